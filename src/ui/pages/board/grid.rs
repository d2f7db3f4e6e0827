// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Cards on a grid of two axes: dragged, or moved with the arrow keys. The list below says the same in words.

use leptos::ev::{KeyboardEvent, PointerEvent};
use leptos::prelude::*;

use super::card::CardView;
use super::{On, said_of};
use crate::domain::board::nudge;
use crate::domain::id::ItemId;
use crate::state::pointer;
use crate::text::fill;
use crate::ui::components::EachItem;
use crate::ui::ids;

/// The drawing, and the field in it.
const WIDTH: i32 = 1_000;
const HEIGHT: i32 = 620;
const EDGE: i32 = 34;
/// A card in the drawing.
const CARD: (i32, i32) = (150, 58);
/// Letters in a line of a card, and lines.
const LINE: usize = 19;
const LINES: usize = 3;
/// How far a key moves a card.
const STEP: i32 = 5;
/// Where a card lies that nobody has moved: in rows of six from the top.
fn not_moved(number: usize) -> (u8, u8) {
    let n = number.saturating_sub(1);
    let part = |n: usize| u8::try_from(n).unwrap_or(50);
    (part(5 + n % 6 * 18), part(95 - n / 6 % 7 * 14))
}

/// The grid, and a list of all cards.
#[component]
pub(super) fn Grid(on: On) -> impl IntoView {
    let words = &on.words.card;
    let (across, upwards) = (
        said_of(on.plan, on.board, |board| board.across.to_owned()),
        said_of(on.plan, on.board, |board| board.upwards.to_owned()),
    );
    let cards =
        Memo::new(move |_| on.shown.with(|layout| layout.in_order().map(|card| card.id.clone()).collect::<Vec<_>>()));
    let dragged = RwSignal::new(None::<ItemId>);
    let drag = move |event: PointerEvent| {
        let Some(id) = dragged.get_untracked() else { return };
        if let Some((x, y)) = pointer::place_within(&event) {
            let at = (part(x * f64::from(WIDTH), WIDTH), 100 - part(y * f64::from(HEIGHT), HEIGHT));
            lay(on, &id, at);
        }
    };
    let hold = move |event: PointerEvent| {
        if dragged.with_untracked(Option::is_some) {
            event.prevent_default();
            pointer::capture(&event);
        }
    };
    let let_go = move |_| dragged.set(None);
    let row = Callback::new(move |id: ItemId| view! { <OnGrid id on dragged /> }.into_any());
    let list_row = Callback::new(move |id: ItemId| view! { <CardView id on /> }.into_any());
    view! {
        <p class="kern-body kern-body--small no-print">{words.grid_keys.as_str()}</p>
        <svg
            class="board-grid" viewBox=format!("0 0 {WIDTH} {HEIGHT}") role="group" aria-label=words.grid.as_str()
            on:pointerdown=hold on:pointermove=drag on:pointerup=let_go on:pointercancel=let_go
        >
            <g aria-hidden="true">
                <rect class="matrix__field" x=EDGE y=0 width={WIDTH - EDGE} height={HEIGHT - EDGE} />
                <line class="matrix__line" x1={(WIDTH + EDGE) / 2} y1=0 x2={(WIDTH + EDGE) / 2} y2={HEIGHT - EDGE} />
                <line class="matrix__line" x1=EDGE y1={(HEIGHT - EDGE) / 2} x2=WIDTH y2={(HEIGHT - EDGE) / 2} />
                <text class="board-grid__axis" x=WIDTH y={HEIGHT - 8} text-anchor="end">{across} " →"</text>
                <g transform=format!("rotate(-90 22 {})", HEIGHT - EDGE)>
                    <text class="board-grid__axis" x={22 + HEIGHT - EDGE} y={HEIGHT - EDGE} text-anchor="end">{upwards} " →"</text>
                </g>
            </g>
            <EachItem ids=cards row />
        </svg>
        <ul class="board-list"><EachItem ids=cards row=list_row /></ul>
    }
}

