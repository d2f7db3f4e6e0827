// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! `#/compare?measure=…&measure=…`: two to four measures side by side.

mod more;

use leptos::prelude::*;

use crate::domain::catalogue::{Catalogue, PICKED, Selection};
use crate::domain::id::{ItemId, MeasureId};
use crate::routes::{DeckName, Route};
use crate::state::{PlanState, Toolbox, use_navigation, use_plan, use_toolbox, use_words};
use crate::text::{CatalogueWords, MeasureFacts};
use crate::ui::components::{Heading, PresentLink, ShortlistButton};
use crate::ui::ids;

/// The name of "only differences" in the address, and its value.
const ONLY: (&str, &str) = ("only", "differences");

/// The comparison.
#[component]
pub fn ComparePage() -> impl IntoView {
    let toolbox = use_toolbox();
    let words: &'static CatalogueWords = use_words();
    let plan = use_plan();
    let navigation = use_navigation();
    let catalogue = Memo::new(move |_| plan.with(|plan| Catalogue::of_measures(&toolbox.content, plan)));
    let selection = Memo::new(move |_| {
        let query = navigation.query();
        let pairs = query.pairs().filter(|pair| *pair != ONLY);
        catalogue.with(|catalogue| Selection::read(pairs, catalogue))
    });
    let picked = Memo::new(move |_| selection.with(|selection| selection.picked.clone()));
    let ignored = move || selection.with(|selection| words.ignored(&selection.ignored, &toolbox.words));
    let kicker = view! { <a class="kern-link kern-link--no-visited-state" href=Route::Measures.href()>{toolbox.words.measure.title.as_str()}</a> };
    view! {
        <div class="page page--wide">
            <Heading title=toolbox.words.titles.compare.as_str() kicker=kicker.into_any() />
            <p class="kern-body prose no-print">{words.compare.intro.as_str()}</p>
            {move || ignored().map(|text| view! { <p class="kern-body ignored" role="alert">{text}</p> })}
            <PresentLink href=Signal::derive(move || navigation.query().href(&Route::Present(DeckName::Comparison, 1))) word=toolbox.words.titles.present.as_str() />
            <more::More catalogue picked />
            {move || if picked.with(Vec::len) < 2 {
                view! {
                    <p class="kern-body">{words.compare.too_few.as_str()}</p>
                    <div class="buttons">
                        <a class="kern-btn kern-btn--secondary" href=Route::Measures.href()><span class="kern-label">{words.compare.to_measures.as_str()}</span></a>
                    </div>
                }
                .into_any()
            } else {
                ().into_any()
            }}
            {move || picked.with(|picked| !picked.is_empty()).then(|| view! { <Comparison picked toolbox words plan /> })}
        </div>
    }
}

/// A measure with the address of its page.
#[derive(Clone, PartialEq)]
struct Column {
    id: String,
    href: Option<String>,
    facts: MeasureFacts,
    state: &'static str,
    note: String,
}

fn column(id: &str, toolbox: &'static Toolbox, words: &'static CatalogueWords, plan: PlanState) -> Option<Column> {
    let facts = toolbox.measure_facts(id, plan)?;
    let measure = MeasureId::parse(id)?;
    let route =
        if facts.own { ItemId::parse(id).map(Route::OwnMeasure) } else { Some(Route::Measure(measure.clone())) };
    let state = plan.with(|plan| plan.measure_state(&measure));
    let state = state.map_or(words.status.not_listed.as_str(), |state| toolbox.words.measure_state(state));
    let note = plan.with(|plan| plan.note_of(&measure).to_owned());
    Some(Column { id: id.to_owned(), href: route.map(|route| route.href()), facts, state, note })
}

