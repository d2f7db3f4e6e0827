// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! `#/plan/monitoring`.

use leptos::prelude::*;

use crate::state::use_toolbox;
use crate::ui::components::Heading;

/// To be written.
#[component]
pub fn MonitoringPage() -> impl IntoView {
    let toolbox = use_toolbox();
    view! {
        <div class="page">
            <Heading title=toolbox.words.titles.monitoring.as_str() />
        </div>
    }
}
