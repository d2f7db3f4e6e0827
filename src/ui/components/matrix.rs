// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! A matrix of two sides from little to much: numbered points that can be dragged, or moved with the arrow keys.

use leptos::ev::{KeyboardEvent, PointerEvent};
use leptos::prelude::*;

use crate::state::pointer;

/// The field within the drawing: its left and upper edge, and its width and height.
const EDGE: i32 = 40;
const SIZE: i32 = 500;
/// Width and height of the drawing.
const WHOLE: i32 = EDGE + SIZE + 10;
/// How far apart two neighbours on the scale are.
const CELL: i32 = SIZE / 5;
/// How far apart points in the same place are, at most.
const APART: i32 = 32;
/// The room for all points in the same place.
const ROOM: i32 = 96;

/// A place: how far up and how far to the right. Doubled, because a median may be a half.
pub type Place = (u16, u16);

/// A point of the matrix.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Point {
    /// Its DOM id.
    pub id: String,
    /// Its number in the table beside the matrix.
    pub number: usize,
    /// Where it stands.
    pub at: Place,
    /// Whether somebody has put it there.
    pub settled: bool,
    /// Lowest and highest place, where several people have said.
    pub reach: Option<(Place, Place)>,
    /// What it says to those who do not see it.
    pub label: String,
}

/// The corner that is set off; the middle of the scale counts to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SetOff {
    /// Much of what goes upwards, little of the other.
    UpperLeft,
    /// Much of both.
    UpperRight,
}

