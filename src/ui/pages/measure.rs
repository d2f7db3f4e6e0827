// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! `#/measures/<id>`: what a measure is, what it takes, what is known of it.

use leptos::prelude::*;

use crate::domain::content::material::Shown;
use crate::domain::content::{Content, Indicator, Measure};
use crate::domain::id::{IndicatorId, SourceId};
use crate::routes::Route;
use crate::state::{Toolbox, use_navigation, use_plan, use_toolbox, use_words};
use crate::ui::components::{
    Basis, Bullets, Fact, Facts, Hazards, Heading, IndicatorTable, LinkTo, Links, LocalMark, MeasureInPlan, Pitfalls,
    Placed, PresentLink, Prose, SourceList, Terms, Titled, Unexplained, explained, format_links,
};

/// A measure.
#[component]
pub fn MeasurePage(
    /// The measure.
    measure: &'static Measure,
) -> impl IntoView {
    let toolbox = use_toolbox();
    let words = &toolbox.words.measure;
    let (plan, navigation) = (use_plan(), use_navigation());
    let kicker = view! { <a class="kern-link kern-link--no-visited-state" href=Route::Measures.href()>{words.title.as_str()}</a> };
    let unexplained = Unexplained::of(&measure.terms, measure.language, toolbox);
    view! {
        <article class="page page--with-aside" lang=toolbox.lang(measure.language)>
            <header class="page__head">
                <Heading title=measure.title.as_str() kicker=kicker.into_any() />
                <LocalMark kind="measures" id=measure.id.as_str() toolbox />
                <PresentLink href=Route::slides_of(Shown::Measure(measure.id.clone())).href() word=toolbox.words.titles.present.as_str() />
                <Prose text=measure.summary.as_str() lead=true unexplained />
            </header>
            <aside class="page__aside"><MeasureFacts measure toolbox /></aside>
            <div class="page__body">
                <MeasureInPlan id=measure.id.clone() plan toolbox words=use_words() navigation />
                <Bullets title=words.steps.as_str() items=&measure.steps ordered=true unexplained />
                <Pitfalls items=&measure.pitfalls toolbox unexplained />
                <EvidenceList measure toolbox unexplained />
                <Bullets title=words.benefits.as_str() items=&measure.benefits unexplained />
                <Titled title=words.indicators.as_str() when=!measure.indicators.is_empty()>
                    <IndicatorTable indicators=indicators(measure, &toolbox.content) toolbox />
                </Titled>
                <Placed title=words.examples.as_str() items=&measure.examples toolbox unexplained />
                <Links title=words.formats.as_str() items=format_links(&measure.formats, &toolbox.content) />
                <Links title=words.in_steps.as_str() items=steps(measure, &toolbox.content) />
                <Terms terms=&measure.terms toolbox />
                <Titled title=toolbox.words.step.sources.as_str()>
                    <SourceList sources=sources(measure) toolbox />
                </Titled>
            </div>
        </article>
    }
}

