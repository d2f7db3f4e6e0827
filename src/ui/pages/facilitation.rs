// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! `#/workshop/guide`: the facilitator's guide.

use leptos::prelude::*;

use crate::domain::content::material::FacilitationSection;
use crate::query::Query;
use crate::routes::{Route, links_in};
use crate::state::{Toolbox, use_material, use_navigation, use_toolbox, use_words};
use crate::text::PrintWords;
use crate::ui::components::{Basis, Heading, Press, SourceList, Titled};
use crate::ui::ids;

/// The guide, section by section.
#[component]
pub fn FacilitationPage() -> impl IntoView {
    let (toolbox, material) = (use_toolbox(), use_material());
    let words = &use_words::<PrintWords>().guide;
    let navigation = use_navigation();
    let print = Callback::new(move |()| navigation.print());
    let workshop = Route::Workshop.href();
    let kicker = view! { <a class="kern-link kern-link--no-visited-state" href=workshop>{toolbox.words.titles.workshop.as_str()}</a> };
    // The page stays when only what is asked of it changes: the focus has to be moved.
    let entry = move |section: &'static FacilitationSection| {
        let id = ids::part(ids::SECTION, section.id.as_str());
        let href = Query::default().with(ids::SECTION, section.id.as_str()).href(&Route::Facilitation);
        view! {
            <li>
                <a class="kern-link kern-link--no-visited-state" href=href on:click=move |_| navigation.focus_soon(id.clone())>
                    {section.title.as_str()}
                </a>
            </li>
        }
    };
    let sections = material.facilitation.iter();
    let sources = sections.clone().flat_map(|section| &section.sources).collect();
    view! {
        <article class="page">
            <Heading title=toolbox.words.titles.facilitation.as_str() kicker=kicker.into_any() />
            <p class="kern-body kern-body--large prose">{words.intro.as_str()}</p>
            <div class="buttons no-print"><Press word=words.print.as_str() look="kern-btn kern-btn--secondary" press=print /></div>
            <nav class="section" aria-labelledby="guide-contents">
                <h2 class="kern-heading-medium section__title" id="guide-contents">{words.contents.as_str()}</h2>
                <ol class="kern-list kern-list--number list">{sections.clone().map(entry).collect_view()}</ol>
            </nav>
            {sections.map(|section| view! { <Section section toolbox /> }).collect_view()}
            <Titled title=words.sources.as_str()><SourceList sources toolbox /></Titled>
        </article>
    }
}

#[component]
fn Section(section: &'static FacilitationSection, toolbox: &'static Toolbox) -> impl IntoView {
    let point = |point: &'static String| view! { <li>{with_links(point)}</li> };
    view! {
        <section class="section">
            <h2 class="kern-heading-medium section__title" id=ids::part(ids::SECTION, section.id.as_str()) tabindex="-1">
                {section.title.as_str()}
            </h2>
            <p class="kern-body prose">{with_links(&section.text)}</p>
            <ul class="kern-list kern-list--bullet list">{section.points.iter().map(point).collect_view()}</ul>
            <p class="kern-body kern-body--small"><Basis sources=&section.sources toolbox /></p>
        </section>
    }
}

/// A text whose addresses of pages are links.
fn with_links(text: &'static str) -> AnyView {
    let piece = |(before, address): (&'static str, &'static str)| {
        view! {
            {before}
            {(!address.is_empty()).then(|| view! { <a class="kern-link kern-link--no-visited-state" href=address>{address}</a> })}
        }
    };
    links_in(text).into_iter().map(piece).collect_view().into_any()
}
