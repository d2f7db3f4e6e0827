// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Plans as past versions stored them: every one still opens whole. The files in `fixtures/plans` are never edited.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail loudly")]

use std::fs;

use living_lab_toolbox::domain::content::classes::{CostClass, Hazard};
use living_lab_toolbox::domain::date::{Date, TimeOfDay};
use living_lab_toolbox::domain::id::{MeasureId, QuestionId, StepId, TaskId};
use living_lab_toolbox::domain::plan::file::{Envelope, Read, read, read_change, revision, write, write_file};
use living_lab_toolbox::domain::plan::items::{CheckStatus, Fabric, Rating, Subject};
use living_lab_toolbox::domain::plan::{About, Field, MeasureState, Plan, Value};
use living_lab_toolbox::domain::progress::StepState;
use living_lab_toolbox::domain::timestamp::Timestamp;

fn text(name: &str) -> String {
    fs::read_to_string(format!("tests/fixtures/plans/{name}.livinglab.json")).unwrap()
}

/// Reads a file in which nothing is wrong.
#[track_caller]
fn whole(name: &str) -> Plan {
    let Read { plan, problems, .. } = read(&text(name)).unwrap();
    assert_eq!(problems, [], "{name}");
    plan
}

fn moment(text: &str) -> Timestamp {
    Timestamp::parse(text).unwrap()
}

#[test]
fn what_the_first_release_stored_opens_whole() {
    let plan = whole("v1/first-release");
    assert!(plan.is_ticked(&TaskId::parse("read-two-cases").unwrap()));
    assert!(!plan.is_ticked(&TaskId::parse("agree-local-term").unwrap()));
    let answer = plan.answer_to(&QuestionId::parse("what-may-fail").unwrap());
    assert_eq!(answer, "A bench in the wrong place – șțăâî äöüß €\n“quoted” \\ 🌳");
    assert_eq!(plan.state_set(&StepId::parse("understand-living-labs").unwrap()), Some(StepState::Done));
    assert_eq!(plan.state_set(&StepId::parse("secure-funding").unwrap()), None);
    assert_eq!(plan.state_set(&StepId::parse("agree-mandate").unwrap()), Some(StepState::NotRelevant));
    assert_eq!(plan.conflicts(), []);
}

#[test]
fn the_first_schema_becomes_the_second_letter_by_letter() {
    let plan = whole("v1/first-release");
    assert_eq!(plan, whole("v2/first-release-migrated"));
    let again = write(&plan, "2026.11", moment("2026-11-22T18:22:00.251Z")).unwrap();
    assert_eq!(with_first_version(&again), text("v2/first-release-migrated"));
}

#[test]
fn the_second_schema_opens_whole() {
    let plan = whole("v2/joined");
    assert!(plan.is_ticked(&TaskId::parse("read-two-cases").unwrap()));
    assert_eq!(plan.about(About::Title), "Parkstadt – șț 🌳");
    let measure = MeasureId::parse("pocket-park").unwrap();
    assert_eq!(plan.measure_state(&measure), Some(MeasureState::UnderWay));
    assert_eq!(plan.note_of(&measure), "Corner of the school yard");
    let [conflict] = plan.conflicts().try_into().unwrap();
    assert_eq!(conflict.field, Field::parse("answers.what-may-fail").unwrap());
    let values: Vec<_> = conflict.versions.into_iter().map(|version| version.value).collect();
    assert_eq!(values, [Value::Text("A slide".into()), Value::Text("A bench".into())]);
}

#[test]
fn the_second_schema_is_written_letter_by_letter() {
    let Read { plan, parent, revision: said, .. } = read(&text("v2/joined")).unwrap();
    assert_eq!(said, revision(&plan));
    let saved = moment("2026-11-25T10:00:00.000Z");
    let again = write_file(&plan, &Envelope { content: "2026.11", saved, parent: parent.as_ref() }).unwrap();
    assert_eq!(with_first_version(&again), text("v2/joined"));
}

#[test]
fn items_open_whole() {
    let plan = whole("v2/items");
    let events: Vec<_> = plan.events().map(|event| (event.title, event.date, event.start)).collect();
    assert_eq!(events, [("Walk in the heat", Date::parse("2027-06-12"), TimeOfDay::parse("18:30"))]);
    let own = plan.own_measures().next().unwrap();
    assert_eq!((own.title, own.cost), ("Drinking fountain", Some(CostClass::Medium)));
    let ratings = plan.ratings_of(&Subject::Measure(own.measure_id().unwrap()));
    assert_eq!(Rating::impact_spread(&ratings).unwrap().values, [("Table 2", 4), ("", 1)]);
    let result = plan.check_results().next().unwrap();
    assert_eq!((result.who, result.status), ("Lab team", CheckStatus::Saved));
    let answers: Vec<_> = result.answers.iter().map(|(id, answer)| (id.as_str(), answer.points())).collect();
    assert_eq!(answers, [("answer-open", None), ("problem-noticed", Some(2))]);
    let profile = plan.profile();
    assert_eq!((profile.severity(Hazard::Heat), profile.groups.len()), (Some(3), 2));
    assert_eq!(profile.fabric, [Fabric::HighRise, Fabric::LargeEstate]);
    assert_eq!(plan.rejection_of(&MeasureId::parse("pocket-park").unwrap()), "No room\nleft");
    let conflicts: Vec<_> = plan.conflicts().iter().map(|conflict| conflict.field.to_string()).collect();
    assert_eq!(conflicts, ["items.event.kq2m7d.date", "boards.n9.card"]);
}

#[test]
fn items_and_what_newer_versions_added_are_written_letter_by_letter() {
    let again = write(&whole("v2/items"), "2026.11", moment("2026-11-25T10:00:00.000Z")).unwrap();
    assert_eq!(with_first_version(&again), text("v2/items"));
}

#[test]
fn a_file_without_personal_data_adds_nothing_and_takes_nothing() {
    let (plan, rest) = (whole("v2/joined"), whole("v2/without-answers"));
    assert_eq!(rest.withheld().map(Field::to_string).collect::<Vec<_>>(), ["answers.what-may-fail"]);
    let mut joined = plan.clone();
    joined.absorb(&rest).unwrap();
    assert_eq!(joined, plan);
}

#[test]
fn a_record_of_the_journal_opens() {
    let Read { plan, problems, .. } = read_change(&text("v2/change")).unwrap();
    assert_eq!(problems, []);
    assert_eq!(plan.fields().map(Field::to_string).collect::<Vec<_>>(), ["tasks.agree-local-term"]);
    let mut whole = whole("v2/joined");
    whole.absorb(&plan).unwrap();
    assert!(whole.is_ticked(&TaskId::parse("agree-local-term").unwrap()));
}

/// The text as the version that wrote the fixtures wrote it.
fn with_first_version(text: &str) -> String {
    text.replace(&format!("\"app\":\"{}\"", env!("CARGO_PKG_VERSION")), "\"app\":\"0.1.0\"")
}
