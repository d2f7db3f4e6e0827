// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The state of saving, always in sight and in words.

use leptos::prelude::*;

use crate::domain::plan::saving::SaveStatus;
use crate::domain::timestamp::Timestamp;
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
        SaveStatus::Saved(at) => saved(at),
        SaveStatus::Failed(_) => format!("{} – {}", words.failed, words.see_top),
    };
    let key = Memo::new(move |_| match plan.status() {
        SaveStatus::Nothing => "nothing",
        SaveStatus::Saved(_) => "saved",
        SaveStatus::Failed(_) => "failed",
    });
    let announcement = move || if key.get() == "saved" { words.announced.as_str() } else { "" };
    view! {
        <p class="save" id=ids::SAVE_STATE data-save=key>
            {move || view! { <Icon name=if key.get() == "failed" { IconName::TriangleAlert } else { IconName::Save } /> }}
            <span><span class="kern-sr-only">{words.label.as_str()} ": "</span> {text}</span>
            <span class="save__room" aria-hidden="true">{saved(Timestamp::default())}</span>
        </p>
        <span class="kern-sr-only" role="status">{announcement}</span>
    }
}
