// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! `#/measures`: the measures, to filter, sort, shortlist and pick for a comparison. The address says how the list is shown.

mod add;
mod card;
mod pick;
mod table;

use leptos::prelude::*;

use crate::domain::catalogue::{Catalogue, Facet, UNSAID, VIEW, View};
use crate::domain::plan::MeasureState;
use crate::query::Query;
use crate::routes::Route;
use crate::state::{PlanState, use_navigation, use_plan, use_toolbox, use_words};
use crate::text::CatalogueWords;
use crate::ui::components::{FacetPanel, Heading, ListHead, Listing, NothingLeft, WhosePaper};

/// The list of measures.
#[component]
pub fn MeasuresPage() -> impl IntoView {
    let toolbox = use_toolbox();
    let words: &'static CatalogueWords = use_words();
    let plan = use_plan();
    let navigation = use_navigation();
    let catalogue = Memo::new(move |_| plan.with(|plan| Catalogue::of_measures(&toolbox.content, plan)));
    let listing = Listing::of(toolbox, words, navigation, catalogue);
    let n_shortlisted = Memo::new(move |_| {
        plan.with(|plan| plan.measures().filter(|(_, state)| *state == MeasureState::Shortlisted).count())
    });
    let toggle = Callback::new(move |(facet, value): (Facet, String)| {
        navigation.show(&navigation.query_now().toggled(facet.key(), &value));
    });
    view! {
        <div class="page page--wide">
            <Heading title=toolbox.words.measure.title.as_str() />
            <WhosePaper plan />
            {move || is_shortlist(listing).then(|| view! { <p class="kern-heading-medium on-paper">{words.list.our_shortlist.as_str()}</p> })}
            <p class="kern-body prose no-print">{words.list.intro.as_str()}</p>
            {shortlist_link(listing, n_shortlisted)}
            <div class="finder">
                <FacetPanel listing toggle />
                <section class="finder__list" aria-label=toolbox.words.measure.title.as_str()>
                    <ListHead listing><Views listing /></ListHead>
                    {move || listing.is_empty().then(|| view! { <NothingLeft listing route=Route::Measures /> })}
                    <Hits listing plan n_shortlisted />
                </section>
            </div>
            <add::AddMeasure words plan />
        </div>
    }
}

/// The way to what is on the shortlist, once there is something.
fn shortlist_link(listing: Listing, n: Memo<usize>) -> impl IntoView {
    move || {
        (n.get() > 0).then(|| {
            view! { <p class="kern-body no-print"><ShortlistLink listing n id="my-shortlist" /></p> }
        })
    }
}

/// Leads to what is on the shortlist, on this same page.
#[component]
fn ShortlistLink(listing: Listing, n: Memo<usize>, #[prop(optional)] id: Option<&'static str>) -> impl IntoView {
    let Listing { toolbox, words, .. } = listing;
    let text = move || words.list.my_shortlist.of(n.get() as f64, &toolbox.locale(), &[]);
    let href = shortlist().href(&Route::Measures);
    view! { <a id=id class="kern-link kern-link--no-visited-state" href=href on:click=move |_| listing.go_to_hits()>{text}</a> }
}

/// Whether the shortlist is what is shown, and nothing else was asked.
fn is_shortlist(listing: Listing) -> bool {
    listing
        .selection
        .with(|selection| selection.n_chosen() == 1 && selection.has(Facet::State, MeasureState::Shortlisted.key()))
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
fn Hits(listing: Listing, plan: PlanState, n_shortlisted: Memo<usize>) -> impl IntoView {
    let view = Memo::new(move |_| listing.selection.with(|selection| selection.view));
    view! {
        {move || match view.get() {
            View::Cards => view! {
                <ul class="catalogue cards" hidden=move || listing.is_empty()>
                    <For each=move || listing.order.get() key=String::clone children=move |id| view! { <card::MeasureCard id listing plan n_shortlisted /> } />
                </ul>
            }
            .into_any(),
            View::Table => view! { <table::MeasureTable listing plan /> }.into_any(),
        }}
        <pick::Compare listing />
    }
}

/// The word of a state for looks; see `style/components/finder.css`.
fn state_key(state: Option<MeasureState>) -> &'static str {
    state.map_or(UNSAID, MeasureState::key)
}
