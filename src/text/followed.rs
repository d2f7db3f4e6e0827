// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Indicators that are followed, in words and as pictures: the same for the screen and for papers.

use super::{Locale, Messages, TrackingWords, fill};
use crate::domain::content::Content;
use crate::domain::date::Date;
use crate::domain::export::{ChartWords, Drawing, line_chart};
use crate::domain::id::ItemId;
use crate::domain::monitoring::{Course, Missing, Monitoring, Named, Series};
use crate::domain::plan::items::Reading;
use crate::domain::timestamp::Timestamp;

/// All that is monitored, in words.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Followed {
    /// The indicators that are followed.
    pub indicators: Vec<FollowedIndicator>,
    /// Readings whose indicator is not followed.
    pub stray: Vec<StrayReadings>,
}

/// Readings whose indicator is not followed, by the indicator that they name.
#[derive(Debug, Clone, PartialEq)]
pub struct StrayReadings {
    /// What it is called, as far as the content knows; else that it is gone.
    pub title: String,
    /// Its id; `None` if they name none.
    pub indicator: Option<ItemId>,
    /// The readings, the newest first.
    pub readings: Vec<ReadingLine>,
}

/// An indicator that is followed, in words.
#[derive(Debug, Clone, PartialEq)]
pub struct FollowedIndicator {
    /// Its id in the plan.
    pub id: ItemId,
    /// Its title, or that the content no longer has it.
    pub title: String,
    /// On which level it is, or that it is an own one.
    pub mark: String,
    /// Its unit; may be empty.
    pub unit: String,
    /// How it is measured; may be empty.
    pub how: String,
    /// Whether the planners have entered it.
    pub own: bool,
    /// How it has come along, in sentences.
    pub course: String,
    /// The picture, as soon as there is a reading.
    pub chart: Option<Drawing>,
    /// The readings, the newest first.
    pub readings: Vec<ReadingLine>,
    /// What would make it say more.
    pub missing: Vec<Missing>,
}

/// A reading, taken out of the plan. Its value and its day are put into words where they are shown: there may be thousands.
#[derive(Debug, Clone, PartialEq)]
pub struct ReadingLine {
    /// Its id.
    pub id: ItemId,
    /// The value.
    pub value: Option<f64>,
    /// The day.
    pub date: Option<Date>,
    /// Where it comes from.
    pub source: String,
    /// Who has read it.
    pub by: String,
}

/// What is needed to put the monitoring of a plan into words.
pub struct InWords<'a> {
    /// The register of indicators.
    pub content: &'a Content,
    /// The words of the part.
    pub words: &'a TrackingWords,
    /// The words of the interface.
    pub messages: &'a Messages,
    /// Numbers and dates.
    pub locale: &'a dyn Locale,
}

