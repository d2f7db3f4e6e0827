// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! A line on pages where a working group works on its copy: who one is, and the way to hand back.

use leptos::prelude::*;

use crate::domain::plan::WorkingGroup;
use crate::routes::Route;
use crate::text::fill;

/// The line; absent for those who hold the plan itself.
#[component]
pub fn WorkingAs(
    /// The group.
    group: Memo<Option<WorkingGroup>>,
    /// What is said, with `{group}`, and the word of the link.
    words: (&'static str, &'static str),
) -> impl IntoView {
    move || {
        group.get().map(|group| {
            let text = fill(words.0, &[("group", &group.name)]);
            view! {
                <p class="kern-body working-as no-print">
                    {text} " " <a class="kern-link kern-link--no-visited-state" href=Route::Join.href()>{words.1}</a>
                </p>
            }
        })
    }
}
