// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The heading of a page, with a line above it that says where one is.

use leptos::prelude::*;

use crate::ui::ids;

/// The heading; it takes the focus after navigation.
#[component]
pub fn Heading(
    /// The title of the page.
    title: &'static str,
    /// Where one is: links and words.
    #[prop(optional)]
    kicker: Option<AnyView>,
) -> impl IntoView {
    view! {
        {kicker.map(|kicker| view! { <p class="kicker">{kicker}</p> })}
        <h1 id=ids::HEADING class="kern-heading-large heading" tabindex="-1">{title}</h1>
    }
}
