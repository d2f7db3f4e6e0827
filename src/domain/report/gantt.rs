// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Phases and dates over time as a picture: a bar for each phase, a disc for each date, a line for today.

use crate::domain::date::Date;
use crate::domain::export::{Anchor, Drawing, Ink, Shape};
use crate::domain::timeline::Days;

/// Width of the picture.
const WIDTH: f64 = 640.0;
/// Where the labels of the bars end and the days begin.
const LEFT: f64 = 200.0;
/// Where the days end.
const RIGHT: f64 = 630.0;
/// Where the first bar stands, and how far bars are apart.
const TOP: f64 = 34.0;
const ROW: f64 = 26.0;
/// So many letters of a label have room.
const LETTERS: usize = 27;
/// So many days of the axis are named at most.
const MOST_TICKS: i64 = 7;

/// A phase in time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bar {
    /// What it is called.
    pub label: String,
    /// When it is.
    pub days: Days,
}

/// The words of the picture.
#[derive(Debug, Clone, Copy)]
pub struct GanttWords<'a> {
    /// What it shows, for those who do not see it.
    pub alt: &'a str,
    /// What the dates are called.
    pub dates: &'a str,
    /// What today is called.
    pub today: &'a str,
}

/// The picture; `None` without bars.
pub fn gantt(bars: &[Bar], dates: &[Date], today: Date, words: GanttWords<'_>) -> Option<Drawing> {
    let ends = bars.iter().flat_map(|bar| [bar.days.start, bar.days.end]).chain(dates.iter().copied());
    let (from, to) = (ends.clone().min()?, ends.max()?);
    bars.first()?;
    // A single day would have no width.
    let n_days = from.days_until(to).max(1);
    let at = |day: Date| LEFT + from.days_until(day).clamp(0, n_days) as f64 / n_days as f64 * (RIGHT - LEFT);
    let n_rows = bars.len() + usize::from(!dates.is_empty());
    let bottom = TOP + ROW * n_rows as f64;

    let mut shapes = Vec::new();
    for tick in ticks(from, to) {
        let x = at(tick);
        shapes.push(Shape::Path(Ink::Faint, vec![(x, TOP - 8.0), (x, bottom)]));
        // The last one has its room to the left.
        let anchor = if x > RIGHT - 50.0 { Anchor::End } else { Anchor::Start };
        let (year, month, _) = tick.parts();
        let month = if month < 10 { format!("0{month}") } else { month.to_string() };
        shapes.push(text(x, TOP - 14.0, 13.0, anchor, format!("{month}/{year}")));
    }
    for (place, bar) in bars.iter().enumerate() {
        let y = TOP + ROW * place as f64;
        shapes.push(text(0.0, y + 14.0, 13.0, Anchor::Start, short(&bar.label)));
        let (start, end) = (at(bar.days.start), at(bar.days.end));
        let width = (end - start).max(3.0).min(RIGHT - start + 3.0);
        shapes.push(Shape::Rect(Ink::Area, start, y + 2.0, width, 15.0));
        shapes.push(Shape::Rect(Ink::Strong, start, y + 2.0, width, 15.0));
    }
    if !dates.is_empty() {
        let y = bottom - ROW + 9.0;
        shapes.push(text(0.0, y + 5.0, 13.0, Anchor::Start, short(words.dates)));
        shapes.extend(dates.iter().map(|day| Shape::Disc(Ink::Strong, at(*day), y, 5.0)));
    }
    if (from..=to).contains(&today) {
        let x = at(today);
        shapes.push(Shape::Path(Ink::Dashed, vec![(x, TOP - 8.0), (x, bottom + 2.0)]));
        let anchor = if x > RIGHT - 50.0 { Anchor::End } else { Anchor::Start };
        shapes.push(text(x, bottom + 14.0, 13.0, anchor, words.today.to_owned()));
    }
    Some(Drawing { name: "timeline", alt: words.alt.to_owned(), width: WIDTH, height: bottom + 20.0, shapes })
}

/// First days of months to name: as many as have room.
fn ticks(from: Date, to: Date) -> Vec<Date> {
    let (year, month, day) = from.parts();
    let first = (year as i64) * 12 + (month as i64) - 1 + i64::from(day > 1);
    let n_months = from.days_until(to) / 30;
    let steps = [1, 2, 3, 6, 12, 24, 60, 120, 600, 1_200, 12_000];
    let step = steps.into_iter().find(|step| n_months / step < MOST_TICKS).unwrap_or(12_000);
    let start = (first + step - 1) / step * step;
    let months = (0..=MOST_TICKS).map(|n| start + n * step);
    let days = months.map(|months| Date::of_parts((months / 12) as u64, (months % 12 + 1) as u64, 1));
    days.filter(|day| (from..=to).contains(day)).collect()
}

/// A label that has room.
fn short(label: &str) -> String {
    if label.chars().count() <= LETTERS {
        return label.to_owned();
    }
    let kept: String = label.chars().take(LETTERS - 1).collect();
    [kept.trim_end(), "…"].concat()
}

fn text(x: f64, y: f64, size: f64, anchor: Anchor, text: String) -> Shape {
    Shape::Words { x, y, size, anchor, text }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn day(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    #[track_caller]
    fn check_ticks(from: &str, to: &str, expected: &[&str]) {
        let ticks: Vec<String> = ticks(day(from), day(to)).iter().map(Date::to_string).collect();
        assert_eq!(ticks, expected);
    }

    #[test]
    fn so_many_months_are_named_as_have_room() {
        check_ticks("2027-01-15", "2027-03-20", &["2027-02-01", "2027-03-01"]);
        check_ticks(
            "2027-01-01",
            "2029-06-30",
            &["2027-01-01", "2027-07-01", "2028-01-01", "2028-07-01", "2029-01-01"],
        );
        check_ticks("2027-05-01", "2027-05-01", &["2027-05-01"]);
        check_ticks("2027-05-02", "2027-05-09", &[]);
    }

    proptest! {
        #[test]
        fn every_shape_lies_within_the_picture(spans in prop::collection::vec((0..900_000_i64, -400..40_000_i64), 0..8), dates in prop::collection::vec(0..900_000_i64, 0..5)) {
            let first = day("1970-01-01");
            let bars: Vec<Bar> = spans.iter().map(|(start, length)| {
                let start = first.plus_days(*start);
                Bar { label: "long ".repeat(20), days: Days { start, end: start.plus_days(*length) } }
            }).collect();
            let dates: Vec<Date> = dates.iter().map(|days| first.plus_days(*days)).collect();
            let words = GanttWords { alt: "", dates: "", today: "" };
            let drawing = gantt(&bars, &dates, first.plus_days(20_000), words);
            prop_assert_eq!(drawing.is_some(), !bars.is_empty());
            let Some(drawing) = drawing else { return Ok(()) };
            let within = |x: f64, y: f64| (0.0..=drawing.width).contains(&x) && (0.0..=drawing.height).contains(&y);
            for shape in &drawing.shapes {
                let fits = match shape {
                    Shape::Path(_, points) => points.iter().all(|(x, y)| within(*x, *y)),
                    Shape::Rect(_, x, y, width, height) => within(*x, *y) && *width > 0.0 && within(x + width, y + height),
                    Shape::Disc(_, x, y, r) => within(x - r, y - r) && within(x + r, y + r),
                    Shape::Words { x, y, .. } => within(*x, *y),
                };
                prop_assert!(fits, "{:?}", shape);
            }
        }
    }
}
