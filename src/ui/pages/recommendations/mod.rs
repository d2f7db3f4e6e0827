// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! `#/plan/recommendations`: measures, formats and groups in the order that suits the neighbourhood, each with its reasons.

mod ranking;
mod reasons;

use leptos::prelude::*;

use crate::domain::advice::ReasonKind;
use crate::domain::standing;
use crate::query::Query;
use crate::routes::Route;
use crate::state::{Toolbox, use_navigation, use_plan, use_toolbox, use_words};
use crate::text::{PlanWords, fill};
use crate::ui::components::{FieldEntry, Heading, Picks, ViewLink, Views};

/// The name in the address for kinds of reasons that are switched off.
const OFF: &str = "off";

crate::choices! {
    /// What is ranked, as the address names it.
    pub enum Ranking {
        /// Measures.
        Measures = "measures",
        /// Formats.
        Formats = "formats",
        /// Groups.
        Groups = "groups",
    }
}

/// The recommendations.
#[component]
pub fn RecommendationsPage() -> impl IntoView {
    let toolbox = use_toolbox();
    let words: &'static PlanWords = use_words();
    let plan = use_plan();
    let navigation = use_navigation();
    let kind = Memo::new(move |_| navigation.query().get("kind").and_then(Ranking::parse).unwrap_or(Ranking::Measures));
    let off = Memo::new(move |_| navigation.query().all(OFF).filter_map(ReasonKind::parse).collect::<Vec<_>>());
    let grounds =
        Memo::new(move |_| plan.with(|plan| standing::Grounds::of(&standing::situation(plan, &toolbox.content.check))));
    let kicker = view! { <a class="kern-link kern-link--no-visited-state" href=Route::Plan.href()>{toolbox.words.titles.plan.as_str()}</a> };
    view! {
        <div class="page">
            <Heading title=toolbox.words.titles.recommendations.as_str() kicker=kicker.into_any() />
            <p class="kern-body kern-body--large prose">{words.advice.intro.as_str()}</p>
            {move || match grounds.get() {
                standing::Grounds { profile: false, check: false, .. } => view! { <NothingSaid words /> }.into_any(),
                grounds => view! { <RestsOn grounds words /> }.into_any(),
            }}
            <Kinds kind off toolbox words />
            <Switches off words toolbox />
            <ranking::RankedList kind off />
            <details class="section">
                <summary>{words.advice.how_title.as_str()}</summary>
                <p class="kern-body prose">{words.advice.how.as_str()}</p>
            </details>
        </div>
    }
}

/// What the order goes by: only what there is.
#[component]
fn RestsOn(grounds: standing::Grounds, words: &'static PlanWords) -> impl IntoView {
    let words = &words.advice;
    let parts = [
        (grounds.profile, &words.rests_profile),
        (grounds.check, &words.rests_check),
        (grounds.listed, &words.rests_listed),
    ];
    let parts: Vec<&str> = parts.into_iter().filter(|(is_there, _)| *is_there).map(|(_, part)| part.as_str()).collect();
    view! {
        <p class="kern-body prose">{fill(&words.rests_on, &[("parts", &parts.join(", "))])}</p>
        {(!grounds.profile).then(|| view! {
            <p class="kern-body prose no-print">
                {words.profile_empty.as_str()} " " <a class="kern-link kern-link--no-visited-state" href=Route::Profile.href()>{words.fill_profile.as_str()}</a>
            </p>
        })}
    }
}

/// What to do first, so that there is something to go by.
#[component]
fn NothingSaid(words: &'static PlanWords) -> impl IntoView {
    view! {
        <section class="next-step">
            <p class="kern-body">{words.advice.nothing_said.as_str()}</p>
            <div class="buttons">
                <a class="kern-btn kern-btn--primary" href=Route::Profile.href()><span class="kern-label">{words.advice.fill_profile.as_str()}</span></a>
                <a class="kern-btn kern-btn--secondary" href=Route::Check.href()><span class="kern-label">{words.advice.do_check.as_str()}</span></a>
            </div>
        </section>
    }
}

/// Links to the three rankings; reasons that are off stay off.
#[component]
fn Kinds(
    kind: Memo<Ranking>,
    off: Memo<Vec<ReasonKind>>,
    toolbox: &'static Toolbox,
    words: &'static PlanWords,
) -> impl IntoView {
    move || {
        let link = |of: Ranking| {
            let word = match of {
                Ranking::Measures => &toolbox.words.measure.title,
                Ranking::Formats => &toolbox.words.format.title,
                Ranking::Groups => &words.advice.groups,
            };
            let query = Query::default().with("kind", if of == Ranking::Measures { "" } else { of.key() });
            let query = off.with(|off| off.iter().fold(query, |query, kind| query.toggled(OFF, kind.key())));
            ViewLink {
                href: query.href(&Route::Recommendations),
                word,
                current: Signal::derive(move || kind.get() == of),
            }
        };
        view! { <Views label=words.advice.kinds.as_str() links=Ranking::ALL.iter().copied().map(link).collect() /> }
    }
}

/// Each kind of reason, to count or not.
#[component]
fn Switches(off: Memo<Vec<ReasonKind>>, words: &'static PlanWords, toolbox: &'static Toolbox) -> impl IntoView {
    let navigation = use_navigation();
    let advice = &words.advice;
    let on = Signal::derive(move || {
        let on = ReasonKind::ALL.iter().filter(|kind| off.with(|off| !off.contains(kind)));
        on.map(|kind| kind.key()).collect::<Vec<_>>().join(" ")
    });
    let entry = |kind: &ReasonKind| FieldEntry {
        id: ["reason-", kind.key()].concat(),
        key: kind.key().to_owned(),
        word: words.reason_kind(*kind).to_owned(),
    };
    let switch = Callback::new(move |(key, _): (String, bool)| {
        let query = untrack(|| navigation.query()).toggled(OFF, &key);
        navigation.show(&query);
    });
    let all_on = move |_| navigation.show(&untrack(|| navigation.query()).with(OFF, ""));
    let n_off = move || off.with(Vec::len);
    let status = move || match n_off() {
        0 => String::new(),
        n => advice.n_off.of(n as f64, &toolbox.locale(), &[]),
    };
    let open = untrack(n_off) > 0;
    let legend = view! { <span class="kern-sr-only">{advice.switches.as_str()}</span> };
    view! {
        <details class="switches no-print" open=open>
            <summary>{advice.switches.as_str()}</summary>
            <p class="kern-body prose">{advice.switches_help.as_str()}</p>
            <Picks legend=legend.into_any() entries=ReasonKind::ALL.iter().map(entry).collect() chosen=on choose=switch />
            <button type="button" class="kern-btn kern-btn--tertiary" id="all-reasons" disabled=move || n_off() == 0 on:click=all_on>
                <span class="kern-label">{advice.all_on.as_str()}</span>
            </button>
        </details>
        <p class="kern-body" role="status">{status}</p>
    }
}

/// A sentence with what it is about.
fn about(sentence: &str, what: &str) -> String {
    fill(sentence, &[("what", what)])
}
