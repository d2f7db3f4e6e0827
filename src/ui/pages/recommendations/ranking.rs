// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The ranked list: what fits best on top, the rest below; nothing is left out.

use std::borrow::Cow;

use leptos::prelude::*;

use super::Ranking;
use super::reasons::ReasonList;
use crate::domain::advice::{self, Ranked, Reason, ReasonKind};
use crate::domain::id::{FormatId, GroupId, MeasureId};
use crate::domain::plan::Plan;
use crate::domain::plan::items::OwnMeasure;
use crate::domain::standing;
use crate::routes::Route;
use crate::state::{Toolbox, use_plan, use_toolbox, use_words};
use crate::text::{PlanWords, fill};
use crate::ui::components::{SectionTitle, ShortlistButton};

/// How many stand on top.
const N_ON_TOP: usize = 10;

/// A row of the list, whatever is ranked.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Row {
    title: Cow<'static, str>,
    summary: Cow<'static, str>,
    route: Route,
    measure: Option<MeasureId>,
    score: i32,
    reasons: Vec<Reason>,
}

/// The list.
#[component]
pub(super) fn RankedList(
    /// What is ranked.
    kind: Memo<Ranking>,
    /// Kinds of reasons that do not count.
    off: Memo<Vec<ReasonKind>>,
) -> impl IntoView {
    let toolbox = use_toolbox();
    let words: &'static PlanWords = use_words();
    let plan = use_plan();
    // A memo: what is put on the shortlist does not change the list of measures, so that it is not drawn anew under the
    // hands of those who click.
    let rows = Memo::new(move |_| plan.with(|plan| off.with(|off| rows(kind.get(), toolbox, plan, off))));
    // Stays as it was when the list is drawn anew.
    let open = RwSignal::new(false);
    move || {
        rows.with(|rows| {
            let item = |row: &Row| view! { <Item row=row.clone() /> };
            let (top, rest) = rows.split_at(N_ON_TOP.min(rows.len()));
            view! {
                <section class="section">
                    <SectionTitle title=words.advice.fitting.as_str() />
                    <ol class="ranking">{top.iter().map(item).collect_view()}</ol>
                </section>
                {(!rest.is_empty()).then(|| view! {
                    <details class="section" open=open.get_untracked()>
                        <summary on:click=move |_| open.update(|open| *open = !*open)>{words.advice.less.as_str()} " (" {rest.len()} ")"</summary>
                        <p class="kern-body prose">{words.advice.less_help.as_str()}</p>
                        <ol class="ranking" start={top.len() + 1}>{rest.iter().map(item).collect_view()}</ol>
                    </details>
                })}
            }
        })
    }
}

fn rows(kind: Ranking, toolbox: &'static Toolbox, plan: &Plan, off: &[ReasonKind]) -> Vec<Row> {
    let content = &toolbox.content;
    let situation = standing::situation(plan, &content.check);
    match kind {
        Ranking::Measures => {
            let own: Vec<_> = plan.own_measures().collect();
            let ranked = advice::measures(content, &own, &situation, off).into_iter();
            ranked.filter_map(|ranked| measure(ranked, toolbox, &own)).collect()
        }
        Ranking::Formats => {
            let row = |Ranked { id, score, reasons }: Ranked<FormatId>| {
                let format = content.formats.get(&id)?;
                let (title, summary) = (format.title.as_str().into(), format.summary.as_str().into());
                Some(Row { title, summary, route: Route::Format(id), measure: None, score, reasons })
            };
            advice::formats(content, &situation, off).into_iter().filter_map(row).collect()
        }
        Ranking::Groups => {
            let row = |Ranked { id, score, reasons }: Ranked<GroupId>| {
                let group = content.groups.get(&id)?;
                let summary = if group.way_in.is_empty() { &group.why } else { &group.way_in };
                let (title, summary) = (group.name.as_str().into(), summary.as_str().into());
                Some(Row { title, summary, route: Route::People, measure: None, score, reasons })
            };
            advice::groups(content, &situation, off).into_iter().filter_map(row).collect()
        }
    }
}

/// A measure of the catalogue, or an own one.
fn measure(
    Ranked { id, score, reasons }: Ranked<MeasureId>,
    toolbox: &'static Toolbox,
    own: &[OwnMeasure<'_>],
) -> Option<Row> {
    let (title, summary, route): (Cow<'static, str>, Cow<'static, str>, Route) = match toolbox.content.measures.get(&id)
    {
        Some(measure) => (measure.title.as_str().into(), measure.summary.as_str().into(), Route::Measure(id.clone())),
        None => {
            let own = own.iter().find(|own| own.id.as_str() == id.as_str())?;
            let title = if own.title.trim().is_empty() { &toolbox.words.titles.own_measure } else { own.title };
            (title.to_owned().into(), own.summary.to_owned().into(), Route::OwnMeasure(own.id.clone()))
        }
    };
    Some(Row { title, summary, route, measure: Some(id), score, reasons })
}

#[component]
fn Item(row: Row) -> impl IntoView {
    let toolbox = use_toolbox();
    let words: &'static PlanWords = use_words();
    let Row { title, summary, route, measure, score, reasons } = row;
    view! {
        <li class="ranking__item">
            <h3 class="kern-heading-small written"><a class="kern-link kern-link--no-visited-state" href=route.href()>{title.clone()}</a></h3>
            <p class="kern-body kern-body--bold">{words.advice.points.of(f64::from(score), &toolbox.locale(), &[])}</p>
            <p class="kern-body written">{summary}</p>
            <ReasonList reasons />
            {measure.map(|measure| view! { <OnList measure title=title.into_owned() /> })}
        </li>
    }
}

/// Where a measure stands, and the button that puts it on the shortlist.
#[component]
fn OnList(measure: MeasureId, title: String) -> impl IntoView {
    let toolbox = use_toolbox();
    let words: &'static PlanWords = use_words();
    let plan = use_plan();
    let measure = StoredValue::new(measure);
    let state = Memo::new(move |_| measure.with_value(|measure| plan.with(|plan| plan.measure_state(measure))));
    let text = move || {
        let state = state.get()?;
        Some(fill(&words.advice.on_list, &[("state", toolbox.words.measure_state(state))]))
    };
    view! {
        <div class="buttons">
            <ShortlistButton measure=measure.get_value() title=Signal::stored(title) plan put=words.advice.put.as_str() take=words.advice.take.as_str() />
            <p class="kern-body" role="status">{text}</p>
        </div>
    }
}
