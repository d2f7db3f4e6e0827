// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Monitoring: what is followed, how it has come along, and what is missing.

use super::check::lowest_first;
use super::content::{Content, Indicator};
use super::date::Date;
use super::id::{IndicatorId, ItemId};
use super::index::Index;
use super::plan::items::{IndicatorItem, Reading};
use super::plan::{MeasureState, Plan};

/// Everything that is monitored.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Monitoring<'a> {
    /// The indicators that are followed, in the order in which they were chosen.
    pub series: Vec<Series<'a>>,
    /// Readings whose indicator is not followed (any more), by the id that they name.
    pub stray: Vec<Stray<'a>>,
}

/// An indicator that is followed, with its readings.
#[derive(Debug, Clone, PartialEq)]
pub struct Series<'a> {
    /// What the plan says of it.
    pub indicator: IndicatorItem<'a>,
    /// Its readings by day; those without a day come last.
    pub readings: Vec<Reading<'a>>,
}

/// Readings whose indicator is not followed.
#[derive(Debug, Clone, PartialEq)]
pub struct Stray<'a> {
    /// The indicator that they name; `None` if they name none.
    pub indicator: Option<ItemId>,
    /// The readings by day.
    pub readings: Vec<Reading<'a>>,
}

/// What an indicator is called.
#[derive(Debug, Clone, Copy)]
pub enum Named<'a> {
    /// It is in the register.
    Register(&'a Indicator),
    /// The planners have entered it.
    Own,
    /// Neither: the content no longer has it.
    Gone,
}

/// A value and its day.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Point {
    /// The day.
    pub date: Date,
    /// The value.
    pub value: f64,
}

crate::choices! {
    /// Which way values have gone.
    pub enum Direction {
        /// They have risen.
        Up = "up",
        /// They have fallen.
        Down = "down",
        /// They are where they were.
        Same = "same",
    }
    /// Where the last value stands, seen from the target.
    pub enum Aim {
        /// At the target, or beyond it, coming from the first value.
        Reached = "reached",
        /// Nearer to it than the first value.
        Nearer = "nearer",
        /// As far as the first value.
        AsFar = "as-far",
        /// Farther away than the first value.
        Farther = "farther",
        /// There is one value only, so nobody can say which way it goes.
        Open = "open",
    }
}

/// How an indicator has come along.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Course {
    /// The value to compare with: the baseline, or the first reading where there is none.
    pub first: Option<f64>,
    /// Its day.
    pub first_date: Option<Date>,
    /// The last reading.
    pub last: Option<Point>,
    /// Which way it went from the first to the last; `None` if these are not two values.
    pub direction: Option<Direction>,
    /// By how much, without a sign.
    pub change: f64,
    /// Where the last value stands, if there is a target.
    pub aim: Option<Aim>,
    /// How far the last value is from the target, without a sign.
    pub distance: f64,
}

/// Something that would make a series say more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Missing {
    /// There is no baseline: later nobody can say what has changed.
    Baseline,
    /// There is no target.
    Target,
    /// There is no reading yet.
    Reading,
    /// There has been no reading for so many months.
    Stale {
        /// Full months since the last one.
        months: u32,
    },
    /// The day of the target is over, and it is not reached.
    TargetOver,
    /// The day of the target lies before that of the baseline.
    TargetBeforeBaseline,
}

impl Missing {
    /// The word under which it stands among the words of the interface.
    pub fn key(self) -> &'static str {
        match self {
            Self::Baseline => "baseline",
            Self::Target => "target",
            Self::Reading => "reading",
            Self::Stale { .. } => "stale",
            Self::TargetOver => "target-over",
            Self::TargetBeforeBaseline => "target-before-baseline",
        }
    }
}

/// After this many days without a reading, one is called for: half a year.
const STALE: i64 = 183;

/// Days of a month on average, in hundredths.
const MONTH: i64 = 3_044;

impl<'a> Monitoring<'a> {
    /// What a plan follows, in one pass over its indicators and one over its readings.
    pub fn of(plan: &'a Plan) -> Self {
        let mut series: Vec<Series<'a>> =
            plan.indicator_items().map(|indicator| Series { indicator, readings: Vec::new() }).collect();
        let mut stray: Vec<Stray<'a>> = Vec::new();
        // A sorted list of places: there may be thousands of readings.
        let mut places = Index::default();
        for (place, one) in series.iter().enumerate() {
            places.insert(Some(one.indicator.id.clone()), (true, place));
        }
        for reading in plan.readings() {
            let (followed, place) = places.get(&reading.indicator).copied().unwrap_or((false, stray.len()));
            if followed {
                series.get_mut(place).map(|one| &mut one.readings)
            } else {
                if place == stray.len() {
                    places.insert(reading.indicator.clone(), (false, place));
                    stray.push(Stray { indicator: reading.indicator.clone(), readings: Vec::new() });
                }
                stray.get_mut(place).map(|one| &mut one.readings)
            }
            .into_iter()
            .for_each(|readings| readings.push(reading.clone()));
        }
        let lists = series.iter_mut().map(|one| &mut one.readings).chain(stray.iter_mut().map(|one| &mut one.readings));
        for readings in lists {
            *readings = by_day(readings);
        }
        Self { series, stray }
    }
}

