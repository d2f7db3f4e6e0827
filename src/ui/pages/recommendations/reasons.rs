// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Reasons in words, each with its weight as a signed number and as a bar.

use leptos::prelude::*;

use super::about;
use crate::domain::advice::{Detail, Reason};
use crate::domain::check::lowest_first;
use crate::domain::content::Grade;
use crate::state::{Toolbox, use_toolbox, use_words};
use crate::text::PlanWords;

/// How many reasons are in sight at once; the others unfold.
const N_IN_SIGHT: usize = 4;

/// The points that fill the bar.
const FULL: u32 = 12;

/// The reasons, those that weigh most first.
#[component]
pub(super) fn ReasonList(
    /// The reasons.
    reasons: Vec<Reason>,
) -> impl IntoView {
    let toolbox = use_toolbox();
    let words: &'static PlanWords = use_words();
    if reasons.is_empty() {
        return view! { <p class="basis">{words.advice.no_reason.as_str()}</p> }.into_any();
    }
    let order = lowest_first(reasons.iter().map(|reason| -i64::from(reason.weight.unsigned_abs())));
    let reasons: Vec<&Reason> = order.into_iter().filter_map(|place| reasons.get(place)).collect();
    let item = |reason: &&Reason| {
        let sentence = about(words.reason(reason.kind, reason.weight > 0), &what(&reason.detail, toolbox, words));
        view! { <li class="reasons__item"><Weight points=reason.weight /> <span>{sentence}</span></li> }
    };
    let (first, more) = reasons.split_at(N_IN_SIGHT.min(reasons.len()));
    view! {
        <ul class="reasons">{first.iter().map(item).collect_view()}</ul>
        {(!more.is_empty()).then(|| view! {
            <details class="reasons-more">
                <summary>{words.advice.more_reasons.of(more.len() as f64, &toolbox.locale(), &[])}</summary>
                <ul class="reasons">{more.iter().map(item).collect_view()}</ul>
            </details>
        })}
    }
    .into_any()
}

/// Points with their sign, and a bar: filled for, hollow against.
#[component]
fn Weight(points: i32) -> impl IntoView {
    let sign = if points < 0 { "−" } else { "+" };
    let size = points.unsigned_abs();
    let width = (size.min(FULL) * 36 / FULL).max(2);
    let class = if points < 0 { "weight__bar weight__bar--against" } else { "weight__bar" };
    view! {
        <span class="weight">
            <span class="weight__points">{sign} {size}</span>
            <svg class="weight__drawing" viewBox="0 0 40 12" aria-hidden="true" focusable="false">
                <rect class=class x="1" y="2" width=width height="8" />
            </svg>
        </span>
    }
}

/// What a reason is about, in words.
fn what(detail: &Detail, toolbox: &Toolbox, words: &PlanWords) -> String {
    let content = &toolbox.content;
    let word = match detail {
        Detail::Hazard(hazard) => toolbox.words.hazard(*hazard),
        Detail::Group(id) => content.groups.get(id).map_or(id.as_str(), |group| &group.name),
        Detail::Problem(id) => content.problems.get(id).map_or(id.as_str(), |problem| &problem.title),
        Detail::Fabric(one) => words.choice("fabric", one.key()),
        Detail::OpenSpace(one) => words.choice("open-space", one.key()),
        Detail::Ownership(one) => words.choice("ownership", one.key()),
        Detail::Asset(one) => words.choice("assets", one.key()),
        Detail::Budget(one) => words.choice("budget", one.key()),
        Detail::Staff(one) => words.choice("staff", one.key()),
        Detail::Grade(Grade::A) => "A",
        Detail::Grade(Grade::B) => "B",
        Detail::Grade(Grade::C) => "C",
        Detail::Example(id) => content.examples.get(id).map_or(id.as_str(), |example| &example.title),
        Detail::Dimension(dimension) => words.dimension(*dimension),
        Detail::Measure(id) => content.measures.get(id).map_or(id.as_str(), |measure| &measure.title),
    };
    word.to_owned()
}
