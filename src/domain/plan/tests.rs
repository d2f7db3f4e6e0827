// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Laws of plans: what is entered is there, joining loses nothing, and every text is either read or refused.

use proptest::prelude::*;

use super::file::{PlanError, PlanProblem, read, write};
use super::*;
use crate::domain::id::DeviceId;

pub(crate) fn at(text: &str) -> Timestamp {
    Timestamp::parse(&format!("{text}T10:00:00.000Z")).unwrap()
}

fn mark(device: &str) -> Mark {
    Mark { device: DeviceId::parse(device).unwrap(), at: at("2026-03-01") }
}

fn task(id: &str) -> TaskId {
    TaskId::parse(id).unwrap()
}

fn begun() -> Plan {
    let mut plan = Plan::default();
    plan.begin(PlanId::parse("plan-one").unwrap(), at("2026-03-01"));
    plan
}

/// A notation for changes: device, what, which, value. `a tick x`, `b untick x`, `a say q text`, `b set s done`.
fn edited(mut plan: Plan, changes: &str) -> Plan {
    for change in changes.split(';').map(str::trim).filter(|change| !change.is_empty()) {
        let words: Vec<_> = change.splitn(4, ' ').collect();
        let value = words.get(3).copied().unwrap_or_default();
        match words[1] {
            "tick" => plan.tick(&task(words[2]), true, mark(words[0])),
            "untick" => plan.tick(&task(words[2]), false, mark(words[0])),
            "say" => plan.answer(&QuestionId::parse(words[2]).unwrap(), value, mark(words[0])),
            "set" => plan.set_state(&StepId::parse(words[2]).unwrap(), StepState::parse(value), mark(words[0])),
            other => panic!("{other}"),
        }
    }
    plan
}

#[test]
fn an_untouched_plan_is_empty_and_is_not_written() {
    assert!(Plan::default().is_empty());
    assert_eq!(write(&Plan::default(), "2026.11", at("2026-03-01")), None);
}

#[test]
fn two_tabs_that_change_different_things_keep_both() {
    let start = edited(begun(), "a tick x");
    let mut left = edited(start.clone(), "a tick y");
    let right = edited(start, "b say q hello; b untick x");
    left.absorb(&right);
    assert!(left.is_ticked(&task("y")));
    assert!(!left.is_ticked(&task("x")));
    assert_eq!(left.answer_to(&QuestionId::parse("q").unwrap()), "hello");
}

#[test]
fn the_last_change_is_the_one_to_continue_with() {
    let plan = edited(begun(), "a tick x; a say q hello; a set s done; a tick y");
    assert_eq!(plan.last_touched().map(|(touched, _)| touched), Some(Touched::Task(task("y"))));
}

