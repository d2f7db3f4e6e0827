// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! `#/plan/report`.

use leptos::prelude::*;

use crate::state::use_toolbox;
use crate::ui::components::Heading;

/// To be written.
#[component]
pub fn ReportPage() -> impl IntoView {
    let toolbox = use_toolbox();
    view! {
        <div class="page">
            <Heading title=toolbox.words.titles.report.as_str() />
        </div>
    }
}