/// Words of the matrix.
#[derive(Debug, Clone, Copy)]
pub struct MatrixWords {
    /// What it shows.
    pub label: &'static str,
    /// What the points are, for screen readers.
    pub movable: &'static str,
    /// The axis upwards.
    pub up: &'static str,
    /// The axis to the right.
    pub right: &'static str,
    /// The low end of both.
    pub little: &'static str,
    /// The high end of both.
    pub much: &'static str,
    /// The corners: upper left, upper right, lower left, lower right.
    pub corners: [&'static str; 4],
    /// The corner that is set off.
    pub set_off: SetOff,
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
    /// Called with the place of a point in the list, and how far up and to the right it is now, from 1 to 5.
    moved: Callback<(usize, u8, u8)>,
) -> impl IntoView {
    let dragged = RwSignal::new(None::<usize>);
    let pointed = RwSignal::new(None::<usize>);
    let drag = move |event: PointerEvent| {
        if let (Some(place), Some((x, y))) = (dragged.get_untracked(), pointer::place_within(&event)) {
            let (up, right) = values_at(x, y);
            let at = (u16::from(up) * 2, u16::from(right) * 2);
            if points.with_untracked(|points| points.get(place).is_some_and(|point| point.at != at || !point.settled)) {
                moved.run((place, up, right));
            }
        }
    };
    let hold = move |event: PointerEvent| {
        if dragged.get_untracked().is_some() {
            event.prevent_default();
            pointer::capture(&event);
        }
    };
    // Read by every point.
    let points = Memo::new(move |_| points.get());
    let drawn = Memo::new(move |_| points.with(|points| positions(points)));
    // Points stay while they are moved; they are made anew when others are there.
    let there = Memo::new(move |_| {
        points.with(|points| points.iter().map(|point| (point.id.clone(), point.number)).collect::<Vec<_>>())
    });
    let all = move || {
        let movable = movable.get();
        let point = |(place, named): (usize, (String, usize))| {
            view! { <MatrixPoint place named points drawn movable dragged pointed moved words /> }
        };
        there.get().into_iter().enumerate().map(point).collect_view()
    };
    let named = move || points.with(|points| points.get(pointed.get()?).map(|point| point.label.clone()));
    view! {
        <div>
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
        // The points say so themselves to those who do not see them.
        <p class="matrix__named no-print" aria-hidden="true">{named}</p>
        </div>
    }
}

/// Field, corners and axes.
#[component]
fn Ground(words: MatrixWords) -> impl IntoView {
    let (x, from) = match words.set_off {
        SetOff::UpperLeft => (EDGE + 3 * CELL, EDGE),
        SetOff::UpperRight => (EDGE + 2 * CELL, EDGE + 2 * CELL),
    };
    let y = 3 * CELL;
    let [upper_left, upper_right, lower_left, lower_right] = words.corners;
    let corner = |word: &'static str, x: i32, y: i32| view! { <text class="matrix__corner" x=x y=y>{word}</text> };
    let lower = SIZE - 12;
    view! {
        <g aria-hidden="true">
            <rect class="matrix__first" x=from y=0 width={3 * CELL} height={3 * CELL} />
            <rect class="matrix__field" x=EDGE y=0 width=SIZE height=SIZE />
            <line class="matrix__line" x1=x y1=0 x2=x y2=SIZE />
            <line class="matrix__line" x1=EDGE y1=y x2={EDGE + SIZE} y2=y />
            {corner(upper_left, EDGE + 10, 24)} {corner(upper_right, x + 10, 24)} {corner(lower_left, EDGE + 10, lower)} {corner(lower_right, x + 10, lower)}
            <text class="matrix__axis" x=EDGE y={SIZE + 30}>{words.little}</text>
            <text class="matrix__axis" x={EDGE + SIZE / 2} y={SIZE + 30} text-anchor="middle">{words.right} " →"</text>
            <text class="matrix__axis" x={EDGE + SIZE} y={SIZE + 30} text-anchor="end">{words.much}</text>
            <g transform=format!("rotate(-90 24 {SIZE})")>
                <text class="matrix__axis" x=24 y=SIZE>{words.little}</text>
                <text class="matrix__axis" x={24 + SIZE / 2} y=SIZE text-anchor="middle">{words.up} " →"</text>
                <text class="matrix__axis" x={24 + SIZE} y=SIZE text-anchor="end">{words.much}</text>
            </g>
        </g>
    }
}

#[component]
fn MatrixPoint(
    place: usize,
    named: (String, usize),
    points: Memo<Vec<Point>>,
    drawn: Memo<Vec<(i32, i32)>>,
    movable: bool,
    dragged: RwSignal<Option<usize>>,
    pointed: RwSignal<Option<usize>>,
    moved: Callback<(usize, u8, u8)>,
    words: MatrixWords,
) -> impl IntoView {
    let point = Memo::new(move |_| points.with(|points| points.get(place).cloned()));
    let at = move || drawn.with(|drawn| drawn.get(place).copied().unwrap_or_default());
    let key = move |event: KeyboardEvent| {
        let Some(Point { at, .. }) = point.get_untracked().filter(|_| movable) else { return };
        let (up, right) = (at.0 / 2, at.1 / 2);
        let (up, right) = match event.key().as_str() {
            "ArrowUp" => (up + 1, right),
            "ArrowDown" => (up.saturating_sub(1), right),
            "ArrowRight" => (up, right + 1),
            "ArrowLeft" => (up, right.saturating_sub(1)),
            // What is suggested is agreed to where it stands.
            "Enter" | " " => (up, right),
            _ => return,
        };
        event.prevent_default();
        moved.run((place, on_scale(up), on_scale(right)));
    };
    let whiskers = move || {
        point.with(|point| point.as_ref()?.reach).map(|(low, high)| {
            let (x, y) = at();
            let (left, right) = (EDGE + x_of(low), EDGE + x_of(high));
            view! {
                <line class="matrix__whisker" x1=left y1=y x2=right y2=y />
                <line class="matrix__whisker" x1=x y1=y_of(high) x2=x y2=y_of(low) />
            }
        })
    };
    let label = move || point.get().map(|point| point.label);
    let class = move || match point.with(|point| point.as_ref().is_some_and(|point| point.settled)) {
        true => "matrix__point",
        false => "matrix__point matrix__point--suggested",
    };
    view! {
        {whiskers}
        <g
            id=named.0
            class=class
            tabindex=movable.then_some("0")
            role=if movable { "button" } else { "img" }
            aria-roledescription=movable.then_some(words.movable)
            aria-label=label
            transform=move || { let (x, y) = at(); format!("translate({x} {y})") }
            on:keydown=key
            on:focus=move |_| pointed.set(Some(place))
            on:pointerenter=move |_| pointed.set(Some(place))
            on:pointerdown=move |_| { if movable { dragged.set(Some(place)) } }
        >
            <circle class="matrix__disc" r="15" />
            <text class="matrix__number" text-anchor="middle" dominant-baseline="central">{named.1}</text>
        </g>
    }
}

/// How far up and to the right a place of the drawing is, given as parts of its width and height.
fn values_at(x: f64, y: f64) -> (u8, u8) {
    let cell = |at: f64| (at / f64::from(CELL)).floor().clamp(0.0, 4.0) as u8;
    let (x, y) = (x * f64::from(WHOLE) - f64::from(EDGE), y * f64::from(WHOLE));
    (5 - cell(y), cell(x) + 1)
}

fn on_scale(value: u16) -> u8 {
    u8::try_from(value.clamp(1, 5)).unwrap_or(5)
}

fn x_of(place: Place) -> i32 {
    i32::from(place.1) * CELL / 2 - CELL / 2
}

fn y_of(place: Place) -> i32 {
    SIZE - (i32::from(place.0) * CELL / 2 - CELL / 2)
}

/// Where the points are drawn. Those in the same place stand in rows of three, so that each can be seen; more of them in
/// longer rows and closer together.
fn positions(points: &[Point]) -> Vec<(i32, i32)> {
    let mut counts: Vec<(Place, i32)> = Vec::new();
    let nth = |point: &Point| match counts.iter_mut().find(|(place, _)| *place == point.at) {
        Some((_, n)) => {
            *n += 1;
            *n - 1
        }
        None => {
            counts.push((point.at, 1));
            0
        }
    };
    let before: Vec<i32> = points.iter().map(nth).collect();
    let position = |(point, n_before): (&Point, i32)| {
        let n_all = counts.iter().find(|(place, _)| *place == point.at).map_or(1, |(_, n)| *n);
        let row = (3..).find(|row| row * row >= n_all).unwrap_or(3);
        let apart = APART.min(ROOM / row);
        let in_row = (n_all - n_before / row * row).min(row);
        let n_rows = (n_all + row - 1) / row;
        let x = (n_before % row) * apart - (in_row - 1) * apart / 2;
        let y = (n_before / row) * apart - (n_rows - 1) * apart / 2;
        (EDGE + x_of(point.at) + x, y_of(point.at) + y)
    };
    points.iter().zip(before).map(position).collect()
}
