// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Boards: where cards lie after any sequence of moves, what dots come to, what texts bring, what cards become.

mod moves;
mod paste;
mod turn;
mod votes;

use super::*;
use crate::domain::id::{DeviceId, PlanId};
use crate::domain::plan::items::{BoardLayout, DotsKey};
use crate::domain::plan::{History, Mark, Plan};
use crate::domain::timestamp::Timestamp;

fn id(text: &str) -> ItemId {
    ItemId::parse(text).unwrap()
}

fn mark() -> Mark {
    Mark { device: DeviceId::parse("here").unwrap(), at: Timestamp::from_millis(1) }
}

/// A board `b` with columns `one`, `two`, and a card for each word `<card>` or `<card>@<column>`.
fn board(cards: &[&str]) -> Plan {
    let mut plan = Plan::default();
    plan.begin(PlanId::parse("plan").unwrap(), Timestamp::from_millis(0));
    let columns = [(id("one"), "One".to_owned()), (id("two"), "Two".to_owned())];
    plan.edit_items(&new_board(&id("b"), "Ideas", None, (BoardLayout::Columns, "3"), &columns), mark());
    for card in cards {
        let (card, column) = card.split_once('@').unwrap_or((card, "one"));
        let layout = Layout::of(&plan, &id("b"));
        let column = Some(id(column)).filter(|column| column.as_str() != "none");
        plan.edit_items(&add_card(&layout, &id("b"), &id(card), column.as_ref(), (card, "")), mark());
    }
    plan
}

fn apply(plan: &mut Plan, edits: impl Fn(&Layout) -> Vec<ItemEdit>) {
    let edits = edits(&Layout::of(plan, &id("b")));
    plan.edit_items(&edits, mark());
}

/// `one: a b+c | two: d`, a pile with its cards between plus signs; what lies in no column stands before the first colon.
fn drawn(plan: &Plan) -> String {
    let layout = Layout::of(plan, &id("b"));
    let pile = |pile: &Pile| pile.cards.iter().map(ItemId::as_str).collect::<Vec<_>>().join("+");
    let lane = |lane: &Lane| {
        let name = lane.column.as_ref().map_or("", ItemId::as_str);
        let piles: Vec<String> = lane.piles.iter().map(pile).collect();
        format!("{name}: {}", piles.join(" ")).trim().to_owned()
    };
    layout.lanes.iter().map(lane).collect::<Vec<_>>().join(" | ")
}

#[track_caller]
fn check(cards: &[&str], edits: impl Fn(&Layout) -> Vec<ItemEdit>, expected: &str) {
    let mut plan = board(cards);
    apply(&mut plan, edits);
    assert_eq!(drawn(&plan), expected);
}
