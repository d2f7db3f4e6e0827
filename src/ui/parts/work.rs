// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Working on the lab: overview of the plan, tasks, timeline.

use leptos::prelude::*;

use super::missing;
use crate::routes::Route;
use crate::ui::pages::{OverviewPage, TasksPage, TimelinePage};

/// The page for an address of this part.
pub(super) fn page(route: &Route) -> AnyView {
    match route {
        Route::Plan => view! { <OverviewPage /> }.into_any(),
        Route::Tasks => view! { <TasksPage /> }.into_any(),
        Route::Timeline => view! { <TimelinePage /> }.into_any(),
        _ => missing(route),
    }
}
