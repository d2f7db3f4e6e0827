// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Where the groups agree and where they are apart: dots, ratings, self-check; large enough for the back of the room.

use std::ops::Range;

use leptos::prelude::*;

use super::hand_out::board_title;
use crate::domain::board::{CardSpread, Layout, Tally};
use crate::domain::check::lowest_first;
use crate::domain::id::ItemId;
use crate::domain::plan::Plan;
use crate::domain::plan::items::{Rating, check_spread};
use crate::domain::spread::Spread;
use crate::domain::{shortlist, standing};
use crate::query::Query;
use crate::routes::Route;
use crate::state::{Toolbox, use_plan, use_toolbox, use_words};
use crate::text::{BoardWords, Locale, fill};

/// From here on, on a scale of four or five, people are far apart.
const FAR: u8 = 2;

/// A table that is read from the back of the room: its title, heads, rows.
struct Sheet {
    title: String,
    link: Option<(String, &'static str)>,
    heads: Vec<String>,
    /// The columns that say what each has given; the big screen has no room for those of many.
    each: Range<usize>,
    rows: Vec<Line>,
}

/// So many columns of single voters are read from the back of the room.
const MOST_EACH: usize = 4;

/// A row, with how long its bar is: from 0 to 100.
#[derive(Clone)]
struct Line {
    cells: Vec<String>,
    bar: u32,
}

/// The results.
#[component]
pub(super) fn Results() -> impl IntoView {
    let toolbox = use_toolbox();
    let words: &'static BoardWords = use_words();
    let plan = use_plan();
    move || {
        let sheets = plan.with(|plan| {
            let mut sheets: Vec<Sheet> = plan.boards().filter_map(|board| dots(plan, board.id, words)).collect();
            sheets.extend(ratings(plan, toolbox, words));
            sheets.extend(checks(plan, toolbox, words));
            sheets
        });
        if sheets.is_empty() {
            return view! { <p class="kern-body prose">{words.results.none.as_str()}</p> }.into_any();
        }
        view! {
            <p class="kern-body prose">{words.results.intro.as_str()}</p>
            {sheets.into_iter().map(sheet).collect_view()}
        }
        .into_any()
    }
}

fn sheet(Sheet { title, link, heads, each, rows }: Sheet) -> AnyView {
    let label = title.clone();
    let class = move |place: usize, class: &'static str| {
        if each.contains(&place) { [class, " results__each"].concat() } else { class.to_owned() }
    };
    let head_class = class.clone();
    let head = move |(place, head): (usize, String)| view! { <th class=head_class(place, "kern-table__header") scope="col">{head}</th> };
    let cell = |(place, cell): (usize, String), bar: u32| {
        if place == 0 {
            view! {
                <th class="kern-table__cell" scope="row">
                    {cell}
                    <svg class="results__bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"><rect class="results__length" width=bar height="6" /></svg>
                </th>
            }
            .into_any()
        } else {
            view! { <td class=class(place, "kern-table__cell")>{cell}</td> }.into_any()
        }
    };
    let row = |Line { cells, bar }: Line| {
        view! { <tr class="kern-table__row">{cells.into_iter().enumerate().map(|numbered| cell(numbered, bar)).collect_view()}</tr> }
    };
    view! {
        <section class="section">
            <h2 class="kern-heading-medium section__title">{title}</h2>
            <div class="table-scroll" tabindex="0" role="region" aria-label=label>
                <table class="kern-table kern-table--small results__table">
                    <thead class="kern-table__head">
                        <tr class="kern-table__row">{heads.into_iter().enumerate().map(head).collect_view()}</tr>
                    </thead>
                    <tbody class="kern-table__body">{rows.into_iter().map(row).collect_view()}</tbody>
                </table>
            </div>
            {link.map(|(href, word)| view! { <p class="kern-body no-print"><a class="kern-link kern-link--no-visited-state" href=href>{word}</a></p> })}
        </section>
    }
    .into_any()
}

