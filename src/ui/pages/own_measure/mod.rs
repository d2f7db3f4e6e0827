// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! `#/measures/own/<item id>`: a measure of the planners' own, to read, describe and delete.

mod form;

use leptos::prelude::*;

use crate::domain::id::{ItemId, MeasureId};
use crate::domain::plan::ItemKind;
use crate::routes::Route;
use crate::state::{use_navigation, use_plan, use_toolbox, use_words};
use crate::text::{CatalogueWords, MeasureFacts};
use crate::ui::components::{HazardList, MeasureInPlan};
use crate::ui::ids;

const KIND: ItemKind = ItemKind::OwnMeasure;

/// Whether there is such a measure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Presence {
    There,
    Deleted,
    Gone,
}

/// An own measure.
#[component]
pub fn OwnMeasurePage(
    /// Its id.
    id: ItemId,
) -> impl IntoView {
    let toolbox = use_toolbox();
    let words: &'static CatalogueWords = use_words();
    let plan = use_plan();
    let navigation = use_navigation();
    let (of_presence, of_facts) = (id.clone(), id.clone());
    let presence = Memo::new(move |_| {
        plan.with(|plan| match plan.item_deleted_or_not(KIND, &of_presence) {
            Some(item) if item.is_deleted() => Presence::Deleted,
            Some(_) => Presence::There,
            None => Presence::Gone,
        })
    });
    let facts = Memo::new(move |_| toolbox.measure_facts(of_facts.as_str(), plan).unwrap_or_default());
    let title = move || match presence.get() {
        Presence::There => {
            facts.with(|facts| if facts.title.is_empty() { words.list.untitled.clone() } else { facts.title.clone() })
        }
        _ => words.list.own_mark.clone(),
    };
    let restored = id.clone();
    let restore = move |_| {
        plan.restore_item(KIND, &restored);
        navigation.focus_soon(ids::HEADING.to_owned());
    };
    let body = move || {
        match presence.get() {
        Presence::There => view! { <Own id=id.clone() facts /> }.into_any(),
        Presence::Deleted => view! {
            <p class="kern-body prose" role="status">{words.own.deleted.as_str()}</p>
            <div class="buttons">
                <button type="button" id="restore-measure" class="kern-btn kern-btn--primary" on:click=restore.clone()><span class="kern-label">{words.own.restore.as_str()}</span></button>
                <a class="kern-btn kern-btn--secondary" href=Route::Measures.href()><span class="kern-label">{toolbox.words.measure.title.as_str()}</span></a>
            </div>
        }
        .into_any(),
        Presence::Gone => view! {
            <p class="kern-body prose">{words.own.gone.as_str()}</p>
            <div class="buttons">
                <a class="kern-btn kern-btn--secondary" href=Route::Measures.href()><span class="kern-label">{toolbox.words.measure.title.as_str()}</span></a>
            </div>
        }
        .into_any(),
    }
    };
    view! {
        <article class="page page--wide">
            <p class="kicker">
                <a class="kern-link kern-link--no-visited-state" href=Route::Measures.href()>{toolbox.words.measure.title.as_str()}</a>
            </p>
            <h1 id=ids::HEADING class="kern-heading-large heading written" tabindex="-1">{title}</h1>
            {body}
        </article>
    }
}

/// What it says, where it stands in the plan, and the form.
#[component]
fn Own(id: ItemId, facts: Memo<MeasureFacts>) -> impl IntoView {
    let toolbox = use_toolbox();
    let words: &'static CatalogueWords = use_words();
    let plan = use_plan();
    let navigation = use_navigation();
    let fact = move |(name, values): (&'static str, Vec<String>)| {
        let values: Vec<_> =
            values.into_iter().map(|value| view! { <span class="compare__line">{value}</span> }).collect();
        (!values.is_empty()).then(|| {
            view! {
                <div class="kern-description-list-item">
                    <dt class="kern-description-list-item__key">{name}</dt>
                    <dd class="kern-description-list-item__value written">{values}</dd>
                </div>
            }
        })
    };
    // Hazards stand above, as badges.
    let rows = move || facts.with(|facts| facts.rows(&toolbox.words)).into_iter().skip(1).map(fact).collect_view();
    let standing = MeasureId::parse(id.as_str()).map(|id| view! { <MeasureInPlan id plan toolbox words navigation /> });
    let deleted = id.clone();
    let delete = move |_| {
        plan.delete_item(KIND, &deleted);
        navigation.focus_soon(ids::HEADING.to_owned());
    };
    view! {
        <p class="own-mark">{words.list.own_mark.as_str()}</p>
        <p class="kern-body kern-body--large prose written">{move || facts.with(|facts| facts.summary.clone())}</p>
        {move || view! { <HazardList hazards=facts.with(|facts| facts.hazards.clone()) words=&toolbox.words /> }}
        <div class="columns own">
            <div>
                <dl class="kern-description-list kern-description-list--col facts own__facts">{rows}</dl>
                {standing}
            </div>
            <section class="section section--work own__form no-print">
                <h2 class="kern-heading-medium section__title">{words.own.edit.as_str()}</h2>
                <p class="kern-body kern-body--muted">{words.own.edit_help.as_str()}</p>
                <form::Form id toolbox words plan />
                <div class="buttons">
                    <button type="button" id="delete-measure" class="kern-btn kern-btn--secondary" on:click=delete><span class="kern-label">{words.own.delete.as_str()}</span></button>
                </div>
            </section>
        </div>
    }
}
