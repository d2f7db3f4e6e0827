// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Boards of a workshop, copies for working groups, joining in.

use leptos::prelude::*;

use super::missing;
use crate::routes::Route;
use crate::ui::pages::{BoardPage, CollectPage, JoinPage};

/// The page for an address of this part.
pub(super) fn page(route: &Route) -> AnyView {
    match route {
        Route::Board => view! { <BoardPage /> }.into_any(),
        Route::Collect => view! { <CollectPage /> }.into_any(),
        Route::Join => view! { <JoinPage /> }.into_any(),
        _ => missing(route),
    }
}
