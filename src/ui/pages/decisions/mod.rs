// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! `#/plan/decisions`: what was decided, when, by whom, on which basis.

mod decision;

use leptos::prelude::*;

use crate::domain::log;
use crate::domain::plan::ItemKind;
use crate::domain::plan::items::DecisionKey;
use crate::routes::Route;
use crate::state::{use_navigation, use_plan, use_session, use_toolbox, use_words};
use crate::text::TrackingWords;
use crate::ui::components::{Heading, Log, LogOf, Press};

const KIND: ItemKind = ItemKind::Decision;

/// The decisions.
#[component]
pub fn DecisionsPage() -> impl IntoView {
    let toolbox = use_toolbox();
    let all: &'static TrackingWords = use_words();
    let words = &all.decision;
    let plan = use_plan();
    let navigation = use_navigation();
    let today = use_session().today().to_string();
    let entries = Memo::new(move |_| {
        plan.with(|plan| log::decisions(plan).iter().map(|decision| decision.id.clone()).collect::<Vec<_>>())
    });
    let of = LogOf {
        kind: KIND,
        add: &words.add,
        empty: &words.empty,
        first: || DecisionKey::Title.attribute(),
        new: Callback::new(move |()| vec![(DecisionKey::Date.attribute(), today.clone())]),
        title: Callback::new(move |id| {
            let what = plan.said(KIND, &id, &DecisionKey::Title.attribute());
            what.with(|what| if what.is_empty() { words.untitled.clone() } else { what.clone() })
        }),
        read: Callback::new(move |id| view! { <decision::Read id toolbox all plan /> }.into_any()),
        form: Callback::new(move |id| view! { <decision::Form id toolbox all plan /> }.into_any()),
    };
    let kicker = view! { <a class="kern-link kern-link--no-visited-state" href=Route::Plan.href()>{toolbox.words.titles.plan.as_str()}</a> };
    let print = move || {
        entries.with(|entries| !entries.is_empty()).then(|| {
            view! {
                <div class="buttons">
                    <Press look="kern-btn kern-btn--secondary" word=words.print.as_str() press=Callback::new(move |()| navigation.print()) />
                </div>
            }
        })
    };
    view! {
        <div class="page">
            <Heading title=toolbox.words.titles.decisions.as_str() kicker=kicker.into_any() />
            <p class="kern-body kern-body--large prose">{words.intro.as_str()}</p>
            <Log of entries plan navigation words=&all.entry />
            {print}
        </div>
    }
}
