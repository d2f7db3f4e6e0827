// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! More about a step of the guide (its item id is the id of the step), or a step of the planners' own.

use super::super::{Item, ItemKind, Plan};
use crate::domain::date::Date;
use crate::domain::id::{ItemId, PhaseId, StepId};
use crate::domain::progress::StepState;

super::attributes! {
    /// What is said of a step.
    pub enum StepKey {
        /// Its title; only of an own step.
        Title = "title" holds Text,
        /// The phase that it belongs to; only of an own step.
        Phase = "phase" holds Word,
        /// How far it is; only of an own step.
        State = "state" holds Word,
        /// The day on which it is to begin, `2026-03-01`.
        Start = "start" holds Word,
        /// The day on which it is to end.
        End = "end" holds Word,
        /// A note.
        Note = "note" holds Personal,
    }
}

/// What the plan says of a step beyond its state. Texts may be empty.
#[derive(Debug, Clone, PartialEq)]
pub struct StepItem<'a> {
    /// Its id.
    pub id: &'a ItemId,
    /// Its title; only of an own step.
    pub title: &'a str,
    /// The phase that it belongs to; only of an own step.
    pub phase: Option<PhaseId>,
    /// How far it is; only of an own step.
    pub state: Option<StepState>,
    /// The day on which it is to begin.
    pub start: Option<Date>,
    /// The day on which it is to end.
    pub end: Option<Date>,
    /// A note.
    pub note: &'a str,
}

impl<'a> StepItem<'a> {
    /// Reads an item of this kind.
    pub fn of(item: Item<'a>) -> Self {
        let text = |key: StepKey| item.text(key.key());
        Self {
            id: item.id(),
            title: text(StepKey::Title),
            phase: PhaseId::parse(text(StepKey::Phase)),
            state: StepState::parse(text(StepKey::State)),
            start: Date::parse(text(StepKey::Start)),
            end: Date::parse(text(StepKey::End)),
            note: text(StepKey::Note),
        }
    }

    /// The step of the guide that it would be about; whether there is one, the content knows.
    pub fn step_id(&self) -> Option<StepId> {
        StepId::parse(self.id.as_str())
    }
}

impl Plan {
    /// What is said of steps: those of the guide and own ones, in the order in which they were entered.
    pub fn step_items(&self) -> impl Iterator<Item = StepItem<'_>> {
        self.items(ItemKind::Step).map(StepItem::of)
    }
}
