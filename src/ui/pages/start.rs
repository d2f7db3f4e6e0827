// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! `#/`: continue, the journey, how the work is kept.

use leptos::prelude::*;

use crate::domain::content::{PressingProblem, Step};
use crate::domain::id::ItemId;
use crate::domain::plan::items::EventKey;
use crate::domain::plan::{Plan, Touched};
use crate::domain::timestamp::Timestamp;
use crate::routes::Route;
use crate::state::offline::{Offline, OfflineState};
use crate::state::{Toolbox, use_plan, use_session, use_toolbox};
use crate::text::{Locale, fill};
use crate::ui::components::{Heading, SectionTitle, Street, Titled};
use crate::whereabouts;

/// The start page.
#[component]
pub fn StartPage() -> impl IntoView {
    let toolbox = use_toolbox();
    let words = &toolbox.words.start;
    let plan = use_plan();
    view! {
        <div class="page page--wide">
            <Heading title=words.title.as_str() />
            <p class="kern-body kern-body--large prose">{words.intro.as_str()}</p>
            <Continue />
            <Problems toolbox />
            <section class="section">
                <SectionTitle title=words.journey_title.as_str() />
                <p class="kern-body prose">{words.journey_text.as_str()}</p>
                <Street toolbox plan />
            </section>
            <LookUp toolbox />
            <div class="columns">
                <YourWork />
                <OfflineUse />
            </div>
        </div>
    }
}

/// Enter by what is pressing.
#[component]
fn Problems(toolbox: &'static Toolbox) -> impl IntoView {
    let words = &toolbox.words;
    let (climate, together) = toolbox.content.problems_by_kind();
    let link = |problem: &'static PressingProblem| {
        let href = Route::Problem(problem.id.clone()).href();
        view! { <li><a class="kern-link kern-link--no-visited-state" href=href>{problem.title.as_str()}</a></li> }
    };
    view! {
        <Titled title=words.problems.title.as_str() when=!toolbox.content.problems.is_empty()>
            <p class="kern-body prose">{words.problems.intro.as_str()}</p>
            {[(&words.problems.climate, climate), (&words.problems.together, together)].map(|(title, problems)| view! {
                <h3 class="kern-heading-small">{title.as_str()}</h3>
                <ul class="entries">{problems.into_iter().map(link).collect_view()}</ul>
            })}
        </Titled>
    }
}

/// Where to look something up.
#[component]
fn LookUp(toolbox: &'static Toolbox) -> impl IntoView {
    let words = &toolbox.words;
    let entries = [
        (Route::Plan, &words.titles.plan),
        (Route::Workshop, &words.titles.workshop),
        (Route::Check, &words.titles.check),
        (Route::Examples, &words.examples.title),
        (Route::People, &words.people.title),
        (Route::Indicators, &words.indicators.title),
        (Route::Glossary, &words.glossary.title),
        (Route::Sources, &words.register.title),
        (Route::Local, &words.local.title),
    ];
    let link = |(route, title): (Route, &'static String)| {
        view! { <li><a class="kern-link kern-link--no-visited-state" href=route.href()>{title.as_str()}</a></li> }
    };
    view! {
        <Titled title=words.start.lookup_title.as_str()>
            <ul class="entries">{entries.into_iter().map(link).collect_view()}</ul>
        </Titled>
    }
}

/// Where somebody worked last: what it is called, and its page.
struct Latest {
    title: String,
    route: Route,
    at: Timestamp,
}

