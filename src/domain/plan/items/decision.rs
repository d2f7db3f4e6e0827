// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What was decided, when, by whom, on which basis.

use super::super::{Item, ItemKind, Plan};
use super::words;
use crate::domain::date::Date;
use crate::domain::id::{ItemId, MeasureId, StepId};

super::attributes! {
    /// What is said of a decision. Lists are ids with spaces between them.
    pub enum DecisionKey {
        /// What was decided.
        Title = "title" holds Text,
        /// The day, `2026-03-01`.
        Date = "date" holds Word,
        /// Who decided: a council, a committee, a team.
        Body = "body" holds Text,
        /// On which basis.
        Basis = "basis" holds Text,
        /// List of the steps that it is about.
        Steps = "steps" holds Word,
        /// List of the measures that it is about.
        Measures = "measures" holds Word,
        /// List of the results of the self-check that it rests on.
        Results = "results" holds Word,
        /// A note.
        Note = "note" holds Personal,
    }
}

/// A decision. Texts may be empty.
#[derive(Debug, Clone, PartialEq)]
pub struct Decision<'a> {
    /// Its id.
    pub id: &'a ItemId,
    /// What was decided.
    pub title: &'a str,
    /// The day.
    pub date: Option<Date>,
    /// Who decided.
    pub body: &'a str,
    /// On which basis.
    pub basis: &'a str,
    /// The steps that it is about.
    pub steps: Vec<StepId>,
    /// The measures that it is about, of the catalogue or own.
    pub measures: Vec<MeasureId>,
    /// The results of the self-check that it rests on.
    pub results: Vec<ItemId>,
    /// A note.
    pub note: &'a str,
}

impl<'a> Decision<'a> {
    /// Reads an item of this kind.
    pub fn of(item: Item<'a>) -> Self {
        let text = |key: DecisionKey| item.text(key.key());
        Self {
            id: item.id(),
            title: text(DecisionKey::Title),
            date: Date::parse(text(DecisionKey::Date)),
            body: text(DecisionKey::Body),
            basis: text(DecisionKey::Basis),
            steps: words(text(DecisionKey::Steps), StepId::parse),
            measures: words(text(DecisionKey::Measures), MeasureId::parse),
            results: words(text(DecisionKey::Results), ItemId::parse),
            note: text(DecisionKey::Note),
        }
    }
}

impl Plan {
    /// The decisions, in the order in which they were entered.
    pub fn decisions(&self) -> impl Iterator<Item = Decision<'_>> {
        self.items(ItemKind::Decision).map(Decision::of)
    }
}
