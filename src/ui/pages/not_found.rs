// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Any other address: what is wrong, what is safe, what may have been meant.

use leptos::prelude::*;

use crate::domain::content::nearest::{Place, nearest};
use crate::routes::Route;
use crate::state::use_toolbox;
use crate::text::fill;
use crate::ui::components::Heading;

/// The page for addresses that lead nowhere.
#[component]
pub fn NotFoundPage(
    /// The address as it was typed.
    address: String,
) -> impl IntoView {
    let toolbox = use_toolbox();
    let words = &toolbox.words.not_found;
    let hits = nearest(&address, &toolbox.content);
    let any = !hits.is_empty();
    let link = |(place, title): (Place, String)| {
        view! { <li><a class="kern-link" href=Route::from(place).href()>{title}</a></li> }
    };
    let links = hits.into_iter().map(link).collect_view();
    view! {
        <div class="page">
            <Heading title=words.title.as_str() />
            <p class="kern-body prose not-found__text">{fill(&words.text, &[("address", &address)])}</p>
            {any.then(|| view! {
                <p class="kern-body">{words.nearest.as_str()}</p>
                <ul class="kern-list kern-list--bullet list">{links}</ul>
            })}
            <a class="kern-btn kern-btn--primary" href=Route::Start.href()><span class="kern-label">{words.to_start.as_str()}</span></a>
        </div>
    }
}
