// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! All questions of the self-check on one page, to answer and to print.

use leptos::prelude::*;

use super::View;
use super::question::Question;
use crate::domain::content::Dimension;
use crate::state::{use_toolbox, use_words};
use crate::text::PlanWords;
use crate::ui::components::{OutsideLink, SectionTitle};

/// Where the themes are listed.
const ENOLL_THEMES: &str = "https://www.ihs.nl/en/how-use-me-tool";

/// The questions by dimension.
#[component]
pub(super) fn AllQuestions() -> impl IntoView {
    let toolbox = use_toolbox();
    let all: &'static PlanWords = use_words();
    let words = &all.check;
    let dimension = move |dimension: &Dimension| {
        let questions = toolbox.content.check.iter().filter(|question| question.dimension == *dimension);
        let questions: Vec<_> =
            questions.map(|question| view! { <li class="questions__item"><Question question /></li> }).collect();
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
        <p class="kern-body kern-body--large prose">{words.intro.as_str()}</p>
        <p class="kern-body prose">{words.how.as_str()} " " {words.kept.as_str()}</p>
        {Dimension::ALL.iter().map(dimension).collect_view()}
        <div class="buttons">
            <a class="kern-btn kern-btn--primary" href=View::Result.href()><span class="kern-label">{words.to_result.as_str()}</span></a>
        </div>
        <p class="kern-body kern-body--small prose">
            {words.enoll_help.as_str()} " " <OutsideLink url=ENOLL_THEMES label="IHS, How to use the M&E tool" words=&toolbox.words />
        </p>
    }
}
