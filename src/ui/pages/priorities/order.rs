// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The order that follows from the ratings, and what of it goes into the plan.

use leptos::prelude::*;

use super::rows::Row;
use crate::domain::advice::Priority;
use crate::domain::id::MeasureId;
use crate::domain::plan::MeasureState;
use crate::domain::shortlist::in_order;
use crate::state::use_plan;
use crate::text::PlanWords;
use crate::ui::components::SectionTitle;
use crate::ui::ids;

/// The order.
#[component]
pub(super) fn Order(
    /// The measures.
    rows: Memo<Vec<Row>>,
    /// Words.
    words: &'static PlanWords,
) -> impl IntoView {
    let priorities = &words.priorities;
    let plan = use_plan();
    let said = RwSignal::new("");
    // What was ticked or unticked by hand.
    let by_hand = RwSignal::new(Vec::<(MeasureId, bool)>::new());
    let order = Memo::new(move |_| {
        let ordered = rows.with(|rows| {
            let spots: Vec<_> = rows.iter().map(|row| (row.measure.clone(), row.median)).collect();
            in_order(&spots)
                .into_iter()
                .filter_map(|id| rows.iter().find(|row| row.measure == id).cloned())
                .collect::<Vec<_>>()
        });
        if ordered.iter().any(|row| row.median.is_some()) { ordered } else { Vec::new() }
    });
    let take = move |_| {
        order.with_untracked(|order| {
            // What nobody has rated has no place in it.
            let rated = order.iter().filter(|row| row.median.is_some());
            let ids: Vec<MeasureId> = rated.map(|row| row.measure.clone()).collect();
            let chosen = order.iter().filter(|row| by_hand.with_untracked(|by_hand| is_chosen(row, by_hand)));
            let planned: Vec<MeasureId> = chosen.map(|row| row.measure.clone()).collect();
            plan.take_order(&ids, &planned);
        });
        said.set(&priorities.taken_over);
    };
    let item = move |row: &Row| {
        let row = StoredValue::new(row.clone());
        let (id, title, state, corner) =
            row.with_value(|row| (ids::priority("planned", &row.measure), row.title.clone(), row.state, row.corner()));
        let checked = move || row.with_value(|row| by_hand.with(|by_hand| is_chosen(row, by_hand)));
        let tick = move |there: bool| {
            by_hand.update(|by_hand| {
                let measure = row.with_value(|row| row.measure.clone());
                by_hand.retain(|(other, _)| *other != measure);
                by_hand.push((measure, there));
            });
        };
        // What is planned is taken back on the page of the measure, not by a tick that was left out.
        let planned = state == Some(MeasureState::Planned);
        view! {
            <li class="order__item">
                <div class="kern-form-check">
                    <input
                        id=id.clone() class="kern-form-check__checkbox" type="checkbox" disabled=planned
                        prop:checked=checked on:change:target=move |event| tick(event.target().checked())
                    />
                    <label class="kern-label" for=id>{title}</label>
                </div>
                <span class="basis">{corner.map_or(priorities.not_rated.as_str(), |corner| words.corner(corner))}</span>
            </li>
        }
    };
    view! {
        <section class="section">
            <SectionTitle title=priorities.order.as_str() />
            {move || order.with(|order| {
                if order.is_empty() {
                    return view! { <p class="kern-body">{priorities.rate_first.as_str()}</p> }.into_any();
                }
                view! {
                    <p class="kern-body prose no-print">{priorities.order_help.as_str()}</p>
                    <ol class="order">{order.iter().map(item).collect_view()}</ol>
                    <div class="buttons">
                        <button type="button" id="take-order" class="kern-btn kern-btn--primary" on:click=take><span class="kern-label">{priorities.take_over.as_str()}</span></button>
                    </div>
                }
                .into_any()
            })}
            <p class="kern-body" role="status" id="order-said">{said}</p>
        </section>
    }
}

/// As ticked by hand; else what is to be done first, and what is planned already.
fn is_chosen(row: &Row, by_hand: &[(MeasureId, bool)]) -> bool {
    let by_hand = by_hand.iter().find(|(measure, _)| *measure == row.measure).map(|(_, there)| *there);
    row.state == Some(MeasureState::Planned) || by_hand.unwrap_or(row.corner() == Some(Priority::DoFirst))
}
