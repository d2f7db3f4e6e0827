// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! `#/measures`: the measures, to filter, sort, shortlist and pick for a comparison. The address says how the list is shown.

mod add;
mod card;
mod table;

use leptos::prelude::*;

use crate::domain::catalogue::{Catalogue, Facet, MOST_COMPARED, PICKED, UNSAID, VIEW, View};
use crate::domain::plan::MeasureState;
use crate::query::Query;
use crate::routes::Route;
use crate::state::{PlanState, use_navigation, use_plan, use_toolbox, use_words};
use crate::text::CatalogueWords;
use crate::ui::components::{FacetPanel, Heading, ListHead, Listing, NothingLeft};

/// The list of measures.
#[component]
pub fn MeasuresPage() -> impl IntoView {
    let toolbox = use_toolbox();
    let words: &'static CatalogueWords = use_words();
    let plan = use_plan();
    let navigation = use_navigation();
    let catalogue = Memo::new(move |_| plan.with(|plan| Catalogue::of_measures(&toolbox.content, plan)));
    let listing = Listing::of(toolbox, words, navigation, catalogue);
    let toggle = Callback::new(move |(facet, value): (Facet, String)| {
        navigation.show(&navigation.query_now().toggled(facet.key(), &value));
    });
    view! {
        <div class="page page--wide">
            <Heading title=toolbox.words.measure.title.as_str() />
            <p class="kern-body prose no-print">{words.list.intro.as_str()}</p>
            <Shortlist listing plan />
            <div class="finder">
                <FacetPanel toolbox words catalogue selection=listing.selection toggle />
                <section class="finder__list" aria-label=toolbox.words.measure.title.as_str()>
                    <ListHead listing><Views listing /></ListHead>
                    {move || listing.is_empty().then(|| view! { <NothingLeft listing route=Route::Measures /> })}
                    <Hits listing plan />
                </section>
            </div>
            <add::AddMeasure words plan />
        </div>
    }
}

/// The way to what is on the shortlist, once there is something.
#[component]
fn Shortlist(listing: Listing, plan: PlanState) -> impl IntoView {
    let Listing { toolbox, words, .. } = listing;
    let n = Memo::new(move |_| {
        plan.with(|plan| plan.measures().filter(|(_, state)| *state == MeasureState::Shortlisted).count())
    });
    move || {
        (n.get() > 0).then(|| {
            let href = shortlist().href(&Route::Measures);
            let text = words.list.my_shortlist.of(n.get() as f64, &toolbox.locale(), &[]);
            view! { <p class="kern-body no-print"><a id="my-shortlist" class="kern-link kern-link--no-visited-state" href=href>{text}</a></p> }
        })
    }
}

/// What is asked to see the shortlist alone.
fn shortlist() -> Query {
    Query::default().with(Facet::State.key(), MeasureState::Shortlisted.key())
}

/// Cards or table.
#[component]
fn Views(listing: Listing) -> impl IntoView {
    let Listing { words, navigation, selection, .. } = listing;
    let button = move |view: View, word: &'static str| {
        let key = if view == View::Cards { "" } else { view.key() };
        let pressed = move || if selection.with(|selection| selection.view == view) { "true" } else { "false" };
        view! {
            <button
                type="button"
                class="kern-btn kern-btn--secondary kern-btn--x-small view-choice"
                aria-pressed=pressed
                on:click=move |_| navigation.show(&navigation.query_now().with(VIEW, key))
            >
                <span class="kern-label">{word}</span>
            </button>
        }
    };
    view! {
        <div class="list-head__views" role="group" aria-label=words.find.view.as_str()>
            {button(View::Cards, &words.find.cards)}
            {button(View::Table, &words.find.table)}
        </div>
    }
}

/// What is left of the list, and what of it is to be compared.
#[component]
fn Hits(listing: Listing, plan: PlanState) -> impl IntoView {
    let view = Memo::new(move |_| listing.selection.with(|selection| selection.view));
    view! {
        {move || match view.get() {
            View::Cards => view! {
                <ul class="catalogue cards" hidden=move || listing.is_empty()>
                    <For each=move || listing.order.get() key=String::clone children=move |id| view! { <card::MeasureCard id listing plan /> } />
                </ul>
            }
            .into_any(),
            View::Table => view! { <table::MeasureTable listing plan /> }.into_any(),
        }}
        <Compare listing />
    }
}

/// The box that picks a measure for a comparison.
#[component]
fn Pick(id: String, title: String, listing: Listing) -> impl IntoView {
    let Listing { words, navigation, selection, .. } = listing;
    let box_id = crate::ui::ids::pick("compare", &id);
    let (here, toggled) = (id.clone(), id);
    let picked = Memo::new(move |_| selection.with(|selection| selection.picked.contains(&here)));
    let full = move || selection.with(|selection| selection.picked.len() >= MOST_COMPARED) && !picked.get();
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
                {words.list.pick.as_str()}
                <span class="kern-sr-only">": " {title}</span>
            </label>
        </div>
    }
}

/// What was picked, and the way to the comparison. It stays in sight.
#[component]
fn Compare(listing: Listing) -> impl IntoView {
    let Listing { toolbox, words, catalogue, selection, .. } = listing;
    let picked = Memo::new(move |_| selection.with(|selection| selection.picked.clone()));
    let titles = move || {
        catalogue.with(|catalogue| {
            let title = |id: &String| catalogue.entry(id).map(|entry| entry.title.clone());
            picked.with(|picked| picked.iter().filter_map(title).collect::<Vec<_>>().join(" · "))
        })
    };
    let way = move |n: usize| match n {
        0 | 1 => view! { <p class="kern-body kern-body--small">{words.list.pick_one_more.as_str()}</p> }.into_any(),
        n => {
            let query =
                picked.with(|picked| picked.iter().fold(Query::default(), |query, id| query.toggled(PICKED, id)));
            let text = words.list.open_compare.of(n as f64, &toolbox.locale(), &[]);
            let full = (n >= MOST_COMPARED)
                .then(|| view! { <p class="kern-body kern-body--small">{words.list.pick_full.as_str()}</p> });
            view! {
                <a id="open-compare" class="kern-btn kern-btn--primary" href=query.href(&Route::Compare)><span class="kern-label">{text}</span></a>
                {full}
            }
            .into_any()
        }
    };
    view! {
        // The list around it is what it stays in sight of.
        <div role="status" class="no-print" class:dock=move || picked.with(|picked| !picked.is_empty())>
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

/// The state that puts a measure on the shortlist or takes it off again; `None` where it has come further.
fn toggled_state(state: Option<MeasureState>) -> Option<Option<MeasureState>> {
    match state {
        None | Some(MeasureState::Idea) => Some(Some(MeasureState::Shortlisted)),
        Some(MeasureState::Shortlisted) => Some(None),
        _ => None,
    }
}

/// The word of a state for looks; see `style/components/finder.css`.
fn state_key(state: Option<MeasureState>) -> &'static str {
    state.map_or(UNSAID, MeasureState::key)
}
