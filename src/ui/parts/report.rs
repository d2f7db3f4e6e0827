// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The report.

use leptos::prelude::*;

use super::missing;
use crate::routes::Route;
use crate::ui::pages::ReportPage;

/// The page for an address of this part.
pub(super) fn page(route: &Route) -> AnyView {
    match route {
        Route::Report => view! { <ReportPage /> }.into_any(),
        _ => missing(route),
    }
}
