// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What helps where there are no hits: before anything is asked, and when nothing is found.

use leptos::prelude::*;

use crate::domain::content::nearest::{Place, nearest};
use crate::routes::Route;
use crate::state::{Toolbox, typing};
use crate::text::{SearchWords, fill};

/// So many letters of the question are repeated; more would hide the help.
const LONGEST_REPEATED: usize = 80;

/// What is searched, and examples.
#[component]
pub fn BeforeAsking(words: &'static SearchWords) -> impl IntoView {
    let words = &words.search;
    let link = |text: &'static String| {
        let href = typing::query(text).href(&Route::Search);
        view! { <li><a class="kern-link kern-link--no-visited-state" href=href>{text.as_str()}</a></li> }
    };
    view! {
        <p class="kern-body prose">{words.what.as_str()}</p>
        <h2 class="kern-heading-small finding__title">{words.try_title.as_str()}</h2>
        <ul class="kern-list kern-list--bullet list">{words.tries.iter().map(link).collect_view()}</ul>
    }
}

/// That nothing is found, what to try, and pages with a title that is like it.
#[component]
pub fn NothingFound(asked: String, words: &'static SearchWords, toolbox: &'static Toolbox) -> impl IntoView {
    let words = &words.search;
    let pages = nearest(&asked, &toolbox.content);
    let link = |(place, title): (Place, String)| {
        view! { <li><a class="kern-link kern-link--no-visited-state" href=Route::from(place).href()>{title}</a></li> }
    };
    let near = (!pages.is_empty()).then(|| {
        view! {
            <h2 class="kern-heading-small finding__title">{toolbox.words.not_found.nearest.as_str()}</h2>
            <ul class="kern-list kern-list--bullet list">{pages.into_iter().map(link).collect_view()}</ul>
        }
    });
    view! {
        <p class="kern-body finding__nothing">{fill(&words.nothing, &[("words", &shortened(&asked))])}</p>
        {near}
        <h2 class="kern-heading-small finding__title">{words.tips_title.as_str()}</h2>
        <ul class="kern-list kern-list--bullet list">
            {words.tips.iter().map(|tip| view! { <li>{tip.as_str()}</li> }).collect_view()}
            <li><a class="kern-link kern-link--no-visited-state" href=Route::Glossary.href()>{words.to_glossary.as_str()}</a></li>
        </ul>
    }
}

fn shortened(text: &str) -> String {
    let text = text.trim();
    match text.char_indices().nth(LONGEST_REPEATED) {
        None => text.to_owned(),
        Some((end, _)) => format!("{} …", text.get(..end).unwrap_or_default()),
    }
}
