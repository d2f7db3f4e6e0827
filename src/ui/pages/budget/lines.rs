// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What the sums are made of: each measure and each step, with what its span rests on.

use leptos::prelude::*;

use crate::domain::budget::{MeasureNeed, Needs, StepNeed};
use crate::domain::id::{ItemId, SourceId};
use crate::routes::Route;
use crate::state::{PlanState, Toolbox};
use crate::text::{Locale, NeedsWords, TrackingWords, cost_of, effort_of, fill};
use crate::ui::components::{Basis, SectionTitle};

/// A line of a table.
#[derive(Debug, Clone, PartialEq)]
struct Line {
    title: String,
    href: Option<String>,
    own: bool,
    state: &'static str,
    /// Span, what it covers, sources.
    cells: Vec<(String, String, &'static [SourceId])>,
}

/// The measures.
#[component]
pub(super) fn Measures(toolbox: &'static Toolbox, all: &'static TrackingWords, plan: PlanState) -> impl IntoView {
    let words = &all.needs;
    let lines = Memo::new(move |_| {
        plan.with(|plan| {
            let needs = Needs::of(plan, &toolbox.content);
            needs.measures.iter().map(|need| of_measure(need, toolbox, all)).collect::<Vec<_>>()
        })
    });
    let heads = [words.measure.as_str(), &words.state, &toolbox.words.measure.cost, &toolbox.words.measure.effort];
    move || {
        let lines = lines.get();
        (!lines.is_empty()).then(|| {
            view! {
                <section class="section">
                    <SectionTitle title=words.measures.as_str() />
                    <Table label=words.measures.as_str() heads=heads.to_vec() lines toolbox words />
                </section>
            }
        })
    }
}

/// The steps, behind a line that says how many they are.
#[component]
pub(super) fn Steps(toolbox: &'static Toolbox, all: &'static TrackingWords, plan: PlanState) -> impl IntoView {
    let words = &all.needs;
    let lines = Memo::new(move |_| {
        plan.with(|plan| {
            let needs = Needs::of(plan, &toolbox.content);
            needs.steps.iter().map(|need| of_step(need, toolbox, words)).collect::<Vec<_>>()
        })
    });
    let heads = [words.step.as_str(), &words.state, &toolbox.words.step.effort];
    let summary = move || words.one_by_one.of(lines.with(Vec::len) as f64, &toolbox.locale(), &[]);
    view! {
        <section class="section">
            <SectionTitle title=words.steps.as_str() />
            <details>
                <summary>{summary}</summary>
                {move || view! { <Table label=words.steps.as_str() heads=heads.to_vec() lines=lines.get() toolbox words /> }}
            </details>
        </section>
    }
}

fn of_measure(need: &MeasureNeed<'_>, toolbox: &'static Toolbox, all: &TrackingWords) -> Line {
    let (messages, locale) = (&toolbox.words, toolbox.locale());
    let own = need.own.then(|| ItemId::parse(need.measure.as_str())).flatten();
    let known = toolbox.content.measures.get(&need.measure);
    let href = own.map(|id| Route::OwnMeasure(id).href());
    let href = href.or_else(|| known.map(|measure| Route::Measure(measure.id.clone()).href()));
    let title = match need.title {
        "" if need.own => all.needs.untitled.clone(),
        "" => fill(&all.entry.gone, &[("id", need.measure.as_str())]),
        title => title.to_owned(),
    };
    let not_said = || all.needs.not_said.clone();
    let cost = need.cost.map_or_else(not_said, |classes| cost_of(classes, messages, &locale));
    let effort = need.effort.map_or_else(not_said, |classes| effort_of(classes, messages));
    Line {
        title,
        href,
        own: need.own,
        state: need.state.map_or("", |state| messages.measure_state(state)),
        cells: vec![
            (cost, need.cost_basis.to_owned(), known.map_or(&[], |measure| &measure.cost.sources)),
            (effort, need.effort_basis.to_owned(), known.map_or(&[], |measure| &measure.effort.sources)),
        ],
    }
}

fn of_step(need: &StepNeed<'_>, toolbox: &'static Toolbox, words: &NeedsWords) -> Line {
    let locale = toolbox.locale();
    let known = need.step.and_then(|(_, id)| toolbox.content.steps.get(id));
    let number = |number: f64| locale.number(number);
    let work = need.work.map_or_else(
        || words.not_said.clone(),
        |(from, to)| fill(&words.work_days, &[("from", &number(from)), ("to", &number(to))]),
    );
    Line {
        title: if need.title.is_empty() { words.untitled.clone() } else { need.title.to_owned() },
        href: need.step.map(|(phase, step)| Route::Step(phase.clone(), step.clone()).href()),
        own: need.own.is_some(),
        state: toolbox.words.state(need.state),
        cells: vec![(work, String::new(), known.map_or(&[], |step| &step.effort.sources))],
    }
}

/// The lines as a table.
#[component]
fn Table(
    label: &'static str,
    heads: Vec<&'static str>,
    lines: Vec<Line>,
    toolbox: &'static Toolbox,
    words: &'static NeedsWords,
) -> impl IntoView {
    let cell = move |(span, basis, sources): (String, String, &'static [SourceId])| {
        view! {
            <td class="kern-table__cell">
                {span}
                {(!basis.is_empty()).then(|| view! { <p class="kern-body kern-body--small">{basis}</p> })}
                {(!sources.is_empty()).then(|| view! { <p class="needs__basis"><Basis sources toolbox /></p> })}
            </td>
        }
    };
    let line = move |Line { title, href, own, state, cells }: Line| {
        let title = match href {
            Some(href) => view! { <a class="kern-link kern-link--no-visited-state" href=href>{title}</a> }.into_any(),
            None => title.into_any(),
        };
        view! {
            <tr class="kern-table__row">
                <th class="kern-table__cell written" scope="row">{title} {own.then(|| view! { " " <span class="basis">{words.own.as_str()}</span> })}</th>
                <td class="kern-table__cell">{state}</td>
                {cells.into_iter().map(cell).collect_view()}
            </tr>
        }
    };
    view! {
        <div class="table-scroll needs__table" tabindex="0" role="region" aria-label=label>
            <table class="kern-table kern-table--small">
                <thead class="kern-table__head">
                    <tr class="kern-table__row">{heads.into_iter().map(|head| view! { <th class="kern-table__header" scope="col">{head}</th> }).collect_view()}</tr>
                </thead>
                <tbody class="kern-table__body">{lines.into_iter().map(line).collect_view()}</tbody>
            </table>
        </div>
    }
}
