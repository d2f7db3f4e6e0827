// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The rows of the table: heads, items, and the form below an item.

use leptos::prelude::*;

use super::cell::CellView;
use super::{Cell, Editing, TableHead, TableItem, TableLine};
use crate::domain::id::ItemId;
use crate::text::fill;
use crate::ui::ids;

/// What stands above some rows.
#[component]
pub(super) fn Head(line: Memo<Option<TableLine>>, n_columns: usize, editing: Editing) -> impl IntoView {
    move || {
        let Some(TableLine::Head(TableHead { key, title, href, note, add })) = line.get() else { return ().into_any() };
        let button = (!add.is_empty()).then(|| {
            let label = format!("{add}: {title}");
            view! {
                <button type="button" class="kern-btn kern-btn--tertiary no-print" aria-label=label on:click=move |_| editing.add.run(key.clone())>
                    <span class="kern-label">{add}</span>
                </button>
            }
        });
        let title = if href.is_empty() {
            title.into_any()
        } else {
            view! { <a class="kern-link kern-link--no-visited-state" href=href>{title}</a> }.into_any()
        };
        view! {
            <tr class="kern-table__row item-table__head" role="row">
                <th class="kern-table__cell" role="rowheader" colspan=n_columns scope="rowgroup">
                    <div class="item-table__title"><span>{title}</span> {button}</div>
                    {(!note.is_empty()).then(|| view! { <p class="basis item-table__note">{note}</p> })}
                </th>
            </tr>
        }
        .into_any()
    }
}

/// An item, and its form below it if that is open.
#[component]
pub(super) fn Row(
    item: TableItem,
    line: Memo<Option<TableLine>>,
    heads: StoredValue<Vec<&'static str>>,
    editing: Editing,
) -> impl IntoView {
    let Editing { navigation, open, words, form, .. } = editing;
    let now = Memo::new(move |_| match line.get() {
        Some(TableLine::Item(item)) => Some(item),
        _ => None,
    });
    let name = Signal::derive(move || now.with(|item| item.as_ref().map(|item| item.name.clone()).unwrap_or_default()));
    let name_id = StoredValue::new(ids::part("name", item.id.as_str()));
    let head = move || {
        let note = |note: String| view! { <span class="basis item-table__note">{note}</span> };
        now.get().map(|TableItem { number, name, notes, .. }| {
            let number = number.map(|number| format!("{number}. "));
            view! { <span id=name_id.get_value() class="item-table__name">{number} {name}</span> {notes.into_iter().map(note).collect_view()} }
        })
    };
    let id = item.id.clone();
    let of_cells = id.clone();
    let cell = move |(place, cell): (usize, Cell)| view! { <CellView id=of_cells.clone() place heads cell now name_id editing /> };
    let n_columns = heads.with_value(Vec::len) + 1;
    let is_open = {
        let id = id.clone();
        Memo::new(move |_| open.with(|open| open.as_ref() == Some(&id)))
    };
    let toggle = {
        let id = id.clone();
        move |_| if is_open.get_untracked() { open.set(None) } else { editing.open.set(Some(id.clone())) }
    };
    let (row_id, edit_id) = (ids::part("item", id.as_str()), ids::part("edit", id.as_str()));
    let back = edit_id.clone();
    let done = move || {
        open.set(None);
        navigation.focus_soon(back.clone());
    };
    let opened = move || {
        let (id, done) = (id.clone(), done.clone());
        is_open.get().then(|| {
            view! {
                <tr class="item-table__form no-print" role="row">
                    <td role="cell" colspan=n_columns>
                        <div class="item-table__fields">
                            {form(id.clone())}
                            <div class="buttons">
                                <button type="button" class="kern-btn kern-btn--primary" on:click=move |_| done()><span class="kern-label">{words.done.as_str()}</span></button>
                                <Delete id name editing />
                            </div>
                        </div>
                    </td>
                </tr>
            }
        })
    };
    view! {
        <tr class="kern-table__row item-table__row" role="row" id=row_id tabindex="-1">
            <th class="kern-table__cell" role="rowheader" scope="row">{head}</th>
            {item.cells.into_iter().enumerate().map(cell).collect_view()}
            <td class="kern-table__cell item-table__edit no-print" role="cell">
                <button
                    type="button"
                    id=edit_id
                    class="kern-btn kern-btn--tertiary"
                    aria-expanded=move || if is_open.get() { "true" } else { "false" }
                    aria-label=move || format!("{}: {}", words.edit, name.get())
                    on:click=toggle
                >
                    <span class="kern-label">{words.edit.as_str()}</span>
                </button>
            </td>
        </tr>
        {opened}
    }
}

#[component]
fn Delete(id: ItemId, name: Signal<String>, editing: Editing) -> impl IntoView {
    let Editing { plan, navigation, kind, open, said, home, words, .. } = editing;
    let delete = move |_| {
        said.set(fill(&words.deleted, &[("title", &name.get_untracked())]));
        open.set(None);
        plan.delete_item(kind, &id);
        // The button goes with its row.
        navigation.focus_soon(home);
    };
    view! {
        <button type="button" class="kern-btn kern-btn--tertiary" aria-label=move || format!("{}: {}", words.delete, name.get()) on:click=delete>
            <span class="kern-label">{words.delete.as_str()}</span>
        </button>
    }
}
