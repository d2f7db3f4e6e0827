// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The box that ticks a task, of the guide or an own one.

use leptos::prelude::*;

use crate::domain::id::ItemId;
use crate::domain::plan::ItemKind;
use crate::domain::plan::items::TaskKey;
use crate::domain::steps::Origin;
use crate::domain::tasks::{TaskEntry, TaskState};
use crate::state::PlanState;
use crate::text::WorkWords;
use crate::ui::ids;

/// The box with the title of the task.
#[component]
pub fn TaskTick(
    /// The id of the task.
    id: ItemId,
    /// The task.
    task: Memo<Option<TaskEntry>>,
    /// The plan.
    plan: PlanState,
    /// The words.
    words: &'static WorkWords,
) -> impl IntoView {
    let title = move || task.get().map(|task| words.task_title(&task));
    let ticked = move || task.with(|task| task.as_ref().is_some_and(|task| task.state == TaskState::Done));
    let box_id = ids::part("task", id.as_str());
    let tick = move |done: bool| match task.get_untracked() {
        Some(TaskEntry { origin: Origin::Own, .. }) => {
            plan.set_items(ItemKind::Task, &id, &[(TaskKey::Done.attribute(), if done { "yes" } else { "no" })]);
        }
        Some(task) => {
            if let Some(id) = task.task_id() {
                plan.tick(&id, done);
            }
        }
        None => {}
    };
    view! {
        <div class="kern-form-check">
            <input
                id=box_id.clone()
                class="kern-form-check__checkbox"
                type="checkbox"
                prop:checked=ticked
                on:change:target=move |event| tick(event.target().checked())
            />
            <label class="kern-label written" for=box_id>{title}</label>
        </div>
    }
}
