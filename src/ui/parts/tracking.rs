// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Keeping track: monitoring, budget frame, decisions.

use leptos::prelude::*;

use super::missing;
use crate::routes::Route;
use crate::ui::pages::{BudgetPage, DecisionsPage, MonitoringPage};

/// The page for an address of this part.
pub(super) fn page(route: &Route) -> AnyView {
    match route {
        Route::Monitoring => view! { <MonitoringPage /> }.into_any(),
        Route::Budget => view! { <BudgetPage /> }.into_any(),
        Route::Decisions => view! { <DecisionsPage /> }.into_any(),
        _ => missing(route),
    }
}
