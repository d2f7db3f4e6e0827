// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! `#/plan`: what the plan holds so far, and what to do next.

use leptos::prelude::*;

use crate::domain::check::{assess, lowest_first};
use crate::domain::id::ItemId;
use crate::domain::plan::items::{Event, ProfileKey};
use crate::domain::plan::{MeasureState, Plan};
use crate::domain::{shortlist, standing};
use crate::routes::Route;
use crate::state::{Toolbox, use_plan, use_toolbox, use_words};
use crate::text::{Locale, PlanWords, fill};
use crate::ui::components::{Heading, SectionTitle};

/// My plan.
#[component]
pub fn PlanPage() -> impl IntoView {
    let toolbox = use_toolbox();
    let words: &'static PlanWords = use_words();
    let plan = use_plan();
    let title = &toolbox.words.titles;
    view! {
        <div class="page">
            <Heading title=title.plan.as_str() />
            <p class="kern-body kern-body--large prose">{words.hub.intro.as_str()}</p>
            {move || plan.with(|plan| next(plan, toolbox, words))}
            <ul class="hub">
                <Part title=title.profile.as_str() route=Route::Profile says=move || plan.with(|plan| profile(plan, words)) />
                <Part title=title.check.as_str() route=Route::Check says=move || plan.with(|plan| check(plan, toolbox, words)) />
                <Part title=title.recommendations.as_str() route=Route::Recommendations says=move || words.advice.intro.clone().into_any() />
                <Part title=words.hub.shortlist.as_str() route=Route::Measures says=move || plan.with(|plan| measures(plan, toolbox, words)) />
                <Part title=title.priorities.as_str() route=Route::Priorities says=move || plan.with(|plan| priorities(plan, words)) />
                <Part title=words.hub.events.as_str() route=Route::Formats says=move || plan.with(|plan| events(plan, toolbox, words)) />
            </ul>
            <p class="kern-body"><a class="kern-link kern-link--no-visited-state" href=Route::Data.href()>{words.hub.data.as_str()}</a></p>
        </div>
    }
}

/// A part of the plan: a link, and how far it is.
#[component]
fn Part(
    title: &'static str,
    route: Route,
    /// How far it is.
    says: impl Fn() -> AnyView + Send + 'static,
) -> impl IntoView {
    view! {
        <li class="hub__item">
            <h2 class="kern-heading-small"><a class="kern-link kern-link--no-visited-state" href=route.href()>{title}</a></h2>
            {says}
        </li>
    }
}

fn line(text: String) -> AnyView {
    view! { <p class="kern-body">{text}</p> }.into_any()
}

/// The first thing that is still open.
fn next(plan: &Plan, toolbox: &'static Toolbox, words: &'static PlanWords) -> AnyView {
    let (hub, title) = (&words.hub, &toolbox.words.titles);
    let listed = shortlist::shortlist(plan);
    let (text, route, label) = if n_filled(plan) == 0 {
        (&hub.next_profile, Route::Profile, &title.profile)
    } else if plan.check_results().next().is_none() {
        (&hub.next_check, Route::Check, &title.check)
    } else if listed.is_empty() && plan.measures().next().is_none() {
        (&hub.next_shortlist, Route::Recommendations, &title.recommendations)
    } else if listed.iter().any(|listed| listed.order.is_none()) {
        (&hub.next_priorities, Route::Priorities, &title.priorities)
    } else {
        (&hub.next_guide, Route::Guide, &toolbox.words.guide.title)
    };
    view! {
        <section class="next-step">
            <SectionTitle title=hub.next_title.as_str() />
            <p class="kern-body">{text.as_str()}</p>
            <div class="buttons"><a class="kern-btn kern-btn--primary" href=route.href()><span class="kern-label">{hub.open.as_str()} ": " {label.as_str()}</span></a></div>
        </section>
    }
    .into_any()
}

fn n_filled(plan: &Plan) -> usize {
    ProfileKey::ALL.iter().filter(|key| !plan.profile_text(**key).is_empty()).count()
}

fn profile(plan: &Plan, words: &PlanWords) -> AnyView {
    line(match n_filled(plan) {
        0 => words.hub.nothing.clone(),
        n => fill(&words.hub.filled, &[("n", &n.to_string()), ("count", &ProfileKey::ALL.len().to_string())]),
    })
}

