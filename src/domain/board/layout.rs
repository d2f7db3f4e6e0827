// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! How the cards of a board lie: in columns, each a list of piles. A pile is a card, or the cards of a cluster.

use crate::domain::id::ItemId;
use crate::domain::index::Index;
use crate::domain::plan::items::Card;
use crate::domain::plan::{ItemKind, Plan};

/// A card in its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CardOn {
    /// Its id.
    pub id: ItemId,
    /// Its number on the board, in the order in which the cards came.
    pub number: usize,
    /// What is written on it.
    pub text: String,
    /// More.
    pub note: String,
    /// Who has written it.
    pub by: String,
    /// What of the plan it has become, as long as that is there.
    pub became: Option<(ItemKind, ItemId)>,
    /// Where it lies on a grid.
    pub place: Option<(u8, u8)>,
    /// The column in which it lies; `None` if in none.
    pub column: Option<ItemId>,
    /// The cluster to which it belongs.
    pub cluster: Option<ItemId>,
    pub(super) order: u32,
}

/// A card, or the cards of a cluster.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pile {
    /// The cluster; `None` for a card that lies alone.
    pub cluster: Option<ItemId>,
    /// Its cards, in order; never none.
    pub cards: Vec<ItemId>,
}

/// A column with what lies in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lane {
    /// The column; `None` for what lies in none.
    pub column: Option<ItemId>,
    /// What lies in it, in order.
    pub piles: Vec<Pile>,
}

/// A board as it lies there.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Layout {
    /// The columns in order. What lies in no column comes first; where there is none, and there are columns, it is absent.
    pub lanes: Vec<Lane>,
    /// Titles of columns.
    pub columns: Index<ItemId, String>,
    /// Titles of clusters that have cards.
    pub clusters: Index<ItemId, String>,
    /// The cards.
    pub cards: Index<ItemId, CardOn>,
}

impl Layout {
    /// The board of a plan. A card whose column is gone lies in none; a cluster lies where its first card does.
    pub fn of(plan: &Plan, board: &ItemId) -> Self {
        let columns = plan.columns_of(board);
        let mut layout = Self::default();
        layout.lanes.push(Lane { column: None, piles: Vec::new() });
        for column in &columns {
            layout.columns.insert(column.id.clone(), column.title.to_owned());
            layout.lanes.push(Lane { column: Some(column.id.clone()), piles: Vec::new() });
        }
        let mut titles: Index<ItemId, String> = Index::default();
        for cluster in plan.clusters_of(board) {
            titles.insert(cluster.id.clone(), cluster.title.to_owned());
        }
        let of_board = plan.items(ItemKind::Card).map(Card::of).filter(|card| card.board.as_ref() == Some(board));
        let mut cards: Vec<CardOn> =
            of_board.enumerate().map(|(place, card)| card_on(card, place + 1, plan, &layout, &titles)).collect();
        cards.sort_by_key(|card| card.order);
        layout.lay_out(cards, &titles);
        if !columns.is_empty() {
            layout.lanes.retain(|lane| lane.column.is_some() || !lane.piles.is_empty());
        }
        layout
    }

    fn lay_out(&mut self, cards: Vec<CardOn>, titles: &Index<ItemId, String>) {
        let mut places: Index<ItemId, (usize, usize)> = Index::default();
        for mut card in cards {
            let known = card.cluster.as_ref().and_then(|cluster| places.get(cluster)).copied();
            let lane = known.map(|(lane, _)| lane).or_else(|| self.lane_of_column(card.column.as_ref())).unwrap_or(0);
            let Some(of) = self.lanes.get_mut(lane) else { continue };
            card.column = of.column.clone();
            match known.and_then(|(_, pile)| of.piles.get_mut(pile)) {
                Some(pile) => pile.cards.push(card.id.clone()),
                None => {
                    if let Some(cluster) = &card.cluster {
                        places.insert(cluster.clone(), (lane, of.piles.len()));
                        self.clusters.insert(cluster.clone(), titles.get(cluster).cloned().unwrap_or_default());
                    }
                    of.piles.push(Pile { cluster: card.cluster.clone(), cards: vec![card.id.clone()] });
                }
            }
            self.cards.insert(card.id.clone(), card);
        }
    }

    /// The place of a column among the lanes.
    pub(super) fn lane_of_column(&self, column: Option<&ItemId>) -> Option<usize> {
        self.lanes.iter().position(|lane| lane.column.as_ref() == column)
    }

    /// The lane and the place in it of the pile that has a card.
    pub(super) fn place_of(&self, card: &ItemId) -> Option<(usize, usize)> {
        let column = self.cards.get(card)?.column.as_ref();
        let lane = self.lane_of_column(column)?;
        let piles = &self.lanes.get(lane)?.piles;
        Some((lane, piles.iter().position(|pile| pile.cards.contains(card))?))
    }

    /// The cards as they are read: column by column, pile by pile.
    pub fn in_order(&self) -> impl Iterator<Item = &CardOn> {
        let piles = self.lanes.iter().flat_map(|lane| &lane.piles);
        piles.flat_map(|pile| &pile.cards).filter_map(|card| self.cards.get(card))
    }

    /// The title of a column; empty for none.
    pub fn column_title(&self, column: Option<&ItemId>) -> &str {
        column.and_then(|column| self.columns.get(column)).map_or("", String::as_str)
    }

    /// The title of a cluster; empty for none.
    pub fn cluster_title(&self, cluster: Option<&ItemId>) -> &str {
        cluster.and_then(|cluster| self.clusters.get(cluster)).map_or("", String::as_str)
    }
}

fn card_on(card: Card<'_>, number: usize, plan: &Plan, layout: &Layout, clusters: &Index<ItemId, String>) -> CardOn {
    CardOn {
        id: card.id.clone(),
        number,
        text: card.text.to_owned(),
        note: card.note.to_owned(),
        by: card.by.to_owned(),
        became: card.became.filter(|(kind, item)| plan.item(*kind, item).is_some()),
        place: card.place,
        column: card.column.filter(|column| layout.columns.contains_key(column)),
        cluster: card.cluster.filter(|cluster| clusters.contains_key(cluster)),
        order: card.order,
    }
}
