// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! `#/about`: what the toolbox is based on, that it is independent work, and what its host has to say.

use leptos::prelude::*;

use crate::domain::content::Step;
use crate::domain::index::Index;
use crate::domain::operator::{Operator, text_in};
use crate::routes::Route;
use crate::state::{Toolbox, use_toolbox};
use crate::text::fill;
use crate::ui::components::{Heading, OutsideLink, Titled};

/// Where the original stands: announcement and full text in German, the page that carries the English edition.
const ORIGINAL_NEWS: &str = "http://iresilience-klima.de/mitmachen/ein-bericht-aus-kommunen-fuer-kommunen-mit-reallaboren-zu-klimaresilienteren-quartieren";
const ORIGINAL_ISSUU: &str = "https://issuu.com/formkultur/docs/iresilience_drehbuch";
const ORIGINAL_ENGLISH: &str = "https://www2.dortmund.de/en/city_council/office_for_international_relations/international_dortmund/international_project_partnerships/cluj_napoca_romania/index.html";

/// The page about the toolbox itself.
#[component]
pub fn AboutPage() -> impl IntoView {
    let toolbox = use_toolbox();
    let words = &toolbox.words.about;
    let frame = &toolbox.words.frame;
    let operator = crate::state::toolbox::operator();
    let version = fill(&frame.version, &[("app", env!("CARGO_PKG_VERSION")), ("content", &toolbox.content.version)]);
    let outside = move |url: &'static str, title: &'static str| view! { <li><OutsideLink url label=title words=&toolbox.words /></li> };
    view! {
        <div class="page">
            <Heading title=words.title.as_str() />
            <Titled title=words.based_title.as_str()>
                <p class="kern-body prose">{words.based_text.as_str()}</p>
                <ul class="kern-list kern-list--bullet list">
                    {outside(ORIGINAL_NEWS, &words.original_de)} {outside(ORIGINAL_ISSUU, &words.original_issuu)}
                    {outside(ORIGINAL_ENGLISH, &words.original_en)}
                </ul>
            </Titled>
            <Titled title=words.independent_title.as_str()>
                <p class="kern-body prose">{words.independent_text.as_str()}</p>
            </Titled>
            <Titled title=words.licence_title.as_str()>
                <p class="kern-body prose">{words.licence_text.as_str()}</p>
            </Titled>
            {move || operator.get().map(|operator| view! { <Host operator toolbox /> })}
            <Titled title=words.version_title.as_str()>
                <p class="kern-body">{version}</p>
            </Titled>
            <Titled title=words.drehbuch_title.as_str()>
                <p class="kern-body prose">{words.drehbuch_text.as_str()}</p>
                <DrehbuchMap toolbox />
            </Titled>
        </div>
    }
}

/// The sections of the Drehbuch: those that steps cover, each with its steps, then the others.
#[component]
fn DrehbuchMap(toolbox: &'static Toolbox) -> impl IntoView {
    let words = &toolbox.words.about;
    let mut covered = Vec::new();
    let mut others: Vec<&'static str> = Vec::new();
    for section in &toolbox.content.drehbuch {
        let covering = toolbox.content.steps_in_order().filter(|step| step.drehbuch.contains(&section.id));
        let links: Vec<_> = covering.map(|step| view! { " " <DrehbuchStep step /> "." }).collect();
        if links.is_empty() {
            others.push(&section.title);
        } else {
            covered.push(view! { <li><cite lang="de">{section.title.as_str()}</cite> " – " <span class="basis">{words.covered_in.as_str()} {links}</span></li> });
        }
    }
    let open = (!others.is_empty()).then(|| {
        view! { <p class="kern-body prose">{words.not_covered.as_str()} " " <cite lang="de">{others.join(" · ")}</cite></p> }
    });
    view! {
        <ul class="drehbuch">{covered}</ul>
        {open}
    }
}

#[component]
fn DrehbuchStep(step: &'static Step) -> impl IntoView {
    let href = Route::Step(step.phase.clone(), step.id.clone()).href();
    view! { <a class="kern-link kern-link--no-visited-state" href=href>{step.title.as_str()}</a> }
}

/// What the host has filled in.
#[component]
fn Host(operator: Result<Operator, String>, toolbox: &'static Toolbox) -> impl IntoView {
    let words = &toolbox.words.about;
    let (operator, fault) = match operator {
        Ok(operator) => (operator, None),
        Err(detail) => (Operator::default(), Some(fill(&words.operator_unreadable, &[("detail", &detail)]))),
    };
    let part = |texts: &Index<String, String>| match text_in(texts, toolbox.language) {
        Some((tag, text)) => {
            let paragraphs =
                text.split("\n\n").map(|paragraph| view! { <p class="kern-body prose">{paragraph.to_owned()}</p> });
            view! { <div lang=tag.to_owned()>{paragraphs.collect_view()}</div> }.into_any()
        }
        None => view! { <p class="kern-body kern-body--muted">{words.not_filled.as_str()}</p> }.into_any(),
    };
    let privacy = text_in(&operator.privacy, toolbox.language).map(|_| part(&operator.privacy));
    view! {
        {fault.map(|fault| view! { <p class="kern-body" role="alert">{fault}</p> })}
        <Titled title=words.accessibility_title.as_str()>{part(&operator.accessibility)}</Titled>
        <Titled title=words.privacy_title.as_str()>
            <p class="kern-body prose">{words.privacy_text.as_str()}</p>
            {privacy}
        </Titled>
        <Titled title=words.feedback.as_str()>{part(&operator.contact)}</Titled>
        <Titled title=words.imprint_title.as_str()>{part(&operator.imprint)}</Titled>
    }
}
