// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What dots come to.

use proptest::prelude::*;

use super::*;

/// Dots `<card> <voter> <number>`.
fn dots(plan: &mut Plan, given: &[(&str, &str, u8)]) {
    for (n, (card, by, number)) in given.iter().enumerate() {
        let edits = give(plan, &id(card), by, *number, &id(&format!("dots-{n}")));
        plan.edit_items(&edits, mark());
    }
}

#[test]
fn dots_are_summed_and_limited_for_each_voter() {
    let mut plan = board(&["a", "b", "c", "d@two"]);
    dots(
        &mut plan,
        &[("a", "Ada", 2), ("b", " Ada ", 1), ("b", "Ion", 4), ("c", "", 7), ("b", "Ada", 2), ("a", "Eva", 0)],
    );
    let layout = Layout::of(&plan, &id("b"));
    let tally = Tally::of(&plan, &layout);
    assert_eq!(["a", "b", "c", "d"].map(|card| tally.on(&id(card))), [2, 6, 7, 0]);
    assert_eq!(
        (tally.given("Ada"), tally.left("Ada", 3), tally.left("Ion", 5), tally.left("nobody", 3)),
        (4, -1, 1, 3)
    );
    assert_eq!(tally.too_many(3).iter().map(|voter| voter.by.as_str()).collect::<Vec<_>>(), ["Ada", "Ion"]);
    assert_eq!(tally.total(), 15);
    let spread = tally.spread(&layout);
    let said: Vec<_> = spread.iter().map(|card| (card.card.as_str(), card.total, card.hands, card.n_voters)).collect();
    assert_eq!(said, [("c", 7, 7, 0), ("b", 6, 0, 2), ("a", 2, 0, 1)]);
    assert_eq!(spread[1].values, [2, 4]);
}

#[test]
fn piles_go_by_their_dots_and_equal_ones_stay() {
    let mut plan = board(&["a", "b", "c", "d", "e"]);
    apply(&mut plan, |layout| put_on(layout, &id("b"), &id("e"), &id("d"), (&id("k"), "")));
    dots(&mut plan, &[("b", "Ada", 2), ("d", "Ada", 1), ("e", "Ion", 2)]);
    let layout = Layout::of(&plan, &id("b"));
    let tally = Tally::of(&plan, &layout);
    let sorted = by_votes(layout, &tally);
    let order: Vec<&str> = sorted.in_order().map(|card| card.id.as_str()).collect();
    assert_eq!(order, ["e", "d", "b", "a", "c"]);
}

#[test]
fn dots_of_joined_copies_count_together_until_somebody_changes_them() {
    let mut plan = board(&["a"]);
    for copy in ["x", "y"] {
        let says = [
            (DotsKey::Card.attribute(), "a"),
            (DotsKey::Number.attribute(), "2"),
            (DotsKey::By.attribute(), "Table 1"),
        ];
        plan.add_item(ItemKind::Dots, &id(copy), &says, mark());
    }
    let on_a = |plan: &Plan| Tally::of(plan, &Layout::of(plan, &id("b"))).by("Table 1", &id("a"));
    assert_eq!(on_a(&plan), 4);
    dots(&mut plan, &[("a", "Table 1", 1)]);
    assert_eq!(on_a(&plan), 1);
}

proptest! {
    #[test]
    fn dots_of_a_board_are_those_of_its_voters(given in prop::collection::vec((0..4_usize, 0..3_usize, 0..6_u8), 0..20)) {
        let mut plan = board(&["c0", "c1", "c2", "c3"]);
        for (n, (card, by, number)) in given.iter().enumerate() {
            let by = ["Ada", "Ion", ""][*by];
            let edits = give(&plan, &id(&format!("c{card}")), by, *number, &id(&format!("d{n}")));
            plan.edit_items(&edits, mark());
        }
        let layout = Layout::of(&plan, &id("b"));
        let tally = Tally::of(&plan, &layout);
        let hands: u32 = layout.in_order().map(|card| tally.by("", &card.id)).sum();
        prop_assert_eq!(tally.total(), hands + tally.voters.iter().map(|voter| voter.given).sum::<u32>());
    }
}
