// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! A decision, to read and to write.

use leptos::prelude::*;

use super::KIND;
use crate::domain::id::ItemId;
use crate::domain::plan::Plan;
use crate::domain::plan::items::{Decision, DecisionKey};
use crate::state::linkable::{Linkable, Linking};
use crate::state::{PlanState, Toolbox};
use crate::text::TrackingWords;
use crate::ui::components::{ItemLinks, ItemText, ItemTyped, LinkedTo, Said};

/// A decision, taken out of the plan.
#[derive(Debug, Clone, PartialEq, Default)]
struct Shown {
    date: String,
    title: String,
    body: String,
    basis: String,
    note: String,
    steps: Vec<Linkable>,
    measures: Vec<Linkable>,
    results: Vec<Linkable>,
}

impl Shown {
    fn of(said: Decision<'_>, plan: &Plan, toolbox: &Toolbox, all: &TrackingWords) -> Self {
        let linked = |kind: Linking, ids: Vec<&str>| {
            ids.into_iter().map(|id| toolbox.linked(kind, plan, id, all)).collect::<Vec<_>>()
        };
        Self {
            date: said.date.map_or_else(|| all.entry.no_date.clone(), |date| toolbox.day(date)),
            title: if said.title.is_empty() { all.decision.untitled.clone() } else { said.title.to_owned() },
            body: said.body.to_owned(),
            basis: said.basis.to_owned(),
            note: said.note.to_owned(),
            steps: linked(Linking::Step, said.steps.iter().map(|id| id.as_str()).collect()),
            measures: linked(Linking::Measure, said.measures.iter().map(|id| id.as_str()).collect()),
            results: linked(Linking::Result, said.results.iter().map(|id| id.as_str()).collect()),
        }
    }
}

/// To read.
#[component]
pub(super) fn Read(
    id: ItemId,
    toolbox: &'static Toolbox,
    all: &'static TrackingWords,
    plan: PlanState,
) -> impl IntoView {
    let words = &all.decision;
    let shown = Memo::new(move |_| {
        plan.with(|plan| {
            let said = plan.item(KIND, &id).map(Decision::of);
            said.map(|said| Shown::of(said, plan, toolbox, all)).unwrap_or_default()
        })
    });
    let text = |name: &'static str, text: String| {
        (!text.is_empty()).then(|| {
            view! { <p class="kern-body written log__text"><span class="log__name">{name}</span> " " {text}</p> }
        })
    };
    move || {
        let Shown { date, title, body, basis, note, steps, measures, results } = shown.get();
        view! {
            <p class="kern-body kern-body--muted written">{date} {(!body.is_empty()).then(|| format!(" · {body}"))}</p>
            <h2 class="kern-heading-small written log__text">{title}</h2>
            {text(&words.basis, basis)}
            {text(&words.note, note)}
            <LinkedTo name=words.steps.as_str() links=steps />
            <LinkedTo name=words.measures.as_str() links=measures />
            <LinkedTo name=words.results.as_str() links=results />
        }
    }
}

/// To write.
#[component]
pub(super) fn Form(
    id: ItemId,
    toolbox: &'static Toolbox,
    all: &'static TrackingWords,
    plan: PlanState,
) -> impl IntoView {
    let words = &all.decision;
    let of = id.clone();
    let said = move |key: DecisionKey| Said { plan, kind: KIND, item: of.clone(), attribute: key.attribute() };
    let entries = move |kind: Linking, key: DecisionKey| {
        let text = plan.said(KIND, &id, &key.attribute());
        untrack(|| plan.with(|plan| toolbox.linkable(kind, plan, &text.get(), all)))
    };
    let links = {
        let said = said.clone();
        move |kind: Linking, key: DecisionKey, legend: &'static str| {
            view! { <ItemLinks said=said(key) legend entries=entries(kind, key) words=&all.entry /> }
        }
    };
    view! {
        <div class="fields">
            <ItemText said=said(DecisionKey::Title) label=words.what.as_str() long=true />
        </div>
        <div class="fields fields--two">
            <ItemTyped said=said(DecisionKey::Date) label=words.date.as_str() how=toolbox.typed_day() words=&all.typing />
            <ItemText said=said(DecisionKey::Body) label=words.body.as_str() help=words.body_help.as_str() />
        </div>
        <div class="fields">
            <ItemText said=said(DecisionKey::Basis) label=words.basis.as_str() help=words.basis_help.as_str() long=true />
            {links(Linking::Step, DecisionKey::Steps, &words.steps)}
            {links(Linking::Measure, DecisionKey::Measures, &words.measures)}
            {links(Linking::Result, DecisionKey::Results, &words.results)}
            <ItemText said=said(DecisionKey::Note) label=words.note.as_str() help=words.note_help.as_str() long=true />
        </div>
    }
}
