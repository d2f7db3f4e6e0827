// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Decisions and reflections in the order in which they are read: the newest first.

use super::check::lowest_first;
use super::date::Date;
use super::plan::Plan;
use super::plan::items::{Decision, Reflection};

/// The decisions, the newest first. Those without a day stand in front, so that they are noticed; of one day, what was entered
/// last comes first.
pub fn decisions(plan: &Plan) -> Vec<Decision<'_>> {
    let all: Vec<_> = plan.decisions().collect();
    newest_first(&all, |decision| decision.date)
}

/// The reflections, in the same order.
pub fn reflections(plan: &Plan) -> Vec<Reflection<'_>> {
    let all: Vec<_> = plan.reflections().collect();
    newest_first(&all, |reflection| reflection.date)
}

fn newest_first<T: Clone>(all: &[T], date: fn(&T) -> Option<Date>) -> Vec<T> {
    latest_first(all.iter().map(date)).into_iter().filter_map(|place| all.get(place)).cloned().collect()
}

/// The places of days, in the order in which they were entered, the newest day first.
///
/// ```
/// use living_lab_toolbox::domain::{date::Date, log::latest_first};
/// let days = ["2026-03-01", "2026-05-01", "", "2026-05-01"].map(Date::parse);
/// assert_eq!(latest_first(days.into_iter()), [2, 3, 1, 0]);
/// ```
pub fn latest_first(dates: impl Iterator<Item = Option<Date>>) -> Vec<usize> {
    let mut places = lowest_first(dates.map(|date| date.map_or(i64::MAX, Date::days)));
    places.reverse();
    places
}

/// An order that was shown, for as long as somebody edits an entry: it stays where it is, what is new comes in front, what is
/// gone goes.
///
/// ```
/// use living_lab_toolbox::domain::log::held;
/// assert_eq!(held(&["a", "b", "c"], &["c", "a", "d"]), ["d", "a", "c"]);
/// ```
pub fn held<T: Clone + PartialEq>(shown: &[T], now: &[T]) -> Vec<T> {
    let new = now.iter().filter(|id| !shown.contains(id));
    new.chain(shown.iter().filter(|id| now.contains(id))).cloned().collect()
}
