// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Laws of plans: what is entered is there, joining loses nothing, going back goes back, and every text is read or refused.
//!
//! Each property is tried 256 times; `PROPTEST_CASES=10000 cargo test --profile fuzz --no-default-features --lib` tries harder.

mod files;
mod foreign;
mod going_back;
mod groups;
mod items;
mod joining;
mod keeping;
mod libraries;
mod previews;

use proptest::prelude::*;

use super::items::EventKey;
use super::*;
use crate::domain::id::{Attribute, DeviceId};

pub(crate) fn at(text: &str) -> Timestamp {
    Timestamp::parse(&format!("{text}T10:00:00.000Z")).unwrap()
}

fn mark(device: &str) -> Mark {
    Mark { device: DeviceId::parse(device).unwrap(), at: at("2026-03-01") }
}

fn task(id: &str) -> TaskId {
    TaskId::parse(id).unwrap()
}

fn item(id: &str) -> ItemId {
    ItemId::parse(id).unwrap()
}

fn field(key: &str) -> Field {
    Field::parse(key).unwrap()
}

fn begun() -> Plan {
    let mut plan = Plan::default();
    plan.begin(PlanId::parse("plan-one").unwrap(), at("2026-03-01"));
    plan
}

/// A notation for a change: device, what, which, value. `a tick x`, `b untick x`, `a say q text`, `b set s done`,
/// `a move m planned`, `b note m text`, `a call title text`, `a event e title text`, `b delete e`, `b restore e`.
fn edit(plan: &mut Plan, change: &str) -> Change {
    let words: Vec<_> = change.trim().splitn(4, ' ').collect();
    let (mark, id, value) = (mark(words[0]), words[2], words.get(3).copied().unwrap_or_default());
    match words[1] {
        "tick" => plan.tick(&task(id), true, mark),
        "untick" => plan.tick(&task(id), false, mark),
        "say" => plan.answer(&QuestionId::parse(id).unwrap(), value, mark),
        "set" => plan.set_state(&StepId::parse(id).unwrap(), StepState::parse(value), mark),
        "move" => plan.set_measure(&MeasureId::parse(id).unwrap(), MeasureState::parse(value), mark),
        "note" => plan.note_on(&MeasureId::parse(id).unwrap(), value, mark),
        "call" => plan.describe(About::parse(id).unwrap(), value, mark),
        "reject" => plan.reject(&MeasureId::parse(id).unwrap(), value, mark),
        "event" => {
            let (attribute, text) = value.split_once(' ').unwrap_or((value, ""));
            plan.set_item(ItemKind::Event, &item(id), &Attribute::parse(attribute).unwrap(), text, mark)
        }
        "add" => plan.add_item(ItemKind::Event, &item(id), &[(EventKey::Title.attribute(), value)], mark),
        "delete" => plan.delete_item(ItemKind::Event, &item(id), mark),
        other => panic!("{other}"),
    }
}

/// Several changes with semicolons between them.
fn edited(mut plan: Plan, changes: &str) -> Plan {
    for change in changes.split(';').filter(|change| !change.trim().is_empty()) {
        edit(&mut plan, change);
    }
    plan
}

fn joined(mut one: Plan, other: &Plan) -> Plan {
    one.absorb(other).unwrap();
    one
}

/// What a reader sees: for each field its different values, the one that is shown last.
fn visible(plan: &Plan) -> Vec<(Field, Vec<Value>)> {
    let values = plan.fields.iter().map(|(field, register)| (field.clone(), register.values()));
    values.filter(|(_, values)| values.iter().any(|value| !value.is_blank())).collect()
}

/// Changes by one of the devices, with semicolons between them.
fn changes_by(devices: &'static [&'static str]) -> impl Strategy<Value = Vec<String>> {
    prop::collection::vec(change_by(devices), 0..12)
}

fn change_by(devices: &'static [&'static str]) -> impl Strategy<Value = String> {
    let what = prop_oneof![
        ("tick|untick", "[xyz]").prop_map(|(verb, id)| format!("{verb} {id}")),
        ("say|note", "[qr]", "[ -:<-~äș€]{0,12}").prop_map(|(verb, id, text)| format!("{verb} {id} {text}")),
        ("[st]", "done|not-relevant|tasks").prop_map(|(id, state)| format!("set {id} {state}")),
        ("[mn]", "idea|planned|none").prop_map(|(id, state)| format!("move {id} {state}")),
        ("title|municipality", "[A-C]{0,2}").prop_map(|(id, text)| format!("call {id} {text}")),
        ("[ef]", "title|date|note", "[A-C]{0,2}").prop_map(|(id, what, text)| format!("event {id} {what} {text}")),
        ("add|delete", "[ef]", "[AB]").prop_map(|(verb, id, text)| format!("{verb} {id} {text}")),
        ("[mn]", "[AB]{0,1}").prop_map(|(id, text)| format!("reject {id} {text}")),
    ];
    (prop::sample::select(devices), what).prop_map(|(device, what)| format!("{device} {what}"))
}

const DEVICES: &[&str] = &["a", "b", "c"];

#[test]
fn what_is_entered_is_there() {
    let plan =
        edited(begun(), "a tick x; a say q hello; a set s done; a move m planned; a note m soon; a call title T");
    assert!(plan.is_ticked(&task("x")));
    assert_eq!(plan.answer_to(&QuestionId::parse("q").unwrap()), "hello");
    assert_eq!(plan.state_set(&StepId::parse("s").unwrap()), Some(StepState::Done));
    let measure = MeasureId::parse("m").unwrap();
    assert_eq!(plan.measure_state(&measure), Some(MeasureState::Planned));
    assert_eq!(plan.measures().collect::<Vec<_>>(), [(&measure, MeasureState::Planned)]);
    assert_eq!((plan.note_of(&measure), plan.about(About::Title)), ("soon", "T"));
    assert_eq!(plan.about(About::Neighbourhood), "");
}

#[test]
fn the_last_change_is_the_one_to_continue_with() {
    let plan = edited(begun(), "a tick x; a say q hello; a set s done; a tick y");
    let last = |plan: &Plan| plan.last_touched().map(|(touched, _)| touched);
    assert_eq!(last(&plan), Some(Touched::Task(task("y"))));
    let measure = Some(Touched::Measure(MeasureId::parse("m").unwrap()));
    for change in ["a move m planned", "a note m soon", "a reject m costs"] {
        assert_eq!(last(&edited(plan.clone(), change)), measure, "{change}");
    }
    assert_eq!(last(&edited(plan.clone(), "a call title T")), Some(Touched::About(About::Title)));
    let event = Some(Touched::Item(ItemKind::Event, item("e")));
    assert_eq!(last(&edited(plan.clone(), "a add e walk")), event);
    assert_eq!(last(&edited(plan, "a add e walk; a delete e")), event);
}

#[test]
fn what_stands_there_already_is_no_change() {
    let mut plan = edited(begun(), "a tick x");
    assert!(edit(&mut plan, "b tick x").is_empty());
    assert!(edit(&mut plan, "b untick y").is_empty());
    assert_eq!(edit(&mut plan, "b untick x").fields().collect::<Vec<_>>(), [&field("tasks.x")]);
}

#[test]
fn a_text_ends_where_a_field_ends() {
    let mut plan = begun();
    let question = QuestionId::parse("q").unwrap();
    plan.answer(&question, &"ä".repeat(LONGEST_TEXT + 1), mark("a"));
    assert_eq!(plan.answer_to(&question).chars().count(), LONGEST_TEXT);
}
