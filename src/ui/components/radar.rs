// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! A radar chart. Its axes are numbered as the rows of the table beside it, so that words of any length have room.

use leptos::prelude::*;

use crate::domain::report::radar_point;

/// Half of the drawing's width and height.
const MIDDLE: i32 = 160;
/// How far out the highest value is.
const RADIUS: f64 = 120.0;
/// How far out the numbers of the axes are.
const NUMBERS: f64 = 142.0;
/// The highest value, in hundredths.
const HIGHEST: f64 = 300.0;

/// A line of the chart: a value in hundredths (0 to 300) on each axis, where there is one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// How it is drawn.
    pub kind: LineKind,
    /// The values.
    pub values: Vec<Option<u32>>,
}

/// How a line is drawn; told apart by dashes, not by colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LineKind {
    /// What counts.
    Middle,
    /// The lowest.
    Lowest,
    /// The highest.
    Highest,
}

/// The chart.
#[component]
pub fn Radar(
    /// What it shows, in words.
    label: &'static str,
    /// How many axes it has.
    n_axes: usize,
    /// The lines, the one on top last.
    lines: Vec<Line>,
) -> impl IntoView {
    let rings = (1..=3).map(|level| {
        let corners: Vec<_> = (0..n_axes).map(|axis| point(axis, n_axes, RADIUS * f64::from(level) / 3.0)).collect();
        view! { <polygon class="radar__ring" points=points(&corners) /> }
    });
    let axes = (0..n_axes).map(|axis| {
        let ((x, y), (at_x, at_y)) = (point(axis, n_axes, RADIUS), point(axis, n_axes, NUMBERS));
        view! {
            <line class="radar__ring" x1=MIDDLE y1=MIDDLE x2=x y2=y />
            <text class="radar__number" x=at_x y=at_y text-anchor="middle" dominant-baseline="central">{axis + 1}</text>
        }
    });
    let line = |Line { kind, values }: Line| {
        let known = values.iter().enumerate().filter_map(|(axis, value)| Some((axis, (*value)?)));
        let corners: Vec<_> =
            known.map(|(axis, value)| point(axis, n_axes, RADIUS * f64::from(value) / HIGHEST)).collect();
        let class = match kind {
            LineKind::Middle => "radar__middle",
            LineKind::Lowest => "radar__lowest",
            LineKind::Highest => "radar__highest",
        };
        let dots = (kind == LineKind::Middle).then(|| {
            corners.iter().map(|(x, y)| view! { <circle class="radar__dot" cx=*x cy=*y r="5" /> }).collect_view()
        });
        view! { <polygon class=class points=points(&corners) /> {dots} }
    };
    view! {
        <svg class="radar" viewBox="0 0 320 320" role="img" aria-label=label>
            {rings.collect_view()} {axes.collect_view()} {lines.into_iter().map(line).collect_view()}
        </svg>
    }
}

/// A point on an axis.
fn point(axis: usize, n_axes: usize, distance: f64) -> (i32, i32) {
    let (x, y) = radar_point(axis, n_axes, f64::from(MIDDLE), distance);
    (x as i32, y as i32)
}

fn points(corners: &[(i32, i32)]) -> String {
    let mut text = String::new();
    for (x, y) in corners {
        text.push_str(&x.to_string());
        text.push(',');
        text.push_str(&y.to_string());
        text.push(' ');
    }
    text
}
