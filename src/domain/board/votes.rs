// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Votes with dots: what a card and a pile got, what each voter has left, and how far voters are apart.

use super::layout::{Layout, Pile};
use super::{added, deleted, edit};
use crate::domain::check::lowest_first;
use crate::domain::id::ItemId;
use crate::domain::index::Index;
use crate::domain::plan::items::DotsKey;
use crate::domain::plan::{ItemEdit, ItemKind, Plan};

/// Somebody who has given dots: a name, a working group; empty for hands that were counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Voter {
    /// Who.
    pub by: String,
    /// How many dots.
    pub given: u32,
}

/// All dots of a board.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Tally {
    given: Index<(ItemId, String), u32>,
    on_card: Index<ItemId, u32>,
    /// Who has given dots: working groups in their order, then others in the order in which they came. Hands that were counted are nobody's.
    pub voters: Vec<Voter>,
}

impl Tally {
    /// The dots on the cards of a board. What the same voter has given to a card in several copies of the plan counts together.
    pub fn of(plan: &Plan, layout: &Layout) -> Self {
        let mut tally = Self::default();
        for dots in plan.dots().filter(|dots| dots.number > 0) {
            let Some(card) = dots.card.filter(|card| layout.cards.contains_key(card)) else { continue };
            let (by, number) = (dots.by.trim().to_owned(), u32::from(dots.number));
            if !by.is_empty() {
                match tally.voters.iter_mut().find(|voter| voter.by == by) {
                    Some(voter) => voter.given = voter.given.saturating_add(number),
                    None => tally.voters.push(Voter { by: by.clone(), given: number }),
                }
            }
            for_key(&mut tally.on_card, card.clone(), number);
            for_key(&mut tally.given, (card, by), number);
        }
        // Files that are brought back together come in no order.
        let groups: Vec<String> = plan.working_groups().into_iter().map(|group| group.name).collect();
        let place = |voter: &Voter| groups.iter().position(|name| name.trim() == voter.by);
        tally.voters.sort_by_key(|voter| place(voter).unwrap_or(groups.len()));
        tally
    }

    /// How many dots a card has.
    pub fn on(&self, card: &ItemId) -> u32 {
        self.on_card.get(card).copied().unwrap_or_default()
    }

    /// How many dots the cards of a pile have together.
    pub fn on_pile(&self, pile: &Pile) -> u32 {
        pile.cards.iter().map(|card| self.on(card)).sum()
    }

    /// How many dots somebody has given to a card.
    pub fn by(&self, voter: &str, card: &ItemId) -> u32 {
        self.given.get(&(card.clone(), voter.trim().to_owned())).copied().unwrap_or_default()
    }

    /// How many dots somebody has given.
    pub fn given(&self, voter: &str) -> u32 {
        self.voters.iter().find(|other| other.by == voter.trim()).map_or(0, |voter| voter.given)
    }

    /// How many dots somebody has left; below zero if it was too many, which can come about when copies are joined.
    pub fn left(&self, voter: &str, dots: u8) -> i64 {
        i64::from(dots) - i64::from(self.given(voter))
    }

    /// Who has given more than a number of dots.
    pub fn too_many(&self, dots: u8) -> Vec<&Voter> {
        self.voters.iter().filter(|voter| voter.given > u32::from(dots)).collect()
    }

    /// All dots.
    pub fn total(&self) -> u32 {
        self.on_card.values().sum()
    }

    /// Every card that somebody has voted for, the most dots first, with what each voter gave it.
    pub fn spread(&self, layout: &Layout) -> Vec<CardSpread> {
        let cards: Vec<&super::CardOn> = layout.in_order().filter(|card| self.on(&card.id) > 0).collect();
        let places = lowest_first(cards.iter().map(|card| -i64::from(self.on(&card.id))));
        let spread = |card: &&super::CardOn| {
            let values: Vec<u32> = self.voters.iter().map(|voter| self.by(&voter.by, &card.id)).collect();
            CardSpread {
                card: card.id.clone(),
                total: self.on(&card.id),
                hands: self.by("", &card.id),
                n_voters: values.iter().filter(|value| **value > 0).count(),
                values,
            }
        };
        places.into_iter().filter_map(|place| cards.get(place)).map(spread).collect()
    }
}

/// What each voter gave to a card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CardSpread {
    /// The card.
    pub card: ItemId,
    /// All dots.
    pub total: u32,
    /// Hands that were counted.
    pub hands: u32,
    /// How many voters gave it anything.
    pub n_voters: usize,
    /// What each gave, in the order of [`Tally::voters`].
    pub values: Vec<u32>,
}

fn for_key<K: Ord>(index: &mut Index<K, u32>, key: K, number: u32) {
    match index.get_mut(&key) {
        Some(sum) => *sum = sum.saturating_add(number),
        None => drop(index.insert(key, number)),
    }
}

/// The board with the piles of each column by their dots, the most first; those with as many stay as they lie.
pub fn by_votes(mut layout: Layout, tally: &Tally) -> Layout {
    for lane in &mut layout.lanes {
        lane.piles.sort_by_key(|pile| std::cmp::Reverse(tally.on_pile(pile)));
        for pile in &mut lane.piles {
            pile.cards.sort_by_key(|card| std::cmp::Reverse(tally.on(card)));
        }
    }
    layout
}

/// Writes how many dots somebody gives to a card; `new` is the id of dots that have to be added.
pub fn give(plan: &Plan, card: &ItemId, by: &str, number: u8, new: &ItemId) -> Vec<ItemEdit> {
    let of_them = plan.dots().filter(|dots| dots.card.as_ref() == Some(card) && dots.by.trim() == by.trim());
    let known: Vec<ItemId> = of_them.map(|dots| dots.id.clone()).collect();
    let say = |item: &ItemId, key: DotsKey, text: &str| edit(ItemKind::Dots, item, key.attribute(), text);
    let number = number.min(100).to_string();
    match known.split_first() {
        // Several come from joined copies: from now on one counts.
        Some((first, others)) => {
            let others = others.iter().map(|item| deleted(ItemKind::Dots, item));
            std::iter::once(say(first, DotsKey::Number, &number)).chain(others).collect()
        }
        None => {
            let mut edits = vec![added(ItemKind::Dots, new), say(new, DotsKey::Card, card.as_str())];
            edits.push(say(new, DotsKey::Number, &number));
            if !by.trim().is_empty() {
                edits.push(say(new, DotsKey::By, by.trim()));
            }
            edits
        }
    }
}
