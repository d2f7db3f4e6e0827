// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The steps of a phase with their states (KERN task list).

use leptos::prelude::*;

use super::StateBadge;
use crate::domain::content::{Phase, Step};
use crate::domain::progress::{phase_tally, step_state};
use crate::routes::Route;
use crate::state::{PlanState, Toolbox};
use crate::text::fill;

/// A phase with its steps.
#[component]
pub fn StepList(
    /// Place of the phase, counted from one.
    number: usize,
    /// The phase.
    phase: &'static Phase,
    /// Content and words.
    toolbox: &'static Toolbox,
    /// Where the plan stands.
    plan: PlanState,
    /// Whether the phase's own page shows it: then the heading is already there.
    #[prop(optional)]
    bare: bool,
) -> impl IntoView {
    let words = &toolbox.words.guide;
    let title = fill(&words.phase_title, &[("number", &number.to_string()), ("title", &phase.title)]);
    let tally = Memo::new(move |_| plan.with(|plan| phase_tally(phase, &toolbox.content, plan)));
    let count = move || {
        let tally = tally.get();
        (tally.relevant > 0).then(|| {
            words.steps_done.of(tally.relevant as f64, &toolbox.locale(), &[("done", &tally.done.to_string())])
        })
    };
    let steps: Vec<&'static Step> = phase.steps.iter().filter_map(|id| toolbox.content.steps.get(id)).collect();
    let empty = steps.is_empty();
    let item = move |(index, step): (usize, &'static Step)| {
        let state = Memo::new(move |_| plan.with(|plan| step_state(step, plan)));
        view! {
            <li class="kern-task-list__item">
                <a class="kern-task-list__content-wrapper kern-link kern-link--no-visited-state" href=Route::Step(step.phase.clone(), step.id.clone()).href()>
                    <span class="kern-number">{index + 1}</span>
                    <span lang=toolbox.lang(step.language)>{step.title.as_str()}</span>
                </a>
                <div class="kern-task-list__status">
                    <StateBadge state words=&toolbox.words />
                </div>
            </li>
        }
    };
    view! {
        <section class="kern-task-list" lang=toolbox.lang(phase.language)>
            {(!bare)
                .then(|| {
                    view! {
                        <header class="kern-task-list__header">
                            <h2 class="kern-heading-medium">
                                <a class="kern-link kern-link--no-visited-state" href=Route::Phase(phase.id.clone()).href()>{title}</a>
                            </h2>
                            <p class="kern-body">{phase.question.as_str()} " " <span class="kern-body--muted">{count}</span></p>
                        </header>
                    }
                })}
            {if empty {
                view! { <p class="kern-body kern-body--muted">{words.no_steps.as_str()}</p> }.into_any()
            } else {
                view! { <ol class="kern-task-list__list">{steps.into_iter().enumerate().map(item).collect_view()}</ol> }.into_any()
            }}
        </section>
    }
}
