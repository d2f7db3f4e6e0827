// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Who takes part: stakeholders, team, local projects.

use leptos::prelude::*;

use super::missing;
use crate::routes::Route;
use crate::ui::pages::{ProjectsPage, StakeholdersPage};

/// The page for an address of this part.
pub(super) fn page(route: &Route) -> AnyView {
    match route {
        Route::Stakeholders => view! { <StakeholdersPage /> }.into_any(),
        Route::Projects => view! { <ProjectsPage /> }.into_any(),
        _ => missing(route),
    }
}
