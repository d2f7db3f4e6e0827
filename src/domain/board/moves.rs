// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! How boards, columns and cards change, each as edits that make one change.

use super::layout::{Lane, Layout, Pile};
use super::{added, deleted, edit};
use crate::domain::id::{ExerciseId, ItemId};
use crate::domain::plan::items::{BoardColumnKey, BoardKey, BoardLayout, CardKey};
use crate::domain::plan::{ItemEdit, ItemKind, Plan};

/// The longest text of a card, in letters: what can be read from the back of the room, and a reserve.
pub const LONGEST_CARD: usize = 300;
/// So many columns fit side by side.
pub const MOST_COLUMNS: usize = 12;
/// What lies between two neighbours, so that most moves write one card.
const STEP: u32 = 1_000;
/// Places are whole numbers below this.
const LAST: u32 = 999_999_999;

/// Where to a card is moved by keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// Towards the beginning of the column.
    Up,
    /// Towards its end.
    Down,
    /// Into the column before.
    Left,
    /// Into the column behind.
    Right,
}

/// Where to a column is moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shift {
    /// One place towards the first.
    Back,
    /// One place towards the last.
    On,
}

/// A new board with its columns; `ids` has one for each of them.
pub fn new_board(
    board: &ItemId,
    title: &str,
    exercise: Option<&ExerciseId>,
    (layout, dots): (BoardLayout, &str),
    columns: &[(ItemId, String)],
) -> Vec<ItemEdit> {
    let say = |key: BoardKey, text: &str| edit(ItemKind::Board, board, key.attribute(), text);
    let mut edits = vec![added(ItemKind::Board, board), say(BoardKey::Title, title)];
    // Columns need not be said.
    if layout != BoardLayout::Columns {
        edits.push(say(BoardKey::Layout, layout.key()));
    }
    edits.push(say(BoardKey::Dots, dots));
    edits.extend(exercise.map(|exercise| say(BoardKey::Exercise, exercise.as_str())));
    for (place, (column, title)) in columns.iter().take(MOST_COLUMNS).enumerate() {
        edits.extend(new_column_at(board, column, title, nth(place)));
    }
    edits
}

pub(super) fn new_column_at(board: &ItemId, column: &ItemId, title: &str, order: u32) -> [ItemEdit; 4] {
    let say = |key: BoardColumnKey, text: &str| edit(ItemKind::BoardColumn, column, key.attribute(), text);
    [
        added(ItemKind::BoardColumn, column),
        say(BoardColumnKey::Board, board.as_str()),
        say(BoardColumnKey::Title, title),
        say(BoardColumnKey::Order, &order.to_string()),
    ]
}

/// A further column at the end; nothing where there are [`MOST_COLUMNS`].
pub fn lay(plan: &Plan, board: &ItemId, column: &ItemId, title: &str) -> Vec<ItemEdit> {
    let columns = plan.columns_of(board);
    if columns.len() >= MOST_COLUMNS {
        return Vec::new();
    }
    let last = columns.iter().map(|column| column.order).max();
    let order = last.map_or(STEP, |last| last.saturating_add(STEP).min(LAST));
    new_column_at(board, column, title, order).to_vec()
}

/// Moves a column one place; all columns are numbered anew, so that equal places of joined copies do not matter.
pub fn shift_column(plan: &Plan, board: &ItemId, column: &ItemId, shift: Shift) -> Vec<ItemEdit> {
    let mut order: Vec<ItemId> = plan.columns_of(board).into_iter().map(|column| column.id.clone()).collect();
    let Some(from) = order.iter().position(|other| other == column) else { return Vec::new() };
    let to = match shift {
        Shift::Back => from.checked_sub(1),
        Shift::On => Some(from + 1).filter(|to| *to < order.len()),
    };
    let Some(to) = to else { return Vec::new() };
    order.swap(from, to);
    let place = |(place, column): (usize, &ItemId)| {
        edit(ItemKind::BoardColumn, column, BoardColumnKey::Order.attribute(), nth(place).to_string())
    };
    order.iter().enumerate().map(place).collect()
}

/// Deletes a column; its cards stay and lie in none.
pub fn delete_column(column: &ItemId) -> Vec<ItemEdit> {
    vec![deleted(ItemKind::BoardColumn, column)]
}

/// Deletes a board. What lies on it goes with it and comes back with it.
pub fn delete_board(board: &ItemId) -> Vec<ItemEdit> {
    vec![deleted(ItemKind::Board, board)]
}

/// A new card at the end of a column.
pub fn add_card(
    layout: &Layout,
    board: &ItemId,
    card: &ItemId,
    column: Option<&ItemId>,
    (text, by): (&str, &str),
) -> Vec<ItemEdit> {
    let order = behind(layout, column).to_string();
    card_edits(board, card, column, (text, by), &order)
}

