// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The tasks of a step, to tick.

use leptos::prelude::*;

use crate::domain::content::{Step, Task};
use crate::domain::id::ItemId;
use crate::domain::plan::{ItemKind, Plan, items};
use crate::domain::progress::{StepState, ticked_tasks};
use crate::query::Query;
use crate::routes::Route;
use crate::state::{Toolbox, use_plan, use_toolbox};
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
            <OwnTasks step />
        </section>
    }
}

#[component]
fn TaskItem(task: &'static Task, unexplained: Unexplained) -> impl IntoView {
    let plan = use_plan();
    let ticked = Memo::new(move |_| plan.with(|plan| plan.is_ticked(&task.id)));
    let detail = (!task.detail.is_empty()).then(|| ids::task_detail(&task.id));
    let toolbox = use_toolbox();
    let agreed = Memo::new(move |_| plan.with(|plan| agreed(task, plan, toolbox)));
    let more = move || {
        let href = Query::default().with("task", task.id.as_str()).href(&Route::Tasks);
        let text = agreed.get();
        (!text.is_empty()).then(|| view! { <p class="kern-body tasks__detail"><a class="kern-link kern-link--no-visited-state written" href=href>{text}</a></p> })
    };
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
            {more}
        </li>
    }
}

/// Who does a task and until when; empty if nobody has said.
fn agreed(task: &Task, plan: &Plan, toolbox: &Toolbox) -> String {
    let item = ItemId::parse(task.id.as_str()).and_then(|id| plan.item(ItemKind::Task, &id)).map(items::TaskItem::of);
    let Some(item) = item else { return String::new() };
    let owner = if plan.has_names() { item.owner } else { "" };
    let parts = [owner.to_owned(), item.due.map(|due| toolbox.day_to_type(due)).unwrap_or_default()];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

/// Tasks of the step that the planners have added themselves; they are ticked in the list of all tasks.
#[component]
fn OwnTasks(step: &'static Step) -> impl IntoView {
    let toolbox = use_toolbox();
    let plan = use_plan();
    let own = Memo::new(move |_| {
        plan.with(|plan| {
            let of_step = plan.task_items().filter(|task| task.step.as_ref() == Some(&step.id));
            of_step.map(|task| (task.title.to_owned(), task.is_done)).collect::<Vec<_>>()
        })
    });
    let item = move |(title, is_done): (String, bool)| {
        let state = toolbox.words.state(if is_done { StepState::Done } else { StepState::NotStarted });
        view! { <li>{title} ": " {state}</li> }
    };
    view! {
        {move || (!own.with(Vec::is_empty)).then(|| view! { <ul class="kern-list kern-list--bullet list written">{own.get().into_iter().map(item).collect_view()}</ul> })}
        <p class="kern-body no-print"><a class="kern-link kern-link--no-visited-state" href=Route::Tasks.href()>{toolbox.words.titles.tasks.as_str()}</a></p>
    }
}
