// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! A small choice in the frame: an icon, and a list whose label only screen readers need.

use leptos::prelude::*;

use super::{Icon, IconName};

/// An entry of a choice.
pub struct Entry {
    /// Its value.
    pub key: &'static str,
    /// What is shown.
    pub word: &'static str,
    /// Language of the word, if not the page's.
    pub lang: Option<&'static str>,
}

/// The choice.
#[component]
pub fn Choice(
    /// The DOM id of the list.
    id: &'static str,
    /// What is chosen, in words.
    label: &'static str,
    /// What is chosen, as a picture.
    icon: IconName,
    /// The entries.
    entries: Vec<Entry>,
    /// The key of the entry chosen.
    #[prop(into)]
    chosen: Signal<&'static str>,
    /// Called with the key of another entry.
    choose: impl Fn(String) + 'static,
) -> impl IntoView {
    let option = move |Entry { key, word, lang }: Entry| {
        view! { <option value=key lang=lang selected=move || chosen.get() == key>{word}</option> }
    };
    view! {
        <div class="choice">
            <Icon name=icon />
            <label class="kern-sr-only" for=id>{label}</label>
            <select id=id class="choice__select" prop:value=chosen on:change:target=move |event| choose(event.target().value())>
                {entries.into_iter().map(option).collect_view()}
            </select>
        </div>
    }
}
