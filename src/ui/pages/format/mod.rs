// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! `#/formats/<id>`: how a format is prepared and run, and when it takes place here.

mod events;
mod run;

use leptos::prelude::*;

use crate::domain::content::material::Shown;
use crate::domain::content::{Content, Format};
use crate::domain::id::SourceId;
use crate::routes::Route;
use crate::state::{Toolbox, use_toolbox};
use crate::ui::components::{
    Basis, Bullets, Fact, Facts, Heading, LinkTo, Links, LocalMark, Placed, PresentLink, Prose, SourceList, Terms,
    Titled,
};

/// A format.
#[component]
pub fn FormatPage(
    /// The format.
    format: &'static Format,
) -> impl IntoView {
    let toolbox = use_toolbox();
    let words = &toolbox.words.format;
    let kicker = view! { <a class="kern-link kern-link--no-visited-state" href=Route::Formats.href()>{words.title.as_str()}</a> };
    view! {
        <article class="page page--with-aside" lang=toolbox.lang(format.language)>
            <header class="page__head">
                <Heading title=format.title.as_str() kicker=kicker.into_any() />
                <LocalMark kind="formats" id=format.id.as_str() toolbox />
                <PresentLink href=Route::slides_of(Shown::Format(format.id.clone())).href() word=toolbox.words.titles.present.as_str() />
                <Prose text=format.summary.as_str() lead=true />
            </header>
            <aside class="page__aside"><FormatFacts format toolbox /></aside>
            <div class="page__body">
                <Titled title=words.participants.as_str()><Prose text=format.participants.as_str() /></Titled>
                <run::Run format toolbox />
                <events::Events format toolbox />
                <Bullets title=words.preparation.as_str() items=&format.preparation />
                <Bullets title=words.materials.as_str() items=&format.materials />
                <Titled title=words.digital_variant.as_str()><Prose text=format.digital_variant.as_str() /></Titled>
                <Titled title=words.accessible.as_str()><Prose text=format.accessible.as_str() /></Titled>
                <Placed title=words.lessons.as_str() items=&format.lessons toolbox />
                <Links title=words.in_steps.as_str() items=steps(format, &toolbox.content) />
                <Links title=words.in_measures.as_str() items=measures(format, &toolbox.content) />
                <Terms terms=&format.terms toolbox />
                <Titled title=toolbox.words.step.sources.as_str()>
                    <SourceList sources=sources(format) toolbox />
                </Titled>
            </div>
        </article>
    }
}

#[component]
fn FormatFacts(format: &'static Format, toolbox: &'static Toolbox) -> impl IntoView {
    let all = &toolbox.words;
    let words = &all.format;
    let locale = toolbox.locale();
    let purposes = format.purposes.iter().map(|purpose| view! { <li>{all.purpose(*purpose)}</li> }).collect_view();
    let known = format.targets.iter().filter_map(|id| toolbox.content.groups.get(id));
    let targets = known.map(|group| view! { <li>{group.name.as_str()}</li> }).collect_view();
    view! {
        <section class="facts-box">
            <h2 class="kern-heading-small">{all.step.facts.as_str()}</h2>
            <Facts>
                <Fact name=words.purposes.as_str()><ul class="plain-list">{purposes}</ul></Fact>
                <Fact name=words.group.as_str()>{all.span(&format.group, &locale)} <Basis sources=&format.group.sources toolbox /></Fact>
                <Fact name=words.duration.as_str()>{all.span(&format.duration, &locale)} <Basis sources=&format.duration.sources toolbox /></Fact>
                <Fact name=words.preparation_time.as_str()>
                    {all.span(&format.preparation_time, &locale)} <Basis sources=&format.preparation_time.sources toolbox />
                </Fact>
                <Fact name=words.digital.as_str()>{all.digital(format.digital)}</Fact>
                <Fact name=words.targets.as_str()><ul class="plain-list">{targets}</ul></Fact>
            </Facts>
        </section>
    }
}

fn steps(format: &'static Format, content: &'static Content) -> Vec<LinkTo> {
    let naming = content.steps_in_order().filter(|step| step.formats.contains(&format.id));
    naming
        .map(|step| LinkTo { route: Route::Step(step.phase.clone(), step.id.clone()), title: &step.title, summary: "" })
        .collect()
}

fn measures(format: &'static Format, content: &'static Content) -> Vec<LinkTo> {
    let naming = content.measures.values().filter(|measure| measure.formats.contains(&format.id));
    naming
        .map(|measure| LinkTo { route: Route::Measure(measure.id.clone()), title: &measure.title, summary: "" })
        .collect()
}

/// Everything the format rests on.
fn sources(format: &'static Format) -> Vec<&'static SourceId> {
    let own = [&format.sources, &format.group.sources, &format.duration.sources, &format.preparation_time.sources];
    format.lessons.iter().map(|lesson| &lesson.sources).chain(own).flatten().collect()
}
