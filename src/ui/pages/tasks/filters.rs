// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What of the tasks is shown, and in which order.

use leptos::prelude::*;

use super::{Page, without_filters};
use crate::domain::tasks::{DueState, TaskFilter};
use crate::ui::components::{FieldEntry, Select};
use crate::ui::ids;

/// The filters.
#[component]
pub(super) fn Filters(page: Page) -> impl IntoView {
    let Page { toolbox, words, navigation, list, filter, .. } = page;
    let of = &words.tasks;
    let entry = |key: &str, word: &str| FieldEntry { id: String::new(), key: key.to_owned(), word: word.to_owned() };
    let select = move |name: &'static str, label: &'static str, entries: Vec<FieldEntry>| {
        let chosen = Signal::derive(move || navigation.query().get(name).map(str::to_owned).unwrap_or_default());
        let choose = Callback::new(move |key: String| navigation.show(&navigation.query_now().with(name, &key)));
        view! { <Select id=ids::part("tasks", name) label=label.to_owned() entries chosen choose /> }
    };
    let names =
        Memo::new(move |_| list.with(|list| list.owners().into_iter().map(|owner| owner.name).collect::<Vec<_>>()));
    let owners = move || {
        let fixed = [entry("", &of.anybody), entry(TaskFilter::NOBODY, &of.nobody)];
        let asked = filter.with(|filter| filter.owner.clone()).filter(|name| !name.is_empty());
        let asked = asked.filter(|name| names.with(|names| !names.contains(name)));
        let all =
            fixed.into_iter().chain(names.get().into_iter().chain(asked).map(|name| entry(&name, &name))).collect();
        select("owner", &of.owner, all)
    };
    let due = DueState::ALL.iter().map(|due| entry(due.key(), words.due(*due)));
    let states = [
        ("", &of.open_and_done),
        ("open", &of.state_open),
        ("done", &of.state_done),
        ("not-relevant", &of.state_not_relevant),
    ];
    let phases = toolbox.content.phases.iter().map(|phase| entry(phase.id.as_str(), &phase.title));
    let orders = [("", &of.by_step), ("due", &of.by_due), ("owner", &of.by_owner)];
    let pairs = |all: &[(&str, &String)]| all.iter().map(|(key, word)| entry(key, word)).collect::<Vec<_>>();
    let clear = move |_| {
        navigation.show(&without_filters(&navigation.query_now()));
        // The button goes with the filters.
        navigation.focus_soon(ids::RESULTS);
    };
    let has_filters = move || filter.with(|filter| filter.is_active() || filter.has_unknown);
    view! {
        <section class="task-filters no-print" aria-label=of.filter.as_str()>
            {owners}
            {select("due", &of.when, std::iter::once(entry("", &of.any_time)).chain(due).collect())}
            {select("state", &of.state, pairs(&states))}
            {select("phase", &words.common.phase, std::iter::once(entry("", &of.any_phase)).chain(phases).collect())}
            {select("by", &of.order, pairs(&orders))}
        </section>
        {move || filter.with(|filter| filter.has_unknown).then(|| view! { <p class="kern-body" role="alert">{of.unknown.as_str()}</p> })}
        {move || has_filters().then(|| {
            view! {
                <div class="buttons no-print">
                    <button type="button" id="clear-filters" class="kern-btn kern-btn--secondary" on:click=clear><span class="kern-label">{of.clear.as_str()}</span></button>
                </div>
            }
        })}
    }
}
