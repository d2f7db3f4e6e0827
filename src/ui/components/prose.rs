// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Running text: paragraphs separated by blank lines. It never becomes HTML.

use leptos::prelude::*;

use super::{Unexplained, explained};

/// One or several paragraphs.
#[component]
pub fn Prose(
    /// The text.
    text: &'static str,
    /// Whether it opens a page.
    #[prop(optional)]
    lead: bool,
    /// Terms to explain where they first stand.
    #[prop(optional)]
    unexplained: Option<Unexplained>,
) -> impl IntoView {
    let class = if lead { "kern-body kern-body--large prose" } else { "kern-body prose" };
    text.split("\n\n").map(|paragraph| view! { <p class=class>{explained(paragraph, unexplained)}</p> }).collect_view()
}
