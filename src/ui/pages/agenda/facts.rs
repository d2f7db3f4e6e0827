// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The event of the agenda: title, day, start, end, place.

use leptos::prelude::*;

use super::Page;
use crate::domain::date::TimeOfDay;
use crate::domain::id::ItemId;
use crate::domain::plan::ItemKind;
use crate::domain::plan::items::EventKey;
use crate::domain::typed;
use crate::text::fill;
use crate::ui::components::{DayWords, ItemDate, ItemText, Said, SectionTitle, TypedField};
use crate::ui::ids;

const KIND: ItemKind = ItemKind::Event;

/// The fields; absent for the agenda that belongs to no event.
#[component]
pub(super) fn Facts(page: Page) -> impl IntoView {
    let Page { toolbox, words, plan, event, .. } = page;
    let days = DayWords { help: &words.day_help, wrong: &words.day_wrong };
    move || {
        let item = event.get()?;
        let of = item.clone();
        let said = move |key: EventKey| Said { plan, kind: KIND, item: of.clone(), attribute: key.attribute() };
        Some(view! {
            <section class="section section--work">
                <SectionTitle title=words.facts.as_str() />
                <div class="fields fields--two">
                    <ItemText said=said(EventKey::Title) label=words.title.as_str() />
                    <ItemText said=said(EventKey::Place) label=words.place.as_str() />
                </div>
                <div class="fields agenda-facts">
                    <ItemDate said=said(EventKey::Date) label=words.day.as_str() words=days toolbox />
                    <Time item=item.clone() key=EventKey::Start label=words.start.as_str() page />
                    <Time item key=EventKey::End label=words.end.as_str() page />
                </div>
            </section>
        })
    }
}

/// A time of the day.
#[component]
fn Time(item: ItemId, key: EventKey, label: &'static str, page: Page) -> impl IntoView {
    let Page { words, plan, .. } = page;
    let attribute = key.attribute();
    let id = ids::item(&item, &attribute);
    let text = plan.said(KIND, &item, &attribute);
    let value = move || text.with(|text| TimeOfDay::parse(text).map_or_else(|| text.clone(), |time| time.to_string()));
    let take = move |text: &str| {
        let time = typed::time(text).map(|time| time.to_string());
        if time.is_none() && !text.trim().is_empty() {
            return Some(fill(&words.time_wrong, &[("text", text.trim())]));
        }
        plan.set_items(KIND, &item, &[(attribute.clone(), &time.unwrap_or_default())]);
        None
    };
    view! { <TypedField id label help=words.time_help.clone() value=Signal::derive(value) take /> }
}
