// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The state of a step: what the tasks say, or what was set by hand.

use leptos::prelude::*;

use crate::domain::content::Step;
use crate::domain::progress::{StepState, derived_state};
use crate::state::{use_plan, use_toolbox};
use crate::text::fill;
use crate::ui::ids;

/// The value of the choice that lets the tasks speak.
const FROM_TASKS: &str = "from-tasks";

/// The choice of state.
#[component]
pub fn StateChoice(
    /// The step.
    step: &'static Step,
) -> impl IntoView {
    let words = &use_toolbox().words;
    let plan = use_plan();
    let set = Memo::new(move |_| plan.with(|plan| plan.state_set(&step.id)));
    let derived = move || {
        fill(&words.step.state_from_tasks, &[("state", words.state(plan.with(|plan| derived_state(step, plan))))])
    };
    let key = move || set.get().map_or(FROM_TASKS, |state| state.key());
    view! {
        <div class="kern-form-input state-choice">
            <label class="kern-label" for=ids::STEP_STATE>{words.step.state.as_str()}</label>
            <div class="kern-form-input__select-wrapper">
                <select
                    id=ids::STEP_STATE
                    class="kern-form-input__select"
                    prop:value=key
                    on:change:target=move |event| plan.set_state(&step.id, StepState::parse(&event.target().value()))
                >
                    <option value=FROM_TASKS selected=move || set.get().is_none()>{derived}</option>
                    {StepState::ALL
                        .iter()
                        .map(|&state| {
                            view! {
                                <option value=state.key() selected=move || set.get() == Some(state)>{words.state(state)}</option>
                            }
                        })
                        .collect_view()}
                </select>
            </div>
        </div>
    }
}
