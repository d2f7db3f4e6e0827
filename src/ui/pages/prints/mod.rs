// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! `#/workshop/print`: cards and worksheets on paper. What is chosen stands in the address.

mod choices;
mod preview;

use leptos::prelude::*;
use leptos::task::spawn_local_scoped;

use crate::domain::prints::{Page, Printed};
use crate::routes::Route;
use crate::state::prints::{Asked, PrintEdition};
use crate::state::{use_navigation, use_plan, use_toolbox, use_words};
use crate::text::PrintWords;
use crate::ui::components::Heading;

use choices::Choices;
use preview::Preview;

/// Everything that can be printed, with its pages.
type Sheets = Vec<(Printed, Vec<Page>)>;
/// Content and words in the language of the paper, once they have come; or technical detail (English) why not.
type Loaded = Option<Result<PrintEdition, String>>;

/// What is chosen, and its pages.
#[component]
pub fn PrintsPage() -> impl IntoView {
    let toolbox = use_toolbox();
    let all: &'static PrintWords = use_words();
    let words = &all.page;
    let (navigation, plan) = (use_navigation(), use_plan());
    let asked = Memo::new(move |_| plan.with(|plan| Asked::of(&navigation.query(), plan, toolbox)));
    let language = Memo::new(move |_| asked.with(|asked| asked.language));
    let order = Memo::new(move |_| asked.with(|asked| asked.order.clone()));
    let edition: RwSignal<Loaded> = RwSignal::new(None);
    let attempt = RwSignal::new(0_u32);
    // What is shown stays until the other language has come.
    let load = move || {
        attempt.track();
        let language = language.get();
        spawn_local_scoped(async move { edition.set(Some(PrintEdition::load(language).await)) });
    };
    let sheets = Memo::new(move |_| {
        let Some(Ok(edition)) = edition.get() else { return Sheets::new() };
        order.with(|order| Printed::all().map(|printed| (printed, edition.pages(printed, order, plan))).collect())
    });
    let link = |route: Route, word: &'static str| {
        view! { <a class="kern-link kern-link--no-visited-state" href=route.href()>{word}</a> }
    };
    let kicker = link(Route::Workshop, toolbox.words.titles.workshop.as_str()).into_any();
    view! {
        <div class="page page--wide">
            {load}
            <div class="no-print">
                <Heading title=toolbox.words.titles.prints.as_str() kicker />
                <p class="kern-body kern-body--large prose">{words.intro.as_str()}</p>
                <p class="kern-body">
                    {link(Route::Facilitation, words.to_guide.as_str())} " · " {link(Route::Practice, words.to_practice.as_str())}
                </p>
            </div>
            <div class="report">
                <div class="report__settings no-print"><Choices asked sheets /></div>
                <div class="report__paper"><Preview asked sheets edition attempt /></div>
            </div>
        </div>
    }
}
