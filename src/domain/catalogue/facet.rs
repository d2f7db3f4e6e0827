// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What one can filter and sort by.

use crate::domain::content::{CostClass, Digital, EffortClass, Field, Hazard, MeasureType, Purpose, Scale, Span, Unit};
use crate::domain::plan::MeasureState;

/// The value of an entry that says nothing under a facet: of an own measure, or of one that is not in the plan.
pub const UNSAID: &str = "none";

crate::choices! {
    /// Something to filter by. Its word is the name in the address.
    pub enum Facet {
        /// What a measure helps against.
        Hazard = "hazard",
        /// Its field of action.
        Field = "field",
        /// What kind of thing it is.
        Type = "type",
        /// How large an area it works on.
        Scale = "scale",
        /// What it costs.
        Cost = "cost",
        /// Work for the administration.
        Effort = "effort",
        /// Time from decision to working result.
        LeadTime = "lead-time",
        /// Who leads.
        Lead = "lead",
        /// Whom it reaches.
        Target = "target",
        /// How far it has come in the plan.
        State = "state",
        /// What a format is good for.
        Purpose = "purpose",
        /// How many people take part.
        Group = "group",
        /// How long it takes.
        Duration = "duration",
        /// How much of it can be online.
        Digital = "digital",
    }
    /// What a list is sorted by. Entries that say nothing of it come last, equal ones by title.
    pub enum Sort {
        /// The order of a dictionary.
        Title = "title",
        /// The cheapest first.
        Cost = "cost",
        /// The least work first.
        Effort = "effort",
        /// The soonest first.
        LeadTime = "lead-time",
        /// What is being worked on first, what was rejected last.
        State = "state",
        /// The smallest group first.
        Group = "group",
        /// The shortest first.
        Duration = "duration",
    }
    /// A part of a scale; a span belongs to all that it touches.
    pub enum Band {
        /// Up to half a year.
        HalfYear = "half-year",
        /// Up to a year.
        Year = "year",
        /// Up to three years.
        ThreeYears = "three-years",
        /// More than three years.
        MoreYears = "more-years",
        /// Up to 15 people.
        UpTo15 = "up-to-15",
        /// Up to 40 people.
        UpTo40 = "up-to-40",
        /// Up to 100 people.
        UpTo100 = "up-to-100",
        /// More than 100 people.
        Over100 = "over-100",
        /// Up to 90 minutes.
        Minutes90 = "up-to-90-minutes",
        /// Up to three hours.
        ThreeHours = "up-to-3-hours",
        /// Up to a day.
        Day = "up-to-a-day",
        /// More than a day.
        MoreDays = "more-days",
    }
}

impl Facet {
    /// What measures are filtered by.
    pub const OF_MEASURES: &[Self] = &[
        Self::Hazard,
        Self::Field,
        Self::Type,
        Self::Scale,
        Self::Cost,
        Self::Effort,
        Self::LeadTime,
        Self::Lead,
        Self::Target,
        Self::State,
    ];
    /// What formats are filtered by.
    pub const OF_FORMATS: &[Self] = &[Self::Purpose, Self::Group, Self::Duration, Self::Digital];

    /// All words that an entry can say under it, in their natural order; none for ids of the content.
    pub(super) fn words(self) -> Vec<&'static str> {
        match self {
            Self::Hazard => words(Hazard::ALL, Hazard::key),
            Self::Field => words(Field::ALL, Field::key),
            Self::Type => words(MeasureType::ALL, MeasureType::key),
            Self::Scale => words(Scale::ALL, Scale::key),
            Self::Cost => words(CostClass::ALL, CostClass::key),
            Self::Effort => words(EffortClass::ALL, EffortClass::key),
            Self::State => words(MeasureState::ALL, MeasureState::key),
            Self::Purpose => words(Purpose::ALL, Purpose::key),
            Self::Digital => words(Digital::ALL, Digital::key),
            Self::LeadTime | Self::Group | Self::Duration => self.bands().iter().map(|(band, _)| band.key()).collect(),
            Self::Lead | Self::Target => Vec::new(),
        }
    }

    /// The parts of its scale, each with its upper end: months, people, minutes.
    fn bands(self) -> &'static [(Band, f64)] {
        match self {
            Self::LeadTime => {
                &[(Band::HalfYear, 6.0), (Band::Year, 12.0), (Band::ThreeYears, 36.0), (Band::MoreYears, f64::INFINITY)]
            }
            Self::Group => {
                &[(Band::UpTo15, 15.0), (Band::UpTo40, 40.0), (Band::UpTo100, 100.0), (Band::Over100, f64::INFINITY)]
            }
            Self::Duration => &[
                (Band::Minutes90, 90.0),
                (Band::ThreeHours, 180.0),
                (Band::Day, 1_440.0),
                (Band::MoreDays, f64::INFINITY),
            ],
            _ => &[],
        }
    }

    /// The words of the bands that a span on the scale touches. A span that begins where a band ends touches it.
    pub(super) fn touched(self, (min, max): (f64, f64)) -> Vec<String> {
        let mut from = f64::NEG_INFINITY;
        let mut touched = Vec::new();
        for (band, to) in self.bands() {
            if min <= *to && max > from {
                touched.push(band.key().to_owned());
            }
            from = *to;
        }
        touched
    }
}

impl Sort {
    /// What measures are sorted by.
    pub const OF_MEASURES: &[Self] = &[Self::Title, Self::Cost, Self::Effort, Self::LeadTime, Self::State];
    /// What formats are sorted by.
    pub const OF_FORMATS: &[Self] = &[Self::Title, Self::Group, Self::Duration];
}

fn words<T: Copy>(all: &[T], key: fn(T) -> &'static str) -> Vec<&'static str> {
    all.iter().map(|choice| key(*choice)).collect()
}

/// A span on the scale of its kind: months or minutes for times, people for groups.
pub(super) fn on_scale(span: &Span, facet: Facet) -> (f64, f64) {
    let minutes = match span.unit {
        Unit::Hours => 60.0,
        Unit::Days => 1_440.0,
        Unit::Weeks => 10_080.0,
        Unit::Months => 43_830.0,
        Unit::Years => 525_960.0,
        // What is no time counts as it is.
        Unit::Minutes | Unit::PersonDays | Unit::People | Unit::PercentOfFullTime => 1.0,
    };
    let factor = if facet == Facet::LeadTime { minutes / 43_830.0 } else { minutes };
    (span.min * factor, span.max * factor)
}
