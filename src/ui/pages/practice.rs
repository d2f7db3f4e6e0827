// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! `#/workshop/practice`: the tour on which trainers try the toolbox. Ticks stand in the address alone: it leaves no trace.

use leptos::prelude::*;

use crate::domain::content::Example;
use crate::domain::content::material::Station;
use crate::query::Query;
use crate::routes::Route;
use crate::state::{use_material, use_navigation, use_plan, use_toolbox, use_words};
use crate::text::{PrintWords, fill};
use crate::ui::components::{Heading, Press, Titled};
use crate::ui::ids;

/// The name of the stations that are done, in the address.
const SEEN: &str = "seen";

/// The stations, and an example to begin with.
#[component]
pub fn PracticePage() -> impl IntoView {
    let (toolbox, material) = (use_toolbox(), use_material());
    let words = &use_words::<PrintWords>().practice;
    let navigation = use_navigation();
    let workshop = Route::Workshop.href();
    let kicker = view! { <a class="kern-link kern-link--no-visited-state" href=workshop>{toolbox.words.titles.workshop.as_str()}</a> };
    let seen = Memo::new(move |_| navigation.query().all(SEEN).map(str::to_owned).collect::<Vec<_>>());
    let minutes = move |n: u16| words.minutes.of(f64::from(n), &toolbox.locale(), &[]);
    let total = move || {
        let is_seen = |station: &&Station| seen.with(|seen| seen.iter().any(|id| id == station.id.as_str()));
        let all: u16 = material.practice.iter().map(|station| station.minutes).sum();
        let done: u16 = material.practice.iter().filter(is_seen).map(|station| station.minutes).sum();
        match all.saturating_sub(done) {
            0 => words.finished.clone(),
            left => {
                fill(&words.total, &[("done", &done.to_string()), ("all", &minutes(all)), ("left", &minutes(left))])
            }
        }
    };
    // The more is documented, the more there is to show.
    let richest =
        toolbox.content.examples.values().max_by_key(|example| example.measures.len() + example.answers.len());
    let stations = material.practice.iter().enumerate();
    let stations = stations.map(|(place, station)| view! { <Stop number=place + 1 station seen /> }).collect_view();
    view! {
        <div class="page">
            <Heading title=toolbox.words.titles.practice.as_str() kicker=kicker.into_any() />
            <p class="kern-body kern-body--large prose">{words.intro.as_str()}</p>
            {richest.map(|example| view! { <Begin example /> })}
            <Titled title=words.stations.as_str()>
                <p class="kern-body kern-body--bold practice__total" role="status" id="practice-total">{total}</p>
                <ol class="placed">{stations}</ol>
                <p class="kern-body kern-body--small prose">{words.back.as_str()}</p>
            </Titled>
        </div>
    }
}

/// Something to show and to work on: a worked example, as a copy or to look at.
#[component]
fn Begin(example: &'static Example) -> impl IntoView {
    let words = &use_words::<PrintWords>().practice;
    let (plan, navigation) = (use_plan(), use_navigation());
    let named = |text: &str| fill(text, &[("title", &example.title)]);
    let copy = Callback::new(move |()| {
        plan.copy_example(example);
        navigation.open(&Route::Plan, &Query::default());
    });
    view! {
        <Titled title=words.start.as_str()>
            <p class="kern-body prose">{words.start_text.as_str()}</p>
            <div class="buttons no-print">
                <Press word=named(&words.copy) look="kern-btn kern-btn--secondary" press=copy />
                <a class="kern-btn kern-btn--tertiary" href=Route::Example(example.id.clone()).href()><span class="kern-label">{named(&words.look)}</span></a>
            </div>
            <p class="kern-body kern-body--small prose">{words.copy_help.as_str()}</p>
        </Titled>
    }
}

/// A station.
#[component]
fn Stop(number: usize, station: &'static Station, seen: Memo<Vec<String>>) -> impl IntoView {
    let toolbox = use_toolbox();
    let words = &use_words::<PrintWords>().practice;
    let navigation = use_navigation();
    let box_id = ids::part("station", station.id.as_str());
    let is_seen = move || seen.with(|seen| seen.iter().any(|id| id == station.id.as_str()));
    let tick = move |_| navigation.show_instead(&navigation.query_now().toggled(SEEN, station.id.as_str()));
    let page = toolbox.page_title(&Route::parse(&station.page)).unwrap_or_else(|| station.page.clone());
    let title = fill(&words.station, &[("number", &number.to_string()), ("title", &station.title)]);
    view! {
        <li class="placed__item">
            <h3 class="kern-heading-small">{title} " – " {words.minutes.of(f64::from(station.minutes), &toolbox.locale(), &[])}</h3>
            <p class="kern-body">{station.task.as_str()}</p>
            <p class="kern-body"><strong>{words.sign.as_str()}</strong> " " {station.sign.as_str()}</p>
            <p class="kern-body no-print"><a class="kern-link kern-link--no-visited-state" href=station.page.as_str()>{fill(&words.open, &[("title", &page)])}</a></p>
            <div class="kern-form-check">
                <input id=box_id.clone() class="kern-form-check__checkbox" type="checkbox" prop:checked=is_seen on:change=tick />
                <label class="kern-label" for=box_id>{fill(&words.tick, &[("title", &station.title)])}</label>
            </div>
        </li>
    }
}
