// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! A measure of the planners' own is added by its title; the rest is written on its page.

use leptos::prelude::*;

use crate::query::Query;
use crate::routes::Route;
use crate::state::{PlanState, use_navigation};
use crate::text::CatalogueWords;
use crate::ui::ids;

/// The field for the title, and the button.
#[component]
pub(super) fn AddMeasure(words: &'static CatalogueWords, plan: PlanState) -> impl IntoView {
    let words = &words.own;
    let navigation = use_navigation();
    let title = RwSignal::new(String::new());
    let missing = RwSignal::new(false);
    let error_id = "new-measure-error";
    let add = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let written = title.get_untracked();
        missing.set(written.trim().is_empty());
        if missing.get_untracked() {
            navigation.focus_soon(ids::NEW_MEASURE.to_owned());
        } else if let Some(item) = plan.add_own_measure(written.trim()) {
            navigation.open(&Route::OwnMeasure(item), &Query::default());
        }
    };
    view! {
        <section class="section section--work add-own no-print">
            <h2 class="kern-heading-medium section__title">{words.add_title.as_str()}</h2>
            <p class="kern-body">{words.add_text.as_str()}</p>
            // The message about a missing title is ours, in the language of the page.
            <form novalidate on:submit=add>
                <div class="kern-form-input" class:kern-form-input--error=missing>
                    <label class="kern-label" for=ids::NEW_MEASURE>{words.add_label.as_str()}</label>
                    <input
                        id=ids::NEW_MEASURE
                        class="kern-form-input__input"
                        class:kern-form-input__input--error=missing
                        type="text"
                        autocomplete="off"
                        aria-describedby=error_id
                        aria-invalid=move || missing.get().then_some("true")
                        prop:value=title
                        on:input:target=move |event| title.set(event.target().value())
                    />
                    <p class="kern-error typed__error" id=error_id role="alert">{move || missing.get().then_some(words.add_empty.as_str())}</p>
                </div>
                <button type="submit" class="kern-btn kern-btn--primary add-own__button"><span class="kern-label">{words.add.as_str()}</span></button>
            </form>
        </section>
    }
}
