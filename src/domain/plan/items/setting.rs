// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What the planners have agreed on about the plan itself; the item id is what it is about.

use super::super::register::Register;
use super::super::{Change, Field, ItemKind, Mark, Plan, Value};
use super::{ProjectKey, StakeholderKey, TeamMemberKey};
use crate::domain::id::{Attribute, ItemId};

/// The item id of what is set about people.
pub const PEOPLE: &str = "people";

/// The item id of what is set about workshops.
pub const WORKSHOP: &str = "workshop";

super::attributes! {
    /// What is set.
    pub enum SettingKey {
        /// `no` if the plan is to work with organisations and roles only, without names of people.
        Names = "names" holds Word,
        /// The address at which working groups find the toolbox.
        Address = "address" holds Text,
    }
}

/// Where names of people and how to reach them stand in the lists of stakeholders, team and projects.
fn names() -> [(ItemKind, Attribute); 4] {
    [
        (ItemKind::Stakeholder, StakeholderKey::Person.attribute()),
        (ItemKind::Stakeholder, StakeholderKey::Contact.attribute()),
        (ItemKind::TeamMember, TeamMemberKey::Person.attribute()),
        (ItemKind::Project, ProjectKey::Contact.attribute()),
    ]
}

impl Plan {
    /// Sets whether fields for names of people are offered. What is written in them stays.
    pub fn set_names(&mut self, offered: bool, mark: Mark) -> Change {
        let says = [(SettingKey::Names.attribute(), if offered { "" } else { "no" })];
        self.set_items(ItemKind::Setting, &ItemId::named(PEOPLE), &says, mark)
    }

    /// Sets the address at which working groups find the toolbox.
    pub fn set_address(&mut self, address: &str, mark: Mark) -> Change {
        let says = [(SettingKey::Address.attribute(), address)];
        self.set_items(ItemKind::Setting, &ItemId::named(WORKSHOP), &says, mark)
    }

    /// The address at which working groups find the toolbox; empty if none was set.
    pub fn address(&self) -> &str {
        let item = self.item(ItemKind::Setting, &ItemId::named(WORKSHOP));
        item.map_or("", |item| item.text(SettingKey::Address.key()))
    }

    /// How many names of people and ways to reach them stand with stakeholders, team and projects, deleted ones included.
    pub fn n_names(&self) -> usize {
        self.filled_names().len()
    }

    /// Empties all that [`n_names`](Self::n_names) counts, as one change. Notes stay: what is in them, only people know.
    pub fn delete_names(&mut self, mark: Mark) -> Change {
        let edits = self.filled_names().into_iter().map(|field| (field, vec![Value::Text("".into())]));
        let edits = edits.collect();
        self.write(edits, &mark)
    }

    /// Also those of deleted items: they are in the plan and in its files.
    fn filled_names(&self) -> Vec<Field> {
        let names = names();
        let filled = |field: &Field, register: &Register| match field {
            Field::Item { kind, attribute, .. } => {
                let is_name = names.iter().any(|(of, name)| of == kind && name == attribute);
                is_name && register.values().iter().any(|value| !value.is_blank())
            }
            _ => false,
        };
        let fields = self.fields.iter().filter(|(field, register)| filled(field, register));
        fields.map(|(field, _)| field.clone()).collect()
    }

    /// Whether fields for names of people are offered.
    pub fn has_names(&self) -> bool {
        let item = self.item(ItemKind::Setting, &ItemId::named(PEOPLE));
        item.is_none_or(|item| item.text(SettingKey::Names.key()) != "no")
    }
}