/// The place behind everything that lies in a column.
pub(super) fn behind(layout: &Layout, column: Option<&ItemId>) -> u32 {
    let lane = layout.lane_of_column(column).and_then(|lane| layout.lanes.get(lane));
    let cards = lane.into_iter().flat_map(|lane| &lane.piles).flat_map(|pile| &pile.cards);
    let last = cards.filter_map(|card| layout.cards.get(card)).map(|card| card.order).max();
    last.map_or(STEP, |last| last.saturating_add(STEP).min(LAST))
}

pub(super) fn card_edits(
    board: &ItemId,
    card: &ItemId,
    column: Option<&ItemId>,
    (text, by): (&str, &str),
    order: &str,
) -> Vec<ItemEdit> {
    let say = |key: CardKey, text: &str| edit(ItemKind::Card, card, key.attribute(), text);
    let mut edits = vec![added(ItemKind::Card, card), say(CardKey::Board, board.as_str())];
    edits.extend(column.map(|column| say(CardKey::Column, column.as_str())));
    edits.push(say(CardKey::Order, order));
    // What is too long for a card goes on in its note.
    let short: String = text.chars().take(LONGEST_CARD).collect();
    edits.push(say(CardKey::Title, &short));
    if short.len() < text.len() {
        edits.push(say(CardKey::Note, text));
    }
    if !by.is_empty() {
        edits.push(say(CardKey::By, by));
    }
    edits
}

/// Moves the pile of a card by a key. At the edge nothing happens.
pub fn step(layout: &Layout, card: &ItemId, direction: Direction) -> Vec<ItemEdit> {
    let Some((lane, place)) = layout.place_of(card) else { return Vec::new() };
    let n_piles = |lane: usize| layout.lanes.get(lane).map_or(0, |lane| lane.piles.len());
    let to = match direction {
        Direction::Up => place.checked_sub(1).map(|place| (lane, place)),
        Direction::Down => Some((lane, place + 1)).filter(|(_, place)| *place < n_piles(lane)),
        Direction::Left => lane.checked_sub(1).map(|lane| (lane, place.min(n_piles(lane)))),
        Direction::Right => {
            Some((lane + 1, place.min(n_piles(lane + 1)))).filter(|(lane, _)| *lane < layout.lanes.len())
        }
    };
    to.map(|to| place_pile(layout, card, to)).unwrap_or_default()
}

/// Moves the pile of a card to the end of a column.
pub fn move_to_lane(layout: &Layout, card: &ItemId, column: Option<&ItemId>) -> Vec<ItemEdit> {
    let Some((from, _)) = layout.place_of(card) else { return Vec::new() };
    match layout.lane_of_column(column) {
        Some(lane) if lane != from => {
            let end = layout.lanes.get(lane).map_or(0, |lane| lane.piles.len());
            place_pile(layout, card, (lane, end))
        }
        Some(_) => Vec::new(),
        // Into no column, where nothing lies yet.
        None if column.is_none() => {
            let cards = pile_of(layout, card).map(|pile| pile.cards.clone()).unwrap_or_default();
            cards.iter().map(|card| edit(ItemKind::Card, card, CardKey::Column.attribute(), "")).collect()
        }
        None => Vec::new(),
    }
}

/// Puts a card on another one: both belong to one cluster. `new` is its id and its title if there has to be a new one.
pub fn put_on(
    layout: &Layout,
    board: &ItemId,
    card: &ItemId,
    other: &ItemId,
    (new, title): (&ItemId, &str),
) -> Vec<ItemEdit> {
    let (Some(moved), Some(target)) = (layout.cards.get(card), layout.cards.get(other)) else { return Vec::new() };
    if card == other || moved.cluster.is_some() && moved.cluster == target.cluster {
        return Vec::new();
    }
    let mut edits = Vec::new();
    let cluster = match &target.cluster {
        Some(cluster) => cluster.clone(),
        None => {
            let say = |key: BoardColumnKey, text: &str| edit(ItemKind::Cluster, new, key.attribute(), text);
            edits.extend([
                added(ItemKind::Cluster, new),
                say(BoardColumnKey::Board, board.as_str()),
                say(BoardColumnKey::Title, title),
                edit(ItemKind::Card, other, CardKey::Cluster.attribute(), new.as_str()),
            ]);
            new.clone()
        }
    };
    // Behind the last one of the pile.
    let last =
        pile_of(layout, other).into_iter().flat_map(|pile| &pile.cards).filter_map(|card| layout.cards.get(card));
    let order = last.map(|card| card.order).max().unwrap_or_default().saturating_add(1).min(LAST);
    let say = |key: CardKey, text: &str| edit(ItemKind::Card, card, key.attribute(), text);
    edits.push(say(CardKey::Cluster, cluster.as_str()));
    edits.push(say(CardKey::Column, target.column.as_ref().map_or("", ItemId::as_str)));
    edits.push(say(CardKey::Order, &order.to_string()));
    if let Some((across, upwards)) = target.place {
        edits.push(say(CardKey::Across, &across.to_string()));
        edits.push(say(CardKey::Upwards, &upwards.to_string()));
    }
    edits
}

