// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Case tables of the arithmetic of an agenda.

use proptest::prelude::*;

use super::*;
use crate::domain::content::material::{Deck, DeckSlide, Material, SlideKind};
use crate::domain::date::Date;
use crate::domain::id::{DeckId, DeviceId, LocalId, PlanId};
use crate::domain::language::Language;
use crate::domain::plan::items::{AgendaEntry, EventKey, SlideKey};
use crate::domain::plan::{ItemKind, Mark};
use crate::domain::slides::{self, NewSlide};
use crate::domain::timestamp::Timestamp;
use crate::domain::typed;

fn spans(written: &str) -> Vec<Span> {
    let span = |word: &str| {
        let kind = if word.starts_with('b') { AgendaKind::Break } else { AgendaKind::Talk };
        (kind, word.trim_start_matches('b').parse().unwrap())
    };
    written.split_whitespace().map(span).collect()
}

fn frame(start: &str, end: &str, planned: Option<u32>) -> Frame {
    Frame { start: TimeOfDay::parse(start), end: TimeOfDay::parse(end), planned }
}

/// `15 b10 30`: entries with their minutes, breaks with a `b`.
#[track_caller]
fn check(written: &str, frame: Frame, expected: &[Warning]) {
    assert_eq!(warnings(&spans(written), frame), expected, "{written}");
}

#[test]
fn what_is_too_long_is_said() {
    use Warning::*;
    let none = Frame::default();
    check("", none, &[]);
    check("0 0 0", none, &[]);
    check("90", none, &[]);
    check("91", none, &[NoBreak { from: 0, minutes: 91 }]);
    check("60 b15 90 b15 60", none, &[]);
    check("60 b0 60", none, &[]);
    check("60 40 b15 50 41", none, &[NoBreak { from: 0, minutes: 100 }, NoBreak { from: 115, minutes: 91 }]);
    check("b600", none, &[LongDay { total: 600 }]);
    check("80 b400 0", none, &[]);
    check("81 b400", none, &[LongDay { total: 481 }]);
    check("60", frame("09:00", "10:00", None), &[]);
    check("61", frame("09:00", "10:00", None), &[EndsLate { over: 1 }]);
    check("60 b10 60", frame("23:00", "01:00", None), &[EndsLate { over: 10 }]);
    check("60", frame("", "10:00", None), &[]);
    check("60", frame("09:00", "", Some(45)), &[LongerThanPlanned { total: 60, planned: 45 }]);
    check("60", frame("09:00", "11:00", Some(45)), &[]);
    check("45", frame("", "", Some(45)), &[]);
}

#[test]
fn an_end_before_the_start_is_on_the_next_day() {
    for (start, end, room) in [
        ("09:00", "17:30", Some(510)),
        ("22:00", "00:30", Some(150)),
        ("10:00", "10:00", Some(1_440)),
        ("10:00", "", None),
        ("", "10:00", None),
    ] {
        assert_eq!(frame(start, end, None).room(), room, "{start} to {end}");
    }
}

#[test]
fn clock_times_follow_from_the_start_also_behind_midnight() {
    for (start, minutes, expected) in [
        ("09:00", "15 45 b10 20", "09:00 09:15 10:00 10:10 10:30"),
        ("23:30", "20 20 20", "23:30 23:50 00:10+1 00:30+1"),
        ("00:00", "0 0 5", "00:00 00:00 00:00 00:05"),
        ("12:00", "", "12:00"),
        ("12:00", "1440 1440", "12:00 12:00+1 12:00+2"),
    ] {
        let start = TimeOfDay::parse(start).unwrap();
        let (begins, total) = begins(spans(minutes).iter().map(|(_, minutes)| *minutes));
        let clock = begins.into_iter().chain([total]).map(|from| match typed::later(start, from) {
            (time, 0) => time,
            (time, days) => format!("{time}+{days}"),
        });
        assert_eq!(clock.collect::<Vec<_>>().join(" "), expected);
    }
}

fn id(text: &str) -> ItemId {
    ItemId::parse(text).unwrap()
}

fn ids(text: &str) -> Vec<ItemId> {
    text.split_whitespace().map(id).collect()
}

fn mark() -> Mark {
    Mark { device: DeviceId::parse("here").unwrap(), at: Timestamp::from_millis(1) }
}

