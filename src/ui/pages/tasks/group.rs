// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Tasks under one heading. What is closed is not made: a list of hundreds of tasks is there at once.

use leptos::prelude::*;

use super::Page;
use super::row::Row;
use crate::domain::id::ItemId;
use crate::domain::tasks::{GroupOf, Grouping, TaskGroup, TaskList};
use crate::text::{WorkWords, fill};
use crate::ui::components::More;

/// So many tasks of a group are shown at first, and more at a time.
const AT_A_TIME: usize = 100;

/// If a filter leaves more tasks than this, their groups are closed at first.
const MOST_OPEN: usize = 250;

/// A group.
#[component]
pub(super) fn Group(key: String, page: Page, asked: Memo<Option<ItemId>>, n_tasks: Memo<usize>) -> impl IntoView {
    let Page { toolbox, words, groups, list, open, filter, .. } = page;
    let group = Memo::new(move |_| groups.with(|groups| groups.iter().find(|group| group.of.key() == key).cloned()));
    let ids = Memo::new(move |_| {
        list.with(|list| group.with(|group| group.as_ref().map(|group| ids_of(group, list)).unwrap_or_default()))
    });
    let title = move || group.with(|group| group.as_ref().map(|group| title(group, words, page)));
    let count = move || {
        group.with(|group| {
            let group = group.as_ref()?;
            let (done, all) = (group.done.done.to_string(), group.done.all.to_string());
            let count = fill(&words.tasks.group, &[("done", &done), ("all", &all)]);
            let overdue =
                (group.overdue > 0).then(|| words.tasks.group_overdue.of(group.overdue as f64, &toolbox.locale(), &[]));
            Some(std::iter::once(count).chain(overdue).collect::<Vec<_>>().join(" · "))
        })
    };
    let has = move |id: &Option<ItemId>| id.as_ref().is_some_and(|id| ids.with(|ids| ids.contains(id)));
    let by_hand = RwSignal::new(None::<bool>);
    let at_first = {
        let first = groups.with_untracked(|groups| {
            groups.iter().find(|group| group.done.done < group.done.all).map(|group| group.of.clone())
        });
        let is_first = group.with_untracked(|group| group.as_ref().map(|group| group.of.clone()) == first);
        let is_asked = filter.with_untracked(|filter| filter.is_active() || filter.grouping != Grouping::Step);
        is_first || is_asked && n_tasks.get_untracked() <= MOST_OPEN
    };
    // Where a task is asked for or being edited, it is in sight.
    let is_open = Memo::new(move |_| by_hand.get().unwrap_or(at_first) || asked.with(has) || open.with(has));
    let shown = RwSignal::new(AT_A_TIME);
    let rows = Memo::new(move |_| {
        if !is_open.get() {
            return Vec::new();
        }
        ids.with(|ids| {
            // What is asked for or being edited is shown, however far down it stands.
            let place = |id: &Option<ItemId>| id.as_ref().and_then(|id| ids.iter().position(|other| other == id));
            let far = asked.with(place).max(open.with(place)).map_or(0, |place| place + 1);
            let most = shown.get().max(far);
            list.with(|list| rows_of(ids.get(..most).unwrap_or(ids), list, filter.with(|filter| filter.grouping)))
        })
    });
    let n_all = Signal::derive(move || if is_open.get() { ids.with(Vec::len) } else { 0 });
    view! {
        <details class="task-group" prop:open=is_open on:toggle:target=move |event| by_hand.set(Some(event.target().open()))>
            <summary class="task-group__title">
                <h2 class="task-group__name written">{title}</h2>
                <span class="task-group__count">{count}</span>
            </summary>
            <ul class="task-rows">
                <For each=move || rows.get() key=|(id, step)| (id.clone(), *step) children=move |(id, step)| view! { <Row id step page /> } />
            </ul>
            <More n_all shown by=AT_A_TIME word=&words.common.more toolbox />
        </details>
    }
}

fn ids_of(group: &TaskGroup, list: &TaskList) -> Vec<ItemId> {
    group.entries.iter().filter_map(|place| list.entries.get(*place)).map(|task| task.id.clone()).collect()
}

/// The tasks, each with the place of its step if that stands above it.
fn rows_of(ids: &[ItemId], list: &TaskList, grouping: Grouping) -> Vec<(ItemId, Option<usize>)> {
    let mut last = None;
    let row = |id: &ItemId| {
        let step = list.entry(id).and_then(|task| task.step).filter(|_| grouping == Grouping::Step);
        let new = step.filter(|step| last != Some(*step));
        last = step;
        (id.clone(), new)
    };
    ids.iter().map(row).collect()
}

fn title(group: &TaskGroup, words: &WorkWords, page: Page) -> String {
    let phases = &page.toolbox.content.phases;
    match &group.of {
        GroupOf::Phase(place) => phases.get(*place).map_or_else(String::new, |phase| {
            let (number, title) = ((place + 1).to_string(), phase.title.as_str());
            fill(&page.toolbox.words.guide.phase_title, &[("number", &number), ("title", title)])
        }),
        GroupOf::NoPhase => words.tasks.no_phase.clone(),
        GroupOf::Due(Some(due)) => words.due(*due).to_owned(),
        GroupOf::Due(None) => words.tasks.finished.clone(),
        GroupOf::Owner(name) if name.is_empty() => words.tasks.nobody.clone(),
        GroupOf::Owner(name) => name.clone(),
    }
}
