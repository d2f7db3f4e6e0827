// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! A ready deck: what comes out of it, for whom, what to think of, and its slides with their scripts.

use leptos::prelude::*;

use crate::domain::content::material::{Deck, DeckSlide, Worksheet};
use crate::domain::id::SourceId;
use crate::domain::prints::Printed;
use crate::query::Query;
use crate::routes::{DeckName, Route};
use crate::state::prints::PRINT;
use crate::state::{Toolbox, use_material, use_navigation, use_plan, use_toolbox, use_words};
use crate::text::{PresentWords, fill};
use crate::ui::components::{
    Bullets, Fact, Facts, Heading, LinkTo, Links, Press, SourceList, Titled, Unexplained, format_links,
};

/// The deck.
#[component]
pub(super) fn ReadyDeck(ready: &'static Deck) -> impl IntoView {
    let words: &'static PresentWords = use_words();
    let (toolbox, plan, navigation) = (use_toolbox(), use_plan(), use_navigation());
    let said = &words.deck;
    let copy = Callback::new(move |()| {
        if let Some(deck) = plan.copy_deck(ready) {
            navigation.open(&Route::Deck(DeckName::Own(deck)), &Query::default());
        }
    });
    let unexplained = Unexplained::of(&[], ready.language, toolbox);
    let slides =
        ready.slides.iter().enumerate().map(move |(place, slide)| view! { <Line place slide toolbox words /> });
    view! {
        <article class="page" lang=toolbox.lang(ready.language)>
            <Heading title=ready.title.as_str() kicker=super::kicker() />
            <p class="kern-body kern-body--large prose">{ready.summary.as_str()}</p>
            <div class="buttons">
                {super::show_button(DeckName::Ready(ready.id.clone()), words)}
                <Press look="kern-btn kern-btn--secondary" word=said.copy.as_str() press=copy />
            </div>
            <p class="kern-hint">{said.copy_help.as_str()}</p>
            <section class="facts-box deck__facts">
                <Facts>
                    <Fact name=said.audience.as_str()>{ready.audience.as_str()}</Fact>
                    <Fact name=said.total.as_str()>{total(ready, toolbox, words)}</Fact>
                    <Fact name=said.worksheets.as_str()>{worksheets(ready, words)}</Fact>
                </Facts>
            </section>
            <Bullets title=said.before.as_str() items=&ready.before unexplained />
            <Bullets title=said.during.as_str() items=&ready.during unexplained />
            <Bullets title=said.after.as_str() items=&ready.after unexplained />
            <Titled title=said.slides.as_str()>
                <ol class="deck__slides">{slides.collect_view()}</ol>
            </Titled>
            <Links title=said.steps.as_str() items=steps(ready, toolbox) />
            <Links title=said.formats.as_str() items=format_links(&ready.formats, &toolbox.content) />
            <Titled title=toolbox.words.step.sources.as_str()>
                <SourceList sources=sources(ready) toolbox />
            </Titled>
            <super::all::AllDecks />
        </article>
    }
}

/// A slide: its title, its time, and behind a line its script.
#[component]
fn Line(
    place: usize,
    slide: &'static DeckSlide,
    toolbox: &'static Toolbox,
    words: &'static PresentWords,
) -> impl IntoView {
    let material = use_material();
    let minutes =
        (slide.minutes > 0).then(|| toolbox.words.unit.minutes.of(f64::from(slide.minutes), &toolbox.locale(), &[]));
    let about = [Some(words.slide_kind(slide.kind).to_owned()), minutes];
    let about = about.into_iter().flatten().collect::<Vec<_>>().join(" · ");
    let pitfall = (!slide.pitfall.is_empty())
        .then(|| view! { <p class="kern-body"><strong>{words.speaker.pitfall.as_str()} ": "</strong> {slide.pitfall.as_str()}</p> });
    let points = slide.points.iter().map(|point| view! { <li>{point.as_str()}</li> }).collect_view();
    let points =
        (!slide.points.is_empty()).then(|| view! { <ul class="kern-list kern-list--bullet list">{points}</ul> });
    let exercise = slide.exercise.as_ref().and_then(|id| material.exercises.get(id));
    let steps = exercise.map(|exercise| {
        let steps = exercise.steps.iter().map(|step| view! { <li>{step.as_str()}</li> }).collect_view();
        view! { <ol class="kern-list kern-list--number list">{steps}</ol> }
    });
    view! {
        <li class="deck__slide">
            <h3 class="kern-heading-small deck__title"><span class="deck__number">{place + 1}</span> " " {slide.title.as_str()}</h3>
            <p class="kern-body kern-body--small kern-body--muted">{about}</p>
            <details class="deck__script">
                <summary aria-label=fill(&words.deck.script_of, &[("title", &slide.title)])>{words.deck.script.as_str()}</summary>
                {(!slide.text.is_empty()).then(|| view! { <p class="kern-body">{slide.text.as_str()}</p> })}
                {points}
                <p class="kern-body">{slide.script.as_str()}</p>
                {steps}
                {pitfall}
            </details>
        </li>
    }
}

fn total(ready: &Deck, toolbox: &Toolbox, words: &PresentWords) -> String {
    let minutes: u32 = ready.slides.iter().map(|slide| u32::from(slide.minutes)).sum();
    if minutes == 0 {
        return words.deck.no_total.clone();
    }
    toolbox.words.unit.minutes.of(f64::from(minutes), &toolbox.locale(), &[])
}

/// The worksheets, each leading to where it is printed.
fn worksheets(ready: &Deck, words: &'static PresentWords) -> Vec<AnyView> {
    let link = |(place, sheet): (usize, &Worksheet)| {
        let href = Query::default().with(PRINT, Printed::Sheet(*sheet).key()).href(&Route::Prints);
        let name = words.worksheet(*sheet);
        let apart = (place > 0).then_some(" · ");
        view! { {apart} <a class="kern-link kern-link--no-visited-state" href=href>{name}</a> }.into_any()
    };
    ready.worksheets.iter().enumerate().map(link).collect()
}

fn steps(ready: &'static Deck, toolbox: &'static Toolbox) -> Vec<LinkTo> {
    let known = ready.steps.iter().filter_map(|id| toolbox.content.steps.get(id));
    let link = |step: &'static crate::domain::content::Step| LinkTo {
        route: Route::Step(step.phase.clone(), step.id.clone()),
        title: &step.title,
        summary: &step.purpose,
    };
    known.map(link).collect()
}

/// Everything the deck rests on.
fn sources(ready: &'static Deck) -> Vec<&'static SourceId> {
    ready.slides.iter().flat_map(|slide| &slide.sources).chain(&ready.sources).collect()
}
