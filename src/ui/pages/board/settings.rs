// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What is set for a board, folded away: title, layout, dots, axes, the date it belongs to.

use leptos::prelude::*;

use super::create::said;
use super::{On, columns};
use crate::domain::board::delete_board;
use crate::domain::plan::items::{BoardKey, BoardLayout};
use crate::query::Query;
use crate::routes::Route;
use crate::ui::components::{ItemPick, ItemText, Press};

/// How many dots can be chosen.
const DOTS: [&str; 8] = ["1", "2", "3", "4", "5", "6", "8", "10"];

/// The settings.
#[component]
pub(super) fn Settings(on: On) -> impl IntoView {
    let words = on.words;
    let layouts = BoardLayout::ALL.iter().map(|layout| (layout.key(), words.layout(*layout).to_owned()));
    let dots = DOTS.map(|number| (number, number.to_owned())).to_vec();
    let is_grid = super::said_of(on.plan, on.board, |board| board.layout == BoardLayout::Grid);
    let axes = move || {
        is_grid.get().then(|| {
            view! {
                <ItemText said=said(on, BoardKey::Across) label=words.board.across.as_str() />
                <ItemText said=said(on, BoardKey::Upwards) label=words.board.upwards.as_str() />
            }
        })
    };
    let delete = Callback::new(move |()| {
        let id = on.id();
        on.plan.edit_items(|_| delete_board(&id));
        on.navigation.open(&Route::Board, &Query::default());
    });
    // The columns layout comes first in the list, so that "none" is never a choice of its own.
    let layouts: Vec<(&'static str, String)> = layouts.skip(1).collect();
    view! {
        <details class="board-settings no-print">
            <summary class="kern-body">{words.board.settings.as_str()}</summary>
            <div class="fields fields--two board-settings__fields">
                <ItemText said=said(on, BoardKey::Title) label=words.board.title.as_str() />
                <ItemPick said=said(on, BoardKey::Layout) label=words.board.layout.as_str() none=words.layout(BoardLayout::Columns) entries=layouts />
                <ItemPick said=said(on, BoardKey::Dots) label=words.board.dots.as_str() none=words.board.dots_none.as_str() entries=dots />
                <Event on />
                {axes}
            </div>
            <columns::Columns on />
            <div class="buttons">
                <Press id="delete-board" look="kern-btn kern-btn--tertiary" word=words.board.delete.as_str() press=delete />
            </div>
        </details>
    }
}

/// The date of the plan that the board belongs to.
#[component]
fn Event(on: On) -> impl IntoView {
    let words = &on.words.board;
    let events = Memo::new(move |_| {
        on.plan.with(|plan| {
            let titled = plan.events().filter(|event| !event.title.trim().is_empty());
            titled.map(|event| (event.id.to_string(), event.title.to_owned())).collect::<Vec<_>>()
        })
    });
    move || {
        let events = events.get();
        (!events.is_empty()).then(|| {
            let said = said(on, BoardKey::Event);
            let text = on.plan.said(said.kind, &said.item, &said.attribute);
            let none = (String::new(), words.event_none.clone());
            let entry = |(key, word): (String, String)| crate::ui::components::FieldEntry { id: String::new(), key, word };
            let entries = std::iter::once(none).chain(events).map(entry).collect();
            let choose = Callback::new(move |key: String| {
                on.plan.set_items(said.kind, &said.item, &[(said.attribute.clone(), &key)]);
            });
            view! { <crate::ui::components::Select id="board-event".to_owned() label=words.event.clone() entries chosen=text choose /> }
        })
    }
}
