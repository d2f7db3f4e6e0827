// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What is taken over from another city: an entry of the transfer sheet.

use super::super::{Item, ItemKind, Plan};
use crate::domain::id::ItemId;

super::attributes! {
    /// What is said of an entry of the transfer sheet.
    pub enum TransferKey {
        /// What the other city does.
        Title = "title" holds Text,
        /// The city.
        Place = "place" holds Text,
        /// What we do with it.
        Verdict = "verdict" holds Word,
        /// Why, and what has to change.
        Summary = "summary" holds Text,
    }
}

crate::choices! {
    /// What to do with what another city does.
    pub enum TransferVerdict {
        /// Take it over as it is.
        TakeOver = "take-over",
        /// Adapt it.
        Adapt = "adapt",
        /// Leave it.
        Leave = "leave",
    }
}

/// An entry of the transfer sheet. Texts may be empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Transfer<'a> {
    /// Its id.
    pub id: &'a ItemId,
    /// What the other city does.
    pub title: &'a str,
    /// The city.
    pub place: &'a str,
    /// What we do with it, once that is decided.
    pub verdict: Option<TransferVerdict>,
    /// Why, and what has to change.
    pub reason: &'a str,
}

impl<'a> Transfer<'a> {
    /// Reads an item of this kind.
    pub fn of(item: Item<'a>) -> Self {
        let text = |key: TransferKey| item.text(key.key());
        Self {
            id: item.id(),
            title: text(TransferKey::Title),
            place: text(TransferKey::Place),
            verdict: TransferVerdict::parse(text(TransferKey::Verdict)),
            reason: text(TransferKey::Summary),
        }
    }
}

impl Plan {
    /// The entries of the transfer sheet, in the order in which they were entered.
    pub fn transfers(&self) -> impl Iterator<Item = Transfer<'_>> {
        self.items(ItemKind::Transfer).map(Transfer::of)
    }
}
