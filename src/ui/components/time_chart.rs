// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! A drawing of days: seasons as bands, spans as bars under their names, dates as marks. Places are parts of its width, letters
//! are of the same size everywhere.

use leptos::prelude::*;

use crate::domain::date::Date;
use crate::domain::plan::items::EventKind;
use crate::domain::timeline::{Days, TimeMark, Window};

/// Where the first row begins, and how high a row is.
const TOP: usize = 26;
const ROW: usize = 38;

/// A row of the drawing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChartRow {
    /// Its name.
    pub name: String,
    /// The spans in it.
    pub spans: Vec<Days>,
    /// The dates in it.
    pub dates: Vec<(Date, EventKind)>,
    /// How it looks.
    pub look: RowLook,
}

/// How a row looks; told apart by height, outline and filling, not by colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RowLook {
    /// A season, which also lies behind the other rows.
    Season,
    /// Dates.
    Dates,
    /// A phase.
    Phase,
    /// A step that is not done.
    Open,
    /// A step that is done.
    Done,
}

impl RowLook {
    const fn class(self) -> &'static str {
        match self {
            Self::Season | Self::Dates => "time__bar time__bar--season",
            Self::Phase => "time__bar time__bar--phase",
            Self::Open => "time__bar time__bar--open",
            Self::Done => "time__bar time__bar--done",
        }
    }
}

/// The drawing. It is made of parts that each begin with a phase, so that paper breaks between them.
#[component]
pub fn TimeChart(
    /// What it shows, in words.
    label: String,
    /// The part of the time that is shown.
    window: Window,
    /// The rows.
    rows: Vec<ChartRow>,
    /// Today, and the word for it.
    today: (Date, &'static str),
) -> impl IntoView {
    let behind = rows.iter().filter(|row| row.look == RowLook::Season).flat_map(|row| row.spans.iter().copied());
    let behind: Vec<(i64, i64)> = behind.filter_map(|days| window.span(days)).collect();
    let now = window.days.contains(today.0).then(|| window.place(today.0));
    let mut parts: Vec<Vec<ChartRow>> = vec![Vec::new()];
    for row in rows {
        if row.look == RowLook::Phase {
            parts.push(Vec::new());
        }
        if let Some(part) = parts.last_mut() {
            part.push(row);
        }
    }
    let n_parts = parts.len();
    let part = |(place, rows): (usize, Vec<ChartRow>)| {
        let top = if place == 0 { TOP } else { 0 };
        let bottom = top + rows.len() * ROW;
        let said = (place + 1 == n_parts).then_some(today.1);
        let height = bottom + if said.is_some() { 20 } else { 0 };
        let rows = rows.into_iter().enumerate().map(|(n, row)| view_row(row, top + n * ROW, window)).collect_view();
        view! {
            <svg class="time" width="100%" height=height aria-hidden="true">
                <Ground window behind=behind.clone() top bottom now said />
                {rows}
            </svg>
        }
    };
    view! { <div role="img" aria-label=label>{parts.into_iter().enumerate().map(part).collect_view()}</div> }
}

/// What lies behind the rows of a part: seasons, marks, today.
#[component]
fn Ground(
    window: Window,
    behind: Vec<(i64, i64)>,
    top: usize,
    bottom: usize,
    now: Option<i64>,
    said: Option<&'static str>,
) -> impl IntoView {
    let band = |(x, width): (i64, i64)| {
        view! { <rect class="time__band" x=percent(x) width=percent(width) y=top height={bottom - top} /> }
    };
    let mark = |TimeMark { day, label }: TimeMark| {
        let x = percent(window.place(day));
        let label = (top > 0).then(|| view! { <text class="time__label" x=x.clone() dx="3" y="16">{label}</text> });
        view! { <line class="time__mark" x1=x.clone() x2=x y1="0" y2=bottom /> {label} }
    };
    let now = now.map(|place| {
        let (anchor, x) = (if place > 5_000 { "end" } else { "start" }, percent(place));
        let word = said.map(|word| {
            view! { <text class="time__label time__label--today" x=x.clone() y={bottom + 16} text-anchor=anchor>{word}</text> }
        });
        view! { <line class="time__today" x1=x.clone() x2=x y1="0" y2=bottom /> {word} }
    });
    view! { {behind.into_iter().map(band).collect_view()} {window.marks().into_iter().map(mark).collect_view()} {now} }
}

fn view_row(row: ChartRow, y: usize, window: Window) -> impl IntoView {
    let class = row.look.class();
    let (top, height) = if row.look == RowLook::Phase { (y + 19, 13) } else { (y + 20, 10) };
    let bar = |days: &Days| {
        let (x, width) = window.span(*days)?;
        Some(view! { <rect class=class x=percent(x) width=percent(width) y=top height=height /> })
    };
    let date = |(day, kind): &(Date, EventKind)| {
        window.days.contains(*day).then(|| {
            // In its own coordinates, because a drawing cannot be placed by parts of the width.
            view! { <svg class="time__date" x=percent(window.place(*day)) y={y + 25}><path class="time__sign" d=sign(*kind) /></svg> }
        })
    };
    let name = if row.look == RowLook::Phase { "time__name time__name--phase" } else { "time__name" };
    view! {
        <text class=name x="2" y={y + 14}>{row.name}</text>
        {row.spans.iter().filter_map(bar).collect_view()}
        {row.dates.iter().filter_map(date).collect_view()}
    }
}

/// The sign of a kind of date, around its place.
pub const fn sign(kind: EventKind) -> &'static str {
    match kind {
        // A disc, a diamond, a square, a triangle.
        EventKind::Meeting => "M-6 0a6 6 0 1 0 12 0a6 6 0 1 0 -12 0z",
        EventKind::Milestone => "M0 -8L8 0L0 8L-8 0z",
        EventKind::Council => "M-6 -6H6V6H-6z",
        EventKind::Deadline => "M-7 -6H7L0 8z",
    }
}

/// Hundredths of a per cent as an attribute.
fn percent(hundredths: i64) -> String {
    format!("{}.{:02}%", hundredths / 100, hundredths % 100)
}
