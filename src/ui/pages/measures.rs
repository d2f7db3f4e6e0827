// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! `#/measures`: the measures, simply listed.

use leptos::prelude::*;

use crate::domain::content::Measure;
use crate::routes::Route;
use crate::state::use_toolbox;
use crate::ui::components::{Hazards, Heading};

/// The list of measures.
#[component]
pub fn MeasuresPage() -> impl IntoView {
    let toolbox = use_toolbox();
    let words = &toolbox.words;
    let item = move |measure: &'static Measure| {
        view! {
            <li class="catalogue__item" lang=toolbox.lang(measure.language)>
                <h2 class="kern-heading-small">
                    <a class="kern-link kern-link--no-visited-state" href=Route::Measure(measure.id.clone()).href()>{measure.title.as_str()}</a>
                </h2>
                <p class="kern-body">{measure.summary.as_str()}</p>
                <Hazards hazards=&measure.hazards words />
                <p class="catalogue__facts">{words.measure.cost.as_str()} ": " {words.cost(&measure.cost, &toolbox.locale())}</p>
            </li>
        }
    };
    view! {
        <div class="page">
            <Heading title=words.measure.title.as_str() />
            <p class="kern-body kern-body--large prose">{words.measure.intro.as_str()}</p>
            <ul class="catalogue">{toolbox.content.measures.values().map(item).collect_view()}</ul>
        </div>
    }
}
