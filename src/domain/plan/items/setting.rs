// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What the planners have agreed on about the plan itself; the item id is what it is about.

use super::super::{ItemKind, Plan};
use crate::domain::id::ItemId;

/// The item id of what is set about people.
pub const PEOPLE: &str = "people";

super::attributes! {
    /// What is set.
    pub enum SettingKey {
        /// `no` if the plan is to work with organisations and roles only, without names of people.
        Names = "names" holds Word,
    }
}

impl Plan {
    /// Whether fields for names of people are offered.
    pub fn has_names(&self) -> bool {
        let item = self.item(ItemKind::Setting, &ItemId::named(PEOPLE));
        item.is_none_or(|item| item.text(SettingKey::Names.key()) != "no")
    }
}
