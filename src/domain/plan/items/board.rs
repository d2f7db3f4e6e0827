// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Boards of cards, with columns, clusters and dots. Each of them is an item, so that what several groups collect joins.

use super::super::{Item, ItemKind, Plan};
use super::whole;
use crate::domain::id::{ExerciseId, ItemId};

super::attributes! {
    /// What is said of a board.
    pub enum BoardKey {
        /// Its title.
        Title = "title" holds Text,
        /// The item id of the event.
        Event = "event" holds Word,
        /// The exercise it was made for.
        Exercise = "exercise" holds Word,
        /// How its cards are laid out.
        Layout = "layout" holds Word,
        /// How many dots each person has.
        Dots = "dots" holds Word,
        /// What the axis from left to right means, on a grid.
        Across = "across" holds Text,
        /// What the axis from bottom to top means, on a grid.
        Upwards = "upwards" holds Text,
    }
}

super::attributes! {
    /// What is said of a column of a board, or of a cluster of cards.
    pub enum BoardColumnKey {
        /// The item id of the board.
        Board = "board" holds Word,
        /// Its place, a whole number.
        Order = "order" holds Word,
        /// Its title.
        Title = "title" holds Text,
    }
}

super::attributes! {
    /// What is said of a card.
    pub enum CardKey {
        /// The item id of the board.
        Board = "board" holds Word,
        /// The item id of the column.
        Column = "column" holds Word,
        /// The item id of the cluster.
        Cluster = "cluster" holds Word,
        /// Its place in the column, a whole number.
        Order = "order" holds Word,
        /// How far to the right it lies on a grid, from 0 to 100.
        Across = "across" holds Word,
        /// How far up it lies on a grid, from 0 to 100.
        Upwards = "upwards" holds Word,
        /// What is written on it.
        Title = "title" holds Text,
        /// More, where there is more to say.
        Note = "note" holds Personal,
        /// Who has written it: a name, a table, a group.
        By = "by" holds Personal,
        /// What of the plan it has become, `project.<item id>`.
        Became = "became" holds Word,
    }
}

super::attributes! {
    /// What is said of dots that somebody has given.
    pub enum DotsKey {
        /// The item id of the card.
        Card = "card" holds Word,
        /// How many.
        Number = "number" holds Word,
        /// Who: a name, a table, a group.
        By = "by" holds Personal,
    }
}

crate::choices! {
    /// How the cards of a board are laid out.
    pub enum BoardLayout {
        /// In columns.
        Columns = "columns",
        /// On a grid of two axes.
        Grid = "grid",
    }
}

/// A board. Texts may be empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Board<'a> {
    /// Its id.
    pub id: &'a ItemId,
    /// Its title.
    pub title: &'a str,
    /// The event that it belongs to.
    pub event: Option<ItemId>,
    /// The exercise that it was made for.
    pub exercise: Option<ExerciseId>,
    /// How its cards are laid out.
    pub layout: BoardLayout,
    /// How many dots each person has.
    pub dots: Option<u8>,
    /// What the axis from left to right means.
    pub across: &'a str,
    /// What the axis from bottom to top means.
    pub upwards: &'a str,
}

/// A column of a board, or a cluster of cards.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BoardColumn<'a> {
    /// Its id.
    pub id: &'a ItemId,
    /// The board.
    pub board: Option<ItemId>,
    /// Its place.
    pub order: u32,
    /// Its title; may be empty.
    pub title: &'a str,
}

/// A card. Texts may be empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card<'a> {
    /// Its id.
    pub id: &'a ItemId,
    /// The board.
    pub board: Option<ItemId>,
    /// The column.
    pub column: Option<ItemId>,
    /// The cluster.
    pub cluster: Option<ItemId>,
    /// Its place in the column.
    pub order: u32,
    /// Where it lies on a grid: to the right and up, each from 0 to 100.
    pub place: Option<(u8, u8)>,
    /// What is written on it.
    pub text: &'a str,
    /// More.
    pub note: &'a str,
    /// Who has written it.
    pub by: &'a str,
    /// What of the plan it has become.
    pub became: Option<(ItemKind, ItemId)>,
}

/// Dots that somebody has given to a card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dots<'a> {
    /// Its id.
    pub id: &'a ItemId,
    /// The card.
    pub card: Option<ItemId>,
    /// How many.
    pub number: u8,
    /// Who.
    pub by: &'a str,
}

