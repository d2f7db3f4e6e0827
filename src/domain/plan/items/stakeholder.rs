// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! An organisation or a group that has a stake in the lab.

use super::super::{Item, ItemKind, Plan};
use super::on_scale;
use crate::domain::id::{GroupId, ItemId};

super::attributes! {
    /// What is said of a stakeholder.
    pub enum StakeholderKey {
        /// Name of the organisation or group.
        Title = "title" holds Text,
        /// The group of the content that it belongs to.
        Group = "group" holds Word,
        /// What it does in the lab.
        Part = "part" holds Text,
        /// How much the lab matters to it, from `1` (little) to `5` (much).
        Interest = "interest" holds Word,
        /// How much it can move, from `1` (little) to `5` (much).
        Influence = "influence" holds Word,
        /// Who speaks for it.
        Person = "person" holds Personal,
        /// How to reach that person.
        Contact = "contact" holds Personal,
        /// A note.
        Note = "note" holds Personal,
    }
}

/// An organisation or a group that has a stake in the lab. Texts may be empty.
#[derive(Debug, Clone, PartialEq)]
pub struct Stakeholder<'a> {
    /// Its id.
    pub id: &'a ItemId,
    /// Name of the organisation or group.
    pub title: &'a str,
    /// The group of the content that it belongs to.
    pub group: Option<GroupId>,
    /// What it does in the lab.
    pub part: &'a str,
    /// How much the lab matters to it, from 1 (little) to 5 (much).
    pub interest: Option<u8>,
    /// How much it can move, from 1 (little) to 5 (much).
    pub influence: Option<u8>,
    /// Who speaks for it.
    pub person: &'a str,
    /// How to reach that person.
    pub contact: &'a str,
    /// A note.
    pub note: &'a str,
}

impl<'a> Stakeholder<'a> {
    /// Reads an item of this kind.
    pub fn of(item: Item<'a>) -> Self {
        let text = |key: StakeholderKey| item.text(key.key());
        Self {
            id: item.id(),
            title: text(StakeholderKey::Title),
            group: GroupId::parse(text(StakeholderKey::Group)),
            part: text(StakeholderKey::Part),
            interest: on_scale(text(StakeholderKey::Interest), 1..=5),
            influence: on_scale(text(StakeholderKey::Influence), 1..=5),
            person: text(StakeholderKey::Person),
            contact: text(StakeholderKey::Contact),
            note: text(StakeholderKey::Note),
        }
    }
}

impl Plan {
    /// The stakeholders, in the order in which they were entered.
    pub fn stakeholders(&self) -> impl Iterator<Item = Stakeholder<'_>> {
        self.items(ItemKind::Stakeholder).map(Stakeholder::of)
    }
}
