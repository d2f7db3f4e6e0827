// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The way from a page to the same as slides, and back to the slide at which a show was left.

use leptos::prelude::*;

use crate::routes::{DeckName, Route};
use crate::state::navigation::Navigation;
use crate::text::fill;

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

/// The way back to the slide at which a show was left.
#[component]
pub fn GoOn(
    /// The deck.
    deck: DeckName,
    /// Knows where it was left.
    navigation: Navigation,
    /// The word, with `{n}` for the number of the slide.
    word: &'static str,
) -> impl IntoView {
    move || {
        let number = navigation.left_at(&deck)?;
        let said = fill(word, &[("n", &number.to_string())]);
        let href = Route::Present(deck.clone(), number).href();
        Some(view! { <a class="kern-btn kern-btn--primary" href=href><span class="kern-label">{said}</span></a> })
    }
}