#[component]
fn MeasureFacts(measure: &'static Measure, toolbox: &'static Toolbox) -> impl IntoView {
    let all = &toolbox.words;
    let words = &all.measure;
    let content = &toolbox.content;
    let actor = |id| content.actors.get(id).map(String::as_str);
    let partners = measure.partners.iter().filter_map(actor).map(|name| view! { <li>{name}</li> }).collect_view();
    let targets = measure
        .targets
        .iter()
        .filter_map(|id| content.groups.get(id))
        .map(|group| view! { <li>{group.name.as_str()}</li> })
        .collect_view();
    let types: Vec<_> = measure.types.iter().map(|kind| all.measure_type(*kind)).collect();
    let scales: Vec<_> = measure.scales.iter().map(|scale| all.scale(*scale)).collect();
    view! {
        <section class="facts-box">
            <h2 class="kern-heading-small">{all.step.facts.as_str()}</h2>
            <Facts>
                <Fact name=words.hazards.as_str()><Hazards hazards=&measure.hazards words=all /></Fact>
                <Fact name=words.lead.as_str()>{measure.lead.as_ref().and_then(actor)}</Fact>
                <Fact name=words.partners.as_str()><ul class="plain-list">{partners}</ul></Fact>
                <Contacts measure toolbox />
                <Fact name=words.cost.as_str()>
                    {all.cost(&measure.cost, &toolbox.locale())} <span class="basis">{measure.cost.basis.as_str()}</span> <Basis sources=&measure.cost.sources toolbox />
                </Fact>
                <Fact name=words.effort.as_str()>
                    {all.effort(&measure.effort)} <span class="basis">{measure.effort.basis.as_str()}</span> <Basis sources=&measure.effort.sources toolbox />
                </Fact>
                <Fact name=words.lead_time.as_str()>
                    {all.span(&measure.lead_time, &toolbox.locale())} <span class="basis">{measure.lead_time_basis.as_str()}</span>
                    <Basis sources=&measure.lead_time.sources toolbox />
                </Fact>
                <Fact name=words.field.as_str()>{all.field(measure.field)}</Fact>
                <Fact name=words.types.as_str()>{types.join(", ")}</Fact>
                <Fact name=words.scales.as_str()>{scales.join(", ")}</Fact>
                <Fact name=words.targets.as_str()><ul class="plain-list">{targets}</ul></Fact>
            </Facts>
        </section>
    }
}

#[component]
fn EvidenceList(measure: &'static Measure, toolbox: &'static Toolbox, unexplained: Unexplained) -> impl IntoView {
    let words = &toolbox.words.measure;
    let item = move |evidence: &'static crate::domain::content::Evidence| {
        view! {
            <li class="placed__item">
                <p class="kern-body">{explained(&evidence.text, Some(unexplained))}</p>
                <span class="basis">{toolbox.words.grade(evidence.grade)} ". "</span>
                <Basis sources=&evidence.sources toolbox />
            </li>
        }
    };
    view! {
        <Titled title=words.evidence.as_str()>
            {if measure.evidence.is_empty() {
                view! { <p class="kern-body">{words.no_evidence.as_str()}</p> }.into_any()
            } else {
                view! { <ul class="placed">{measure.evidence.iter().map(item).collect_view()}</ul> }.into_any()
            }}
        </Titled>
    }
}

/// Whom to turn to here, where a pack of local content says so.
#[component]
fn Contacts(measure: &'static Measure, toolbox: &'static Toolbox) -> impl IntoView {
    let actors: Vec<_> = measure.lead.iter().chain(&measure.partners).collect();
    let contacts: Vec<_> = toolbox
        .content
        .contacts_for(&actors)
        .map(|contact| view! { <li>{[&contact.name, &contact.phone, &contact.email].map(String::as_str).join(" ")}</li> })
        .collect();
    (!contacts.is_empty()).then(|| {
        view! { <Fact name=toolbox.words.local.contact.as_str()><ul class="plain-list">{contacts}</ul></Fact> }
    })
}

fn steps(measure: &'static Measure, content: &'static Content) -> Vec<LinkTo> {
    let naming = content.steps_in_order().filter(|step| step.measures.contains(&measure.id));
    naming
        .map(|step| LinkTo { route: Route::Step(step.phase.clone(), step.id.clone()), title: &step.title, summary: "" })
        .collect()
}

fn indicators(measure: &'static Measure, content: &'static Content) -> Vec<(&'static IndicatorId, &'static Indicator)> {
    measure.indicators.iter().filter_map(|id| Some((id, content.indicators.get(id)?))).collect()
}

/// Everything the measure rests on.
fn sources(measure: &'static Measure) -> Vec<&'static SourceId> {
    let pitfalls = measure.pitfalls.iter().map(|pitfall| &pitfall.sources);
    let evidence = measure.evidence.iter().map(|evidence| &evidence.sources);
    let examples = measure.examples.iter().map(|example| &example.sources);
    let own = [&measure.sources, &measure.cost.sources, &measure.effort.sources, &measure.lead_time.sources];
    pitfalls.chain(evidence).chain(examples).chain(own).flatten().collect()
}
