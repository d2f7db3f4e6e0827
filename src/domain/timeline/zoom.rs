// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The part of a timeline that is looked at: the whole lab, a year or a quarter, with the days that are marked in it.

use super::Days;
use crate::domain::date::Date;

/// More marks than this have no room on a phone.
const MOST_MARKS: u64 = 7;

crate::choices! {
    /// How closely one looks.
    pub enum Zoom {
        /// From the first day of anything to the last.
        Whole = "whole",
        /// A year.
        Year = "year",
        /// A quarter.
        Quarter = "quarter",
    }
}

/// A part of a timeline.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Window {
    /// How closely one looks.
    pub zoom: Zoom,
    /// The days that are in it.
    pub days: Days,
}

/// The first day of a year or a month.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TimeMark {
    /// The day.
    pub day: Date,
    /// What stands there: `2027`, `07/2027`, or `7` within a year.
    pub label: String,
}

impl Window {
    /// The part with a day in it. The whole begins and ends with full months, and is never shorter than three.
    ///
    /// ```
    /// use living_lab_toolbox::domain::date::Date;
    /// use living_lab_toolbox::domain::timeline::{Window, Zoom};
    /// let window = Window::of(Zoom::Quarter, Date::parse("2028-02-29").unwrap(), None);
    /// assert_eq!((window.days.start.to_string(), window.days.end.to_string()), ("2028-01-01".into(), "2028-03-31".into()));
    /// ```
    pub fn of(zoom: Zoom, at: Date, whole: Option<Days>) -> Self {
        let whole = whole.unwrap_or(Days { start: at, end: at });
        let ((year, month, _), (to_year, to_month, _)) = (whole.start.parts(), whole.end.parts());
        let (at_year, at_month, _) = at.parts();
        let (start, next) = match zoom {
            Zoom::Whole => {
                let months = (to_year.saturating_sub(year) * 12 + to_month).saturating_sub(month).max(2) + 1;
                (Date::of_parts(year, month, 1), Date::of_parts(year, month + months, 1))
            }
            Zoom::Year => (Date::of_parts(at_year, 1, 1), Date::of_parts(at_year + 1, 1, 1)),
            Zoom::Quarter => {
                let first = (at_month - 1) / 3 * 3 + 1;
                (Date::of_parts(at_year, first, 1), Date::of_parts(at_year, first + 3, 1))
            }
        };
        // Beyond the last year there is no first of a month, only the last day of all.
        let end = if next.parts().2 == 1 { next.plus_days(-1).max(start) } else { next };
        Self { zoom, days: Days { start, end } }
    }

    /// The day to look at for what comes before.
    pub fn earlier(self) -> Date {
        self.days.start.plus_days(-1)
    }

    /// The day to look at for what comes after.
    pub fn later(self) -> Date {
        self.days.end.plus_days(1)
    }

    /// How far from the left a day begins, in hundredths of a per cent; days outside lie at the edges.
    pub fn place(self, day: Date) -> i64 {
        let length = self.days.start.days_until(self.days.end) + 1;
        (self.days.start.days_until(day) * 10_000 / length.max(1)).clamp(0, 10_000)
    }

    /// Where a span begins and how wide it is, in hundredths of a per cent; `None` if it is out of sight.
    pub fn span(self, days: Days) -> Option<(i64, i64)> {
        let in_sight = days.start <= self.days.end && days.end >= self.days.start && days.start <= days.end;
        let from = self.place(days.start);
        in_sight.then(|| (from, (self.place(days.end.plus_days(1)) - from).max(20)))
    }

    /// The marks: months within a year or a quarter; of the whole, as many months or years as have room.
    pub fn marks(self) -> Vec<TimeMark> {
        let ((year, month, _), (to_year, to_month, _)) = (self.days.start.parts(), self.days.end.parts());
        let n_months = (to_year - year) * 12 + to_month + 1 - month;
        let of_months = |step: usize| {
            let label = |day: Date| {
                let (year, month, _) = day.parts();
                if self.zoom == Zoom::Year { month.to_string() } else { format!("{month:02}/{year}") }
            };
            let day = (0..n_months).step_by(step).map(|n| Date::of_parts(year, month + n, 1));
            day.map(|day| TimeMark { day, label: label(day) }).collect()
        };
        match self.zoom {
            Zoom::Year | Zoom::Quarter => of_months(1),
            // Five labels with month and year have room.
            Zoom::Whole if n_months <= 5 => of_months(1),
            Zoom::Whole if n_months <= 15 => of_months(3),
            Zoom::Whole => {
                let step = ((to_year - year) / MOST_MARKS + 1) as usize;
                let first = if month == 1 { year } else { year + 1 };
                let mark = |year: u64| TimeMark { day: Date::of_parts(year, 1, 1), label: year.to_string() };
                (first..=to_year).step_by(step).map(mark).collect()
            }
        }
    }
}
