// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Verbs of the plan for measures and items. What is typed is written, so that the letters of a text are one step of undo;
//! what is chosen is set, a step each.

use crate::browser::random;
use crate::domain::id::{Attribute, ItemId, MeasureId};
use crate::domain::plan::items::ProfileKey;
use crate::domain::plan::{History, ItemKind, MeasureState};
use crate::state::plan_state::PlanState;

impl PlanState {
    /// Puts a measure on the list, moves it along, or takes it off (`None`).
    pub fn set_measure(self, measure: &MeasureId, state: Option<MeasureState>) {
        self.change(History::record, |plan, mark| plan.set_measure(measure, state, mark));
    }

    /// Rejects a measure and says why.
    pub fn reject(self, measure: &MeasureId, reason: &str) {
        self.change(History::record_more, |plan, mark| plan.reject(measure, reason, mark));
    }

    /// Writes a note on a measure.
    pub fn note_on(self, measure: &MeasureId, text: &str) {
        self.change(History::record_more, |plan, mark| plan.note_on(measure, text, mark));
    }

    /// Adds an item with what it says; its id comes back.
    pub fn add_item(self, kind: ItemKind, says: &[(Attribute, &str)]) -> Option<ItemId> {
        let item = ItemId::parse(&random::name())?;
        self.change(History::record, |plan, mark| plan.add_item(kind, &item, says, mark));
        Some(item)
    }

    /// Writes what people type under an attribute of an item; the letters of a text are one step.
    pub fn write_item(self, kind: ItemKind, item: &ItemId, attribute: &Attribute, text: &str) {
        self.change(History::record_more, |plan, mark| plan.set_item(kind, item, attribute, text, mark));
    }

    /// Sets attributes of an item that are chosen rather than typed, as one step of its own.
    pub fn set_items(self, kind: ItemKind, item: &ItemId, says: &[(Attribute, &str)]) {
        self.change(History::record, |plan, mark| plan.set_items(kind, item, says, mark));
    }

    /// Deletes an item; undo brings it back.
    pub fn delete_item(self, kind: ItemKind, item: &ItemId) {
        self.change(History::record, |plan, mark| plan.delete_item(kind, item, mark));
    }

    /// Sets whether fields for names of people are offered.
    pub fn offer_names(self, offered: bool) {
        self.change(History::record, |plan, mark| plan.set_names(offered, mark));
    }

    /// Deletes the names of people with stakeholders, team and projects, as one step.
    pub fn delete_names(self) {
        self.change(History::record, |plan, mark| plan.delete_names(mark));
    }

    /// Sets what is chosen in the profile of the neighbourhood.
    pub fn set_profile(self, key: ProfileKey, text: &str) {
        self.change(History::record, |plan, mark| plan.set_profile(&[(key, text)], mark));
    }

    /// Writes what people type in the profile of the neighbourhood.
    pub fn write_profile(self, key: ProfileKey, text: &str) {
        self.change(History::record_more, |plan, mark| plan.set_profile(&[(key, text)], mark));
    }
}
