// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The lab in time: steps with their days, dates, seasons, and what does not go together.
//!
//! Days that nobody has set follow from the start of the lab and the typical durations of the steps, as a first proposal:
//! a step takes the middle of its span; a step begins when half of the one before it has passed, because steps overlap in
//! practice; what takes [a year or more](BESIDE) runs beside the others, begins with its phase, and nothing waits for it; a
//! phase begins when the steps of the one before it are over; what is not relevant takes no time. A day that was set moves
//! what follows from it. A week has 7 days, a month 30.44.

mod bands;
mod conflicts;
mod zoom;

pub use bands::{Band, BandOf};
pub use conflicts::{Conflict, PLANTING};
pub use zoom::{TimeMark, Window, Zoom};

use super::check::lowest_first;
use super::content::{Content, Span, Unit};
use super::date::{Date, TimeOfDay};
use super::id::{FormatId, ItemId, PhaseId, StepId};
use super::index::Index;
use super::plan::Plan;
use super::plan::items::{Event, EventKind};
use super::progress::StepState;
use super::steps::{self, StepEntry};

/// What takes this many days or more runs beside the other steps.
pub const BESIDE: i64 = 365;

/// A span of days, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Days {
    /// The first day.
    pub start: Date,
    /// The last day; before the first if somebody has set it so.
    pub end: Date,
}

impl Days {
    /// Whether a day lies within.
    pub fn contains(self, day: Date) -> bool {
        self.start <= day && day <= self.end
    }

    fn and(self, other: Self) -> Self {
        let (start, end) = (self.start.min(other.start), self.end.max(other.end));
        Self { start, end: end.max(other.start) }
    }
}

/// A step in time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TimeRow {
    /// The step, with the days that were set.
    pub step: StepEntry,
    /// When it is to be: as set, or as it follows.
    pub days: Option<Days>,
}

/// A phase in time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhaseTime {
    /// The phase; `None` for own steps without one.
    pub phase: Option<PhaseId>,
    /// From the first day of its steps to the last.
    pub days: Option<Days>,
    /// Its steps.
    pub rows: Vec<TimeRow>,
}

/// Something with a date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TimeEvent {
    /// Its id.
    pub id: ItemId,
    /// Its title; may be empty.
    pub title: String,
    /// What kind of date it is.
    pub kind: EventKind,
    /// The day.
    pub date: Option<Date>,
    /// When it starts.
    pub start: Option<TimeOfDay>,
    /// The format that it is held in.
    pub format: Option<FormatId>,
    /// The step that it belongs to.
    pub step: Option<StepId>,
    /// Where; may be empty.
    pub place: String,
}

/// The lab in time.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Timeline {
    /// The day on which the lab begins.
    pub start: Option<Date>,
    /// The phases, in order.
    pub phases: Vec<PhaseTime>,
    /// The dates, by day; those without one at the end.
    pub events: Vec<TimeEvent>,
    /// From the first day of anything to the last; `None` if nothing has a day.
    pub whole: Option<Days>,
    /// What does not go together.
    pub conflicts: Vec<Conflict>,
}

impl Timeline {
    /// The timeline of a plan.
    pub fn of(plan: &Plan, content: &Content, today: Date) -> Self {
        let mut timeline = Self { start: plan.lab_start(), events: events(plan), ..Self::default() };
        timeline.phases = phases(steps::all(plan, content), content, timeline.start);
        timeline.whole = timeline.reach();
        timeline.conflicts = conflicts::all(&timeline, plan, today);
        timeline
    }

    /// The usual seasons and the planners' own between two days, in order of their first days. `hidden` ones are left out.
    pub fn bands(plan: &Plan, between: Days) -> Vec<Band> {
        bands::all(plan, between)
    }

    /// All steps, in order.
    pub fn rows(&self) -> impl Iterator<Item = &TimeRow> {
        self.phases.iter().flat_map(|phase| &phase.rows)
    }

    /// The dates from a day on.
    pub fn next_events(&self, today: Date) -> impl Iterator<Item = &TimeEvent> {
        self.events.iter().filter(move |event| event.date.is_some_and(|date| date >= today))
    }