fn by_day<'a>(readings: &[Reading<'a>]) -> Vec<Reading<'a>> {
    let places = lowest_first(readings.iter().map(|reading| reading.date.map_or(i64::MAX, Date::days)));
    places.into_iter().filter_map(|place| readings.get(place)).cloned().collect()
}

impl Series<'_> {
    /// What it is called.
    pub fn named<'c>(&self, content: &'c Content) -> Named<'c> {
        let known = self.indicator.indicator_id().and_then(|id| content.indicators.get(&id));
        let says = [self.indicator.title, self.indicator.unit, self.indicator.how].concat();
        match known {
            Some(indicator) => Named::Register(indicator),
            None if says.is_empty() => Named::Gone,
            None => Named::Own,
        }
    }

    /// The readings that have a value and a day, by day.
    pub fn points(&self) -> Vec<Point> {
        let point = |reading: &Reading<'_>| Some(Point { date: reading.date?, value: reading.value? });
        self.readings.iter().filter_map(point).collect()
    }

    /// How it has come along.
    pub fn course(&self) -> Course {
        let points = self.points();
        let first_point = points.first().filter(|_| points.len() > 1);
        let (first, first_date) = match self.indicator.baseline {
            Some(baseline) => (Some(baseline), self.indicator.baseline_date),
            None => (first_point.map(|point| point.value), first_point.map(|point| point.date)),
        };
        let last = points.last().copied();
        let mut course = Course { first, first_date, last, ..Course::default() };
        let Some(last) = last.map(|point| point.value) else { return course };
        if let Some(first) = first {
            course.direction = Some(direction(first, last));
            course.change = apart(first, last);
        }
        if let Some(target) = self.indicator.target {
            course.aim = Some(aim(first, last, target));
            course.distance = apart(last, target);
        }
        course
    }

    /// What would make it say more, the weightiest first; never an obligation.
    pub fn missing(&self, today: Date) -> Vec<Missing> {
        let IndicatorItem { baseline, baseline_date, target, target_date, .. } = self.indicator;
        let course = self.course();
        let mut missing = Vec::new();
        let mut note = |when: bool, what: Missing| {
            if when {
                missing.push(what);
            }
        };
        note(baseline.is_none(), Missing::Baseline);
        note(target.is_none(), Missing::Target);
        let backwards = matches!((baseline_date, target_date), (Some(from), Some(to)) if to < from);
        note(backwards, Missing::TargetBeforeBaseline);
        match course.last {
            None => note(true, Missing::Reading),
            Some(last) => {
                let days = last.date.days_until(today);
                let months = u32::try_from(days.saturating_mul(100) / MONTH).unwrap_or_default();
                note(days > STALE, Missing::Stale { months });
            }
        }
        let over = !backwards && target_date.is_some_and(|date| date < today);
        note(over && target.is_some() && course.aim != Some(Aim::Reached), Missing::TargetOver);
        missing
    }
}

/// The indicators of the register that belong to measures on the list and are not followed yet.
pub fn proposed(plan: &Plan, content: &Content) -> Vec<IndicatorId> {
    let followed: Vec<_> = plan.indicator_items().filter_map(|item| item.indicator_id()).collect();
    let listed = plan.measures().filter(|(_, state)| *state != MeasureState::Rejected);
    let mut proposed: Vec<IndicatorId> = Vec::new();
    for id in listed.filter_map(|(id, _)| content.measures.get(id)).flat_map(|measure| &measure.indicators) {
        if !proposed.contains(id) && !followed.contains(id) && content.indicators.contains_key(id) {
            proposed.push(id.clone());
        }
    }
    proposed
}

fn direction(first: f64, last: f64) -> Direction {
    if last > first {
        Direction::Up
    } else if last < first {
        Direction::Down
    } else {
        Direction::Same
    }
}

fn aim(first: Option<f64>, last: f64, target: f64) -> Aim {
    let Some(first) = first else { return if last == target { Aim::Reached } else { Aim::Open } };
    // Where the first value stands on the target, it is to be kept.
    let beyond = (first < target && last >= target) || (first > target && last <= target);
    let (before, now) = (apart(first, target), apart(last, target));
    if beyond || last == target {
        Aim::Reached
    } else if now < before {
        Aim::Nearer
    } else if now > before {
        Aim::Farther
    } else {
        Aim::AsFar
    }
}

/// How far two values are apart, without the dust that calculating leaves: 0.3 − 0.1 is 0.2.
fn apart(one: f64, other: f64) -> f64 {
    let apart = (one - other).abs();
    let rounded = (apart * 1e6).round() / 1e6;
    // Beyond this, millionths are no longer kept anyway.
    if apart < 1e9 { rounded } else { apart }
}

#[cfg(test)]
mod tests;
