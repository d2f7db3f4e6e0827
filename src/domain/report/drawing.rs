// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The pictures of a report: the self-check as a radar chart, the measures between impact and effort.

use crate::domain::export::{Anchor, Drawing, Ink, Shape};
use crate::domain::shortlist::Spot;

/// Half of the width and height of a radar chart.
const MIDDLE: f64 = 160.0;
/// How far out the highest value of a radar chart is.
const RADIUS: f64 = 120.0;
/// The highest value of a radar chart, in hundredths.
const HIGHEST: f64 = 300.0;

/// Cosine and sine of the angle between two axes, for three axes and more: a table is smaller than the functions.
const ANGLES: [(f64, f64); 7] = [
    (-0.500000000, 0.866025404),
    (0.000000000, 1.000000000),
    (0.309016994, 0.951056516),
    (0.500000000, 0.866025404),
    (0.623489802, 0.781831482),
    (std::f64::consts::FRAC_1_SQRT_2, std::f64::consts::FRAC_1_SQRT_2),
    (0.766044443, 0.642787610),
];

/// A point on an axis of a radar chart around a middle, clockwise from the top, in whole units: their writing costs little.
/// Axes are counted from 0.
///
/// ```
/// use living_lab_toolbox::domain::report::radar_point;
/// assert_eq!(radar_point(0, 4, 160.0, 120.0), (160.0, 40.0));
/// assert_eq!(radar_point(1, 4, 160.0, 120.0), (280.0, 160.0));
/// ```
pub fn radar_point(axis: usize, n_axes: usize, middle: f64, distance: f64) -> (f64, f64) {
    // Fewer than three axes stand as three do; more than nine would be no chart to read.
    let (cos_step, sin_step) =
        n_axes.checked_sub(3).map_or(ANGLES.first(), |n| ANGLES.get(n)).copied().unwrap_or((1.0, 0.0));
    let turn = |(cos, sin): (f64, f64), _| (cos * cos_step - sin * sin_step, sin * cos_step + cos * sin_step);
    let (cos, sin) = (0..axis).fold((1.0, 0.0), turn);
    (middle + (distance * sin).round(), middle - (distance * cos).round())
}

/// The self-check as a radar chart: a value in hundredths (0 to 300) on each axis, where there is one. The axes are numbered
/// as the rows of the table that belongs to it, so that words of any length have room there.
pub fn radar(values: &[Option<u32>], alt: String) -> Drawing {
    let n = values.len();
    let at = |axis: usize, distance: f64| radar_point(axis, n, MIDDLE, distance);
    let mut shapes = Vec::new();
    for level in 1..=3 {
        let ring: Vec<_> = (0..n).chain(Some(0)).map(|axis| at(axis, RADIUS * f64::from(level) / 3.0)).collect();
        shapes.push(Shape::Path(Ink::Faint, ring));
    }
    for axis in 0..n {
        shapes.push(Shape::Path(Ink::Faint, vec![(MIDDLE, MIDDLE), at(axis, RADIUS)]));
        let (x, y) = at(axis, RADIUS + 20.0);
        shapes.push(words(x, y + 5.0, 14.0, Anchor::Middle, (axis + 1).to_string()));
    }
    let known = values.iter().enumerate().filter_map(|(axis, value)| Some((axis, (*value)?)));
    let corners: Vec<_> = known.map(|(axis, value)| at(axis, RADIUS * f64::from(value) / HIGHEST)).collect();
    shapes.push(Shape::Path(Ink::Area, corners.clone()));
    shapes.push(Shape::Path(Ink::Strong, corners.iter().chain(corners.first()).copied().collect::<Vec<_>>()));
    shapes.extend(corners.into_iter().map(|(x, y)| Shape::Disc(Ink::Strong, x, y, 4.0)));
    Drawing { name: "self-check", alt, width: MIDDLE * 2.0, height: MIDDLE * 2.0, shapes }
}

/// A measure between impact and effort.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Its number in the table that belongs to the picture.
    pub number: String,
    /// Where it is.
    pub spot: Spot,
}

/// The words of the picture of impact and effort.
#[derive(Debug, Clone, Copy)]
pub struct MatrixWords<'a> {
    /// What it shows, for those who do not see it.
    pub alt: &'a str,
    /// What the upright axis is.
    pub impact: &'a str,
    /// What the level axis is.
    pub effort: &'a str,
    /// What the corners mean, in the order of [`Priority`](crate::domain::advice::Priority).
    pub corners: [&'a str; 4],
}

/// Left, right, top and bottom of the field between impact and effort.
const FIELD: [f64; 4] = [24.0, 456.0, 24.0, 316.0];

