// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! `#/plan/people`: who has a stake in the lab, who is missing, and who is in the team.

mod gaps;
mod group_choice;
mod map;
mod placed;
mod rows;
mod seat;
mod stakeholder;
mod team;
mod team_rows;

use leptos::prelude::*;

use crate::query::Query;
use crate::routes::Route;
use crate::state::{use_navigation, use_plan, use_toolbox, use_words};
use crate::text::StakeholderWords;
use crate::ui::components::{Heading, NamesMode, ViewLink, Views};

crate::choices! {
    /// The views of the page, as its address names them.
    pub enum View {
        /// Stakeholders on the map and in the table.
        Map = "map",
        /// Roles and who fills them.
        Team = "team",
    }
}

impl View {
    fn href(self) -> String {
        Query::default().with("view", if self == Self::Map { "" } else { self.key() }).href(&Route::Stakeholders)
    }
}

/// Stakeholders and team.
#[component]
pub fn StakeholdersPage() -> impl IntoView {
    let toolbox = use_toolbox();
    let all: &'static StakeholderWords = use_words();
    let (plan, navigation) = (use_plan(), use_navigation());
    let words = &all.stakeholders;
    let view = Memo::new(move |_| navigation.query().get("view").and_then(View::parse).unwrap_or(View::Map));
    let kicker = view! { <a class="kern-link kern-link--no-visited-state" href=Route::Plan.href()>{toolbox.words.titles.plan.as_str()}</a> };
    let link = |of: View| {
        let word = match of {
            View::Map => &words.view_map,
            View::Team => &words.view_team,
        };
        ViewLink { href: of.href(), word, current: Signal::derive(move || view.get() == of) }
    };
    view! {
        <div class="page page--wide">
            <Heading title=toolbox.words.titles.stakeholders.as_str() kicker=kicker.into_any() />
            <Views label=words.views.as_str() links=View::ALL.iter().copied().map(link).collect() />
            {move || match view.get() {
                View::Map => view! { <map::Stakeholders /> }.into_any(),
                View::Team => view! { <team::Team /> }.into_any(),
            }}
            <NamesMode plan words=&all.names toolbox navigation />
        </div>
    }
}