fn latest(plan: &Plan, toolbox: &'static Toolbox) -> Option<Latest> {
    let (touched, at) = plan.last_touched()?;
    let (content, words) = (&toolbox.content, &toolbox.words);
    let mut steps = content.steps.values();
    let on_page = |title: &str, route| Some(Latest { title: title.to_owned(), route, at });
    let step = match touched {
        Touched::Step(id) => steps.find(|step| step.id == id),
        Touched::Task(id) => steps.find(|step| step.tasks.iter().any(|task| task.id == id)),
        Touched::Question(id) => steps.find(|step| step.questions.iter().any(|question| question.id == id)),
        Touched::Measure(id) => {
            let title = toolbox.measure_title(&id, plan)?;
            let own = ItemId::parse(id.as_str()).filter(|_| content.measures.get(&id).is_none());
            return on_page(title, own.map_or(Route::Measure(id), Route::OwnMeasure));
        }
        Touched::Item(kind, id) => {
            let route = whereabouts::item_page(kind, &id, content, plan)?;
            let title = plan.item(kind, &id)?.text(EventKey::Title.key()).to_owned();
            let title = Some(title).filter(|title| !title.is_empty()).or_else(|| toolbox.page_title(&route))?;
            return on_page(&title, route);
        }
        Touched::About(_) => return on_page(&words.data.title, Route::Data),
    };
    step.and_then(|step| on_page(&step.title, step_route(step)))
}

fn step_route(step: &Step) -> Route {
    Route::Step(step.phase.clone(), step.id.clone())
}

#[component]
fn Continue() -> impl IntoView {
    let toolbox = use_toolbox();
    let words = &toolbox.words.start;
    let plan = use_plan();
    let card = |title: &'static str, text: String, route: Route, label: &'static str| {
        view! {
            <section class="next-step">
                <SectionTitle title />
                <p class="kern-body">{text}</p>
                <div class="buttons">
                    <a class="kern-btn kern-btn--primary" href=route.href()><span class="kern-label">{label}</span></a>
                    <a class="kern-btn kern-btn--secondary" href=Route::Measures.href()>
                        <span class="kern-label">{words.look_measures.as_str()}</span>
                    </a>
                </div>
            </section>
        }
    };
    move || match plan.with(|plan| latest(plan, toolbox)) {
        Some(Latest { title, route, at }) => {
            let text = fill(&words.continue_text, &[("step", &title), ("date", &toolbox.locale().date(at))]);
            let label = if matches!(route, Route::Step(..)) { &words.resume } else { &words.resume_there };
            Some(card(&words.continue_title, text, route, label))
        }
        None => toolbox
            .content
            .steps_in_order()
            .next()
            .map(|step| card(&words.begin_title, words.begin_text.clone(), step_route(step), &words.begin)),
    }
}

#[component]
fn YourWork() -> impl IntoView {
    let words = &use_toolbox().words.start;
    view! {
        <Titled title=words.work_title.as_str()>
            <p class="kern-body">{words.work_text.as_str()}</p>
            <p class="kern-body">{words.work_limits.as_str()}</p>
            <a class="kern-btn kern-btn--secondary" href=Route::Data.href()><span class="kern-label">{words.work_more.as_str()}</span></a>
        </Titled>
    }
}

#[component]
fn OfflineUse() -> impl IntoView {
    let words = &use_toolbox().words.start;
    let offline = use_session().offline();
    let state = Memo::new(move |_| offline.state());
    let text = move || match state.get() {
        OfflineState::SingleFile => words.offline_file.as_str(),
        OfflineState::Hosted(Offline::Unsupported) => words.offline_unsupported.as_str(),
        OfflineState::Hosted(Offline::NotKept) => words.offline_text.as_str(),
        OfflineState::Hosted(Offline::Working) => words.offline_working.as_str(),
        OfflineState::Hosted(Offline::Kept | Offline::UpdateReady) => words.offline_kept.as_str(),
        OfflineState::Hosted(Offline::Failed) => words.offline_failed.as_str(),
    };
    let may_keep = move || matches!(state.get(), OfflineState::Hosted(Offline::NotKept | Offline::Failed));
    view! {
        <section class="section">
            <SectionTitle title=words.offline_title.as_str() />
            <p class="kern-body" role="status">{text}</p>
            {move || {
                may_keep()
                    .then(|| {
                        view! {
                            <button type="button" class="kern-btn kern-btn--secondary" id="keep-offline" on:click=move |_| offline.keep()>
                                <span class="kern-label">{words.offline_keep.as_str()}</span>
                            </button>
                        }
                    })
            }}
        </section>
    }
}
