// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! `#/plan/tasks`.

use leptos::prelude::*;

use crate::state::use_toolbox;
use crate::ui::components::Heading;

/// To be written.
#[component]
pub fn TasksPage() -> impl IntoView {
    let toolbox = use_toolbox();
    view! {
        <div class="page">
            <Heading title=toolbox.words.titles.tasks.as_str() />
        </div>
    }
}
