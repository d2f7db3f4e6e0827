// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! `#/workshop/collect`: copies for working groups, handed out and brought back; where the groups agree.

mod bring;
mod groups;
mod hand_out;
mod results;

use leptos::prelude::*;

use crate::query::Query;
use crate::routes::Route;
use crate::state::{use_navigation, use_plan, use_toolbox, use_words};
use crate::text::{BoardWords, fill};
use crate::ui::components::{Heading, ViewLink, Views, WorkingAs};

/// The name and the value in the address of the view of results.
const RESULTS: (&str, &str) = ("view", "results");

/// Collecting.
#[component]
pub fn CollectPage() -> impl IntoView {
    let toolbox = use_toolbox();
    let words: &'static BoardWords = use_words();
    let (plan, navigation) = (use_plan(), use_navigation());
    let results = Memo::new(move |_| navigation.query().get(RESULTS.0) == Some(RESULTS.1));
    let wide = Memo::new(move |_| navigation.query().get("wide").is_some());
    let group = plan.working_group();
    let link = |word: &'static str, query: Query, is_results: bool| ViewLink {
        href: query.href(&Route::Collect),
        word,
        current: Signal::derive(move || results.get() == is_results),
    };
    let links = vec![
        link(&words.collect.view_out, Query::default(), false),
        link(&words.collect.view_results, Query::default().with(RESULTS.0, RESULTS.1), true),
    ];
    let kicker = view! { <a class="kern-link kern-link--no-visited-state" href=Route::Workshop.href()>{toolbox.words.titles.workshop.as_str()}</a> };
    let full_width = move || {
        let word = if wide.get() { &words.board.wide_off } else { &words.board.wide };
        let href = navigation.query().toggled("wide", "yes").href(&Route::Collect);
        view! { <a class="kern-link kern-link--no-visited-state" href=href>{word.as_str()}</a> }
    };
    let body = move || match (results.get(), group.get()) {
        (true, _) => view! {
            <p class="kern-body no-print">{full_width}</p>
            <results::Results />
        }
        .into_any(),
        (false, Some(group)) => {
            let text = fill(&words.collect.is_copy, &[("group", &group.name)]);
            view! { <p class="kern-body prose">{text}</p> }.into_any()
        }
        (false, None) => view! {
            <p class="kern-body kern-body--large prose">{words.collect.intro.as_str()}</p>
            <groups::Groups />
            <hand_out::HandOut />
            <bring::Bring />
        }
        .into_any(),
    };
    view! {
        <div class="page page--wide board-page" class:board-page--wide=wide>
            <Heading title=toolbox.words.titles.collect.as_str() kicker=kicker.into_any() />
            <WorkingAs group words=(words.board.working_as.as_str(), words.board.hand_back.as_str()) />
            <Views label=words.collect.views.as_str() links />
            {body}
        </div>
    }
}
