// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! `#/check`: the questions of the self-check with what the answers mean, to read and to print.

use leptos::prelude::*;

use crate::domain::content::{CheckQuestion, Dimension};
use crate::routes::Route;
use crate::state::{Toolbox, use_toolbox, use_words};
use crate::text::PlanWords;
use crate::ui::components::{Basis, Heading, OutsideLink, SectionTitle};
use crate::ui::ids;

/// Where the themes are listed.
const ENOLL_THEMES: &str = "https://www.ihs.nl/en/how-use-me-tool";

/// The self-check.
#[component]
pub fn CheckPage() -> impl IntoView {
    let toolbox = use_toolbox();
    let all: &'static PlanWords = use_words();
    let words = &all.check;
    let dimension = move |dimension: &Dimension| {
        let questions = toolbox.content.check.iter().filter(|question| question.dimension == *dimension);
        let questions: Vec<_> = questions.map(|question| view! { <Question question all toolbox /> }).collect();
        (!questions.is_empty()).then(|| {
            view! {
                <section class="section">
                    <SectionTitle title=all.dimension(*dimension) />
                    <ol class="questions">{questions}</ol>
                </section>
            }
        })
    };
    view! {
        <div class="page">
            <Heading title=toolbox.words.titles.check.as_str() />
            <p class="kern-body kern-body--large prose">{words.intro.as_str()}</p>
            <p class="kern-body prose">{words.how.as_str()}</p>
            {Dimension::ALL.iter().map(dimension).collect_view()}
            <p class="kern-body kern-body--small prose">
                {words.enoll_help.as_str()} " " <OutsideLink url=ENOLL_THEMES label="IHS, How to use the M&E tool" words=&toolbox.words />
            </p>
        </div>
    }
}

#[component]
fn Question(question: &'static CheckQuestion, all: &'static PlanWords, toolbox: &'static Toolbox) -> impl IntoView {
    let words = &all.check;
    let anchor = |(level, text): (usize, &'static String)| {
        view! {
            <div>
                <dt class="anchors__level">{level}</dt>
                <dd>{text.as_str()}</dd>
            </div>
        }
    };
    let step = question.step.as_ref().and_then(|id| toolbox.content.steps.get(id)).map(|step| {
        let href = Route::Step(step.phase.clone(), step.id.clone()).href();
        view! { " " {words.step.as_str()} " " <a class="kern-link kern-link--no-visited-state" href=href>{step.title.as_str()}</a> }
    });
    let themes: Vec<_> = question.enoll.iter().map(|theme| all.enoll_theme(*theme)).collect();
    view! {
        <li class="questions__item" lang=toolbox.lang(question.language)>
            <h3 class="kern-heading-small" id=ids::part("question", question.id.as_str()) tabindex="-1">{question.question.as_str()}</h3>
            {question.knock_out.then(|| view! { <p class="questions__first">{words.knock_out.as_str()}</p> })}
            <dl class="anchors" aria-label=words.levels.as_str()>{question.anchors.iter().enumerate().map(anchor).collect_view()}</dl>
            <p class="kern-body"><strong>{words.advice.as_str()} ": "</strong> {question.advice.as_str()} {step}</p>
            <p class="basis">
                {(!themes.is_empty()).then(|| format!("{} {}. ", words.enoll, themes.join(", ")))}
                <Basis sources=&question.sources toolbox />
            </p>
        </li>
    }
}
