// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! `#/problems/<id>`: what helps against a problem, whom to involve, where to begin; and all of it into the plan.

mod take;

use leptos::prelude::*;

use crate::domain::content::material::Shown;
use crate::domain::content::{Content, PressingProblem};
use crate::domain::id::SourceId;
use crate::routes::Route;
use crate::state::{Toolbox, use_toolbox};
use crate::ui::components::{Hazards, Heading, LinkTo, LocalMark, Placed, PresentLink, Prose, SourceList, Titled};

/// A problem.
#[component]
pub fn ProblemPage(
    /// The problem.
    problem: &'static PressingProblem,
) -> impl IntoView {
    let toolbox = use_toolbox();
    let words = &toolbox.words.problems;
    let kicker = view! { <a class="kern-link kern-link--no-visited-state" href=Route::Problems.href()>{words.title.as_str()}</a> };
    view! {
        <article class="page" lang=toolbox.lang(problem.language)>
            <Heading title=problem.title.as_str() kicker=kicker.into_any() />
            <LocalMark kind="problems" id=problem.id.as_str() toolbox />
            <PresentLink href=Route::slides_of(Shown::Problem(problem.id.clone())).href() word=toolbox.words.titles.present.as_str() />
            <Prose text=problem.summary.as_str() lead=true />
            <Hazards hazards=&problem.hazards words=&toolbox.words />
            <take::Proposal problem toolbox />
            <Involve problem toolbox />
            <Placed title=words.examples.as_str() items=&problem.examples toolbox />
            <Titled title=toolbox.words.step.sources.as_str()>
                <SourceList sources=sources(problem) toolbox />
            </Titled>
        </article>
    }
}

/// Offices, organisations and groups, with the way to those that are hard to reach.
#[component]
fn Involve(problem: &'static PressingProblem, toolbox: &'static Toolbox) -> impl IntoView {
    let words = &toolbox.words.problems;
    let content = &toolbox.content;
    let actors: Vec<&str> = problem.actors.iter().filter_map(|id| content.actors.get(id)).map(String::as_str).collect();
    let groups = problem.groups.iter().filter_map(|id| content.groups.get(id)).map(|group| {
        let way_in = (!group.way_in.is_empty())
            .then(|| view! { <p class="kern-body kern-body--small">{toolbox.words.people.way_in.as_str()} " " {group.way_in.as_str()}</p> });
        view! { <li class="links__item">{group.name.as_str()} {way_in}</li> }
    });
    view! {
        <Titled title=words.involve.as_str()>
            <h3 class="kern-heading-small">{words.offices.as_str()}</h3>
            <p class="kern-body prose">{actors.join(" · ")}</p>
            <h3 class="kern-heading-small">{words.groups.as_str()}</h3>
            <ul class="links">{groups.collect_view()}</ul>
        </Titled>
    }
}

fn steps(problem: &'static PressingProblem, content: &'static Content) -> Vec<LinkTo> {
    let known = problem.steps.iter().filter_map(|id| content.steps.get(id));
    known
        .map(|step| LinkTo {
            route: Route::Step(step.phase.clone(), step.id.clone()),
            title: &step.title,
            summary: &step.purpose,
        })
        .collect()
}

/// Everything the page rests on.
fn sources(problem: &'static PressingProblem) -> Vec<&'static SourceId> {
    problem.examples.iter().map(|example| &example.sources).chain([&problem.sources]).flatten().collect()
}
