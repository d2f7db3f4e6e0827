// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! `#/measures`: the measures by field of action.

use leptos::prelude::*;

use crate::domain::content::{Field, Measure};
use crate::routes::Route;
use crate::state::use_toolbox;
use crate::ui::components::{Hazards, Heading, LocalMark, SectionTitle};

/// The list of measures.
#[component]
pub fn MeasuresPage() -> impl IntoView {
    let toolbox = use_toolbox();
    let words = &toolbox.words;
    let item = move |measure: &'static Measure| {
        view! {
            <li class="catalogue__item" lang=toolbox.lang(measure.language)>
                <h3 class="kern-heading-small">
                    <a class="kern-link kern-link--no-visited-state" href=Route::Measure(measure.id.clone()).href()>{measure.title.as_str()}</a>
                </h3>
                <p class="kern-body">{measure.summary.as_str()}</p>
                <Hazards hazards=&measure.hazards words />
                <p class="catalogue__facts">{words.measure.cost.as_str()} ": " {words.cost(&measure.cost, &toolbox.locale())}</p>
                <LocalMark kind="measures" id=measure.id.as_str() toolbox />
            </li>
        }
    };
    let field = move |(field, measures): (Field, Vec<&'static Measure>)| {
        view! {
            <section class="section">
                <SectionTitle title=words.field(field) />
                <ul class="catalogue">{measures.into_iter().map(item).collect_view()}</ul>
            </section>
        }
    };
    view! {
        <div class="page">
            <Heading title=words.measure.title.as_str() />
            <p class="kern-body kern-body--large prose">{words.measure.intro.as_str()}</p>
            {toolbox.content.measures_by_field().into_iter().map(field).collect_view()}
        </div>
    }
}
