// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The ranked list: what fits best on top, the rest below; nothing is left out.

use leptos::prelude::*;

use super::Ranking;
use super::reasons::ReasonList;
use crate::domain::advice::{self, Ranked, Reason, ReasonKind};
use crate::domain::content::Content;
use crate::domain::id::{FormatId, GroupId, MeasureId};
use crate::domain::standing;
use crate::routes::Route;
use crate::state::{use_plan, use_toolbox, use_words};
use crate::text::{PlanWords, fill};
use crate::ui::components::{SectionTitle, ShortlistButton};

/// How many stand on top.
const N_ON_TOP: usize = 10;

/// A row of the list, whatever is ranked.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Row {
    title: &'static str,
    summary: &'static str,
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
    let rows = Memo::new(move |_| {
        let situation = plan.with(|plan| standing::situation(plan, &toolbox.content.check));
        off.with(|off| rows(kind.get(), &toolbox.content, &situation, off))
    });
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

fn rows(kind: Ranking, content: &'static Content, situation: &advice::Situation, off: &[ReasonKind]) -> Vec<Row> {
    match kind {
        Ranking::Measures => {
            let row = |Ranked { id, score, reasons }: Ranked<MeasureId>| {
                let measure = content.measures.get(&id)?;
                let (title, summary) = (measure.title.as_str(), measure.summary.as_str());
                Some(Row { title, summary, route: Route::Measure(id.clone()), measure: Some(id), score, reasons })
            };
            advice::measures(content, situation, off).into_iter().filter_map(row).collect()
        }
        Ranking::Formats => {
            let row = |Ranked { id, score, reasons }: Ranked<FormatId>| {
                let format = content.formats.get(&id)?;
                let (title, summary) = (format.title.as_str(), format.summary.as_str());
                Some(Row { title, summary, route: Route::Format(id), measure: None, score, reasons })
            };
            advice::formats(content, situation, off).into_iter().filter_map(row).collect()
        }
        Ranking::Groups => {
            let row = |Ranked { id, score, reasons }: Ranked<GroupId>| {
                let group = content.groups.get(&id)?;
                let summary = if group.way_in.is_empty() { &group.why } else { &group.way_in };
                Some(Row { title: &group.name, summary, route: Route::People, measure: None, score, reasons })
            };
            advice::groups(content, situation, off).into_iter().filter_map(row).collect()
        }
    }
}

#[component]
fn Item(row: Row) -> impl IntoView {
    let toolbox = use_toolbox();
    let words: &'static PlanWords = use_words();
    let Row { title, summary, route, measure, score, reasons } = row;
    view! {
        <li class="ranking__item">
            <h3 class="kern-heading-small"><a class="kern-link kern-link--no-visited-state" href=route.href()>{title}</a></h3>
            <p class="kern-body kern-body--bold">{words.advice.points.of(f64::from(score), &toolbox.locale(), &[])}</p>
            <p class="kern-body">{summary}</p>
            <ReasonList reasons />
            {measure.map(|measure| view! { <OnList measure title /> })}
        </li>
    }
}

/// Where a measure stands, and the button that puts it on the shortlist.
#[component]
fn OnList(measure: MeasureId, title: &'static str) -> impl IntoView {
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
            <ShortlistButton measure=measure.get_value() title=Signal::stored(title.to_owned()) plan put=words.advice.put.as_str() take=words.advice.take.as_str() />
            <p class="kern-body" role="status">{text}</p>
        </div>
    }
}
