// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The state of saving, always in sight and in words.

use leptos::prelude::*;

use crate::domain::plan::saving::SaveStatus;
use crate::domain::plan::{About, Plan};
use crate::domain::timestamp::Timestamp;
use crate::routes::Route;
use crate::state::{use_plan, use_toolbox};
use crate::text::{Locale, fill};
use crate::ui::components::{Icon, IconName};
use crate::ui::ids;

/// Where the latest change stands. The first saving and a recovery are announced; an announcement after every letter would
/// be noise, and a failure speaks for itself (`notices.rs`).
#[component]
pub fn SaveIndicator() -> impl IntoView {
    let toolbox = use_toolbox();
    let words = &toolbox.words.save;
    let plan = use_plan();
    let saved = move |at| fill(&words.saved, &[("time", &toolbox.locale().time(at))]);
    let text = move || match plan.status() {
        SaveStatus::Nothing => words.nothing.clone(),
        SaveStatus::Saving => words.saving.clone(),
        SaveStatus::Saved(at) => saved(at),
        SaveStatus::Failed(_) => format!("{} – {}", words.failed, words.see_top),
    };
    let key = Memo::new(move |_| match plan.status() {
        SaveStatus::Nothing => "nothing",
        SaveStatus::Saving => "saving",
        SaveStatus::Saved(_) => "saved",
        SaveStatus::Failed(_) => "failed",
    });
    let kept = move || if plan.kept_by_others() { words.kept_by_others.as_str() } else { "" };
    let announcement = move || if key.get() == "saved" { words.announced.as_str() } else { "" };
    view! {
        <div class="document">
            <p class="save" id=ids::SAVE_STATE data-save=key>
                {move || view! { <Icon name=if key.get() == "failed" { IconName::TriangleAlert } else { IconName::Save } /> }}
                <span><span class="kern-sr-only">{words.label.as_str()} ": "</span> {text}</span>
                <span class="save__room" aria-hidden="true">{saved(Timestamp::default())}</span>
            </p>
            <OpenPlan />
        </div>
        <span class="kern-sr-only" role="status">{announcement} " " {kept}</span>
        <GoBack />
    }
}

/// Which plan is open, and whether it is in a file: the way to "My data".
#[component]
fn OpenPlan() -> impl IntoView {
    let toolbox = use_toolbox();
    let words = &toolbox.words;
    let plan = use_plan();
    let title = Memo::new(move |_| {
        plan.with(|plan| match plan.about(About::Title) {
            _ if plan.is_empty() => words.data.title.clone(),
            title if title.trim().is_empty() => words.data.plan_untitled.clone(),
            title => title.to_owned(),
        })
    });
    let in_file = Memo::new(move |_| match plan.unfiled() {
        _ if plan.with(Plan::is_empty) => String::new(),
        Some(_) => words.save.unfiled.clone(),
        None => words.save.filed.clone(),
    });
    view! {
        <a class="document__link" id=ids::OPEN_PLAN href=Route::Data.href()>
            <span class="document__title">{title}</span>
            <span class="document__file">{in_file}</span>
        </a>
    }
}

/// Undo and redo; also by keyboard (`frame/mod.rs`). Where there is nothing to go back to, a button says so and keeps the focus,
/// which would fall to the document from one that is disabled; pressing it then does nothing.
#[component]
fn GoBack() -> impl IntoView {
    let words = &use_toolbox().words.save;
    let plan = use_plan();
    let can_undo = Memo::new(move |_| plan.can_undo());
    let can_redo = Memo::new(move |_| plan.can_redo());
    view! {
        <span class="go-back">
            <button type="button" id="undo" class="go-back__button" title=words.undo.as_str() aria-disabled=move || (!can_undo.get()).then_some("true") on:click=move |_| plan.undo()>
                <Icon name=IconName::Undo />
                <span class="kern-sr-only">{words.undo.as_str()}</span>
            </button>
            <button type="button" id="redo" class="go-back__button" title=words.redo.as_str() aria-disabled=move || (!can_redo.get()).then_some("true") on:click=move |_| plan.redo()>
                <Icon name=IconName::Redo />
                <span class="kern-sr-only">{words.redo.as_str()}</span>
            </button>
        </span>
    }
}