impl InWords<'_> {
    /// All that is monitored.
    pub fn followed(&self, monitoring: &Monitoring<'_>, today: Date) -> Followed {
        let stray = monitoring.stray.iter().map(|stray| {
            let title = match &stray.indicator {
                None => self.words.monitoring.stray_none.clone(),
                Some(id) => self.title_of(id),
            };
            StrayReadings { title, indicator: stray.indicator.clone(), readings: lines(&stray.readings) }
        });
        Followed {
            indicators: monitoring.series.iter().map(|series| self.indicator(series, today)).collect(),
            stray: stray.collect(),
        }
    }

    /// An indicator that is followed.
    pub fn indicator(&self, series: &Series<'_>, today: Date) -> FollowedIndicator {
        let words = &self.words.monitoring;
        let of = &series.indicator;
        let named = series.named(self.content);
        let (title, mark, unit, how) = match named {
            Named::Register(indicator) => (
                indicator.name.clone(),
                self.messages.indicator_level(indicator.level).to_owned(),
                indicator.unit.as_str(),
                indicator.how.as_str(),
            ),
            Named::Own if of.title.trim().is_empty() => (words.untitled.clone(), words.own.clone(), of.unit, of.how),
            Named::Own => (of.title.to_owned(), words.own.clone(), of.unit, of.how),
            Named::Gone => (self.title_of(of.id), String::new(), "", ""),
        };
        let course = self.course(series, &series.course());
        let alt = fill(&words.chart, &[("title", &title), ("course", &course)]);
        let number = |number: f64| self.locale.number(number);
        let day = |date: Date| self.day(date);
        let chart = line_chart(
            series,
            ChartWords { alt, unit, baseline: &words.baseline, target: &words.target, number: &number, day: &day },
        );
        FollowedIndicator {
            id: of.id.clone(),
            title,
            mark,
            unit: unit.to_owned(),
            how: how.to_owned(),
            own: matches!(named, Named::Own),
            course,
            chart,
            readings: lines(&series.readings),
            missing: series.missing(today),
        }
    }

    /// How an indicator has come along: where it began, where it is, how far the target is.
    fn course(&self, series: &Series<'_>, course: &Course) -> String {
        let words = &self.words.monitoring;
        let number = |number: Option<f64>| number.map(|number| self.locale.number(number)).unwrap_or_default();
        let (first, target) = (number(course.first), number(series.indicator.target));
        let last = number(course.last.map(|point| point.value));
        let date = course.last.map(|point| self.day(point.date)).unwrap_or_default();
        let (change, distance) = (self.locale.number(course.change), self.locale.number(course.distance));
        let values = [
            ("first", first.as_str()),
            ("last", &last),
            ("date", &date),
            ("change", &change),
            ("target", &target),
            ("distance", &distance),
        ];
        let moved = match (course.direction, course.last) {
            (Some(direction), _) => words.moved.get(direction.key()),
            (None, Some(_)) => Some(&words.one_reading),
            (None, None) => Some(&words.no_reading),
        };
        let aim = match course.aim {
            Some(aim) => words.aim.get(aim.key()),
            None => series.indicator.target.map(|_| &words.target_is),
        };
        let sentences: Vec<String> = moved.into_iter().chain(aim).map(|template| fill(template, &values)).collect();
        sentences.join(" ")
    }

    /// What an indicator is called of which only the id is known.
    fn title_of(&self, id: &ItemId) -> String {
        let known = crate::domain::id::IndicatorId::parse(id.as_str());
        match known.and_then(|id| self.content.indicators.get(&id)) {
            Some(indicator) => indicator.name.clone(),
            None => fill(&self.words.monitoring.gone, &[("id", id.as_str())]),
        }
    }

    /// A day in words.
    pub fn day(&self, date: Date) -> String {
        // Noon, so that it is the same day in the browser's time zone.
        self.locale.date(Timestamp::from_millis(date.start().as_millis().saturating_add(43_200_000)))
    }

    /// What is missing, gathered: a sentence for each kind, with the names of the indicators.
    pub fn helpful(&self, indicators: &[FollowedIndicator]) -> Vec<String> {
        let mut kinds: Vec<(&'static str, Vec<String>)> = Vec::new();
        for indicator in indicators {
            for missing in &indicator.missing {
                let name = match missing {
                    Missing::Stale { months } => {
                        let months = self.messages.unit.months.of(f64::from(*months), self.locale, &[]);
                        [&indicator.title, " (", &months, ")"].concat()
                    }
                    _ => indicator.title.clone(),
                };
                match kinds.iter_mut().find(|(key, _)| *key == missing.key()) {
                    Some((_, names)) => names.push(name),
                    None => kinds.push((missing.key(), vec![name])),
                }
            }
        }
        let sentence = |(key, names): (&'static str, Vec<String>)| {
            let template = self.words.monitoring.missing.get(key)?;
            Some(fill(template, &[("names", &names.join("; "))]))
        };
        kinds.into_iter().filter_map(sentence).collect()
    }
}

/// The readings, the newest first.
fn lines(readings: &[Reading<'_>]) -> Vec<ReadingLine> {
    let line = |reading: &Reading<'_>| ReadingLine {
        id: reading.id.clone(),
        value: reading.value,
        date: reading.date,
        source: reading.source.to_owned(),
        by: reading.by.to_owned(),
    };
    readings.iter().rev().map(line).collect()
}
