// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! On the device of a working group: the way to its exercise, and what it hands back.

use leptos::prelude::*;

use super::{board_title, place_of};
use crate::domain::collect::GroupExercise;
use crate::domain::plan::WorkingGroup;
use crate::state::{use_plan, use_words};
use crate::text::{BoardWords, fill};
use crate::ui::components::{Press, Titled};

/// What the group hands back.
#[component]
pub(super) fn HandBack(group: WorkingGroup) -> impl IntoView {
    let words: &'static BoardWords = use_words();
    let plan = use_plan();
    let of = &words.join;
    let exercises = move || {
        plan.with(|plan| {
            let link = |exercise: GroupExercise| {
                let title = words.exercise(&exercise, &board_title(plan, &exercise, words));
                view! { <li><a class="kern-link kern-link--no-visited-state" href=place_of(&exercise)>{title}</a></li> }
            };
            // The self-check needs nothing of the plan, so that every copy could do it: one that was made for something
            // else does not offer it.
            let all = GroupExercise::all_of(plan);
            let n_all = all.len();
            let asked = all.into_iter().filter(|exercise| n_all == 1 || *exercise != GroupExercise::Check);
            asked.map(link).collect_view()
        })
    };
    let text = Memo::new(move |_| plan.as_text());
    let said = RwSignal::new(String::new());
    let copy = Callback::new(move |()| {
        leptos::task::spawn_local(async move {
            let done = plan.copy_text(text.get_untracked()).await;
            let words = &words.collect;
            said.set(if done { words.copied.clone() } else { words.not_copied.clone() });
        });
    });
    let who = fill(&words.board.working_as, &[("group", &group.name)]);
    view! {
        <p class="kern-body kern-body--large prose">{who}</p>
        <Titled title=of.exercises.as_str()><ul class="kern-list kern-list--bullet list">{exercises}</ul></Titled>
        <Titled title=of.back.as_str()>
            <p class="kern-body prose">{of.back_text.as_str()}</p>
            <div class="buttons">
                <Press id="hand-back" look="kern-btn kern-btn--primary" word=of.download.as_str() press=Callback::new(move |()| plan.download()) />
                <Press id="copy-back" look="kern-btn kern-btn--secondary" word=of.copy.as_str() press=copy />
            </div>
            <p class="kern-body" role="status">{said}</p>
            <div class="kern-form-input">
                <label class="kern-label" for="hand-back-text">{of.text.as_str()}</label>
                <textarea id="hand-back-text" class="kern-form-input__input item-text" rows="3" readonly prop:value=text></textarea>
            </div>
        </Titled>
        <div class="buttons">
            <Press look="kern-btn kern-btn--tertiary" word=of.leave.as_str() press=Callback::new(move |()| plan.leave_group()) />
        </div>
    }
}
