// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Boards: where cards lie after any sequence of moves, what dots come to, what texts bring, what cards become.

use proptest::prelude::*;

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

/// `column|text` of each card, an asterisk for what is there already.
#[track_caller]
fn check_paste(text: &str, expected: &[&str], new: &[&str]) {
    let plan = board(&["Bench"].map(|_| "bench"));
    let found = pasted(text, &Layout::of(&plan, &id("b")));
    let star = |card: &NewCard| if card.is_double { "*" } else { "" };
    let said: Vec<String> =
        found.cards.iter().map(|card| format!("{}|{}{}", card.column, card.text, star(card))).collect();
    assert_eq!(said, expected, "{text:?}");
    assert_eq!(found.new_columns, new, "{text:?}");
}

#[test]
fn a_line_is_a_card_and_may_name_its_column() {
    check_paste("Shade\nWater\n", &["|Shade", "|Water"], &[]);
    check_paste("\u{feff}Shade\r\n\r\n  Water  ", &["|Shade", "|Water"], &[]);
    check_paste("- Shade\n• Water\n* Trees", &["|Shade", "|Water", "|Trees"], &[]);
    check_paste("two: Shade\nThree: Water\nONE:Trees", &["Two|Shade", "|Three: Water", "One|Trees"], &[]);
    check_paste("one\tShade\nThree\tWater\tAda\n", &["One|Shade", "Three|Water · Ada"], &["Three"]);
    check_paste(
        "Two;\"Shade; and \"\"more\"\"\"\nOne;Sun\nAlone",
        &["Two|Shade; and \"more\"", "One|Sun", "|Alone"],
        &[],
    );
    check_paste("Two;\n;Shade", &["|Two", "|Shade"], &[]);
    check_paste("bench\nBENCH \nShade\nshade", &["|bench*", "|BENCH*", "|Shade", "|shade*"], &[]);
    check_paste("", &[], &[]);
    check_paste("<b>x</b>\u{0}\u{7}", &["|<b>x</b>"], &[]);
}

#[test]
fn what_is_too_much_is_counted() {
    let layout = Layout::default();
    let long = "x".repeat(1_000);
    let found = pasted(&format!("{long}\n\nb\n"), &layout);
    assert_eq!((found.n_cut, found.n_empty, found.cards[0].text.len()), (1, 1, LONGEST_CARD));
    let many: String = (0..400).map(|n| format!("card {n}\n")).collect();
    let found = pasted(&many, &layout);
    assert_eq!((found.cards.len(), found.n_beyond), (300, 100));
    let columns: String = (0..20).map(|n| format!("column {n};card {n}\n")).collect();
    let found = pasted(&columns, &layout);
    assert_eq!((found.new_columns.len(), found.cards.len()), (MOST_COLUMNS, 20));
    assert_eq!(found.cards[19].text, "column 19;card 19");
}

#[test]
fn pasted_cards_are_added_as_one_change_without_doubles() {
    let mut plan = board(&["bench"]);
    let found = pasted("Bench\nShade\nThree\tWater\nThree\tTrees", &Layout::of(&plan, &id("b")));
    let found = Pasted { new_columns: vec!["Three".into()], ..found };
    let mut n = 0;
    let mut fresh = || {
        n += 1;
        ItemId::parse(&format!("new-{n}"))
    };
    let edits = paste(&plan, &id("b"), &found, (Some(&id("two")), "Ada"), false, &mut fresh);
    let change = plan.edit_items(&edits, mark());
    let mut history = History::default();
    history.record(&change);
    assert!(drawn(&plan).starts_with("one: bench | two: new-2"), "{}", drawn(&plan));
    assert_eq!(plan.cards_of(&id("b"))[1].by, "Ada");
    history.undo(&mut plan, &mark());
    assert_eq!(drawn(&plan), "one: bench | two:");
}

#[test]
fn a_card_becomes_something_once() {
    for into in TurnInto::ALL.iter().copied() {
        let mut plan = board(&["shade", "water", "shade-2"]);
        plan.set_item(
            ItemKind::Card,
            &id("shade-2"),
            &crate::domain::plan::items::CardKey::Title.attribute(),
            " Shade",
            mark(),
        );
        let cards = |plan: &Plan| Layout::of(plan, &id("b")).in_order().cloned().collect::<Vec<_>>();
        let mut n = 0;
        let mut fresh = || {
            n += 1;
            ItemId::parse(&format!("new-{n}"))
        };
        let these = cards(&plan);
        let (_, turned) = turn_into(&mut plan, &these, into, &mut fresh, &mark());
        assert_eq!(turned, Turned { n_new: 2, n_tied: 1, n_left: 0 });
        assert_eq!(plan.items(into.kind()).count(), 2);
        let became: Vec<_> = cards(&plan).iter().map(|card| card.became.clone().unwrap().1.to_string()).collect();
        assert_eq!(became, ["new-1", "new-2", "new-1"]);
        let these = cards(&plan);
        let (change, turned) = turn_into(&mut plan, &these, into, &mut fresh, &mark());
        assert!(change.is_empty());
        assert_eq!(turned.n_left, 3);
        // What it has become is deleted: it can become something again.
        plan.delete_item(into.kind(), &id("new-2"), mark());
        let these = cards(&plan);
        let (_, turned) = turn_into(&mut plan, &these, into, &mut fresh, &mark());
        assert_eq!((turned.n_new, turned.n_left), (1, 2));
    }
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

    #[test]
    fn any_text_is_read(text in "([a-zäț;:\t\"\r\n-]| |One|Two){0,200}") {
        let plan = board(&["a"]);
        let found = pasted(&text, &Layout::of(&plan, &id("b")));
        prop_assert!(found.cards.iter().all(|card| !card.text.is_empty() && card.text.chars().count() <= LONGEST_CARD));
        prop_assert!(found.cards.iter().all(|card| !card.text.contains(['\n', '\r', '\t'])));
    }

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
