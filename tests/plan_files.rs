// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Plans as past versions stored them: every one still opens whole. The files in `fixtures/plans` are never edited.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail loudly")]

use std::fs;

use living_lab_toolbox::domain::id::{QuestionId, StepId, TaskId};
use living_lab_toolbox::domain::plan::file::{read, write};
use living_lab_toolbox::domain::progress::StepState;
use living_lab_toolbox::domain::timestamp::Timestamp;

#[test]
fn what_the_first_release_stored_opens_whole() {
    let text = fs::read_to_string("tests/fixtures/plans/v1/first-release.livinglab.json").unwrap();
    let found = read(&text).unwrap();
    assert_eq!(found.problems, []);
    let plan = found.plan;
    assert!(plan.is_ticked(&TaskId::parse("read-two-cases").unwrap()));
    assert!(!plan.is_ticked(&TaskId::parse("agree-local-term").unwrap()));
    let answer = plan.answer_to(&QuestionId::parse("what-may-fail").unwrap());
    assert_eq!(answer, "A bench in the wrong place – șțăâî äöüß €\n“quoted” \\ 🌳");
    assert_eq!(plan.state_set(&StepId::parse("understand-living-labs").unwrap()), Some(StepState::Done));
    assert_eq!(plan.state_set(&StepId::parse("secure-funding").unwrap()), None);
    assert_eq!(plan.state_set(&StepId::parse("agree-mandate").unwrap()), Some(StepState::NotRelevant));
}

#[test]
fn the_first_schema_is_still_written_letter_by_letter() {
    let text = fs::read_to_string("tests/fixtures/plans/v1/first-release.livinglab.json").unwrap();
    let plan = read(&text).unwrap().plan;
    let again = write(&plan, "2026.11", Timestamp::parse("2026-11-22T18:22:00.251Z").unwrap()).unwrap();
    let app = format!("\"app\":\"{}\"", env!("CARGO_PKG_VERSION"));
    assert_eq!(again.replace(&app, "\"app\":\"0.1.0\""), text);
}
