// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! A question of the self-check, to answer: four levels with what they mean, and "not known yet".

use leptos::prelude::*;

use crate::domain::check::CheckAnswer;
use crate::domain::content::CheckQuestion;
use crate::domain::standing;
use crate::routes::Route;
use crate::state::{Toolbox, use_navigation, use_plan, use_toolbox, use_words};
use crate::text::PlanWords;
use crate::ui::components::{Basis, FieldEntry, Picks};
use crate::ui::ids;

/// The question with its answers and what helps when the answer is low.
#[component]
pub(super) fn Question(
    /// The question.
    question: &'static CheckQuestion,
    /// The DOM id of its text, where it is to take the focus.
    #[prop(optional)]
    heading: Option<&'static str>,
) -> impl IntoView {
    let toolbox = use_toolbox();
    let words: &'static PlanWords = use_words();
    let plan = use_plan();
    let answer = Memo::new(move |_| plan.with(|plan| standing::draft(plan)?.answer_to(&question.id)));
    let chosen = Signal::derive(move || answer.get().map_or_else(String::new, |answer| answer.key().to_owned()));
    let choose =
        Callback::new(move |(key, _): (String, bool)| plan.answer_check(&question.id, CheckAnswer::parse(&key)));
    let navigation = use_navigation();
    let take_back = move |of: CheckAnswer| {
        plan.answer_check(&question.id, None);
        // The button goes with the answer.
        navigation.focus_soon(ids::check_answer(&question.id, of));
    };
    let entry = |answer: &CheckAnswer| FieldEntry {
        id: ids::check_answer(&question.id, *answer),
        key: answer.key().to_owned(),
        word: answer_text(question, *answer, words),
    };
    let legend = view! { <h3 class="kern-heading-small" id=heading tabindex=heading.map(|_| "-1")>{question.question.as_str()}</h3> };
    view! {
        <div class="check" lang=toolbox.lang(question.language)>
            {question.knock_out.then(|| view! { <p class="questions__first">{words.check.knock_out.as_str()}</p> })}
            <Picks
                legend=legend.into_any()
                one_of=Some(format!("check-{}", question.id))
                entries=CheckAnswer::ALL.iter().map(entry).collect()
                chosen
                choose
            />
            {move || {
                answer.get().map(|of| {
                    view! {
                        <button type="button" class="kern-btn kern-btn--tertiary no-print" on:click=move |_| take_back(of)>
                            <span class="kern-label">{words.check.take_back.as_str()}</span>
                        </button>
                    }
                })
            }}
            <Help question words toolbox />
        </div>
    }
}

/// What to do when the answer is low, and where the question comes from.
#[component]
fn Help(question: &'static CheckQuestion, words: &'static PlanWords, toolbox: &'static Toolbox) -> impl IntoView {
    let themes: Vec<_> = question.enoll.iter().map(|theme| words.enoll_theme(*theme)).collect();
    view! {
        <p class="kern-body"><strong>{words.check.advice.as_str()} ": "</strong> {question.advice.as_str()} " " <StepLink question words toolbox /></p>
        <p class="basis">
            {(!themes.is_empty()).then(|| [words.check.enoll.as_str(), " ", &themes.join(", "), ". "].concat())}
            <Basis sources=&question.sources toolbox />
        </p>
    }
}

/// The step to open when the answer is low.
#[component]
pub(super) fn StepLink(
    /// The question.
    question: &'static CheckQuestion,
    /// Words.
    words: &'static PlanWords,
    /// Content.
    toolbox: &'static Toolbox,
) -> impl IntoView {
    question.step.as_ref().and_then(|id| toolbox.content.steps.get(id)).map(|step| {
        let href = Route::Step(step.phase.clone(), step.id.clone()).href();
        view! { {words.check.step.as_str()} " " <a class="kern-link kern-link--no-visited-state" href=href>{step.title.as_str()}</a> }
    })
}

/// An answer in words: its level and what that means.
pub(super) fn answer_text(question: &CheckQuestion, answer: CheckAnswer, words: &PlanWords) -> String {
    match answer.points().and_then(|points| question.anchors.get(usize::from(points))) {
        Some(anchor) => [answer.key(), " – ", anchor].concat(),
        None => words.check.unknown.clone(),
    }
}
