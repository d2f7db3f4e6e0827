// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! A task of the list; its fields are made when they are asked for.

use leptos::prelude::*;

use super::{Page, fields};
use crate::domain::id::ItemId;
use crate::domain::tasks::Grouping;
use crate::text::fill;
use crate::ui::components::TaskTick;
use crate::ui::ids;
use crate::whereabouts;

/// A task, below the title of its step if it is the first.
#[component]
pub(super) fn Row(id: ItemId, step: Option<usize>, page: Page) -> impl IntoView {
    let Page { toolbox, words, plan, list, open, filter, .. } = page;
    let of = id.clone();
    let task = Memo::new(move |_| list.with(|list| list.entry(&of).cloned()));
    let facts = move || {
        task.with(|task| {
            let task = task.as_ref()?;
            let facts = words.task_facts(task, task.due.map(|due| toolbox.day_to_type(due)).as_deref());
            let step = list.with(|list| {
                let step = list.step_of(task).filter(|_| filter.with(|filter| filter.grouping != Grouping::Step));
                step.map(|step| words.step_title(step))
            });
            let all: Vec<String> = Some(facts).filter(|facts| !facts.is_empty()).into_iter().chain(step).collect();
            Some(all.join(" · "))
        })
    };
    let note = move || task.with(|task| task.as_ref().map(|task| task.note.clone()).filter(|note| !note.is_empty()));
    let head = move || {
        let step = list.with(|list| list.steps.get(step?).cloned())?;
        let href = whereabouts::step_page(&step).href();
        Some(
            view! { <h3 class="task-row__step"><a class="kern-link kern-link--no-visited-state" href=href>{words.step_title(&step)}</a></h3> },
        )
    };
    let (is_of, toggled, edit_id) = (id.clone(), id.clone(), ids::part("edit", id.as_str()));
    let is_open = Memo::new(move |_| open.with(|open| open.as_ref() == Some(&is_of)));
    let toggle = move |_| open.set((!is_open.get_untracked()).then(|| toggled.clone()));
    let label = move || {
        task.with(|task| task.as_ref().map(|task| fill(&words.tasks.edit, &[("title", &words.task_title(task))])))
    };
    let of_fields = id.clone();
    view! {
        <li class="task-row" class:task-row--open=is_open>
            {head}
            <div class="task-row__line">
                <TaskTick id task plan words />
                <button
                    type="button" id=edit_id class="kern-btn kern-btn--tertiary task-row__edit no-print"
                    aria-expanded=move || if is_open.get() { "true" } else { "false" } aria-label=label on:click=toggle
                >
                    <span class="kern-label">{words.common.edit.as_str()}</span>
                </button>
            </div>
            <p class="task-row__facts">{facts}</p>
            {move || note().map(|note| view! { <p class="task-row__note written">{note}</p> })}
            {move || is_open.get().then(|| view! { <fields::Fields id=of_fields.clone() page /> })}
        </li>
    }
}
