// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Where cards lie after any sequence of moves.

use proptest::prelude::*;

use super::*;

#[test]
fn cards_lie_in_the_order_in_which_they_came() {
    assert_eq!(drawn(&board(&["a", "b@two", "c"])), "one: a c | two: b");
    assert_eq!(drawn(&board(&["a@none", "b"])), ": a | one: b | two:");
    assert_eq!(drawn(&board(&[])), "one: | two:");
}

#[test]
fn keys_move_a_card_by_one_place_and_stop_at_the_edge() {
    use Direction::*;
    for (card, direction, expected) in [
        ("a", Up, "one: a b c | two: d"),
        ("b", Up, "one: b a c | two: d"),
        ("b", Down, "one: a c b | two: d"),
        ("c", Down, "one: a b c | two: d"),
        ("a", Right, "one: b c | two: a d"),
        ("c", Right, "one: a b | two: d c"),
        ("a", Left, "one: a b c | two: d"),
        ("d", Left, "one: d a b c | two:"),
        ("d", Right, "one: a b c | two: d"),
    ] {
        check(&["a", "b", "c", "d@two"], |layout| step(layout, &id(card), direction), expected);
    }
}

#[test]
fn cards_are_put_on_each_other_and_taken_apart() {
    let new = (id("k"), "Shade");
    let put =
        |layout: &Layout, card: &str, other: &str| put_on(layout, &id("b"), &id(card), &id(other), (&new.0, new.1));
    let mut plan = board(&["a", "b", "c@two", "d"]);
    apply(&mut plan, |layout| put(layout, "c", "a"));
    assert_eq!(drawn(&plan), "one: a+c b d | two:");
    assert_eq!(Layout::of(&plan, &id("b")).cluster_title(Some(&id("k"))), "Shade");
    apply(&mut plan, |layout| put(layout, "d", "c"));
    assert_eq!(drawn(&plan), "one: a+c+d b | two:");
    apply(&mut plan, |layout| put(layout, "d", "a"));
    assert_eq!(drawn(&plan), "one: a+c+d b | two:", "it lies there already");
    apply(&mut plan, |layout| step(layout, &id("c"), Direction::Right));
    assert_eq!(drawn(&plan), "one: b | two: a+c+d", "a pile moves as a whole");
    apply(&mut plan, |layout| move_to_lane(layout, &id("a"), None));
    assert_eq!(drawn(&plan), ": a+c+d | one: b | two:");
    apply(&mut plan, |layout| take_off(layout, &id("a")));
    assert_eq!(drawn(&plan), ": a c+d | one: b | two:");
    apply(&mut plan, |layout| take_off(layout, &id("d")));
    assert_eq!(drawn(&plan), ": a c d | one: b | two:", "one card is no pile");
}

#[test]
fn cards_of_a_column_that_is_gone_stay() {
    let mut plan = board(&["a", "b@two"]);
    plan.edit_items(&delete_column(&id("one")), mark());
    assert_eq!(drawn(&plan), ": a | two: b");
    let edits = shift_column(&plan, &id("b"), &id("two"), Shift::Back);
    assert_eq!(edits, []);
    let edits = lay(&plan, &id("b"), &id("three"), "Three");
    plan.edit_items(&edits, mark());
    let edits = shift_column(&plan, &id("b"), &id("three"), Shift::Back);
    plan.edit_items(&edits, mark());
    assert_eq!(drawn(&plan), ": a | three: | two: b");
    for n in 0..20 {
        let edits = lay(&plan, &id("b"), &id(&format!("more-{n}")), "More");
        plan.edit_items(&edits, mark());
    }
    assert_eq!(plan.columns_of(&id("b")).len(), MOST_COLUMNS);
}

#[derive(Debug, Clone)]
enum Move {
    Step(usize, u8),
    Lane(usize, u8),
    On(usize, usize),
    Off(usize),
}

fn moves() -> impl Strategy<Value = Move> {
    prop_oneof![
        (0..8_usize, 0..4_u8).prop_map(|(card, way)| Move::Step(card, way)),
        (0..8_usize, 0..3_u8).prop_map(|(card, lane)| Move::Lane(card, lane)),
        (0..8_usize, 0..8_usize).prop_map(|(card, other)| Move::On(card, other)),
        (0..8_usize).prop_map(Move::Off),
    ]
}

proptest! {
    #[test]
    fn whatever_is_moved_every_card_lies_in_one_place(all in prop::collection::vec(moves(), 0..40)) {
        let names: Vec<String> = (0..8).map(|n| format!("c{n}")).collect();
        let mut plan = board(&names.iter().map(String::as_str).collect::<Vec<_>>());
        for (n, step_of) in all.iter().enumerate() {
            let layout = Layout::of(&plan, &id("b"));
            let card = |n: &usize| id(&names[*n]);
            let new = id(&format!("k{n}"));
            let edits = match step_of {
                Move::Step(of, way) => {
                    let way = [Direction::Up, Direction::Down, Direction::Left, Direction::Right][usize::from(*way)];
                    step(&layout, &card(of), way)
                }
                Move::Lane(of, lane) => {
                    move_to_lane(&layout, &card(of), [None, Some(&id("one")), Some(&id("two"))][usize::from(*lane)])
                }
                Move::On(of, other) => put_on(&layout, &id("b"), &card(of), &card(other), (&new, "")),
                Move::Off(of) => take_off(&layout, &card(of)),
            };
            let mut fields: Vec<_> = edits.iter().map(|edit| (edit.kind, edit.item.clone(), edit.attribute.clone())).collect();
            fields.sort();
            let n_fields = fields.len();
            fields.dedup();
            prop_assert_eq!(fields.len(), n_fields, "each attribute once");
            plan.edit_items(&edits, mark());
            let layout = Layout::of(&plan, &id("b"));
            let mut seen: Vec<_> = layout.in_order().map(|card| card.id.to_string()).collect();
            prop_assert_eq!(layout.lanes.iter().map(Lane::n_cards).sum::<usize>(), 8);
            seen.sort();
            prop_assert_eq!(&seen, &names);
        }
    }

    #[test]
    fn up_and_down_are_the_way_back(card in 0..6_usize, before in prop::collection::vec(0..6_usize, 0..12)) {
        let names: Vec<String> = (0..6).map(|n| format!("c{n}")).collect();
        let mut plan = board(&names.iter().map(String::as_str).collect::<Vec<_>>());
        for n in before {
            apply(&mut plan, |layout| step(layout, &id(&names[n]), Direction::Up));
        }
        let was = drawn(&plan);
        apply(&mut plan, |layout| step(layout, &id(&names[card]), Direction::Up));
        if drawn(&plan) != was {
            apply(&mut plan, |layout| step(layout, &id(&names[card]), Direction::Down));
        }
        prop_assert_eq!(drawn(&plan), was);
    }
}
