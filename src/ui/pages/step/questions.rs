// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The guiding questions of a step, with fields for answers that are saved as one types.

use leptos::prelude::*;

use crate::domain::content::{Question, Step};
use crate::state::{use_plan, use_toolbox};
use crate::ui::components::Titled;
use crate::ui::ids;

/// The list of questions.
#[component]
pub fn Questions(
    /// The step.
    step: &'static Step,
) -> impl IntoView {
    let words = &use_toolbox().words.step;
    let questions = step.questions.iter().map(|question| view! { <QuestionItem question /> }).collect_view();
    view! {
        <Titled title=words.questions.as_str() when=!step.questions.is_empty()>
            <p class="kern-body kern-body--muted questions__help">{words.questions_help.as_str()}</p>
            {questions}
        </Titled>
    }
}

#[component]
fn QuestionItem(question: &'static Question) -> impl IntoView {
    let plan = use_plan();
    let answer = Memo::new(move |_| plan.with(|plan| plan.answer_to(&question.id).to_owned()));
    view! {
        <div class="kern-form-input question">
            <label class="kern-label" for=ids::answer(&question.id)>{question.text.as_str()}</label>
            <textarea
                id=ids::answer(&question.id)
                class="kern-form-input__input question__answer"
                rows="2"
                prop:value=answer
                on:input:target=move |event| plan.answer(&question.id, &event.target().value())
            ></textarea>
            // A field cannot be read whole on paper; its text can.
            <p class="question__printed" aria-hidden="true">{answer}</p>
        </div>
    }
}
