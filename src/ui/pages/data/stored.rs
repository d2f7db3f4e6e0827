// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What is stored on this device: shown, saved as a file, kept for good, deleted.

use leptos::prelude::*;

use crate::domain::plan::saving::SaveStatus;
use crate::query::Query;
use crate::routes::Route;
use crate::state::my_data::{self, Kind, Stored};
use crate::state::{Toolbox, use_navigation, use_plan, use_toolbox, use_words};
use crate::text::{Locale, MyDataWords, fill};
use crate::ui::components::Titled;
use crate::ui::ids;

/// Everything that is stored.
#[component]
pub fn StoredHere() -> impl IntoView {
    let toolbox = use_toolbox();
    let words = &use_words::<MyDataWords>().data;
    let plan = use_plan();
    let begun = Memo::new(move |_| plan.status() != SaveStatus::Nothing);
    view! {
        <Titled title=words.stored_title.as_str()>
            {move || {
                // Counted anew when there is something for the first time, and when plans come or go.
                begun.track();
                plan.plans_changed();
                let stored = my_data::inventory();
                move || {
                    stored
                        .get()
                        .map(|stored| {
                            if stored.is_empty() {
                                view! { <p class="kern-body" id="nothing-stored">{words.stored_none.as_str()}</p> }.into_any()
                            } else {
                                view! { <Inventory stored toolbox /> }.into_any()
                            }
                        })
                }
            }}
        </Titled>
        <Persist />
        <Erase />
    }
}

#[component]
fn Inventory(stored: Vec<Stored>, toolbox: &'static Toolbox) -> impl IntoView {
    let words = &use_words::<MyDataWords>().data;
    let row = move |Stored { kind, size }: Stored| {
        let kilobytes = toolbox.locale().number((size as f64 / 100.0).ceil() / 10.0);
        view! {
            <tr class="kern-table__row">
                <td class="kern-table__cell">{name(kind)}</td>
                <td class="kern-table__cell kern-table__cell--numeric">{fill(&words.kilobytes, &[("n", &kilobytes)])}</td>
            </tr>
        }
    };
    let all = move |_| leptos::task::spawn_local(my_data::download_everything());
    view! {
        <table class="kern-table kern-table--small">
            <thead class="kern-table__head">
                <tr class="kern-table__row">
                    <th class="kern-table__header" scope="col">{words.stored_what.as_str()}</th>
                    <th class="kern-table__header kern-table__header--numeric" scope="col">{words.stored_size.as_str()}</th>
                </tr>
            </thead>
            <tbody class="kern-table__body">{stored.into_iter().map(row).collect_view()}</tbody>
        </table>
        <button type="button" class="kern-btn kern-btn--secondary no-print" on:click=all><span class="kern-label">{words.all.as_str()}</span></button>
    }
}

fn name(kind: Kind) -> &'static str {
    let words = &use_words::<MyDataWords>().data;
    match kind {
        Kind::Plan => &words.kind_plan,
        Kind::Plans => &words.kind_plans,
        Kind::Settings => &words.kind_settings,
        Kind::Packs => &words.kind_packs,
        Kind::SetAside => &words.kind_set_aside,
        Kind::Journal => &words.kind_journal,
        Kind::Snapshots => &words.kind_snapshots,
        Kind::Program => &words.kind_program,
    }
}

#[component]
fn Persist() -> impl IntoView {
    let words = &use_words::<MyDataWords>().data;
    let persisted = my_data::persisted();
    let asked = RwSignal::new(false);
    let ask = move |_| {
        my_data::ask_to_persist();
        asked.set(true);
    };
    view! {
        <Titled title=words.persist_title.as_str()>
            <p class="kern-body prose">{words.persist_text.as_str()}</p>
            <div role="status">
                {move || match (persisted.get(), asked.get()) {
                    (Some(true), _) => view! { <p class="kern-body">{words.persisted.as_str()}</p> }.into_any(),
                    (_, true) => view! { <p class="kern-body">{words.persist_asked.as_str()}</p> }.into_any(),
                    (_, false) => ().into_any(),
                }}
            </div>
            <button type="button" class="kern-btn kern-btn--secondary no-print" on:click=ask><span class="kern-label">{words.persist.as_str()}</span></button>
        </Titled>
    }
}

/// Deleting asks once more, in place.
#[component]
fn Erase() -> impl IntoView {
    let words = &use_words::<MyDataWords>().data;
    let navigation = use_navigation();
    let sure = RwSignal::new(false);
    let failure = RwSignal::new(None::<String>);
    let plan = use_plan();
    let erase = move |_| {
        let afterwards = Query::default().with(ids::DONE.0, ids::DONE.1).href(&Route::Data);
        leptos::task::spawn_local(async move { failure.set(my_data::erase(plan, &afterwards).await.err()) });
    };
    let erased =
        move || navigation.query().get(ids::DONE.0) == Some(ids::DONE.1) && plan.status() == SaveStatus::Nothing;
    // What is pressed goes; the focus goes on to what stands in its place.
    let ask = move |again: bool| {
        sure.set(again);
        navigation.focus_soon(if again { "erase-no" } else { "erase" });
    };
    view! {
        <Titled title=words.erase_title.as_str()>
            <p class="kern-body prose">{words.erase_text.as_str()}</p>
            {move || erased().then(|| view! { <p class="kern-body outcome" data-fine="true" id=ids::ERASED tabindex="-1">{words.erased.as_str()}</p> })}
            <div role="status">
                {move || sure.get().then(|| view! { <p class="kern-body kern-body--bold no-print">{words.erase_sure.as_str()}</p> })}
            </div>
            <div class="buttons">
                {move || {
                    if sure.get() {
                        view! {
                            <button type="button" id="erase-no" class="kern-btn kern-btn--secondary" on:click=move |_| ask(false)>
                                <span class="kern-label">{words.erase_no.as_str()}</span>
                            </button>
                            <button type="button" id="erase-yes" class="kern-btn kern-btn--secondary erase-all" on:click=erase>
                                <span class="kern-label">{words.erase_yes.as_str()}</span>
                            </button>
                        }
                            .into_any()
                    } else {
                        view! {
                            <button type="button" id="erase" class="kern-btn kern-btn--secondary" on:click=move |_| ask(true)>
                                <span class="kern-label">{words.erase.as_str()}</span>
                            </button>
                        }
                            .into_any()
                    }
                }}
            </div>
            {move || {
                failure
                    .get()
                    .map(|detail| view! { <p class="kern-body outcome" role="alert" data-fine="false">{fill(&words.erase_failed, &[("detail", &detail)])}</p> })
            }}
        </Titled>
    }
}
