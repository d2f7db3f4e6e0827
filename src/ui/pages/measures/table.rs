// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The measures in rows.

use leptos::prelude::*;

use super::card::route;
use super::pick::Pick;
use crate::domain::id::MeasureId;
use crate::state::PlanState;
use crate::ui::components::{Listing, ShortlistButton};

/// The table.
#[component]
pub(super) fn MeasureTable(listing: Listing, plan: PlanState) -> impl IntoView {
    let (all, words) = (&listing.toolbox.words, listing.words);
    let names = &all.measure;
    let heads = [
        &words.list.measure,
        &names.hazards,
        &names.cost,
        &names.effort,
        &names.lead_time,
        &names.lead,
        &words.find.in_plan,
    ];
    let head = |name: &'static String| view! { <th class="kern-table__header" scope="col">{name.as_str()}</th> };
    view! {
        // What scrolls sideways can be scrolled by keyboard.
        <div class="table-scroll" tabindex="0" role="region" hidden=move || listing.is_empty() aria-label=words.find.table.as_str()>
            <table class="kern-table kern-table--small finder__table">
                <thead class="kern-table__head">
                    <tr class="kern-table__row">
                        {heads.map(head).collect_view()}
                        <th class="kern-table__header no-print" scope="col">{words.list.pick.as_str()}</th>
                    </tr>
                </thead>
                <tbody class="kern-table__body">
                    <For each=move || listing.order.get() key=String::clone children=move |id| view! { <Row id listing plan /> } />
                </tbody>
            </table>
        </div>
    }
}

#[component]
fn Row(id: String, listing: Listing, plan: PlanState) -> impl IntoView {
    let (toolbox, words) = (listing.toolbox, listing.words);
    let of = id.clone();
    let facts = Memo::new(move |_| toolbox.measure_facts(&of, plan).unwrap_or_default());
    let measure = MeasureId::parse(&id);
    let toggled = measure.clone();
    let state = move || {
        let state = plan.with(|plan| measure.as_ref().and_then(|measure| plan.measure_state(measure)));
        state.map(|state| toolbox.words.measure_state(state))
    };
    let link = id.clone();
    let cells = move || {
        let facts = facts.get();
        let hazards: Vec<&str> = facts.hazards.iter().map(|hazard| toolbox.words.hazard(*hazard)).collect();
        let title = if facts.title.is_empty() { words.list.untitled.clone() } else { facts.title };
        let cell = |text: String| view! { <td class="kern-table__cell written">{text}</td> };
        view! {
            <th class="kern-table__header written" scope="row">
                <a class="kern-link kern-link--no-visited-state" href=route(&link, facts.own).map(|route| route.href())>{title}</a>
                {facts.own.then(|| view! { <span class="own-mark">{words.list.own_mark.as_str()}</span> })}
            </th>
            {[hazards.join(", "), facts.cost, facts.effort, facts.lead_time, facts.lead].map(cell).collect_view()}
        }
    };
    let title = Signal::derive(move || facts.with(|facts| facts.title.clone()));
    let shortlist = toggled.map(|measure| view! { <ShortlistButton measure title plan put=words.list.shortlist.as_str() take=words.list.shortlisted.as_str() /> });
    let hidden = listing.hides(&id);
    view! {
        <tr class="kern-table__row" hidden=hidden>
            {cells}
            <td class="kern-table__cell">{state}</td>
            <td class="kern-table__cell no-print">{shortlist} <Pick id title=title.get_untracked() listing /></td>
        </tr>
    }
}
