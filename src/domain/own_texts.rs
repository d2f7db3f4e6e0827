// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What planners wrote, as the search takes it in: each field of its own, each item of the plan as one text.

use crate::domain::content::Content;
use crate::domain::id::MeasureId;
use crate::domain::plan::{Field, Item, ItemKind, Plan};
use crate::domain::search::OwnText;

/// The attribute under which items have their title.
const TITLE: &str = "title";

/// Everything in the plan that somebody may look for.
pub fn own_texts(plan: &Plan, content: &Content) -> Vec<OwnText> {
    let is_of_an_item = |own: &OwnText| matches!(Field::parse(&own.key), Some(Field::Item { .. }));
    let mut all: Vec<OwnText> = OwnText::all_of(plan, content).into_iter().filter(|own| !is_of_an_item(own)).collect();
    for &kind in ItemKind::ALL {
        all.extend(plan.items(kind).filter_map(|item| text_of(kind, item, content)));
    }
    all
}

/// All that people have written in an item; `None` if that is nothing.
fn text_of(kind: ItemKind, item: Item<'_>, content: &Content) -> Option<OwnText> {
    let field = |attribute| Field::Item { kind, item: item.id().clone(), attribute };
    let title = match kind {
        ItemKind::Measure => {
            let measure = MeasureId::parse(item.id().as_str()).and_then(|id| content.measures.get(&id));
            measure.map_or("", |measure| measure.title.as_str())
        }
        _ => item.text(TITLE),
    };
    let (mut text, mut key) = (String::new(), None);
    for (attribute, part) in item.attributes() {
        let field = field(attribute.clone());
        if field.is_prose() {
            key.get_or_insert_with(|| field.to_string());
            if attribute.as_str() != TITLE {
                text.push_str(part);
                text.push_str(" · ");
            }
        }
    }
    Some(OwnText { key: key?, title: title.to_owned(), text: text.trim_end_matches(" · ").to_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::id::{DeviceId, ItemId};
    use crate::domain::plan::Mark;
    use crate::domain::plan::items::{EventKey, OwnMeasureKey};
    use crate::domain::timestamp::Timestamp;

    #[test]
    fn items_are_found_by_what_people_wrote_and_not_by_words_of_closed_sets() {
        let mark = || Mark { at: Timestamp::from_millis(0), device: DeviceId::parse("hx4raz6teq2nwcm5kdol").unwrap() };
        let item = |id| ItemId::parse(id).unwrap();
        let mut plan = Plan::default();
        let says = [
            (OwnMeasureKey::Title.attribute(), "Circus wagon"),
            (OwnMeasureKey::Note.attribute(), "Ask the circus"),
            (OwnMeasureKey::Cost.attribute(), "small"),
        ];
        plan.add_item(ItemKind::OwnMeasure, &item("wagon"), &says, mark());
        plan.add_item(ItemKind::Event, &item("fair"), &[(EventKey::Date.attribute(), "2026-03-01")], mark());
        plan.add_item(ItemKind::Event, &item("gone"), &[(EventKey::Title.attribute(), "Gone")], mark());
        plan.delete_item(ItemKind::Event, &item("gone"), mark());
        plan.reject(&MeasureId::parse("green-roof").unwrap(), "Too steep", mark());
        let found: Vec<String> = own_texts(&plan, &Content::default())
            .into_iter()
            .map(|own| format!("{} | {} | {}", own.key, own.title, own.text))
            .collect();
        let expected = [
            "items.own-measure.wagon.note | Circus wagon | Ask the circus",
            "items.measure.green-roof.rejection |  | Too steep",
        ];
        assert_eq!(found, expected);
    }
}
