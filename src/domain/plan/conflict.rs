// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Fields that were changed on both sides: listed here, and decided by an ordinary edit.

use super::register::Register;
use super::{Change, Field, Mark, Plan, Value, Version};

/// A field with more than one value, none of which was written in knowledge of the others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conflict {
    /// The field.
    pub field: Field,
    /// One version for each different value, the one that is shown first.
    pub versions: Vec<Version>,
}

impl Plan {
    /// What is left to decide.
    pub fn conflicts(&self) -> Vec<Conflict> {
        self.fields.iter().filter_map(|(field, register)| conflict(field, register)).collect()
    }

    /// What is left to decide about one field.
    pub fn conflict(&self, field: &Field) -> Option<Conflict> {
        self.fields.get(field).and_then(|register| conflict(field, register))
    }

    /// Decides a conflict for one of its values. What is not among them is not written.
    pub fn keep(&mut self, field: &Field, value: &Value, mark: &Mark) -> Change {
        let known = self.fields.get(field).is_some_and(|register| register.values().contains(value));
        self.write(known.then(|| (field.clone(), vec![value.clone()])).into_iter().collect(), mark)
    }

    /// Decides a conflict of texts for all of them, one below the other, the one that was shown first. Other values, such
    /// as two dates, cannot stand side by side: nothing is written then.
    pub fn keep_all_texts(&mut self, field: &Field, mark: &Mark) -> Change {
        let register = self.fields.get(field).filter(|_| field.is_prose());
        let values = register.map(|register| register.values()).unwrap_or_default();
        let texts: Vec<&str> = values.iter().rev().filter_map(text).filter(|text| !text.trim().is_empty()).collect();
        let both = (texts.len() > 1).then(|| Value::Text(texts.join("\n\n").into()));
        self.write(both.map(|both| (field.clone(), vec![both])).into_iter().collect(), mark)
    }
}

fn conflict(field: &Field, register: &Register) -> Option<Conflict> {
    if register.versions().len() < 2 || field.is_place() {
        return None;
    }
    let versions: Vec<Version> = register.distinct().into_iter().rev().cloned().collect();
    (versions.len() > 1).then(|| Conflict { field: field.clone(), versions })
}

fn text(value: &Value) -> Option<&str> {
    match value {
        Value::Text(text) => Some(text),
        Value::Done(_) | Value::State(_) | Value::Measure(_) | Value::Foreign(_) => None,
    }
}
