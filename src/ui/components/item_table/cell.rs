// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The cells of the table.

use leptos::prelude::*;

use super::{Cell, Editing, TableItem};
use crate::domain::id::ItemId;
use crate::ui::ids;

/// A cell. What is chosen in it stays where it is while the rest of the row changes.
#[component]
pub(super) fn CellView(
    id: ItemId,
    place: usize,
    heads: StoredValue<Vec<&'static str>>,
    cell: Cell,
    now: Memo<Option<TableItem>>,
    name_id: StoredValue<String>,
    editing: Editing,
) -> impl IntoView {
    let Editing { plan, kind, .. } = editing;
    let now = move || now.with(|item| item.as_ref().and_then(|item| item.cells.get(place)).cloned());
    // The first column is that of the names.
    let what = heads.with_value(|heads| heads.get(place + 1).copied()).unwrap_or_default();
    let Cell::Level(attribute, _) = cell else {
        let content = move || now().map(content);
        return view! { <td class="kern-table__cell" role="cell" data-head=what>{content}</td> }.into_any();
    };
    let level = move || match now() {
        Some(Cell::Level(_, Some(level))) => level.to_string(),
        _ => String::new(),
    };
    let named = format!("{} {}", ids::column(place), name_id.get_value());
    let field = ids::part("level", ids::item(&id, &attribute).as_str());
    let choose = move |key: String| plan.set_items(kind, &id, &[(attribute.clone(), &key)]);
    // Light: a list has two of these in every row.
    let first = untrack(level);
    let option = |key: &'static str| view! { <option selected=key == first>{key}</option> };
    view! {
        <td class="kern-table__cell" role="cell" data-head=what>
            <div class="kern-form-input__select-wrapper no-print">
                <select id=field class="kern-form-input__select" aria-labelledby=named prop:value=level on:change:target=move |event| choose(event.target().value())>
                    <option value="" selected=first.is_empty()>"–"</option>
                    {LEVELS.map(option)}
                </select>
            </div>
            <span class="printed-text" aria-hidden="true">{level}</span>
        </td>
    }
    .into_any()
}

/// The values to choose from.
const LEVELS: [&str; 5] = ["1", "2", "3", "4", "5"];

fn content(cell: Cell) -> AnyView {
    let link = |(href, title): (String, String)| {
        let title = if href.is_empty() {
            title.into_any()
        } else {
            view! { <a class="kern-link kern-link--no-visited-state" href=href>{title}</a> }.into_any()
        };
        view! { <li>{title}</li> }
    };
    match cell {
        Cell::Text(text) => text.into_any(),
        Cell::Links(links) if links.is_empty() => ().into_any(),
        Cell::Links(links) => {
            view! { <ul class="item-table__links">{links.into_iter().map(link).collect_view()}</ul> }.into_any()
        }
        Cell::Level(..) => ().into_any(),
    }
}
