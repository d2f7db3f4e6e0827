// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! A log: entries of one kind, the newest first, each to read, to edit in place, to delete. A new one opens at once.

use leptos::prelude::*;

use super::{EachItem, Press};
use crate::domain::id::{Attribute, ItemId};
use crate::domain::log::held;
use crate::domain::plan::ItemKind;
use crate::state::PlanState;
use crate::state::navigation::Navigation;
use crate::text::{EntryWords, fill};
use crate::ui::ids;

/// What a log is of.
#[derive(Clone, Copy)]
pub struct LogOf {
    /// The kind of its entries.
    pub kind: ItemKind,
    /// The button for one more.
    pub add: &'static str,
    /// What is said while there is none.
    pub empty: &'static str,
    /// The attribute whose field takes the focus in a new entry.
    pub first: fn() -> Attribute,
    /// What a new entry says already.
    pub new: Callback<(), Vec<(Attribute, String)>>,
    /// What an entry is called.
    pub title: Callback<ItemId, String>,
    /// An entry to read.
    pub read: Callback<ItemId, AnyView>,
    /// Its fields.
    pub form: Callback<ItemId, AnyView>,
}

/// The log.
#[component]
pub fn Log(
    /// What it is of.
    of: LogOf,
    /// Its entries, in order.
    entries: Memo<Vec<ItemId>>,
    /// The plan.
    plan: PlanState,
    /// For the focus.
    navigation: Navigation,
    /// The words of all logs.
    words: &'static EntryWords,
) -> impl IntoView {
    let editing = RwSignal::new(None::<ItemId>);
    let said = RwSignal::new("");
    // An entry does not move while its day is being changed.
    let shown = Memo::new(move |before: Option<&Vec<ItemId>>| {
        let now = entries.get();
        match before {
            Some(before) if editing.with(Option::is_some) => held(before, &now),
            _ => now,
        }
    });
    let add = Callback::new(move |()| {
        said.set("");
        let says = of.new.run(());
        let says: Vec<(Attribute, &str)> =
            says.iter().map(|(attribute, text)| (attribute.clone(), text.as_str())).collect();
        if let Some(item) = plan.add_item(of.kind, &says) {
            navigation.focus_soon(ids::item(&item, &(of.first)()));
            editing.set(Some(item));
        }
    });
    let delete = Callback::new(move |item: ItemId| {
        plan.delete_item(of.kind, &item);
        editing.set(None);
        said.set(&words.deleted);
        // The button goes with its entry.
        navigation.focus_soon(ids::ADD_ENTRY);
    });
    let row = Callback::new(move |item| view! { <Entry item of editing delete navigation words /> }.into_any());
    let empty = move || {
        shown.with(Vec::is_empty).then(|| view! { <div class="next-step"><p class="kern-body">{of.empty}</p></div> })
    };
    view! {
        <div class="buttons">
            <Press id=ids::ADD_ENTRY look="kern-btn kern-btn--primary" word=of.add press=add />
        </div>
        <div role="status">{move || { let said = said.get(); (!said.is_empty()).then(|| view! { <p class="kern-body no-print log__said">{said}</p> }) }}</div>
        {empty}
        <EachItem ids=shown row />
    }
}

/// An entry, to read or to edit.
#[component]
fn Entry(
    item: ItemId,
    of: LogOf,
    editing: RwSignal<Option<ItemId>>,
    delete: Callback<ItemId>,
    navigation: Navigation,
    words: &'static EntryWords,
) -> impl IntoView {
    let id = StoredValue::new(item);
    let is_open = Memo::new(move |_| editing.with(|editing| editing.as_ref() == Some(&id.get_value())));
    let edit_id = StoredValue::new(id.with_value(|id| ids::part("edit", id.as_str())));
    let edit = Callback::new(move |()| {
        editing.set(Some(id.get_value()));
        navigation.focus_soon(ids::item(&id.get_value(), &(of.first)()));
    });
    let done = Callback::new(move |()| {
        editing.set(None);
        navigation.focus_soon(edit_id.get_value());
    });
    let named = |what: &'static str| {
        Callback::new(move |()| fill(&words.of, &[("what", what), ("title", &of.title.run(id.get_value()))]))
    };
    let (edit_it, delete_it) = (named(&words.edit), named(&words.delete));
    let delete = Callback::new(move |()| delete.run(id.get_value()));
    let words_of = (words.edit.as_str(), words.done.as_str(), words.delete.as_str());
    view! {
        <article class="log__entry">
            {move || {
                let (edit_word, done_word, delete_word) = words_of;
                if is_open.get() {
                    view! {
                        {of.form.run(id.get_value())}
                        <p class="kern-hint">{words.saved.as_str()}</p>
                        <div class="buttons">
                            <Press look="kern-btn kern-btn--secondary" word=done_word press=done />
                            <Press look="kern-btn kern-btn--tertiary" word=delete_word about=delete_it press=delete />
                        </div>
                    }
                    .into_any()
                } else {
                    view! {
                        {of.read.run(id.get_value())}
                        <div class="buttons log__buttons">
                            <Press id=edit_id.get_value() look="kern-btn kern-btn--tertiary" word=edit_word about=edit_it press=edit />
                            <Press look="kern-btn kern-btn--tertiary" word=delete_word about=delete_it press=delete />
                        </div>
                    }
                    .into_any()
                }
            }}
        </article>
    }
}
