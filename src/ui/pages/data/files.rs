// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Files out and in.

use leptos::html;
use leptos::prelude::*;

use crate::domain::plan::Plan;
use crate::state::{use_plan, use_toolbox};
use crate::ui::components::Titled;
use crate::ui::ids;

/// The plan as a file.
#[component]
pub fn SaveFile() -> impl IntoView {
    let words = &use_toolbox().words.data;
    let plan = use_plan();
    let empty = Memo::new(move |_| plan.with(Plan::is_empty));
    view! {
        <Titled title=words.save_title.as_str()>
            <p class="kern-body prose">{words.save_text.as_str()}</p>
            <div class="buttons">
                <button type="button" class="kern-btn kern-btn--primary" disabled=empty on:click=move |_| plan.download()>
                    <span class="kern-label">{words.save.as_str()}</span>
                </button>
                <button type="button" class="kern-btn kern-btn--secondary" disabled=empty on:click=move |_| plan.download_without_personal()>
                    <span class="kern-label">{words.save_without.as_str()}</span>
                </button>
            </div>
            <p class="kern-body kern-body--small prose">{words.save_without_help.as_str()}</p>
        </Titled>
    }
}

/// Files to look at and to join.
#[component]
pub fn OpenFiles() -> impl IntoView {
    let words = &use_toolbox().words.data;
    let plan = use_plan();
    let file = NodeRef::<html::Input>::new();
    let open = move |_| {
        let Some(input) = file.get_untracked() else { return };
        leptos::task::spawn_local(async move { plan.review_chosen(&input).await });
    };
    view! {
        <Titled title=words.open_title.as_str()>
            <p class="kern-body prose">{words.open_text.as_str()}</p>
            <div class="open-file">
                <input id=ids::OPEN_FILE class="kern-sr-only" type="file" multiple accept=".json,application/json" node_ref=file on:change=open />
                <label class="kern-btn kern-btn--secondary" for=ids::OPEN_FILE>
                    <span class="kern-label">{words.open.as_str()}</span>
                </label>
            </div>
        </Titled>
    }
}
