// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! `#/workshop/decks/<deck>`: what a deck is for, its slides and scripts; a deck of the plan is put together here.

mod add;
mod all;
mod own;
mod ready;
mod row;

use leptos::prelude::*;

use crate::domain::plan::ItemKind;
use crate::domain::slides::NewSlide;
use crate::query::Query;
use crate::routes::{DeckName, Route};
use crate::state::slides::slide_edition;
use crate::state::{SlideEdition, use_material, use_navigation, use_plan, use_session, use_toolbox, use_words};
use crate::text::{PresentWords, fill};
use crate::ui::components::{GoOn, Press};
use crate::ui::ids;

/// A deck.
#[component]
pub fn DeckPage(
    /// Which one.
    deck: DeckName,
) -> impl IntoView {
    let plan = use_plan();
    match deck {
        DeckName::Ready(ref id) => match use_material().decks.get(id) {
            Some(ready) => view! { <ready::ReadyDeck ready /> }.into_any(),
            None => view! { <NotThere deck /> }.into_any(),
        },
        DeckName::Own(id) => {
            let of = id.clone();
            let is_known = plan.with(|plan| plan.item_deleted_or_not(ItemKind::Deck, &of).is_some());
            let is_there = Memo::new(move |_| plan.with(|plan| plan.item(ItemKind::Deck, &of).is_some()));
            let deck = DeckName::Own(id.clone());
            let page = move || match is_there.get() {
                true => view! { <own::OwnDeck id=id.clone() /> }.into_any(),
                false if is_known => view! { <own::Deleted id=id.clone() /> }.into_any(),
                false => view! { <NotThere deck=deck.clone() /> }.into_any(),
            };
            page.into_any()
        }
        other => view! { <Made deck=other /> }.into_any(),
    }
}

/// There is no such deck; there are others.
#[component]
fn NotThere(deck: DeckName) -> impl IntoView {
    let words: &'static PresentWords = use_words();
    view! {
        <div class="page">
            <h1 id=ids::HEADING class="kern-heading-large heading" tabindex="-1">{words.show.no_deck_title.as_str()}</h1>
            <p class="kern-body prose">{fill(&words.show.no_deck, &[("deck", &deck.key())])}</p>
            <all::AllDecks />
        </div>
    }
}

/// A deck that is made from something else: a phase, a comparison, a report.
#[component]
fn Made(deck: DeckName) -> impl IntoView {
    let words: &'static PresentWords = use_words();
    let (toolbox, plan, navigation) = (use_toolbox(), use_plan(), use_navigation());
    let today = crate::domain::date::Date::of(use_session().now());
    let edition = slide_edition(toolbox.language);
    let name = StoredValue::new(deck);
    let title = move |edition: SlideEdition| plan.with(|plan| edition.deck_title(plan, &name.get_value(), today));
    let take = move |title: String| {
        let new =
            name.with_value(
                |deck| if let DeckName::Of(shown) = deck { Some(NewSlide::Shows(shown.clone())) } else { None },
            );
        new.map(|new| {
            let press = Callback::new(move |()| {
                if let Some(deck) = plan.begin_deck_with(&title, &new) {
                    navigation.open(&Route::Deck(DeckName::Own(deck)), &Query::default());
                }
            });
            view! { <Press look="kern-btn kern-btn--secondary" word=words.deck.take.as_str() press /> }
        })
    };
    let page = move || match edition.get().and_then(Result::ok) {
        None => view! { <p class="kern-body" role="status">{toolbox.words.part.loading.as_str()}</p> }.into_any(),
        Some(edition) => match title(edition) {
            None => view! { <NotThere deck=name.get_value() /> }.into_any(),
            Some(title) => view! {
                <div class="page">
                    <p class="kicker">{kicker()}</p>
                    <h1 id=ids::HEADING class="kern-heading-large heading" tabindex="-1">{title.clone()}</h1>
                    <div class="buttons">{show_button(name.get_value(), words)} {take(title)}</div>
                    <all::AllDecks />
                </div>
            }
            .into_any(),
        },
    };
    page.into_any()
}

/// Where one is.
fn kicker() -> AnyView {
    view! { <a class="kern-link kern-link--no-visited-state" href=Route::Workshop.href()>{use_toolbox().words.titles.workshop.as_str()}</a> }
        .into_any()
}

/// The way to the slides.
fn show_button(deck: DeckName, words: &'static PresentWords) -> AnyView {
    view! {
        <GoOn deck=deck.clone() navigation=use_navigation() word=words.deck.go_on.as_str() />
        <a class="kern-btn kern-btn--primary" href=Route::Present(deck, 1).href()><span class="kern-label">{words.deck.present.as_str()}</span></a>
    }
    .into_any()
}
