// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Working groups of a workshop: what they are asked to do, what they get of the plan, and the link that leads them there.

mod base;
mod code;
mod invitation;

pub use base::{Base, BaseError, base};
pub use code::{Code, code, room};
pub use invitation::{Invitation, InvitationError, MOST_LETTERS};

use super::id::ItemId;
use super::plan::items::{BoardColumn, Card};
use super::plan::{About, Field, ItemKind, Plan, WorkingGroup};
use super::shortlist;

/// What a working group does on a device of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum GroupExercise {
    /// It writes cards on a board.
    Cards(ItemId),
    /// It gives dots to the cards of a board.
    Dots(ItemId),
    /// It rates the measures of the list by impact and effort.
    Rating,
    /// It answers the self-check.
    Check,
}

impl GroupExercise {
    /// Reads what [`key`](Self::key) writes.
    ///
    /// ```
    /// use living_lab_toolbox::domain::collect::GroupExercise;
    /// assert_eq!(GroupExercise::parse("dots.kq2m7d").unwrap().key(), "dots.kq2m7d");
    /// assert_eq!(GroupExercise::parse("rating"), Some(GroupExercise::Rating));
    /// assert_eq!(GroupExercise::parse("cards"), None);
    /// ```
    pub fn parse(text: &str) -> Option<Self> {
        match text.split_once('.') {
            Some(("cards", board)) => ItemId::parse(board).map(Self::Cards),
            Some(("dots", board)) => ItemId::parse(board).map(Self::Dots),
            None if text == "rating" => Some(Self::Rating),
            None if text == "check" => Some(Self::Check),
            _ => None,
        }
    }

    /// As it stands in addresses.
    pub fn key(&self) -> String {
        match self {
            Self::Cards(board) => ["cards.", board.as_str()].concat(),
            Self::Dots(board) => ["dots.", board.as_str()].concat(),
            Self::Rating => "rating".into(),
            Self::Check => "check".into(),
        }
    }

    /// The board that it is about.
    pub fn board(&self) -> Option<&ItemId> {
        match self {
            Self::Cards(board) | Self::Dots(board) => Some(board),
            Self::Rating | Self::Check => None,
        }
    }

    /// What a plan gives to do, in the order in which it is offered: its boards, then what needs none.
    pub fn all_of(plan: &Plan) -> Vec<Self> {
        let mut all = Vec::new();
        for board in plan.boards() {
            all.push(Self::Cards(board.id.clone()));
            if !plan.cards_of(board.id).is_empty() {
                all.push(Self::Dots(board.id.clone()));
            }
        }
        if !shortlist::shortlist(plan).is_empty() {
            all.push(Self::Rating);
        }
        all.push(Self::Check);
        all
    }
}

/// What a working group gets of a plan: what it is called, and what it needs for its exercise. Nothing personal, nothing else.
pub fn copy_for(plan: &Plan, group: WorkingGroup, exercise: &GroupExercise) -> Plan {
    let measures: Vec<_> = match exercise {
        GroupExercise::Rating => shortlist::shortlist(plan).into_iter().map(|listed| listed.measure).collect(),
        _ => Vec::new(),
    };
    let parts = exercise.board().map(|board| parts_of(plan, board)).unwrap_or_default();
    plan.copy_for(group, &|field| match field {
        Field::About(about) => *about != About::Neighbourhood || *exercise == GroupExercise::Check,
        Field::Measure(id) => measures.contains(id),
        Field::Item { kind: ItemKind::OwnMeasure, item, .. } => {
            measures.iter().any(|measure| measure.as_str() == item.as_str())
        }
        Field::Item { kind, item, .. } => parts.iter().any(|(of, part)| of == kind && part == item),
        _ => false,
    })
}

/// A board and what lies on it.
fn parts_of(plan: &Plan, board: &ItemId) -> Vec<(ItemKind, ItemId)> {
    let mut parts = vec![(ItemKind::Board, board.clone())];
    for kind in [ItemKind::BoardColumn, ItemKind::Cluster] {
        let of_board = plan.items(kind).map(BoardColumn::of).filter(|part| part.board.as_ref() == Some(board));
        parts.extend(of_board.map(|part| (kind, part.id.clone())));
    }
    let cards = plan.items(ItemKind::Card).map(Card::of).filter(|card| card.board.as_ref() == Some(board));
    parts.extend(cards.map(|card| (ItemKind::Card, card.id.clone())));
    parts
}

#[cfg(test)]
mod tests;
