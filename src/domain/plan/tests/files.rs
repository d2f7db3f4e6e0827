// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The gate: what was written is read, and every text is read with a problem or refused.

use super::*;
use crate::domain::plan::file::{
    CHANGE_FORMAT, Envelope, MOST_VERSIONS, MOST_VERSIONS_OF_A_FIELD, PlanError, PlanProblem, Read, read, read_change,
    revision, write, write_change, write_file, write_without_personal,
};

fn unreadable(at: &str) -> PlanProblem {
    PlanProblem::EntryUnreadable { at: at.into() }
}

fn version(value: &str, counter: u64, device: &str) -> String {
    format!(r#"{{"value":{value},"counter":{counter},"device":"{device}","at":"2026-03-01T10:00:00.000Z"}}"#)
}

fn sealed(schema: u64, fields: &str) -> String {
    format!(
        r#"{{"type":"living-lab-plan","schema":{schema},"plan":{{"id":"p","created":"2026-03-01T10:00:00.000Z"{fields}}}}}"#
    )
}

#[test]
fn an_untouched_plan_is_empty_and_is_not_written() {
    assert!(Plan::default().is_empty());
    assert_eq!(write(&Plan::default(), "2026.11", at("2026-03-01")), None);
    assert_eq!(revision(&Plan::default()), None);
    assert_eq!(write_change(&Change::default()), None);
}

#[test]
fn a_written_plan_is_readable_by_people() {
    let plan = joined(
        edited(begun(), "a tick x; a set s not-relevant; a call title Parkstadt"),
        &edited(begun(), "b untick x; b tick x"),
    );
    let plan = edited(plan, "c tick x; c untick x; c move m under-way");
    expect_test::expect![[r#"{"app":"0.1.0","checksum":"755c760e430ae33d","content":"2026.11","parent":null,"plan":{"about":{"title":{"versions":[{"at":"2026-03-01T10:00:00.000Z","counter":3,"device":"a","value":"Parkstadt"}]}},"created":"2026-03-01T10:00:00.000Z","id":"plan-one","measures":{"m":{"versions":[{"at":"2026-03-01T10:00:00.000Z","counter":5,"device":"c","value":"under-way"}]}},"states":{"s":{"versions":[{"at":"2026-03-01T10:00:00.000Z","counter":2,"device":"a","value":"not-relevant"}]}},"tasks":{"x":{"seen":{"a":1,"b":1},"versions":[{"at":"2026-03-01T10:00:00.000Z","counter":4,"device":"c","value":false}]}}},"revision":"755c760e430ae33d","saved":"2026-03-02T10:00:00.000Z","schema":2,"type":"living-lab-plan"}"#]].assert_eq(&write(&plan, "2026.11", at("2026-03-02")).unwrap());
}

#[test]
fn a_change_is_a_small_record() {
    let mut plan = edited(begun(), "a tick x; b say q long; a say r long");
    let change = edit(&mut plan, "a tick y");
    expect_test::expect![[r#"{"checksum":"f55b432c420719b5","plan":{"created":"2026-03-01T10:00:00.000Z","id":"plan-one","tasks":{"y":{"versions":[{"at":"2026-03-01T10:00:00.000Z","counter":4,"device":"a","value":true}]}}},"schema":2,"type":"living-lab-change"}"#]].assert_eq(&write_change(&change).unwrap());
    let record = write_change(&change).unwrap();
    assert_eq!(read(&record), Err(PlanError::WrongFormat), "a record is no plan");
    assert!(record.contains(CHANGE_FORMAT));
}

#[test]
fn what_is_not_a_plan_is_refused_with_the_reason() {
    for text in ["{", "", "\u{feff}", "PK\u{3}\u{4}", "<html>", &"[".repeat(100_000), &sealed(2, "")[..50]] {
        assert!(matches!(read(text), Err(PlanError::Unreadable(_))), "{text}");
    }
    for text in ["{}", "[]", "3", "null", r#"{"type":"something-else","schema":1,"plan":{}}"#, &sealed(0, "")] {
        assert_eq!(read(text), Err(PlanError::WrongFormat), "{text}");
    }
    assert_eq!(read(&sealed(3, "")), Err(PlanError::Newer { found: 3 }));
    assert!(matches!(read(r#"{"type":"living-lab-plan","schema":2,"plan":{}}"#), Err(PlanError::Unreadable(_))));
    assert!(matches!(read(r#"{"type":"living-lab-plan","schema":1}"#), Err(PlanError::Unreadable(_))));
}

#[test]
fn a_byte_order_mark_and_other_line_ends_do_not_matter() {
    let plan = edited(begun(), "a tick x; a say q one");
    let text = write(&plan, "2026.11", at("2026-03-02")).unwrap();
    let windows = format!("\u{feff}{}", text.replace(',', ",\r\n\t"));
    assert_eq!(read(&windows).map(|read| (read.plan, read.problems)), Ok((plan, vec![])));
}

#[test]
fn an_entry_that_means_nothing_is_named_and_the_rest_is_read() {
    let good = version("true", 1, "a");
    let fields = format!(
        r#","about":{{"title":{{"versions":[]}}}},"answers":7,"measures":{{"m":{{"versions":[{}]}}}},
        "tasks":{{"Not An Id":{{"versions":[{good}]}},"x":{{"versions":[{good},{{"value":true}}]}},"y":{good}}}"#,
        version("\"finished\"", 1, "a")
    );
    let read = read(&sealed(2, &fields)).unwrap();
    assert!(read.plan.is_ticked(&task("x")));
    let places = ["about.title", "tasks.Not An Id", "tasks.x[1]", "tasks.y", "answers", "measures.m"];
    assert_eq!(read.problems, places.map(unreadable));
}

#[test]
fn an_entry_of_the_first_schema_that_means_nothing_is_named_too() {
    let good = version("true", 1, "a");
    let fields = format!(
        r#","tasks":{{"Not An Id":{good},"x":{good},"y":7}},"states":{{"s":{}}}"#,
        version("\"finished\"", 1, "a")
    );
    let read = read(&sealed(1, &fields)).unwrap();
    assert!(read.plan.is_ticked(&task("x")));
    assert_eq!(read.problems, ["tasks.Not An Id", "tasks.y", "states.s"].map(unreadable));
}

#[test]
fn an_overwritten_stamp_that_cannot_be_read_is_not_believed() {
    let fields = format!(r#","tasks":{{"x":{{"versions":[{}],"seen":{{"b":"all"}}}}}}"#, version("true", 9, "a"));
    let read = read(&sealed(2, &fields)).unwrap();
    assert_eq!(read.problems, [unreadable("tasks.x.seen")]);
    assert!(read.plan.is_ticked(&task("x")));
}

#[test]
fn a_counter_that_leaves_no_room_for_the_next_change_is_not_believed() {
    let text = sealed(1, &format!(r#","tasks":{{"x":{}}}"#, version("true", u64::MAX, "a")));
    let read = read(&text).unwrap();
    assert_eq!(read.problems, [unreadable("tasks.x")]);
    let later = edited(read.plan.clone(), "b tick x");
    assert!(joined(read.plan, &later).is_ticked(&task("x")));
}

#[test]
fn names_that_stand_twice_are_named() {
    let entry = format!(r#"{{"versions":[{}]}}"#, version("true", 1, "a"));
    let fields = format!(r#","tasks":{{"y":{entry},"x":{entry},"y":{entry}}},"mood":[{{"a:\"b":1,"a:\"b":2}}]"#);
    let read = read(&sealed(2, &fields)).unwrap();
    let twice = |at: &str| PlanProblem::Duplicate { at: at.into() };
    assert_eq!(read.problems, [twice("tasks.y"), twice(r#"mood.a:\"b"#)]);
    assert!(read.plan.is_ticked(&task("y")));
}

#[test]
fn what_is_too_long_or_too_much_is_cut_and_named() {
    let long = version(&format!("\"{}\"", "ä".repeat(LONGEST_TEXT + 5)), 1, "a");
    let read_long = read(&sealed(2, &format!(r#","answers":{{"q":{{"versions":[{long}]}}}}"#))).unwrap();
    assert_eq!(read_long.problems, [PlanProblem::TextTooLong { at: "answers.q".into() }]);
    assert_eq!(read_long.plan.answer_to(&QuestionId::parse("q").unwrap()).chars().count(), LONGEST_TEXT);

    let versions = |n: usize| (0..n).map(|n| version("true", n as u64, "a")).collect::<Vec<_>>().join(",");
    let many = format!(r#","tasks":{{"x":{{"versions":[{}]}}}}"#, versions(MOST_VERSIONS_OF_A_FIELD + 1));
    assert_eq!(read(&sealed(2, &many)).unwrap().problems, [PlanProblem::TooMany { at: "tasks.x".into() }]);

    let full = versions(1);
    let fields: Vec<_> = (0..=MOST_VERSIONS).map(|n| format!(r#""t{n:06}":{{"versions":[{full}]}}"#)).collect();
    let read = read(&sealed(2, &format!(r#","tasks":{{{}}}"#, fields.join(",")))).unwrap();
    assert_eq!(read.plan.fields().count(), MOST_VERSIONS);
    assert_eq!(read.problems, [PlanProblem::TooMany { at: format!("tasks.t{MOST_VERSIONS:06}") }]);
}

#[test]
fn what_this_version_does_not_know_survives_a_round_trip() {
    let fields = |entry: String| format!(r#","mood":{{"x":[1]}},"about":{{"weather":"hot"}},"tasks":{{"x":{entry}}}"#);
    let entry = version("true", 1, "a");
    let first = sealed(1, &fields(entry.clone()));
    let second = sealed(2, &fields(format!(r#"{{"versions":[{entry}],"colour":"red"}}"#)));
    for (text, also) in [(first, ""), (second, r#","colour":"red""#)] {
        let plan = read(&text).unwrap().plan;
        let text = write(&edited(plan.clone(), "a tick y"), "2026.11", at("2026-03-02")).unwrap();
        for kept in [r#""mood":{"x":[1]}"#, r#""weather":"hot""#, also.trim_start_matches(',')] {
            assert!(text.contains(kept), "{kept} in {text}");
        }
        assert_eq!(joined(plan.clone(), &plan), plan);
    }
}

#[test]
fn a_file_says_which_state_it_is_and_where_it_comes_from() {
    let plan = edited(begun(), "a tick x");
    let first = revision(&plan).unwrap();
    let later = edited(plan, "a tick y");
    let envelope = Envelope { content: "2026.11", saved: at("2026-03-02"), parent: Some(&first) };
    let read = read(&write_file(&later, &envelope).unwrap()).unwrap();
    assert_eq!((read.revision, read.parent), (revision(&later), Some(first.clone())));
    assert_ne!(revision(&later), Some(first));
}

#[test]
fn what_is_withheld_stays_marked_until_somebody_brings_it() {
    let plan = edited(begun(), "a tick x; a say q mine; a say r mine");
    let envelope = Envelope { content: "2026.11", saved: at("2026-03-02"), parent: None };
    let without = |plan: &Plan, key: &str| {
        let left_out = super::field(key);
        read(&write_without_personal(plan, &envelope, &|field| *field == left_out).unwrap()).unwrap().plan
    };
    let rest = without(&without(&plan, "answers.q"), "answers.r");
    let withheld = |plan: &Plan| plan.withheld().map(Field::to_string).collect::<Vec<_>>();
    assert_eq!(withheld(&rest), ["answers.q", "answers.r"]);
    let other = joined(edited(begun(), "b say r theirs"), &rest);
    assert_eq!(withheld(&other), ["answers.q"]);
    assert_eq!(withheld(&edited(other.clone(), "b say q theirs")), [""; 0]);
    assert_eq!(withheld(&joined(other, &plan)), [""; 0]);
}

#[test]
fn damaged_stamps_never_outdo_what_others_have_written() {
    let mine = edited(begun(), "a say q mine; a say q mine again");
    let text = write(&edited(begun(), "b say q theirs"), "2026.11", at("2026-03-02")).unwrap();
    // The counter and the device are hit, so that the file claims to have seen all of mine.
    let damaged = text.replace(r#""counter":1,"device":"b""#, r#""counter":7,"device":"a""#);
    assert_ne!(damaged, text);
    let read = read(&damaged).unwrap();
    assert_eq!(read.problems, [PlanProblem::ChecksumDiffers]);
    let values = visible(&joined(mine, &read.plan))[0].1.clone();
    assert_eq!(values, [Value::Text("mine again".into()), Value::Text("theirs".into())]);
}

#[test]
fn every_flipped_bit_is_noticed_or_does_not_matter() {
    let both = joined(
        edited(begun(), "a tick x; a say q ä\"€; a call title T"),
        &edited(begun(), "b say q old; b move m idea"),
    );
    let plan = edited(both, "a say r \\; c set s done; c tick x; c untick x; a add e walk; b delete e");
    let parent = revision(&plan);
    let envelope = Envelope { content: "2026.11", saved: at("2026-03-02"), parent: parent.as_ref() };
    let text = write_without_personal(&plan, &envelope, &|field| *field == super::field("answers.r")).unwrap();
    let plan = read(&text).unwrap().plan;
    let bytes = text.into_bytes();
    for place in 0..bytes.len() {
        for bit in 0..8 {
            let mut flipped = bytes.clone();
            flipped[place] ^= 1 << bit;
            // Browsers replace what is not UTF-8 when they read a file.
            let found = read(&String::from_utf8_lossy(&flipped));
            if let Ok(found) = found {
                assert!(!found.problems.is_empty() || found.plan == plan, "byte {place}, bit {bit}");
            }
        }
    }
}

#[test]
fn every_truncated_file_is_refused() {
    let text = write(&edited(begun(), "a tick x; a say q hello"), "2026.11", at("2026-03-02")).unwrap();
    for end in 0..text.len() {
        assert!(matches!(read(&text[..end]), Err(PlanError::Unreadable(_))));
    }
}

proptest! {
    #[test]
    fn what_was_saved_is_what_is_read(mine in changes_by(DEVICES), theirs in changes_by(DEVICES)) {
        let plan = joined(edited(begun(), &mine.join(";")), &edited(begun(), &theirs.join(";")));
        let text = write(&plan, "2026.11", at("2026-03-02")).unwrap();
        prop_assert_eq!(read(&text), Ok(Read { revision: revision(&plan), plan, problems: vec![], parent: None }));
    }

    #[test]
    fn what_was_left_out_is_not_touched_by_joining_the_file_back(mine in changes_by(&["a"]), theirs in changes_by(&["b"]), seed in any::<u8>()) {
        let plan = edited(begun(), &mine.join(";"));
        let is_personal = |field: &Field| field.to_string().bytes().fold(seed, u8::wrapping_add) % 2 == 0;
        let envelope = Envelope { content: "2026.11", saved: at("2026-03-02"), parent: None };
        let text = write_without_personal(&plan, &envelope, &is_personal).unwrap();
        let Read { plan: rest, problems, revision: said, .. } = read(&text).unwrap();
        prop_assert_eq!(problems, vec![]);
        prop_assert_eq!(said, revision(&plan));
        let left_out: Vec<&Field> = plan.fields().filter(|field| is_personal(field)).collect();
        prop_assert_eq!(rest.withheld().collect::<Vec<_>>(), left_out);
        prop_assert!(rest.fields().all(|field| !is_personal(field)));
        prop_assert_eq!(joined(plan.clone(), &rest), plan.clone());
        prop_assert_eq!(joined(rest.clone(), &plan), plan.clone());
        // Somebody works on with the file. Whatever they do, no value of the fields they never saw is lost.
        let theirs = edited(rest, &theirs.join(";"));
        let after = joined(plan.clone(), &theirs);
        for (field, values) in visible(&plan).into_iter().filter(|(field, _)| is_personal(field)) {
            let now = after.fields.get(&field).map(Register::values).unwrap_or_default();
            prop_assert!(values.iter().all(|value| now.contains(value)));
        }
    }

    #[test]
    fn a_flipped_byte_of_a_record_is_noticed_or_does_not_matter(changes in changes_by(DEVICES), place in any::<prop::sample::Index>(), bit in 0..8_u8) {
        let mut plan = begun();
        let change = changes.iter().fold(Change::default(), |all, change| all.then(edit(&mut plan, change)));
        if let Some(record) = write_change(&change) {
            let part = read_change(&record).unwrap().plan;
            let mut bytes = record.into_bytes();
            let place = place.index(bytes.len());
            bytes[place] ^= 1 << bit;
            if let Ok(found) = read_change(&String::from_utf8_lossy(&bytes)) {
                prop_assert!(!found.problems.is_empty() || found.plan == part);
            }
        }
    }

    #[test]
    fn no_text_makes_the_gate_panic(text in ".{0,200}") {
        let _ = (read(&text), read_change(&text));
    }

    /// Texts that look like plans get further than noise.
    #[test]
    fn no_plan_makes_the_gate_panic(parts in prop::collection::vec(r#"[{}\[\],:]|"(tasks|about|title|versions|seen|withheld|x|value|counter|device|at|a)"|1|true|null|"2026-03-01T10:00:00.000Z""#, 0..40)) {
        let _ = read(&sealed(2, &format!(",{}", parts.concat())));
        let _ = read(&sealed(1, &format!(r#","tasks":{{"x":{{{}}}}}"#, parts.concat())));
    }
}
