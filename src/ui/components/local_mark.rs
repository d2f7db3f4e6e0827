// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The mark of what a pack of local content has added or changed.

use leptos::prelude::*;

use crate::routes::Route;
use crate::state::Toolbox;
use crate::text::fill;

/// Names the pack, with a link to the page about it; absent for what is ours alone.
#[component]
pub fn LocalMark(
    /// The kind of item, as its folder is named.
    kind: &'static str,
    /// The item.
    id: &'static str,
    /// Packs and words.
    toolbox: &'static Toolbox,
) -> impl IntoView {
    toolbox.content.pack_of(kind, id).map(|pack| {
        let text = fill(&toolbox.words.local.mark_new, &[("title", &pack.title)]);
        view! { <p class="local-mark"><a class="kern-link kern-link--no-visited-state" href=Route::Local.href()>{text}</a></p> }
    })
}
