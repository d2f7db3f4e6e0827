// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What a field of the plan can hold.

use std::sync::Arc;

use crate::domain::progress::StepState;

/// The longest text a field holds, in letters. A longer one is cut there; fields of the interface end before.
pub const LONGEST_TEXT: usize = 200_000;

crate::choices! {
    /// How far a measure has come on its way into the neighbourhood.
    pub enum MeasureState {
        /// Somebody has thought of it.
        Idea = "idea",
        /// It is in the closer choice.
        Shortlisted = "shortlisted",
        /// It has been decided.
        Planned = "planned",
        /// It is being carried out.
        UnderWay = "under-way",
        /// It is there.
        Done = "done",
        /// It was looked at and will not be done.
        Rejected = "rejected",
    }
}

/// The value of a field. One type for all kinds of field, so that joining, conflicts and undo are written once; the verbs
/// of [`Plan`](super::Plan) and the gate see to it that a field holds values of its own kind.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Value {
    /// Of a task.
    Done(bool),
    /// Of an answer, a note, a text about the plan. Shared: joining and undo keep many copies of the same text.
    Text(Arc<str>),
    /// Of a step; `None` stands for "as the tasks say".
    State(Option<StepState>),
    /// Of a measure; `None` stands for "not on the list".
    Measure(Option<MeasureState>),
    /// Of a field of a newer version: the JSON of its value, as it stands in files.
    Foreign(Arc<str>),
}

impl Value {
    /// Whether it says no more than an untouched field.
    pub fn is_blank(&self) -> bool {
        match self {
            Self::Done(done) => !done,
            Self::Text(text) => text.is_empty(),
            Self::State(state) => state.is_none(),
            Self::Measure(state) => state.is_none(),
            // Nobody here can say what its untouched field says.
            Self::Foreign(_) => false,
        }
    }

    /// The value, its text no longer than a field holds; and whether something was cut off.
    pub(super) fn held(self) -> (Self, bool) {
        // A letter is at least a byte, so short texts need not be counted.
        let cut = match &self {
            Self::Text(text) if text.len() > LONGEST_TEXT => text.char_indices().nth(LONGEST_TEXT),
            _ => None,
        };
        match (&self, cut) {
            (Self::Text(text), Some((end, _))) => (Self::Text(text.get(..end).unwrap_or_default().into()), true),
            _ => (self, false),
        }
    }
}
