// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The button that shows more of a long list.

use leptos::prelude::*;

use crate::domain::id::ItemId;
use crate::state::Toolbox;
use crate::text::Plural;

/// The button; absent if there is no more.
#[component]
pub fn More(
    /// How many there are.
    #[prop(into)]
    n_all: Signal<usize>,
    /// How many of them are shown.
    shown: RwSignal<usize>,
    /// How many more the button shows.
    by: usize,
    /// The word, with a place for the number of those that are not shown.
    word: &'static Plural,
    /// For numbers.
    toolbox: &'static Toolbox,
) -> impl IntoView {
    let n_more = Memo::new(move |_| n_all.get().saturating_sub(shown.get()));
    move || {
        (n_more.get() > 0).then(|| {
            view! {
                <div class="buttons">
                    <button type="button" class="kern-btn kern-btn--tertiary" on:click=move |_| shown.update(|n| *n += by)>
                        <span class="kern-label">{word.of(n_more.get() as f64, &toolbox.locale(), &[])}</span>
                    </button>
                </div>
            }
        })
    }
}

/// The first of some ids.
pub fn first(ids: &[ItemId], most: usize) -> Vec<ItemId> {
    ids.iter().take(most).cloned().collect()
}
