// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The phases as a process: arrows in a row that lead to the next row.

use crate::domain::export::{Anchor, Drawing, Ink, Shape};

/// Width of the picture.
const WIDTH: f64 = 800.0;
/// So many arrows stand in a row.
const IN_A_ROW: usize = 4;
/// Height of an arrow, and how far rows are apart.
const HEIGHT: f64 = 170.0;
const ROW: f64 = 200.0;
/// How far the tip of an arrow reaches into the next one.
const TIP: f64 = 24.0;
/// So many letters of a title have room beside each other.
const LETTERS: usize = 13;
/// Height of the letters: a thirtieth of a slide at least, also on one of four to three.
const SIZE: f64 = 23.0;

/// The picture of some phases by their titles.
pub fn journey(phases: &[String], alt: String) -> Drawing {
    let step = (WIDTH - TIP) / IN_A_ROW as f64;
    let mut shapes = Vec::new();
    for (place, title) in phases.iter().enumerate() {
        let left = step * (place % IN_A_ROW) as f64;
        let top = 6.0 + ROW * (place / IN_A_ROW) as f64;
        let (right, middle, bottom) = (left + step - 6.0, top + HEIGHT / 2.0, top + HEIGHT);
        let outline = vec![
            (left, top),
            (right, top),
            (right + TIP, middle),
            (right, bottom),
            (left, bottom),
            (left + TIP, middle),
            (left, top),
        ];
        shapes.push(Shape::Path(Ink::Area, outline.clone()));
        shapes.push(Shape::Path(Ink::Strong, outline));
        let x = left + (step + TIP) / 2.0 - 3.0;
        shapes.push(words(x, top + 40.0, SIZE + 5.0, (place + 1).to_string()));
        for (n, line) in lines_of(title).into_iter().enumerate() {
            shapes.push(words(x, top + 76.0 + (SIZE + 3.0) * n as f64, SIZE, line));
        }
    }
    let n_rows = phases.len().div_ceil(IN_A_ROW).max(1);
    Drawing { name: "journey", alt, width: WIDTH, height: ROW * n_rows as f64 - ROW + HEIGHT + 12.0, shapes }
}

fn words(x: f64, y: f64, size: f64, text: String) -> Shape {
    Shape::Words { x, y, size, anchor: Anchor::Middle, text }
}

/// A title in lines, word by word.
fn lines_of(title: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in title.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= LETTERS => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_shape_lies_within_its_drawing() {
        for n in 0..12 {
            let drawing = journey(&vec!["Understand and envision".to_owned(); n], String::new());
            for shape in &drawing.shapes {
                let fits = |x: f64, y: f64| (0.0..=drawing.width).contains(&x) && (0.0..=drawing.height).contains(&y);
                match shape {
                    Shape::Path(_, points) => assert!(points.iter().all(|(x, y)| fits(*x, *y)), "{n}: {shape:?}"),
                    Shape::Words { x, y, .. } => assert!(fits(*x, *y), "{n}: {shape:?}"),
                    _ => {}
                }
            }
        }
    }

    #[test]
    fn titles_are_broken_between_words() {
        for (title, expected) in [
            ("Decide", &["Decide"][..]),
            ("Gemeinsam planen und testen", &["Gemeinsam", "planen und", "testen"]),
            ("", &[]),
        ] {
            assert_eq!(lines_of(title), expected);
        }
    }
}
