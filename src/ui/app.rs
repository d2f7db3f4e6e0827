// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Providers and loading.

use leptos::prelude::*;

use crate::domain::language::Language;
use crate::state::navigation::HashRouter;
use crate::state::{PlanState, Session, use_navigation, use_plan, use_session};
use crate::text::emergency::emergency;
use crate::ui::frame::Frame;
use crate::ui::{ids, parts};

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
    use_navigation().follow_search_keys(move || session.single_keys_now(), ids::SEARCH_FIELD);
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

/// The page for the address.
fn page() -> impl IntoView {
    let navigation = use_navigation();
    move || parts::page(navigation.page())
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
