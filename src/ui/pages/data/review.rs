// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What chosen files would bring, before anything changes.

use leptos::prelude::*;

use crate::domain::plan::{Fate, FilePreview, Outcome};
use crate::state::review::{Refusal, Review, Unread};
use crate::state::{Toolbox, use_plan, use_toolbox, use_words};
use crate::text::{MyDataWords, explain_plan_error, explain_plan_problem, fill};
use crate::ui::components::Titled;

/// The files under review; absent if there are none.
#[component]
pub fn ReviewFiles() -> impl IntoView {
    let toolbox = use_toolbox();
    let plan = use_plan();
    view! {
        {move || plan.review_dropped()}
        <div role="status">{move || plan.review().map(|review| view! { <Found review toolbox /> })}</div>
    }
}

#[component]
fn Found(review: Review, toolbox: &'static Toolbox) -> impl IntoView {
    let words = &use_words::<MyDataWords>().data;
    let plan = use_plan();
    let n_conflicts = review.preview.n_to_decide();
    let joins = review.brings_something();
    let lines: Vec<String> = lines(&review, toolbox);
    let adopt: Vec<_> = review
        .different
        .into_iter()
        .map(move |(name, _)| {
            let label = fill(&words.review_adopt, &[("name", &name)]);
            let own = fill(&words.review_open, &[("name", &name)]);
            let of_own = name.clone();
            view! {
                <button type="button" class="kern-btn kern-btn--secondary" data-open=name.clone() on:click=move |_| plan.open_reviewed(&of_own)>
                    <span class="kern-label">{own}</span>
                </button>
                <button type="button" class="kern-btn kern-btn--secondary" on:click=move |_| plan.adopt_reviewed(&name)>
                    <span class="kern-label">{label}</span>
                </button>
            }
        })
        .collect();
    view! {
        <Titled title=words.review_title.as_str()>
            <ul class="kern-list kern-list--bullet list review">{lines.into_iter().map(|line| view! { <li>{line}</li> }).collect_view()}</ul>
            {(n_conflicts > 0).then(|| view! { <p class="kern-body">{words.review_conflicts.of(n_conflicts as f64, &toolbox.locale(), &[])}</p> })}
            <p class="kern-body kern-body--muted">{words.review_nothing.as_str()}</p>
            <div class="buttons">
                {joins
                    .then(|| {
                        view! {
                            <button type="button" id="join-files" class="kern-btn kern-btn--primary" on:click=move |_| plan.accept_review()>
                                <span class="kern-label">{words.review_join.as_str()}</span>
                            </button>
                        }
                    })}
                {adopt}
                <button type="button" class="kern-btn kern-btn--secondary" on:click=move |_| plan.put_away_review()>
                    <span class="kern-label">{words.review_leave.as_str()}</span>
                </button>
            </div>
        </Titled>
    }
}

/// A line for each file.
fn lines(review: &Review, toolbox: &'static Toolbox) -> Vec<String> {
    let words = &use_words::<MyDataWords>().data;
    let line = |file: &FilePreview| {
        let count = |fate| file.count(fate).to_string();
        match file.outcome {
            Outcome::Joined(_) => fill(
                &words.review_line,
                &[
                    ("name", &file.name),
                    ("new", &count(Fate::New)),
                    ("there", &count(Fate::ChangedThere)),
                    ("here", &count(Fate::ChangedHere)),
                    ("both", &count(Fate::BothChanged)),
                    ("same", &count(Fate::Same)),
                ],
            ),
            Outcome::Different(_) => fill(&words.review_different, &[("name", &file.name)]),
            Outcome::Empty => fill(&words.review_empty, &[("name", &file.name)]),
        }
    };
    let refused = review.refused.iter().map(|(name, error)| {
        let reason = match error {
            Refusal::NoPlan(error) => explain_plan_error(error, &toolbox.words),
            Refusal::Unread(Unread::TooLarge) => &words.file_too_large,
            Refusal::Unread(Unread::Unreadable) => &words.file_unread,
        };
        fill(&words.review_refused, &[("name", name), ("reason", reason)])
    });
    let partly = review.partly.iter().map(|(name, problems)| {
        let each: Vec<_> = problems.iter().map(|problem| explain_plan_problem(problem, &toolbox.words)).collect();
        fill(&words.review_partly, &[("name", name), ("problems", &each.join("; "))])
    });
    review.preview.files.iter().map(line).chain(refused).chain(partly).collect()
}
