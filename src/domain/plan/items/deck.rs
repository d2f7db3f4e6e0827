// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Decks of the planners' own, and the slides in them.

use super::super::{Item, ItemKind, Plan};
use super::whole;
use crate::domain::content::material::{Shown, SlideKind};
use crate::domain::id::{DeckId, ExerciseId, ItemId, LocalId};

super::attributes! {
    /// What is said of a deck.
    pub enum DeckKey {
        /// Its title.
        Title = "title" holds Text,
        /// The ready deck that it was copied from.
        From = "from" holds Word,
        /// A note.
        Note = "note" holds Personal,
    }
}

super::attributes! {
    /// What is said of a slide of an own deck.
    pub enum SlideKey {
        /// The item id of the deck.
        Deck = "deck" holds Word,
        /// Its place in the deck, a whole number; slides with the same one stand in the order in which they came.
        Order = "order" holds Word,
        /// What it is, as in ready decks.
        Kind = "kind" holds Word,
        /// The slide of a ready deck that it stands for, `kick-off.welcome`.
        From = "from" holds Word,
        /// What it shows, as [`Shown`] writes it.
        Shows = "shows" holds Word,
        /// The exercise that it is about.
        Exercise = "exercise" holds Word,
        /// How long it takes.
        Minutes = "minutes" holds Word,
        /// Its title.
        Title = "title" holds Text,
        /// What it says; lines are points.
        Summary = "summary" holds Text,
        /// What the facilitator says and does.
        Note = "note" holds Personal,
    }
}

/// A deck of the planners' own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnDeck<'a> {
    /// Its id.
    pub id: &'a ItemId,
    /// Its title; may be empty.
    pub title: &'a str,
    /// The ready deck that it was copied from.
    pub from: Option<DeckId>,
    /// A note; may be empty.
    pub note: &'a str,
}

/// A slide of an own deck. Texts may be empty: then the ready slide speaks, if there is one.
#[derive(Debug, Clone, PartialEq)]
pub struct OwnSlide<'a> {
    /// Its id.
    pub id: &'a ItemId,
    /// The deck.
    pub deck: Option<ItemId>,
    /// Its place in the deck.
    pub order: u32,
    /// What it is.
    pub kind: SlideKind,
    /// The slide of a ready deck that it stands for.
    pub from: Option<(DeckId, LocalId)>,
    /// What it shows.
    pub shows: Option<Shown>,
    /// The exercise that it is about.
    pub exercise: Option<ExerciseId>,
    /// How long it takes, where somebody has said so.
    pub minutes: Option<u16>,
    /// Its title.
    pub title: &'a str,
    /// What it says.
    pub text: &'a str,
    /// What the facilitator says and does.
    pub note: &'a str,
}

impl<'a> OwnDeck<'a> {
    /// Reads an item of this kind.
    pub fn of(item: Item<'a>) -> Self {
        let text = |key: DeckKey| item.text(key.key());
        Self {
            id: item.id(),
            title: text(DeckKey::Title),
            from: DeckId::parse(text(DeckKey::From)),
            note: text(DeckKey::Note),
        }
    }
}

impl<'a> OwnSlide<'a> {
    /// Reads an item of this kind.
    pub fn of(item: Item<'a>) -> Self {
        let text = |key: SlideKey| item.text(key.key());
        let from = text(SlideKey::From).split_once('.');
        Self {
            id: item.id(),
            deck: ItemId::parse(text(SlideKey::Deck)),
            order: whole(text(SlideKey::Order)).unwrap_or_default(),
            kind: SlideKind::parse(text(SlideKey::Kind)).unwrap_or(SlideKind::Text),
            from: from.and_then(|(deck, slide)| DeckId::parse(deck).zip(LocalId::parse(slide))),
            shows: Shown::parse(text(SlideKey::Shows)),
            exercise: ExerciseId::parse(text(SlideKey::Exercise)),
            minutes: whole(text(SlideKey::Minutes)).and_then(|minutes| u16::try_from(minutes).ok()),
            title: text(SlideKey::Title),
            text: text(SlideKey::Summary),
            note: text(SlideKey::Note),
        }
    }
}

impl Plan {
    /// The own decks, in the order in which they were made.
    pub fn decks(&self) -> impl Iterator<Item = OwnDeck<'_>> {
        self.items(ItemKind::Deck).map(OwnDeck::of)
    }

    /// The slides of an own deck, in their order.
    pub fn slides_of(&self, deck: &ItemId) -> Vec<OwnSlide<'_>> {
        let mut slides: Vec<OwnSlide<'_>> = self.items(ItemKind::Slide).map(OwnSlide::of).collect();
        slides.retain(|slide| slide.deck.as_ref() == Some(deck));
        slides.sort_by_key(|slide| slide.order);
        slides
    }
}
