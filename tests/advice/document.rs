// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Tables and worked cases in `docs/advice.md` are computed, so that they stay true. After a change of the rules, write
//! them again with `UPDATE_EXPECT=1 cargo test --no-default-features --test advice` and read what has changed.

use std::fmt::Write as _;
use std::fs;

use living_lab_toolbox::domain::advice::*;

use super::cases::cases;
use super::content;

const DOCUMENT: &str = "docs/advice.md";

fn detail(detail: &Detail) -> String {
    match detail {
        Detail::Hazard(hazard) => hazard.key().to_owned(),
        Detail::Group(id) => id.to_string(),
        Detail::Problem(id) => id.to_string(),
        Detail::Fabric(fabric) => fabric.key().to_owned(),
        Detail::OpenSpace(space) => space.key().to_owned(),
        Detail::Ownership(ownership) => ownership.key().to_owned(),
        Detail::Asset(asset) => asset.key().to_owned(),
        Detail::Budget(budget) => budget.key().to_owned(),
        Detail::Staff(staff) => staff.key().to_owned(),
        Detail::Grade(grade) => grade.key().to_owned(),
        Detail::Example(id) => id.to_string(),
        Detail::Dimension(dimension) => dimension.key().to_owned(),
        Detail::Measure(id) => id.to_string(),
    }
}

fn rows<I: std::fmt::Display>(list: &[Ranked<I>], places: impl Iterator<Item = usize>) -> String {
    let mut rows = "| place | id | points | reasons |\n|---|---|---|---|\n".to_owned();
    for place in places {
        let ranked = &list[place - 1];
        let reasons = ranked.reasons.iter();
        let reasons: Vec<_> =
            reasons.map(|r| format!("{} {} {:+}", r.kind.key(), detail(&r.detail), r.weight)).collect();
        writeln!(rows, "| {place} | `{}` | {} | {} |", ranked.id, ranked.score, reasons.join(", ")).unwrap();
    }
    rows
}

fn worked_case(name: &str) -> String {
    let case = cases().into_iter().find(|case| case.name == name).unwrap_or_else(|| panic!("no case {name}"));
    let all = measures(content(), &[], &case.situation, &[]);
    let without = measures(content(), &[], &case.situation, &[ReasonKind::Budget, ReasonKind::Staff]);
    let last = all.len();
    let first: Vec<String> = without.iter().take(5).map(|ranked| format!("`{}`", ranked.id)).collect();
    format!(
        "Measures, the first five and the last:\n\n{}\nFormats, the first three:\n\n{}\nGroups, the first three:\n\n{}\n\
         With the reasons `budget` and `staff` switched off the first five measures are {}.\n",
        rows(&all, (1..=5).chain([last])),
        rows(&formats(content(), &case.situation, &[]), 1..=3),
        rows(&groups(content(), &case.situation, &[]), 1..=3),
        first.join(", ")
    )
}

fn mark(mark: &Mark) -> String {
    match mark {
        Mark::Field(field) => format!("field {}", field.key()),
        Mark::Type(kind) => format!("type {}", kind.key()),
        Mark::Scale(scale) => format!("scale {}", scale.key()),
        Mark::LowEffort => "effort low".to_owned(),
        Mark::Purpose(purpose) => format!("purpose {}", purpose.key()),
        Mark::Digital(digital) => format!("online {}", digital.key()),
        Mark::Actor(id) => format!("actor {id}"),
        Mark::Group(id) => format!("group {id}"),
    }
}

fn table() -> String {
    let mut rows = "| planners say | points | for what has one of | and one of |\n|---|---|---|---|\n".to_owned();
    for row in FITS {
        let feature = match row.feature {
            Feature::Fabric(fabric) => format!("fabric {}", fabric.key()),
            Feature::OpenSpace(space) => format!("open space {}", space.key()),
            Feature::Ownership(ownership) => format!("ownership {}", ownership.key()),
            Feature::Asset(asset) => format!("asset {}", asset.key()),
            Feature::Weak(dimension) => format!("weak dimension {}", dimension.key()),
        };
        let marks = |marks: &[Mark]| marks.iter().map(mark).collect::<Vec<_>>().join(", ");
        writeln!(rows, "| {feature} | {:+} | {} | {} |", row.points, marks(row.one_of), marks(row.and_one_of)).unwrap();
    }
    rows
}

