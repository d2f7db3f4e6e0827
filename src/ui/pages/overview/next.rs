// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The one thing to do next.

use leptos::prelude::*;

use crate::domain::overview::{Next, Overview};
use crate::routes::Route;
use crate::state::Toolbox;
use crate::text::{WorkWords, fill};
use crate::ui::components::SectionTitle;

/// What it is, and the way there.
pub(super) fn next(overview: &Overview, toolbox: &'static Toolbox, words: &'static WorkWords) -> impl IntoView + use<> {
    let of = &words.overview;
    let (text, route) = match &overview.next {
        Next::Profile => (&of.next_profile, Route::Profile),
        Next::Check => (&of.next_check, Route::Check),
        Next::Shortlist => (&of.next_shortlist, Route::Recommendations),
        Next::Priorities => (&of.next_priorities, Route::Priorities),
        Next::Start => (&of.next_start, Route::Timeline),
        Next::Step(phase, step) => (&of.next_step, Route::Step(phase.clone(), step.clone())),
        Next::Report => (&of.next_report, Route::Report),
    };
    let label = fill(&of.open, &[("title", &toolbox.page_title(&route).unwrap_or_default())]);
    view! {
        <section class="next-step no-print">
            <SectionTitle title=of.next.as_str() />
            <p class="kern-body">{text.as_str()}</p>
            <div class="buttons"><a id="next-thing" class="kern-btn kern-btn--primary" href=route.href()><span class="kern-label">{label}</span></a></div>
        </section>
    }
}
