// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Adds a measure to the comparison.

use leptos::prelude::*;

use crate::domain::catalogue::{Catalogue, MOST_COMPARED, PICKED};
use crate::state::{use_navigation, use_words};
use crate::text::CatalogueWords;
use crate::ui::ids;

/// Adds a further measure. The list only remembers what the button is to add: with the arrow keys one passes the others by.
#[component]
pub(super) fn More(catalogue: Memo<Catalogue>, picked: Memo<Vec<String>>) -> impl IntoView {
    let words = &use_words::<CatalogueWords>().compare;
    let navigation = use_navigation();
    let is_full = Memo::new(move |_| picked.with(Vec::len) >= MOST_COMPARED);
    let next = RwSignal::new(String::new());
    let options = move || {
        catalogue.with(|catalogue| {
            let others = catalogue.entries.iter().filter(|entry| picked.with(|picked| !picked.contains(&entry.id)));
            others.map(|entry| view! { <option value=entry.id.clone()>{entry.title.clone()}</option> }).collect_view()
        })
    };
    let add = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let id = next.get_untracked();
        next.set(String::new());
        if id.is_empty() {
            navigation.focus_soon(ids::COMPARE_MORE);
        } else {
            navigation.show(&navigation.query_now().toggled(PICKED, &id));
            // With the fourth measure the list goes.
            navigation.focus_soon_or(ids::COMPARE_MORE, ids::COMPARE_FULL);
        }
    };
    move || {
        if is_full.get() {
            return view! { <p class="kern-body no-print" id=ids::COMPARE_FULL tabindex="-1">{words.full.as_str()}</p> }
                .into_any();
        }
        view! {
            <form class="kern-form-input compare__more no-print" on:submit=add>
                <label class="kern-label" for=ids::COMPARE_MORE>{words.add.as_str()}</label>
                <div class="with-button">
                    <div class="kern-form-input__select-wrapper">
                        <select id=ids::COMPARE_MORE class="kern-form-input__select" prop:value=next on:change:target=move |event| next.set(event.target().value())>
                            <option value="" selected>{words.choose.as_str()}</option>
                            {options}
                        </select>
                    </div>
                    <button type="submit" id="compare-add" class="kern-btn kern-btn--secondary"><span class="kern-label">{words.add_button.as_str()}</span></button>
                </div>
            </form>
        }
        .into_any()
    }
}
