// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What was learned on the way, and what it changes.

use super::super::{Item, ItemKind, Plan};
use crate::domain::date::Date;
use crate::domain::id::{ItemId, StepId};

super::attributes! {
    /// What is said of a reflection.
    pub enum ReflectionKey {
        /// The day, `2026-03-01`.
        Date = "date" holds Word,
        /// What was learned.
        Title = "title" holds Text,
        /// What we change.
        Change = "change" holds Text,
        /// The step that it belongs to.
        Step = "step" holds Word,
        /// The event that it belongs to.
        Event = "event" holds Word,
        /// Who says so.
        By = "by" holds Personal,
    }
}

/// What was learned on the way. Texts may be empty.
#[derive(Debug, Clone, PartialEq)]
pub struct Reflection<'a> {
    /// Its id.
    pub id: &'a ItemId,
    /// The day.
    pub date: Option<Date>,
    /// What was learned.
    pub learned: &'a str,
    /// What we change.
    pub change: &'a str,
    /// The step that it belongs to.
    pub step: Option<StepId>,
    /// The event that it belongs to.
    pub event: Option<ItemId>,
    /// Who says so.
    pub by: &'a str,
}

impl<'a> Reflection<'a> {
    /// Reads an item of this kind.
    pub fn of(item: Item<'a>) -> Self {
        let text = |key: ReflectionKey| item.text(key.key());
        Self {
            id: item.id(),
            date: Date::parse(text(ReflectionKey::Date)),
            learned: text(ReflectionKey::Title),
            change: text(ReflectionKey::Change),
            step: StepId::parse(text(ReflectionKey::Step)),
            event: ItemId::parse(text(ReflectionKey::Event)),
            by: text(ReflectionKey::By),
        }
    }
}

impl Plan {
    /// The reflections, in the order in which they were entered.
    pub fn reflections(&self) -> impl Iterator<Item = Reflection<'_>> {
        self.items(ItemKind::Reflection).map(Reflection::of)
    }
}
