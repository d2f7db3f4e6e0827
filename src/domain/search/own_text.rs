// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What the planners wrote themselves, as the search sees it.

use crate::domain::content::Content;
use crate::domain::plan::{Field, Plan, Value};

/// A text of the planners' own that can be found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnText {
    /// What leads back to it: for a field of the plan what [`Field::parse`] reads.
    pub key: String,
    /// What it is about, for example the question it answers.
    pub title: String,
    /// What was written.
    pub text: String,
}

impl OwnText {
    /// Everything written in the fields of a plan, in the order of its fields.
    pub fn all_of(plan: &Plan, content: &Content) -> Vec<Self> {
        let own = |field: &Field| {
            let Some(Value::Text(text)) = plan.value(field) else { return None };
            let title = match field {
                Field::Answer(id) => content.question(id).map(|(_, question)| question.text.clone()),
                Field::MeasureNote(id) => content.measures.get(id).map(|measure| measure.title.clone()),
                _ => None,
            };
            (!text.trim().is_empty()).then(|| Self {
                key: field.to_string(),
                title: title.unwrap_or_default(),
                text: text.to_string(),
            })
        };
        plan.fields().filter_map(own).collect()
    }
}