fn in_order(plan: &Plan, event: Option<&ItemId>) -> String {
    let entries = plan.agenda(event);
    entries.iter().map(|entry| entry.id.as_str()).collect::<Vec<_>>().join(" ")
}

#[test]
fn an_entry_is_moved_within_the_order_and_no_further() {
    for (order, item, by, expected) in [
        ("a b c", "b", -1, "b a c"),
        ("a b c", "b", 1, "a c b"),
        ("a b c", "a", -1, "a b c"),
        ("a b c", "c", 9, "a b c"),
        ("a b c", "x", 1, "a b c"),
        ("a", "a", 1, "a"),
        ("", "a", 1, ""),
    ] {
        assert_eq!(moved(&ids(order), &id(item), by), ids(expected), "{item} of {order} by {by}");
    }
    assert_eq!(put_at(&ids("a b c"), &id("a"), 2), ids("b c a"));
    assert_eq!(put_at(&ids("a b c"), &id("a"), usize::MAX), ids("b c a"));
}

#[test]
fn entries_are_added_behind_the_others_moved_and_given_to_an_event() {
    let mut plan = Plan::default();
    plan.begin(PlanId::parse("p").unwrap(), Timestamp::from_millis(0));
    let part = |title: &str| Part::new(AgendaKind::Talk, 30, title);
    let event = id("party");
    plan.add_item(ItemKind::Event, &event, &[(EventKey::Title.attribute(), "Party")], mark());
    add(&mut plan, Some(&event), &[part("A")], &ids("a"), &mark());
    let change = add(&mut plan, None, &[part("B"), part("C"), part("D")], &ids("b c d"), &mark());
    assert!(!change.is_empty());
    assert_eq!(in_order(&plan, None), "b c d");
    reorder(&mut plan, &moved(&ids("b c d"), &id("d"), -2), &mark());
    assert_eq!(in_order(&plan, None), "d b c");
    // Moving one shifts the rest.
    let (begins, total) = begins(plan.agenda(None).iter().map(|entry| entry.minutes));
    assert_eq!((begins, total), (vec![0, 30, 60], 90));
    assign(&mut plan, &event, &mark());
    assert_eq!(in_order(&plan, Some(&event)), "a d b c");
    assert_eq!(in_order(&plan, None), "");
}

fn slide(id: &str, kind: SlideKind, minutes: u16) -> DeckSlide {
    DeckSlide {
        id: LocalId::parse(id).unwrap(),
        kind,
        minutes,
        shows: None,
        exercise: None,
        title: id.to_uppercase(),
        text: String::new(),
        points: Vec::new(),
        script: String::new(),
        pitfall: String::new(),
        sources: Vec::new(),
    }
}

fn deck() -> Deck {
    Deck {
        id: DeckId::parse("kick-off").unwrap(),
        title: String::new(),
        summary: String::new(),
        audience: String::new(),
        steps: Vec::new(),
        formats: Vec::new(),
        worksheets: Vec::new(),
        before: vec!["Invite".into()],
        during: vec!["Listen".into()],
        after: vec!["Thank".into(), "Invite".into()],
        slides: vec![
            slide("welcome", SlideKind::Opening, 5),
            slide("why", SlideKind::Text, 10),
            slide("pairs", SlideKind::Exercise, 15),
            slide("cards", SlideKind::Exercise, 20),
            slide("coffee", SlideKind::Break, 10),
            slide("thanks", SlideKind::Closing, 5),
        ],
        sources: Vec::new(),
        language: Language::En,
    }
}

#[test]
fn slides_become_entries_exercises_and_breaks_by_themselves() {
    let parts = of_deck(&deck(), &Material::default());
    let told = parts.iter().map(|part| format!("{} {} {}", part.kind.key(), part.minutes, part.title));
    assert_eq!(
        told.collect::<Vec<_>>(),
        ["talk 15 WELCOME", "exercise 15 PAIRS", "exercise 20 CARDS", "break 10 COFFEE", "talk 5 THANKS"]
    );
    let slides = |id: &str| slides_of(&deck(), &LocalId::parse(id).unwrap()).len();
    assert_eq!((slides("welcome"), slides("why"), slides("coffee"), slides("gone")), (2, 0, 1, 0));
}