/// A whole number up to 100.
fn up_to_hundred(text: &str) -> Option<u8> {
    whole(text).and_then(|number| u8::try_from(number).ok()).filter(|number| *number <= 100)
}

impl<'a> Board<'a> {
    /// Reads an item of this kind.
    pub fn of(item: Item<'a>) -> Self {
        let text = |key: BoardKey| item.text(key.key());
        Self {
            id: item.id(),
            title: text(BoardKey::Title),
            event: ItemId::parse(text(BoardKey::Event)),
            exercise: ExerciseId::parse(text(BoardKey::Exercise)),
            layout: BoardLayout::parse(text(BoardKey::Layout)).unwrap_or(BoardLayout::Columns),
            dots: up_to_hundred(text(BoardKey::Dots)),
            across: text(BoardKey::Across),
            upwards: text(BoardKey::Upwards),
        }
    }
}

impl<'a> BoardColumn<'a> {
    /// Reads an item of this kind.
    pub fn of(item: Item<'a>) -> Self {
        let text = |key: BoardColumnKey| item.text(key.key());
        Self {
            id: item.id(),
            board: ItemId::parse(text(BoardColumnKey::Board)),
            order: whole(text(BoardColumnKey::Order)).unwrap_or_default(),
            title: text(BoardColumnKey::Title),
        }
    }
}

impl<'a> Card<'a> {
    /// Reads an item of this kind.
    pub fn of(item: Item<'a>) -> Self {
        let text = |key: CardKey| item.text(key.key());
        let became = text(CardKey::Became).split_once('.');
        Self {
            id: item.id(),
            board: ItemId::parse(text(CardKey::Board)),
            column: ItemId::parse(text(CardKey::Column)),
            cluster: ItemId::parse(text(CardKey::Cluster)),
            order: whole(text(CardKey::Order)).unwrap_or_default(),
            place: up_to_hundred(text(CardKey::Across)).zip(up_to_hundred(text(CardKey::Upwards))),
            text: text(CardKey::Title),
            note: text(CardKey::Note),
            by: text(CardKey::By),
            became: became.and_then(|(kind, item)| ItemKind::parse(kind).zip(ItemId::parse(item))),
        }
    }
}

impl<'a> Dots<'a> {
    /// Reads an item of this kind.
    pub fn of(item: Item<'a>) -> Self {
        let text = |key: DotsKey| item.text(key.key());
        Self {
            id: item.id(),
            card: ItemId::parse(text(DotsKey::Card)),
            number: up_to_hundred(text(DotsKey::Number)).unwrap_or_default(),
            by: text(DotsKey::By),
        }
    }
}

impl Plan {
    /// The boards, in the order in which they were made.
    pub fn boards(&self) -> impl Iterator<Item = Board<'_>> {
        self.items(ItemKind::Board).map(Board::of)
    }

    /// The columns of a board, in their order.
    pub fn columns_of(&self, board: &ItemId) -> Vec<BoardColumn<'_>> {
        self.parts_of(ItemKind::BoardColumn, board)
    }

    /// The clusters of a board, in their order.
    pub fn clusters_of(&self, board: &ItemId) -> Vec<BoardColumn<'_>> {
        self.parts_of(ItemKind::Cluster, board)
    }

    /// The cards of a board, in their order.
    pub fn cards_of(&self, board: &ItemId) -> Vec<Card<'_>> {
        let mut cards: Vec<Card<'_>> = self.items(ItemKind::Card).map(Card::of).collect();
        cards.retain(|card| card.board.as_ref() == Some(board));
        cards.sort_by_key(|card| card.order);
        cards
    }

    /// The dots on all boards.
    pub fn dots(&self) -> impl Iterator<Item = Dots<'_>> {
        self.items(ItemKind::Dots).map(Dots::of)
    }

    fn parts_of(&self, kind: ItemKind, board: &ItemId) -> Vec<BoardColumn<'_>> {
        let mut parts: Vec<BoardColumn<'_>> = self.items(kind).map(BoardColumn::of).collect();
        parts.retain(|part| part.board.as_ref() == Some(board));
        parts.sort_by_key(|part| part.order);
        parts
    }
}