    fn reach(&self) -> Option<Days> {
        let steps = self.phases.iter().filter_map(|phase| phase.days);
        let dates = self.events.iter().filter_map(|event| event.date).chain(self.start);
        steps.chain(dates.map(|day| Days { start: day, end: day })).reduce(Days::and)
    }
}

/// The middle of a span in days, at least one.
pub fn middle(span: &Span) -> i64 {
    let days = match span.unit {
        Unit::Days | Unit::PersonDays => 1.0,
        Unit::Weeks => 7.0,
        Unit::Months => 30.44,
        Unit::Years => 365.25,
        // What is no length of days counts as one.
        Unit::Minutes | Unit::Hours | Unit::People | Unit::PercentOfFullTime => 0.0,
    };
    (((span.min + span.max) / 2.0 * days).round() as i64).max(1)
}

fn events(plan: &Plan) -> Vec<TimeEvent> {
    let event = |event: Event<'_>| TimeEvent {
        id: event.id.clone(),
        title: event.title.to_owned(),
        kind: event.kind,
        date: event.date,
        start: event.start,
        format: event.format,
        step: event.step,
        place: event.place.to_owned(),
    };
    let all: Vec<TimeEvent> = plan.events().map(event).collect();
    let minutes = |event: &TimeEvent| event.start.map_or(0, |start| i64::from(start.minutes()));
    let order =
        lowest_first(all.iter().map(|event| event.date.map_or(i64::MAX, |date| date.days() * 1_440 + minutes(event))));
    order.into_iter().filter_map(|place| all.get(place).cloned()).collect()
}

/// The steps with their days, phase by phase.
fn phases(steps: Vec<StepEntry>, content: &Content, lab_start: Option<Date>) -> Vec<PhaseTime> {
    let mut by_phase: Index<Option<PhaseId>, Vec<StepEntry>> = Index::default();
    for step in steps {
        match by_phase.get_mut(&step.phase) {
            Some(steps) => steps.push(step),
            None => drop(by_phase.insert(step.phase.clone(), vec![step])),
        }
    }
    let mut begin = lab_start;
    let mut phases = Vec::new();
    let known = content.phases.iter().map(|phase| Some(phase.id.clone()));
    for phase in known.chain([None]) {
        let steps = by_phase.remove(&phase).unwrap_or_default();
        let (rows, over) = in_sequence(steps, content, begin);
        begin = over;
        let days = rows.iter().filter_map(|row| row.days).reduce(Days::and);
        if phase.is_some() || !rows.is_empty() {
            phases.push(PhaseTime { phase, days, rows });
        }
    }
    phases
}

/// The steps of a phase that begins on a day, and the day on which they are over.
fn in_sequence(steps: Vec<StepEntry>, content: &Content, begin: Option<Date>) -> (Vec<TimeRow>, Option<Date>) {
    let (mut next, mut over) = (begin, begin);
    let mut row = |step: StepEntry| {
        let of_guide = StepId::parse(step.id.as_str()).and_then(|id| content.steps.get(&id));
        let length = of_guide.filter(|_| step.state != StepState::NotRelevant).map(|step| middle(&step.duration));
        let beside = length.is_some_and(|days| days >= BESIDE);
        let follows = length.and(if beside { begin } else { next });
        let days = days_of(&step, follows, length);
        if let (Some(days), Some(_), false) = (days, length, beside) {
            let half = days.start.days_until(days.end).max(0).saturating_add(1) / 2;
            next = next.map(|_| days.start.plus_days(half));
            over = over.map(|over| over.max(days.end.plus_days(1)));
        }
        TimeRow { step, days }
    };
    (steps.into_iter().map(&mut row).collect(), over)
}

/// The days of a step: as they were set; what was not follows.
fn days_of(step: &StepEntry, follows: Option<Date>, length: Option<i64>) -> Option<Days> {
    let more = length.unwrap_or(1) - 1;
    Some(match (step.start, step.end) {
        (Some(start), Some(end)) => Days { start, end },
        (Some(start), None) => Days { start, end: start.plus_days(more) },
        (None, Some(end)) => {
            let start = follows.filter(|start| *start <= end).unwrap_or_else(|| end.plus_days(-more));
            Days { start, end }
        }
        (None, None) => follows.map(|start| Days { start, end: start.plus_days(more) })?,
    })
}
