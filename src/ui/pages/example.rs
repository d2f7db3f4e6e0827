// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! `#/examples/<id>`: a worked example, in the order of the guide.

use leptos::prelude::*;

use crate::domain::content::material::Shown;
use crate::domain::content::{Example, ExampleMeasure, Step};
use crate::domain::id::SourceId;
use crate::domain::progress::StepState;
use crate::query::Query;
use crate::routes::Route;
use crate::state::{Toolbox, use_navigation, use_plan, use_toolbox, use_words};
use crate::text::CatalogueWords;
use crate::ui::components::{Basis, Heading, LocalMark, PresentLink, Prose, SourceList, StateBadge, Titled};

/// A worked example.
#[component]
pub fn ExamplePage(
    /// The example.
    example: &'static Example,
) -> impl IntoView {
    let toolbox = use_toolbox();
    let words = &toolbox.words.examples;
    let more = &use_words::<CatalogueWords>().example;
    let (plan, navigation) = (use_plan(), use_navigation());
    let report = Query::default().with("example", example.id.as_str()).href(&Route::Report);
    let copy = move |_| {
        plan.copy_example(example);
        navigation.open(&Route::Plan, &Query::default());
    };
    let kicker = view! { <a class="kern-link kern-link--no-visited-state" href=Route::Examples.href()>{words.title.as_str()}</a> };
    let steps = toolbox.content.steps_in_order().filter(|step| is_about(example, step));
    let steps = steps.map(|step| view! { <StepEntry example step toolbox /> }).collect_view();
    let measures = example.measures.iter().map(|entry| view! { <MeasureEntry entry toolbox /> }).collect_view();
    view! {
        <article class="page" lang=toolbox.lang(example.language)>
            <Heading title=example.title.as_str() kicker=kicker.into_any() />
            <LocalMark kind="examples" id=example.id.as_str() toolbox />
            <PresentLink href=Route::slides_of(Shown::Example(example.id.clone())).href() word=toolbox.words.titles.present.as_str() />
            <p class="kern-body kern-body--muted">{example.place.as_str()}</p>
            <Prose text=example.summary.as_str() lead=true />
            <Titled title=words.gaps.as_str()><Prose text=example.gaps.as_str() /></Titled>
            <Titled title=words.measures.as_str() when=!example.measures.is_empty()><ul class="placed">{measures}</ul></Titled>
            <Titled title=words.states.as_str()><ul class="placed">{steps}</ul></Titled>
            <section class="section no-print">
                <div class="buttons">
                    <a class="kern-btn kern-btn--primary" href=report><span class="kern-label">{more.report.as_str()}</span></a>
                    <button type="button" class="kern-btn kern-btn--secondary" on:click=copy><span class="kern-label">{more.copy.as_str()}</span></button>
                </div>
                <p class="kern-body kern-body--small prose">{more.copy_help.as_str()}</p>
                <button type="button" class="kern-btn kern-btn--secondary" on:click=move |_| plan.download_example(example)>
                    <span class="kern-label">{words.download.as_str()}</span>
                </button>
                <p class="kern-body kern-body--small prose">{words.download_help.as_str()}</p>
            </section>
            <Titled title=toolbox.words.step.sources.as_str()>
                <SourceList sources=sources(example) toolbox />
            </Titled>
        </article>
    }
}

/// Whether anything is documented for a step.
fn is_about(example: &Example, step: &Step) -> bool {
    example.states.iter().any(|(id, _)| *id == step.id)
        || step.tasks.iter().any(|task| example.tasks.contains(&task.id))
        || step.questions.iter().any(|question| example.answers.iter().any(|answer| answer.question == question.id))
}

#[component]
fn StepEntry(example: &'static Example, step: &'static Step, toolbox: &'static Toolbox) -> impl IntoView {
    let state = example.states.iter().find(|(id, _)| *id == step.id).map_or(StepState::InProgress, |(_, state)| *state);
    let done = step.tasks.iter().filter(|task| example.tasks.contains(&task.id));
    let done = done.map(|task| view! { <li>{task.title.as_str()}</li> }).collect_view();
    let answers = step.questions.iter().filter_map(|question| {
        let answer = example.answers.iter().find(|answer| answer.question == question.id)?;
        Some(view! {
            <p class="kern-body kern-body--bold">{question.text.as_str()}</p>
            <p class="kern-body">{answer.text.as_str()} " " <Basis sources=&answer.sources toolbox /></p>
        })
    });
    let href = Route::Step(step.phase.clone(), step.id.clone()).href();
    view! {
        <li class="placed__item">
            <h3 class="kern-heading-small">
                <a class="kern-link kern-link--no-visited-state" href=href>{step.title.as_str()}</a>
            </h3>
            <p class="kern-body"><StateBadge state=Signal::stored(state) words=&toolbox.words /></p>
            <ul class="ticked">{done}</ul>
            {answers.collect_view()}
        </li>
    }
}

#[component]
fn MeasureEntry(entry: &'static ExampleMeasure, toolbox: &'static Toolbox) -> impl IntoView {
    let title = toolbox.content.measures.get(&entry.measure).map_or("", |measure| measure.title.as_str());
    view! {
        <li class="placed__item">
            <h3 class="kern-heading-small">
                <a class="kern-link kern-link--no-visited-state" href=Route::Measure(entry.measure.clone()).href()>{title}</a>
                " – "
                {toolbox.words.example_state(entry.state)}
            </h3>
            <p class="kern-body">{entry.text.as_str()} " " <Basis sources=&entry.sources toolbox /></p>
        </li>
    }
}

/// Everything the example rests on.
fn sources(example: &'static Example) -> Vec<&'static SourceId> {
    let answers = example.answers.iter().map(|answer| &answer.sources);
    let measures = example.measures.iter().map(|entry| &entry.sources);
    answers.chain(measures).chain([&example.sources]).flatten().collect()
}
