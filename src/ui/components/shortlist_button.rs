// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Puts a measure on the shortlist, or takes it off again.

use leptos::prelude::*;

use crate::domain::id::MeasureId;
use crate::domain::shortlist::toggled;
use crate::state::PlanState;

/// The button; gone where the measure has come further, because then others have decided.
#[component]
pub fn ShortlistButton(
    /// The measure.
    measure: MeasureId,
    /// Its title: several buttons have the same word, and who hears it is told which measure it is about.
    #[prop(into)]
    title: Signal<String>,
    /// The plan.
    plan: PlanState,
    /// The word for putting it on the list.
    put: &'static str,
    /// The word for taking it off.
    take: &'static str,
) -> impl IntoView {
    let of_state = measure.clone();
    let next = Memo::new(move |_| toggled(plan.with(|plan| plan.measure_state(&of_state))));
    let word = move || if next.get() == Some(None) { take } else { put };
    let change = move |_| {
        if let Some(next) = next.get_untracked() {
            plan.set_measure(&measure, next);
        }
    };
    view! {
        <button
            type="button"
            class="kern-btn kern-btn--secondary kern-btn--x-small no-print"
            class:card__act--gone=move || next.get().is_none()
            aria-label=move || format!("{}: {}", word(), title.get())
            on:click=change
        >
            <span class="kern-label">{word}</span>
        </button>
    }
}
