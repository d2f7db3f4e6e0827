// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The indicators that are followed: where they began, where they are to go, where they are.

use super::{Writer, table};
use crate::domain::date::Date;
use crate::domain::export::{Block, ChartWords, Level, line_chart};
use crate::domain::monitoring::{Monitoring, Named, Series};
use crate::domain::report::{Audience, Depth, Settings};

impl<'a> Writer<'a> {
    /// The indicators as a table; in a long report their charts, in the full one all readings.
    pub(super) fn monitoring(self, settings: &Settings<'_>) -> Vec<Block> {
        let monitoring = Monitoring::of(self.plan);
        let heads = &self.words.head;
        let rows = monitoring.series.iter().map(|series| self.indicator(series)).collect();
        let head = [&*heads.indicator, &heads.unit, &heads.baseline, &heads.target, &heads.last, &heads.source];
        let mut blocks: Vec<Block> =
            table("indicators", &self.words.table.indicators, &head, rows).into_iter().collect();
        if settings.audience.depth() == Depth::Whole {
            for series in &monitoring.series {
                blocks.extend(self.chart(series).into_iter().flatten());
            }
        }
        if settings.audience == Audience::Full {
            blocks.extend(self.readings(&monitoring));
        }
        blocks
    }

    fn indicator(self, series: &Series<'_>) -> Vec<String> {
        let (name, unit) = self.indicator_name(series);
        let of = &series.indicator;
        let last = series.course().last.map(|last| self.value(last.value, Some(last.date)));
        let value = |value: Option<f64>, date| value.map(|value| self.value(value, date)).unwrap_or_default();
        vec![
            name,
            unit.to_owned(),
            value(of.baseline, of.baseline_date),
            value(of.target, of.target_date),
            last.unwrap_or_default(),
            of.source.trim().to_owned(),
        ]
    }

    fn indicator_name<'s: 'a>(self, series: &'s Series<'a>) -> (String, &'a str) {
        let of = &series.indicator;
        match series.named(self.content) {
            Named::Register(indicator) => (indicator.name.clone(), &indicator.unit),
            Named::Own if of.title.trim().is_empty() => (self.words.paper.unnamed.clone(), of.unit),
            Named::Own => (of.title.trim().to_owned(), of.unit),
            Named::Gone => (self.gone(of.id.as_str()), ""),
        }
    }

    /// A value, and its day in brackets.
    fn value(self, value: f64, date: Option<Date>) -> String {
        let day = date.map(|date| [" (", &self.day(date), ")"].concat());
        [self.locale.number(value), day.unwrap_or_default()].concat()
    }

    /// A chart under the name of its indicator; one reading alone makes none.
    fn chart(self, series: &Series<'_>) -> Option<[Block; 2]> {
        let (name, unit) = self.indicator_name(series);
        let alt = [&name, ": ", &self.words.paper.chart_alt].concat();
        let (number, day) = (|n: f64| self.locale.number(n), |date: Date| self.day(date));
        let heads = &self.words.head;
        let (baseline, target) = (heads.baseline.as_str(), heads.target.as_str());
        let words = ChartWords { alt, unit, baseline, target, number: &number, day: &day };
        let picture = line_chart(series, words).filter(|_| series.points().len() > 1)?;
        Some([Block::Heading(Level::Part, name), Block::Picture(picture)])
    }

    fn readings(self, monitoring: &Monitoring<'_>) -> Option<Block> {
        let mut rows = Vec::new();
        for series in &monitoring.series {
            let (name, unit) = self.indicator_name(series);
            rows.extend(series.readings.iter().map(|reading| {
                let value = reading.value.map(|value| [&self.locale.number(value), " ", unit].concat());
                let value = value.unwrap_or_default().trim_end().to_owned();
                vec![name.clone(), self.day_or_none(reading.date), value, reading.source.trim().to_owned()]
            }));
        }
        let heads = &self.words.head;
        let head = [&*heads.indicator, &heads.date, &heads.value, &heads.source];
        table("readings", &self.words.table.readings, &head, rows)
    }
}
