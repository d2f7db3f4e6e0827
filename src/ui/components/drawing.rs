// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! A picture of the plan on the screen: the same shapes that papers and files get.

use leptos::prelude::*;

use crate::domain::export::{self, Anchor, Ink, Shape};

/// The picture.
#[component]
pub fn Drawing(
    /// What it is made of.
    drawing: export::Drawing,
) -> impl IntoView {
    let export::Drawing { alt, width, height, shapes, .. } = drawing;
    let shape = |shape: Shape| match shape {
        // Areas are closed and filled, lines are neither.
        Shape::Path(Ink::Area, points) => {
            view! { <polygon class="drawing__area" points=coordinates(&points) /> }.into_any()
        }
        Shape::Path(ink, points) => view! { <polyline class=line(ink) points=coordinates(&points) /> }.into_any(),
        Shape::Rect(ink, left, top, width, height) => {
            let (x, y, width, height) = (whole(left), whole(top), whole(width), whole(height));
            view! { <rect class=line(ink) x=x y=y width=width height=height /> }.into_any()
        }
        Shape::Disc(ink, x, y, radius) => {
            let class = if ink == Ink::Strong { "drawing__disc" } else { line(ink) };
            view! { <circle class=class cx=whole(x) cy=whole(y) r=whole(radius) /> }.into_any()
        }
        Shape::Words { x, y, size, anchor, text } => {
            let anchor = match anchor {
                Anchor::Start => "start",
                Anchor::Middle => "middle",
                Anchor::End => "end",
            };
            view! { <text class="drawing__words" x=whole(x) y=whole(y) font-size=whole(size) text-anchor=anchor>{text}</text> }.into_any()
        }
    };
    view! {
        <svg class="drawing" viewBox=format!("0 0 {} {}", whole(width), whole(height)) role="img" aria-label=alt>
            {shapes.into_iter().map(shape).collect_view()}
        </svg>
    }
}

fn line(ink: Ink) -> &'static str {
    match ink {
        Ink::Strong => "drawing__strong",
        Ink::Dashed => "drawing__dashed",
        Ink::Faint => "drawing__faint",
        Ink::Area => "drawing__area",
    }
}

/// Whole units: their writing costs little.
fn whole(length: f64) -> i32 {
    length.round() as i32
}

fn coordinates(points: &[(f64, f64)]) -> String {
    let mut text = String::new();
    for (x, y) in points {
        text.push_str(&whole(*x).to_string());
        text.push(',');
        text.push_str(&whole(*y).to_string());
        text.push(' ');
    }
    text
}
