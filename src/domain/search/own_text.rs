// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What the planners wrote themselves, as the search sees it.

use crate::domain::content::Content;
use crate::domain::id::{Attribute, ItemId, MeasureId};
use crate::domain::plan::{Field, ItemKey, ItemKind, Plan, Value};

/// The attribute by which people know an item, in the kinds that have one.
const TITLE: &str = "title";

/// A text of the planners' own that can be found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnText {
    /// What leads back to it: for a field of the plan what [`Field::parse`] reads, for an item the same without an attribute.
    pub key: String,
    /// What it is about, for example the question it answers, or the title of the item.
    pub title: String,
    /// What was written.
    pub text: String,
}

impl OwnText {
    /// Everything people wrote in a plan, one for each field and one for each item that is there, in the order of the fields.
    pub fn all_of(plan: &Plan, content: &Content) -> Vec<Self> {
        let mut all: Vec<Self> = Vec::new();
        for field in plan.fields().filter(|field| field.is_prose()) {
            let Some(text) = text_of(plan, field) else { continue };
            if let Field::Item { kind, item, attribute } = field {
                add_to_item(&mut all, plan, content, (*kind, item, attribute), text);
                continue;
            }
            let title = match field {
                Field::Answer(id) => content.question(id).map(|(_, question)| question.text.as_str()),
                Field::MeasureNote(id) => measure(id.as_str(), content),
                _ => None,
            };
            all.push(Self { key: field.to_string(), title: title.unwrap_or_default().into(), text: text.into() });
        }
        all
    }
}

/// The attributes of an item stand together, so that the one before is the same item or another.
fn add_to_item(
    all: &mut Vec<OwnText>,
    plan: &Plan,
    content: &Content,
    (kind, item, attribute): (ItemKind, &ItemId, &Attribute),
    text: &str,
) {
    let said = |attribute: Attribute| text_of(plan, &Field::Item { kind, item: item.clone(), attribute });
    if said(ItemKey::Deleted.attribute()) == Some("yes") {
        return;
    }
    let mut key = Field::Item { kind, item: item.clone(), attribute: attribute.clone() }.to_string();
    key.truncate(key.rfind('.').unwrap_or(key.len()));
    if all.last().is_none_or(|last| last.key != key) {
        let title = Attribute::parse(TITLE).and_then(said).or_else(|| measure(item.as_str(), content));
        all.push(OwnText { key, title: title.unwrap_or_default().into(), text: String::new() });
    }
    if let Some(own) = all.last_mut().filter(|_| attribute.as_str() != TITLE) {
        if !own.text.is_empty() {
            own.text.push('\n');
        }
        own.text.push_str(text);
    }
}

fn text_of<'a>(plan: &'a Plan, field: &Field) -> Option<&'a str> {
    match plan.value(field) {
        Some(Value::Text(text)) if !text.trim().is_empty() => Some(text),
        _ => None,
    }
}

fn measure<'a>(id: &str, content: &'a Content) -> Option<&'a str> {
    let measure = content.measures.get(&MeasureId::parse(id)?)?;
    Some(&measure.title)
}
