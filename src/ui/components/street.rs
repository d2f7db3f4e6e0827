// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The street: the journey as a picture that changes phase by phase. Every part is a link with its state in words.

use leptos::prelude::*;

use crate::domain::progress::{phase_state, phase_tally};
use crate::routes::Route;
use crate::state::{PlanState, Toolbox};

/// The journey at a glance. The drawings are symbols in the page (`src/shell/street.svg`).
#[component]
pub fn Street(
    /// Phases and words.
    toolbox: &'static Toolbox,
    /// Where the plan stands.
    plan: PlanState,
) -> impl IntoView {
    let words = &toolbox.words;
    let tile = move |(index, phase): (usize, &'static crate::domain::content::Phase)| {
        let state = Memo::new(move |_| plan.with(|plan| phase_state(phase, &toolbox.content, plan)));
        let tally = Memo::new(move |_| plan.with(|plan| phase_tally(phase, &toolbox.content, plan)));
        let status = move || {
            let tally = tally.get();
            let counted = (tally.in_progress + tally.done > 0).then(|| {
                words.guide.steps_done.of(
                    tally.relevant as f64,
                    &toolbox.locale(),
                    &[("done", &tally.done.to_string())],
                )
            });
            let plain = if phase.steps.is_empty() { &words.guide.no_steps_yet } else { words.state(state.get()) };
            counted.unwrap_or_else(|| plain.to_owned())
        };
        view! {
            <li class="street__tile" data-state=move || state.get().key()>
                <a class="street__link" href=Route::Phase(phase.id.clone()).href()>
                    <svg class="street__picture" viewBox="0 0 200 150" aria-hidden="true" focusable="false">
                        <use href=format!("#street-{}", phase.id) />
                    </svg>
                    <span class="street__label">
                        <span class="street__number">{index + 1}</span>
                        " "
                        <span class="street__title" lang=toolbox.lang(phase.language)>{phase.title.as_str()}</span>
                        " "
                        <span class="street__state">{status}</span>
                    </span>
                </a>
            </li>
        }
    };
    view! { <ol class="street">{toolbox.content.phases.iter().enumerate().map(tile).collect_view()}</ol> }
}
