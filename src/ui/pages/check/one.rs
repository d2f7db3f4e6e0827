// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The self-check, one question at a time.

use leptos::prelude::*;

use super::View;
use super::question::Question;
use crate::domain::content::CheckQuestion;
use crate::domain::plan::Plan;
use crate::domain::standing;
use crate::query::Query;
use crate::routes::Route;
use crate::state::{use_navigation, use_plan, use_toolbox, use_words};
use crate::text::{PlanWords, fill};
use crate::ui::components::SectionTitle;
use crate::ui::ids;

/// The question that the address names, or else the first without an answer.
#[component]
pub(super) fn OneByOne() -> impl IntoView {
    let toolbox = use_toolbox();
    let all: &'static PlanWords = use_words();
    let words = &all.check;
    let plan = use_plan();
    let navigation = use_navigation();
    let questions = &toolbox.content.check;
    let place = Memo::new(move |_| {
        let named =
            navigation.query().get("question").and_then(|id| questions.iter().position(|q| q.id.as_str() == id));
        // Not tracked: an answer must not lead on by itself.
        named.unwrap_or_else(|| untrack(|| plan.with(|plan| first_open(plan, questions))))
    });
    // Into the address, so that the history of the browser knows which question this is: by then another may be the first
    // without an answer. While this part of the program was loaded, the reader may have gone on to another page.
    if untrack(|| navigation.route()) == Route::Check
        && navigation.query_now().get("question").is_none()
        && let Some(question) = questions.get(place.get_untracked())
    {
        navigation.show_instead(&navigation.query_now().with("question", question.id.as_str()));
    }
    let n_answered = Memo::new(move |_| {
        plan.with(|plan| standing::draft(plan).map_or(0, |draft| n_answers(&draft.answers, questions)))
    });
    let count = questions.len();
    let progress = move || {
        let values = [place.get() + 1, count, n_answered.get()].map(|n| n.to_string());
        let [number, count, answered] = &values;
        fill(&words.progress, &[("number", number), ("count", count), ("answered", answered)])
    };
    let moved = StoredValue::new(false);
    let question = move || {
        let question = questions.get(place.get())?;
        if moved.get_value() {
            navigation.focus_soon(ids::CHECK_QUESTION);
        }
        moved.set_value(true);
        Some(view! {
            <SectionTitle title=all.dimension(question.dimension) />
            <Question question heading=ids::CHECK_QUESTION />
        })
    };
    view! {
        {move || (place.get() == 0).then(|| view! {
            <p class="kern-body prose">{words.intro.as_str()} " " {words.how.as_str()} " " {words.kept.as_str()}</p>
        })}
        <div class="kern-progress check-progress">
            <p class="kern-body kern-body--bold" id="check-progress" role="status">{progress}</p>
            <progress aria-labelledby="check-progress" max=count prop:value=move || n_answered.get() as f64></progress>
        </div>
        <section class="section section--work">{question}</section>
        <div class="buttons">
            {move || place.get().checked_sub(1).and_then(|before| questions.get(before)).map(|question| view! {
                <a class="kern-btn kern-btn--secondary" href=href(question)><span class="kern-label">{words.previous.as_str()}</span></a>
            })}
            {move || questions.get(place.get() + 1).map(|question| view! {
                <a class="kern-btn kern-btn--primary" href=href(question)><span class="kern-label">{words.next.as_str()}</span></a>
            })}
            {move || (place.get() + 1 == count).then(|| view! {
                <a class="kern-btn kern-btn--primary" href=View::Result.href()><span class="kern-label">{words.to_result.as_str()}</span></a>
            })}
        </div>
    }
}

fn href(question: &CheckQuestion) -> String {
    Query::default().with("question", question.id.as_str()).href(&Route::Check)
}

fn first_open(plan: &Plan, questions: &[CheckQuestion]) -> usize {
    let draft = standing::draft(plan);
    let open = |question: &CheckQuestion| draft.as_ref().is_none_or(|draft| draft.answer_to(&question.id).is_none());
    questions.iter().position(open).unwrap_or(0)
}

/// How many of the questions have an answer; the plan may know answers to others.
pub(super) fn n_answers(answers: &standing::Answers, questions: &[CheckQuestion]) -> usize {
    questions.iter().filter(|question| answers.iter().any(|(id, _)| *id == question.id)).count()
}