#[test]
fn an_adapted_deck_says_what_was_changed_and_else_what_the_ready_one_says() {
    let mut material = Material::default();
    material.decks.insert(DeckId::parse("kick-off").unwrap(), deck());
    let mut plan = Plan::default();
    let slides = ids("s1 s2 s3 s4 s5 s6");
    slides::copy_ready(&mut plan, &deck(), &id("own"), &slides, &mark());
    let set = |plan: &mut Plan, slide: usize, key: SlideKey, text: &str| {
        plan.set_item(ItemKind::Slide, &slides[slide], &key.attribute(), text, mark());
    };
    set(&mut plan, 2, SlideKey::Title, " Three by three ");
    set(&mut plan, 4, SlideKey::Minutes, "25");
    slides::delete_slide(&mut plan, &slides[3], mark());
    slides::add_slide(&mut plan, &id("own"), &id("s7"), &NewSlide::Own(SlideKind::Text), &mark());
    plan.set_item(ItemKind::Slide, &id("s7"), &SlideKey::Title.attribute(), "What next", mark());
    let parts = of_own_deck(&plan, &id("own"), &material);
    let told = parts.iter().map(|part| format!("{} {} {}", part.kind.key(), part.minutes, part.title));
    assert_eq!(
        told.collect::<Vec<_>>(),
        ["talk 15 WELCOME", "exercise 15 Three by three", "break 25 COFFEE", "talk 5 THANKS"]
    );
    assert!(parts.iter().all(|part| part.slide.is_some()), "the script of the ready slides is not lost");
    assert_eq!(of_own_deck(&plan, &id("gone"), &material), []);
}

#[test]
fn what_to_think_of_stands_once_and_knows_the_task_it_has_become() {
    let mut material = Material::default();
    material.decks.insert(DeckId::parse("kick-off").unwrap(), deck());
    let mut plan = Plan::default();
    let parts = of_deck(&deck(), &material);
    add(&mut plan, None, &parts, &ids("a b c d e"), &mark());
    let says = |key: &str, text| (crate::domain::id::Attribute::parse(key).unwrap(), text);
    plan.add_item(ItemKind::Task, &id("t"), &[says("title", "Thank "), says("done", "yes")], mark());
    let entries: Vec<AgendaEntry<'_>> = plan.agenda(None);
    let checks = checklist(&plan, &entries, &Content::default(), &material);
    let told = checks.iter().map(|check| (check.moment.key(), check.text.as_str(), check.task.clone()));
    assert_eq!(
        told.collect::<Vec<_>>(),
        [
            ("before", "Invite", None),
            ("during", "Listen", None),
            ("after", "Thank", Some((id("t"), true))),
            ("after", "Invite", None)
        ]
    );
    let day = Date::parse("2027-03-01").unwrap();
    let dues = [Moment::Before, Moment::During, Moment::After].map(|moment| due(moment, day).to_string());
    assert_eq!(dues, ["2027-02-22", "2027-03-01", "2027-03-04"]);
}

proptest! {
    #[test]
    fn minutes_are_never_lost(minutes in proptest::collection::vec(0..=u16::MAX, 0..200)) {
        let (begins, total) = begins(minutes.iter().copied());
        prop_assert_eq!(total, minutes.iter().map(|minutes| u32::from(*minutes)).sum::<u32>());
        prop_assert!(begins.is_sorted());
        let spans: Vec<Span> = minutes.iter().map(|minutes| (AgendaKind::Talk, *minutes)).collect();
        prop_assert_eq!(warnings(&spans, Frame::default()).is_empty(), total <= WITHOUT_BREAK);
    }

    #[test]
    fn moving_keeps_every_entry(n in 1..30_usize, from in 0..30_usize, by in -40..40_isize) {
        let order: Vec<ItemId> = (0..n).map(|n| id(&format!("e{n}"))).collect();
        let item = order[from % n].clone();
        let mut after = moved(&order, &item, by);
        let place = after.iter().position(|other| *other == item).unwrap();
        prop_assert_eq!(place as isize, ((from % n) as isize + by).clamp(0, n as isize - 1));
        after.sort();
        let mut before = order;
        before.sort();
        prop_assert_eq!(after, before);
    }
}
