// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What is to be seen: which slide, of how many, in which languages, and what lies over it.

use leptos::prelude::*;

use super::Show;
use crate::domain::language::Language;
use crate::domain::slides::{Section, Slide, Timing, section_of};
use crate::routes::DeckName;
use crate::state::slides::SlideEdition;

impl Show {
    /// Content and words, once they are there.
    pub fn edition(self) -> Option<SlideEdition> {
        self.edition.get().and_then(SlideEdition::loaded)
    }

    /// Why a language did not come (technical detail, English).
    pub fn failure(self) -> Option<String> {
        self.failure.get()
    }

    /// Whether there is such a deck.
    pub fn is_there(self) -> bool {
        self.made.with(|made| made.is_there)
    }

    /// What the deck is called in the address.
    pub fn deck_key(self) -> String {
        self.deck.with_value(DeckName::key)
    }

    /// What the deck is called.
    pub fn title(self) -> String {
        self.title.get()
    }

    /// The languages: the first, and the second if there is one.
    pub fn languages(self) -> (Language, Option<Language>) {
        self.languages.get()
    }

    /// How many slides there are.
    pub fn count(self) -> usize {
        self.made.with(|made| made.slides.len())
    }

    pub(super) fn count_now(self) -> usize {
        self.made.with_untracked(|made| made.slides.len())
    }

    /// The number of the slide being shown, counted from 1.
    pub fn number(self) -> usize {
        self.number.get()
    }

    /// The number that the address asks for, if there is no such slide.
    pub fn too_far(self) -> Option<usize> {
        Some(self.asked.get()).filter(|asked| *asked > self.count())
    }

    /// The number being typed; 0 if none is.
    pub fn typed(self) -> usize {
        self.typed.get()
    }

    /// The slide with a number.
    pub fn slide(self, number: usize) -> Option<Slide> {
        self.made.with(|made| made.slides.get(number.checked_sub(1)?).cloned())
    }

    /// The same slide in the second language, if there is one.
    pub fn second_slide(self, number: usize) -> Option<Slide> {
        self.made.with(|made| made.second.get(number.checked_sub(1)?).cloned())
    }

    /// The number of the slide in one of two layers, 0 and 1, of which one is seen and the other holds the next slide. Slides take
    /// them in turn: to show the next one, nothing has to be made. The one after that is made as soon as the screen is right.
    pub fn in_layer(self, layer: usize) -> Memo<usize> {
        let (number, settled) = (self.number, self.settled);
        Memo::new(move |before: Option<&usize>| {
            let shown = number.get();
            match before.copied() {
                _ if shown % 2 == layer => shown,
                _ if settled.get() == shown => shown + 1,
                before => before.unwrap_or_default(),
            }
        })
    }

    /// The slide being shown.
    pub fn first(self) -> Memo<Option<Slide>> {
        self.first
    }

    /// The same slide in the second language, if there is one.
    pub fn second(self) -> Memo<Option<Slide>> {
        self.second
    }

    /// All slides.
    pub fn slides(self) -> Vec<Slide> {
        self.made.with(|made| made.slides.clone())
    }

    /// The section of the slide being shown.
    pub fn section(self) -> Section {
        let number = self.number.get();
        self.made.with(|made| section_of(&made.slides, number))
    }

    /// Since when slides and section are shown.
    pub fn timing(self) -> Timing {
        self.timing.get()
    }

    /// The present moment, each second.
    pub fn now(self) -> u64 {
        self.now.get()
    }

    /// Whether the screen is black.
    pub fn is_black(self) -> bool {
        self.black.get()
    }

    /// Whether all slides are shown at once.
    pub fn has_overview(self) -> bool {
        self.overview.get()
    }

    /// Whether the menu is open.
    pub fn has_menu(self) -> bool {
        self.menu.get()
    }

    /// Whether notes stand below the slide.
    pub fn has_notes(self) -> bool {
        self.notes.get()
    }
}
