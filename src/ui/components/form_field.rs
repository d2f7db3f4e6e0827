// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! A short text of a form that is not written before the form is sent.

use leptos::prelude::*;

/// The field.
#[component]
pub fn FormField(
    /// The DOM id.
    id: String,
    /// The label.
    label: &'static str,
    /// What to write; may be empty.
    #[prop(optional, into)]
    help: String,
    /// What was typed.
    text: RwSignal<String>,
    /// What is wrong with it; empty if nothing.
    #[prop(optional)]
    wrong: RwSignal<String>,
) -> impl IntoView {
    let is_wrong = move || !wrong.with(String::is_empty);
    let help_id = format!("{id}-help");
    let error_id = format!("{id}-error");
    let described = format!("{help_id} {error_id}");
    view! {
        <div class="kern-form-input" class:kern-form-input--error=is_wrong>
            <label class="kern-label" for=id.clone()>{label}</label>
            <input
                id=id
                class="kern-form-input__input"
                class:kern-form-input__input--error=is_wrong
                type="text"
                autocomplete="off"
                aria-describedby=described
                aria-invalid=move || is_wrong().then_some("true")
                prop:value=text
                on:input:target=move |event| text.set(event.target().value())
            />
            <div class="kern-hint" id=help_id>{help}</div>
            <p class="kern-error typed__error" id=error_id role="alert">{wrong}</p>
        </div>
    }
}
