// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Preparing, running and recording a workshop: entry, agenda, board, transfer sheet, record, collecting.

use leptos::prelude::*;

use super::missing;
use crate::routes::Route;
use crate::ui::pages::{AgendaPage, RecordPage, TransferPage, WorkshopPage};

/// The page for an address of this part.
pub(super) fn page(route: &Route) -> AnyView {
    match route {
        Route::Workshop => view! { <WorkshopPage /> }.into_any(),
        Route::Agenda => view! { <AgendaPage /> }.into_any(),
        Route::Transfer => view! { <TransferPage /> }.into_any(),
        Route::Record => view! { <RecordPage /> }.into_any(),
        _ => missing(route),
    }
}
