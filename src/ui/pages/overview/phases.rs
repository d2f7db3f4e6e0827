// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The phases with their states; each opens to its steps.

use leptos::prelude::*;

use crate::domain::overview::{Overview, PhaseStand};
use crate::domain::progress::StepState;
use crate::domain::steps::{Origin, StepEntry};
use crate::state::Toolbox;
use crate::text::{WorkWords, fill};
use crate::ui::components::StateBadge;
use crate::whereabouts;

/// The most steps of a phase.
const MOST: usize = 100;

/// The phases.
#[component]
pub(super) fn Phases(overview: Memo<Overview>, toolbox: &'static Toolbox, words: &'static WorkWords) -> impl IntoView {
    let n_phases = Memo::new(move |_| overview.with(|overview| overview.phases.len()));
    let phase = move |place: usize| view! { <Phase place overview toolbox words /> };
    view! { <ul class="stand">{move || (0..n_phases.get()).map(phase).collect_view()}</ul> }
}

#[component]
fn Phase(
    place: usize,
    overview: Memo<Overview>,
    toolbox: &'static Toolbox,
    words: &'static WorkWords,
) -> impl IntoView {
    let phase = Memo::new(move |_| overview.with(|overview| overview.phases.get(place).cloned()));
    let title = move || phase.get().map(|phase| title(&phase, toolbox));
    let count = move || phase.get().map(|phase| count(&phase, toolbox));
    let state = move || phase.with(|phase| phase.as_ref().map_or(StepState::NotStarted, |phase| phase.state));
    // Where one is working stands open; what one opens or closes by hand stays so.
    let open = untrack(state) == StepState::InProgress;
    let steps = Memo::new(move |_| {
        overview.with(|overview| {
            let places = overview.phases.get(place).map(|phase| phase.steps.clone()).unwrap_or_default();
            places.iter().take(MOST).filter_map(|place| overview.tasks.steps.get(*place).cloned()).collect::<Vec<_>>()
        })
    });
    let step = move |step: StepEntry| {
        let href = whereabouts::step_page(&step).href();
        let own = (step.origin == Origin::Own).then(|| format!(" ({})", words.common.own));
        view! {
            <li class="stand__step">
                <StateBadge state=step.state words=&toolbox.words />
                <span><a class="kern-link kern-link--no-visited-state" href=href>{words.step_title(&step)}</a>{own}</span>
            </li>
        }
    };
    view! {
        <li class="stand__phase">
            <details open=open>
                <summary class="stand__title">
                    <span class="stand__name">{title}</span>
                    <StateBadge state=Signal::derive(state) words=&toolbox.words />
                    <span class="stand__count">{count}</span>
                </summary>
                <ul class="stand__steps">{move || steps.get().into_iter().map(step).collect_view()}</ul>
            </details>
        </li>
    }
}

/// The title of a phase with its number.
pub(super) fn title(phase: &PhaseStand, toolbox: &Toolbox) -> String {
    fill(&toolbox.words.guide.phase_title, &[("number", &phase.number.to_string()), ("title", &phase.title)])
}

/// How many of its steps are done.
pub(super) fn count(phase: &PhaseStand, toolbox: &Toolbox) -> String {
    let (done, relevant) = (phase.tally.done, phase.tally.relevant);
    toolbox.words.guide.steps_done.of(relevant as f64, &toolbox.locale(), &[("done", &done.to_string())])
}
