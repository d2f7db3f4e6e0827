// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The cases in `tests/fixtures/advice`, written for planners.

use living_lab_toolbox::domain::advice::{Asset, BudgetFrame, Fabric, OpenSpace, Ownership, Situation, StaffFrame};
use living_lab_toolbox::domain::check::{CheckAnswer, Ground, assess};
use living_lab_toolbox::domain::content::Hazard;
use living_lab_toolbox::domain::id::{CheckId, GroupId, MeasureId};

use super::{content, ranking};

/// A case of the file: its name, what planners say, and the lines of what is expected.
pub struct Case {
    pub name: String,
    pub situation: Situation,
    expected: Vec<(String, String)>,
}

/// The cases of `situations.txt`.
pub fn cases() -> Vec<Case> {
    let text = include_str!("../fixtures/advice/situations.txt");
    let blocks = text.split("\n# ").skip(1);
    blocks.map(case).collect()
}

fn case(block: &str) -> Case {
    let mut lines = block.lines().filter(|line| !line.trim().is_empty());
    let name = lines.next().unwrap().to_owned();
    let mut case = Case { name, situation: Situation::default(), expected: Vec::new() };
    for line in lines {
        let (key, value) = line.split_once(": ").unwrap_or_else(|| panic!("{}: {line} has no colon", case.name));
        if !say(&mut case.situation, key, value) {
            case.expected.push((key.to_owned(), value.to_owned()));
        }
    }
    assert!(!case.expected.is_empty(), "{} expects nothing", case.name);
    case
}

fn words(value: &str) -> impl Iterator<Item = &str> {
    value.split(", ").map(str::trim)
}

/// Takes a line of what planners say into the situation; false where the line says what is expected.
fn say(situation: &mut Situation, key: &str, value: &str) -> bool {
    match key {
        "hazards" => {
            for word in words(value) {
                let (hazard, severity) = word.split_once(' ').unwrap();
                situation.hazards.push((Hazard::parse(hazard).unwrap(), severity.parse().unwrap()));
            }
        }
        "fabric" => situation.fabric = words(value).map(|word| Fabric::parse(word).unwrap()).collect(),
        "open space" => situation.open_space = words(value).map(|word| OpenSpace::parse(word).unwrap()).collect(),
        "assets" => situation.assets = words(value).map(|word| Asset::parse(word).unwrap()).collect(),
        "ownership" => situation.ownership = Some(Ownership::parse(value).unwrap()),
        "budget" => situation.budget = Some(BudgetFrame::parse(value).unwrap()),
        "staff" => situation.staff = Some(StaffFrame::parse(value).unwrap()),
        "self-check" => situation.answers = answers(value),
        "groups to reach" => {
            situation.groups = words(value).map(|word| GroupId::parse(word).unwrap()).collect();
            assert!(situation.groups.iter().all(|id| content().groups.contains_key(id)), "{value}");
        }
        "on the list" => {
            situation.listed = words(value).map(|word| MeasureId::parse(word).unwrap()).collect();
            assert!(situation.listed.iter().all(|id| content().measures.contains_key(id)), "{value}");
        }
        _ => return false,
    }
    true
}

/// Answers as the files write them: `all 2, half-post 0, may-fail unknown, free-room -`.
fn answers(value: &str) -> Vec<(CheckId, CheckAnswer)> {
    let mut answers: Vec<(CheckId, CheckAnswer)> = Vec::new();
    for word in words(value).filter(|word| *word != "none") {
        let (question, answer) = word.split_once(' ').unwrap();
        let ids: Vec<CheckId> = content()
            .check
            .iter()
            .map(|known| &known.id)
            .filter(|id| question == "all" || id.as_str() == question)
            .cloned()
            .collect();
        assert!(!ids.is_empty(), "{question} is no question");
        answers.retain(|(known, _)| !ids.contains(known));
        if answer != "-" {
            let answer = CheckAnswer::parse(answer).unwrap();
            answers.extend(ids.into_iter().map(|id| (id, answer)));
        }
    }
    answers
}

#[test]
fn what_a_planner_would_expect_stands_where_it_is_expected() {
    let mut wrong = Vec::new();
    for Case { name, situation, expected } in cases() {
        for (key, value) in expected {
            let list = key.split(' ').next().unwrap();
            let ranking = ranking(list, &situation);
            let place = |id: &str| {
                1 + ranking
                    .iter()
                    .position(|known| known == id)
                    .unwrap_or_else(|| panic!("{name}: {id} is not in {list}"))
            };
            let mut expect = |holds: bool, what: String| {
                if !holds {
                    wrong.push(format!("{name}: {what}"));
                }
            };
            if let Some(n) = key.split_once(" not in the first ").map(|(_, n)| n.parse::<usize>().unwrap()) {
                words(&value).for_each(|id| expect(place(id) > n, format!("{id} is {}, in the first {n}", place(id))));
            } else if let Some(n) = key.split_once(" in the first ").map(|(_, n)| n.parse::<usize>().unwrap()) {
                words(&value)
                    .for_each(|id| expect(place(id) <= n, format!("{id} is {}, not in the first {n}", place(id))));
            } else if let Some((above, below)) = value.split_once(" above ") {
                let what = format!("{above} ({}) is not above {below} ({})", place(above), place(below));
                expect(place(above) < place(below), what);
            } else {
                panic!("{name}: {key} is not understood");
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn there_are_enough_cases() {
    assert!(cases().len() >= 12);
}

fn ground(ground: &Ground) -> String {
    match ground {
        Ground::KnockOut(id) => format!("knock-out {id}"),
        Ground::Shaky(id) => format!("shaky {id}"),
        Ground::FindOut(id) => format!("find out {id}"),
        Ground::Unanswered(id) => format!("unanswered {id}"),
        Ground::WeakDimension(dimension) => format!("weak {}", dimension.key()),
        Ground::VeryWeakDimension(dimension) => format!("very weak {}", dimension.key()),
        Ground::OpenDimension(dimension) => format!("open {}", dimension.key()),
        Ground::FewKnown { known, questions } => format!("{known} of {questions} known"),
        Ground::KnockOutsHold => "what decides holds".to_owned(),
        Ground::DimensionsHold => "nothing is weak".to_owned(),
    }
}

#[test]
fn the_verdict_has_the_reasons_a_planner_can_check() {
    let rows = include_str!("../fixtures/advice/verdicts.tsv").lines().filter(|line| !line.starts_with('#'));
    let mut wrong = Vec::new();
    for row in rows {
        let [given, verdict, reasons, further, first] = row.split('\t').collect::<Vec<_>>().try_into().unwrap();
        let found = assess(&content().check, &answers(given));
        let said = |grounds: &[Ground]| match grounds.iter().map(ground).collect::<Vec<_>>().join(", ") {
            none if none.is_empty() => "-".to_owned(),
            some => some,
        };
        let first_found = found.first.iter().take(3).map(CheckId::as_str).collect::<Vec<_>>().join(", ");
        let first_found = if first_found.is_empty() { "-".to_owned() } else { first_found };
        let result =
            format!("{}\t{}\t{}\t{first_found}", found.verdict.key(), said(&found.reasons), said(&found.further));
        if result != [verdict, reasons, further, first].join("\t") {
            wrong.push(format!("{given}\t{result}"));
        }
    }
    assert!(wrong.is_empty(), "these rows come out differently:\n{}", wrong.join("\n"));
}
