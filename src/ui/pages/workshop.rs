// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! `#/workshop`: the ready workshops, own decks, and everything to prepare, run and record one.

use leptos::prelude::*;

use crate::domain::content::material::Deck;
use crate::domain::id::ItemId;
use crate::routes::{DeckName, Route};
use crate::state::{Toolbox, use_material, use_navigation, use_plan, use_toolbox, use_words};
use crate::text::WorkshopWords;
use crate::ui::components::{EachItem, GoOn, Heading, SectionTitle};

/// The entry page.
#[component]
pub fn WorkshopPage() -> impl IntoView {
    let (toolbox, material) = (use_toolbox(), use_material());
    let all: &'static WorkshopWords = use_words();
    let words = &all.entry;
    view! {
        <div class="page page--wide">
            <Heading title=toolbox.words.titles.workshop.as_str() />
            <p class="kern-body kern-body--large prose">{words.intro.as_str()}</p>
            <section class="section">
                <SectionTitle title=words.decks.as_str() />
                <p class="kern-body prose">{if material.decks.is_empty() { words.decks_none.as_str() } else { words.decks_text.as_str() }}</p>
                <ul class="decks">{material.decks_in_order(&toolbox.content).into_iter().map(|deck| view! { <Ready deck toolbox all /> }).collect_view()}</ul>
            </section>
            <Own toolbox all />
            <Ways toolbox all />
        </div>
    }
}

/// A ready workshop.
#[component]
fn Ready(deck: &'static Deck, toolbox: &'static Toolbox, all: &'static WorkshopWords) -> impl IntoView {
    let words = &all.entry;
    let navigation = use_navigation();
    let minutes: f64 = deck.slides.iter().map(|slide| f64::from(slide.minutes)).sum();
    let name = DeckName::Ready(deck.id.clone());
    let about = |word: &str| [word, ": ", &deck.title].concat();
    view! {
        <li class="decks__item" lang=toolbox.lang(deck.language)>
            <h3 class="kern-heading-small decks__title">{deck.title.as_str()}</h3>
            <p class="kern-body decks__minutes">{words.minutes.of(minutes, &toolbox.locale(), &[])}</p>
            <p class="kern-body kern-body--small"><strong>{words.audience.as_str()}</strong> " " {deck.audience.as_str()}</p>
            <div class="buttons decks__buttons">
                <GoOn deck=name.clone() navigation word=words.go_on.as_str() />
                <a class="kern-btn kern-btn--primary" href=Route::Present(name.clone(), 1).href() aria-label=about(&words.present)><span class="kern-label">{words.present.as_str()}</span></a>
                <a class="kern-btn kern-btn--secondary" href=Route::Deck(name).href() aria-label=about(&words.look)><span class="kern-label">{words.look.as_str()}</span></a>
            </div>
        </li>
    }
}

/// The planners' own decks.
#[component]
fn Own(toolbox: &'static Toolbox, all: &'static WorkshopWords) -> impl IntoView {
    let words = &all.entry;
    let (plan, navigation) = (use_plan(), use_navigation());
    let decks = Memo::new(move |_| plan.with(|plan| plan.decks().map(|deck| deck.id.clone()).collect::<Vec<_>>()));
    let row = Callback::new(move |id: ItemId| {
        let name = DeckName::Own(id.clone());
        let said = Memo::new(move |_| {
            plan.with(|plan| {
                let title = plan.decks().find(|deck| *deck.id == id).map(|deck| deck.title.trim().to_owned());
                let title = title.filter(|title| !title.is_empty()).unwrap_or_else(|| words.own_untitled.clone());
                (title, words.slides.of(plan.slides_of(&id).len() as f64, &toolbox.locale(), &[]))
            })
        });
        let about = move |word: &'static str| said.with(|(title, _)| [word, ": ", title].concat());
        let (present, look) = (words.present.as_str(), words.look.as_str());
        view! {
            <li class="decks__item">
                <h3 class="kern-heading-small decks__title written">{move || said.get().0}</h3>
                <p class="kern-body decks__minutes">{move || said.get().1}</p>
                <div class="buttons decks__buttons">
                    <GoOn deck=name.clone() navigation word=words.go_on.as_str() />
                    <a class="kern-btn kern-btn--primary" href=Route::Present(name.clone(), 1).href() aria-label=move || about(present)><span class="kern-label">{present}</span></a>
                    <a class="kern-btn kern-btn--secondary" href=Route::Deck(name).href() aria-label=move || about(look)><span class="kern-label">{look}</span></a>
                </div>
            </li>
        }
        .into_any()
    });
    let is_empty = move || decks.with(Vec::is_empty);
    view! {
        <section class="section">
            <SectionTitle title=words.own.as_str() />
            {move || is_empty().then(|| view! { <p class="kern-body prose">{words.own_none.as_str()}</p> })}
            <ul class="decks"><EachItem ids=decks row /></ul>
        </section>
    }
}

/// Everything else, in the order in which it is needed.
#[component]
fn Ways(toolbox: &'static Toolbox, all: &'static WorkshopWords) -> impl IntoView {
    let (words, titles) = (&all.entry, &toolbox.words.titles);
    let ways = [
        (Route::Practice, &titles.practice, &words.practice),
        (Route::Facilitation, &titles.facilitation, &words.facilitation),
        (Route::Agenda, &titles.agenda, &words.agenda),
        (Route::Prints, &titles.prints, &words.prints),
        (Route::Board, &titles.board, &words.board),
        (Route::Collect, &titles.collect, &words.collect),
        (Route::Join, &titles.join, &words.join),
        (Route::Transfer, &titles.transfer, &words.transfer),
        (Route::Record, &titles.record, &words.record),
    ];
    let way = |(route, title, text): (Route, &'static String, &'static String)| {
        view! {
            <li class="ways__item">
                <a class="kern-link kern-link--no-visited-state ways__link" href=route.href()>{title.as_str()}</a>
                <p class="kern-body kern-body--small">{text.as_str()}</p>
            </li>
        }
    };
    view! {
        <section class="section">
            <SectionTitle title=words.ways.as_str() />
            <ul class="ways">{ways.map(way).collect_view()}</ul>
        </section>
    }
}
