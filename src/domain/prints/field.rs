// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! A field with two axes to place things in, from 1 (little) to 5 (much), with a name in each corner.

use crate::domain::export::{Anchor, Drawing, Ink, Shape};

/// The words of a field.
#[derive(Debug, Clone, Copy)]
pub struct FieldWords<'a> {
    /// A name for it, `stakeholders`.
    pub name: &'static str,
    /// What it shows, for those who do not see it.
    pub alt: &'a str,
    /// What the upright axis is.
    pub up: &'a str,
    /// What the level axis is.
    pub across: &'a str,
    /// The corners: upper left, upper right, lower left, lower right.
    pub corners: [&'a str; 4],
}

/// Where something stands, in doubled values from 2 to 10: across and up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spot {
    /// Its number.
    pub number: usize,
    /// Twice its value on the level axis.
    pub across: u16,
    /// Twice its value on the upright axis.
    pub up: u16,
}

const WIDTH: f64 = 558.0;
const HEIGHT: f64 = 474.0;
/// Left, right, top and bottom of the field.
const EDGES: [f64; 4] = [30.0, 548.0, 26.0, 440.0];
/// Numbers of one place that have room beside each other before the next place, and before the right edge.
const BESIDE: (usize, usize) = (3, 2);

/// The field, parted where doubled values are (across, up), with what stands in it already.
pub fn field(spots: &[Spot], parts: (f64, f64), words_of: FieldWords<'_>) -> Drawing {
    let [left, right, top, bottom] = EDGES;
    let across = |doubled: f64| left + (doubled - 1.0) / 10.0 * (right - left);
    let up = |doubled: f64| bottom - (doubled - 1.0) / 10.0 * (bottom - top);
    let (x_parts, y_parts) = (across(parts.0), up(parts.1));
    let mut shapes = vec![
        Shape::Rect(Ink::Faint, left, top, right - left, bottom - top),
        Shape::Path(Ink::Dashed, vec![(x_parts, top), (x_parts, bottom)]),
        Shape::Path(Ink::Dashed, vec![(left, y_parts), (right, y_parts)]),
    ];
    let places = [
        (left + 8.0, top + 18.0, Anchor::Start),
        (right - 8.0, top + 18.0, Anchor::End),
        (left + 8.0, bottom - 10.0, Anchor::Start),
        (right - 8.0, bottom - 10.0, Anchor::End),
    ];
    let corners = places.into_iter().zip(words_of.corners);
    shapes.extend(corners.map(|((x, y, anchor), corner)| words(x, y, 13.0, anchor, corner.to_owned())));
    shapes.push(words(left, top - 9.0, 13.0, Anchor::Start, ["↑ ", words_of.up].concat()));
    shapes.push(words(right, bottom + 31.0, 13.0, Anchor::End, [words_of.across, " →"].concat()));
    for level in 1..=5_u8 {
        let doubled = f64::from(level) * 2.0;
        shapes.push(words(across(doubled), bottom + 13.0, 11.0, Anchor::Middle, level.to_string()));
        shapes.push(words(left - 6.0, up(doubled) + 4.0, 11.0, Anchor::End, level.to_string()));
    }
    for (at, numbers) in together(spots) {
        let beside = if at.0 > 9 { BESIDE.1 } else { BESIDE.0 };
        // Further lines go towards the middle: at the upper and lower edge stand the names of the corners.
        let line_height = if at.1 < 6 { -13.0 } else { 13.0 };
        let (x, y) = (across(f64::from(at.0)), up(f64::from(at.1)));
        shapes.push(Shape::Disc(Ink::Strong, x, y, 4.0));
        for (line, some) in numbers.chunks(beside).enumerate() {
            let some = some.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
            shapes.push(words(x + 8.0, y + 4.0 + line_height * line as f64, 12.0, Anchor::Start, some));
        }
    }
    Drawing { name: words_of.name, alt: words_of.alt.to_owned(), width: WIDTH, height: HEIGHT, shapes }
}

/// What stands in one place shares a disc.
fn together(spots: &[Spot]) -> Vec<((u16, u16), Vec<usize>)> {
    let mut places: Vec<((u16, u16), Vec<usize>)> = Vec::new();
    for spot in spots {
        let at = (spot.across, spot.up);
        match places.iter_mut().find(|(other, _)| *other == at) {
            Some((_, numbers)) => numbers.push(spot.number),
            None => places.push((at, vec![spot.number])),
        }
    }
    places
}

fn words(x: f64, y: f64, size: f64, anchor: Anchor, text: String) -> Shape {
    Shape::Words { x, y, size, anchor, text }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_one_place_keep_clear_of_the_names_of_the_corners() {
        let spots: Vec<Spot> =
            (0..20).map(|number| Spot { number, across: [2, 10][number % 2], up: [2, 10][number / 2 % 2] }).collect();
        let names = FieldWords { name: "x", alt: "", up: "up", across: "across", corners: ["a", "b", "c", "d"] };
        let shapes = field(&spots, (5.0, 5.0), names).shapes;
        let heights = |wanted: &dyn Fn(&str) -> bool| -> Vec<f64> {
            let heights = shapes.iter().filter_map(|shape| match shape {
                Shape::Words { y, size, text, .. } if *size > 11.0 && wanted(text) => Some(*y),
                _ => None,
            });
            heights.collect()
        };
        let numbers = heights(&|text| text.starts_with(|letter: char| letter.is_ascii_digit()));
        assert_eq!(numbers.len(), 10, "five numbers in each corner: two lines at the left, three at the right");
        for corner in heights(&|text| ["a", "b", "c", "d"].contains(&text)) {
            assert!(numbers.iter().all(|number| (number - corner).abs() >= 12.0), "{corner} in {numbers:?}");
        }
    }
}
