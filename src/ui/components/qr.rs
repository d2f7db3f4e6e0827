// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! A QR code: black on white with its quiet margin, in every look.

use leptos::prelude::*;

use crate::domain::collect::Code;

/// The code.
#[component]
pub fn Qr(
    /// What it is made of.
    code: Code,
    /// What it is for.
    label: String,
) -> impl IntoView {
    let Code { side, path } = code;
    view! {
        <svg class="qr" viewBox=format!("0 0 {side} {side}") role="img" aria-label=label shape-rendering="crispEdges">
            <rect class="qr__paper" width=side height=side />
            <path class="qr__points" d=path />
        </svg>
    }
}
