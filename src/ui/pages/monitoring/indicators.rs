// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The indicators that are followed, what would help, readings without an indicator, and the choice of more.

use leptos::prelude::*;

use super::choose::Choose;
use super::indicator::Indicator;
use super::readings::Readings;
use crate::domain::id::ItemId;
use crate::domain::monitoring::Monitoring;
use crate::domain::plan::{ItemKey, ItemKind};
use crate::state::{use_navigation, use_plan, use_session, use_toolbox, use_words};
use crate::text::{self, Followed, FollowedIndicator, InWords, TrackingWords, fill};
use crate::ui::components::{EachItem, Press, SectionTitle};
use crate::ui::ids;

/// The view.
#[component]
pub(super) fn Indicators() -> impl IntoView {
    let toolbox = use_toolbox();
    let all: &'static TrackingWords = use_words();
    let words = &all.monitoring;
    let plan = use_plan();
    let navigation = use_navigation();
    let today = use_session().today();
    let followed = Memo::new(move |_| {
        let (content, messages, locale) = (&toolbox.content, &toolbox.words, toolbox.locale());
        let in_words = InWords { content, words: all, messages, locale: &locale };
        plan.with(|plan| in_words.followed(&Monitoring::of(plan), today))
    });
    let ids = Memo::new(move |_| {
        followed.with(|followed| followed.indicators.iter().map(|one| one.id.clone()).collect::<Vec<_>>())
    });
    let helpful = Memo::new(move |_| {
        let (content, messages, locale) = (&toolbox.content, &toolbox.words, toolbox.locale());
        let in_words = InWords { content, words: all, messages, locale: &locale };
        followed.with(|followed| in_words.helpful(&followed.indicators))
    });
    let said = RwSignal::new("");
    let stop = Callback::new(move |item: ItemId| {
        plan.delete_item(ItemKind::Indicator, &item);
        said.set(&words.stopped);
        // The button goes with its indicator.
        navigation.focus_soon(ids::FOLLOWED);
    });
    let article = Callback::new(move |id: ItemId| {
        let of = id.clone();
        let one =
            Memo::new(move |_| followed.with(|followed| followed.indicators.iter().find(|one| one.id == of).cloned()));
        view! { <Indicator id one stop /> }.into_any()
    });
    view! {
        <section id=ids::FOLLOWED tabindex="-1">
            <div role="status">{move || { let said = said.get(); (!said.is_empty()).then(|| view! { <p class="kern-body no-print log__said">{said}</p> }) }}</div>
            {move || ids.with(Vec::is_empty).then(|| view! { <div class="next-step"><p class="kern-body">{words.empty.as_str()}</p></div> })}
            <Helpful helpful words=all />
            <EachItem ids row=article />
        </section>
        <Stray followed />
        <Choose ids />
    }
}

/// What would make the indicators say more.
#[component]
fn Helpful(helpful: Memo<Vec<String>>, words: &'static TrackingWords) -> impl IntoView {
    let words = &words.monitoring;
    move || {
        let lines = helpful.get();
        (!lines.is_empty()).then(|| {
            view! {
                <details class="helpful no-print" open>
                    <summary>{words.helpful.as_str()}</summary>
                    <ul class="kern-list kern-list--bullet list written">{lines.into_iter().map(|line| view! { <li>{line}</li> }).collect_view()}</ul>
                    <p class="kern-hint">{words.helpful_text.as_str()}</p>
                </details>
            }
        })
    }
}

/// Readings whose indicator is not followed.
#[component]
fn Stray(followed: Memo<Followed>) -> impl IntoView {
    let words: &'static TrackingWords = use_words();
    let words = &words.monitoring;
    let ids = Memo::new(move |_| followed.with(|followed| followed.stray.iter().filter_map(key).collect::<Vec<_>>()));
    let row = Callback::new(move |id| view! { <StrayReadings id followed /> }.into_any());
    let is_there = Memo::new(move |_| ids.with(|ids| !ids.is_empty()));
    move || {
        is_there.get().then(|| {
            view! {
                <section class="section">
                    <SectionTitle title=words.stray.as_str() />
                    <p class="kern-body prose">{words.stray_text.as_str()}</p>
                    <EachItem ids row />
                </section>
            }
        })
    }
}

/// What tells stray readings apart; those that name no indicator share a word that is none.
fn key(stray: &text::StrayReadings) -> Option<ItemId> {
    stray.indicator.clone().or_else(|| ItemId::parse("of-no-indicator"))
}

/// The readings that name the same indicator.
#[component]
fn StrayReadings(id: ItemId, followed: Memo<Followed>) -> impl IntoView {
    let words: &'static TrackingWords = use_words();
    let words = &words.monitoring;
    let plan = use_plan();
    let navigation = use_navigation();
    let table = ids::part("readings", id.as_str());
    let stray = Memo::new(move |_| {
        followed.with(|followed| followed.stray.iter().find(|stray| key(stray).as_ref() == Some(&id)).cloned())
    });
    let title = untrack(|| stray.with(|stray| stray.as_ref().map(|stray| stray.title.clone()).unwrap_or_default()));
    let readings = move || stray.with(|stray| stray.as_ref().map(|stray| stray.readings.clone()).unwrap_or_default());
    let indicator = untrack(|| stray.with(|stray| stray.as_ref().and_then(|stray| stray.indicator.clone())));
    let again = indicator.map(|id| {
        let follow = Callback::new(move |()| {
            plan.set_items(ItemKind::Indicator, &id, &[(ItemKey::Deleted.attribute(), "no")]);
            navigation.focus_soon(ids::part("followed", id.as_str()));
        });
        view! {
            <div class="buttons"><Press look="kern-btn kern-btn--secondary" word=words.again.as_str() press=follow /></div>
        }
    });
    let caption = fill(&words.readings_of, &[("title", &title)]);
    view! {
        <article class="log__entry">
            <h3 class="kern-heading-small written">{title}</h3>
            <Readings caption readings=Signal::derive(readings) table focus=ids::FOLLOWED.to_owned() />
            {again}
        </article>
    }
}

/// The indicator of an article; what it says while it goes does not matter.
pub(super) fn read<T: Default>(one: Memo<Option<FollowedIndicator>>, what: impl FnOnce(&FollowedIndicator) -> T) -> T {
    one.with(|one| one.as_ref().map(what).unwrap_or_default())
}
