// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! All decks there are, and a new one.

use leptos::prelude::*;

use crate::query::Query;
use crate::routes::{DeckName, Route};
use crate::state::{use_material, use_navigation, use_plan, use_words};
use crate::text::PresentWords;
use crate::ui::components::{QuickAdd, Titled};

/// The decks.
#[component]
pub(super) fn AllDecks() -> impl IntoView {
    let words: &'static PresentWords = use_words();
    let (plan, navigation) = (use_plan(), use_navigation());
    let said = &words.deck;
    let link = move |deck: DeckName, title: String| {
        view! { <li><a class="kern-link kern-link--no-visited-state" href=Route::Deck(deck).href()>{title}</a></li> }
    };
    let ready =
        use_material().decks.values().map(move |deck| link(DeckName::Ready(deck.id.clone()), deck.title.clone()));
    let own = Memo::new(move |_| {
        plan.with(|plan| plan.decks().map(|deck| (deck.id.clone(), deck.title.trim().to_owned())).collect::<Vec<_>>())
    });
    let listed = move || {
        let own = own.get();
        if own.is_empty() {
            return view! { <p class="kern-body">{said.no_own.as_str()}</p> }.into_any();
        }
        let titled = |title: String| if title.is_empty() { words.own.untitled.clone() } else { title };
        let links = own.into_iter().map(|(id, title)| link(DeckName::Own(id), titled(title))).collect_view();
        view! { <ul class="kern-list kern-list--bullet list">{links}</ul> }.into_any()
    };
    let add = Callback::new(move |title: String| {
        let deck = (!title.is_empty()).then(|| plan.begin_deck(&title)).flatten();
        let is_begun = deck.is_some();
        if let Some(deck) = deck {
            navigation.open(&Route::Deck(DeckName::Own(deck)), &Query::default());
        }
        is_begun
    });
    view! {
        <div class="no-print">
            <Titled title=said.all.as_str()>
                <h3 class="kern-heading-small">{said.own.as_str()}</h3>
                {listed}
                <QuickAdd id="new-deck" words=(said.new_label.as_str(), said.new_add.as_str()) second=().into_any() add navigation />
                <h3 class="kern-heading-small">{said.ready.as_str()}</h3>
                <ul class="kern-list kern-list--bullet list">{ready.collect_view()}</ul>
            </Titled>
        </div>
    }
}
