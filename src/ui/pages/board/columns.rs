// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The columns of a board: named, added, moved, deleted.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use super::On;
use crate::domain::board::{Shift, delete_column, shift_column};
use crate::domain::id::ItemId;
use crate::domain::plan::ItemKind;
use crate::domain::plan::items::BoardColumnKey;
use crate::text::fill;
use crate::ui::components::{EachItem, ItemText, Press, Said};
use crate::ui::ids;

const NEW_COLUMN: &str = "new-column";

/// The columns.
#[component]
pub(super) fn Columns(on: On) -> impl IntoView {
    let words = &on.words.column;
    let columns = Memo::new(move |_| {
        on.layout.with(|layout| layout.lanes.iter().filter_map(|lane| lane.column.clone()).collect::<Vec<_>>())
    });
    let typed = RwSignal::new(String::new());
    let add = move |event: SubmitEvent| {
        event.prevent_default();
        let title = typed.with_untracked(|typed| typed.trim().to_owned());
        if title.is_empty() {
            return;
        }
        match on.plan.add_column(&on.id(), &title) {
            true => {
                typed.set(String::new());
                on.said.set(String::new());
            }
            false => on.said.set(words.full.clone()),
        }
        on.navigation.focus_soon(NEW_COLUMN);
    };
    let row = Callback::new(move |id: ItemId| view! { <Column id on /> }.into_any());
    view! {
        <h3 class="kern-heading-small">{words.columns.as_str()}</h3>
        <ul class="board-columns"><EachItem ids=columns row /></ul>
        <form class="kern-form-input" on:submit=add>
            <label class="kern-label" for=NEW_COLUMN>{words.new.as_str()}</label>
            <div class="with-button">
                <input
                    id=NEW_COLUMN class="kern-form-input__input" type="text" maxlength="100" autocomplete="off"
                    prop:value=typed on:input:target=move |event| typed.set(event.target().value())
                />
                <button type="submit" class="kern-btn kern-btn--secondary"><span class="kern-label">{words.add.as_str()}</span></button>
            </div>
        </form>
    }
}

#[component]
fn Column(id: ItemId, on: On) -> impl IntoView {
    let words = &on.words.column;
    let said = Said {
        plan: on.plan,
        kind: ItemKind::BoardColumn,
        item: id.clone(),
        attribute: BoardColumnKey::Title.attribute(),
    };
    let id = StoredValue::new(id);
    let about = move |what: &'static str| {
        Callback::new(move |()| fill(&words.of, &[("what", what), ("title", &on.column_title(Some(&id.get_value())))]))
    };
    let focus = move || ids::item(&id.get_value(), &BoardColumnKey::Title.attribute());
    let shift = move |shift: Shift| {
        Callback::new(move |()| {
            let (board, column) = (on.id(), id.get_value());
            on.plan.edit_items(|plan| shift_column(plan, &board, &column, shift));
            on.navigation.focus_soon(focus());
        })
    };
    let delete = Callback::new(move |()| {
        on.plan.edit_items(|_| delete_column(&id.get_value()));
        on.said.set(words.deleted.clone());
        on.navigation.focus_soon(NEW_COLUMN);
    });
    let look = "kern-btn kern-btn--tertiary";
    view! {
        <li class="board-columns__item">
            <ItemText said label=words.title.as_str() />
            <Press look word=words.back.as_str() about=about(&words.back) press=shift(Shift::Back) />
            <Press look word=words.on.as_str() about=about(&words.on) press=shift(Shift::On) />
            <Press look word=words.delete.as_str() about=about(&words.delete) press=delete />
        </li>
    }
}
