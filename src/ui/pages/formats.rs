// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! `#/formats`: the formats, simply listed.

use leptos::prelude::*;

use crate::domain::content::Format;
use crate::routes::Route;
use crate::state::use_toolbox;
use crate::ui::components::{Heading, LocalMark};

/// The list of formats.
#[component]
pub fn FormatsPage() -> impl IntoView {
    let toolbox = use_toolbox();
    let words = &toolbox.words;
    let item = move |format: &'static Format| {
        let group = words.span(&format.group, &toolbox.locale());
        let duration = words.span(&format.duration, &toolbox.locale());
        view! {
            <li class="catalogue__item" lang=toolbox.lang(format.language)>
                <h2 class="kern-heading-small">
                    <a class="kern-link kern-link--no-visited-state" href=Route::Format(format.id.clone()).href()>{format.title.as_str()}</a>
                </h2>
                <p class="kern-body">{format.summary.as_str()}</p>
                <p class="catalogue__facts">{format!("{group} · {duration} · {}", words.digital(format.digital))}</p>
                <LocalMark kind="formats" id=format.id.as_str() toolbox />
            </li>
        }
    };
    view! {
        <div class="page">
            <Heading title=words.format.title.as_str() />
            <p class="kern-body kern-body--large prose">{words.format.intro.as_str()}</p>
            <ul class="catalogue">{toolbox.content.formats_by_title().into_iter().map(item).collect_view()}</ul>
        </div>
    }
}
