// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What texts bring.

use proptest::prelude::*;

use super::*;

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

proptest! {
    #[test]
    fn any_text_is_read(text in "([a-zäț;:\t\"\r\n-]| |One|Two){0,200}") {
        let plan = board(&["a"]);
        let found = pasted(&text, &Layout::of(&plan, &id("b")));
        prop_assert!(found.cards.iter().all(|card| !card.text.is_empty() && card.text.chars().count() <= LONGEST_CARD));
        prop_assert!(found.cards.iter().all(|card| !card.text.contains(['\n', '\r', '\t'])));
    }
}
