// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Links between the views of one page: each view has an address, so they are links and no tabs.

use leptos::prelude::*;

/// A view of a page.
#[derive(Debug, Clone)]
pub struct ViewLink {
    /// Its address.
    pub href: String,
    /// What it is called.
    pub word: &'static str,
    /// Whether it is the one being shown.
    pub current: Signal<bool>,
}

/// The links.
#[component]
pub fn Views(
    /// What the views are of.
    label: &'static str,
    /// The views, in order.
    links: Vec<ViewLink>,
) -> impl IntoView {
    let link = |ViewLink { href, word, current }: ViewLink| {
        view! { <li><a class="views__link" href=href aria-current=move || current.get().then_some("true")>{word}</a></li> }
    };
    view! {
        <nav class="views no-print" aria-label=label>
            <ul class="views__list">{links.into_iter().map(link).collect_view()}</ul>
        </nav>
    }
}
