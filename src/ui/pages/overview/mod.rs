// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! `#/plan`: where the plan stands: everything, what is one person's, or what a council needs to know.

mod all;
mod changes;
mod council;
mod lists;
mod mine;
mod next;
mod parts;
mod phases;

use leptos::prelude::*;

use crate::domain::overview::Overview;
use crate::query::Query;
use crate::routes::Route;
use crate::state::{use_navigation, use_plan, use_session, use_toolbox, use_words};
use crate::text::WorkWords;
use crate::ui::components::{Heading, ViewLink, Views};

crate::choices! {
    /// The views of the page, as its address names them.
    pub enum View {
        /// Everything.
        All = "all",
        /// What is one person's or one office's.
        Mine = "mine",
        /// Status only, without names.
        Council = "council",
    }
}

/// The overview.
#[component]
pub fn OverviewPage() -> impl IntoView {
    let toolbox = use_toolbox();
    let words: &'static WorkWords = use_words();
    let plan = use_plan();
    let navigation = use_navigation();
    let today = use_session().today();
    let overview = Memo::new(move |_| plan.with(|plan| Overview::of(plan, &toolbox.content, today)));
    let view = Memo::new(move |_| navigation.query().get("view").and_then(View::parse).unwrap_or(View::All));
    let link = |of: View| {
        let word = match of {
            View::All => &words.overview.all,
            View::Mine => &words.overview.mine,
            View::Council => &words.overview.council,
        };
        let query = Query::default().with("view", if of == View::All { "" } else { of.key() });
        ViewLink { href: query.href(&Route::Plan), word, current: Signal::derive(move || view.get() == of) }
    };
    view! {
        <div class="page page--wide">
            <Heading title=toolbox.words.titles.plan.as_str() />
            <Views label=words.overview.views.as_str() links=View::ALL.iter().copied().map(link).collect() />
            {move || match view.get() {
                View::All => view! { <all::Everything overview today /> }.into_any(),
                View::Mine => view! { <mine::Mine overview /> }.into_any(),
                View::Council => view! { <council::Council overview today /> }.into_any(),
            }}
        </div>
    }
}