/// A card on the grid.
#[component]
fn OnGrid(id: ItemId, on: On, dragged: RwSignal<Option<ItemId>>) -> impl IntoView {
    let words = &on.words.card;
    let id = StoredValue::new(id);
    let card = Memo::new(move |_| on.card(&id.get_value()));
    let at = move || {
        card.with(|card| card.as_ref().map(|card| card.place.unwrap_or_else(|| not_moved(card.number))))
            .unwrap_or_default()
    };
    let is_placed = move || card.with(|card| card.as_ref().is_some_and(|card| card.place.is_some()));
    let label = move || {
        let (across, upwards) = at();
        let title = card.with(|card| card.as_ref().map(|card| on.named(card)).unwrap_or_default());
        let (across, upwards) = (across.to_string(), upwards.to_string());
        fill(&words.at, &[("title", &title), ("across", &across), ("upwards", &upwards)])
    };
    let key = move |event: KeyboardEvent| {
        let (dx, dy) = match event.key().as_str() {
            "ArrowUp" => (0, STEP),
            "ArrowDown" => (0, -STEP),
            "ArrowRight" => (STEP, 0),
            "ArrowLeft" => (-STEP, 0),
            _ => return,
        };
        event.prevent_default();
        let (across, upwards) = untrack(at);
        let moved = |value: u8, by: i32| u8::try_from((i32::from(value) + by).clamp(0, 100)).unwrap_or(value);
        lay(on, &id.get_value(), (moved(across, dx), moved(upwards, dy)));
        on.said.set(untrack(label));
    };
    let place = move || {
        let (across, upwards) = at();
        let x = EDGE + i32::from(across) * (WIDTH - EDGE - CARD.0) / 100;
        let y = (100 - i32::from(upwards)) * (HEIGHT - EDGE - CARD.1) / 100;
        format!("translate({x} {y})")
    };
    let lines = move || {
        let text = card.with(|card| card.as_ref().map(|card| on.named(card)).unwrap_or_default());
        let line = |(n, line): (usize, String)| {
            let y = 18 + 16 * i32::try_from(n).unwrap_or_default();
            view! { <text class="board-grid__text" x=8 y=y>{line}</text> }
        };
        in_lines(&text).into_iter().enumerate().map(line).collect_view()
    };
    view! {
        <g
            id=id.with_value(|id| ids::part("grid", id.as_str())) class="board-grid__card" tabindex="0" role="button"
            aria-roledescription=words.movable.as_str() aria-label=label transform=place
            on:keydown=key on:pointerdown=move |_| dragged.set(Some(id.get_value()))
        >
            <rect class="board-grid__paper" class:board-grid__paper--new=move || !is_placed() width={CARD.0} height={CARD.1} rx="4" />
            {lines}
        </g>
    }
}

/// Lays a card somewhere, if it does not lie there yet.
fn lay(on: On, id: &ItemId, at: (u8, u8)) {
    let there = on.layout.with_untracked(|layout| layout.cards.get(id).and_then(|card| card.place));
    if there != Some(at) {
        on.plan.move_on_grid(nudge(id, at));
    }
}

/// A length of the drawing as a part of a hundred, in steps that a key has too.
fn part(length: f64, whole: i32) -> u8 {
    let hundredth = (length * 100.0 / f64::from(whole)).clamp(0.0, 100.0);
    ((hundredth / f64::from(STEP)).round() * f64::from(STEP)) as u8
}

/// A text in as many lines as a card has; what is more ends with dots.
fn in_lines(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        let fits = lines.last().is_some_and(|line| line.chars().count() + 1 + word.chars().count() <= LINE);
        match lines.last_mut().filter(|_| fits) {
            Some(line) => {
                line.push(' ');
                line.push_str(word);
            }
            None => lines.push(word.to_owned()),
        }
    }
    let is_longer = lines.len() > LINES;
    lines.truncate(LINES);
    for line in &mut lines {
        if line.chars().count() > LINE {
            *line = line.chars().take(LINE - 1).chain(['…']).collect();
        }
    }
    if let Some(line) = lines.last_mut().filter(|_| is_longer) {
        line.push('…');
    }
    lines
}
