// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! An indicator that is followed: how it has come along, picture and table, its readings, its starting value and its target.

use leptos::prelude::*;

use super::add::AddReading;
use super::indicators::read;
use super::readings::Readings;
use crate::domain::id::ItemId;
use crate::domain::plan::ItemKind;
use crate::domain::plan::items::IndicatorKey;
use crate::state::{use_plan, use_toolbox, use_words};
use crate::text::{FollowedIndicator, TrackingWords, fill};
use crate::ui::components::{Drawing, ItemText, ItemTyped, Press, Said};
use crate::ui::ids;

const KIND: ItemKind = ItemKind::Indicator;

/// The indicator.
#[component]
pub(super) fn Indicator(id: ItemId, one: Memo<Option<FollowedIndicator>>, stop: Callback<ItemId>) -> impl IntoView {
    let words: &'static TrackingWords = use_words();
    let words = &words.monitoring;
    let title = Memo::new(move |_| read(one, |one| one.title.clone()));
    let facts = Memo::new(move |_| {
        read(one, |one| {
            let unit = (!one.unit.is_empty()).then(|| fill(&words.unit, &[("unit", &one.unit)]));
            let mark = Some(one.mark.clone()).filter(|mark| !mark.is_empty());
            mark.into_iter().chain(unit).collect::<Vec<_>>().join(" · ")
        })
    });
    let course = Memo::new(move |_| read(one, |one| one.course.clone()));
    let chart = Memo::new(move |_| read(one, |one| one.chart.clone()));
    let readings = Memo::new(move |_| read(one, |one| one.readings.clone()));
    let own = Memo::new(move |_| read(one, |one| one.own));
    let how = Memo::new(move |_| read(one, |one| one.how.clone()));
    let heading = ids::part("followed", id.as_str());
    let table = ids::part("readings", id.as_str());
    let of_add = id.clone();
    let caption = untrack(|| fill(&words.readings_of, &[("title", &title.get())]));
    let has_readings = Memo::new(move |_| readings.with(|readings| !readings.is_empty()));
    let both = {
        let heading = heading.clone();
        move || {
            let (heading, caption, table) = (heading.clone(), caption.clone(), table.clone());
            has_readings.get().then(|| {
                view! {
                    <div class="followed__both">
                        <div>{move || chart.get().map(|drawing| view! { <Drawing drawing /> })}</div>
                        <Readings caption readings=readings.into() table focus=heading />
                    </div>
                }
            })
        }
    };
    view! {
        <article class="followed">
            <h2 id=heading class="kern-heading-small written" tabindex="-1">{title}</h2>
            <p class="kern-body kern-body--muted written">{facts}</p>
            <p class="kern-body written followed__course">{course}</p>
            {both}
            <AddReading indicator=of_add title />
            <More id title own how stop />
        </article>
    }
}

/// What is needed less often: starting value and target, how to measure, the end of following.
#[component]
fn More(id: ItemId, title: Memo<String>, own: Memo<bool>, how: Memo<String>, stop: Callback<ItemId>) -> impl IntoView {
    let words: &'static TrackingWords = use_words();
    let words = &words.monitoring;
    // The fields come when somebody wants to see them: a page with a dozen indicators has a hundred.
    let opened = RwSignal::new(false);
    let of_stop = id.clone();
    let stop = Callback::new(move |()| stop.run(of_stop.clone()));
    let stop_it = Callback::new(move |()| format!("{}: {}", words.stop, title.get()));
    let how_to = move || {
        let how = how.get();
        (!how.is_empty()).then(|| {
            view! {
                <details class="followed__more no-print">
                    <summary>{words.how.as_str()}</summary>
                    <p class="kern-body prose written">{how}</p>
                </details>
            }
        })
    };
    view! {
        <details class="followed__more no-print" on:toggle=move |_| opened.set(true)>
            <summary>{words.settings.as_str()}</summary>
            {move || opened.get().then(|| view! { <Settings id=id.clone() own=own.get() /> })}
            <div class="buttons">
                <Press look="kern-btn kern-btn--tertiary" word=words.stop.as_str() about=stop_it press=stop />
            </div>
        </details>
        {how_to}
    }
}

/// What the plan says of it beside its readings.
#[component]
fn Settings(id: ItemId, own: bool) -> impl IntoView {
    let toolbox = use_toolbox();
    let all: &'static TrackingWords = use_words();
    let (words, typing) = (&all.monitoring, &all.typing);
    let plan = use_plan();
    let (day, number) = (toolbox.typed_day(), toolbox.typed_number());
    let said = move |key: IndicatorKey| Said { plan, kind: KIND, item: id.clone(), attribute: key.attribute() };
    let of_own = own.then(|| {
        view! {
            <ItemText said=said(IndicatorKey::Title) label=all.choosing.name.as_str() />
            <ItemText said=said(IndicatorKey::Unit) label=toolbox.words.indicators.unit.as_str() />
            <ItemText said=said(IndicatorKey::How) label=words.how.as_str() long=true />
        }
    });
    view! {
        <div class="fields">{of_own}</div>
        <div class="fields fields--two">
            <ItemTyped said=said(IndicatorKey::Baseline) label=words.baseline.as_str() how=number words=typing />
            <ItemTyped said=said(IndicatorKey::BaselineDate) label=words.baseline_date.as_str() how=day words=typing />
            <ItemTyped said=said(IndicatorKey::Target) label=words.target.as_str() how=number words=typing />
            <ItemTyped said=said(IndicatorKey::TargetDate) label=words.target_date.as_str() how=day words=typing />
        </div>
        <div class="fields">
            <ItemText said=said(IndicatorKey::Source) label=words.source.as_str() help=words.source_help.as_str() />
            <ItemText said=said(IndicatorKey::Note) label=words.note.as_str() help=all.decision.note_help.as_str() long=true />
        </div>
    }
}
