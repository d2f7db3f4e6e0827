// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! `#/guide/<phase>/<step>`: a step to read and to work through.

mod questions;
mod state_choice;
mod tasks;

use leptos::prelude::*;

use crate::domain::content::Step;
use crate::domain::content::material::Shown;
use crate::domain::id::SourceId;
use crate::domain::progress::step_state;
use crate::routes::Route;
use crate::state::{Toolbox, use_plan, use_toolbox};
use crate::text::fill;
use crate::ui::components::{
    Basis, Bullets, Fact, Facts, Heading, Icon, IconName, Links, LocalMark, Pitfalls, Placed, PresentLink, Prose,
    SourceList, StateBadge, Terms, Titled, Unexplained, format_links, measure_links,
};

/// A step.
#[component]
pub fn StepPage(
    /// The step.
    step: &'static Step,
) -> impl IntoView {
    let toolbox = use_toolbox();
    let words = &toolbox.words.step;
    let unexplained = Unexplained::of(&step.terms, step.language, toolbox);
    view! {
        <article class="page page--with-aside" lang=toolbox.lang(step.language)>
            <header class="page__head">
                <Heading title=step.title.as_str() kicker=kicker(step, toolbox).into_any() />
                <LocalMark kind="steps" id=step.id.as_str() toolbox />
                <PresentLink href=Route::slides_of(Shown::Step(step.id.clone())).href() word=toolbox.words.titles.present.as_str() />
                {toolbox.lang(step.language).map(|_| view! { <p class="kern-body" lang=toolbox.language.tag()>{words.not_translated.as_str()}</p> })}
            </header>
            <aside class="page__aside">
                <state_choice::StateChoice step />
                <StepFacts step toolbox />
            </aside>
            <div class="page__body">
                <Titled title=words.purpose.as_str()>
                    <Prose text=step.purpose.as_str() lead=true unexplained />
                </Titled>
                <tasks::Tasks step unexplained />
                <questions::Questions step />
                <Bullets title=words.outputs.as_str() items=&step.outputs unexplained />
                <Bullets title=words.signs.as_str() items=&step.signs unexplained />
                <Pitfalls items=&step.pitfalls toolbox unexplained />
                <Placed title=words.lessons.as_str() items=&step.lessons toolbox unexplained />
                <Links title=words.formats.as_str() items=format_links(&step.formats, &toolbox.content) />
                <Links title=words.measures.as_str() items=measure_links(&step.measures, &toolbox.content) />
                <Terms terms=&step.terms toolbox />
                <Titled title=words.sources.as_str()>
                    <SourceList sources=sources(step) toolbox />
                </Titled>
            </div>
            <Around step toolbox />
        </article>
    }
}

fn kicker(step: &'static Step, toolbox: &'static Toolbox) -> impl IntoView {
    let words = &toolbox.words.guide;
    let plan = use_plan();
    let state = Memo::new(move |_| plan.with(|plan| step_state(step, plan)));
    toolbox.content.phase(&step.phase).map(|(number, phase)| {
        let place = phase.steps.iter().position(|id| *id == step.id).map_or(0, |index| index + 1);
        view! {
            <a class="kern-link kern-link--no-visited-state" href=Route::Phase(phase.id.clone()).href()>
                {fill(&words.phase_title, &[("number", &number.to_string()), ("title", &phase.title)])}
            </a>
            " · "
            {fill(&words.step, &[("number", &place.to_string()), ("count", &phase.steps.len().to_string())])}
            " "
            <StateBadge state words=&toolbox.words />
        }
    })
}

#[component]
fn StepFacts(step: &'static Step, toolbox: &'static Toolbox) -> impl IntoView {
    let words = &toolbox.words.step;
    let role = |id| toolbox.content.roles.get(id).map(|role| role.name.as_str());
    let lead = step.lead.as_ref().and_then(role).unwrap_or_default();
    let with: Vec<_> = step.with.iter().filter_map(role).map(|name| view! { <li>{name}</li> }).collect();
    let locale = toolbox.locale();
    view! {
        <section class="facts-box">
            <h2 class="kern-heading-small">{words.facts.as_str()}</h2>
            <Facts>
                <Fact name=words.lead.as_str()>{lead}</Fact>
                <Fact name=words.with.as_str()><ul class="plain-list">{with}</ul></Fact>
                <Fact name=words.effort.as_str()>
                    {toolbox.words.span(&step.effort, &locale)} <Basis sources=&step.effort.sources toolbox />
                </Fact>
                <Fact name=words.duration.as_str()>
                    {toolbox.words.span(&step.duration, &locale)} <Basis sources=&step.duration.sources toolbox />
                </Fact>
            </Facts>
        </section>
    }
}

/// The steps before and after, across phases.
#[component]
fn Around(step: &'static Step, toolbox: &'static Toolbox) -> impl IntoView {
    let words = &toolbox.words.step;
    let (before, after) = toolbox.content.neighbours(&step.id);
    let href = |step: &Step| Route::Step(step.phase.clone(), step.id.clone()).href();
    view! {
        <nav class="around" aria-label=words.around.as_str()>
            {before
                .map(|step| {
                    view! {
                        <a class="around__link" href=href(step)>
                            <Icon name=IconName::ArrowLeft />
                            <span><span class="around__word">{words.previous.as_str()}</span> " " {step.title.as_str()}</span>
                        </a>
                    }
                })}
            {after
                .map(|step| {
                    view! {
                        <a class="around__link around__link--next" href=href(step)>
                            <span><span class="around__word">{words.next.as_str()}</span> " " {step.title.as_str()}</span>
                            <Icon name=IconName::ArrowRight />
                        </a>
                    }
                })}
        </nav>
    }
}

/// Everything the step rests on.
fn sources(step: &'static Step) -> Vec<&'static SourceId> {
    let parts =
        step.pitfalls.iter().map(|pitfall| &pitfall.sources).chain(step.lessons.iter().map(|lesson| &lesson.sources));
    parts.chain([&step.sources, &step.effort.sources, &step.duration.sources]).flatten().collect()
}
