// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Boards of a workshop: how cards lie, how they move, what they got in dots, how they come from a text and what they become.
//!
//! Nothing here changes a plan: moves are [`ItemEdit`]s, which [`Plan::edit_items`](super::plan::Plan::edit_items) writes as
//! one change.

mod layout;
mod moves;
mod paste;
mod turn;
mod votes;

pub use layout::{CardOn, Lane, Layout, Pile};
pub use moves::{
    Direction, LONGEST_CARD, MOST_COLUMNS, Shift, add_card, delete_board, delete_column, lay, move_to_lane, new_board,
    nudge, put_on, shift_column, step, take_off,
};
pub use paste::{NewCard, Pasted, paste, pasted};
pub use turn::{Into as TurnInto, Turned, turn_into};
pub use votes::{CardSpread, Tally, Voter, by_votes, give};

use super::id::{Attribute, ItemId};
use super::plan::{ItemEdit, ItemKey, ItemKind};

/// What an item is to say.
fn edit(kind: ItemKind, item: &ItemId, attribute: Attribute, text: impl Into<String>) -> ItemEdit {
    ItemEdit { kind, item: item.clone(), attribute, text: text.into() }
}

/// That an item is added.
fn added(kind: ItemKind, item: &ItemId) -> ItemEdit {
    edit(kind, item, ItemKey::Deleted.attribute(), "no")
}

/// That an item is deleted.
fn deleted(kind: ItemKind, item: &ItemId) -> ItemEdit {
    edit(kind, item, ItemKey::Deleted.attribute(), "yes")
}

#[cfg(test)]
mod tests;
