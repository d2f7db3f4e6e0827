// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! A short text that must be something in particular, a day or a time: what is not is left standing, and said beside it.

use leptos::prelude::*;

/// The field. What was typed is read when one leaves the field.
#[component]
pub fn TypedField(
    /// The DOM id.
    id: String,
    /// The label.
    label: &'static str,
    /// What to write.
    help: String,
    /// What is known, as one would type it.
    #[prop(into)]
    value: Signal<String>,
    /// Takes what was typed, unless it means nothing: then the message that says so comes back.
    take: impl Fn(&str) -> Option<String> + 'static,
) -> impl IntoView {
    let wrong = RwSignal::new(None::<(String, String)>);
    let is_wrong = move || wrong.with(Option::is_some);
    let help_id = format!("{id}-help");
    let error_id = format!("{id}-error");
    let described = format!("{help_id} {error_id}");
    let shown =
        move || wrong.with(|wrong| wrong.as_ref().map(|(typed, _)| typed.clone())).unwrap_or_else(|| value.get());
    let message = move || wrong.with(|wrong| wrong.as_ref().map(|(_, message)| message.clone()));
    view! {
        <div class="kern-form-input" class:kern-form-input--error=is_wrong>
            <label class="kern-label" for=id.clone()>{label}</label>
            <div class="kern-hint" id=help_id>{help}</div>
            <input
                id=id
                class="kern-form-input__input typed"
                class:kern-form-input__input--error=is_wrong
                type="text"
                autocomplete="off"
                maxlength="40"
                aria-describedby=described
                aria-invalid=move || is_wrong().then_some("true")
                prop:value=shown
                on:change:target=move |event| {
                    let typed = event.target().value();
                    wrong.set(take(&typed).map(|message| (typed, message)));
                }
            />
            <p class="kern-error typed__error" id=error_id role="alert">{message}</p>
        </div>
    }
}
