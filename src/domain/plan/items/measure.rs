// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! More about a measure of the list than its state and its note: why it was rejected.

use super::super::{Change, Field, ItemKind, Mark, MeasureState, Plan, Value};
use crate::domain::id::{ItemId, MeasureId};

super::attributes! {
    /// What is said of a measure.
    pub enum MeasureKey {
        /// Why it was rejected.
        Rejection = "rejection" holds Personal,
    }
}

impl Plan {
    /// Rejects a measure and says why, as one change; the reason may be empty.
    pub fn reject(&mut self, measure: &MeasureId, reason: &str, mark: Mark) -> Change {
        let state = Value::Measure(Some(MeasureState::Rejected));
        let mut edits = vec![(Field::Measure(measure.clone()), vec![state])];
        if let Some(item) = ItemId::parse(measure.as_str()) {
            let attribute = MeasureKey::Rejection.attribute();
            edits.push((Field::Item { kind: ItemKind::Measure, item, attribute }, vec![Value::Text(reason.into())]));
        }
        self.write(edits, &mark)
    }

    /// Why a measure was rejected; empty if nobody has said. It stays when the measure is taken up again.
    pub fn rejection_of(&self, measure: &MeasureId) -> &str {
        let item = ItemId::parse(measure.as_str()).and_then(|id| self.item(ItemKind::Measure, &id));
        item.map_or("", |item| item.text(MeasureKey::Rejection.key()))
    }
}
