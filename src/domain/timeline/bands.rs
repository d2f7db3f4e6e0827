// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Seasons as bands of a timeline: the usual ones, and those that the planners have entered.

use super::Days;
use crate::domain::check::lowest_first;
use crate::domain::date::Date;
use crate::domain::id::ItemId;
use crate::domain::plan::Plan;
use crate::domain::plan::items::{Season, UsualSeason};

/// More years than this are not filled with bands: nobody would read them.
const MOST_YEARS: u64 = 30;

/// Whose season it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BandOf {
    /// One that matters nearly everywhere.
    Usual(UsualSeason),
    /// One of the planners' own, with its title.
    Own(ItemId, String),
}

/// A season in one year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Band {
    /// Whose season it is.
    pub of: BandOf,
    /// When it is.
    pub days: Days,
}

impl UsualSeason {
    /// First and last day, each as month and day. General practice of gardeners, heat action plans and budget offices in
    /// Central Europe; places differ.
    pub fn days(self) -> [(u64, u64); 2] {
        match self {
            Self::SpringPlanting => [(3, 1), (4, 15)],
            Self::AutumnPlanting => [(10, 15), (11, 30)],
            Self::Heat => [(5, 15), (9, 15)],
            Self::Budget => [(4, 1), (6, 30)],
        }
    }

    /// The season in a year.
    pub fn in_year(self, year: u64) -> Days {
        let [(month, day), (to_month, to_day)] = self.days();
        Days { start: Date::of_parts(year, month, day), end: Date::of_parts(year, to_month, to_day) }
    }

    /// Whether a day lies in this season.
    pub fn has(self, day: Date) -> bool {
        self.in_year(day.parts().0).contains(day)
    }
}

pub(super) fn all(plan: &Plan, between: Days) -> Vec<Band> {
    let hidden = plan.hidden_seasons();
    let years = years(between);
    let mut bands = Vec::new();
    for season in UsualSeason::ALL.iter().filter(|season| !hidden.contains(season)) {
        bands.extend(years.clone().map(|year| Band { of: BandOf::Usual(*season), days: season.in_year(year) }));
    }
    for season in plan.seasons() {
        bands.extend(own(&season, &years));
    }
    let in_sight: Vec<Band> =
        bands.into_iter().filter(|band| band.days.start <= between.end && band.days.end >= between.start).collect();
    let order = lowest_first(in_sight.iter().map(|band| band.days.start.days()));
    order.into_iter().filter_map(|place| in_sight.get(place).cloned()).collect()
}

/// The bands of an own season: one, or one for each year. A season with one day only is that day.
fn own(season: &Season<'_>, years: &std::ops::RangeInclusive<u64>) -> Vec<Band> {
    let Some(first) = days(season) else { return Vec::new() };
    let of = BandOf::Own(season.id.clone(), season.title.to_owned());
    if !season.is_yearly {
        return vec![Band { of, days: first }];
    }
    let ((from, month, day), length) = (first.start.parts(), first.start.days_until(first.end));
    let in_year = |year: u64| {
        let start = Date::of_parts(year, month, day);
        Band { of: of.clone(), days: Days { start, end: start.plus_days(length) } }
    };
    // One that begins before the turn of the year reaches into the first of the years.
    (years.start().saturating_sub(1).max(from)..=*years.end()).map(in_year).collect()
}

/// The days of an own season as they were entered; nothing if they are the wrong way round.
pub(super) fn days(season: &Season<'_>) -> Option<Days> {
    let start = season.start.or(season.end)?;
    let end = season.end.unwrap_or(start);
    (start <= end).then_some(Days { start, end })
}

fn years(between: Days) -> std::ops::RangeInclusive<u64> {
    let (from, to) = (between.start.parts().0, between.end.parts().0);
    from..=to.min(from.saturating_add(MOST_YEARS))
}
