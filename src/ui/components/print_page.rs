// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! A page of A4 with cards or a worksheet, on the screen in scale and in print at its size.

use leptos::prelude::*;

use super::Drawing;
use crate::domain::prints::{Answer, Body, Card, Cell, Column, Grid, Page, Part, Room, Width};
use crate::state::prints::page_of;
use crate::text::{PrintWords, fill};

/// Where to cut: at the edges and where the cards meet.
const MARKS: &str = "M105 5v7M105 285v7M5 148.5h7M198 148.5h7M101 148.5h8M105 144.5v8";

/// The page.
#[component]
pub fn PrintPage(
    /// What stands on it.
    page: Page,
    /// Words in the language of the paper.
    words: &'static PrintWords,
    /// What the toolbox is called.
    name: &'static str,
) -> impl IntoView {
    let Page { title, number, of, body } = page;
    let place = [("name", name), ("number", &number.to_string()), ("count", &of.to_string())];
    let foot = fill(&words.sheet.foot, &place);
    let label = [&*title, " ", &number.to_string()].concat();
    match body {
        Body::Cards(cards) => view! {
            <div role="group" class="print-page print-page--cards" aria-label=label>
                {cards.into_iter().map(|one| card(one, words)).collect_view()}
                <svg class="print-page__marks" viewBox="0 0 210 297" aria-hidden="true" focusable="false"><path d=MARKS /></svg>
            </div>
        }
        .into_any(),
        Body::Sheet { instruction, head, parts } => view! {
            <div role="group" class="print-page print-page--sheet" aria-label=label>
                <div class="print-page__head">
                    <p class="print-page__title">{title}</p>
                    <p class="print-page__instruction">{instruction}</p>
                </div>
                {part(Part::Beside(head))}
                {parts.into_iter().map(part).collect_view()}
                <p class="print-page__foot">{foot}</p>
            </div>
        }
        .into_any(),
    }
}

fn card(card: Card, words: &'static PrintWords) -> AnyView {
    let fact = |(name, said): (String, String)| {
        let said_by_hand = said.is_empty();
        view! { <div class="print-card__fact"><dt>{name}</dt><dd class:print-card__blank=said_by_hand dir="auto">{said}</dd></div> }
    };
    let mark = |word: String| view! { <li class="print-card__mark">{word}</li> };
    let address = card.of.as_ref().map(page_of).unwrap_or_default();
    view! {
        <article class="print-card">
            <p class="print-card__kind">{card.kind}</p>
            <p class="print-card__title" dir="auto">{card.title}</p>
            <p class="print-card__text" dir="auto">{card.text}</p>
            {(!card.marks.is_empty()).then(|| view! { <ul class="print-card__marks">{card.marks.into_iter().map(mark).collect_view()}</ul> })}
            <dl class="print-card__facts">{card.facts.into_iter().map(fact).collect_view()}</dl>
            {(!card.note.is_empty()).then(|| view! { <p class="print-card__note">{card.note}</p> })}
            <p class="print-card__foot">{fill(&words.card.page, &[("address", &address)])}</p>
        </article>
    }
    .into_any()
}

fn part(part: Part) -> AnyView {
    match part {
        Part::Ask(answer) => view! { <div class="print-part">{ask(answer)}</div> }.into_any(),
        Part::Beside(answers) => {
            view! { <div class="print-part print-part--beside">{answers.into_iter().map(ask).collect_view()}</div> }
                .into_any()
        }
        Part::Grid(grid) => view! { <div class="print-part">{table(grid)}</div> }.into_any(),
        Part::Field(drawing) => {
            view! { <div class="print-part print-part--field"><Drawing drawing /></div> }.into_any()
        }
        Part::Frame { label, .. } => view! {
            <div class="print-part">
                <p class="print-part__label">{label}</p>
                <div class="print-part__frame"></div>
            </div>
        }
        .into_any(),
    }
}

/// A question with lines; what is said already stands on them.
fn ask(answer: Answer) -> AnyView {
    let lines = (0..answer.lines).map(|_| view! { <div class="print-part__line"></div> }).collect_view();
    view! {
        <div class="print-part__ask">
            <p class="print-part__label">{answer.label}</p>
            <p class="print-part__said" dir="auto">{answer.said}</p>
            {lines}
        </div>
    }
    .into_any()
}

fn table(grid: Grid) -> AnyView {
    let class = match grid.room {
        Room::Line => "print-grid print-grid--line",
        Room::Two => "print-grid print-grid--two",
        Room::Some | Room::Much => "print-grid print-grid--some",
    };
    let head = |Column { head, width }: Column| {
        let class = match width {
            Width::Digit => "print-grid__digit",
            Width::Word => "print-grid__word",
            Width::Wide => "print-grid__wide",
            Width::Share => "",
        };
        view! { <th scope="col" class=class>{head}</th> }
    };
    let row = |row: Vec<Cell>| {
        let cell = |cell: Cell| {
            match cell {
            Cell::Text(text) => view! { <td dir="auto">{text}</td> }.into_any(),
            Cell::Tick(is_marked) => view! { <td class="print-grid__tick"><span class="print-grid__box">{is_marked.then_some("×")}</span></td> }.into_any(),
        }
        };
        view! { <tr>{row.into_iter().map(cell).collect_view()}</tr> }
    };
    view! {
        <table class=class>
            <caption class="kern-sr-only">{grid.caption}</caption>
            <thead><tr>{grid.columns.into_iter().map(head).collect_view()}</tr></thead>
            <tbody>{grid.rows.into_iter().map(row).collect_view()}</tbody>
        </table>
    }
    .into_any()
}
