// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Phases and dates over time as a picture: a bar for each phase, a disc for each date, a line for today.

use crate::domain::date::Date;
use crate::domain::export::{Anchor, Drawing, Ink, Shape};
use crate::domain::timeline::Days;

/// Width of the picture, and where the days end.
const WIDTH: f64 = 640.0;
const RIGHT: f64 = 630.0;
/// Height of the letters on a page; other lengths go by it.
const LETTER: f64 = 13.0;

/// Where the picture stands, and so how large its letters are.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct GanttForm {
    /// Height of the letters.
    letter: f64,
    /// Where the labels of the bars end and the days begin.
    left: f64,
    /// How far bars are apart.
    row: f64,
    /// So many letters of a label have room.
    n_letters: usize,
    /// So many days of the axis are named at most.
    n_ticks: i64,
}

impl GanttForm {
    /// On a page.
    pub const PAGE: Self = Self { letter: LETTER, left: 200.0, row: 26.0, n_letters: 27, n_ticks: 7 };
    /// On a slide, where letters are a thirtieth of its height at least, also on one of four to three.
    pub const SLIDE: Self = Self { letter: 19.0, left: 306.0, row: 30.0, n_letters: 32, n_ticks: 4 };

    fn scaled(self, length: f64) -> f64 {
        length * self.letter / LETTER
    }
}

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
pub fn gantt(bars: &[Bar], dates: &[Date], today: Date, form: GanttForm, words: GanttWords<'_>) -> Option<Drawing> {
    let GanttForm { letter, left, row, n_letters, n_ticks } = form;
    let ends = bars.iter().flat_map(|bar| [bar.days.start, bar.days.end]).chain(dates.iter().copied());
    let (from, to) = (ends.clone().min()?, ends.max()?);
    bars.first()?;
    // A single day would have no width.
    let n_days = from.days_until(to).max(1);
    let at = |day: Date| left + from.days_until(day).clamp(0, n_days) as f64 / n_days as f64 * (RIGHT - left);
    // What begins near the right edge has its words to the left.
    let anchor = |x: f64| if x > RIGHT - form.scaled(50.0) { Anchor::End } else { Anchor::Start };
    let n_rows = bars.len() + usize::from(!dates.is_empty());
    let top = form.scaled(34.0);
    let bottom = top + row * n_rows as f64;

    let mut shapes = Vec::new();
    for tick in ticks(from, to, n_ticks) {
        let x = at(tick);
        shapes.push(Shape::Path(Ink::Faint, vec![(x, top - 8.0), (x, bottom)]));
        shapes.push(text(x, top - 14.0, letter, anchor(x), month_of(tick)));
    }
    for (place, bar) in bars.iter().enumerate() {
        let y = top + row * place as f64;
        shapes.push(text(0.0, y + form.scaled(14.0), letter, Anchor::Start, short(&bar.label, n_letters)));
        let (start, end) = (at(bar.days.start), at(bar.days.end));
        let width = (end - start).max(3.0).min(RIGHT - start + 3.0);
        let (y, height) = (y + form.scaled(2.0), form.scaled(15.0));
        shapes.push(Shape::Rect(Ink::Area, start, y, width, height));
        shapes.push(Shape::Rect(Ink::Strong, start, y, width, height));
    }
    if !dates.is_empty() {
        let y = bottom - row + form.scaled(9.0);
        shapes.push(text(0.0, y + form.scaled(5.0), letter, Anchor::Start, short(words.dates, n_letters)));
        shapes.extend(dates.iter().map(|day| Shape::Disc(Ink::Strong, at(*day), y, 5.0)));
    }
    if (from..=to).contains(&today) {
        let x = at(today);
        shapes.push(Shape::Path(Ink::Dashed, vec![(x, top - 8.0), (x, bottom + 2.0)]));
        shapes.push(text(x, bottom + form.scaled(14.0), letter, anchor(x), words.today.to_owned()));
    }
    let height = bottom + form.scaled(20.0);
    Some(Drawing { name: "timeline", alt: words.alt.to_owned(), width: WIDTH, height, shapes })
}

/// The month of a day as all three languages write it, `06/2027`.
pub fn month_of(day: Date) -> String {
    let (year, month, _) = day.parts();
    let zero = if month < 10 { "0" } else { "" };
    format!("{zero}{month}/{year}")
}

/// First days of months to name: as many as have room.
fn ticks(from: Date, to: Date, at_most: i64) -> Vec<Date> {
    let (year, month, day) = from.parts();
    let first = (year as i64) * 12 + (month as i64) - 1 + i64::from(day > 1);
    let n_months = from.days_until(to) / 30;
    let steps = [1, 2, 3, 6, 12, 24, 60, 120, 600, 1_200, 12_000];
    let step = steps.into_iter().find(|step| n_months / step < at_most).unwrap_or(12_000);
    let start = (first + step - 1) / step * step;
    let months = (0..=at_most).map(|n| start + n * step);
    let days = months.map(|months| Date::of_parts((months / 12) as u64, (months % 12 + 1) as u64, 1));
    days.filter(|day| (from..=to).contains(day)).collect()
}

/// A label that has room.
fn short(label: &str, n_letters: usize) -> String {
    if label.chars().count() <= n_letters {
        return label.to_owned();
    }
    let kept: String = label.chars().take(n_letters - 1).collect();
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
        let ticks: Vec<String> =
            ticks(day(from), day(to), GanttForm::PAGE.n_ticks).iter().map(Date::to_string).collect();
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
        fn every_shape_lies_within_the_picture(spans in prop::collection::vec((0..900_000_i64, -400..40_000_i64), 0..8), dates in prop::collection::vec(0..900_000_i64, 0..5), on_slide: bool) {
            let first = day("1970-01-01");
            let bars: Vec<Bar> = spans.iter().map(|(start, length)| {
                let start = first.plus_days(*start);
                Bar { label: "long ".repeat(20), days: Days { start, end: start.plus_days(*length) } }
            }).collect();
            let dates: Vec<Date> = dates.iter().map(|days| first.plus_days(*days)).collect();
            let words = GanttWords { alt: "", dates: "", today: "" };
            let form = if on_slide { GanttForm::SLIDE } else { GanttForm::PAGE };
            let drawing = gantt(&bars, &dates, first.plus_days(20_000), form, words);
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