/// Dots of a board: all, and what each voter gave.
fn dots(plan: &Plan, board: &ItemId, all: &'static BoardWords) -> Option<Sheet> {
    let words = &all.results;
    let layout = Layout::of(plan, board);
    let tally = Tally::of(plan, &layout);
    let spread = tally.spread(&layout);
    if spread.is_empty() {
        return None;
    }
    let with_hands = spread.iter().any(|card| card.hands > 0);
    let mut heads = vec![all.turn.card.clone(), words.all.clone(), words.given_by.clone()];
    heads.extend(tally.voters.iter().map(|voter| voter.by.clone()));
    heads.extend(with_hands.then(|| words.hands.clone()));
    let n_voters = tally.voters.len().to_string();
    let number = |n: &u32| if *n == 0 { "–".to_owned() } else { n.to_string() };
    let most = spread.first().map_or(1, |card| card.total.max(1));
    let row = |card: &CardSpread| {
        let text = layout.cards.get(&card.card).map(|card| card.text.clone()).unwrap_or_default();
        let chosen = fill(&words.n_of, &[("n", &card.n_voters.to_string()), ("all", &n_voters)]);
        let mut row = vec![text, card.total.to_string(), chosen];
        row.extend(card.values.iter().map(number));
        row.extend(with_hands.then(|| number(&card.hands)));
        Line { cells: row, bar: card.total * 100 / most }
    };
    let title = fill(&words.dots, &[("board", &board_title(plan, Some(board), all))]);
    let href = Query::default().with("board", board.as_str()).with("sort", "votes").href(&Route::Board);
    let each = if tally.voters.len() > MOST_EACH { 3..3 + tally.voters.len() } else { 0..0 };
    Some(Sheet { title, link: Some((href, &all.board.sort)), heads, each, rows: spread.iter().map(row).collect() })
}

/// The measures that several people have rated, those on which they are furthest apart first.
fn ratings(plan: &Plan, toolbox: &'static Toolbox, all: &'static BoardWords) -> Option<Sheet> {
    let words = &all.results;
    let mut rows: Vec<(u8, Vec<String>)> = Vec::new();
    for listed in shortlist::shortlist(plan) {
        let of_it = shortlist::ratings_of(plan, &listed.measure);
        if of_it.len() < 2 {
            continue;
        }
        let (impact, effort) = (Rating::impact_spread(&of_it), Rating::effort_spread(&of_it));
        let range =
            [&impact, &effort].iter().filter_map(|spread| spread.as_ref().map(Spread::range)).max().unwrap_or_default();
        let title = toolbox.measure_title(&listed.measure, plan).unwrap_or(listed.measure.as_str()).to_owned();
        let side = |spread: Option<Spread<'_>>| {
            spread.map_or_else(|| "–".to_owned(), |spread| in_words(&spread, toolbox, all))
        };
        rows.push((range, vec![title, side(impact), side(effort), how_far(range, all)]));
    }
    if rows.is_empty() {
        return None;
    }
    let heads = [&words.measure, &words.impact, &words.effort, &words.apart].map(Clone::clone).to_vec();
    let link = Some((Route::Priorities.href(), words.to_matrix.as_str()));
    Some(Sheet { title: words.rating.clone(), link, heads, each: 0..0, rows: furthest_first(rows) })
}

/// The questions of the self-check that several have answered, those on which they are furthest apart first.
fn checks(plan: &Plan, toolbox: &'static Toolbox, all: &'static BoardWords) -> Option<Sheet> {
    let words = &all.results;
    let latest = standing::latest_of_each(&standing::kept(plan));
    if latest.len() < 2 {
        return None;
    }
    let mut rows: Vec<(u8, Vec<String>)> = Vec::new();
    for question in &toolbox.content.check {
        let Some(spread) = check_spread(&latest, &question.id).filter(|spread| spread.values.len() > 1) else {
            continue;
        };
        let name = |by: &str| if by.is_empty() { words.nameless.clone() } else { by.to_owned() };
        let values = spread.values.iter().map(|(by, value)| [name(by), value.to_string()].join(" "));
        let answers = values.collect::<Vec<_>>().join(" · ");
        let range = spread.range();
        rows.push((
            range,
            vec![question.question.clone(), answers, in_words(&spread, toolbox, all), how_far(range, all)],
        ));
    }
    let heads = [&words.question, &words.answers, &words.check, &words.apart].map(Clone::clone).to_vec();
    let href = Query::default().with("view", "compare").href(&Route::Check);
    (!rows.is_empty()).then(|| Sheet {
        title: words.check.clone(),
        link: Some((href, words.to_check.as_str())),
        heads,
        each: if latest.len() > MOST_EACH { 1..2 } else { 0..0 },
        rows: furthest_first(rows),
    })
}

/// The rows by how far people are apart, which is also what the bars show.
fn furthest_first(rows: Vec<(u8, Vec<String>)>) -> Vec<Line> {
    let places = lowest_first(rows.iter().map(|(range, _)| -i64::from(*range)));
    let rows = places.into_iter().filter_map(|place| rows.get(place));
    rows.map(|(range, cells)| Line { cells: cells.clone(), bar: u32::from(*range) * 25 }).collect()
}

fn in_words(spread: &Spread<'_>, toolbox: &'static Toolbox, all: &BoardWords) -> String {
    let median = toolbox.locale().number(spread.median());
    let (min, max) = (spread.min.to_string(), spread.max.to_string());
    fill(&all.results.spread, &[("median", &median), ("min", &min), ("max", &max)])
}

fn how_far(range: u8, all: &BoardWords) -> String {
    let words = &all.results;
    [&range.to_string(), " – ", if range >= FAR { &words.far } else { &words.close }].concat()
}
