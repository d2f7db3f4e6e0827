// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Finding things: search and glossary.

use leptos::prelude::*;

use super::missing;
use crate::routes::Route;
use crate::ui::pages::{GlossaryPage, SearchPage};

/// The page for an address of this part.
pub(super) fn page(route: &Route) -> AnyView {
    match route {
        Route::Search => view! { <SearchPage /> }.into_any(),
        Route::Glossary => view! { <GlossaryPage /> }.into_any(),
        _ => missing(route),
    }
}
