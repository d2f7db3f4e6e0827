// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! A paper on the screen and in print: the same document that becomes a file, as a page.

use leptos::prelude::*;

use super::Drawing;
use crate::domain::export::{Block, Level, Table};
use crate::domain::language::Language;
use crate::domain::report::Section;
use crate::text::report::Paper;

/// So many rows of a table stay on one page.
const SHORT: usize = 12;

/// The paper. Only the sections that have changed are written anew.
#[component]
pub fn Paper(
    /// What it says.
    paper: Memo<Paper>,
    /// What its list of sections is called.
    contents: &'static str,
    /// The language of all its words.
    language: Language,
) -> impl IntoView {
    let head = Memo::new(move |_| paper.with(|paper| paper.head.clone()));
    let sections =
        Memo::new(move |_| paper.with(|paper| paper.parts.iter().map(|part| part.section).collect::<Vec<_>>()));
    let titles = Memo::new(move |_| paper.with(titles));
    let part = move |section: Section| {
        let blocks = Memo::new(move |_| {
            paper.with(|paper| {
                let part = paper.parts.iter().find(|part| part.section == section);
                part.map(|part| part.blocks.clone()).unwrap_or_default()
            })
        });
        view! { <section class="paper__part">{move || blocks.get().into_iter().map(block).collect_view()}</section> }
    };
    let around = move |pick: fn(&Paper) -> &Vec<Block>| {
        paper.with(|paper| pick(paper).clone()).into_iter().map(block).collect_view()
    };
    view! {
        <article class="paper" lang=language.tag() id="paper">
            {move || {
                let head = head.get();
                let fact = |(name, fact): (String, String)| view! { <div><dt>{name}</dt><dd dir="auto">{fact}</dd></div> };
                view! {
                    <p class="paper__subtitle">{head.subtitle}</p>
                    <h2 class="paper__title" dir="auto">{head.title}</h2>
                    <dl class="paper__facts">{head.facts.into_iter().map(fact).collect_view()}</dl>
                }
            }}
            {move || (head.with(|head| head.has_contents) && sections.with(|sections| sections.len() > 2)).then(|| view! {
                <div class="paper__contents">
                    <p class="paper__contents-title">{contents}</p>
                    <ul>{move || titles.get().into_iter().map(|title| view! { <li>{title}</li> }).collect_view()}</ul>
                </div>
            })}
            {move || around(|paper| &paper.before)}
            <For each=move || sections.get() key=|section| section.key() children=part />
            {move || around(|paper| &paper.after)}
        </article>
    }
}

/// The titles of the sections.
fn titles(paper: &Paper) -> Vec<String> {
    let title =
        |block: &Block| if let Block::Heading(Level::Section, title) = block { Some(title.clone()) } else { None };
    paper.parts.iter().flat_map(|part| &part.blocks).filter_map(title).collect()
}

fn block(block: Block) -> AnyView {
    match block {
        Block::Heading(Level::Section, text) => view! { <h3 class="paper__section">{text}</h3> }.into_any(),
        Block::Heading(Level::Part, text) => view! { <h4 class="paper__heading" dir="auto">{text}</h4> }.into_any(),
        Block::Heading(Level::Detail, text) => view! { <h5 class="paper__detail" dir="auto">{text}</h5> }.into_any(),
        Block::Text(text) => view! { <p class="paper__text" dir="auto">{text}</p> }.into_any(),
        Block::Small(text) => view! { <p class="paper__text paper__text--small" dir="auto">{text}</p> }.into_any(),
        Block::List(items) => {
            view! { <ul class="paper__list">{items.into_iter().map(item).collect_view()}</ul> }.into_any()
        }
        Block::Numbered(items) => {
            view! { <ol class="paper__list">{items.into_iter().map(item).collect_view()}</ol> }.into_any()
        }
        Block::Table(table) => grid(table),
        Block::Picture(drawing) => view! { <div class="paper__picture"><Drawing drawing /></div> }.into_any(),
        Block::NewPage => view! { <div class="paper__break"></div> }.into_any(),
    }
}

fn item(text: String) -> impl IntoView {
    view! { <li dir="auto">{text}</li> }
}

/// A table that scrolls by itself where it has no room.
fn grid(table: Table) -> AnyView {
    let row = |row: Vec<String>| {
        let mut cells = row.into_iter();
        let first = cells.next().unwrap_or_default();
        view! { <tr><th scope="row" dir="auto">{first}</th> {cells.map(|cell| view! { <td dir="auto">{cell}</td> }).collect_view()}</tr> }
    };
    // Two columns have room everywhere; what is short is not torn apart in print.
    let around = if table.rows.len() <= SHORT { "paper__scroll paper__scroll--short" } else { "paper__scroll" };
    let class = if table.head.len() <= 2 { "paper__table paper__table--narrow" } else { "paper__table" };
    let head = table.head.into_iter().map(|head| view! { <th scope="col">{head}</th> }).collect_view();
    let caption = table.caption.clone();
    view! {
        <div class=around role="region" tabindex="0" aria-label=caption>
            <table class=class>
                <caption class="paper__caption">{table.caption}</caption>
                <thead><tr>{head}</tr></thead>
                <tbody>{table.rows.into_iter().map(row).collect_view()}</tbody>
            </table>
        </div>
    }
    .into_any()
}
