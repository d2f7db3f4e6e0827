// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Working on the plan: profile, self-check, recommendations, priorities.

use leptos::prelude::*;

use super::missing;
use crate::routes::Route;
use crate::ui::pages::{CheckPage, PrioritiesPage, ProfilePage, RecommendationsPage};

/// The page for an address of this part.
pub(super) fn page(route: &Route) -> AnyView {
    match route {
        Route::Check => view! { <CheckPage /> }.into_any(),
        Route::Profile => view! { <ProfilePage /> }.into_any(),
        Route::Recommendations => view! { <RecommendationsPage /> }.into_any(),
        Route::Priorities => view! { <PrioritiesPage /> }.into_any(),
        _ => missing(route),
    }
}
