// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Items that somebody has deleted in a copy: those that nobody else has changed go, the others wait for a decision.
//!
//! Joining compares field by field, and a deletion is one field. What others have written on the item meanwhile stands in
//! fields of its own; without this look at the whole item it would go with it, unasked.

use super::items::Card;
use super::register::Register;
use super::{Change, DifferentPlan, Field, ItemKey, ItemKind, Mark, Plan, Preview, Value};
use crate::domain::id::ItemId;

/// An item that was deleted in one of the copies that are to be joined.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deletion {
    /// What kind of item.
    pub kind: ItemKind,
    /// Which one.
    pub item: ItemId,
    /// The files that have deleted it; none if it was deleted here.
    pub files: Vec<String>,
    /// Whether somebody who did not know of it has written on the item or given it dots. Then it stays, to be decided.
    pub contested: bool,
}

impl Deletion {
    fn field(&self) -> Field {
        Field::Item { kind: self.kind, item: self.item.clone(), attribute: ItemKey::Deleted.attribute() }
    }
}

impl Preview {
    /// How many entries would have several values to choose from.
    pub fn n_to_decide(&self) -> usize {
        self.conflicts.len() + self.deletions.iter().filter(|deletion| deletion.contested).count()
    }

    /// Joins what was previewed, as one change. What one has deleted and another has changed stays, with both to choose from.
    ///
    /// # Errors
    /// When the plan has become a different one since.
    pub fn accept(&self, plan: &mut Plan, mark: &Mark) -> Result<Change, DifferentPlan> {
        let joined = plan.absorb(&self.plan)?;
        let contested = self.deletions.iter().filter(|deletion| deletion.contested).map(Deletion::field);
        let contested = contested.filter(|field| plan.fields.get(field).is_some_and(is_gone));
        let both = || ["yes", "no"].map(|word| Value::Text(word.into())).to_vec();
        let edits = contested.map(|field| (field, both())).collect();
        Ok(joined.then(plan.write(edits, mark)))
    }
}

/// What was deleted in one copy and was there in another: `here` and the files, which joined are `plan`.
pub(super) fn deletions(here: &Plan, files: &[&(String, Plan)], plan: &Plan) -> Vec<Deletion> {
    let lying = lying(plan);
    let mut found = Vec::new();
    for (field, _) in plan.fields.iter().filter(|(_, register)| is_gone(register)) {
        let Field::Item { kind, item, attribute } = field else { continue };
        if attribute.as_str() != ItemKey::Deleted.key() || *kind == ItemKind::Dots {
            continue;
        }
        let knows_it = |copy: &&Plan| copy.fields.get(field).is_some_and(is_gone);
        let copies = || std::iter::once(here).chain(files.iter().map(|(_, file)| file));
        let deleters: Vec<&Plan> = copies().filter(knows_it).collect();
        let contested = copies().filter(|copy| !knows_it(copy)).any(|copy| {
            says_more(copy, &deleters, (*kind, item))
                || lying.iter().any(|thing| thing.is_news(&deleters, (*kind, item)))
        });
        if contested || here.item(*kind, item).is_some() {
            let names = files.iter().filter(|(_, file)| knows_it(&file)).map(|(name, _)| name.clone());
            let files = if knows_it(&here) { Vec::new() } else { names.collect() };
            found.push(Deletion { kind: *kind, item: item.clone(), files, contested });
        }
    }
    found
}

/// Whether nobody says otherwise than that an item is deleted.
fn is_gone(register: &Register) -> bool {
    let is_yes = |value: &Value| matches!(value, Value::Text(text) if &**text == "yes");
    !register.versions().is_empty() && register.versions().iter().all(|version| is_yes(&version.value))
}

/// Whether a copy has a text on an item that none of those who deleted it has seen. Where it lies does not count: others
/// shift it when they sort. A text that was left out of a copy says nothing.
fn says_more(copy: &Plan, deleters: &[&Plan], (kind, item): (ItemKind, &ItemId)) -> bool {
    copy.fields_of(kind, item).iter().filter(|(field, _)| field.is_prose()).any(|(field, theirs)| {
        deleters.iter().all(|deleter| deleter.fields.get(field).is_some_and(|seen| !seen.knows(theirs)))
    })
}

/// A card on a board, or dots on a card: they would go with what they lie on.
struct Lying<'a> {
    kind: ItemKind,
    item: &'a ItemId,
    on: (ItemKind, ItemId),
}

impl Lying<'_> {
    /// Whether it lies on an item, and none of those who deleted that has seen it.
    fn is_news(&self, deleters: &[&Plan], (kind, item): (ItemKind, &ItemId)) -> bool {
        (self.on.0, &self.on.1) == (kind, item)
            && deleters.iter().all(|deleter| deleter.fields_of(self.kind, self.item).is_empty())
    }
}

fn lying(plan: &Plan) -> Vec<Lying<'_>> {
    let cards = plan
        .items(ItemKind::Card)
        .map(Card::of)
        .filter_map(|card| Some(Lying { kind: ItemKind::Card, item: card.id, on: (ItemKind::Board, card.board?) }));
    let dots = plan
        .dots()
        .filter(|dots| dots.number > 0)
        .filter_map(|dots| Some(Lying { kind: ItemKind::Dots, item: dots.id, on: (ItemKind::Card, dots.card?) }));
    cards.chain(dots).collect()
}
