// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Indicators as a table: what and in which unit, and how to find out.

use leptos::prelude::*;

use crate::domain::content::Indicator;
use crate::domain::id::IndicatorId;
use crate::state::Toolbox;
use crate::ui::ids;

/// The table.
#[component]
pub fn IndicatorTable(
    /// The indicators, with their ids, which an address can ask for.
    indicators: Vec<(&'static IndicatorId, &'static Indicator)>,
    /// The words.
    toolbox: &'static Toolbox,
) -> impl IntoView {
    let words = &toolbox.words.indicators;
    let row = |(id, indicator): (&'static IndicatorId, &'static Indicator)| {
        view! {
            <tr class="kern-table__row" id=ids::part("indicator", id.as_str()) tabindex="-1">
                <td class="kern-table__cell">
                    {indicator.name.as_str()} " " <span class="basis">{words.unit.as_str()} ": " {indicator.unit.as_str()}</span>
                </td>
                <td class="kern-table__cell">{indicator.how.as_str()}</td>
            </tr>
        }
    };
    view! {
        <div class="indicators">
            <table class="kern-table kern-table--small">
                <thead class="kern-table__head">
                    <tr class="kern-table__row">
                        <th class="kern-table__header" scope="col">{toolbox.words.measure.indicator.as_str()}</th>
                        <th class="kern-table__header" scope="col">{words.how.as_str()}</th>
                    </tr>
                </thead>
                <tbody class="kern-table__body">{indicators.into_iter().map(row).collect_view()}</tbody>
            </table>
        </div>
    }
}
