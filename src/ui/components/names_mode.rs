// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Working with organisations and roles only: the choice, what is written all the same, and the button that deletes it.

use leptos::prelude::*;

use crate::state::navigation::Navigation;
use crate::state::{PlanState, Toolbox};
use crate::text::NamesWords;

/// The DOM id of the choice.
const WITHOUT_NAMES: &str = "without-names";

/// The choice.
#[component]
pub fn NamesMode(
    /// The plan.
    plan: PlanState,
    /// The words.
    words: &'static NamesWords,
    /// For the number of names.
    toolbox: &'static Toolbox,
    /// For the focus.
    navigation: Navigation,
) -> impl IntoView {
    let without = Memo::new(move |_| plan.with(|plan| !plan.has_names()));
    let n_names = Memo::new(move |_| plan.with(|plan| plan.n_names()));
    let deleted = RwSignal::new(false);
    let delete = move |_| {
        plan.delete_names();
        deleted.set(true);
        navigation.focus_soon(WITHOUT_NAMES);
    };
    let written = move || {
        (without.get() && n_names.get() > 0).then(|| {
            view! {
                <p class="kern-body">{words.written.of(n_names.get() as f64, &toolbox.locale(), &[])}</p>
                <div class="buttons">
                    <button type="button" id="delete-names" class="kern-btn kern-btn--secondary" on:click=delete><span class="kern-label">{words.delete.as_str()}</span></button>
                </div>
            }
        })
    };
    let gone = move || {
        (deleted.get() && n_names.get() == 0).then(|| view! { <p class="kern-body">{words.deleted.as_str()}</p> })
    };
    view! {
        <section class="section names-mode no-print">
            <h2 class="kern-heading-medium section__title">{words.title.as_str()}</h2>
            <div class="kern-form-check">
                <input
                    id=WITHOUT_NAMES
                    class="kern-form-check__checkbox"
                    type="checkbox"
                    aria-describedby="without-names-help"
                    prop:checked=without
                    on:change:target=move |event| plan.offer_names(!event.target().checked())
                />
                <label class="kern-label" for=WITHOUT_NAMES>{words.label.as_str()}</label>
            </div>
            <p class="kern-body" id="without-names-help">{words.help.as_str()}</p>
            <div role="status">{written} {gone}</div>
        </section>
    }
}
