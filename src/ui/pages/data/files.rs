// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Files out and in.

use leptos::html;
use leptos::prelude::*;

use crate::domain::plan::Plan;
use crate::state::plan_files::FileOutcome;
use crate::state::{use_plan, use_toolbox, use_words};
use crate::text::{MyDataWords, fill};
use crate::ui::components::Titled;
use crate::ui::ids;

/// The plan as a file.
#[component]
pub fn SaveFile() -> impl IntoView {
    let words = &use_words::<MyDataWords>().data;
    let plan = use_plan();
    let empty = Memo::new(move |_| plan.with(Plan::is_empty));
    let file = move || plan.file_name();
    let save = move || file().map_or_else(|| words.save.clone(), |name| fill(&words.save_back, &[("name", &name)]));
    let elsewhere = move |_| {
        leptos::task::spawn_local(plan.save_to_another_file());
    };
    view! {
        <Titled title=use_toolbox().words.data.save_title.as_str()>
            <p class="kern-body prose">{use_toolbox().words.data.save_text.as_str()}</p>
            <div class="buttons">
                <button type="button" id="save-file" class="kern-btn kern-btn--primary" disabled=empty on:click=move |_| plan.save_file()>
                    <span class="kern-label">{save}</span>
                </button>
                {move || {
                    file()
                        .map(|_| {
                            view! {
                                <button type="button" class="kern-btn kern-btn--secondary" on:click=elsewhere>
                                    <span class="kern-label">{words.save_elsewhere.as_str()}</span>
                                </button>
                            }
                        })
                }}
                <button type="button" class="kern-btn kern-btn--secondary" disabled=empty on:click=move |_| plan.download_without_personal()>
                    <span class="kern-label">{words.save_without.as_str()}</span>
                </button>
            </div>
            <div role="status">
                {move || {
                    plan.file_outcome()
                        .map(|outcome| {
                            let (fine, text) = match outcome {
                                FileOutcome::Saved(name) => (true, fill(&words.saved_to, &[("name", &name)])),
                                FileOutcome::ChangedMeanwhile(name) => (false, fill(&words.save_changed, &[("name", &name)])),
                                FileOutcome::Failed(detail) => (false, fill(&words.save_failed, &[("detail", &detail)])),
                            };
                            view! { <p class="kern-body outcome" data-fine=fine.to_string()>{text}</p> }
                        })
                }}
            </div>
            <p class="kern-body kern-body--small prose">{words.save_without_help.as_str()}</p>
        </Titled>
    }
}

/// Files to look at and to join.
#[component]
pub fn OpenFiles() -> impl IntoView {
    let words = &use_words::<MyDataWords>().data;
    let plan = use_plan();
    let file = NodeRef::<html::Input>::new();
    let open = move |_| {
        let Some(input) = file.get_untracked() else { return };
        leptos::task::spawn_local(async move { plan.review_chosen(&input).await });
    };
    let pick = move |_| {
        leptos::task::spawn_local(plan.review_picked());
    };
    view! {
        <Titled title=words.open_title.as_str()>
            <p class="kern-body prose">{words.open_text.as_str()}</p>
            <div class="buttons">
                <div class="open-file">
                    <input id=ids::OPEN_FILE class="kern-sr-only" type="file" multiple accept=".json,application/json" node_ref=file on:change=open />
                    <label class="kern-btn kern-btn--secondary" for=ids::OPEN_FILE>
                        <span class="kern-label">{words.open.as_str()}</span>
                    </label>
                </div>
                {plan
                    .writes_files()
                    .then(|| {
                        view! {
                            <button type="button" id="open-one" class="kern-btn kern-btn--secondary" on:click=pick>
                                <span class="kern-label">{words.open_one.as_str()}</span>
                            </button>
                        }
                    })}
            </div>
        </Titled>
    }
}
