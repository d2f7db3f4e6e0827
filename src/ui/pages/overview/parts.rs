// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! All parts of the plan, with how far each is.

use leptos::prelude::*;

use crate::domain::overview::Overview;
use crate::domain::plan::MeasureState;
use crate::domain::steps::Done;
use crate::routes::Route;
use crate::state::Toolbox;
use crate::text::{Plural, WorkWords, fill};

/// The parts.
pub(super) fn parts(
    overview: &Overview,
    toolbox: &'static Toolbox,
    words: &'static WorkWords,
) -> impl IntoView + use<> {
    let title = |route: &Route| toolbox.page_title(route).unwrap_or_default();
    let part = |(route, says): (Route, String)| {
        view! {
            <li class="parts__item">
                <a class="kern-link kern-link--no-visited-state" href=route.href()>{title(&route)}</a>
                <span class="lines__more">{says}</span>
            </li>
        }
    };
    view! { <ul class="parts">{says(overview, toolbox, words).into_iter().map(part).collect_view()}</ul> }
}

/// How far each part is, in the order in which they are worked on.
fn says(overview: &Overview, toolbox: &'static Toolbox, words: &'static WorkWords) -> Vec<(Route, String)> {
    let (of, parts, locale) = (&words.overview, &overview.parts, toolbox.locale());
    let nothing = || of.nothing.clone();
    let number = |n: usize, words: &Plural| if n == 0 { nothing() } else { words.of(n as f64, &locale, &[]) };
    let counted = |done: Done, text: &str| match done.done {
        0 => nothing(),
        n => fill(text, &[("n", &n.to_string()), ("count", &done.all.to_string())]),
    };
    let check = parts.verdict.map_or_else(nothing, |verdict| match parts.kept {
        0 => words.verdict(verdict).to_owned(),
        n => [words.verdict(verdict), " (", &of.kept.of(n as f64, &locale, &[]), ")"].concat(),
    });
    let people = match parts.stakeholders + parts.seats {
        0 => nothing(),
        _ => {
            let (stakeholders, seats) = (parts.stakeholders.to_string(), parts.seats.to_string());
            fill(&of.people, &[("stakeholders", &stakeholders), ("seats", &seats)])
        }
    };
    let monitoring = match parts.indicators + parts.readings {
        0 => nothing(),
        _ => {
            let (indicators, readings) = (parts.indicators.to_string(), parts.readings.to_string());
            fill(&of.monitoring, &[("indicators", &indicators), ("readings", &readings)])
        }
    };
    let start = overview.timeline.start.map(|start| fill(&of.starts, &[("date", &toolbox.day(start))]));
    let events = (parts.events > 0).then(|| of.events_n.of(parts.events as f64, &locale, &[]));
    let timeline: Vec<String> = start.into_iter().chain(events).collect();
    let n_measures = parts.measures.iter().map(|(_, n)| n).sum();
    let done = overview.tasks.done();
    let tasks = fill(&of.n_tasks, &[("done", &done.done.to_string()), ("all", &done.all.to_string())]);
    vec![
        (Route::Profile, counted(parts.profile, &of.filled)),
        (Route::Check, check),
        (Route::Recommendations, of.recommendations.clone()),
        (Route::Measures, measures(&parts.measures, toolbox).unwrap_or_else(nothing)),
        (Route::Priorities, counted(parts.rated, &of.rated)),
        (Route::Stakeholders, people),
        (Route::Projects, number(parts.projects, &of.projects)),
        (Route::Tasks, tasks),
        (Route::Timeline, if timeline.is_empty() { nothing() } else { timeline.join(" · ") }),
        (Route::Monitoring, monitoring),
        (Route::Budget, number(n_measures, &of.budget)),
        (Route::Decisions, number(parts.decisions, &of.decisions)),
        (Route::Report, of.report.clone()),
    ]
}

/// How many measures stand where, in words; `None` if there is none.
pub(super) fn measures(counts: &[(MeasureState, usize)], toolbox: &Toolbox) -> Option<String> {
    let part = |(state, n): &(MeasureState, usize)| format!("{n} {}", toolbox.words.measure_state(*state));
    let text = counts.iter().map(part).collect::<Vec<_>>().join(" · ");
    (!text.is_empty()).then_some(text)
}
