// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The words of parts that stand under keys of closed sets: none is missing, none is left over.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail loudly")]

use std::collections::BTreeSet;
use std::fs;

use living_lab_toolbox::domain::advice::{
    Asset, BudgetFrame, Fabric, OpenSpace, Ownership, Priority, ReasonKind, StaffFrame,
};
use living_lab_toolbox::domain::agenda::Moment;
use living_lab_toolbox::domain::board::TurnInto;
use living_lab_toolbox::domain::check::Verdict;
use living_lab_toolbox::domain::content::material::{SlideKind, Worksheet};
use living_lab_toolbox::domain::content::{EffortClass, GroupKind};
use living_lab_toolbox::domain::plan::items::{
    AgendaKind, BoardLayout, EventKind, ProfileKey, ProjectState, TransferVerdict, UsualSeason,
};
use living_lab_toolbox::domain::plan::{ItemKey, ItemKind};
use living_lab_toolbox::domain::prints::{Printed, Which};
use living_lab_toolbox::domain::report::{Audience, Section};
use living_lab_toolbox::domain::stakeholders::Corner;
use living_lab_toolbox::domain::tasks::DueState;
use living_lab_toolbox::domain::timeline::Conflict;
use living_lab_toolbox::text::{ADDED_SLIDES, SEVERITY};
use serde_json::Value;

macro_rules! keys {
    ($set:ty) => {
        <$set>::ALL.iter().map(|choice| choice.key()).collect::<Vec<_>>()
    };
}

/// Kinds of reason that can speak against an item (`docs/advice.md`).
const AGAINST: &[&str] = &["hazard", "fabric", "open-space", "ownership", "budget", "staff", "digital"];

#[test]
fn every_choice_has_a_word_in_every_language() {
    let parts = keys!(ProfileKey).into_iter().filter(|key| !key.starts_with("hazard-")).collect();
    let grounds = "knock-out shaky find-out unanswered weak very-weak open few-known knock-outs-hold dimensions-hold";
    let sets: Vec<(&str, Vec<&str>)> = vec![
        ("/check/verdict", keys!(Verdict)),
        ("/check/verdict_text", keys!(Verdict)),
        ("/check/ground", grounds.split(' ').collect()),
        ("/profile/title", parts),
        ("/profile/choice/severity", SEVERITY.to_vec()),
        ("/profile/choice/fabric", keys!(Fabric)),
        ("/profile/choice/open-space", keys!(OpenSpace)),
        ("/profile/choice/assets", keys!(Asset)),
        ("/profile/choice/ownership", keys!(Ownership)),
        ("/profile/choice/budget", keys!(BudgetFrame)),
        ("/profile/choice/staff", keys!(StaffFrame)),
        ("/advice/kind", keys!(ReasonKind)),
        ("/advice/for_it", keys!(ReasonKind)),
        ("/advice/against", AGAINST.to_vec()),
        ("/priorities/corner", keys!(Priority)),
    ];
    check("plan", &sets);
}

#[test]
fn every_corner_kind_of_group_and_state_of_a_project_has_a_word_in_every_language() {
    let sets = [
        ("/stakeholders/corner", keys!(Corner)),
        ("/stakeholders/corner_text", keys!(Corner)),
        ("/gaps/kind", keys!(GroupKind)),
        ("/projects/state_word", keys!(ProjectState)),
    ];
    check("stakeholders", &sets);
}

#[test]
fn every_layout_exercise_and_error_of_boards_has_a_word_in_every_language() {
    let exercises = vec!["cards", "dots", "rating", "check"];
    check(
        "boards",
        &[
            ("/board/layout_word", keys!(BoardLayout)),
            ("/turn/kind", keys!(TurnInto)),
            ("/turn/one", keys!(TurnInto)),
            ("/collect/kind", exercises.clone()),
            ("/collect/wrong", vec!["only-a-file", "no-address", "only-here", "too-long"]),
            ("/join/kind", exercises),
            ("/join/wrong", vec!["empty", "newer", "damaged"]),
        ],
    );
}

#[test]
fn every_kind_of_item_and_all_it_says_has_a_word_in_every_language() {
    let known = ItemKind::ALL.iter().flat_map(|kind| kind.known()).map(|(attribute, _)| *attribute);
    check(
        "data",
        &[("/item/kind", keys!(ItemKind)), ("/item/attribute", known.chain([ItemKey::Deleted.key()]).collect())],
    );
}

#[test]
fn every_word_of_running_the_lab_is_there_in_every_language() {
    check(
        "work",
        &[
            ("/common/due", keys!(DueState)),
            ("/common/event", keys!(EventKind)),
            ("/common/kind", keys!(ItemKind)),
            ("/overview/verdict", keys!(Verdict)),
            ("/time/add", keys!(EventKind)),
            ("/time/usual", keys!(UsualSeason)),
            ("/time/conflict", Conflict::KEYS.to_vec()),
        ],
    );
}

#[test]
fn every_word_of_the_report_is_there_in_every_language() {
    let profile = "fabric open-space groups assets ownership budget staff";
    check(
        "report",
        &[
            ("/page/purpose", keys!(Audience)),
            ("/paper/audience", keys!(Audience)),
            ("/paper/closing", keys!(Audience)),
            ("/paper/section", keys!(Section)),
            ("/paper/event_kind", keys!(EventKind)),
            ("/paper/project_state", keys!(ProjectState)),
            ("/paper/usual_season", keys!(UsualSeason)),
            ("/paper/profile", profile.split(' ').collect()),
            ("/paper/verdict", keys!(Verdict)),
            ("/paper/verdict_short", keys!(Verdict)),
            ("/paper/effort", keys!(EffortClass)),
        ],
    );
}

#[test]
fn every_word_of_workshops_is_there_in_every_language() {
    check(
        "workshop",
        &[
            ("/agenda/kind_word", keys!(AgendaKind)),
            ("/agenda/moment", keys!(Moment)),
            ("/transfer/verdict_word", keys!(TransferVerdict)),
            (
                "/record/became",
                [ItemKind::Project, ItemKind::OwnMeasure, ItemKind::Stakeholder].map(ItemKind::key).to_vec(),
            ),
        ],
    );
}

#[test]
fn everything_that_can_be_printed_has_its_words_in_every_language() {
    let printed = || Printed::all().map(|printed| printed.key()).collect::<Vec<_>>();
    check(
        "prints",
        &[
            ("/printed/title", printed()),
            ("/printed/copies", printed()),
            ("/printed/instruction", keys!(Worksheet)),
            ("/page/which", keys!(Which)),
            ("/card/efforts", keys!(EffortClass)),
        ],
    );
}

#[test]
fn every_kind_of_slide_and_worksheet_has_a_word_in_every_language() {
    check(
        "present",
        &[
            ("/slide/kind", keys!(SlideKind)),
            ("/slide/worksheet_name", keys!(Worksheet)),
            ("/own/kind", ADDED_SLIDES.to_vec()),
        ],
    );
}

fn check(part: &str, sets: &[(&str, Vec<&str>)]) {
    for language in ["en", "de", "ro"] {
        let file = format!("toolbox-data/interface/{language}/{part}.json");
        let words: Value = serde_json::from_str(&fs::read_to_string(&file).unwrap()).unwrap();
        for (place, keys) in sets {
            let found: BTreeSet<&str> =
                words.pointer(place).and_then(Value::as_object).unwrap().keys().map(String::as_str).collect();
            assert_eq!(found, keys.iter().copied().collect(), "{file}: {place}");
        }
    }
}
