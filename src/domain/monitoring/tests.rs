// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Series of readings, from what a plan says.

use proptest::prelude::*;

use super::*;
use crate::domain::export::{ChartWords, Drawing, Ink, Shape, line_chart};
use crate::domain::id::{Attribute, DeviceId, PlanId};
use crate::domain::plan::items::{IndicatorKey, ReadingKey};
use crate::domain::plan::{ItemKind, Mark};
use crate::domain::timestamp::Timestamp;

fn mark() -> Mark {
    Mark { device: DeviceId::parse("here").unwrap(), at: Timestamp::from_millis(1) }
}

fn begun() -> Plan {
    let mut plan = Plan::default();
    plan.begin(PlanId::parse("plan").unwrap(), Timestamp::from_millis(0));
    plan
}

fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

/// A notation for an indicator: baseline, its day, target, its day; and for readings: day, value.
fn plan_with(id: &str, [baseline, baseline_date, target, target_date]: [&str; 4], readings: &[[&str; 2]]) -> Plan {
    let mut plan = begun();
    let says = [
        (IndicatorKey::Baseline.attribute(), baseline),
        (IndicatorKey::BaselineDate.attribute(), baseline_date),
        (IndicatorKey::Target.attribute(), target),
        (IndicatorKey::TargetDate.attribute(), target_date),
    ];
    plan.add_item(ItemKind::Indicator, &ItemId::parse(id).unwrap(), &says, mark());
    for (place, [date, value]) in readings.iter().enumerate() {
        read(&mut plan, &format!("r{place}"), id, date, value);
    }
    plan
}

fn read(plan: &mut Plan, id: &str, indicator: &str, date: &str, value: &str) {
    let says: [(Attribute, &str); 3] = [
        (ReadingKey::Indicator.attribute(), indicator),
        (ReadingKey::Date.attribute(), date),
        (ReadingKey::Value.attribute(), value),
    ];
    plan.add_item(ItemKind::Reading, &ItemId::parse(id).unwrap(), &says, mark());
}

#[track_caller]
fn course(
    indicator: [&str; 4],
    readings: &[[&str; 2]],
    expected: (Option<f64>, Option<f64>, Option<Direction>, f64, Option<Aim>, f64),
) {
    let plan = plan_with("x", indicator, readings);
    let course = Monitoring::of(&plan).series[0].course();
    let last = course.last.map(|point| point.value);
    assert_eq!((course.first, last, course.direction, course.change, course.aim, course.distance), expected);
}

#[test]
fn a_course_says_where_it_began_where_it_is_and_how_far_the_target_is() {
    use Aim::{AsFar, Farther, Nearer, Open, Reached};
    use Direction::{Down, Same, Up};
    course(["", "", "", ""], &[], (None, None, None, 0.0, None, 0.0));
    course(["0.1", "", "", ""], &[["2026-03-01", "0.3"]], (Some(0.1), Some(0.3), Some(Up), 0.2, None, 0.0));
    course(["10", "", "30", ""], &[], (Some(10.0), None, None, 0.0, None, 0.0));
    course(["10", "", "30", ""], &[["2026-03-01", "18"]], (Some(10.0), Some(18.0), Some(Up), 8.0, Some(Nearer), 12.0));
    course(["10", "", "30", ""], &[["2026-03-01", "31"]], (Some(10.0), Some(31.0), Some(Up), 21.0, Some(Reached), 1.0));
    course(["10", "", "30", ""], &[["2026-03-01", "9"]], (Some(10.0), Some(9.0), Some(Down), 1.0, Some(Farther), 21.0));
    course(["10", "", "30", ""], &[["2026-03-01", "10"]], (Some(10.0), Some(10.0), Some(Same), 0.0, Some(AsFar), 20.0));
    // Less is better where the target lies below.
    course(["38", "", "35", ""], &[["2026-08-01", "36"]], (Some(38.0), Some(36.0), Some(Down), 2.0, Some(Nearer), 1.0));
    course(
        ["38", "", "35", ""],
        &[["2026-08-01", "34"]],
        (Some(38.0), Some(34.0), Some(Down), 4.0, Some(Reached), 1.0),
    );
    // Without a baseline the first reading is compared with, by day and not by entry.
    let readings = [["2026-05-01", "3"], ["2026-03-01", "1"], ["", "99"], ["2026-06-01", ""], ["2026-04-01", "2"]];
    course(["", "", "5", ""], &readings, (Some(1.0), Some(3.0), Some(Up), 2.0, Some(Nearer), 2.0));
    course(["", "", "5", ""], &[["2026-05-01", "3"]], (None, Some(3.0), None, 0.0, Some(Open), 2.0));
    // Nonsense is no value.
    course(
        ["many", "1 May", "1e3", ""],
        &[["2026-02-30", "3"], ["2026-03-01", "NaN"]],
        (None, None, None, 0.0, None, 0.0),
    );
}

#[track_caller]
fn missing(indicator: [&str; 4], readings: &[[&str; 2]], expected: &[Missing]) {
    let plan = plan_with("x", indicator, readings);
    assert_eq!(Monitoring::of(&plan).series[0].missing(day("2027-03-01")), expected);
}

