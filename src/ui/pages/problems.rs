// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! `#/problems`: what is pressing, as people say it.

use leptos::prelude::*;

use crate::domain::content::PressingProblem;
use crate::routes::Route;
use crate::state::{Toolbox, use_toolbox};
use crate::ui::components::{Hazards, Heading, LocalMark, SectionTitle};

/// The list of problems.
#[component]
pub fn ProblemsPage() -> impl IntoView {
    let toolbox = use_toolbox();
    let words = &toolbox.words.problems;
    let (climate, together) = toolbox.content.problems_by_kind();
    view! {
        <div class="page">
            <Heading title=words.title.as_str() />
            <p class="kern-body kern-body--large prose">{words.intro.as_str()}</p>
            <Group title=words.climate.as_str() problems=climate toolbox />
            <Group title=words.together.as_str() problems=together toolbox />
        </div>
    }
}

#[component]
fn Group(title: &'static str, problems: Vec<&'static PressingProblem>, toolbox: &'static Toolbox) -> impl IntoView {
    let item = move |problem: &'static PressingProblem| {
        view! {
            <li class="catalogue__item" lang=toolbox.lang(problem.language)>
                <h3 class="kern-heading-small">
                    <a class="kern-link kern-link--no-visited-state" href=Route::Problem(problem.id.clone()).href()>{problem.title.as_str()}</a>
                </h3>
                <p class="kern-body">{problem.summary.as_str()}</p>
                <Hazards hazards=&problem.hazards words=&toolbox.words />
                <LocalMark kind="problems" id=problem.id.as_str() toolbox />
            </li>
        }
    };
    view! {
        <section class="section">
            <SectionTitle title />
            <ul class="catalogue">{problems.into_iter().map(item).collect_view()}</ul>
        </section>
    }
}
