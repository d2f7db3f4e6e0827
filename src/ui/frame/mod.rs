// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What surrounds every page: header, notices, footer.

mod footer;
mod header;
mod notices;
mod save_indicator;

use leptos::prelude::*;

use crate::routes::Route;
use crate::state::{use_navigation, use_plan, use_toolbox};
use crate::ui::ids;

/// The frame around a page.
#[component]
pub fn Frame(
    /// The page.
    children: Children,
) -> impl IntoView {
    let toolbox = use_toolbox();
    let navigation = use_navigation();
    let plan = use_plan();
    // Keeps the title, the focus and the scroll position of the browser in step with the page.
    Effect::new(move |stayed: Option<Option<Route>>| {
        navigation.track_settled();
        let route = navigation.page();
        // Until one leaves the first page, nobody has navigated.
        let first = stayed.is_none_or(|on| on.as_ref() == Some(&route));
        let start = if route == Route::Search { ids::SEARCH_FIELD } else { ids::HEADING };
        let title = untrack(|| plan.with(|plan| toolbox.window_title(&route, plan)));
        navigation.arrived(&title, ids::asked_for(&navigation.query_now()), start, first);
        first.then_some(route)
    });
    let fills_window = Memo::new(move |_| navigation.page().fills_window());
    let skip = move |event: leptos::ev::MouseEvent| {
        event.prevent_default();
        navigation.skip_to(ids::MAIN);
    };
    view! {
        {move || (!fills_window.get()).then(|| view! {
            <a class="skip kern-btn kern-btn--primary" href="#main" on:click=skip>
                <span class="kern-label">{toolbox.words.frame.skip.as_str()}</span>
            </a>
            <header::Header />
            <notices::Notices />
        })}
        <main id=ids::MAIN class="main" class:main--whole=fills_window tabindex="-1">{children()}</main>
        {move || (!fills_window.get()).then(|| view! { <footer::Footer /> })}
    }
}
