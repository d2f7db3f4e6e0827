// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The foot of every page: about, print, appearance, version.

use leptos::prelude::*;

use crate::routes::Route;
use crate::state::{Theme, use_navigation, use_session, use_toolbox};
use crate::text::{Locale, fill};
use crate::ui::components::{Choice, Entry, Icon, IconName};
use crate::ui::ids;

/// The footer.
#[component]
pub fn Footer() -> impl IntoView {
    let toolbox = use_toolbox();
    let words = &toolbox.words.frame;
    let navigation = use_navigation();
    let version = fill(&words.version, &[("app", env!("CARGO_PKG_VERSION")), ("content", &toolbox.content.version)]);
    let today = toolbox.locale().date(use_session().now());
    let printed = fill(
        &words.printed_from,
        &[("app", env!("CARGO_PKG_VERSION")), ("content", &toolbox.content.version), ("date", &today)],
    );
    view! {
        <footer class="footer" aria-label=words.footer.as_str()>
            <a class="kern-link" href=Route::About.href() aria-current=move || navigation.current(&Route::About)>
                {words.about.as_str()}
            </a>
            {[(Route::Glossary, &toolbox.words.glossary.title), (Route::Sources, &toolbox.words.register.title)]
                .map(|(route, title)| {
                    let href = route.href();
                    view! { <a class="kern-link" href=href aria-current=move || navigation.current(&route)>{title.as_str()}</a> }
                })
                .collect_view()}
            <button type="button" class="kern-btn kern-btn--tertiary footer__print" on:click=move |_| navigation.print()>
                <Icon name=IconName::Printer />
                <span class="kern-label">{words.print.as_str()}</span>
            </button>
            <ThemeChoice />
            <span class="footer__version">{version}</span>
            <span class="footer__printed">{printed}</span>
        </footer>
    }
}

#[component]
fn ThemeChoice() -> impl IntoView {
    let words = &use_toolbox().words.frame;
    let session = use_session();
    let entry = |theme: Theme| {
        let word = match theme {
            Theme::System => words.theme_system.as_str(),
            Theme::Light => words.theme_light.as_str(),
            Theme::Dark => words.theme_dark.as_str(),
        };
        Entry { key: theme.key(), word, lang: None }
    };
    view! {
        <Choice
            id=ids::THEME
            label=words.theme.as_str()
            icon=IconName::SunMoon
            entries=Theme::ALL.map(entry).into()
            chosen=Signal::derive(move || session.theme().key())
            choose=move |key: String| session.choose_theme(Theme::parse(&key))
        />
    }
}
