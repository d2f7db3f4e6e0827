// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! One sheet of paper for those who decide: verdict, reasons, dimensions, what to do first.

use leptos::prelude::*;

use super::result::Nothing;
use super::verdict::{Dimensions, First, VerdictBox, assessed};
use crate::domain::plan::Plan;
use crate::domain::standing;
use crate::state::{Toolbox, use_navigation, use_plan, use_toolbox, use_words};
use crate::text::{Locale, PlanWords, fill};
use crate::ui::components::Titled;

/// The sheet, of the middle of all latest results, or of the draft as long as nothing is kept.
#[component]
pub(super) fn Mayor() -> impl IntoView {
    let toolbox = use_toolbox();
    let all: &'static PlanWords = use_words();
    let words = &all.check;
    let plan = use_plan();
    let navigation = use_navigation();
    let answers = Memo::new(move |_| plan.with(|plan| standing::common_answers(plan, &toolbox.content.check)));
    let about = move || plan.with(Plan::about_line);
    let basis = move || plan.with(|plan| basis(plan, toolbox, all));
    move || {
        let answers = answers.get();
        if answers.is_empty() {
            return view! { <Nothing words=all /> }.into_any();
        }
        let assessment = assessed(&answers, toolbox);
        let (judged, scores) = (assessment.clone(), assessment.scores.clone());
        view! {
            <div class="sheet">
                <div class="buttons">
                    <button type="button" class="kern-btn kern-btn--primary" on:click=move |_| navigation.print()>
                        <span class="kern-label">{words.print.as_str()}</span>
                    </button>
                    <p class="kern-body">{words.mayor_help.as_str()}</p>
                </div>
                {move || Some(about()).filter(|about| !about.is_empty()).map(|about| view! { <p class="kern-body kern-body--bold">{about}</p> })}
                <p class="kern-body">{basis}</p>
                // Those who see it need no word for it.
                <h2 class="kern-sr-only">{words.verdict_title.as_str()}</h2>
                <VerdictBox assessment=judged at_most=3 />
                <Titled title=words.by_dimension.as_str()><Dimensions scores /></Titled>
                <Titled title=words.first_title.as_str()><First assessment answers at_most=3 /></Titled>
            </div>
        }
        .into_any()
    }
}

/// How many have answered, and when.
fn basis(plan: &Plan, toolbox: &Toolbox, words: &PlanWords) -> String {
    let latest = standing::latest_of_each(&standing::kept(plan));
    let Some(last) = latest.iter().filter_map(|result| result.date).max() else {
        return words.check.mayor_draft.clone();
    };
    let n = words.check.people.of(latest.len() as f64, &toolbox.locale(), &[]);
    fill(&words.check.mayor_basis, &[("n", &n), ("date", &toolbox.locale().date(last.start()))])
}
