// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Start and guide: what a first visit loads.

use leptos::prelude::*;

use super::missing;
use crate::routes::Route;
use crate::state::use_toolbox;
use crate::ui::pages::{GuidePage, PhasePage, StartPage, StepPage};

/// The page for an address of this part.
pub(super) fn page(route: &Route) -> AnyView {
    let content = &use_toolbox().content;
    match route {
        Route::Start => view! { <StartPage /> }.into_any(),
        Route::Guide => view! { <GuidePage /> }.into_any(),
        Route::Phase(id) => match content.phase(id) {
            Some((number, phase)) => view! { <PhasePage number phase /> }.into_any(),
            None => missing(route),
        },
        Route::Step(phase, id) => match content.steps.get(id).filter(|step| step.phase == *phase) {
            Some(step) => view! { <StepPage step /> }.into_any(),
            None => missing(route),
        },
        _ => missing(route),
    }
}