#[test]
fn a_written_plan_is_readable_by_people() {
    let plan = edited(begun(), "a tick x; a set s not-relevant");
    expect_test::expect![[r#"{"app":"0.1.0","checksum":"83ad14b8fd1a35a9","content":"2026.11","plan":{"answers":{},"created":"2026-03-01T10:00:00.000Z","id":"plan-one","states":{"s":{"at":"2026-03-01T10:00:00.000Z","counter":2,"device":"a","value":"not-relevant"}},"tasks":{"x":{"at":"2026-03-01T10:00:00.000Z","counter":1,"device":"a","value":true}}},"saved":"2026-03-02T10:00:00.000Z","schema":1,"type":"living-lab-plan"}"#]]
    .assert_eq(&write(&plan, "2026.11", at("2026-03-02")).unwrap());
}

#[test]
fn what_is_not_a_plan_is_refused_with_the_reason() {
    assert!(matches!(read("{"), Err(PlanError::Unreadable(_))));
    assert!(matches!(read(""), Err(PlanError::Unreadable(_))));
    assert_eq!(read("{}"), Err(PlanError::WrongFormat));
    assert_eq!(read(r#"{"type":"something-else","schema":1,"plan":{}}"#), Err(PlanError::WrongFormat));
    assert_eq!(
        read(r#"{"type":"living-lab-plan","schema":2,"plan":{"shape":"unknown"}}"#),
        Err(PlanError::Newer { found: 2 })
    );
    assert!(matches!(read(r#"{"type":"living-lab-plan","schema":1,"plan":{}}"#), Err(PlanError::Unreadable(_))));
}

#[test]
fn an_entry_that_means_nothing_is_named_and_the_rest_is_read() {
    let text = r#"{"type":"living-lab-plan","schema":1,"plan":{"id":"p","created":"2026-03-01T10:00:00.000Z","tasks":{
        "Not An Id":{"value":true,"counter":1,"device":"a","at":"2026-03-01T10:00:00.000Z"},
        "x":{"value":true,"counter":1,"device":"a","at":"2026-03-01T10:00:00.000Z"}},
        "states":{"s":{"value":"finished","counter":1,"device":"a","at":"2026-03-01T10:00:00.000Z"}}}}"#;
    let read = read(text).unwrap();
    assert!(read.plan.is_ticked(&task("x")));
    let at = |at: &str| PlanProblem::EntryUnreadable { at: at.into() };
    assert_eq!(read.problems, [at("tasks.Not An Id"), at("states.s")]);
}

#[test]
fn a_counter_that_leaves_no_room_for_the_next_change_is_not_believed() {
    let text = r#"{"type":"living-lab-plan","schema":1,"plan":{"id":"p","created":"2026-03-01T10:00:00.000Z","tasks":{
        "x":{"value":true,"counter":18446744073709551615,"device":"a","at":"2026-03-01T10:00:00.000Z"}}}}"#;
    let read = read(text).unwrap();
    assert_eq!(read.problems, [PlanProblem::EntryUnreadable { at: "tasks.x".into() }]);
    let later = edited(read.plan.clone(), "b tick x");
    assert!(joined(read.plan, &later).is_ticked(&task("x")));
}

#[test]
fn fields_of_later_versions_survive_a_round_trip() {
    let text = r#"{"type":"living-lab-plan","schema":1,"plan":{"id":"p","created":"2026-03-01T10:00:00.000Z","mood":{"x":[1]}}}"#;
    let plan = read(text).unwrap().plan;
    assert!(write(&plan, "2026.11", at("2026-03-02")).unwrap().contains(r#""mood":{"x":[1]}"#));
}

fn arbitrary_changes() -> impl Strategy<Value = String> {
    let device = prop::sample::select(vec!["a", "b", "c"]);
    let change = prop_oneof![
        (device.clone(), "tick|untick", "[xyz]").prop_map(|(device, verb, id)| format!("{device} {verb} {id}")),
        (device.clone(), "[qr]", "[ -:<-~äș€]{0,12}")
            .prop_map(|(device, id, text)| format!("{device} say {id} {text}")),
        (device, "[st]", "done|not-relevant|tasks")
            .prop_map(|(device, id, state)| format!("{device} set {id} {state}")),
    ];
    prop::collection::vec(change, 0..12).prop_map(|changes| changes.join(";"))
}

fn joined(mut one: Plan, other: &Plan) -> Plan {
    one.absorb(other);
    one
}

proptest! {
    #[test]
    fn joining_is_commutative_associative_and_idempotent(start in arbitrary_changes(), x in arbitrary_changes(), y in arbitrary_changes(), z in arbitrary_changes()) {
        let start = edited(begun(), &start);
        let (x, y, z) = (edited(start.clone(), &x), edited(start.clone(), &y), edited(start, &z));
        prop_assert_eq!(joined(x.clone(), &y), joined(y.clone(), &x));
        prop_assert_eq!(joined(joined(x.clone(), &y), &z), joined(x.clone(), &joined(y, &z)));
        prop_assert_eq!(joined(x.clone(), &x), x);
    }

    #[test]
    fn what_was_saved_is_what_is_read(changes in arbitrary_changes()) {
        let plan = edited(begun(), &changes);
        let text = write(&plan, "2026.11", at("2026-03-02")).unwrap();
        prop_assert_eq!(read(&text), Ok(super::file::Read { plan, problems: vec![] }));
    }

    #[test]
    fn a_flipped_byte_is_read_with_a_problem_or_refused(changes in arbitrary_changes(), place in any::<prop::sample::Index>(), bit in 0..8u8) {
        let plan = edited(begun(), &changes);
        let mut bytes = write(&plan, "2026.11", at("2026-03-02")).unwrap().into_bytes();
        let place = place.index(bytes.len());
        bytes[place] ^= 1 << bit;
        if let Ok(text) = String::from_utf8(bytes)
            && let Ok(found) = read(&text) {
            // Outside the plan (time, version of the app) a flip changes nothing that matters.
            prop_assert!(!found.problems.is_empty() || found.plan == plan);
        }
    }

    #[test]
    fn no_text_makes_the_gate_panic(text in ".{0,200}") {
        let _ = read(&text);
    }
}
