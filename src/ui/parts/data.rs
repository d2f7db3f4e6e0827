// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What is stored, and files: pages that one opens now and then.

use leptos::prelude::*;

use super::missing;
use crate::routes::Route;
use crate::ui::pages::{DataPage, LocalPage};

/// The page for an address of this part.
pub(super) fn page(route: &Route) -> AnyView {
    match route {
        Route::Local => view! { <LocalPage /> }.into_any(),
        Route::Data => view! { <DataPage /> }.into_any(),
        _ => missing(route),
    }
}
