// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The ways to take the paper along: print, Word, text, tables, dates, pictures.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::domain::export::{Block, Drawing, Table};
use crate::state::report::{Asked, Edition, Saved};
use crate::state::{use_navigation, use_plan, use_words};
use crate::text::report::Paper;
use crate::text::{ReportWords, fill};

/// The buttons, and what came of the last one.
#[component]
pub(super) fn Take(paper: Memo<Paper>, edition: Edition, asked: Memo<Asked>) -> impl IntoView {
    let all: &'static ReportWords = use_words();
    let words = &all.page;
    let (navigation, plan) = (use_navigation(), use_plan());
    let said = RwSignal::new(String::new());
    let audience = move || asked.with_untracked(|asked| asked.audience);
    let say = move |saved: Saved| said.set(outcome(saved, all));
    let text = move |_| say(paper.with_untracked(|paper| edition.save_text(paper, audience())));
    let word = move |_| {
        let (paper, audience) = (paper.get_untracked(), audience());
        spawn_local(async move { say(edition.save_word(paper, audience).await) });
    };
    let dates = move |_| match paper.with_untracked(|paper| edition.save_dates(paper, audience(), plan)) {
        Some(saved) => say(saved),
        None => said.set(words.no_dates.clone()),
    };
    let is_own = Memo::new(move |_| asked.with(|asked| asked.example.is_none()));
    let tables = Memo::new(move |_| paper.with(|paper| paper.tables().cloned().collect::<Vec<_>>()));
    let pictures = Memo::new(move |_| paper.with(pictures));
    let table = move |table: Table| {
        let name = table.caption.clone();
        let click = move |()| say(paper.with_untracked(|paper| edition.save_table(paper, &table, audience())));
        view! { <li><Button word=name click=Callback::new(click) /></li> }
    };
    let picture = move |(name, drawing): (String, Drawing)| {
        let click = move |()| say(paper.with_untracked(|paper| edition.save_picture(paper, &drawing, audience())));
        view! { <li><Button word=name click=Callback::new(click) /></li> }
    };
    view! {
        <section class="report__take" aria-labelledby="report-take">
            <h2 class="kern-heading-small" id="report-take">{words.take.as_str()}</h2>
            <div class="buttons">
                <button type="button" class="kern-btn kern-btn--primary" on:click=move |_| navigation.print()>
                    <span class="kern-label">{words.print.as_str()}</span>
                </button>
                <button type="button" class="kern-btn kern-btn--secondary" on:click=word><span class="kern-label">{words.word.as_str()}</span></button>
                <button type="button" class="kern-btn kern-btn--secondary" on:click=text><span class="kern-label">{words.markdown.as_str()}</span></button>
                {move || is_own.get().then(|| view! {
                    <button type="button" class="kern-btn kern-btn--secondary" on:click=dates><span class="kern-label">{words.dates.as_str()}</span></button>
                })}
            </div>
            <p class="kern-body" role="status" id="report-said">{said}</p>
            <p class="kern-body kern-body--small">{words.print_help.as_str()}</p>
            <details class="report__more">
                <summary class="report__summary">{words.tables.as_str()}</summary>
                <ul class="report__files">{move || tables.get().into_iter().map(table).collect_view()}</ul>
            </details>
            {move || pictures.with(|pictures| !pictures.is_empty()).then(|| view! {
                <details class="report__more">
                    <summary class="report__summary">{words.pictures.as_str()}</summary>
                    <ul class="report__files">{move || pictures.get().into_iter().map(picture).collect_view()}</ul>
                </details>
            })}
        </section>
    }
}

/// A button for a file.
#[component]
fn Button(word: String, click: Callback<()>) -> impl IntoView {
    view! {
        <button type="button" class="kern-btn kern-btn--tertiary" on:click=move |_| click.run(())><span class="kern-label">{word}</span></button>
    }
}

fn outcome(saved: Saved, words: &ReportWords) -> String {
    match saved {
        Ok(name) => fill(&words.page.saved, &[("name", &name)]),
        Err(detail) => fill(&words.page.failed, &[("detail", &detail)]),
    }
}

/// The pictures, each under the heading above it.
fn pictures(paper: &Paper) -> Vec<(String, Drawing)> {
    let mut heading = String::new();
    let mut pictures = Vec::new();
    for block in paper.parts.iter().flat_map(|part| &part.blocks) {
        match block {
            Block::Heading(_, text) => heading.clone_from(text),
            Block::Picture(drawing) => pictures.push((heading.clone(), drawing.clone())),
            _ => {}
        }
    }
    pictures
}
