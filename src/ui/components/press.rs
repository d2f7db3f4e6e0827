// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! A button, and rows by item: written once, because each `<button>` and each `<For>` of its own is some kB of program.

use leptos::prelude::*;

use crate::domain::id::ItemId;

/// A button.
#[component]
pub fn Press(
    /// What it says.
    #[prop(into)]
    word: String,
    /// Its classes.
    look: &'static str,
    /// Its DOM id, if anything refers to it.
    #[prop(optional, into)]
    id: Option<String>,
    /// What it is about, where its word alone would not tell.
    #[prop(optional, into)]
    about: Option<Callback<(), String>>,
    /// Called when it is pressed.
    press: Callback<()>,
) -> impl IntoView {
    view! {
        <button
            type="button"
            id=id
            class=look
            aria-label=move || about.map(|about| about.run(()))
            on:click=move |_| press.run(())
        >
            <span class="kern-label">{word}</span>
        </button>
    }
}

/// A row for each item, kept as long as the item is there.
#[component]
pub fn EachItem(
    /// The items, in order.
    ids: Memo<Vec<ItemId>>,
    /// The row of an item.
    row: Callback<ItemId, AnyView>,
) -> impl IntoView {
    view! { <For each=move || ids.get() key=ItemId::clone children=move |id| row.run(id) /> }
}
