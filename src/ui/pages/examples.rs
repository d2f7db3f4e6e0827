// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! `#/examples`: real places, filled in as plans.

use leptos::prelude::*;

use crate::domain::content::Example;
use crate::routes::Route;
use crate::state::use_toolbox;
use crate::ui::components::{Heading, LocalMark};

/// The list of worked examples.
#[component]
pub fn ExamplesPage() -> impl IntoView {
    let toolbox = use_toolbox();
    let words = &toolbox.words.examples;
    let item = move |example: &'static Example| {
        view! {
            <li class="catalogue__item" lang=toolbox.lang(example.language)>
                <h2 class="kern-heading-small">
                    <a class="kern-link kern-link--no-visited-state" href=Route::Example(example.id.clone()).href()>{example.title.as_str()}</a>
                </h2>
                <p class="kern-body">{example.summary.as_str()}</p>
                <p class="catalogue__facts">{example.place.as_str()}</p>
                <LocalMark kind="examples" id=example.id.as_str() toolbox />
            </li>
        }
    };
    view! {
        <div class="page">
            <Heading title=words.title.as_str() />
            <p class="kern-body kern-body--large prose">{words.intro.as_str()}</p>
            <ul class="catalogue">{toolbox.content.examples.values().map(item).collect_view()}</ul>
        </div>
    }
}
