// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! A picture as a file of its own: SVG, in black, white and grey, so that a printer without colours loses nothing.

use super::document::{Anchor, Drawing, Ink, Shape};
use super::plain::one_line;
use super::xml::{Attributes, Xml};
use crate::domain::language::Language;

const BLACK: &str = "#1a1a1a";
const GREY: &str = "#767676";
const PALE: &str = "#d0d0d0";

/// The picture, with its alternative text for those who do not see it.
pub fn svg(drawing: &Drawing, language: Language) -> String {
    let (width, height) = (number(drawing.width), number(drawing.height));
    let alt = one_line(&drawing.alt);
    let mut xml = Xml::new();
    xml.open(
        "svg",
        &[
            ("xmlns", "http://www.w3.org/2000/svg"),
            ("width", &width),
            ("height", &height),
            ("viewBox", &["0 0 ", &width, " ", &height].concat()),
            ("role", "img"),
            ("aria-labelledby", "title"),
            ("aria-describedby", "desc"),
            ("xml:lang", language.tag()),
            ("font-family", "Arial, Helvetica, 'Liberation Sans', sans-serif"),
        ],
    );
    xml.element("title", &[("id", "title")], first_sentence(&alt));
    xml.element("desc", &[("id", "desc")], &alt);
    xml.leaf("rect", &[("width", &width), ("height", &height), ("fill", "#fff")]);
    for shape in &drawing.shapes {
        match shape {
            Shape::Path(ink, points) => path(&mut xml, *ink, points),
            Shape::Rect(ink, left, top, width, height) => {
                let place = [number(*left), number(*top), number(*width), number(*height)];
                let [x, y, width, height] = place.each_ref().map(String::as_str);
                filled(&mut xml, "rect", *ink, &[("x", x), ("y", y), ("width", width), ("height", height)]);
            }
            Shape::Disc(ink, x, y, radius) => {
                let place = [number(*x), number(*y), number(*radius)];
                let [x, y, radius] = place.each_ref().map(String::as_str);
                filled(&mut xml, "circle", *ink, &[("cx", x), ("cy", y), ("r", radius)]);
            }
            Shape::Words { x, y, size, anchor, text } => {
                let anchor = match anchor {
                    Anchor::Start => "start",
                    Anchor::Middle => "middle",
                    Anchor::End => "end",
                };
                let (x, y, size) = (number(*x), number(*y), number(*size));
                let attributes =
                    [("x", x.as_str()), ("y", &y), ("font-size", &size), ("text-anchor", anchor), ("fill", BLACK)];
                xml.element("text", &attributes, &one_line(text));
            }
        }
    }
    xml.finish()
}

fn path(xml: &mut Xml, ink: Ink, points: &[(f64, f64)]) {
    let mut way = String::new();
    for (x, y) in points {
        way.push_str(if way.is_empty() { "M" } else { " L" });
        way.push_str(&[number(*x), number(*y)].join(" "));
    }
    if way.is_empty() {
        return;
    }
    if ink == Ink::Area {
        way.push_str(" Z");
    }
    let fill = if ink == Ink::Area { PALE } else { "none" };
    let shape = [("d", way.as_str()), ("fill", fill), ("stroke-linejoin", "round")];
    xml.leaf("path", &[&shape, stroke(ink)].concat());
}

fn filled(xml: &mut Xml, name: &'static str, ink: Ink, place: Attributes<'_>) {
    let fill = match ink {
        Ink::Strong => BLACK,
        Ink::Dashed => "#fff",
        Ink::Faint => "none",
        Ink::Area => PALE,
    };
    xml.leaf(name, &[place, &[("fill", fill)], stroke(ink)].concat());
}

fn stroke(ink: Ink) -> Attributes<'static> {
    match ink {
        Ink::Strong => &[("stroke", BLACK), ("stroke-width", "2")],
        Ink::Dashed => &[("stroke", BLACK), ("stroke-width", "1.5"), ("stroke-dasharray", "6 3")],
        Ink::Faint => &[("stroke", GREY), ("stroke-width", "0.75")],
        Ink::Area => &[("stroke", BLACK), ("stroke-width", "0.75")],
    }
}

fn first_sentence(text: &str) -> &str {
    text.split_inclusive(". ").next().unwrap_or_default().trim_end()
}

/// A length with at most two decimals; what is no number becomes nought, as no reader of SVG knows `NaN`.
pub(super) fn number(length: f64) -> String {
    #[allow(clippy::cast_possible_truncation, reason = "the cast holds what is too long within its bounds")]
    let hundredths = (length * 100.0).round() as i64;
    let hundredths = hundredths.clamp(-100_000_000, 100_000_000);
    let sign = if hundredths < 0 { "-" } else { "" };
    let (whole, rest) = (hundredths.abs() / 100, hundredths.abs() % 100);
    match rest {
        0 => format!("{sign}{whole}"),
        _ if rest % 10 == 0 => format!("{sign}{whole}.{}", rest / 10),
        _ => format!("{sign}{whole}.{rest:02}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_short_and_always_numbers() {
        for (length, expected) in [
            (0.0, "0"),
            (-0.001, "0"),
            (12.5, "12.5"),
            (1.0 / 3.0, "0.33"),
            (-2.05, "-2.05"),
            (f64::NAN, "0"),
            (f64::INFINITY, "1000000"),
        ] {
            assert_eq!(number(length), expected);
        }
    }
}