/// The measures between impact (upwards) and effort (to the right), by their numbers.
pub fn matrix(places: &[Place], words_of: MatrixWords<'_>) -> Drawing {
    let [left, right, top, bottom] = FIELD;
    // The corners meet where `Spot::corner` parts them: between 2 and 3 of impact, between 3 and 4 of effort.
    let (x_parts, y_parts) = (across(7), up(5));
    let mut shapes = vec![
        Shape::Rect(Ink::Faint, left, top, right - left, bottom - top),
        Shape::Path(Ink::Dashed, vec![(x_parts, top), (x_parts, bottom)]),
        Shape::Path(Ink::Dashed, vec![(left, y_parts), (right, y_parts)]),
    ];
    let corners = [
        (left + 6.0, top + 16.0, Anchor::Start),
        (right - 6.0, top + 16.0, Anchor::End),
        (left + 6.0, bottom - 8.0, Anchor::Start),
        (right - 6.0, bottom - 8.0, Anchor::End),
    ];
    for ((x, y, anchor), corner) in corners.into_iter().zip(words_of.corners) {
        shapes.push(words(x, y, 12.0, anchor, corner.to_owned()));
    }
    shapes.push(words(left, top - 8.0, 12.0, Anchor::Start, ["↑ ", words_of.impact].concat()));
    shapes.push(words(right, bottom + 18.0, 12.0, Anchor::End, [words_of.effort, " →"].concat()));
    for (spot, numbers) in together(places) {
        let (x, y) = (across(spot.effort), up(spot.impact));
        shapes.push(Shape::Disc(Ink::Strong, x, y, 5.0));
        // On the right there is more room on the left.
        let (x, anchor) = if spot.effort > 8 { (x - 8.0, Anchor::End) } else { (x + 8.0, Anchor::Start) };
        shapes.push(words(x, y + 5.0, 14.0, anchor, numbers));
    }
    Drawing { name: "priorities", alt: words_of.alt.to_owned(), width: 480.0, height: 344.0, shapes }
}

/// Where twice an effort from 1 to 5 is.
fn across(doubled: u16) -> f64 {
    let [left, right, ..] = FIELD;
    left + (f64::from(doubled) - 1.0) / 10.0 * (right - left)
}

/// Where twice an impact from 1 to 5 is.
fn up(doubled: u16) -> f64 {
    let [.., top, bottom] = FIELD;
    bottom - (f64::from(doubled) - 1.0) / 10.0 * (bottom - top)
}

/// Measures in one place share a disc.
fn together(places: &[Place]) -> Vec<(Spot, String)> {
    let mut spots: Vec<(Spot, String)> = Vec::new();
    for Place { number, spot } in places {
        match spots.iter_mut().find(|(other, _)| other == spot) {
            Some((_, numbers)) => {
                numbers.push_str(", ");
                numbers.push_str(number);
            }
            None => spots.push((*spot, number.clone())),
        }
    }
    spots
}

fn words(x: f64, y: f64, size: f64, anchor: Anchor, text: String) -> Shape {
    Shape::Words { x, y, size, anchor, text }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::advice::Priority;

    #[test]
    fn every_shape_lies_within_its_drawing() {
        let places: Vec<Place> = (1..=5)
            .flat_map(|impact| (1..=5).map(move |effort| Place { number: "40".into(), spot: Spot::at(impact, effort) }))
            .collect();
        let matrix = matrix(&places, MatrixWords { alt: "", impact: "", effort: "", corners: [""; 4] });
        let charts = (0..12).map(|n| radar(&vec![Some(300); n], String::new()));
        for drawing in charts.chain([matrix]) {
            let within = |x: f64, y: f64| (0.0..=drawing.width).contains(&x) && (0.0..=drawing.height).contains(&y);
            for shape in &drawing.shapes {
                let fits = match shape {
                    Shape::Path(_, points) => points.iter().all(|(x, y)| within(*x, *y)),
                    Shape::Rect(_, x, y, width, height) => within(*x, *y) && within(x + width, y + height),
                    Shape::Disc(_, x, y, r) => within(x - r, y - r) && within(x + r, y + r),
                    Shape::Words { x, y, .. } => within(*x, *y),
                };
                assert!(fits, "{}: {shape:?}", drawing.name);
            }
        }
    }

    #[test]
    fn measures_in_one_place_share_a_disc_and_halves_have_places_of_their_own() {
        let place = |number: &str, impact, effort| Place { number: number.into(), spot: Spot { impact, effort } };
        let spots = together(&[place("1", 6, 6), place("2", 7, 6), place("3", 6, 6)]);
        assert_eq!(spots.iter().map(|(_, numbers)| numbers.as_str()).collect::<Vec<_>>(), ["1, 3", "2"]);
    }

    #[test]
    fn a_corner_of_the_picture_is_the_corner_of_its_measures() {
        for (impact, effort) in (2..=10).flat_map(|impact| (2..=10).map(move |effort| (impact, effort))) {
            let corner = Spot { impact, effort }.corner();
            let (upper, left) = (up(impact) < up(5), across(effort) < across(7));
            let expected = match (upper, left) {
                (true, true) => Priority::DoFirst,
                (true, false) => Priority::PlanWell,
                (false, true) => Priority::AlongTheWay,
                (false, false) => Priority::NotNow,
            };
            assert_eq!(corner, expected, "{impact} {effort}");
        }
    }
}
