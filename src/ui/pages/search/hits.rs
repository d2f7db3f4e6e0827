// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What is found, by kind.

use leptos::prelude::*;

use crate::domain::search::{Found, Hit, Kind, Marked, Target};
use crate::state::navigation::Navigation;
use crate::state::{PlanState, Search, Toolbox, use_plan};
use crate::text::{Locale, SearchWords, fill};
use crate::ui::components::MarkedText;
use crate::ui::ids;
use crate::whereabouts;

/// Opens the first hit.
pub fn open_first(found: &Found, toolbox: &Toolbox, plan: PlanState, navigation: Navigation) {
    if let Some(hit) = found.hits.first() {
        let address = untrack(|| plan.with(|plan| whereabouts::address(&hit.target, &toolbox.content, plan)));
        navigation.follow(&address);
    }
}

/// The hits, those of a kind together.
#[component]
pub fn Hits(found: Found, search: Search, words: &'static SearchWords, toolbox: &'static Toolbox) -> impl IntoView {
    let mut n = 0;
    let group = |(kind, hits): (Kind, Vec<&Hit>)| {
        let number = |n: usize| toolbox.locale().number(n as f64);
        let counts = match (hits.len(), found.n_of(kind)) {
            (shown, all) if shown < all => fill(&words.search.of_kind, &[("n", &number(shown)), ("all", &number(all))]),
            (_, all) => number(all),
        };
        let mut items = Vec::with_capacity(hits.len());
        for hit in hits {
            items.push(view! { <HitEntry hit=hit.clone() id=ids::hit(n) words toolbox /> });
            n += 1;
        }
        view! {
            <section class="section">
                <h2 class="kern-heading-small">{words.kind(kind)} " (" {counts} ")"</h2>
                <ul class="hits">{items}</ul>
            </section>
        }
    };
    let groups: Vec<_> = found.by_kind().into_iter().map(group).collect();
    let more = (found.hits.len() < found.n_all).then(|| {
        let text = fill(&words.search.show_all, &[("n", &found.n_all.to_string())]);
        view! {
            <button type="button" class="kern-btn kern-btn--secondary finding__more" on:click=move |_| search.show_all()>
                <span class="kern-label">{text}</span>
            </button>
        }
    });
    view! { {groups} {more} }
}

#[component]
fn HitEntry(hit: Hit, id: String, words: &'static SearchWords, toolbox: &'static Toolbox) -> impl IntoView {
    let href = use_plan().with(|plan| whereabouts::address(&hit.target, &toolbox.content, plan));
    let place = match &hit.target {
        Target::Task(step, _) => toolbox.content.steps.get(step),
        _ => None,
    };
    let place = place.map(|step| fill(&words.search.in_step, &[("title", &step.title)]));
    let title = if hit.title.text.is_empty() {
        Marked { text: words.search.untitled.clone(), marks: Vec::new() }
    } else {
        hit.title
    };
    view! {
        <li class="hits__item">
            <a class="kern-link kern-link--no-visited-state hits__link" id=id href=href><MarkedText text=title /></a>
            {place.map(|place| view! { <p class="kern-body kern-body--small kern-body--muted">{place}</p> })}
            <p class="kern-body kern-body--small"><MarkedText text=hit.excerpt /></p>
        </li>
    }
}
