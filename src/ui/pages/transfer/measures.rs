// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The measures of two plans: on both lists, only there, only here; those of the other can be taken along.

use leptos::prelude::*;

use super::KIND;
use super::compare::Pair;
use crate::domain::id::{ItemId, MeasureId};
use crate::domain::plan::items::TransferKey;
use crate::domain::plan::{About, MeasureState};
use crate::domain::side_by_side::{MeasureThere, own_title};
use crate::routes::Route;
use crate::text::fill;
use crate::ui::components::{Press, SectionTitle};
use crate::ui::ids;

/// The three lists.
#[component]
pub(super) fn Measures(pair: Pair) -> impl IntoView {
    let words = pair.words;
    view! {
        <section class="section">
            <SectionTitle title=words.both.as_str() />
            <List mine=true other=true pair />
        </section>
        <section class="section">
            <SectionTitle title=words.there.as_str() />
            <List mine=false other=true pair />
        </section>
        <section class="section">
            <SectionTitle title=words.here.as_str() />
            <List mine=true other=false pair />
        </section>
    }
}

/// The measures that are on both lists, or on one only.
#[component]
fn List(mine: bool, other: bool, pair: Pair) -> impl IntoView {
    let Pair { words, both, .. } = pair;
    let here = Memo::new(move |_| both.with(|both| both.measures_of(mine, other).cloned().collect::<Vec<_>>()));
    let head = |word: &'static str| view! { <th class="kern-table__header" scope="col">{word}</th> };
    move || {
        let all = here.get();
        if all.is_empty() {
            return view! { <p class="kern-body">{words.none.as_str()}</p> }.into_any();
        }
        view! {
            <div class="table-scroll" tabindex="0" role="region" aria-label=if !mine { words.there.as_str() } else if other { words.both.as_str() } else { words.here.as_str() }>
                <table class="kern-table kern-table--small">
                    <thead class="kern-table__head">
                        <tr class="kern-table__row">
                            {head(&words.measure)}
                            {mine.then(|| head(&words.mine))}
                            {other.then(|| view! { <th class="kern-table__header written" scope="col">{pair.name.get()}</th> })}
                            {other.then(|| view! { <th class="kern-table__header no-print" scope="col">{words.actions.as_str()}</th> })}
                        </tr>
                    </thead>
                    <tbody class="kern-table__body">{all.into_iter().map(|measure| view! { <Row measure pair /> }).collect_view()}</tbody>
                </table>
            </div>
        }
        .into_any()
    }
}

#[component]
fn Row(measure: MeasureThere, pair: Pair) -> impl IntoView {
    let toolbox = pair.toolbox;
    let MeasureThere { id, mine, other } = measure;
    let title = title(&id, pair);
    let cell = |state: Option<MeasureState>| {
        state.map(|state| view! { <td class="kern-table__cell">{toolbox.words.measure_state(state)}</td> })
    };
    let name = if toolbox.content.measures.contains_key(&id) {
        let href = Route::Measure(id.clone()).href();
        view! { <a class="kern-link kern-link--no-visited-state" href=href>{title.clone()}</a> }.into_any()
    } else {
        title.clone().into_any()
    };
    let take = other
        .map(|_| view! { <td class="kern-table__cell no-print"><Take id title is_mine=mine.is_some() pair /></td> });
    view! {
        <tr class="kern-table__row">
            <th class="kern-table__cell written" scope="row">{name}</th>
            {cell(mine)}
            {cell(other)}
            {take}
        </tr>
    }
}

/// What a measure is called, in whichever plan it stands.
fn title(id: &MeasureId, pair: Pair) -> String {
    let Pair { toolbox, words, plan, other, .. } = pair;
    if let Some(measure) = toolbox.content.measures.get(id) {
        return measure.title.clone();
    }
    let there = || other.with_untracked(|other| own_title(other.as_ref()?, id).map(str::to_owned));
    let written = plan.with_untracked(|plan| own_title(plan, id).map(str::to_owned)).or_else(there);
    match written {
        Some(title) if title.trim().is_empty() => words.untitled_measure.clone(),
        Some(title) => title,
        None => fill(&words.gone_content, &[("id", id.as_str())]),
    }
}

/// Buttons that put a measure of the other plan on the sheet, or into the own plan.
#[component]
fn Take(id: MeasureId, title: String, is_mine: bool, pair: Pair) -> impl IntoView {
    let Pair { toolbox, words, plan, navigation, other, said, .. } = pair;
    let of_title = title.clone();
    let on_sheet =
        Memo::new(move |_| plan.with(|plan| plan.transfers().any(|entry| entry.title.trim() == of_title.trim())));
    let title = StoredValue::new(title);
    let about =
        move |word: &'static str| Callback::new(move |()| title.with_value(|title| [word, ": ", title].concat()));
    let is_own = !toolbox.content.measures.contains_key(&id);
    let is_taken = Memo::new(move |_| {
        is_own
            && plan
                .with(|plan| title.with_value(|title| plan.own_measures().any(|own| own.title.trim() == title.trim())))
    });
    let idea = Callback::new(move |()| {
        let title = title.get_value();
        if is_own {
            // The id of somebody else's measure means nothing in this plan.
            plan.add_own_measure(&title);
        } else {
            plan.set_measure(&id, Some(MeasureState::Idea));
        }
        said.set(fill(&words.in_plan, &[("title", &title)]));
        // The button goes: the measure is on both lists now.
        navigation.focus_soon(ids::TRANSFER_SHEET);
    });
    let sheet = Callback::new(move |()| {
        let title = title.get_value();
        let place = other.with_untracked(|other| {
            let other = other.as_ref();
            let said =
                [About::Municipality, About::Title].map(|about| other.map_or("", |other| other.about(about)).trim());
            said.into_iter().find(|said| !said.is_empty()).unwrap_or_default().to_owned()
        });
        let says = [(TransferKey::Title.attribute(), &*title), (TransferKey::Place.attribute(), &place)];
        let added: Option<ItemId> = plan.add_item(KIND, &says);
        if added.is_some() {
            said.set(fill(&words.added, &[("title", &title)]));
            navigation.focus_soon(ids::TRANSFER_SHEET);
        }
    });
    let look = "kern-btn kern-btn--tertiary kern-btn--x-small";
    view! {
        <div class="side-by-side__take">
            {move || if on_sheet.get() {
                view! { <span class="standing">{words.on_sheet.as_str()}</span> }.into_any()
            } else {
                view! { <Press look word=words.to_sheet.as_str() about=about(&words.to_sheet) press=sheet /> }.into_any()
            }}
            {move || (!is_mine && !is_taken.get()).then(|| view! { <Press look word=words.to_plan.as_str() about=about(&words.to_plan) press=idea /> })}
        </div>
    }
}
