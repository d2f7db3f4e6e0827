// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What slides are made of, in one language: content, material and all the words.

use std::cell::RefCell;

use leptos::prelude::*;

use super::report::Edition;
use super::{Toolbox, material, part_words};
use crate::domain::catalogue::PICKED;
use crate::domain::content::material::Material;
use crate::domain::date::Date;
use crate::domain::id::MeasureId;
use crate::domain::language::Language;
use crate::domain::plan::Plan;
use crate::domain::plan::items::OwnSlide;
use crate::domain::slides::Slide;
use crate::query::Query;
use crate::routes::DeckName;
use crate::text::slides::{SlideWriter, own_title};
use crate::text::{PartWords, PresentWords};

thread_local! {
    static LOADED: RefCell<Vec<SlideEdition>> = const { RefCell::new(Vec::new()) };
}

/// Content, material and words of a language.
#[derive(Debug, Clone, Copy)]
pub struct SlideEdition {
    report: Edition,
    material: &'static Material,
    words: &'static PresentWords,
}

impl SlideEdition {
    /// Loads what is not there yet.
    ///
    /// # Errors
    /// Technical detail (English), when something does not come or cannot be used.
    pub async fn load(language: Language) -> Result<Self, String> {
        let report = Edition::load(language).await?;
        let material = material::read(material::load(language).await?, report.toolbox())?;
        let words = part_words::read(part_words::load(PresentWords::PART, language).await?)?;
        let edition = Self { report, material, words };
        LOADED.with_borrow_mut(|all| {
            all.retain(|other| other.language() != language);
            all.push(edition);
        });
        Ok(edition)
    }

    /// What was loaded before.
    pub fn loaded(language: Language) -> Option<Self> {
        LOADED.with_borrow(|all| all.iter().copied().find(|edition| edition.language() == language))
    }

    /// The language.
    pub fn language(self) -> Language {
        self.report.toolbox().language
    }

    /// The words of slides and of what surrounds them.
    pub fn words(self) -> &'static PresentWords {
        self.words
    }

    /// Content and words of the interface.
    pub fn toolbox(self) -> &'static Toolbox {
        self.report.toolbox()
    }

    fn with_writer<T>(self, plan: &Plan, today: Date, write: impl FnOnce(SlideWriter<'_>) -> T) -> T {
        let Self { material, words, .. } = self;
        self.report.with_writer(plan, None, today, |report| write(SlideWriter { report, material, words }))
    }

    /// The thoughts of a deck; `None` if there is no such deck. The address says what a comparison is of.
    pub fn thoughts(self, plan: &Plan, deck: &DeckName, query: &Query, today: Date) -> Option<Vec<Slide>> {
        let compared: Vec<MeasureId> = query.all(PICKED).filter_map(MeasureId::parse).collect();
        self.with_writer(plan, today, |writer| writer.thoughts(deck, &compared))
    }

    /// What a deck is called; `None` if there is no such deck.
    pub fn deck_title(self, plan: &Plan, deck: &DeckName, today: Date) -> Option<String> {
        self.with_writer(plan, today, |writer| writer.deck_title(deck))
    }

    /// What a slide of a deck of the plan is called.
    pub fn own_title(self, plan: &Plan, slide: &OwnSlide<'_>, today: Date) -> String {
        self.with_writer(plan, today, |writer| own_title(writer, slide))
    }
}

/// The edition of a language, once it has come; or technical detail (English) why not.
pub fn slide_edition(language: Language) -> ReadSignal<Option<Result<SlideEdition, String>>> {
    let (edition, set_edition) = signal(SlideEdition::loaded(language).map(Ok));
    if edition.with_untracked(Option::is_none) {
        leptos::task::spawn_local_scoped(async move { set_edition.set(Some(SlideEdition::load(language).await)) });
    }
    edition
}
