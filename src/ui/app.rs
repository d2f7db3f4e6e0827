// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Providers, loading, and one exhaustive match on the route.

use leptos::prelude::*;

use crate::domain::language::Language;
use crate::routes::Route;
use crate::state::navigation::HashRouter;
use crate::state::{PlanState, Session, Toolbox, use_navigation, use_plan, use_session};
use crate::text::emergency::emergency;
use crate::ui::frame::Frame;
use crate::ui::ids;
use crate::ui::pages::{
    AboutPage, CheckPage, DataPage, ExamplePage, ExamplesPage, FormatPage, FormatsPage, GlossaryPage, GuidePage,
    IndicatorsPage, LocalPage, MeasurePage, MeasuresPage, NotFoundPage, PeoplePage, PhasePage, ProblemPage,
    ProblemsPage, SourcesPage, StartPage, StepPage,
};

/// The application.
#[component]
pub fn App() -> impl IntoView {
    provide_context(Session::restore());
    provide_context(PlanState::restore());
    view! {
        <HashRouter>
            <Loaded />
        </HashRouter>
    }
}

/// Waits for the content; while it is on its way, the static shell of `index.html` stays on the screen.
#[component]
fn Loaded() -> impl IntoView {
    let session = use_session();
    let plan = use_plan();
    // What only the journal has must be there before anybody can write over it.
    move || match (session.toolbox().filter(|_| plan.is_caught_up()), session.failure()) {
        (Some(toolbox), _) => {
            plan.refers_to(&toolbox.content.version);
            provide_context(toolbox);
            view! { <Frame>{page}</Frame> }.into_any()
        }
        (None, Some(failure)) => view! { <Failed detail=failure.detail /> }.into_any(),
        (None, None) => ().into_any(),
    }
}

/// The page for the address. Unknown ids lead to the page that says so and offers what may have been meant.
fn page() -> impl IntoView {
    let navigation = use_navigation();
    let toolbox: &'static Toolbox = expect_context();
    let content = &toolbox.content;
    move || {
        let route = navigation.route();
        let missing = |route: &Route| view! { <NotFoundPage address=route.href() /> }.into_any();
        match &route {
            Route::Start => view! { <StartPage /> }.into_any(),
            Route::Guide => view! { <GuidePage /> }.into_any(),
            Route::Phase(id) => match content.phase(id) {
                Some((number, phase)) => view! { <PhasePage number phase /> }.into_any(),
                None => missing(&route),
            },
            Route::Step(phase, id) => match content.steps.get(id).filter(|step| step.phase == *phase) {
                Some(step) => view! { <StepPage step /> }.into_any(),
                None => missing(&route),
            },
            Route::Measures => view! { <MeasuresPage /> }.into_any(),
            Route::Measure(id) => match content.measures.get(id) {
                Some(measure) => view! { <MeasurePage measure /> }.into_any(),
                None => missing(&route),
            },
            Route::Formats => view! { <FormatsPage /> }.into_any(),
            Route::Format(id) => match content.formats.get(id) {
                Some(format) => view! { <FormatPage format /> }.into_any(),
                None => missing(&route),
            },
            Route::Problems => view! { <ProblemsPage /> }.into_any(),
            Route::Problem(id) => match content.problems.get(id) {
                Some(problem) => view! { <ProblemPage problem /> }.into_any(),
                None => missing(&route),
            },
            Route::Examples => view! { <ExamplesPage /> }.into_any(),
            Route::Example(id) => match content.examples.get(id) {
                Some(example) => view! { <ExamplePage example /> }.into_any(),
                None => missing(&route),
            },
            Route::Check => view! { <CheckPage /> }.into_any(),
            Route::People => view! { <PeoplePage /> }.into_any(),
            Route::Indicators => view! { <IndicatorsPage /> }.into_any(),
            Route::Glossary => view! { <GlossaryPage /> }.into_any(),
            Route::Sources => view! { <SourcesPage /> }.into_any(),
            Route::Local => view! { <LocalPage /> }.into_any(),
            Route::Data => view! { <DataPage /> }.into_any(),
            Route::About => view! { <AboutPage /> }.into_any(),
            Route::Unknown(_) => missing(&route),
        }
    }
}

/// What is shown when no content could be loaded: the only words that are inside the program.
#[component]
fn Failed(
    /// Technical detail.
    detail: String,
) -> impl IntoView {
    let session = use_session();
    let spoken = session.language();
    let words = emergency(spoken);
    let others = Language::ALL.into_iter().filter(move |language| *language != spoken);
    view! {
        <main id=ids::MAIN class="failed">
            <h1 id=ids::HEADING tabindex="-1" class="kern-heading-large">{words.title}</h1>
            <p class="kern-body">{words.text}</p>
            <p class="kern-body kern-body--muted">{words.detail} " " <code>{detail}</code></p>
            <button type="button" class="kern-btn kern-btn--primary" on:click=move |_| session.load()>
                <span class="kern-label">{words.again}</span>
            </button>
            // A language that does not come must not be a trap.
            {others
                .map(|language| {
                    view! {
                        <button type="button" class="kern-btn kern-btn--secondary" lang=language.tag() on:click=move |_| session.choose_language(language)>
                            <span class="kern-label">{language.own_name()}</span>
                        </button>
                    }
                })
                .collect_view()}
        </main>
    }
}
