// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The working header: where one is, the state of saving, search, language.

use leptos::prelude::*;

use super::save_indicator::SaveIndicator;
use crate::domain::language::Language;
use crate::routes::Route;
use crate::state::{use_navigation, use_session, use_toolbox};
use crate::ui::components::{Choice, Entry, Icon, IconName};
use crate::ui::ids;

/// The header.
#[component]
pub fn Header() -> impl IntoView {
    let words = &use_toolbox().words;
    let navigation = use_navigation();
    let entries = [
        (Route::Guide, words.frame.guide.as_str()),
        (Route::Measures, words.frame.measures.as_str()),
        (Route::Formats, words.frame.formats.as_str()),
        (Route::Plan, words.titles.plan.as_str()),
        (Route::Workshop, words.titles.workshop.as_str()),
    ];
    let entry = move |(route, word): (Route, &'static str)| {
        let href = route.href();
        view! {
            <li>
                <a class="header__link" href=href aria-current=move || navigation.current(&route)>{word}</a>
            </li>
        }
    };
    view! {
        <header class="header">
            <div class="header__bar">
                <a class="header__brand" href=Route::Start.href() aria-current=move || navigation.current(&Route::Start)>
                    <svg class="header__mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
                        <use href="#brand-mark" />
                    </svg>
                    <span>{words.app.name.as_str()}</span>
                </a>
                <nav class="header__navigation" aria-label=words.frame.navigation.as_str()>
                    <ul class="header__list">{entries.into_iter().map(entry).collect_view()}</ul>
                </nav>
                <SaveIndicator />
                <SearchLink />
                <LanguageChoice />
            </div>
        </header>
    }
}

/// Leads to the search, also by keys (`app.rs`).
#[component]
fn SearchLink() -> impl IntoView {
    let word = use_toolbox().words.titles.search.as_str();
    let navigation = use_navigation();
    view! {
        <a
            class="header__search"
            href=Route::Search.href()
            aria-current=move || navigation.current(&Route::Search)
            aria-keyshortcuts="Control+K Meta+K"
            title=word
        >
            <Icon name=IconName::Search />
            <span class="kern-sr-only">{word}</span>
        </a>
    }
}

#[component]
fn LanguageChoice() -> impl IntoView {
    let words = &use_toolbox().words;
    let session = use_session();
    let entry =
        |language: Language| Entry { key: language.tag(), word: language.own_name(), lang: Some(language.tag()) };
    view! {
        <Choice
            id=ids::LANGUAGE
            label=words.frame.language.as_str()
            icon=IconName::Languages
            entries=Language::ALL.map(entry).into()
            chosen=Signal::derive(move || session.language().tag())
            choose=move |key: String| session.choose_language(Language::parse(&key).unwrap_or_default())
        />
    }
}