/// The verdict, and what it rests on.
fn check(plan: &Plan, toolbox: &Toolbox, words: &PlanWords) -> AnyView {
    let answers = standing::common_answers(plan, &toolbox.content.check);
    if answers.is_empty() {
        return line(words.hub.nothing.clone());
    }
    let verdict = words.verdict(assess(&toolbox.content.check, &answers).verdict).0.to_owned();
    let basis = match standing::kept(plan).len() {
        0 => words.check.mayor_draft.clone(),
        n => words.hub.kept.of(n as f64, &toolbox.locale(), &[]),
    };
    view! { <p class="kern-body kern-body--bold">{verdict}</p> <p class="kern-body">{basis}</p> }.into_any()
}

/// The measures on the list with their states, in the order that was taken over.
fn measures(plan: &Plan, toolbox: &'static Toolbox, words: &'static PlanWords) -> AnyView {
    let mut listed = shortlist::shortlist(plan);
    // What is under way or done belongs to the plan too; what was rejected does not.
    for (id, state) in plan.measures() {
        if state != MeasureState::Rejected && listed.iter().all(|listed| listed.measure != *id) {
            let order = shortlist::order_of(plan, id);
            listed.push(shortlist::Listed { measure: id.clone(), state: Some(state), order });
        }
    }
    if listed.is_empty() {
        return line(words.hub.nothing.clone());
    }
    let row = |listed: &shortlist::Listed| {
        let title = toolbox.measure_title(&listed.measure, plan).unwrap_or(&words.hub.no_title).to_owned();
        let state = listed.state.map_or(words.hub.own.as_str(), |state| toolbox.words.measure_state(state));
        let own = ItemId::parse(listed.measure.as_str()).map(Route::OwnMeasure);
        let of_catalogue = toolbox.content.measures.contains_key(&listed.measure);
        let route = own.filter(|_| !of_catalogue).unwrap_or_else(|| Route::Measure(listed.measure.clone()));
        view! {
            <tr class="kern-table__row">
                <td class="kern-table__cell kern-table__cell--numeric">{listed.order.map_or_else(|| "–".to_owned(), |order| order.to_string())}</td>
                <th class="kern-table__cell" scope="row"><a class="kern-link kern-link--no-visited-state" href=route.href()>{title}</a></th>
                <td class="kern-table__cell">{state}</td>
            </tr>
        }
    };
    view! {
        <table class="kern-table kern-table--small">
            <thead class="kern-table__head">
                <tr class="kern-table__row">
                    <th class="kern-table__header kern-table__header--numeric" scope="col">{words.hub.order_head.as_str()}</th>
                    <th class="kern-table__header" scope="col">{words.priorities.measure.as_str()}</th>
                    <th class="kern-table__header" scope="col">{words.hub.state_head.as_str()}</th>
                </tr>
            </thead>
            <tbody class="kern-table__body">{listed.iter().map(row).collect_view()}</tbody>
        </table>
    }
    .into_any()
}

fn priorities(plan: &Plan, words: &PlanWords) -> AnyView {
    let listed = shortlist::shortlist(plan);
    let rated = listed.iter().filter(|listed| !shortlist::ratings_of(plan, &listed.measure).is_empty()).count();
    line(if rated == 0 {
        words.hub.nothing.clone()
    } else {
        fill(&words.hub.rated, &[("n", &rated.to_string()), ("count", &listed.len().to_string())])
    })
}

/// The events, those with a date first and in its order.
fn events(plan: &Plan, toolbox: &Toolbox, words: &PlanWords) -> AnyView {
    let events: Vec<_> = plan.events().collect();
    if events.is_empty() {
        return line([words.hub.nothing.as_str(), ". ", &words.hub.events_more].concat());
    }
    let minutes = |event: &Event<'_>| event.start.map_or(0, |start| i64::from(start.minutes()));
    let moment = |event: &Event<'_>| event.date.map_or(i64::MAX, |date| date.days() * 1440 + minutes(event));
    let order = lowest_first(events.iter().map(moment));
    let item = |event: &Event<'_>| {
        let date = event.date.map_or_else(|| words.check.no_date.clone(), |date| toolbox.locale().date(date.start()));
        let title = if event.title.is_empty() { words.hub.no_title.clone() } else { event.title.to_owned() };
        view! { <li>{date} ": " {title}</li> }
    };
    view! { <ul class="kern-list kern-list--bullet list">{order.into_iter().filter_map(|place| events.get(place)).map(item).collect_view()}</ul> }.into_any()
}