/// What is compared, row by row.
fn rows(
    columns: &[Column],
    toolbox: &'static Toolbox,
    words: &'static CatalogueWords,
) -> Vec<(String, Vec<Vec<String>>)> {
    let one = |text: &str| if text.is_empty() { Vec::new() } else { vec![text.to_owned()] };
    let row = |name: &str, said: fn(&Column) -> &str| {
        (name.to_owned(), columns.iter().map(|column| one(said(column))).collect::<Vec<_>>())
    };
    let mut rows = vec![
        row(&words.compare.summary, |column| &column.facts.summary),
        row(&words.find.in_plan, |column| column.state),
        row(&words.status.note, |column| &column.note),
    ];
    let facts: Vec<_> = columns.iter().map(|column| column.facts.rows(&toolbox.words)).collect();
    let names = facts.first().into_iter().flatten().map(|(name, _)| (*name).to_owned());
    rows.extend(names.enumerate().map(|(place, name)| {
        let values = facts.iter().map(|of| of.get(place).map(|(_, values)| values.clone()).unwrap_or_default());
        (name, values.collect())
    }));
    rows.retain(|(_, values)| values.iter().any(|value| !value.is_empty()));
    rows
}

#[component]
fn Comparison(
    picked: Memo<Vec<String>>,
    toolbox: &'static Toolbox,
    words: &'static CatalogueWords,
    plan: PlanState,
) -> impl IntoView {
    let navigation = use_navigation();
    let only = Memo::new(move |_| navigation.query().get(ONLY.0) == Some(ONLY.1));
    let columns = Memo::new(move |_| {
        picked.with(|picked| picked.iter().filter_map(|id| column(id, toolbox, words, plan)).collect::<Vec<_>>())
    });
    let head = move |Column { id, href, facts, .. }: Column| {
        let title = if facts.title.is_empty() { words.list.untitled.clone() } else { facts.title };
        let measure = MeasureId::parse(&id);
        let name = Signal::stored(title.clone());
        let named = format!("{}: {title}", words.compare.remove);
        let remove = move |_| {
            navigation.show(&navigation.query_now().toggled(PICKED, &id));
            // The button goes with its column.
            navigation.focus_soon(ids::HEADING.to_owned());
        };
        view! {
            <th class="kern-table__header written compare__head" scope="col">
                <a class="kern-link kern-link--no-visited-state" href=href>{title}</a>
                <button type="button" class="kern-btn kern-btn--tertiary kern-btn--x-small no-print" aria-label=named on:click=remove>
                    <span class="kern-label">{words.compare.remove.as_str()}</span>
                </button>
                {measure.map(|measure| view! {
                    <ShortlistButton measure title=name plan put=words.list.shortlist.as_str() take=words.list.shortlisted.as_str() />
                })}
            </th>
        }
    };
    let body = move || {
        let only = only.get();
        let differs = |values: &[Vec<String>]| values.windows(2).any(|pair| pair.first() != pair.last());
        let rows = columns.with(|columns| rows(columns, toolbox, words));
        let row = |(name, values): (String, Vec<Vec<String>>)| {
            let cell = |values: Vec<String>| {
                let lines: Vec<_> =
                    values.into_iter().map(|value| view! { <span class="compare__line">{value}</span> }).collect();
                view! { <td class="kern-table__cell written">{lines}</td> }
            };
            view! {
                <tr class="kern-table__row">
                    <th class="kern-table__header" scope="row">{name}</th>
                    {values.into_iter().map(cell).collect_view()}
                </tr>
            }
        };
        rows.into_iter().filter(|(_, values)| !only || differs(values)).map(row).collect_view()
    };
    let toggle = move |_| navigation.show_instead(&navigation.query_now().toggled(ONLY.0, ONLY.1));
    view! {
        <div class="kern-form-check compare__only no-print">
            <input id=ids::DIFFERENCES class="kern-form-check__checkbox" type="checkbox" prop:checked=only on:change=toggle />
            <label class="kern-label" for=ids::DIFFERENCES>{words.compare.differences.as_str()}</label>
        </div>
        <div class="table-scroll compare" tabindex="0" role="region" aria-label=words.compare.table.as_str()>
            <table class="kern-table kern-table--small">
                <thead class="kern-table__head">
                    <tr class="kern-table__row">
                        <th class="kern-table__header" scope="col">{words.compare.feature.as_str()}</th>
                        {move || columns.get().into_iter().map(head).collect_view()}
                    </tr>
                </thead>
                <tbody class="kern-table__body">{body}</tbody>
            </table>
        </div>
    }
}
