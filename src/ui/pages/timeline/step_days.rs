// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The days of a step, to be set.

use leptos::prelude::*;

use super::Page;
use crate::domain::id::ItemId;
use crate::domain::plan::ItemKind;
use crate::domain::plan::items::StepKey;
use crate::ui::components::{ItemDate, Said};
use crate::ui::ids;

const KIND: ItemKind = ItemKind::Step;

/// The fields for the days of a step.
#[component]
pub(super) fn StepDays(id: ItemId, page: Page, open: RwSignal<Option<ItemId>>) -> impl IntoView {
    let Page { toolbox, words, plan, navigation, days, .. } = page;
    let of = &words.time;
    let item = id.clone();
    let said = move |key: StepKey| Said { plan, kind: KIND, item: item.clone(), attribute: key.attribute() };
    let back = ids::part("edit", id.as_str());
    let focus = back.clone();
    let close = move |_| {
        open.set(None);
        navigation.focus_soon(focus.clone());
    };
    let clear = move |_| {
        plan.set_items(KIND, &id, &[(StepKey::Start.attribute(), ""), (StepKey::End.attribute(), "")]);
        open.set(None);
        navigation.focus_soon(back.clone());
    };
    view! {
        <tr class="kern-table__row no-print">
            <td class="kern-table__cell" colspan="5">
                <div class="time-table__form">
                    <div class="fields fields--two">
                        <ItemDate said=said(StepKey::Start) label=of.first_day.as_str() words=days toolbox />
                        <ItemDate said=said(StepKey::End) label=of.last_day.as_str() words=days toolbox />
                    </div>
                    <div class="buttons">
                        <button type="button" class="kern-btn kern-btn--primary" on:click=close><span class="kern-label">{words.common.close.as_str()}</span></button>
                        <button type="button" class="kern-btn kern-btn--tertiary" on:click=clear><span class="kern-label">{of.clear.as_str()}</span></button>
                    </div>
                </div>
            </td>
        </tr>
    }
}
