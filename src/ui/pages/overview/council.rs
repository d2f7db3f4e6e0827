// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What a council needs to know: phases, milestones, decisions. No names, no notes.

use leptos::prelude::*;

use super::{parts, phases};
use crate::domain::date::Date;
use crate::domain::overview::Overview;
use crate::state::{use_navigation, use_plan, use_toolbox, use_words};
use crate::text::{WorkWords, fill};
use crate::ui::components::{Icon, IconName, StateBadge, Titled};

/// The view.
#[component]
pub(super) fn Council(overview: Memo<Overview>, today: Date) -> impl IntoView {
    let toolbox = use_toolbox();
    let words: &'static WorkWords = use_words();
    let navigation = use_navigation();
    let plan = use_plan();
    let of = &words.overview;
    let name = move || plan.with(|plan| plan.about(crate::domain::plan::About::Title).to_owned());
    let intro = fill(&of.council_intro, &[("date", &toolbox.day(today))]);
    let steps = move || {
        let tally = overview.with(Overview::tally);
        fill(&of.council_steps, &[("done", &tally.done.to_string()), ("all", &tally.relevant.to_string())])
    };
    let measures = move || {
        let text = overview.with(|overview| parts::measures(&overview.parts.measures, toolbox));
        text.map(|text| view! { <p class="kern-body">{fill(&of.n_measures, &[("measures", &text)])}</p> })
    };
    view! {
        <p class="kern-body kern-body--bold written">{name}</p>
        <p class="kern-body prose">{intro}</p>
        <div class="buttons">
            <button type="button" class="kern-btn kern-btn--secondary" on:click=move |_| navigation.print()>
                <Icon name=IconName::Printer />
                <span class="kern-label">{words.common.print.as_str()}</span>
            </button>
        </div>
        <Titled title=of.phases.as_str()>
            <p class="kern-body">{steps}</p>
            {measures}
            <Phases overview />
        </Titled>
        <Titled title=of.milestones.as_str()><Milestones overview /></Titled>
        <Titled title=of.decisions_title.as_str()><Decisions overview /></Titled>
    }
}

#[component]
fn Phases(overview: Memo<Overview>) -> impl IntoView {
    let toolbox = use_toolbox();
    let words: &'static WorkWords = use_words();
    let row = |phase: crate::domain::overview::PhaseStand| {
        let (title, count) = (phases::title(&phase, toolbox), phases::count(&phase, toolbox));
        let badge = view! { <StateBadge state=phase.state words=&toolbox.words /> };
        view! { {cells(title, badge.into_any(), count)} }
    };
    let rows = move || overview.with(|overview| overview.phases.clone()).into_iter().map(row).collect_view();
    let heads = [&words.common.phase, &words.common.state, &words.overview.n_done];
    view! { <Table heads>{rows}</Table> }
}

#[component]
fn Milestones(overview: Memo<Overview>) -> impl IntoView {
    let toolbox = use_toolbox();
    let words: &'static WorkWords = use_words();
    let of = &words.overview;
    let all = Memo::new(move |_| overview.with(|overview| overview.milestones().cloned().collect::<Vec<_>>()));
    let row = move |event: crate::domain::timeline::TimeEvent| {
        let date = event.date.map(|date| toolbox.day_to_type(date)).unwrap_or_default();
        cells(words.written(&event.title), date.into_any(), words.event_kind(event.kind).to_owned())
    };
    move || {
        if all.with(Vec::is_empty) {
            return view! { <p class="kern-body">{of.milestones_none.as_str()}</p> }.into_any();
        }
        let rows = all.get().into_iter().map(row).collect_view();
        view! { <Table heads=[&of.what, &of.day, &of.kind]>{rows}</Table> }.into_any()
    }
}

#[component]
fn Decisions(overview: Memo<Overview>) -> impl IntoView {
    let toolbox = use_toolbox();
    let words: &'static WorkWords = use_words();
    let of = &words.overview;
    let row = move |line: crate::domain::overview::DecisionLine| {
        let date = line.date.map(|date| toolbox.day_to_type(date)).unwrap_or_default();
        cells(words.written(&line.title), date.into_any(), line.body)
    };
    move || {
        let all = overview.with(|overview| overview.decisions.clone());
        if all.is_empty() {
            return view! { <p class="kern-body">{of.decisions_none.as_str()}</p> }.into_any();
        }
        view! { <Table heads=[&of.what, &of.day, &of.who_decided]>{all.into_iter().map(row).collect_view()}</Table> }
            .into_any()
    }
}

/// A row of three cells, the first of which names it.
fn cells(name: String, second: AnyView, third: String) -> AnyView {
    view! {
        <tr class="kern-table__row">
            <th class="kern-table__cell written" scope="row">{name}</th>
            <td class="kern-table__cell">{second}</td>
            <td class="kern-table__cell written">{third}</td>
        </tr>
    }
    .into_any()
}

#[component]
fn Table(heads: [&'static String; 3], children: Children) -> impl IntoView {
    let head = |head: &'static String| view! { <th class="kern-table__header" scope="col">{head.as_str()}</th> };
    view! {
        <table class="kern-table kern-table--small narrow-table">
            <thead class="kern-table__head"><tr class="kern-table__row">{heads.map(head).collect_view()}</tr></thead>
            <tbody class="kern-table__body">{children()}</tbody>
        </table>
    }
}
