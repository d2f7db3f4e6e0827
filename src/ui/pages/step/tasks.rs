// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The tasks of a step, to tick.

use leptos::prelude::*;

use crate::domain::content::{Step, Task};
use crate::domain::progress::ticked_tasks;
use crate::state::{use_plan, use_toolbox};
use crate::ui::components::{SectionTitle, Unexplained, explained};
use crate::ui::ids;

/// The list of tasks.
#[component]
pub fn Tasks(
    /// The step.
    step: &'static Step,
    /// Terms to explain where they first stand.
    unexplained: Unexplained,
) -> impl IntoView {
    let toolbox = use_toolbox();
    let words = &toolbox.words.step;
    let plan = use_plan();
    let done = Memo::new(move |_| plan.with(|plan| ticked_tasks(step, plan)));
    let count =
        move || words.tasks_done.of(step.tasks.len() as f64, &toolbox.locale(), &[("done", &done.get().to_string())]);
    view! {
        <section class="section section--work">
            <SectionTitle title=words.tasks.as_str() />
            <p class="kern-body kern-body--muted" id="tasks-count">{count}</p>
            <ul class="tasks">{step.tasks.iter().map(|task| view! { <TaskItem task unexplained /> }).collect_view()}</ul>
        </section>
    }
}

#[component]
fn TaskItem(task: &'static Task, unexplained: Unexplained) -> impl IntoView {
    let plan = use_plan();
    let ticked = Memo::new(move |_| plan.with(|plan| plan.is_ticked(&task.id)));
    let detail = (!task.detail.is_empty()).then(|| ids::task_detail(&task.id));
    view! {
        <li class="tasks__item">
            <div class="kern-form-check">
                <input
                    id=ids::task(&task.id)
                    class="kern-form-check__checkbox"
                    type="checkbox"
                    prop:checked=ticked
                    aria-describedby=detail.clone()
                    on:change:target=move |event| plan.tick(&task.id, event.target().checked())
                />
                <label class="kern-label" for=ids::task(&task.id)>{task.title.as_str()}</label>
            </div>
            {detail.map(|id| view! { <p class="kern-body tasks__detail" id=id>{explained(&task.detail, Some(unexplained))}</p> })}
        </li>
    }
}
