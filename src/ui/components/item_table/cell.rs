// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The cells of the table.

use leptos::prelude::*;

use super::{Cell, Editing, TableItem};
use crate::domain::id::ItemId;
use crate::text::TableWords;
use crate::ui::components::{FieldEntry, Select};
use crate::ui::ids;

/// A cell. What is chosen in it stays where it is while the rest of the row changes.
#[component]
pub(super) fn CellView(
    id: ItemId,
    place: usize,
    heads: StoredValue<Vec<&'static str>>,
    cell: Cell,
    now: Memo<Option<TableItem>>,
    name: Memo<String>,
    editing: Editing,
) -> impl IntoView {
    let Editing { plan, kind, words, .. } = editing;
    let now = Memo::new(move |_| now.with(|item| item.as_ref().and_then(|item| item.cells.get(place)).cloned()));
    let Cell::Level(attribute, _) = cell else {
        let content = move || now.get().map(content);
        return view! { <td class="kern-table__cell written">{content}</td> }.into_any();
    };
    let level = move || match now.get() {
        Some(Cell::Level(_, Some(level))) => level.to_string(),
        _ => String::new(),
    };
    // The first column is that of the names.
    let what = heads.with_value(|heads| heads.get(place + 1).copied()).unwrap_or_default();
    let label = Signal::derive(move || format!("{what}: {}", name.get()));
    let field = ids::part("level", ids::item(&id, &attribute).as_str());
    let choose = Callback::new(move |key: String| plan.set_items(kind, &id, &[(attribute.clone(), &key)]));
    view! {
        <td class="kern-table__cell">
            <div class="no-print"><Select id=field label label_hidden=true entries=levels(words) chosen=Signal::derive(level) choose /></div>
            <span class="printed-text" aria-hidden="true">{level}</span>
        </td>
    }
    .into_any()
}

/// The values from 1 to 5 to choose from, and that none is said.
fn levels(words: &TableWords) -> Vec<FieldEntry> {
    let entry = |key: String, word: String| FieldEntry { id: String::new(), key, word };
    let level = |level: u8| {
        let word = match level {
            1 => ["1 – ", &words.little].concat(),
            5 => ["5 – ", &words.much].concat(),
            other => other.to_string(),
        };
        entry(level.to_string(), word)
    };
    std::iter::once(entry(String::new(), "–".to_owned())).chain((1..=5).map(level)).collect()
}

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
