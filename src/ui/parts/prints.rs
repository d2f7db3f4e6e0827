// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Cards and worksheets on paper, the guide for facilitators, the practice tour.

use leptos::prelude::*;

use super::missing;
use crate::routes::Route;
use crate::ui::pages::{FacilitationPage, PracticePage, PrintsPage};

/// The page for an address of this part.
pub(super) fn page(route: &Route) -> AnyView {
    match route {
        Route::Prints => view! { <PrintsPage /> }.into_any(),
        Route::Facilitation => view! { <FacilitationPage /> }.into_any(),
        Route::Practice => view! { <PracticePage /> }.into_any(),
        _ => missing(route),
    }
}
