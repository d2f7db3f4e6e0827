// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! `#/search?q=…`: everything that has the words asked for, as one types.

mod hints;
mod hits;

use leptos::ev::{KeyboardEvent, SubmitEvent};
use leptos::prelude::*;

use crate::domain::search::Found;
use crate::state::navigation::Navigation;
use crate::state::{Search, Toolbox, use_navigation, use_plan, use_session, use_toolbox, use_words};
use crate::text::{SearchWords, fill};
use crate::ui::components::Heading;
use crate::ui::ids;

/// The search.
#[component]
pub fn SearchPage() -> impl IntoView {
    let toolbox = use_toolbox();
    let words: &'static SearchWords = use_words();
    let navigation = use_navigation();
    let plan = use_plan();
    let search = Search::open(navigation, plan, toolbox);
    let asked = search.words();
    let count = Memo::new(move |_| search.found().with(|found| count(found, words, toolbox)));
    let status = move || if asked.with(|asked| asked.trim().is_empty()) { String::new() } else { count.get() };
    let open_first = move |event: SubmitEvent| {
        event.prevent_default();
        search.found().with_untracked(|found| hits::open_first(found, toolbox, plan, navigation));
    };
    view! {
        <div class="page">
            <Heading title=toolbox.words.titles.search.as_str() />
            <form role="search" class="finding no-print" on:submit=open_first on:keydown=move |event| walk(&event, navigation)>
                <label class="kern-label" for=ids::SEARCH_FIELD>{words.search.label.as_str()}</label>
                <div class="kern-form-input">
                    <input
                        id=ids::SEARCH_FIELD
                        class="kern-form-input__input finding__field"
                        type="search"
                        autocomplete="off"
                        enterkeyhint="go"
                        aria-describedby="search-help"
                        prop:value=asked
                        on:input:target=move |event| search.ask(event.target().value())
                    />
                </div>
                <p class="kern-hint" id="search-help">{words.search.help.as_str()}</p>
            </form>
            <p class="kern-body finding__asked">{words.search.label.as_str()} " " {asked}</p>
            <p class="kern-body finding__count" role="status">{status}</p>
            <div class="finding__hits" on:keydown=move |event| walk(&event, navigation)>
                {move || found(search, words, toolbox)}
            </div>
            <KeyChoice words />
        </div>
    }
}

/// What is below the field: hits, or what to do without any.
fn found(search: Search, words: &'static SearchWords, toolbox: &'static Toolbox) -> AnyView {
    search.found().with(|found| {
        search.words().with(|asked| match (asked.trim().is_empty(), found.n_all) {
            (true, _) => view! { <hints::BeforeAsking words /> }.into_any(),
            (false, 0) => view! { <hints::NothingFound asked=asked.clone() words toolbox /> }.into_any(),
            (false, _) => view! { <hits::Hits found=found.clone() search words toolbox /> }.into_any(),
        })
    })
}

fn count(found: &Found, words: &SearchWords, toolbox: &Toolbox) -> String {
    let (shown, all, locale) = (found.hits.len(), found.n_all, toolbox.locale());
    if shown == all {
        return words.search.count.of(all as f64, &locale, &[]);
    }
    fill(&words.search.best, &[("n", &shown.to_string()), ("all", &all.to_string())])
}

/// The arrow keys lead from the field through the hits and back.
fn walk(event: &KeyboardEvent, navigation: Navigation) {
    let focused = navigation.focused().unwrap_or_default();
    let next = match (event.key().as_str(), ids::number_of_hit(&focused)) {
        ("ArrowDown", None) if focused == ids::SEARCH_FIELD => ids::hit(0),
        ("ArrowDown", Some(n)) => ids::hit(n + 1),
        ("ArrowUp", Some(0)) => ids::SEARCH_FIELD.to_owned(),
        ("ArrowUp", Some(n)) => ids::hit(n - 1),
        _ => return,
    };
    event.prevent_default();
    navigation.skip_to(&next);
}

/// Whether a single key opens the search: beside the search, where one learns of it.
#[component]
fn KeyChoice(words: &'static SearchWords) -> impl IntoView {
    let session = use_session();
    let words = &words.keys;
    view! {
        <section class="section no-print">
            <h2 class="kern-heading-small">{words.title.as_str()}</h2>
            <div class="kern-form-check">
                <input
                    id=ids::SEARCH_SLASH
                    class="kern-form-check__checkbox"
                    type="checkbox"
                    aria-describedby="search-slash-help"
                    prop:checked=move || session.single_keys()
                    on:change:target=move |event| session.choose_single_keys(event.target().checked())
                />
                <label class="kern-label" for=ids::SEARCH_SLASH>{words.slash.as_str()}</label>
            </div>
            <p class="kern-body kern-body--small kern-body--muted prose" id="search-slash-help">{words.help.as_str()}</p>
        </section>
    }
}
