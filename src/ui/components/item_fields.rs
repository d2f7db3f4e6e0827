// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Fields for what an item of the plan says: each reads one attribute and writes it at once.

use leptos::prelude::*;

use crate::domain::content::mentions;
use crate::domain::id::{Attribute, ItemId};
use crate::domain::plan::ItemKind;
use crate::domain::plan::items::with_word;
use crate::state::PlanState;
use crate::ui::ids;

/// Which attribute of which item a field is about.
#[derive(Clone)]
pub struct Said {
    /// The plan.
    pub plan: PlanState,
    /// The kind of the item.
    pub kind: ItemKind,
    /// The item.
    pub item: ItemId,
    /// The attribute.
    pub attribute: Attribute,
}

impl Said {
    pub(super) fn id(&self) -> String {
        ids::item(&self.item, &self.attribute)
    }

    pub(super) fn text(&self) -> Memo<String> {
        self.plan.said(self.kind, &self.item, &self.attribute)
    }

    fn write(&self, text: &str) {
        self.plan.write_item(self.kind, &self.item, &self.attribute, text);
    }

    pub(super) fn set(&self, text: &str) {
        self.plan.set_items(self.kind, &self.item, &[(self.attribute.clone(), text)]);
    }
}

/// A text that is saved as one types.
#[component]
pub fn ItemText(
    /// What it is about.
    said: Said,
    /// The label.
    label: &'static str,
    /// What to write; may be empty.
    #[prop(optional, into)]
    help: String,
    /// Whether it may have several lines.
    #[prop(optional)]
    long: bool,
    /// What the browser offers while one types.
    #[prop(optional)]
    offers: Vec<&'static str>,
) -> impl IntoView {
    let id = said.id();
    let text = said.text();
    let described = (!help.is_empty()).then(|| format!("{id}-help"));
    let list = (!offers.is_empty()).then(|| format!("{id}-offers"));
    let field = if long {
        view! {
            <textarea
                id=id.clone()
                class="kern-form-input__input item-text"
                rows="2"
                aria-describedby=described.clone()
                prop:value=text
                on:input:target=move |event| said.write(&event.target().value())
            ></textarea>
        }
        .into_any()
    } else {
        view! {
            <input
                id=id.clone()
                class="kern-form-input__input"
                type="text"
                autocomplete="off"
                list=list.clone()
                aria-describedby=described.clone()
                prop:value=text
                on:input:target=move |event| said.write(&event.target().value())
            />
        }
        .into_any()
    };
    view! {
        <div class="kern-form-input">
            <label class="kern-label" for=id>{label}</label>
            {described.map(|id| view! { <div class="kern-hint" id=id>{help}</div> })}
            {field}
            {list.map(|id| view! { <datalist id=id>{offers.into_iter().map(|offer| view! { <option value=offer></option> }).collect_view()}</datalist> })}
        </div>
    }
}

/// One of some words, or none.
#[component]
pub fn ItemPick(
    /// What it is about.
    said: Said,
    /// The label.
    label: &'static str,
    /// The word for none.
    none: &'static str,
    /// The words with what they mean.
    entries: Vec<(&'static str, String)>,
) -> impl IntoView {
    let id = said.id();
    let text = said.text();
    let first = text.get_untracked();
    let option = |(key, word): (&'static str, String)| {
        view! { <option value=key selected=key == first>{word}</option> }
    };
    view! {
        <div class="kern-form-input">
            <label class="kern-label" for=id.clone()>{label}</label>
            <div class="kern-form-input__select-wrapper">
                <select id=id class="kern-form-input__select" prop:value=text on:change:target=move |event| said.set(&event.target().value())>
                    <option value="" selected=first.is_empty()>{none}</option>
                    {entries.into_iter().map(option).collect_view()}
                </select>
            </div>
        </div>
    }
}

/// Any of some words.
#[component]
pub fn ItemTicks(
    /// What it is about.
    said: Said,
    /// The legend.
    legend: &'static str,
    /// The words with what they mean.
    entries: Vec<(String, String)>,
    /// The label of a field that narrows down what there is to choose from; absent if empty. What is chosen stays.
    #[prop(optional)]
    filter: &'static str,
) -> impl IntoView {
    let text = said.text();
    let box_id = said.id();
    let sought = RwSignal::new(String::new());
    let filter_id = format!("{box_id}-filter");
    let narrow = (!filter.is_empty()).then(|| {
        view! {
            <div class="kern-form-input item-ticks__filter">
                <label class="kern-label" for=filter_id.clone()>{filter}</label>
                <input id=filter_id class="kern-form-input__input" type="search" autocomplete="off" on:input:target=move |event| sought.set(event.target().value()) />
            </div>
        }
    });
    let tick = move |(key, word): (String, String)| {
        let id = format!("{box_id}-{key}");
        let said = said.clone();
        let of = key.clone();
        let there = Memo::new(move |_| text.with(|text| text.split_whitespace().any(|word| word == of)));
        let title = word.clone();
        let out = move || !there.get() && sought.with(|sought| !mentions(&title, sought));
        view! {
            <div class="kern-form-check" hidden=out>
                <input
                    id=id.clone()
                    class="kern-form-check__checkbox"
                    type="checkbox"
                    prop:checked=there
                    on:change:target=move |event| said.set(&with_word(&text.get_untracked(), &key, event.target().checked()))
                />
                <label class="kern-label" for=id>{word}</label>
            </div>
        }
    };
    view! {
        <fieldset class="kern-fieldset item-ticks">
            <legend class="kern-label">{legend}</legend>
            {narrow}
            <div class="item-ticks__boxes" class:item-ticks__boxes--many=!filter.is_empty()>{entries.into_iter().map(tick).collect_view()}</div>
        </fieldset>
    }
}
