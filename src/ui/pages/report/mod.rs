// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! `#/plan/report`: the paper that the plan becomes. What is asked for stands in the address: `audience`, `language`, `example`.

mod choices;
mod own_words;
mod preview;
mod take;

use leptos::prelude::*;

use crate::domain::content::Example;
use crate::domain::id::ExampleId;
use crate::domain::language::Language;
use crate::domain::report::Audience;
use crate::query::Query;
use crate::routes::{DeckName, Route};
use crate::state::report::Asked;
use crate::state::{Toolbox, use_navigation, use_toolbox, use_words};
use crate::text::ReportWords;
use crate::ui::components::{Heading, PresentLink};

use choices::Choices;
use own_words::OwnWords;
use preview::Preview;

/// The names in the address.
const AUDIENCE: &str = "audience";
const LANGUAGE: &str = "language";
const EXAMPLE: &str = "example";

/// The report.
#[component]
pub fn ReportPage() -> impl IntoView {
    let toolbox = use_toolbox();
    let words: &'static ReportWords = use_words();
    let navigation = use_navigation();
    let asked = Memo::new(move |_| asked(&navigation.query(), toolbox));
    let example = Memo::new(move |_| asked.with(|asked| asked.example.clone()));
    let audience = Memo::new(move |_| asked.with(|asked| asked.audience));
    view! {
        <div class="page page--wide">
            <div class="no-print">
                <Heading title=toolbox.words.titles.report.as_str() />
                {move || match example.get() {
                    Some(id) => view! { <AboutExample id words /> }.into_any(),
                    None => view! {
                        <p class="kern-body kern-body--large prose">{words.page.intro.as_str()}</p>
                        <PresentLink href=Signal::derive(move || Route::Present(DeckName::Report(audience.get()), 1).href()) word=toolbox.words.titles.present.as_str() />
                    }
                    .into_any(),
                }}
            </div>
            <div class="report">
                <div class="report__settings no-print">
                    <Choices asked />
                    {move || example.with(Option::is_none).then(|| view! { <OwnWords audience=audience.get() /> })}
                </div>
                <div class="report__paper"><Preview asked /></div>
            </div>
        </div>
    }
}

/// What the address asks for; what means nothing there, or is not offered, is the first choice.
fn asked(query: &Query, toolbox: &Toolbox) -> Asked {
    let language = query.get(LANGUAGE).and_then(Language::parse).unwrap_or(toolbox.language);
    let audience = query.get(AUDIENCE).and_then(Audience::parse).filter(|audience| audience.is_offered_in(language));
    let example = query.get(EXAMPLE).and_then(ExampleId::parse);
    Asked {
        audience: audience.unwrap_or(Audience::Council),
        language,
        example: example.filter(|id| toolbox.content.examples.contains_key(id)),
    }
}

/// What one looks at is no plan of one's own.
#[component]
fn AboutExample(id: ExampleId, words: &'static ReportWords) -> impl IntoView {
    let example: Option<&'static Example> = use_toolbox().content.examples.get(&id);
    view! {
        <p class="kern-body kern-body--large prose">
            {example.map(|example| view! { <strong>{example.title.as_str()}</strong> ". " })}
            {words.page.example.as_str()}
        </p>
        <p class="kern-body">
            <a class="kern-link kern-link--no-visited-state" href=Route::Example(id).href()>{words.page.to_example.as_str()}</a>
            " · "
            <a class="kern-link kern-link--no-visited-state" href=Route::Report.href()>{words.page.to_own.as_str()}</a>
        </p>
    }
}
