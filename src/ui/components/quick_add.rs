// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! A short form to add one thing after the other: Enter adds, and the focus is back in the first field.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use crate::state::navigation::Navigation;

/// The form.
#[component]
pub fn QuickAdd(
    /// The DOM id of the first field.
    id: &'static str,
    /// The label of the first field, and the word of the button.
    words: (&'static str, &'static str),
    /// The second field.
    second: AnyView,
    /// Adds what was typed; `true` if it was taken.
    add: Callback<String, bool>,
    /// For the focus.
    navigation: Navigation,
) -> impl IntoView {
    let typed = RwSignal::new(String::new());
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        if add.run(typed.with_untracked(|typed| typed.trim().to_owned())) {
            typed.set(String::new());
        }
        navigation.focus_soon(id);
    };
    let (label, button) = words;
    view! {
        <form class="quick-add no-print" on:submit=submit>
            <div class="kern-form-input">
                <label class="kern-label" for=id>{label}</label>
                <input id=id class="kern-form-input__input" type="text" autocomplete="off" prop:value=typed on:input:target=move |event| typed.set(event.target().value()) />
            </div>
            {second}
            <button type="submit" class="kern-btn kern-btn--primary"><span class="kern-label">{button}</span></button>
        </form>
    }
}
