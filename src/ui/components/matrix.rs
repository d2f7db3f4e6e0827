// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The matrix of impact and effort: numbered points that can be dragged, or moved with the arrow keys.

use leptos::ev::{KeyboardEvent, PointerEvent};
use leptos::prelude::*;

use crate::domain::shortlist::Spot;
use crate::state::pointer;

/// The field within the drawing: its left and upper edge, and its width and height.
const EDGE: i32 = 40;
const SIZE: i32 = 500;
/// Width and height of the drawing.
const WHOLE: i32 = EDGE + SIZE + 10;
/// How far apart two neighbours on the scale are.
const CELL: i32 = SIZE / 5;
/// How far apart points in the same place are.
const APART: i32 = 32;

/// A point of the matrix.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Point {
    /// Its DOM id.
    pub id: String,
    /// Its number in the table beside the matrix.
    pub number: usize,
    /// Where it stands.
    pub spot: Spot,
    /// Whether somebody has put it there.
    pub rated: bool,
    /// Lowest and highest impact and effort, where several people have rated.
    pub reach: Option<(Spot, Spot)>,
    /// What it says to those who do not see it.
    pub label: String,
}

/// Words of the matrix.
#[derive(Debug, Clone, Copy)]
pub struct MatrixWords {
    /// What it shows.
    pub label: &'static str,
    /// What the points are, for screen readers.
    pub movable: &'static str,
    /// The axis upwards.
    pub impact: &'static str,
    /// The axis to the right.
    pub effort: &'static str,
    /// The low end of both.
    pub little: &'static str,
    /// The high end of both.
    pub much: &'static str,
    /// The corners: upper left, upper right, lower left, lower right.
    pub corners: [&'static str; 4],
}

/// The matrix.
#[component]
pub fn Matrix(
    /// Its words.
    words: MatrixWords,
    /// The points.
    #[prop(into)]
    points: Signal<Vec<Point>>,
    /// Whether points can be moved.
    #[prop(into)]
    movable: Signal<bool>,
    /// Called with the place of a point in the list and its new impact and effort.
    moved: Callback<(usize, u8, u8)>,
) -> impl IntoView {
    let dragged = RwSignal::new(None::<usize>);
    let drag = move |event: PointerEvent| {
        if let (Some(place), Some((x, y))) = (dragged.get_untracked(), pointer::place_within(&event)) {
            let (impact, effort) = values_at(x, y);
            if points.with_untracked(|points| {
                points.get(place).is_some_and(|point| point.spot != Spot::at(impact, effort) || !point.rated)
            }) {
                moved.run((place, impact, effort));
            }
        }
    };
    let hold = move |event: PointerEvent| {
        if dragged.get_untracked().is_some() {
            event.prevent_default();
            pointer::capture(&event);
        }
    };
    let n_points = Memo::new(move |_| points.with(Vec::len));
    let all = move || {
        (0..n_points.get())
            .map(|place| view! { <MatrixPoint place points movable dragged moved words /> })
            .collect_view()
    };
    view! {
        <svg
            class="matrix"
            class:matrix--dragging=move || dragged.get().is_some()
            viewBox=format!("0 0 {WHOLE} {WHOLE}")
            role="group"
            aria-label=words.label
            on:pointerdown=hold
            on:pointermove=drag
            on:pointerup=move |_| dragged.set(None)
            on:pointercancel=move |_| dragged.set(None)
        >
            <Ground words />
            {all}
        </svg>
    }
}

/// Field, corners and axes.
#[component]
fn Ground(words: MatrixWords) -> impl IntoView {
    // The middle counts as much impact and as little effort (`Priority::of`).
    let (x, y) = (EDGE + 3 * CELL, 3 * CELL);
    let [first, well, along, not_now] = words.corners;
    let corner = |word: &'static str, x: i32, y: i32| view! { <text class="matrix__corner" x=x y=y>{word}</text> };
    let lower = SIZE - 12;
    view! {
        <g aria-hidden="true">
            <rect class="matrix__first" x=EDGE y=0 width={3 * CELL} height={3 * CELL} />
            <rect class="matrix__field" x=EDGE y=0 width=SIZE height=SIZE />
            <line class="matrix__line" x1=x y1=0 x2=x y2=SIZE />
            <line class="matrix__line" x1=EDGE y1=y x2={EDGE + SIZE} y2=y />
            {corner(first, EDGE + 10, 24)} {corner(well, x + 10, 24)} {corner(along, EDGE + 10, lower)} {corner(not_now, x + 10, lower)}
            <text class="matrix__axis" x=EDGE y={SIZE + 30}>{words.little}</text>
            <text class="matrix__axis" x={EDGE + SIZE / 2} y={SIZE + 30} text-anchor="middle">{words.effort} " →"</text>
            <text class="matrix__axis" x={EDGE + SIZE} y={SIZE + 30} text-anchor="end">{words.much}</text>
            <g transform=format!("rotate(-90 24 {SIZE})")>
                <text class="matrix__axis" x=24 y=SIZE>{words.little}</text>
                <text class="matrix__axis" x={24 + SIZE / 2} y=SIZE text-anchor="middle">{words.impact} " →"</text>
                <text class="matrix__axis" x={24 + SIZE} y=SIZE text-anchor="end">{words.much}</text>
            </g>
        </g>
    }
}

#[component]
fn MatrixPoint(
    place: usize,
    points: Signal<Vec<Point>>,
    movable: Signal<bool>,
    dragged: RwSignal<Option<usize>>,
    moved: Callback<(usize, u8, u8)>,
    words: MatrixWords,
) -> impl IntoView {
    let point = Memo::new(move |_| points.with(|points| points.get(place).cloned()));
    let at = move || points.with(|points| position(points, place));
    let key = move |event: KeyboardEvent| {
        let Some(Point { spot, .. }) = point.get_untracked().filter(|_| movable.get_untracked()) else { return };
        let (impact, effort) = (spot.impact / 2, spot.effort / 2);
        let (impact, effort) = match event.key().as_str() {
            "ArrowUp" => (impact + 1, effort),
            "ArrowDown" => (impact.saturating_sub(1), effort),
            "ArrowRight" => (impact, effort + 1),
            "ArrowLeft" => (impact, effort.saturating_sub(1)),
            // What is suggested is agreed to where it stands.
            "Enter" | " " => (impact, effort),
            _ => return,
        };
        event.prevent_default();
        moved.run((place, on_scale(impact), on_scale(effort)));
    };
    let whiskers = move || {
        let (x, y) = at();
        point.get()?.reach.map(|(low, high)| {
            let (left, right) = (EDGE + x_of(low), EDGE + x_of(high));
            view! {
                <line class="matrix__whisker" x1=left y1=y x2=right y2=y />
                <line class="matrix__whisker" x1=x y1=y_of(high) x2=x y2=y_of(low) />
            }
        })
    };
    let label = move || point.get().map(|point| point.label);
    let class = move || match point.get() {
        Some(Point { rated: true, .. }) => "matrix__point",
        _ => "matrix__point matrix__point--suggested",
    };
    view! {
        {whiskers}
        <g
            id=move || point.get().map(|point| point.id)
            class=class
            tabindex=move || movable.get().then_some("0")
            role=move || if movable.get() { "button" } else { "img" }
            aria-roledescription=move || movable.get().then_some(words.movable)
            aria-label=label
            transform=move || { let (x, y) = at(); format!("translate({x} {y})") }
            on:keydown=key
            on:pointerdown=move |_| { if movable.get_untracked() { dragged.set(Some(place)) } }
        >
            <circle class="matrix__disc" r="15" />
            <text class="matrix__number" text-anchor="middle" dominant-baseline="central">{move || point.get().map(|point| point.number)}</text>
        </g>
    }
}

/// The impact and effort at a place of the drawing, given as parts of its width and height.
fn values_at(x: f64, y: f64) -> (u8, u8) {
    let cell = |at: f64| (at / f64::from(CELL)).floor().clamp(0.0, 4.0) as u8;
    let (x, y) = (x * f64::from(WHOLE) - f64::from(EDGE), y * f64::from(WHOLE));
    (5 - cell(y), cell(x) + 1)
}

fn on_scale(value: u16) -> u8 {
    u8::try_from(value.clamp(1, 5)).unwrap_or(5)
}

fn x_of(spot: Spot) -> i32 {
    i32::from(spot.effort) * CELL / 2 - CELL / 2
}

fn y_of(spot: Spot) -> i32 {
    SIZE - (i32::from(spot.impact) * CELL / 2 - CELL / 2)
}

/// Where a point is drawn. Those in the same place stand in rows of three, so that each can be seen.
fn position(points: &[Point], place: usize) -> (i32, i32) {
    let Some(point) = points.get(place) else { return (0, 0) };
    let together = |other: &&Point| other.spot == point.spot;
    let n_all = i32::try_from(points.iter().filter(together).count()).unwrap_or(1);
    let n_before = i32::try_from(points.iter().take(place).filter(together).count()).unwrap_or(0);
    let in_row = (n_all - n_before / 3 * 3).min(3);
    let n_rows = (n_all + 2) / 3;
    let x = (n_before % 3) * APART - (in_row - 1) * APART / 2;
    let y = (n_before / 3) * APART - (n_rows - 1) * APART / 2;
    (EDGE + x_of(point.spot) + x, y_of(point.spot) + y)
}
