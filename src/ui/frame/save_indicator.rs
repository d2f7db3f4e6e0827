// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The state of saving, always in sight and in words.

use leptos::prelude::*;

use crate::domain::plan::saving::SaveStatus;
use crate::state::{use_plan, use_toolbox};
use crate::text::{Locale, fill};
use crate::ui::components::{Icon, IconName};

/// Where the latest change stands. Only a failure is announced: an announcement after every letter would be noise.
#[component]
pub fn SaveIndicator() -> impl IntoView {
    let toolbox = use_toolbox();
    let words = &toolbox.words.save;
    let plan = use_plan();
    let status = Memo::new(move |_| plan.status());
    let text = move || match status.get() {
        SaveStatus::Nothing => words.nothing.clone(),
        SaveStatus::Saved(at) => fill(&words.saved, &[("time", &toolbox.locale().time(at))]),
        SaveStatus::Failed(_) => words.failed.clone(),
    };
    let key = move || match status.get() {
        SaveStatus::Nothing => "nothing",
        SaveStatus::Saved(_) => "saved",
        SaveStatus::Failed(_) => "failed",
    };
    view! {
        <p class="save" id="save-state" data-save=key>
            {move || {
                let name = if key() == "failed" { IconName::TriangleAlert } else { IconName::Save };
                view! { <Icon name /> }
            }}
            <span class="kern-sr-only">{words.label.as_str()} ": "</span>
            {text}
        </p>
    }
}
