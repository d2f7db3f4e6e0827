// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The boards of an event: columns, clusters, cards in the order of their dots.

use std::collections::BTreeMap;

use super::{RecordWriter, note};
use crate::domain::board::{Layout, Tally};
use crate::domain::export::{Block, Level};
use crate::domain::id::ItemId;
use crate::domain::plan::items::{Board, BoardColumn, BoardLayout, Card, Event};
use crate::text::fill;
use crate::text::report::table;

/// How many dots each card has.
type Votes = BTreeMap<ItemId, u32>;

impl<'a> RecordWriter<'a> {
    /// The boards of an event, or those that belong to none.
    pub(super) fn boards_of(self, event: Option<&Event<'_>>) -> Vec<Board<'a>> {
        self.plan.boards().filter(|board| board.event.as_ref() == event.map(|event| event.id)).collect()
    }

    /// The boards in words.
    pub(super) fn boards(self, event: Option<&Event<'_>>) -> Vec<Block> {
        let mut votes = Votes::new();
        for dots in self.plan.dots() {
            if let Some(card) = dots.card {
                let sum = votes.entry(card).or_default();
                *sum = sum.saturating_add(u32::from(dots.number));
            }
        }
        self.boards_of(event).iter().flat_map(|board| self.board(board, &votes)).collect()
    }

    fn board(self, board: &Board<'a>, votes: &Votes) -> Vec<Block> {
        let words = &self.words.record;
        let mut blocks = vec![Block::Heading(Level::Part, or(board.title, &words.board_untitled))];
        let mut cards = self.plan.cards_of(board.id);
        // Cards with the same number of dots stay in their order.
        cards.sort_by_key(|card| std::cmp::Reverse(votes.get(card.id).copied().unwrap_or_default()));
        blocks.extend(self.votes(board));
        blocks.extend(match board.layout {
            _ if cards.is_empty() => note(&words.no_cards),
            BoardLayout::Grid => self.grid(board, &cards, votes),
            BoardLayout::Columns => self.columns(board, &cards, votes),
        });
        blocks
    }

    /// How many dots were given, and by how many.
    fn votes(self, board: &Board<'_>) -> Vec<Block> {
        let tally = Tally::of(self.plan, &Layout::of(self.plan, board.id));
        let (given, voters) = (tally.total().to_string(), tally.voters.len().to_string());
        let text = match tally.voters.len() {
            _ if tally.total() == 0 => return Vec::new(),
            0 => fill(&self.words.record.hands, &[("n", &given)]),
            _ => fill(&self.words.record.votes, &[("n", &given), ("voters", &voters)]),
        };
        vec![Block::Text(text)]
    }

    fn columns(self, board: &Board<'_>, cards: &[Card<'_>], votes: &Votes) -> Vec<Block> {
        let words = &self.words.record;
        let columns = self.plan.columns_of(board.id);
        let clusters = self.plan.clusters_of(board.id);
        let is_in = |card: &Card<'_>, column: &BoardColumn<'_>| card.column.as_ref() == Some(column.id);
        let loose: Vec<&Card<'_>> =
            cards.iter().filter(|card| !columns.iter().any(|column| is_in(card, column))).collect();
        let mut blocks = Vec::new();
        for column in &columns {
            let here: Vec<&Card<'_>> = cards.iter().filter(|card| is_in(card, column)).collect();
            blocks.extend(self.column(&or(column.title, &words.column_untitled), &here, &clusters, votes));
        }
        let title = if columns.is_empty() { "" } else { &words.no_column };
        blocks.extend(self.column(title, &loose, &clusters, votes));
        blocks
    }

    /// The cards of a column: those in clusters below the title of the cluster, the others first.
    fn column(self, title: &str, cards: &[&Card<'_>], clusters: &[BoardColumn<'_>], votes: &Votes) -> Vec<Block> {
        if cards.is_empty() {
            return Vec::new();
        }
        let is_in = |card: &Card<'_>, cluster: &BoardColumn<'_>| card.cluster.as_ref() == Some(cluster.id);
        let list = |cards: Vec<&&Card<'_>>| {
            let said = cards.into_iter().map(|card| self.card(card, votes)).collect::<Vec<_>>();
            (!said.is_empty()).then_some(Block::List(said))
        };
        let heading = (!title.is_empty()).then(|| Block::Heading(Level::Detail, title.to_owned()));
        let mut blocks: Vec<Block> = heading.into_iter().collect();
        let alone = cards.iter().filter(|card| !clusters.iter().any(|cluster| is_in(card, cluster)));
        blocks.extend(list(alone.collect()));
        for cluster in clusters {
            if let Some(cards) = list(cards.iter().filter(|card| is_in(card, cluster)).collect()) {
                let title = or(cluster.title, &self.words.record.cluster_untitled);
                blocks.extend([Block::Text([&title, ":"].concat()), cards]);
            }
        }
        blocks
    }

    /// Where the cards lie on the grid.
    fn grid(self, board: &Board<'_>, cards: &[Card<'_>], votes: &Votes) -> Vec<Block> {
        let words = &self.words.record;
        let row = |card: &Card<'_>| {
            let (across, upwards) = card.place.unzip();
            let place = |place: Option<u8>| place.map(|place| place.to_string()).unwrap_or_default();
            let dots = votes.get(card.id).filter(|dots| **dots > 0).map(u32::to_string);
            vec![or(card.text, &words.card_untitled), place(across), place(upwards), dots.unwrap_or_default()]
        };
        let (across, upwards) = (or(board.across, &words.across), or(board.upwards, &words.upwards));
        let heads = [words.card.as_str(), &across, &upwards, &words.dots];
        let caption = [&*across, " × ", &*upwards].concat();
        table("board", &caption, &heads, cards.iter().map(row).collect()).into_iter().collect()
    }

    fn card(self, card: &Card<'_>, votes: &Votes) -> String {
        let words = &self.words.record;
        let text = or(card.text, &words.card_untitled);
        match votes.get(card.id).copied().unwrap_or_default() {
            0 => text,
            n => words.dots_n.of(f64::from(n), self.locale, &[("card", &text)]),
        }
    }
}

fn or(written: &str, otherwise: &str) -> String {
    let written = written.trim();
    if written.is_empty() { otherwise.to_owned() } else { written.to_owned() }
}
