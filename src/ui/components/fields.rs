// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Fields of forms: one of several, some of several, in the form that KERN gives them.

use leptos::prelude::*;

/// An entry to choose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its DOM id, where it has one of its own.
    pub id: String,
    /// What is written when it is chosen.
    pub key: String,
    /// What people read.
    pub word: String,
}

/// Radio buttons or checkboxes under a heading.
#[component]
pub fn Picks(
    /// What is asked; a heading stands in it where it begins a part of the page.
    legend: AnyView,
    /// One of the entries, under this name; of checkboxes any number.
    #[prop(optional_no_strip)]
    one_of: Option<String>,
    /// The entries.
    entries: Vec<Entry>,
    /// The keys of those chosen, with spaces between them.
    #[prop(into)]
    chosen: Signal<String>,
    /// Called with a key, and whether it is chosen now.
    choose: Callback<(String, bool)>,
) -> impl IntoView {
    let (kind, class) = match one_of {
        Some(_) => ("radio", "kern-form-check__radio"),
        None => ("checkbox", "kern-form-check__checkbox"),
    };
    let entry = |Entry { id, key, word }: Entry| {
        let is_chosen = {
            let key = key.clone();
            Memo::new(move |_| chosen.with(|chosen| chosen.split_whitespace().any(|other| other == key)))
        };
        view! {
            <div class="kern-form-check">
                <input
                    id=id.clone()
                    class=class
                    type=kind
                    name=one_of.clone()
                    prop:checked=is_chosen
                    on:change:target=move |event| choose.run((key.clone(), event.target().checked()))
                />
                <label class="kern-label" for=id>{word}</label>
            </div>
        }
    };
    view! {
        <fieldset class="kern-fieldset picks">
            <legend class="kern-label picks__legend">{legend}</legend>
            <div class="kern-fieldset__body">{entries.into_iter().map(entry).collect_view()}</div>
        </fieldset>
    }
}

/// A list to choose one entry from.
#[component]
pub fn Select(
    /// The DOM id of the list.
    id: String,
    /// What is chosen.
    #[prop(into)]
    label: Signal<String>,
    /// Whether only screen readers need the label.
    #[prop(optional)]
    label_hidden: bool,
    /// The entries; their DOM ids are not needed.
    entries: Vec<Entry>,
    /// Further entries, under headings.
    #[prop(optional)]
    groups: Vec<(&'static str, Vec<Entry>)>,
    /// The key of the one chosen.
    #[prop(into)]
    chosen: Signal<String>,
    /// Called with the key of another one.
    choose: Callback<String>,
) -> impl IntoView {
    // Light: the list says what is chosen later, its entries only at first.
    let first = chosen.get_untracked();
    let option = |Entry { key, word, .. }: Entry| {
        let selected = key == first;
        view! { <option value=key selected=selected>{word}</option> }
    };
    view! {
        <div class="kern-form-input">
            <label class=if label_hidden { "kern-sr-only" } else { "kern-label" } for=id.clone()>{label}</label>
            <div class="kern-form-input__select-wrapper">
                <select id=id class="kern-form-input__select" prop:value=chosen on:change:target=move |event| choose.run(event.target().value())>
                    {entries.into_iter().map(option).collect_view()}
                    {groups.into_iter().map(|(title, entries)| view! { <optgroup label=title>{entries.into_iter().map(option).collect_view()}</optgroup> }).collect_view()}
                </select>
            </div>
        </div>
    }
}
