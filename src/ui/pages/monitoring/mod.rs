// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! `#/plan/monitoring`: indicators that are followed, and what was learned on the way.

mod add;
mod choose;
mod indicator;
mod indicators;
mod readings;
mod reflections;

use leptos::prelude::*;

use crate::query::Query;
use crate::routes::Route;
use crate::state::{use_navigation, use_toolbox, use_words};
use crate::text::TrackingWords;
use crate::ui::components::{Heading, ViewLink, Views};
use crate::ui::ids;

crate::choices! {
    /// The views of the page, as its address names them.
    pub enum View {
        /// What is followed.
        Indicators = "indicators",
        /// What was learned.
        Reflections = "reflections",
    }
}

impl View {
    /// The address of the page in this view; the first view needs no query.
    fn href(self) -> String {
        Query::default().with("view", if self == Self::Indicators { "" } else { self.key() }).href(&Route::Monitoring)
    }
}

/// Monitoring and learning.
#[component]
pub fn MonitoringPage() -> impl IntoView {
    let toolbox = use_toolbox();
    let words: &'static TrackingWords = use_words();
    let navigation = use_navigation();
    let view = Memo::new(move |_| navigation.query().get("view").and_then(View::parse).unwrap_or(View::Indicators));
    let moved = StoredValue::new(false);
    let words = &words.monitoring;
    let link = |of: View| {
        let word = match of {
            View::Indicators => &words.indicators,
            View::Reflections => &words.reflections,
        };
        ViewLink { href: of.href(), word, current: Signal::derive(move || view.get() == of) }
    };
    let kicker = view! { <a class="kern-link kern-link--no-visited-state" href=Route::Plan.href()>{toolbox.words.titles.plan.as_str()}</a> };
    view! {
        <div class="page page--wide">
            <Heading title=toolbox.words.titles.monitoring.as_str() kicker=kicker.into_any() />
            <p class="kern-body kern-body--large prose">{words.intro.as_str()}</p>
            <Views label=words.views.as_str() links=View::ALL.iter().copied().map(link).collect() />
            <div id=ids::MONITORING_VIEW class="tracking-view" tabindex="-1">
                {move || {
                    let view = view.get();
                    // What led here may be gone with the view before.
                    if moved.get_value() {
                        navigation.focus_soon(ids::MONITORING_VIEW);
                    }
                    moved.set_value(true);
                    match view {
                        View::Indicators => view! { <indicators::Indicators /> }.into_any(),
                        View::Reflections => view! { <reflections::Reflections /> }.into_any(),
                    }
                }}
            </div>
        </div>
    }
}
