// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The readings of an indicator as a line, with its baseline and its target: one picture for screen, paper and Word.

use super::{Anchor, Drawing, Ink, Shape};
use crate::domain::date::Date;
use crate::domain::monitoring::{Point, Series};

/// Width and height of the picture.
const SIZE: (f64, f64) = (640.0, 320.0);
/// Height of the letters, and how wide one is on average.
const LETTER: f64 = 20.0;
const WIDE: f64 = 11.0;
/// The upper and the lower edge of the field, and how far its right edge is from that of the picture.
const TOP: f64 = 36.0;
const BOTTOM: f64 = 276.0;
const RIGHT: f64 = 16.0;
/// With more readings than this, a line says it better than discs.
const MOST_DISCS: usize = 60;
/// Steps of an axis, as parts of a power of ten.
const STEPS: [f64; 4] = [1.0, 2.0, 5.0, 10.0];

/// The words of the picture.
pub struct ChartWords<'a> {
    /// What it shows, for those who do not see it.
    pub alt: String,
    /// The unit of the values; may be empty.
    pub unit: &'a str,
    /// What a baseline is called.
    pub baseline: &'a str,
    /// What a target is called.
    pub target: &'a str,
    /// A number as people of the language write it.
    pub number: &'a dyn Fn(f64) -> String,
    /// A day as people of the language write it.
    pub day: &'a dyn Fn(Date) -> String,
}

/// The picture; `None` as long as there is no reading with a value and a day.
pub fn line_chart(series: &Series<'_>, words: ChartWords<'_>) -> Option<Drawing> {
    let readings = series.points();
    let (first, last) = (readings.first()?, readings.last()?);
    let of = &series.indicator;
    let baseline = of.baseline.zip(of.baseline_date).map(|(value, date)| Point { date, value });
    let target = of.target.zip(of.target_date).map(|(value, date)| Point { date, value });
    let ends = [Some(*first), Some(*last), baseline, target];
    let from = ends.iter().flatten().map(|point| point.date).min()?;
    let to = ends.iter().flatten().map(|point| point.date).max()?;
    let values = readings.iter().map(|point| point.value).chain(of.baseline).chain(of.target);
    let ticks = ticks(values);
    let labels: Vec<String> = ticks.iter().map(|tick| (words.number)(*tick)).collect();
    let longest = labels.iter().map(|label| label.chars().count()).max().unwrap_or_default();
    let left = (longest as f64 * WIDE + 14.0).min(SIZE.0 / 3.0);
    let field = Field { left, right: SIZE.0 - RIGHT, days: (from, to), values: (*ticks.first()?, *ticks.last()?) };

    let mut shapes = Vec::new();
    axes(&mut shapes, &field, &ticks, labels, &words);
    levels(&mut shapes, &field, (of.baseline, of.target), &words);
    // The baseline is the first point of the line where it comes first.
    let before = baseline.filter(|point| point.date <= first.date);
    let line: Vec<(f64, f64)> = before.iter().chain(&readings).map(|point| field.place(*point)).collect();
    if readings.len() <= MOST_DISCS {
        for point in &readings {
            let (x, y) = field.place(*point);
            shapes.push(Shape::Disc(Ink::Strong, x, y, 5.0));
        }
    }
    for point in baseline.iter().chain(&target) {
        let (x, y) = field.place(*point);
        shapes.push(Shape::Rect(Ink::Strong, x - 5.0, y - 5.0, 10.0, 10.0));
    }
    shapes.push(Shape::Path(Ink::Strong, thinned(line)));
    Some(Drawing { name: "indicator", alt: words.alt, width: SIZE.0, height: SIZE.1, shapes })
}

/// Where values and days stand in the picture.
struct Field {
    left: f64,
    right: f64,
    days: (Date, Date),
    values: (f64, f64),
}

impl Field {
    fn place(&self, point: Point) -> (f64, f64) {
        let (from, to) = self.days;
        // A single day stands in the middle.
        let part = match from.days_until(to) {
            0 => 0.5,
            days => from.days_until(point.date) as f64 / days as f64,
        };
        (self.left + part * (self.right - self.left), self.height(point.value))
    }

    fn height(&self, value: f64) -> f64 {
        let (low, high) = self.values;
        // Halves, so that the greatest numbers there are stay numbers.
        let part = (value / 2.0 - low / 2.0) / (high / 2.0 - low / 2.0);
        BOTTOM - part.clamp(0.0, 1.0) * (BOTTOM - TOP)
    }
}

