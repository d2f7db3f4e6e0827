// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! `#/plan/timeline`: when the lab begins, what follows from it, dates and seasons. The address says how closely one looks.

mod chart;
mod conflicts;
mod event_form;
mod events;
mod rows;
mod seasons;
mod start;
mod step_days;
mod steps;

use leptos::prelude::*;

use crate::domain::date::Date;
use crate::domain::timeline::Timeline;
use crate::routes::Route;
use crate::state::navigation::Navigation;
use crate::state::{PlanState, Toolbox, use_navigation, use_plan, use_session, use_toolbox, use_words};
use crate::text::WorkWords;
use crate::ui::components::{DayWords, Heading};

/// What the parts of the page share.
#[derive(Clone, Copy)]
struct Page {
    toolbox: &'static Toolbox,
    words: &'static WorkWords,
    plan: PlanState,
    navigation: Navigation,
    timeline: Memo<Timeline>,
    today: Date,
    /// The words of fields for days.
    days: DayWords,
    /// What has just happened.
    said: RwSignal<String>,
}

/// The timeline.
#[component]
pub fn TimelinePage() -> impl IntoView {
    let toolbox = use_toolbox();
    let words: &'static WorkWords = use_words();
    let (plan, navigation) = (use_plan(), use_navigation());
    let today = use_session().today();
    let timeline = Memo::new(move |_| plan.with(|plan| Timeline::of(plan, &toolbox.content, today)));
    let days = DayWords { help: &words.common.date_help, wrong: &words.common.date_wrong };
    let page = Page { toolbox, words, plan, navigation, timeline, today, days, said: RwSignal::new(String::new()) };
    let kicker = view! { <a class="kern-link kern-link--no-visited-state" href=Route::Plan.href()>{toolbox.words.titles.plan.as_str()}</a> };
    view! {
        <div class="page page--wide">
            <Heading title=toolbox.words.titles.timeline.as_str() kicker=kicker.into_any() />
            <p class="kern-body prose no-print">{words.time.intro.as_str()}</p>
            <start::Start page />
            <chart::Chart page />
            <conflicts::Conflicts page />
            <p class="kern-body" role="status" id="timeline-said">{page.said}</p>
            <events::Events page />
            <steps::Steps page />
            <seasons::Seasons page />
        </div>
    }
}
