// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What a plan is for: a field to say so, and the line that says so on paper.

use leptos::prelude::*;

use crate::domain::plan::{About, Plan};
use crate::state::PlanState;
use crate::ui::ids;

/// A field for what a plan says of itself.
#[component]
pub fn AboutField(
    /// What it says.
    about: About,
    /// What it is called.
    label: &'static str,
    /// The plan.
    plan: PlanState,
) -> impl IntoView {
    let value = Memo::new(move |_| plan.with(|plan| plan.about(about).to_owned()));
    view! {
        <div class="kern-form-input">
            <label class="kern-label" for=ids::about(about)>{label}</label>
            <input
                id=ids::about(about)
                class="kern-form-input__input"
                type="text"
                maxlength="200"
                prop:value=value
                on:input:target=move |event| plan.describe(about, &event.target().value())
            />
        </div>
    }
}

/// Whose paper this is: title, municipality and neighbourhood of the plan, at the head of what is printed.
#[component]
pub fn WhosePaper(
    /// The plan.
    plan: PlanState,
) -> impl IntoView {
    let about = Memo::new(move |_| plan.with(Plan::about_line));
    move || {
        let about = about.get();
        (!about.is_empty()).then(|| view! { <p class="kern-body kern-body--bold on-paper">{about}</p> })
    }
}
