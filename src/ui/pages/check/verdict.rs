// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What the answers come to: the verdict with its reasons, the dimensions as chart and table, what to do first.

use leptos::prelude::*;

use super::question::{StepLink, answer_text};
use crate::domain::check::{Assessment, DimensionScore, Ground, assess};
use crate::domain::id::CheckId;
use crate::domain::standing::Answers;
use crate::state::{Toolbox, use_toolbox, use_words};
use crate::text::{Locale, PlanWords, fill};
use crate::ui::components::{Line, LineKind, Radar};

/// Verdict, reasons and what else has to be settled.
#[component]
pub(super) fn VerdictBox(
    /// The evaluated answers.
    assessment: Assessment,
    /// How many reasons to name at most.
    #[prop(default = usize::MAX)]
    at_most: usize,
) -> impl IntoView {
    let toolbox = use_toolbox();
    let words: &'static PlanWords = use_words();
    let (verdict, text) = words.verdict(assessment.verdict);
    let list = |title: &'static str, grounds: &[Ground]| {
        let items = grounds.iter().take(at_most).map(|ground| view! { <li>{ground_text(ground, words, toolbox)}</li> });
        (!grounds.is_empty()).then(|| {
            view! {
                <h3 class="kern-heading-small">{title}</h3>
                <ul class="kern-list kern-list--bullet list">{items.collect_view()}</ul>
            }
        })
    };
    view! {
        <div class="verdict" data-verdict=assessment.verdict.key()>
            <p class="verdict__word">{verdict}</p>
            <p class="kern-body">{text}</p>
            {list(&words.check.reasons, &assessment.reasons)}
            {list(&words.check.further, &assessment.further)}
        </div>
    }
}

fn ground_text(ground: &Ground, words: &PlanWords, toolbox: &Toolbox) -> String {
    let of_question = |key: &str, id: &CheckId| {
        let question = toolbox.content.check.iter().find(|question| question.id == *id);
        fill(words.ground(key), &[("what", question.map_or(id.as_str(), |question| &question.question))])
    };
    let of_dimension = |key: &str, dimension| fill(words.ground(key), &[("what", words.dimension(dimension))]);
    match ground {
        Ground::KnockOut(id) => of_question("knock-out", id),
        Ground::Shaky(id) => of_question("shaky", id),
        Ground::FindOut(id) => of_question("find-out", id),
        Ground::Unanswered(id) => of_question("unanswered", id),
        Ground::WeakDimension(dimension) => of_dimension("weak", *dimension),
        Ground::VeryWeakDimension(dimension) => of_dimension("very-weak", *dimension),
        Ground::OpenDimension(dimension) => of_dimension("open", *dimension),
        Ground::FewKnown { known, questions } => {
            fill(words.ground("few-known"), &[("known", &known.to_string()), ("questions", &questions.to_string())])
        }
        Ground::KnockOutsHold => words.ground("knock-outs-hold").to_owned(),
        Ground::DimensionsHold => words.ground("dimensions-hold").to_owned(),
    }
}

/// The dimensions as chart and as table.
#[component]
pub(super) fn Dimensions(
    /// The scores, in the order of the dimensions.
    scores: Vec<DimensionScore>,
) -> impl IntoView {
    let toolbox = use_toolbox();
    let words: &'static PlanWords = use_words();
    let check = &words.check;
    let line = Line { kind: LineKind::Middle, values: scores.iter().map(|score| score.hundredths()).collect() };
    let row = |(place, score): (usize, &DimensionScore)| {
        let weak = match score.known {
            0 => None,
            _ if score.is_very_weak() => Some(check.very_weak.as_str()),
            _ => score.is_weak().then_some(check.weak.as_str()),
        };
        view! {
            <tr class="kern-table__row">
                <th class="kern-table__cell" scope="row">{place + 1} ". " {words.dimension(score.dimension)}</th>
                <td class="kern-table__cell kern-table__cell--numeric">{mean(score.hundredths(), toolbox)} {weak.map(|weak| view! { " " <strong>{weak}</strong> })}</td>
                <td class="kern-table__cell kern-table__cell--numeric">{score.unknown + score.unanswered}</td>
            </tr>
        }
    };
    let n_axes = scores.len();
    view! {
        <div class="chart-and-table">
            <Radar label=check.radar.as_str() n_axes lines=vec![line] />
            <table class="kern-table kern-table--small">
                <thead class="kern-table__head">
                    <tr class="kern-table__row">
                        <th class="kern-table__header" scope="col">{check.dimension_head.as_str()}</th>
                        <th class="kern-table__header kern-table__header--numeric" scope="col">{check.mean_head.as_str()}</th>
                        <th class="kern-table__header kern-table__header--numeric" scope="col">{check.open_head.as_str()}</th>
                    </tr>
                </thead>
                <tbody class="kern-table__body">{scores.iter().enumerate().map(row).collect_view()}</tbody>
            </table>
        </div>
    }
}

/// A mean in hundredths as people write it, with one digit; a dash where there is none.
pub(super) fn mean(hundredths: Option<u32>, toolbox: &Toolbox) -> String {
    // Rounded down, so that 1.49 does not look as if it were not weak.
    hundredths.map_or_else(|| "–".to_owned(), |n| toolbox.locale().number(f64::from(n / 10) / 10.0))
}

/// What to do first, each with its advice and the step to open.
#[component]
pub(super) fn First(
    /// The evaluated answers.
    assessment: Assessment,
    /// The answers.
    answers: Answers,
    /// How many at most.
    at_most: usize,
) -> impl IntoView {
    let toolbox = use_toolbox();
    let words: &'static PlanWords = use_words();
    let item = |id: &CheckId| {
        let question = toolbox.content.check.iter().find(|question| question.id == *id)?;
        let answer = answers.iter().find(|(other, _)| other == id).map(|(_, answer)| *answer)?;
        Some(view! {
            <li>
                <p class="kern-body kern-body--bold">{question.question.as_str()}</p>
                <p class="basis">{words.check.given.as_str()} ": " {answer_text(question, answer, words)}</p>
                <p class="kern-body">{question.advice.as_str()} " " <StepLink question words toolbox /></p>
            </li>
        })
    };
    if assessment.first.is_empty() {
        view! { <p class="kern-body">{words.check.first_none.as_str()}</p> }.into_any()
    } else {
        let items = assessment.first.iter().take(at_most).map(item).collect_view();
        view! { <ol class="kern-list kern-list--number list">{items}</ol> }.into_any()
    }
}

/// Evaluates answers with the questions of the content.
pub(super) fn assessed(answers: &Answers, toolbox: &Toolbox) -> Assessment {
    assess(&toolbox.content.check, answers)
}
