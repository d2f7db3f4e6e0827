// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What a problem proposes, with boxes to choose, and the button that takes the chosen into the plan.

use leptos::prelude::*;

use super::steps;
use crate::domain::catalogue::{Facet, Taken, holds_format, holds_measure, holds_step};
use crate::domain::content::{Content, Format, PressingProblem, Step};
use crate::domain::id::MeasureId;
use crate::domain::plan::{MeasureState, Plan};
use crate::query::Query;
use crate::routes::Route;
use crate::state::{Toolbox, use_plan, use_words};
use crate::text::{CatalogueWords, Plural, TakeWords, fill};
use crate::ui::components::{PickList, format_links, measure_links};

/// What was chosen, as things of the content.
struct Picked {
    measures: Vec<&'static MeasureId>,
    formats: Vec<&'static Format>,
    steps: Vec<&'static Step>,
}

fn step_route(step: &Step) -> Route {
    Route::Step(step.phase.clone(), step.id.clone())
}

fn picked(problem: &'static PressingProblem, content: &'static Content, chosen: &[String]) -> Picked {
    let is_chosen = |route: Route| chosen.contains(&route.href());
    let formats = problem.formats.iter().filter_map(|id| content.formats.get(id));
    let steps = problem.steps.iter().filter_map(|id| content.steps.get(id));
    Picked {
        measures: problem.measures.iter().filter(|id| is_chosen(Route::Measure((*id).clone()))).collect(),
        formats: formats.filter(|format| is_chosen(Route::Format(format.id.clone()))).collect(),
        steps: steps.filter(|step| is_chosen(step_route(step))).collect(),
    }
}

/// The addresses of what is in the plan already.
fn held(picked: &Picked, plan: &Plan) -> Vec<String> {
    let measures = picked.measures.iter().filter(|id| holds_measure(plan, id)).map(|id| Route::Measure((*id).clone()));
    let formats = picked.formats.iter().filter(|format| holds_format(plan, &format.id));
    let formats = formats.map(|format| Route::Format(format.id.clone()));
    let steps = picked.steps.iter().filter(|step| holds_step(plan, step)).map(|step| step_route(step));
    measures.chain(formats).chain(steps).map(|route| route.href()).collect()
}

/// Measures, formats and first steps, and the way into the plan.
#[component]
pub(super) fn Proposal(problem: &'static PressingProblem, toolbox: &'static Toolbox) -> impl IntoView {
    let words: &'static CatalogueWords = use_words();
    let names = &toolbox.words.problems;
    let content = &toolbox.content;
    let (measures, formats) = (measure_links(&problem.measures, content), format_links(&problem.formats, content));
    let steps = steps(problem, content);
    let all: Vec<String> = measures.iter().chain(&formats).chain(&steps).map(|link| link.route.href()).collect();
    // Nobody has chosen anything yet.
    let chosen = RwSignal::new(Vec::new());
    let plan = use_plan();
    let proposed = all.clone();
    let there = Memo::new(move |_| plan.with(|plan| held(&picked(problem, content, &proposed), plan)));
    let (label, said) = (words.take.pick.as_str(), words.take.there.as_str());
    view! {
        <div>
            <PickList title=names.measures.as_str() items=measures label chosen there said />
            <PickList title=names.first_steps.as_str() items=steps label chosen there said />
            <PickList title=names.formats.as_str() items=formats label chosen there said />
            <Take problem toolbox all chosen />
        </div>
    }
}

#[component]
fn Take(
    problem: &'static PressingProblem,
    toolbox: &'static Toolbox,
    all: Vec<String>,
    chosen: RwSignal<Vec<String>>,
) -> impl IntoView {
    let words = &use_words::<CatalogueWords>().take;
    let plan = use_plan();
    let n_all = all.len();
    let n = move || chosen.with(Vec::len);
    let outcome = RwSignal::new(None::<(Taken, Vec<String>)>);
    let nothing = RwSignal::new(false);
    let take = move |_| {
        let of_it = chosen.with_untracked(|chosen| picked(problem, &toolbox.content, chosen));
        nothing.set(chosen.with_untracked(Vec::is_empty));
        outcome.set(None);
        if !nothing.get_untracked() {
            let taken = plan.take_over(&of_it.measures, &of_it.formats, &of_it.steps);
            outcome.set(Some((taken, chosen.get_untracked())));
            // It is done: the boxes are free for something else.
            chosen.set(Vec::new());
        }
    };
    let choose = move |_| {
        chosen.set(if n() == n_all { Vec::new() } else { all.clone() });
        nothing.set(false);
    };
    view! {
        <section class="section section--work dock take no-print">
            <h2 class="kern-heading-small">{words.title.as_str()}</h2>
            // What happened takes the place of what would happen: the box stays low.
            {move || outcome.with(Option::is_none).then(|| view! { <p class="kern-body kern-body--small">{words.text.as_str()}</p> })}
            <div class="buttons">
                <button type="button" id="take-over" class="kern-btn kern-btn--primary" on:click=take>
                    <span class="kern-label">{move || match n() {
                        0 => words.put_chosen.clone(),
                        n => words.put.of(n as f64, &toolbox.locale(), &[]),
                    }}</span>
                </button>
                <button type="button" id="take-all" class="kern-btn kern-btn--tertiary" on:click=choose>
                    <span class="kern-label">{move || if n() == n_all { words.none.as_str() } else { words.all.as_str() }}</span>
                </button>
            </div>
            <div role="status" id="taken">
                {move || nothing.get().then(|| view! { <p class="kern-body">{words.nothing.as_str()}</p> })}
                {move || outcome.get().map(|(taken, chosen)| outcome_of(taken, picked(problem, &toolbox.content, &chosen), toolbox, words))}
            </div>
        </section>
    }
}

/// What happened, and where one finds it.
fn outcome_of(taken: Taken, picked: Picked, toolbox: &'static Toolbox, words: &'static TakeWords) -> AnyView {
    let line = |n: usize, words: &Plural| (n > 0).then(|| words.of(n as f64, &toolbox.locale(), &[]));
    let lines = [
        line(taken.measures, &words.measures),
        line(taken.events, &words.events),
        line(taken.steps, &words.steps),
        line(taken.already, &words.already),
    ];
    let new = taken.measures + taken.events + taken.steps;
    let text: Vec<String> = lines.into_iter().flatten().chain((new > 0).then(|| words.undo.clone())).collect();
    let shortlist = Query::default().with(Facet::State.key(), MeasureState::Shortlisted.key()).href(&Route::Measures);
    let to_shortlist = (!picked.measures.is_empty()).then(|| (shortlist, words.to_shortlist.clone()));
    let to_step =
        picked.steps.first().map(|step| (step_route(step).href(), fill(&words.to_guide, &[("step", &step.title)])));
    let to_events = picked
        .formats
        .iter()
        .map(|format| (Route::Format(format.id.clone()).href(), fill(&words.to_events, &[("format", &format.title)])));
    let link = |(href, text): (String, String)| {
        view! { <li><a class="kern-link kern-link--no-visited-state" href=href>{text}</a></li> }
    };
    let links = to_shortlist.into_iter().chain(to_step).chain(to_events).map(link).collect_view();
    view! {
        <p class="kern-body taken">{text.join(" ")}</p>
        <ul class="kern-list kern-list--bullet list">{links}</ul>
    }
    .into_any()
}
