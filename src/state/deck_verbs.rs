// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What is done with decks of the plan: begin one, copy a ready one, add slides and put them in order.

use crate::browser::random;
use crate::domain::content::material::Deck;
use crate::domain::id::ItemId;
use crate::domain::plan::History;
use crate::domain::slides::{
    Direction, NewSlide, add_deck, add_slide, copy_ready, delete_slide, move_slide, put_slide,
};
use crate::state::plan_state::PlanState;

impl PlanState {
    /// Begins a deck; its id comes back.
    pub fn begin_deck(self, title: &str) -> Option<ItemId> {
        let deck = ItemId::parse(&random::name())?;
        self.change(History::record, |plan, mark| add_deck(plan, &deck, title, mark));
        Some(deck)
    }

    /// Makes a deck of the planners' own from a ready one; its id comes back.
    pub fn copy_deck(self, ready: &Deck) -> Option<ItemId> {
        let deck = ItemId::parse(&random::name())?;
        let ids: Vec<ItemId> = ready.slides.iter().filter_map(|_| ItemId::parse(&random::name())).collect();
        self.change(History::record, |plan, mark| copy_ready(plan, ready, &deck, &ids, &mark));
        Some(deck)
    }

    /// Begins a deck with a slide in it; its id comes back.
    pub fn begin_deck_with(self, title: &str, new: &NewSlide) -> Option<ItemId> {
        let deck = ItemId::parse(&random::name())?;
        let slide = ItemId::parse(&random::name())?;
        self.change(History::record, |plan, mark| {
            add_deck(plan, &deck, title, mark.clone()).then(add_slide(plan, &deck, &slide, new, &mark))
        });
        Some(deck)
    }

    /// Adds a slide at the end of a deck; its id comes back.
    pub fn add_slide(self, deck: &ItemId, new: &NewSlide) -> Option<ItemId> {
        let slide = ItemId::parse(&random::name())?;
        self.change(History::record, |plan, mark| add_slide(plan, deck, &slide, new, &mark));
        Some(slide)
    }

    /// Moves a slide one place.
    pub fn move_slide(self, deck: &ItemId, slide: &ItemId, direction: Direction) {
        self.change(History::record, |plan, mark| move_slide(plan, deck, slide, direction, &mark));
    }

    /// Puts a slide at a place, counted from 0.
    pub fn put_slide(self, deck: &ItemId, slide: &ItemId, place: usize) {
        self.change(History::record, |plan, mark| put_slide(plan, deck, slide, place, &mark));
    }

    /// Takes a slide out of its deck.
    pub fn delete_slide(self, slide: &ItemId) {
        self.change(History::record, |plan, mark| delete_slide(plan, slide, mark));
    }
}