/// Takes a card out of its cluster; it lies behind the pile. A cluster of which one card would be left is taken apart.
pub fn take_off(layout: &Layout, card: &ItemId) -> Vec<ItemEdit> {
    let alone = |card: &ItemId| edit(ItemKind::Card, card, CardKey::Cluster.attribute(), "");
    match pile_of(layout, card) {
        Some(Pile { cluster: Some(_), cards }) if cards.len() <= 2 => cards.iter().map(alone).collect(),
        Some(Pile { cluster: Some(_), .. }) => vec![alone(card)],
        _ => Vec::new(),
    }
}

/// Lays a card on a grid: to the right and up, each from 0 to 100.
pub fn nudge(card: &ItemId, (across, upwards): (u8, u8)) -> Vec<ItemEdit> {
    let say = |key: CardKey, value: u8| edit(ItemKind::Card, card, key.attribute(), value.min(100).to_string());
    vec![say(CardKey::Across, across), say(CardKey::Upwards, upwards)]
}

fn pile_of<'a>(layout: &'a Layout, card: &ItemId) -> Option<&'a Pile> {
    let (lane, place) = layout.place_of(card)?;
    layout.lanes.get(lane)?.piles.get(place)
}

fn nth(place: usize) -> u32 {
    u32::try_from(place + 1).unwrap_or(LAST / STEP).saturating_mul(STEP)
}

/// Puts the pile of a card in a place of a lane, counted without it.
fn place_pile(layout: &Layout, card: &ItemId, (lane, place): (usize, usize)) -> Vec<ItemEdit> {
    let (Some(pile), Some(target)) = (pile_of(layout, card), layout.lanes.get(lane)) else { return Vec::new() };
    let others: Vec<&Pile> = target.piles.iter().filter(|other| *other != pile).collect();
    let orders = match between(layout, &others, place) {
        Some(first) => numbered(&pile.cards, first),
        None => renumbered(&others, pile, place),
    };
    let column = target.column.as_ref().map_or("", ItemId::as_str);
    let stays = |card: &ItemId| layout.cards.get(card).is_some_and(|card| card.column == target.column);
    let moved = pile.cards.iter().filter(|card| !stays(card));
    let columns = moved.map(|card| edit(ItemKind::Card, card, CardKey::Column.attribute(), column));
    let orders = orders
        .into_iter()
        .map(|(card, order)| edit(ItemKind::Card, &card, CardKey::Order.attribute(), order.to_string()));
    columns.chain(orders).collect()
}

/// A number between the neighbours of a place; `None` if there is no room.
fn between(layout: &Layout, others: &[&Pile], place: usize) -> Option<u32> {
    let first_of = |pile: &Pile| Some(layout.cards.get(pile.cards.first()?)?.order);
    let before = place.checked_sub(1).and_then(|before| others.get(before)).and_then(|pile| first_of(pile));
    let behind = others.get(place).and_then(|pile| first_of(pile));
    match (before, behind) {
        (None, None) => Some(STEP),
        (Some(before), None) => before.checked_add(STEP).filter(|order| *order <= LAST - STEP),
        (before, Some(behind)) => {
            let low = before.map_or(0, |before| before.saturating_add(1));
            let middle = low.checked_add(behind)? / 2;
            (low < behind && middle < behind).then_some(middle)
        }
    }
}

fn numbered(cards: &[ItemId], first: u32) -> Vec<(ItemId, u32)> {
    (first..).zip(cards).map(|(order, card)| (card.clone(), order.min(LAST))).collect()
}

fn renumbered(others: &[&Pile], pile: &Pile, place: usize) -> Vec<(ItemId, u32)> {
    let mut all: Vec<&Pile> = others.to_vec();
    all.insert(place.min(all.len()), pile);
    all.iter().enumerate().flat_map(|(place, pile)| numbered(&pile.cards, nth(place))).collect()
}

impl Lane {
    /// How many cards lie in it.
    pub fn n_cards(&self) -> usize {
        self.piles.iter().map(|pile| pile.cards.len()).sum()
    }
}
