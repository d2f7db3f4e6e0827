// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The way from a page to the same as slides.

use leptos::prelude::*;

/// The link.
#[component]
pub fn PresentLink(
    /// The address of the slides.
    #[prop(into)]
    href: Signal<String>,
    /// The word of the link.
    word: &'static str,
) -> impl IntoView {
    view! { <p class="kern-body no-print"><a class="kern-link kern-link--no-visited-state" href=href>{word}</a></p> }
}
