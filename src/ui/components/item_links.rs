// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What an entry is tied to: boxes behind a line that says how many are ticked, and links to read.

use leptos::prelude::*;

use super::{ItemTicks, Said};
use crate::state::linkable::Linkable;
use crate::text::{EntryWords, fill};

/// The boxes; absent if there is nothing to choose from.
#[component]
pub fn ItemLinks(
    /// What it is about.
    said: Said,
    /// What is chosen.
    legend: &'static str,
    /// What there is to choose from.
    entries: Vec<Linkable>,
    /// Words of all logs.
    words: &'static EntryWords,
) -> impl IntoView {
    let text = said.text();
    let summary = move || {
        let n = text.with(|text| text.split_whitespace().count()).to_string();
        fill(&words.chosen, &[("what", legend), ("n", &n)])
    };
    let entries: Vec<(String, String)> = entries.into_iter().map(|entry| (entry.key, entry.title)).collect();
    (!entries.is_empty()).then(|| {
        view! {
            <details class="item-links">
                <summary>{summary}</summary>
                <ItemTicks said legend entries />
            </details>
        }
    })
}

/// The links, in one line behind what they are; absent if there are none.
#[component]
pub fn LinkedTo(
    /// What they are.
    name: &'static str,
    /// What the entry is tied to.
    links: Vec<Linkable>,
) -> impl IntoView {
    let last = links.len().saturating_sub(1);
    let link = |(place, Linkable { title, href, .. }): (usize, Linkable)| {
        let title = match href {
            Some(href) => view! { <a class="kern-link kern-link--no-visited-state" href=href>{title}</a> }.into_any(),
            None => title.into_any(),
        };
        view! { {title} {(place < last).then_some("; ")} }
    };
    (!links.is_empty()).then(|| {
        view! {
            <p class="kern-body kern-body--small written">
                <span class="log__name">{name} ": "</span>
                {links.into_iter().enumerate().map(link).collect_view()}
            </p>
        }
    })
}