fn points() -> String {
    use weights::*;
    let all = [
        ("hazard", "answers a hazard that there is here (severity 1 to 3)", HAZARD),
        (
            "hazard",
            "a measure that answers none of the hazards named, or whose hazards were all said to be 0",
            NO_HAZARD,
        ),
        ("severity", "for each level of severity above 1", SEVERITY),
        ("group", "reaches a group to reach first", GROUP),
        ("group", "each further such group", FURTHER_GROUP),
        ("group", "is a group to reach first", IS_GROUP),
        ("pressing-problem", "is named by a pressing problem of this place", PROBLEM),
        ("pressing-problem", "each further such problem", FURTHER_PROBLEM),
        ("budget", "the dearest estimate lies within the budget", WITHIN_BUDGET),
        ("budget", "only the cheapest estimate lies within it", PARTLY_WITHIN_BUDGET),
        ("budget", "for each class by which the cheapest estimate lies above", ABOVE_BUDGET),
        ("staff", "the highest estimate of the work fits the time", WITHIN_STAFF),
        ("staff", "only the lowest estimate fits", PARTLY_WITHIN_STAFF),
        ("staff", "for each class by which the lowest estimate lies above", ABOVE_STAFF),
        ("evidence", "best grade A", GRADE_A),
        ("evidence", "best grade B", GRADE_B),
        ("evidence", "best grade C", GRADE_C),
        ("worked-example", "built or in use in a worked example", EXAMPLE_DONE),
        ("worked-example", "tried there", EXAMPLE_TRIED),
        ("worked-example", "planned there", EXAMPLE_PLANNED),
        ("listed-measure", "goes with a measure on the list", LISTED_MEASURE),
        ("listed-measure", "each further measure on the list", FURTHER_LISTED_MEASURE),
        ("digital", "takes place only online, and a group to reach first is hard to reach there", ONLINE_ONLY),
    ];
    let mut rows = "| kind of reason | rule | points |\n|---|---|---|\n".to_owned();
    for (kind, rule, points) in all {
        assert!(ReasonKind::parse(kind).is_some(), "{kind}");
        writeln!(rows, "| `{kind}` | {rule} | {points:+} |").unwrap();
    }
    writeln!(rows, "| `fabric`, `open-space`, `ownership`, `asset` | a row of the table below | as there |").unwrap();
    writeln!(
        rows,
        "| the same and `weak-dimension` | for a group itself, not what reaches it | × {GROUP_ITSELF_TIMES} |"
    )
    .unwrap();
    writeln!(rows, "| `weak-dimension` | a row of the table below; mean below 1: × {VERY_WEAK_TIMES} | as there |")
        .unwrap();
    rows
}

/// The document with the computed parts put between their marks.
fn computed(text: &str) -> String {
    let mut parts = text.split("<!-- computed: ");
    let mut result = parts.next().unwrap().to_owned();
    for part in parts {
        let (name, rest) = part.split_once(" -->\n").unwrap();
        let (_, after) = rest.split_once("<!-- end -->").unwrap_or_else(|| panic!("{name} has no end"));
        let block = match name {
            "points" => points(),
            "table" => table(),
            case => worked_case(case),
        };
        write!(result, "<!-- computed: {name} -->\n\n{block}\n<!-- end -->{after}").unwrap();
    }
    result
}

#[test]
fn the_document_says_what_the_rules_do() {
    let text = fs::read_to_string(DOCUMENT).unwrap();
    assert_eq!(text.matches("<!-- computed: ").count(), 4, "points, table and two worked cases");
    let expected = computed(&text);
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        fs::write(DOCUMENT, expected).unwrap();
    } else {
        let differing = text.lines().zip(expected.lines()).find(|(old, new)| old != new);
        assert!(text == expected, "{DOCUMENT} is out of date (see the top of this file): {differing:?}");
    }
}
