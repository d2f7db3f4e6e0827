// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What somebody thinks of a measure: what it would bring and what it would take. Each person rates once; nothing is averaged
//! before it was seen.

use super::super::{Item, ItemKind, Plan};
use super::on_scale;
use crate::domain::id::{ItemId, MeasureId};
use crate::domain::spread::Spread;

super::attributes! {
    /// What a rating says.
    pub enum RatingKey {
        /// What is rated, as [`Subject`] writes it.
        Subject = "subject" holds Word,
        /// Who rates: a name, an office, a table.
        By = "by" holds Personal,
        /// What it would bring, from `1` (little) to `5` (much).
        Impact = "impact" holds Word,
        /// What it would take, from `1` (little) to `5` (much).
        Effort = "effort" holds Word,
    }
}

/// What can be rated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Subject {
    /// A measure of the catalogue, or an own one under its [`measure_id`](super::OwnMeasure::measure_id).
    Measure(MeasureId),
}

impl Subject {
    /// Reads what [`key`](Self::key) writes.
    ///
    /// ```
    /// use living_lab_toolbox::domain::plan::items::Subject;
    /// assert_eq!(Subject::parse("measure.pocket-park").unwrap().key(), "measure.pocket-park");
    /// assert_eq!(Subject::parse("pocket-park"), None);
    /// ```
    pub fn parse(text: &str) -> Option<Self> {
        MeasureId::parse(text.strip_prefix("measure.")?).map(Self::Measure)
    }

    /// As it stands in the plan.
    pub fn key(&self) -> String {
        let Self::Measure(id) = self;
        ["measure.", id.as_str()].concat()
    }
}

/// A rating.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rating<'a> {
    /// Its id.
    pub id: &'a ItemId,
    /// What is rated.
    pub subject: Option<Subject>,
    /// Who rates; may be empty.
    pub by: &'a str,
    /// What it would bring, from 1 to 5.
    pub impact: Option<u8>,
    /// What it would take, from 1 to 5.
    pub effort: Option<u8>,
}

impl<'a> Rating<'a> {
    /// Reads an item of this kind.
    pub fn of(item: Item<'a>) -> Self {
        let text = |key: RatingKey| item.text(key.key());
        Self {
            id: item.id(),
            subject: Subject::parse(text(RatingKey::Subject)),
            by: text(RatingKey::By),
            impact: on_scale(text(RatingKey::Impact), 1..=5),
            effort: on_scale(text(RatingKey::Effort), 1..=5),
        }
    }

    /// How far some ratings are apart in what the subject would bring.
    pub fn impact_spread(ratings: &[Self]) -> Option<Spread<'a>> {
        Spread::of(ratings.iter().filter_map(|rating| Some((rating.by, rating.impact?))).collect())
    }

    /// How far some ratings are apart in what the subject would take.
    pub fn effort_spread(ratings: &[Self]) -> Option<Spread<'a>> {
        Spread::of(ratings.iter().filter_map(|rating| Some((rating.by, rating.effort?))).collect())
    }
}

impl Plan {
    /// The ratings, in the order in which they were given.
    pub fn ratings(&self) -> impl Iterator<Item = Rating<'_>> {
        self.items(ItemKind::Rating).map(Rating::of)
    }

    /// The ratings of one subject.
    pub fn ratings_of(&self, subject: &Subject) -> Vec<Rating<'_>> {
        self.ratings().filter(|rating| rating.subject.as_ref() == Some(subject)).collect()
    }
}