/// Lines across with their values, the unit above, first and last day below.
fn axes(shapes: &mut Vec<Shape>, field: &Field, ticks: &[f64], labels: Vec<String>, words: &ChartWords<'_>) {
    let mut write = |x: f64, y: f64, anchor: Anchor, text: String| {
        shapes.push(Shape::Words { x, y, size: LETTER, anchor, text });
    };
    // What does not fit into the picture stands beside it anyway.
    let fits = (SIZE.0 / WIDE) as usize;
    write(0.0, LETTER, Anchor::Start, words.unit.chars().take(fits).collect());
    for (tick, label) in ticks.iter().zip(labels) {
        write(field.left - 8.0, field.height(*tick) + LETTER * 0.35, Anchor::End, label);
    }
    let below = BOTTOM + LETTER * 1.5;
    let (from, to) = field.days;
    if from == to {
        write((field.left + field.right) / 2.0, below, Anchor::Middle, (words.day)(from));
    } else {
        write(field.left, below, Anchor::Start, (words.day)(from));
        write(field.right, below, Anchor::End, (words.day)(to));
    }
    for tick in ticks {
        let y = field.height(*tick);
        shapes.push(Shape::Path(Ink::Faint, vec![(field.left, y), (field.right, y)]));
    }
}

/// Lines across: the target, dashed, and the baseline. Both are named at their right end, where readings come last; where they are
/// too near to each other, the baseline is named at its left end.
fn levels(
    shapes: &mut Vec<Shape>,
    field: &Field,
    (baseline, target): (Option<f64>, Option<f64>),
    words: &ChartWords<'_>,
) {
    let (left, right) = ((field.left + 8.0, Anchor::Start), (field.right - 8.0, Anchor::End));
    let near = matches!((baseline, target), (Some(one), Some(other)) if (field.height(one) - field.height(other)).abs() < LETTER * 2.0);
    let levels = [
        (baseline, Ink::Faint, if near { left } else { right }, words.baseline),
        (target, Ink::Dashed, right, words.target),
    ];
    for (value, ink, (x, anchor), name) in levels {
        let Some(value) = value else { continue };
        let y = field.height(value);
        let text = [name, " ", &(words.number)(value)].concat();
        // Above the line, unless there is no room.
        let base = if y < TOP + LETTER { y + LETTER } else { y - LETTER * 0.4 };
        shapes.push(Shape::Words { x, y: base, size: LETTER, anchor, text });
        shapes.push(Shape::Path(ink, vec![(field.left, y), (field.right, y)]));
    }
}

/// Round values from below the lowest to above the highest, two to seven of them.
fn ticks(values: impl Iterator<Item = f64>) -> Vec<f64> {
    let (mut low, mut high) = (f64::INFINITY, f64::NEG_INFINITY);
    for value in values {
        (low, high) = (low.min(value), high.max(value));
    }
    if low >= high {
        // One value only: room below and above.
        let room = if low == 0.0 { 1.0 } else { low.abs() / 2.0 };
        (low, high) = (low - room, high + room);
    }
    let span = high - low;
    let mut power = 1.0_f64;
    while power * 10.0 < span && power < 1e300 {
        power *= 10.0;
    }
    while power > span && power > 1e-300 {
        power /= 10.0;
    }
    let step = STEPS.iter().map(|step| step * power / 2.0).find(|step| span / step <= 5.0);
    let Some(step) = step.filter(|step| *step > 0.0 && span.is_finite()) else { return vec![low, high] };
    let (first, last) = ((low / step).floor(), (high / step).ceil());
    let n = (last - first).clamp(1.0, 7.0) as u32;
    // Rounded, because 3 · 0.1 is a little more than 0.3.
    let round = |value: f64| if step < 1e9 && step > 1e-5 { (value * 1e6).round() / 1e6 } else { value };
    (0..=n).map(|place| round((first + f64::from(place)) * step)).collect()
}

/// A line without points that nobody could tell apart.
fn thinned(line: Vec<(f64, f64)>) -> Vec<(f64, f64)> {
    let mut thinned: Vec<(f64, f64)> = Vec::new();
    for (x, y) in line {
        if thinned.last().is_none_or(|(last_x, last_y)| (x - last_x).abs() >= 0.5 || (y - last_y).abs() >= 0.5) {
            thinned.push((x, y));
        }
    }
    thinned
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_values_of_an_axis_are_round_and_hold_all_that_is_shown() {
        for (values, expected) in [
            (vec![3.0, 17.0], vec![0.0, 5.0, 10.0, 15.0, 20.0]),
            (vec![0.1, 0.3], vec![0.1, 0.15, 0.2, 0.25, 0.3]),
            (vec![5.0], vec![2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0]),
            (vec![0.0, 0.0], vec![-1.0, -0.5, 0.0, 0.5, 1.0]),
            (vec![-12.0, 3.0], vec![-15.0, -10.0, -5.0, 0.0, 5.0]),
        ] {
            assert_eq!(ticks(values.clone().into_iter()), expected, "{values:?}");
        }
        for values in [vec![f64::MAX, f64::MIN], vec![1e300, -1e300], vec![1e-300, 2e-300], vec![1e15, 1e15 + 1.0]] {
            let ticks = ticks(values.into_iter());
            assert!(ticks.len() >= 2 && ticks.iter().all(|tick| tick.is_finite()), "{ticks:?}");
        }
    }
}
