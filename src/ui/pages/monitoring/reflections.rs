// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The reflection log: what was learned, what is changed, tied to a step and an event.

use leptos::prelude::*;

use crate::domain::id::ItemId;
use crate::domain::log;
use crate::domain::plan::ItemKind;
use crate::domain::plan::items::{Reflection, ReflectionKey};
use crate::state::linkable::{Linkable, Linking};
use crate::state::{PlanState, Toolbox, use_navigation, use_plan, use_session, use_toolbox, use_words};
use crate::text::TrackingWords;
use crate::ui::components::{FieldEntry, ItemText, ItemTyped, LinkedTo, Log, LogOf, Said, Select};
use crate::ui::ids;

const KIND: ItemKind = ItemKind::Reflection;

/// The view.
#[component]
pub(super) fn Reflections() -> impl IntoView {
    let toolbox = use_toolbox();
    let all: &'static TrackingWords = use_words();
    let words = &all.reflection;
    let plan = use_plan();
    let today = use_session().today().to_string();
    let entries = Memo::new(move |_| {
        plan.with(|plan| log::reflections(plan).iter().map(|reflection| reflection.id.clone()).collect::<Vec<_>>())
    });
    let of = LogOf {
        kind: KIND,
        add: &words.add,
        empty: &words.empty,
        first: || ReflectionKey::Title.attribute(),
        new: Callback::new(move |()| vec![(ReflectionKey::Date.attribute(), today.clone())]),
        title: Callback::new(move |id| {
            let learned = plan.said(KIND, &id, &ReflectionKey::Title.attribute());
            learned.with(|learned| if learned.is_empty() { words.untitled.clone() } else { learned.clone() })
        }),
        read: Callback::new(move |id| view! { <Read id toolbox all plan /> }.into_any()),
        form: Callback::new(move |id| view! { <Form id toolbox all plan /> }.into_any()),
    };
    view! {
        <p class="kern-body prose">{words.intro.as_str()}</p>
        <Log of entries plan navigation=use_navigation() words=&all.entry />
    }
}

/// A reflection, taken out of the plan.
#[derive(Debug, Clone, PartialEq, Default)]
struct Shown {
    date: String,
    by: String,
    learned: String,
    change: String,
    step: Vec<Linkable>,
    event: Vec<Linkable>,
}

#[component]
fn Read(id: ItemId, toolbox: &'static Toolbox, all: &'static TrackingWords, plan: PlanState) -> impl IntoView {
    let words = &all.reflection;
    let shown = Memo::new(move |_| {
        plan.with(|plan| {
            let Some(said) = plan.item(KIND, &id).map(Reflection::of) else { return Shown::default() };
            let linked = |kind: Linking, key: Option<&str>| {
                key.map(|key| toolbox.linked(kind, plan, key, all)).into_iter().collect()
            };
            Shown {
                date: said.date.map_or_else(|| all.entry.no_date.clone(), |date| toolbox.day(date)),
                by: if plan.has_names() { said.by.to_owned() } else { String::new() },
                learned: if said.learned.is_empty() { words.untitled.clone() } else { said.learned.to_owned() },
                change: said.change.to_owned(),
                step: linked(Linking::Step, said.step.as_ref().map(|id| id.as_str())),
                event: linked(Linking::Event, said.event.as_ref().map(|id| id.as_str())),
            }
        })
    });
    move || {
        let Shown { date, by, learned, change, step, event } = shown.get();
        let change = (!change.is_empty()).then(|| {
            view! { <p class="kern-body written log__text"><span class="log__name">{words.change.as_str()}</span> " " {change}</p> }
        });
        view! {
            <p class="kern-body kern-body--muted">{date} {(!by.is_empty()).then(|| format!(" · {by}"))}</p>
            <h2 class="kern-heading-small written log__text">{learned}</h2>
            {change}
            <LinkedTo name=words.step.as_str() links=step />
            <LinkedTo name=words.event.as_str() links=event />
        }
    }
}

#[component]
fn Form(id: ItemId, toolbox: &'static Toolbox, all: &'static TrackingWords, plan: PlanState) -> impl IntoView {
    let words = &all.reflection;
    let of = id.clone();
    let said = move |key: ReflectionKey| Said { plan, kind: KIND, item: of.clone(), attribute: key.attribute() };
    let pick = move |kind: Linking, key: ReflectionKey, label: &'static str| {
        let text = plan.said(KIND, &id, &key.attribute());
        let entries = untrack(|| plan.with(|plan| toolbox.linkable(kind, plan, &text.get(), all)));
        let entry = |Linkable { key, title, .. }: Linkable| FieldEntry { id: String::new(), key, word: title };
        let none = FieldEntry { id: String::new(), key: String::new(), word: all.entry.none.clone() };
        let entries: Vec<FieldEntry> = [none].into_iter().chain(entries.into_iter().map(entry)).collect();
        let field = ids::item(&id, &key.attribute());
        let id = id.clone();
        let choose = Callback::new(move |chosen: String| {
            plan.set_items(KIND, &id, &[(key.attribute(), &chosen)]);
        });
        view! { <Select id=field label entries chosen=text choose /> }
    };
    let by = untrack(|| plan.with(|plan| plan.has_names())).then(|| {
        view! { <ItemText said=said(ReflectionKey::By) label=words.by.as_str() help=words.by_help.as_str() /> }
    });
    view! {
        <div class="fields">
            <ItemText said=said(ReflectionKey::Title) label=words.learned.as_str() help=words.learned_help.as_str() long=true />
            <ItemText said=said(ReflectionKey::Change) label=words.change.as_str() help=words.change_help.as_str() long=true />
        </div>
        <div class="fields fields--two">
            <ItemTyped said=said(ReflectionKey::Date) label=words.date.as_str() how=toolbox.typed_day() words=&all.typing />
            {by}
            {pick(Linking::Step, ReflectionKey::Step, &words.step)}
            {pick(Linking::Event, ReflectionKey::Event, &words.event)}
        </div>
    }
}
