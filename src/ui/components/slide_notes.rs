// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What only the speaker reads: the script, questions to ask, what tends to go wrong, what the slide rests on.

use leptos::prelude::*;

use super::OutsideLink;
use crate::domain::content::{Source, SourceKind};
use crate::domain::slides::Slide;
use crate::state::Toolbox;
use crate::text::PresentWords;

/// The notes on a slide.
#[component]
pub fn SlideNotes(
    /// The slide.
    #[prop(into)]
    slide: Signal<Option<Slide>>,
    /// Words of the speaker's view.
    words: &'static PresentWords,
    /// Where the sources are.
    toolbox: &'static Toolbox,
) -> impl IntoView {
    let words = &words.speaker;
    let notes = move || {
        let Some(slide) = slide.get() else { return ().into_any() };
        let lines = |text: &str| {
            let lines = text.lines().filter(|line| !line.trim().is_empty()).map(str::to_owned);
            lines.map(|line| view! { <p class="kern-body notes__text" dir="auto">{line}</p> }).collect_view()
        };
        let script = if slide.script.trim().is_empty() { words.no_script.as_str() } else { slide.script.as_str() };
        let questions = (!slide.questions.is_empty()).then(|| {
            let questions = slide.questions.iter().cloned().map(|question| view! { <li dir="auto">{question}</li> });
            view! {
                <h2 class="kern-heading-small notes__title">{words.questions.as_str()}</h2>
                <ul class="kern-list kern-list--bullet list">{questions.collect_view()}</ul>
            }
        });
        let pitfall = (!slide.pitfall.is_empty()).then(|| {
            view! {
                <h2 class="kern-heading-small notes__title">{words.pitfall.as_str()}</h2>
                {lines(&slide.pitfall)}
            }
        });
        let known = slide.sources.iter().filter_map(|id| toolbox.content.sources.get(id));
        let known = known.map(|source| view! { <li>{rests_on(source, toolbox)}</li> }).collect_view();
        let sources = (!slide.sources.is_empty()).then(|| {
            view! {
                <h2 class="kern-heading-small notes__title">{toolbox.words.step.sources.as_str()}</h2>
                <ul class="kern-list kern-list--bullet list">{known}</ul>
            }
        });
        view! {
            <div lang=slide.language.tag()>
                <h2 class="kern-heading-small notes__title">{words.script.as_str()}</h2>
                {lines(script)}
                {questions}
                {pitfall}
                {sources}
            </div>
        }
        .into_any()
    };
    view! { <div>{notes}</div> }
}

/// A source by its title, and who published it.
fn rests_on(source: &'static Source, toolbox: &'static Toolbox) -> AnyView {
    let words = &toolbox.words;
    match source.kind {
        SourceKind::Practice => words.sources.practice.as_str().into_any(),
        SourceKind::Inference => words.sources.inference_alone.as_str().into_any(),
        SourceKind::Publication => {
            let url = source.urls.first().map_or("", String::as_str);
            let publisher = (!source.publisher.is_empty()).then(|| [" – ", &source.publisher].concat());
            view! { <OutsideLink url label=source.title.as_str() lang=&source.language words /> {publisher} }.into_any()
        }
    }
}
