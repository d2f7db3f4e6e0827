// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! `#/present/<deck>/<slide>`: slides for the room. The slide fills the window; below it a bar with all that keys do.

mod controls;
mod notices;
mod overview;

use leptos::ev::PointerEvent;
use leptos::prelude::*;

use crate::domain::slides::{Half, gesture};
use crate::routes::{DeckName, Route};
use crate::state::pointer::{is_finger, is_on_link, place_within};
use crate::state::{Show, ShowRole, SlideEdition, use_navigation, use_plan, use_session, use_toolbox, use_words};
use crate::text::{PresentWords, fill};
use crate::ui::components::{FaceTitle, SlideFace, SlideNotes, titled};
use crate::ui::ids;

/// The slides.
#[component]
pub fn PresentPage(
    /// The deck.
    deck: DeckName,
) -> impl IntoView {
    let show = Show::begin(ShowRole::Slides, deck, use_session(), use_navigation(), use_plan());
    let is_there = Memo::new(move |_| show.is_there());
    move || match show.edition() {
        Some(edition) if is_there.get() => view! { <Slides show edition /> }.into_any(),
        Some(_) => view! { <NoDeck show /> }.into_any(),
        None => view! { <Waiting show /> }.into_any(),
    }
}

/// While a language is on its way, or why it does not come.
#[component]
pub(super) fn Waiting(show: Show) -> impl IntoView {
    let words = &use_toolbox().words.part;
    move || match show.failure() {
        None => view! { <p class="kern-body" role="status">{words.loading.as_str()}</p> }.into_any(),
        Some(detail) => view! {
            <div class="show-missing">
                <h1 id=ids::HEADING tabindex="-1" class="kern-heading-large">{words.title.as_str()}</h1>
                <p class="kern-body prose">{words.text.as_str()}</p>
                <p class="kern-body kern-body--muted"><code>{detail}</code></p>
            </div>
        }
        .into_any(),
    }
}

/// There is no such deck: why, and where there are some.
#[component]
pub(super) fn NoDeck(show: Show) -> impl IntoView {
    let words: &'static PresentWords = use_words();
    view! {
        <div class="show-missing">
            <h1 id=ids::HEADING tabindex="-1" class="kern-heading-large">{words.show.no_deck_title.as_str()}</h1>
            <p class="kern-body prose">{fill(&words.show.no_deck, &[("deck", &show.deck_key())])}</p>
            <div class="buttons">
                <a class="kern-btn kern-btn--primary" href=Route::Workshop.href()>
                    <span class="kern-label">{use_toolbox().words.titles.workshop.as_str()}</span>
                </a>
            </div>
        </div>
    }
}

#[component]
fn Slides(show: Show, edition: SlideEdition) -> impl IntoView {
    let words = edition.words();
    let announced = move || {
        show.first().with(|slide| {
            let slide = slide.as_ref()?;
            let values = [
                ("n", &*show.number().to_string()),
                ("count", &show.count().to_string()),
                ("title", &titled(slide, words)),
            ];
            Some(fill(&words.show.announced, &values))
        })
    };
    let shown = move || {
        if show.has_overview() {
            view! { <overview::Overview show words /> }.into_any()
        } else {
            view! { <Stage show words /> }.into_any()
        }
    };
    // Its name, which stays while slides come and go, so that the focus stays on it; the overview has a heading of its own.
    let heading = move || {
        (!show.has_overview()).then(|| {
            view! { <h1 id=ids::HEADING tabindex="-1" class="kern-sr-only">{move || show.title()}</h1> }
        })
    };
    let slide = show.first();
    let notes = move || {
        show.has_notes().then(|| {
            view! { <div class="show__notes" tabindex="0" role="region" aria-label=words.speaker.script.as_str()><SlideNotes slide words toolbox=edition.toolbox() /></div> }
        })
    };
    let black = move || {
        show.is_black().then(|| {
            view! {
                <button type="button" id="black" class="show__black" on:click=move |_| show.toggle_black()>
                    <span class="kern-sr-only">{words.show.black_is.as_str()}</span>
                </button>
            }
        })
    };
    view! {
        <div class="show" lang=edition.language().tag()>
            {heading}
            <p class="kern-sr-only" role="status">{announced}</p>
            {shown}
            {notes}
            <notices::Notices show words />
            <controls::Controls show words toolbox=edition.toolbox() />
            {black}
        </div>
    }
}

/// The slide, or the slide in two languages; a tap on its right half leads on, on its left half back, and so does a swipe.
#[component]
fn Stage(show: Show, words: &'static PresentWords) -> impl IntoView {
    let down = StoredValue::new(None::<(f64, f64)>);
    let press = move |event: PointerEvent| {
        down.set_value(place_within(&event).filter(|_| event.button() == 0 && !is_on_link(&event)));
    };
    let release = move |event: PointerEvent| {
        let from = down.try_update_value(Option::take).flatten();
        let asked = from.zip(place_within(&event)).and_then(|(from, to)| gesture(from, to, is_finger(&event)));
        match asked {
            Some(Half::Left) => show.previous(),
            Some(Half::Right) => show.next(),
            None => {}
        }
    };
    let has_slides = Memo::new(move |_| show.count() > 0);
    let layers = move || {
        if has_slides.get() {
            [0, 1].map(|layer| view! { <Layer show words layer /> }).into_any()
        } else {
            view! { <p class="show__empty">{words.show.empty.as_str()}</p> }.into_any()
        }
    };
    show.prepare_soon();
    view! { <div class="show__stage" on:pointerdown=press on:pointerup=release>{layers}</div> }
}

/// One of two layers, which slides take in turn: the one that is seen, or behind it the one that waits.
#[component]
fn Layer(show: Show, words: &'static PresentWords, layer: usize) -> impl IntoView {
    let number = show.in_layer(layer);
    let waits = Memo::new(move |_| number.get() != show.number());
    let slide = Memo::new(move |_| show.slide(number.get()));
    let is_double = Memo::new(move |_| show.second().with(Option::is_some));
    let second = move || {
        is_double.get().then(|| {
            let slide = Memo::new(move |_| show.second_slide(number.get()));
            view! { <SlideFace slide title=FaceTitle::Part words /> }
        })
    };
    view! {
        <div class="show__frame" class:show__frame--double=is_double class:show__frame--waiting=waits inert=move || waits.get()>
            <SlideFace slide title=FaceTitle::Part words />
            {second}
        </div>
    }
}
