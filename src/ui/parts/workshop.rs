// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Preparing, running and recording a workshop: entry, agenda, board, transfer sheet, collecting.

use leptos::prelude::*;

use super::missing;
use crate::routes::Route;

/// The page for an address of this part.
pub(super) fn page(route: &Route) -> AnyView {
    missing(route)
}
