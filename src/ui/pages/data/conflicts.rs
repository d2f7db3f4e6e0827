// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Entries with two values: side by side, with who changed them when, to choose from.

use leptos::prelude::*;

use crate::domain::plan::{Conflict, Field, Version};
use crate::state::{Toolbox, use_plan, use_toolbox, use_words};
use crate::text::{Locale, MyDataWords, fill};
use crate::ui::components::Titled;

/// What is to decide; absent if there is nothing.
#[component]
pub fn Conflicts() -> impl IntoView {
    let toolbox = use_toolbox();
    let words = &use_words::<MyDataWords>().data;
    let plan = use_plan();
    let conflicts = Memo::new(move |_| plan.with(|plan| plan.conflicts()));
    move || {
        let conflicts = conflicts.get();
        (!conflicts.is_empty()).then(|| {
            let items = conflicts.into_iter().map(|conflict| view! { <Decide conflict toolbox /> }).collect_view();
            view! {
                <Titled title=toolbox.words.data.decide_title.as_str()>
                    <p class="kern-body prose">{words.decide_intro.as_str()}</p>
                    <ul class="placed">{items}</ul>
                </Titled>
            }
        })
    }
}

#[component]
fn Decide(conflict: Conflict, toolbox: &'static Toolbox) -> impl IntoView {
    let MyDataWords { data: words, item: item_words } = use_words();
    let plan = use_plan();
    let Conflict { field, versions } = conflict;
    let can_keep_all = field.is_prose();
    let of_field = field.clone();
    let version = move |Version { value, at, .. }: Version| {
        let (shown, field) =
            (plan.with(|plan| toolbox.plan_value(&of_field, &value, plan, item_words)), of_field.clone());
        view! {
            <li class="versions__item">
                <p class="kern-body versions__text">{shown}</p>
                <p class="basis">{fill(&words.changed_on, &[("date", &toolbox.locale().date(at))])}</p>
                <button type="button" class="kern-btn kern-btn--secondary" on:click=move |_| plan.keep(&field, &value)>
                    <span class="kern-label">{words.keep.as_str()}</span>
                </button>
            </li>
        }
    };
    let title = plan.with(|plan| toolbox.plan_field(&field, plan, item_words));
    let both = can_keep_all.then(|| {
        let field: Field = field.clone();
        view! {
            <button type="button" class="kern-btn kern-btn--secondary" on:click=move |_| plan.keep_all_texts(&field)>
                <span class="kern-label">{words.keep_both.as_str()}</span>
            </button>
        }
    });
    view! {
        <li class="placed__item" data-conflict=field.to_string()>
            <h3 class="kern-heading-small">{title}</h3>
            <ul class="versions">{versions.into_iter().map(version).collect_view()}</ul>
            {both}
        </li>
    }
}
