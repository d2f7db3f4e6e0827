// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What is picked for a comparison, and the ways there.

use leptos::prelude::*;

use crate::domain::catalogue::{MOST_COMPARED, PICKED};
use crate::query::Query;
use crate::routes::Route;
use crate::ui::components::Listing;
use crate::ui::ids;

/// The box that picks a measure for a comparison.
#[component]
pub(super) fn Pick(id: String, title: String, listing: Listing) -> impl IntoView {
    let Listing { words, navigation, picked: all, .. } = listing;
    let box_id = ids::pick("compare", &id);
    let (here, toggled) = (id.clone(), id);
    let picked = Memo::new(move |_| all.with(|all| all.contains(&here)));
    let full = move || all.with(Vec::len) >= MOST_COMPARED && !picked.get();
    view! {
        <div class="kern-form-check no-print">
            <input
                id=box_id.clone()
                class="kern-form-check__checkbox"
                type="checkbox"
                prop:checked=picked
                prop:disabled=full
                on:change=move |_| navigation.show_instead(&navigation.query_now().toggled(PICKED, &toggled))
            />
            <label class="kern-label" for=box_id>
                <span class="pick__word">{words.list.pick.as_str()}</span>
                <span class="kern-sr-only">": " {title}</span>
            </label>
        </div>
        // Beside the box: from here it is far to the end of the list.
        {move || (picked.get() && all.with(Vec::len) > 1).then(|| view! { <OpenCompare listing /> })}
    }
}

/// The way to the comparison of what was picked.
#[component]
fn OpenCompare(listing: Listing) -> impl IntoView {
    let Listing { toolbox, words, picked, .. } = listing;
    let text = move || words.list.open_compare.of(picked.with(Vec::len) as f64, &toolbox.locale(), &[]);
    view! { <a class="kern-link kern-link--no-visited-state pick__open no-print" href=move || picked.with(|picked| compare(picked))>{text}</a> }
}

/// The address of a comparison.
fn compare(picked: &[String]) -> String {
    picked.iter().fold(Query::default(), |query, id| query.toggled(PICKED, id)).href(&Route::Compare)
}

/// What was picked, and the way to the comparison. It stays in sight.
#[component]
pub(super) fn Compare(listing: Listing) -> impl IntoView {
    let Listing { toolbox, words, catalogue, picked, .. } = listing;
    let titles = move || {
        catalogue.with(|catalogue| {
            let title = |id: &String| catalogue.entry(id).map(|entry| entry.title.clone());
            picked.with(|picked| picked.iter().filter_map(title).collect::<Vec<_>>().join(" · "))
        })
    };
    let is_there = move || picked.with(|picked| !picked.is_empty());
    let way = move |n: usize| match n {
        0 | 1 => view! { <p class="kern-body kern-body--small">{words.list.pick_one_more.as_str()}</p> }.into_any(),
        n => {
            let href = picked.with(|picked| compare(picked));
            let text = words.list.open_compare.of(n as f64, &toolbox.locale(), &[]);
            let full = (n >= MOST_COMPARED)
                .then(|| view! { <p class="kern-body kern-body--small">{words.list.pick_full.as_str()}</p> });
            view! {
                <a id="open-compare" class="kern-btn kern-btn--primary" href=href><span class="kern-label">{text}</span></a>
                {full}
            }
            .into_any()
        }
    };
    view! {
        // The list around it is what it stays in sight of.
        <div role="status" class="no-print" class:dock=is_there class:dock--line=is_there>
            {move || {
                let n = picked.with(Vec::len);
                (n > 0).then(|| {
                    view! {
                        <p class="kern-body kern-body--small dock__what">{titles}</p>
                        {way(n)}
                    }
                })
            }}
        </div>
    }
}
