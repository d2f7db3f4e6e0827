// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! A measure of the planners' own: in the plan, not in the catalogue.

use super::super::{Item, ItemKind, Plan};
use super::words;
use crate::domain::content::classes::{CostClass, EffortClass, Field, Hazard, MeasureType, Scale};
use crate::domain::id::{GroupId, ItemId, MeasureId};

super::attributes! {
    /// What an own measure says. Lists are ids or words with spaces between them.
    pub enum OwnMeasureKey {
        /// Its title.
        Title = "title" holds Text,
        /// What it is and whom it helps.
        Summary = "summary" holds Text,
        /// List of the hazards it answers.
        Hazards = "hazards" holds Word,
        /// Its field of action.
        Field = "field" holds Word,
        /// List of its kinds.
        Types = "types" holds Word,
        /// List of the areas it works on.
        Scales = "scales" holds Word,
        /// Class of its cost.
        Cost = "cost" holds Word,
        /// Class of its work for the administration.
        Effort = "effort" holds Word,
        /// Who leads.
        Lead = "lead" holds Personal,
        /// From decision to working result.
        LeadTime = "lead-time" holds Text,
        /// List of the groups it reaches.
        Targets = "targets" holds Word,
        /// Benefits besides adaptation.
        Benefits = "benefits" holds Text,
        /// A note.
        Note = "note" holds Personal,
    }
}

/// An own measure. Texts may be empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnMeasure<'a> {
    /// Its id.
    pub id: &'a ItemId,
    /// Its title.
    pub title: &'a str,
    /// What it is and whom it helps.
    pub summary: &'a str,
    /// Hazards it answers.
    pub hazards: Vec<Hazard>,
    /// Field of action.
    pub field: Option<Field>,
    /// Kinds.
    pub types: Vec<MeasureType>,
    /// How large an area it works on.
    pub scales: Vec<Scale>,
    /// Cost.
    pub cost: Option<CostClass>,
    /// Work for the administration.
    pub effort: Option<EffortClass>,
    /// Who leads.
    pub lead: &'a str,
    /// Time from decision to working result, in words.
    pub lead_time: &'a str,
    /// Groups it reaches.
    pub targets: Vec<GroupId>,
    /// Benefits besides adaptation, in words.
    pub benefits: &'a str,
    /// A note.
    pub note: &'a str,
}

impl<'a> OwnMeasure<'a> {
    /// Reads an item of this kind.
    pub fn of(item: Item<'a>) -> Self {
        let text = |key: OwnMeasureKey| item.text(key.key());
        Self {
            id: item.id(),
            title: text(OwnMeasureKey::Title),
            summary: text(OwnMeasureKey::Summary),
            hazards: words(text(OwnMeasureKey::Hazards), Hazard::parse),
            field: Field::parse(text(OwnMeasureKey::Field)),
            types: words(text(OwnMeasureKey::Types), MeasureType::parse),
            scales: words(text(OwnMeasureKey::Scales), Scale::parse),
            cost: CostClass::parse(text(OwnMeasureKey::Cost)),
            effort: EffortClass::parse(text(OwnMeasureKey::Effort)),
            lead: text(OwnMeasureKey::Lead),
            lead_time: text(OwnMeasureKey::LeadTime),
            targets: words(text(OwnMeasureKey::Targets), GroupId::parse),
            benefits: text(OwnMeasureKey::Benefits),
            note: text(OwnMeasureKey::Note),
        }
    }

    /// The id under which its state and ratings stand in the plan, beside those of the catalogue. Item ids are drawn at
    /// random, so it is no other measure's.
    pub fn measure_id(&self) -> Option<MeasureId> {
        MeasureId::parse(self.id.as_str())
    }
}

impl Plan {
    /// The own measures, in the order in which they were entered.
    pub fn own_measures(&self) -> impl Iterator<Item = OwnMeasure<'_>> {
        self.items(ItemKind::OwnMeasure).map(OwnMeasure::of)
    }
}
