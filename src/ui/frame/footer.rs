// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The foot of every page.

use leptos::prelude::*;

use crate::routes::Route;
use crate::state::{use_navigation, use_session, use_toolbox};
use crate::text::{Locale, fill};
use crate::ui::components::{Icon, IconName};

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
            <span class="footer__version">{version}</span>
            <span class="footer__printed">{printed}</span>
        </footer>
    }
}
