// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! `#/plan/budget`: what the plan needs, roughly, always as spans, with what they rest on and what they leave out.

mod lines;

use leptos::prelude::*;

use crate::domain::budget::Needs;
use crate::routes::Route;
use crate::state::{Toolbox, use_plan, use_toolbox, use_words};
use crate::text::TrackingWords;
use crate::ui::components::{Heading, SectionTitle};

/// The sums in words.
#[derive(Debug, Clone, PartialEq, Default)]
struct Sums {
    has_measures: bool,
    money: Vec<String>,
    work: Vec<String>,
    offices: Vec<String>,
    frame: [String; 2],
    left_out: Vec<String>,
}

/// The budget frame.
#[component]
pub fn BudgetPage() -> impl IntoView {
    let toolbox = use_toolbox();
    let all: &'static TrackingWords = use_words();
    let words = &all.needs;
    let plan = use_plan();
    let kicker = view! { <a class="kern-link kern-link--no-visited-state" href=Route::Plan.href()>{toolbox.words.titles.plan.as_str()}</a> };
    let sums = Memo::new(move |_| plan.with(|plan| sums(plan, toolbox, all)));
    let not_included = all.not_included().map(|line| view! { <li>{line.as_str()}</li> });
    view! {
        <div class="page page--wide">
            <Heading title=toolbox.words.titles.budget.as_str() kicker=kicker.into_any() />
            <p class="kern-body kern-body--large prose">{words.intro.as_str()}</p>
            {move || view! { <Overview sums=sums.get() words=all /> }}
            <section class="section">
                <SectionTitle title=words.not_included.as_str() />
                <ul class="kern-list kern-list--bullet list prose">{not_included.collect_view()}</ul>
            </section>
            <lines::Measures toolbox all plan />
            <lines::Steps toolbox all plan />
        </div>
    }
}

fn sums(plan: &crate::domain::plan::Plan, toolbox: &Toolbox, all: &TrackingWords) -> Sums {
    let (messages, locale) = (&toolbox.words, toolbox.locale());
    let needs = Needs::of(plan, &toolbox.content);
    let profile = plan.profile();
    let left_out = [(needs.measures_left_out, &all.needs.left_out), (needs.steps_left_out, &all.needs.steps_left_out)];
    let left_out = left_out.into_iter().filter(|(n, _)| *n > 0);
    Sums {
        has_measures: !needs.measures.is_empty(),
        money: all.money(&needs, messages, &locale),
        work: all.work(&needs, &locale),
        offices: all.offices(&needs, messages, &locale),
        frame: all.beside_the_frame(&needs, (profile.budget, profile.staff), messages, &locale),
        left_out: left_out.map(|(n, words)| words.of(n as f64, &locale, &[])).collect(),
    }
}

/// The sums side by side, and beside the frame of the profile.
#[component]
fn Overview(sums: Sums, words: &'static TrackingWords) -> impl IntoView {
    let words = &words.needs;
    let Sums { has_measures, money, work, offices, frame, left_out } = sums;
    let empty = (!has_measures).then(|| {
        view! {
            <div class="next-step">
                <p class="kern-body">{words.empty.as_str()}</p>
                <div class="buttons">
                    <a class="kern-btn kern-btn--primary" href=Route::Measures.href()><span class="kern-label">{words.to_measures.as_str()}</span></a>
                </div>
            </div>
        }
    });
    // The first line is the span.
    let sum = |title: &'static str, lines: Vec<String>| {
        let mut lines = lines.into_iter();
        let first = lines.next();
        view! {
            <section class="needs__sum">
                <h2 class="kern-heading-small">{title}</h2>
                <p class="needs__span">{first}</p>
                {lines.map(|line| view! { <p class="kern-body kern-body--small">{line}</p> }).collect_view()}
            </section>
        }
    };
    let offices = (!offices.is_empty()).then(|| {
        view! {
            <section class="needs__sum">
                <h2 class="kern-heading-small">{words.effort.as_str()}</h2>
                <ul class="needs__classes">{offices.into_iter().map(|line| view! { <li>{line}</li> }).collect_view()}</ul>
                <p class="kern-body kern-body--small">{words.effort_text.as_str()}</p>
            </section>
        }
    });
    let frame = frame.into_iter().map(|line| view! { <p class="kern-body prose">{line}</p> });
    view! {
        {empty}
        <div class="needs">
            {has_measures.then(|| sum(&words.money, money))}
            {sum(&words.work, work)}
            {offices}
        </div>
        <div class="needs__counted">
            <p class="kern-body prose">{words.counted.as_str()}</p>
            {left_out.into_iter().map(|line| view! { <p class="kern-body prose">{line}</p> }).collect_view()}
        </div>
        <section class="section">
            <SectionTitle title=words.frame.as_str() />
            {frame.collect_view()}
            <p class="kern-body no-print"><a class="kern-link kern-link--no-visited-state" href=Route::Profile.href()>{words.to_profile.as_str()}</a></p>
        </section>
    }
}
