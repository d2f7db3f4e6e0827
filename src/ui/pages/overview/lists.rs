// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Short lists of the overview: what is due, what comes, who does what, what is open.

use leptos::prelude::*;

use crate::domain::date::Date;
use crate::domain::id::ItemId;
use crate::domain::overview::Overview;
use crate::domain::plan::{ItemKind, Plan};
use crate::query::Query;
use crate::routes::Route;
use crate::state::Toolbox;
use crate::text::{WorkWords, fill};
use crate::whereabouts;

/// A line of a list: an address, what it leads to, and what else there is to say.
pub(super) struct Line {
    pub href: String,
    pub title: String,
    pub more: String,
}

/// The lines, or what to do if there is none.
pub(super) fn list(lines: Vec<Line>, none: &'static str) -> AnyView {
    if lines.is_empty() {
        return view! { <p class="kern-body">{none}</p> }.into_any();
    }
    let line = |Line { href, title, more }: Line| {
        let more = (!more.is_empty()).then(|| view! { <span class="lines__more">{more}</span> });
        view! { <li class="lines__item"><a class="kern-link kern-link--no-visited-state" href=href>{title}</a> {more}</li> }
    };
    view! { <ul class="lines">{lines.into_iter().map(line).collect_view()}</ul> }.into_any()
}

fn link(href: String, text: String) -> impl IntoView {
    view! { <p class="kern-body lines__all"><a class="kern-link kern-link--no-visited-state" href=href>{text}</a></p> }
}

/// What is overdue and what is due soon.
pub(super) fn due(
    overview: &Overview,
    most: usize,
    toolbox: &Toolbox,
    words: &'static WorkWords,
) -> impl IntoView + use<> {
    let tasks = &overview.tasks;
    let line = |task: &crate::domain::tasks::TaskEntry| {
        let day = task.due.map(|due| toolbox.day_to_type(due));
        let href = Query::default().with("task", task.id.as_str()).href(&Route::Tasks);
        Line { href, title: words.task_title(task), more: words.task_facts(task, day.as_deref()) }
    };
    let lines = tasks.due(None).into_iter().take(most).map(line).collect();
    let done = tasks.done();
    let all = fill(&words.overview.all_tasks, &[("done", &done.done.to_string()), ("all", &done.all.to_string())]);
    view! {
        {list(lines, &words.overview.due_none)}
        {link(Route::Tasks.href(), all)}
    }
}

/// The next dates.
pub(super) fn events(
    overview: &Overview,
    today: Date,
    most: usize,
    toolbox: &Toolbox,
    words: &'static WorkWords,
) -> impl IntoView + use<> {
    let line = |event: &crate::domain::timeline::TimeEvent| {
        let date = event.date.map(|date| toolbox.day_to_type(date)).unwrap_or_default();
        let more = [&date, " · ", words.event_kind(event.kind)].concat();
        let href = Query::default().with("event", event.id.as_str()).href(&Route::Timeline);
        Line { href, title: words.written(&event.title), more }
    };
    let lines = overview.timeline.next_events(today).take(most).map(line).collect();
    view! {
        {list(lines, &words.overview.events_none)}
        {link(Route::Timeline.href(), toolbox.words.titles.timeline.clone())}
    }
}

/// Who does what.
pub(super) fn owners(overview: &Overview, most: usize, toolbox: &Toolbox, words: &'static WorkWords) -> AnyView {
    let of = &words.overview;
    let owners = overview.tasks.owners();
    if owners.is_empty() {
        return view! { <p class="kern-body">{of.owners_none.as_str()}</p> }.into_any();
    }
    let more = owners.len().saturating_sub(most);
    let more = (more > 0).then(|| {
        let href = Query::default().with("by", "owner").href(&Route::Tasks);
        link(href, words.common.more.of(more as f64, &toolbox.locale(), &[]))
    });
    let row = |owner: crate::domain::tasks::Owner| {
        let query = Query::default().with("view", super::View::Mine.key()).with("owner", &owner.name);
        view! {
            <tr class="kern-table__row">
                <th class="kern-table__cell" scope="row"><a class="kern-link kern-link--no-visited-state" href=query.href(&Route::Plan)>{owner.name}</a></th>
                <td class="kern-table__cell kern-table__cell--numeric">{owner.tasks.all - owner.tasks.done}</td>
                <td class="kern-table__cell kern-table__cell--numeric">{owner.overdue}</td>
            </tr>
        }
    };
    view! {
        <table class="kern-table kern-table--small narrow-table">
            <thead class="kern-table__head">
                <tr class="kern-table__row">
                    <th class="kern-table__header" scope="col">{of.owner.as_str()}</th>
                    <th class="kern-table__header kern-table__header--numeric" scope="col">{of.n_open.as_str()}</th>
                    <th class="kern-table__header kern-table__header--numeric" scope="col">{of.n_overdue.as_str()}</th>
                </tr>
            </thead>
            <tbody class="kern-table__body">{owners.into_iter().take(most).map(row).collect_view()}</tbody>
        </table>
        {more}
    }
    .into_any()
}

/// The measures in the order that was taken into the plan.
pub(super) fn measures(
    overview: &Overview,
    most: usize,
    plan: &Plan,
    toolbox: &Toolbox,
    words: &'static WorkWords,
) -> impl IntoView + use<> {
    let content = &toolbox.content;
    let line = |listed: &crate::domain::shortlist::Listed| {
        let item = ItemId::parse(listed.measure.as_str())?;
        let known = toolbox.measure_title(&listed.measure, plan);
        let gone = || fill(&words.common.gone, &[("id", listed.measure.as_str())]);
        let is_own = plan.item(ItemKind::OwnMeasure, &item).is_some();
        let title = known.map_or_else(|| if is_own { words.written("") } else { gone() }, str::to_owned);
        let title = listed.order.map_or_else(|| title.clone(), |order| format!("{order}. {title}"));
        let state =
            listed.state.map_or(words.item_kind(ItemKind::OwnMeasure), |state| toolbox.words.measure_state(state));
        let route = whereabouts::item_page(ItemKind::Measure, &item, content, plan)?;
        Some(Line { href: route.href(), title, more: state.to_owned() })
    };
    let lines = overview.measures.iter().take(most).filter_map(line).collect();
    let title = toolbox.words.measure.title.clone();
    view! {
        {list(lines, &words.overview.nothing)}
        {link(Route::Measures.href(), title)}
    }
}

/// Guiding questions that wait for an answer.
pub(super) fn questions(overview: &Overview, most: usize, toolbox: &Toolbox, words: &'static WorkWords) -> AnyView {
    let line = |question: &crate::domain::overview::OpenQuestion| {
        let route = Route::Step(question.phase.clone(), question.step.clone());
        let href = Query::default().with("answer", question.id.as_str()).href(&route);
        let step = toolbox.content.steps.get(&question.step).map(|step| step.title.clone()).unwrap_or_default();
        Line { href, title: question.text.clone(), more: step }
    };
    let lines = overview.questions.iter().take(most).map(line).collect();
    let more = overview.questions.len().saturating_sub(most);
    let more = (more > 0).then(|| {
        let text = words.common.more.of(more as f64, &toolbox.locale(), &[]);
        view! { <p class="kern-body">{text}</p> }
    });
    let is_begun = overview.phases.iter().any(|phase| phase.tally.in_progress > 0);
    let none = if is_begun { &words.overview.questions_none } else { &words.overview.questions_no_step };
    view! { {list(lines, none)} {more} }.into_any()
}
