// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What one change did, field by field: enough to take it back, and to write it down without the rest of the plan.

use super::register::Register;
use super::{Field, Identity, WorkingGroup};

/// A change of a plan. Verbs of the plan return it; the history and the journal take it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Change {
    pub(super) identity: Option<Identity>,
    pub(super) working_group: Option<WorkingGroup>,
    pub(super) touches: Vec<Touch>,
}

/// What a change did to one field.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Touch {
    pub(super) field: Field,
    pub(super) before: Register,
    pub(super) after: Register,
}

impl Change {
    /// Whether nothing has changed: what was written stood there already.
    pub fn is_empty(&self) -> bool {
        self.touches.is_empty()
    }

    /// The fields that were changed.
    pub fn fields(&self) -> impl Iterator<Item = &Field> {
        self.touches.iter().map(|touch| &touch.field)
    }

    /// This change and a later one of the same plan as one.
    pub fn then(mut self, later: Self) -> Self {
        self.identity = later.identity.or(self.identity);
        self.working_group = later.working_group.or(self.working_group);
        for touch in later.touches {
            match self.touches.iter_mut().find(|earlier| earlier.field == touch.field) {
                Some(earlier) => earlier.after = touch.after,
                None => self.touches.push(touch),
            }
        }
        self
    }
}