#[test]
fn what_is_missing_is_named() {
    missing(["", "", "", ""], &[], &[Missing::Baseline, Missing::Target, Missing::Reading]);
    missing(["1", "", "2", ""], &[["2027-02-01", "1"]], &[]);
    missing(["1", "", "2", ""], &[["2026-08-01", "1"]], &[Missing::Stale { months: 6 }]);
    missing(["1", "", "2", ""], &[["2025-03-01", "1"]], &[Missing::Stale { months: 23 }]);
    missing(["1", "", "2", ""], &[["2028-08-01", "1"]], &[]);
    missing(["1", "2026-01-01", "2", "2027-02-28"], &[["2027-02-01", "1"]], &[Missing::TargetOver]);
    missing(["1", "2026-01-01", "2", "2027-02-28"], &[["2027-02-01", "2"]], &[]);
    missing(["1", "2026-01-01", "2", "2025-02-28"], &[["2027-02-01", "1"]], &[Missing::TargetBeforeBaseline]);
}

#[test]
fn readings_without_their_indicator_are_kept_together() {
    let mut plan = plan_with("trees", ["", "", "", ""], &[["2026-03-01", "1"]]);
    read(&mut plan, "s1", "gone", "2026-04-01", "2");
    read(&mut plan, "s2", "", "2026-04-01", "3");
    read(&mut plan, "s3", "gone", "2026-03-01", "4");
    plan.delete_item(ItemKind::Reading, &ItemId::parse("s2").unwrap(), mark());
    let found = |plan: &Plan| -> Vec<(Option<String>, Vec<String>)> {
        let ids = |readings: &[Reading<'_>]| readings.iter().map(|reading| reading.id.to_string()).collect();
        Monitoring::of(plan)
            .stray
            .iter()
            .map(|stray| (stray.indicator.as_ref().map(ToString::to_string), ids(&stray.readings)))
            .collect()
    };
    assert_eq!(found(&plan), [(Some("gone".to_owned()), vec!["s3".to_owned(), "s1".to_owned()])]);
    plan.delete_item(ItemKind::Indicator, &ItemId::parse("trees").unwrap(), mark());
    assert_eq!(found(&plan).len(), 2);
    assert!(Monitoring::of(&plan).series.is_empty());
}

fn chart(plan: &Plan) -> Option<Drawing> {
    let words = ChartWords {
        alt: "alt".to_owned(),
        unit: "°C",
        baseline: "Baseline",
        target: "Target",
        number: &|number| number.to_string(),
        day: &|day| day.to_string(),
    };
    line_chart(&Monitoring::of(plan).series[0], words)
}

#[test]
fn the_picture_has_axes_a_line_and_what_it_is_compared_with() {
    assert_eq!(chart(&plan_with("x", ["1", "2026-01-01", "2", "2027-01-01"], &[])), None);
    let plan = plan_with("x", ["38", "2026-01-01", "34", "2028-01-01"], &[["2026-08-01", "37"], ["2027-08-01", "36"]]);
    let drawing = chart(&plan).unwrap();
    let words: Vec<&str> = drawing
        .shapes
        .iter()
        .filter_map(|shape| match shape {
            Shape::Words { text, .. } => Some(text.as_str()),
            _ => None,
        })
        .collect();
    let expected = ["°C", "34", "35", "36", "37", "38", "2026-01-01", "2028-01-01", "Baseline 38", "Target 34"];
    assert_eq!(words, expected);
    let line = drawing.shapes.iter().find_map(|shape| match shape {
        Shape::Path(Ink::Strong, points) => Some(points.len()),
        _ => None,
    });
    assert_eq!(line, Some(3), "the baseline is the first point of the line");
    assert!(drawing.shapes.iter().any(|shape| matches!(shape, Shape::Path(Ink::Dashed, _))));
}

#[test]
fn ten_thousand_readings_are_one_picture() {
    let mut plan = plan_with("x", ["1", "", "", ""], &[]);
    let first = day("2000-01-01");
    for place in 0..10_000_i64 {
        let date = first.plus_days(place).to_string();
        read(&mut plan, &format!("r{place}"), "x", &date, &(place % 97).to_string());
    }
    let drawing = chart(&plan).unwrap();
    assert!(drawing.shapes.len() < 40, "no disc for each");
    assert_eq!(Monitoring::of(&plan).series[0].readings.len(), 10_000);
}

proptest! {
    #[test]
    fn whatever_is_read_is_drawn_within_the_picture(
        readings in prop::collection::vec((0..40_000_i64, "-?[0-9]{1,12}(\\.[0-9]{1,4})?"), 1..20),
        baseline in "(-?[0-9]{1,300})?",
        target in "(-?[0-9]{1,9})?",
        target_day in 0..40_000_i64,
    ) {
        let epoch = day("1970-01-01");
        let readings: Vec<(String, String)> =
            readings.into_iter().map(|(days, value)| (epoch.plus_days(days).to_string(), value)).collect();
        let readings: Vec<[&str; 2]> = readings.iter().map(|(date, value)| [date.as_str(), value.as_str()]).collect();
        let target_day = epoch.plus_days(target_day).to_string();
        let plan = plan_with("x", [&baseline, "1999-01-01", &target, &target_day], &readings);
        let drawing = chart(&plan).unwrap();
        let within = |x: f64, y: f64| (0.0..=drawing.width).contains(&x) && (0.0..=drawing.height).contains(&y);
        for shape in &drawing.shapes {
            match shape {
                Shape::Path(_, points) => prop_assert!(points.iter().all(|(x, y)| within(*x, *y)), "{shape:?}"),
                Shape::Rect(_, x, y, ..) | Shape::Disc(_, x, y, _) | Shape::Words { x, y, .. } => prop_assert!(within(*x, *y), "{shape:?}"),
            }
        }
        prop_assert!(Monitoring::of(&plan).series[0].course().change.is_finite() || baseline.len() > 300);
    }
}
