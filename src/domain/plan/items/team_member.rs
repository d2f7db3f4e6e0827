// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! A seat in the team: a role, who fills it, and for how many hours.

use super::super::{Item, ItemKind, Plan};
use crate::domain::id::{ItemId, RoleId};

super::attributes! {
    /// What is said of a seat in the team.
    pub enum TeamMemberKey {
        /// The role of the content.
        Role = "role" holds Word,
        /// The office or organisation that fills it.
        Title = "title" holds Text,
        /// Who fills it.
        Person = "person" holds Personal,
        /// Hours a week, a whole number.
        Hours = "hours" holds Word,
        /// A note.
        Note = "note" holds Personal,
    }
}

/// A seat in the team. Texts may be empty.
#[derive(Debug, Clone, PartialEq)]
pub struct TeamMember<'a> {
    /// Its id.
    pub id: &'a ItemId,
    /// The role of the content.
    pub role: Option<RoleId>,
    /// The office or organisation that fills it.
    pub title: &'a str,
    /// Who fills it.
    pub person: &'a str,
    /// Hours a week.
    pub hours: Option<u16>,
    /// A note.
    pub note: &'a str,
}

impl<'a> TeamMember<'a> {
    /// Reads an item of this kind.
    pub fn of(item: Item<'a>) -> Self {
        let text = |key: TeamMemberKey| item.text(key.key());
        Self {
            id: item.id(),
            role: RoleId::parse(text(TeamMemberKey::Role)),
            title: text(TeamMemberKey::Title),
            person: text(TeamMemberKey::Person),
            hours: text(TeamMemberKey::Hours).parse().ok(),
            note: text(TeamMemberKey::Note),
        }
    }
}

impl Plan {
    /// The seats of the team, in the order in which they were entered.
    pub fn team(&self) -> impl Iterator<Item = TeamMember<'_>> {
        self.items(ItemKind::TeamMember).map(TeamMember::of)
    }
}
