// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! `#/workshop/transfer`: what is taken over from another city, adapted or left; two plans side by side. The address says with
//! which other plan one compares.

mod compare;
mod lines;
mod measures;
mod tables;

use leptos::prelude::*;

use crate::domain::id::ItemId;
use crate::domain::plan::ItemKind;
use crate::domain::plan::items::{TransferKey, TransferVerdict};
use crate::routes::Route;
use crate::state::{use_navigation, use_plan, use_toolbox, use_words};
use crate::text::{WorkshopWords, fill};
use crate::ui::components::{
    Editing, Heading, Icon, IconName, ItemPick, ItemTable, ItemText, QuickAdd, Said, TableLine,
};
use crate::ui::ids;

const KIND: ItemKind = ItemKind::Transfer;

/// The sheet and the comparison.
#[component]
pub fn TransferPage() -> impl IntoView {
    let toolbox = use_toolbox();
    let all: &'static WorkshopWords = use_words();
    let (plan, navigation) = (use_plan(), use_navigation());
    let words = &all.transfer;
    let said = RwSignal::new(String::new());
    let editing = Editing {
        plan,
        navigation,
        kind: KIND,
        open: RwSignal::new(navigation.query_now().get("item").and_then(ItemId::parse)),
        said,
        form,
        add: Callback::new(|_| ()),
        home: ids::TRANSFER_SHEET,
        words: &all.table,
        toolbox,
    };
    let lines = Memo::new(move |_| plan.with(|plan| lines::lines(plan, all)));
    let is_empty = Memo::new(move |_| lines.with(Vec::<TableLine>::is_empty));
    let sheet = move || {
        if is_empty.get() {
            return view! { <p class="kern-body prose">{words.empty.as_str()}</p> }.into_any();
        }
        let heads = vec![words.what.as_str(), &words.place, &words.why];
        view! {
            <ItemTable label=words.list.as_str() heads lines editing />
            <div class="buttons">
                <button type="button" class="kern-btn kern-btn--tertiary" on:click=move |_| navigation.print()>
                    <Icon name=IconName::Printer />
                    <span class="kern-label">{words.print.as_str()}</span>
                </button>
            </div>
        }
        .into_any()
    };
    let kicker = view! { <a class="kern-link kern-link--no-visited-state" href=Route::Workshop.href()>{toolbox.words.titles.workshop.as_str()}</a> };
    view! {
        <div class="page page--wide">
            <Heading title=toolbox.words.titles.transfer.as_str() kicker=kicker.into_any() />
            <p class="kern-body kern-body--large prose no-print">{words.intro.as_str()}</p>
            <Add said />
            <section class="section">
                <h2 id=ids::TRANSFER_SHEET class="kern-heading-medium section__title" tabindex="-1">{words.list.as_str()}</h2>
                <p class="kern-body no-print" role="status" id="transfer-said">{said}</p>
                {sheet}
            </section>
            <compare::Compare said />
        </div>
    }
}

/// One point after the other.
#[component]
fn Add(said: RwSignal<String>) -> impl IntoView {
    let all: &'static WorkshopWords = use_words();
    let (plan, navigation) = (use_plan(), use_navigation());
    let words = &all.transfer;
    let place = RwSignal::new(String::new());
    let add = Callback::new(move |title: String| {
        if title.is_empty() {
            said.set(words.title_missing.clone());
            return false;
        }
        let city = place.with_untracked(|place| place.trim().to_owned());
        plan.add_item(KIND, &[(TransferKey::Title.attribute(), &*title), (TransferKey::Place.attribute(), &city)]);
        said.set(fill(&words.added, &[("title", &title)]));
        true
    });
    // The city stays: the next point is often from there as well.
    let second = view! {
        <div class="kern-form-input">
            <label class="kern-label" for="new-transfer-place">{words.new_place.as_str()}</label>
            <input id="new-transfer-place" class="kern-form-input__input" type="text" autocomplete="off" prop:value=place on:input:target=move |event| place.set(event.target().value()) />
        </div>
    };
    view! {
        <section class="section section--work no-print">
            <QuickAdd id="new-transfer" words=(words.new.as_str(), words.add.as_str()) second=second.into_any() add navigation />
        </section>
    }
}

/// The fields of an entry.
fn form(item: ItemId) -> AnyView {
    let all: &'static WorkshopWords = use_words();
    let plan = use_plan();
    let words = &all.transfer;
    let said = move |key: TransferKey| Said { plan, kind: KIND, item: item.clone(), attribute: key.attribute() };
    let verdicts = TransferVerdict::ALL.iter().map(|of| (of.key(), words.verdict(Some(*of)).to_owned())).collect();
    view! {
        <div class="fields">
            <ItemText said=said(TransferKey::Title) label=words.what.as_str() long=true />
        </div>
        <div class="fields fields--two">
            <ItemText said=said(TransferKey::Place) label=words.place.as_str() />
            <ItemPick said=said(TransferKey::Verdict) label=words.verdict.as_str() none=words.undecided.as_str() entries=verdicts />
        </div>
        <div class="fields">
            <ItemText said=said(TransferKey::Summary) label=words.why.as_str() long=true />
        </div>
    }
    .into_any()
}
