// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! `#/formats`: the formats, to filter and sort. The address says how the list is shown.

use leptos::prelude::*;

use crate::domain::catalogue::{Catalogue, Facet};
use crate::domain::id::FormatId;
use crate::routes::Route;
use crate::state::{use_navigation, use_toolbox, use_words};
use crate::text::CatalogueWords;
use crate::ui::components::{FacetPanel, Heading, ListHead, Listing, LocalMark, NothingLeft};

/// The list of formats.
#[component]
pub fn FormatsPage() -> impl IntoView {
    let toolbox = use_toolbox();
    let words: &'static CatalogueWords = use_words();
    let navigation = use_navigation();
    let catalogue = Memo::new(move |_| Catalogue::of_formats(&toolbox.content));
    let listing = Listing::of(toolbox, words, navigation, catalogue);
    let toggle = Callback::new(move |(facet, value): (Facet, String)| {
        navigation.show(&navigation.query_now().toggled(facet.key(), &value));
    });
    let title = toolbox.words.format.title.as_str();
    view! {
        <div class="page page--wide">
            <Heading title />
            <p class="kern-body kern-body--large prose">{toolbox.words.format.intro.as_str()}</p>
            <p class="kern-body prose no-print">{words.list.formats_intro.as_str()}</p>
            <div class="finder">
                <FacetPanel listing toggle />
                <section class="finder__list" aria-label=title>
                    <ListHead listing>""</ListHead>
                    {move || listing.is_empty().then(|| view! { <NothingLeft listing route=Route::Formats /> })}
                    <ul class="catalogue cards" hidden=move || listing.is_empty()>
                        <For each=move || listing.order.get() key=String::clone children=move |id| card(id, listing) />
                    </ul>
                </section>
            </div>
        </div>
    }
}

fn card(id: String, listing: Listing) -> impl IntoView {
    let toolbox = listing.toolbox;
    let words = &toolbox.words;
    let hidden = listing.hides(&id);
    FormatId::parse(&id).and_then(|id| toolbox.content.formats.get(&id)).map(|format| {
        let purposes: Vec<&str> = format.purposes.iter().map(|purpose| words.purpose(*purpose)).collect();
        let facts = [
            (&words.format.purposes, purposes.join(", ")),
            (&words.format.group, words.span(&format.group, &toolbox.locale())),
            (&words.format.duration, words.span(&format.duration, &toolbox.locale())),
            (&words.format.digital, words.digital(format.digital).to_owned()),
        ];
        let fact = |(name, value): (&'static String, String)| {
            view! { <div class="card__fact"><dt>{name.as_str()}</dt><dd>{value}</dd></div> }
        };
        view! {
            <li class="catalogue__item card" lang=toolbox.lang(format.language) hidden=hidden>
                <h3 class="kern-heading-small">
                    <a class="kern-link kern-link--no-visited-state" href=Route::Format(format.id.clone()).href()>{format.title.as_str()}</a>
                </h3>
                <p class="kern-body">{format.summary.as_str()}</p>
                <dl class="card__facts">{facts.map(fact).collect_view()}</dl>
                <LocalMark kind="formats" id=format.id.as_str() toolbox />
            </li>
        }
    })
}
