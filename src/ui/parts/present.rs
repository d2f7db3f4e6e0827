// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Slides, the speaker's window, decks.

use leptos::prelude::*;

use super::missing;
use crate::routes::Route;
use crate::ui::pages::{DeckPage, PresentPage, SpeakerPage};

/// The page for an address of this part.
pub(super) fn page(route: &Route) -> AnyView {
    match route {
        Route::Deck(deck) => view! { <DeckPage deck=deck.clone() /> }.into_any(),
        Route::Present(deck, _) => view! { <PresentPage deck=deck.clone() /> }.into_any(),
        Route::Speaker(deck, _) => view! { <SpeakerPage deck=deck.clone() /> }.into_any(),
        _ => missing(route),
    }
}
