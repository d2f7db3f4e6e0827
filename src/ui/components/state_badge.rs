// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The state of a step or phase: icon and word, never colour alone.

use leptos::prelude::*;

use super::{Icon, IconName};
use crate::domain::progress::StepState;
use crate::text::Messages;

/// A badge with the state in words.
#[component]
pub fn StateBadge(
    /// The state.
    #[prop(into)]
    state: Signal<StepState>,
    /// The words of the interface.
    words: &'static Messages,
) -> impl IntoView {
    move || {
        let state = state.get();
        let icon = match state {
            StepState::NotStarted => IconName::Circle,
            StepState::InProgress => IconName::CircleDot,
            StepState::Done => IconName::CircleCheck,
            StepState::NotRelevant => IconName::CircleSlash,
        };
        view! {
            <span class="state" data-state=state.key()>
                <Icon name=icon />
                {words.state(state)}
            </span>
        }
    }
}
