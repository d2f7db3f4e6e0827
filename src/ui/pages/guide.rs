// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! `#/guide`: the whole journey with the state of every phase and step.

use leptos::prelude::*;

use crate::state::{use_plan, use_toolbox};
use crate::ui::components::{Heading, StepList, Street};

/// The guide at a glance.
#[component]
pub fn GuidePage() -> impl IntoView {
    let toolbox = use_toolbox();
    let words = &toolbox.words.guide;
    let plan = use_plan();
    let phases = toolbox
        .content
        .phases
        .iter()
        .enumerate()
        .map(|(index, phase)| view! { <StepList number=index + 1 phase toolbox plan /> });
    view! {
        <div class="page page--wide">
            <Heading title=words.title.as_str() />
            <p class="kern-body kern-body--large prose">{words.intro.as_str()}</p>
            <Street toolbox plan />
            <div class="kern-task-list-group">{phases.collect_view()}</div>
        </div>
    }
}
