// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What surrounds every page: header, notices, footer.

mod footer;
mod header;
mod notices;
mod save_indicator;

use leptos::prelude::*;

use crate::routes::Route;
use crate::state::{Toolbox, use_navigation, use_toolbox};
use crate::text::fill;
use crate::ui::ids;

/// The frame around a page.
#[component]
pub fn Frame(
    /// The page.
    children: Children,
) -> impl IntoView {
    let toolbox = use_toolbox();
    let navigation = use_navigation();
    // Keeps the title, the focus and the scroll position of the browser in step with the page.
    Effect::new(move |stayed: Option<Option<Route>>| {
        navigation.track_settled();
        let route = navigation.route();
        // Until one leaves the first page, nobody has navigated.
        let first = stayed.is_none_or(|on| on.as_ref() == Some(&route));
        let start = if route == Route::Search { ids::SEARCH_FIELD } else { ids::HEADING };
        navigation.arrived(&title(&route, toolbox), ids::asked_for(&navigation.query_now()), start, first);
        first.then_some(route)
    });
    let skip = move |event: leptos::ev::MouseEvent| {
        event.prevent_default();
        navigation.skip_to(ids::MAIN);
    };
    view! {
        <a class="skip kern-btn kern-btn--primary" href="#main" on:click=skip>
            <span class="kern-label">{toolbox.words.frame.skip.as_str()}</span>
        </a>
        <header::Header />
        <notices::Notices />
        <main id=ids::MAIN class="main" tabindex="-1">{children()}</main>
        <footer::Footer />
    }
}

/// The title of the window.
fn title(route: &Route, toolbox: &Toolbox) -> String {
    let words = &toolbox.words;
    let content = &toolbox.content;
    let page = match route {
        Route::Start => return format!("{} – {}", words.app.name, words.app.claim),
        Route::Guide => Some(words.guide.title.clone()),
        Route::Phase(id) => content.phase(id).map(|(number, phase)| {
            fill(&words.guide.phase_title, &[("number", &number.to_string()), ("title", &phase.title)])
        }),
        Route::Step(_, id) => content.steps.get(id).map(|step| step.title.clone()),
        Route::Measures => Some(words.measure.title.clone()),
        Route::Measure(id) => content.measures.get(id).map(|measure| measure.title.clone()),
        Route::OwnMeasure(_) => Some(words.item.own_measure.clone()),
        Route::Compare => Some(words.titles.compare.clone()),
        Route::Formats => Some(words.format.title.clone()),
        Route::Format(id) => content.formats.get(id).map(|format| format.title.clone()),
        Route::Problems => Some(words.problems.title.clone()),
        Route::Problem(id) => content.problems.get(id).map(|problem| problem.title.clone()),
        Route::Examples => Some(words.examples.title.clone()),
        Route::Example(id) => content.examples.get(id).map(|example| example.title.clone()),
        Route::Check => Some(words.titles.check.clone()),
        Route::Plan => Some(words.titles.plan.clone()),
        Route::Profile => Some(words.titles.profile.clone()),
        Route::Recommendations => Some(words.titles.recommendations.clone()),
        Route::Priorities => Some(words.titles.priorities.clone()),
        Route::People => Some(words.people.title.clone()),
        Route::Indicators => Some(words.indicators.title.clone()),
        Route::Glossary => Some(words.glossary.title.clone()),
        Route::Search => Some(words.titles.search.clone()),
        Route::Sources => Some(words.register.title.clone()),
        Route::Local => Some(words.local.title.clone()),
        Route::Data => Some(words.data.title.clone()),
        Route::About => Some(words.about.title.clone()),
        Route::Unknown(_) => None,
    };
    format!("{} – {}", page.as_ref().unwrap_or(&words.not_found.title), words.app.name)
}
