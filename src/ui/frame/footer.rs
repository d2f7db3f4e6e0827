// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The foot of every page: about, print, appearance, version.

use leptos::prelude::*;

use crate::routes::Route;
use crate::state::{Theme, use_navigation, use_session, use_toolbox};
use crate::text::{Locale, fill};
use crate::ui::components::{Icon, IconName};
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
    let words = &use_toolbox().words;
    let session = use_session();
    let word = move |theme| match theme {
        Theme::System => words.frame.theme_system.as_str(),
        Theme::Light => words.frame.theme_light.as_str(),
        Theme::Dark => words.frame.theme_dark.as_str(),
    };
    view! {
        <div class="choice">
            <Icon name=IconName::SunMoon />
            <label class="kern-sr-only" for=ids::THEME>{words.frame.theme.as_str()}</label>
            <select
                id=ids::THEME
                class="choice__select"
                prop:value=move || session.theme().key()
                on:change:target=move |event| session.choose_theme(Theme::parse(&event.target().value()))
            >
                {Theme::ALL
                    .map(|theme| {
                        view! {
                            <option value=theme.key() selected=move || session.theme() == theme>
                                {word(theme)}
                            </option>
                        }
                    })
                    .collect_view()}
            </select>
        </div>
    }
}
