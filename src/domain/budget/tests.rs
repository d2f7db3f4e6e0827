// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Sums over own measures, whose classes a test can choose; the content of the toolbox is summed in `tests/tracking.rs`.

use proptest::prelude::*;

use super::*;
use crate::domain::id::{DeviceId, PlanId};
use crate::domain::plan::items::{BudgetFrame, OwnMeasureKey, StaffFrame};
use crate::domain::plan::{ItemKind, Mark};
use crate::domain::timestamp::Timestamp;

fn mark() -> Mark {
    Mark { device: DeviceId::parse("here").unwrap(), at: Timestamp::from_millis(1) }
}

/// A notation for own measures: state, class of cost, class of work.
fn plan_with(measures: &[[&str; 3]]) -> Plan {
    let mut plan = Plan::default();
    plan.begin(PlanId::parse("plan").unwrap(), Timestamp::from_millis(0));
    for (place, [state, cost, effort]) in measures.iter().enumerate() {
        let id = format!("own-{place:05}");
        let says = [(OwnMeasureKey::Cost.attribute(), *cost), (OwnMeasureKey::Effort.attribute(), *effort)];
        plan.add_item(ItemKind::OwnMeasure, &ItemId::parse(&id).unwrap(), &says, mark());
        if let Some(state) = MeasureState::parse(state) {
            plan.set_measure(&MeasureId::parse(&id).unwrap(), Some(state), mark());
        }
    }
    plan
}

#[track_caller]
fn money(measures: &[[&str; 3]], (from, to, n_open, n_closed): (u64, u64, usize, usize)) {
    let plan = plan_with(measures);
    let content = Content::default();
    let money = Needs::of(&plan, &content).money;
    assert_eq!((money.from, money.to, money.n_open, money.n_closed), (from, to, n_open, n_closed), "{measures:?}");
}

#[test]
fn costs_are_summed_as_spans_and_what_is_open_stays_open() {
    money(&[], (0, 0, 0, 0));
    money(&[["shortlisted", "small", ""]], (0, 5_000, 0, 1));
    money(&[["planned", "medium", ""], ["done", "large", ""], ["", "small", ""]], (55_000, 555_000, 0, 3));
    money(&[["planned", "very-large", ""], ["under-way", "medium", ""]], (505_000, 50_000, 1, 1));
    // An idea and what was rejected do not count, nor does what says nothing.
    money(
        &[["idea", "large", ""], ["rejected", "large", ""], ["planned", "", ""], ["planned", "dear", ""]],
        (0, 0, 0, 0),
    );
}

#[test]
fn what_does_not_say_is_counted() {
    let plan = plan_with(&[
        ["planned", "", "low"],
        ["planned", "small", "low"],
        ["planned", "small", "high"],
        ["planned", "small", ""],
        ["idea", "small", ""],
        ["rejected", "", ""],
    ]);
    let mut with_gone = plan.clone();
    with_gone.set_measure(&MeasureId::parse("no-such-measure").unwrap(), Some(MeasureState::Planned), mark());
    let content = Content::default();
    let needs = Needs::of(&with_gone, &content);
    assert_eq!((needs.without_cost, needs.without_effort, needs.measures_left_out), (2, 2, 2));
    let low = (EffortClass::Low, EffortClass::Low);
    let high = (EffortClass::High, EffortClass::High);
    assert_eq!(needs.effort, [(low, 2), (high, 1)]);
    assert_eq!(needs.measures.first().map(|need| (need.measure.as_str(), need.title)), Some(("no-such-measure", "")));
}

#[track_caller]
fn fit(costs: &[&str], frame: BudgetFrame, expected: Fit) {
    let measures: Vec<[&str; 3]> = costs.iter().map(|cost| ["planned", *cost, ""]).collect();
    let plan = plan_with(&measures);
    let content = Content::default();
    assert_eq!(Needs::of(&plan, &content).money_fit(Some(frame)), expected, "{costs:?} {frame:?}");
}

#[test]
fn money_is_compared_with_the_frame_without_claiming_more_than_spans_can_say() {
    fit(&[], BudgetFrame::Small, Fit::NothingNeeded);
    fit(&["small"], BudgetFrame::None, Fit::NothingThere);
    fit(&["small"], BudgetFrame::Small, Fit::Open);
    fit(&["small"], BudgetFrame::Medium, Fit::Within);
    fit(&["small", "small"], BudgetFrame::Medium, Fit::Open);
    fit(&["medium"], BudgetFrame::Small, Fit::Open);
    fit(&["medium", "medium"], BudgetFrame::Small, Fit::Beyond);
    fit(&["very-large"], BudgetFrame::Large, Fit::Beyond);
    fit(&["very-large"], BudgetFrame::VeryLarge, Fit::Open);
    fit(&["large"], BudgetFrame::VeryLarge, Fit::Within);
    let plan = plan_with(&[]);
    assert_eq!(Needs::of(&plan, &Content::default()).money_fit(None), Fit::NotSaid);
    assert_eq!(Needs::of(&plan, &Content::default()).work_fit(Some(StaffFrame::UpTo5)), Fit::NothingNeeded);
}

#[test]
fn hours_a_week_are_spread_over_two_to_three_years() {
    let mut needs = Needs { work: Work { from: 156.0, to: 260.0, n: 9 }, ..Needs::default() };
    assert_eq!(needs.hours_a_week(), (8.0, 20.0));
    for (frame, expected) in [
        (StaffFrame::None, Fit::NothingThere),
        (StaffFrame::UpTo5, Fit::Beyond),
        (StaffFrame::UpTo20, Fit::Open),
        (StaffFrame::UpTo40, Fit::Within),
        (StaffFrame::Over40, Fit::Within),
    ] {
        assert_eq!(needs.work_fit(Some(frame)), expected, "{frame:?}");
    }
    needs.work = Work { from: 1_000.0, to: 1_200.0, n: 9 };
    assert_eq!(needs.work_fit(Some(StaffFrame::Over40)), Fit::Open);
    assert_eq!(needs.work_fit(None), Fit::NotSaid);
}

#[test]
fn ten_thousand_measures_are_one_sum() {
    let measures = vec![["", "very-large", "high"]; 10_000];
    money(&measures, (5_000_000_000, 0, 10_000, 0));
}

proptest! {
    #[test]
    fn a_sum_holds_every_part_and_grows_with_it(classes in prop::collection::vec(prop::sample::select(CostClass::ALL.to_vec()), 0..30), more in prop::sample::select(CostClass::ALL.to_vec())) {
        let rows = |classes: &[CostClass]| -> Vec<[&'static str; 3]> { classes.iter().map(|class| ["planned", class.key(), ""]).collect() };
        let content = Content::default();
        let (plan, longer) = (plan_with(&rows(&classes)), plan_with(&rows(&[classes.as_slice(), &[more]].concat())));
        let (before, after) = (Needs::of(&plan, &content).money, Needs::of(&longer, &content).money);
        prop_assert!(after.from >= before.from && after.to >= before.to && after.n_open >= before.n_open);
        prop_assert_eq!(after.n_open + after.n_closed, classes.len() + 1);
        prop_assert!(before.n_open > 0 || before.from <= before.to);
        prop_assert_eq!(before.open_from(), before.n_open as u64 * 500_000);
    }
}
