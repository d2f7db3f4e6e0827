// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! `#/speaker/<deck>/<slide>`: the second window, with what is on the slide now and next, the notes, and the time.

use leptos::prelude::*;

use crate::domain::slides::Pace;
use crate::domain::timestamp::Timestamp;
use crate::routes::DeckName;
use crate::state::{Show, ShowRole, SlideEdition, use_navigation, use_plan, use_session, use_toolbox, use_words};
use crate::text::slides::{minutes_and_seconds, pace};
use crate::text::{Locale, PresentWords, fill};
use crate::ui::components::{FaceTitle, Heading, Press, SlideFace, SlideNotes};

/// The speaker's view.
#[component]
pub fn SpeakerPage(
    /// The deck.
    deck: DeckName,
) -> impl IntoView {
    let show = Show::begin(ShowRole::Speaker, deck, use_session(), use_navigation(), use_plan());
    let words: &'static PresentWords = use_words();
    let title = &use_toolbox().words.titles.speaker;
    let is_there = Memo::new(move |_| show.is_there());
    let waiting = move || match show.failure() {
        None => use_toolbox().words.part.loading.clone(),
        Some(detail) => detail,
    };
    view! {
        <div class="speaker">
            <Heading title=title.as_str() />
            <Link show words />
            {move || match show.edition() {
                Some(edition) if is_there.get() => view! { <Desk show edition /> }.into_any(),
                Some(_) => view! { <p class="kern-body">{fill(&words.show.no_deck, &[("deck", &show.deck_key())])}</p> }.into_any(),
                None => view! { <p class="kern-body" role="status">{waiting()}</p> }.into_any(),
            }}
        </div>
    }
}

/// Whether the slides go along.
#[component]
fn Link(show: Show, words: &'static PresentWords) -> impl IntoView {
    let is_linked = Memo::new(move |_| show.is_linked());
    let said = &words.speaker;
    move || {
        if is_linked.get() {
            view! { <p class="kern-body" role="status">{said.linked.as_str()}</p> }.into_any()
        } else {
            view! {
                <p class="kern-body" role="status">
                    {said.alone.as_str()} " "
                    <a class="kern-link kern-link--no-visited-state" href=move || show.slides_address()>{said.open_slides.as_str()}</a>
                </p>
            }
            .into_any()
        }
    }
}

#[component]
fn Desk(show: Show, edition: SlideEdition) -> impl IntoView {
    let words = edition.words();
    let said = &words.speaker;
    let now = show.first();
    let next = Memo::new(move |_| show.slide(show.number() + 1));
    let number = move || {
        fill(
            &words.show.number,
            &[("n", &show.number().min(show.count()).to_string()), ("count", &show.count().to_string())],
        )
    };
    let has_next = Memo::new(move |_| next.with(Option::is_some));
    let upcoming = move || {
        if has_next.get() {
            view! { <div class="speaker__slide"><SlideFace slide=next title=FaceTitle::None words /></div> }.into_any()
        } else {
            view! { <p class="kern-body">{said.last.as_str()}</p> }.into_any()
        }
    };
    view! {
        <div class="speaker__desk" lang=edition.language().tag()>
            <Times show edition />
            <div class="speaker__buttons">
                <Press look="kern-btn kern-btn--secondary" word=words.show.previous.as_str() press=Callback::new(move |()| show.previous()) />
                <Press look="kern-btn kern-btn--primary" word=words.show.next.as_str() press=Callback::new(move |()| show.next()) />
                <span class="speaker__number">{number}</span>
            </div>
            <section class="speaker__now" aria-label=said.now.as_str()>
                <p class="speaker__label">{said.now.as_str()}</p>
                <div class="speaker__slide"><SlideFace slide=now title=FaceTitle::Part words /></div>
            </section>
            <section class="speaker__next" aria-label=said.next.as_str()>
                <p class="speaker__label">{said.next.as_str()}</p>
                {upcoming}
            </section>
            <div class="speaker__notes"><SlideNotes slide=now words toolbox=edition.toolbox() /></div>
        </div>
    }
}

/// The clock, the time in all, and how one stands with the part that one is at.
#[component]
fn Times(show: Show, edition: SlideEdition) -> impl IntoView {
    let words = edition.words();
    let said = &words.speaker;
    let clock = Memo::new(move |_| edition.toolbox().locale().time(Timestamp::from_millis(show.now())));
    let stand = Memo::new(move |_| show.timing().pace(show.section().minutes, show.now()));
    let look = move || match stand.get() {
        Pace::Free | Pace::InTime(_) => "speaker__time",
        Pace::Soon(_) => "speaker__time speaker__time--soon",
        Pace::Over(_) => "speaker__time speaker__time--over",
    };
    // Said once when it comes to that, not each second.
    let warning = Memo::new(move |_| match stand.get() {
        Pace::Free | Pace::InTime(_) => "",
        Pace::Soon(_) => "soon",
        Pace::Over(_) => "over",
    });
    let warned = move || (!warning.get().is_empty()).then(|| untrack(|| pace(stand.get(), words)));
    view! {
        <dl class="speaker__times">
            <div class="speaker__time"><dt>{said.clock.as_str()}</dt><dd>{clock}</dd></div>
            <div class="speaker__time"><dt>{said.in_all.as_str()}</dt><dd>{move || minutes_and_seconds(show.timing().in_all(show.now()))}</dd></div>
            <div class=look>
                <dt>{said.section.as_str()}</dt>
                <dd>{move || minutes_and_seconds(show.timing().in_section(show.now()))} " – " {move || pace(stand.get(), words)}</dd>
            </div>
        </dl>
        <p class="kern-sr-only" role="status">{warned}</p>
        <Press look="kern-btn kern-btn--tertiary speaker__restart" word=said.restart.as_str() press=Callback::new(move |()| show.restart()) />
    }
}
