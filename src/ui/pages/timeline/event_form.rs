// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What is said of a date.

use leptos::prelude::*;

use super::Page;
use crate::domain::date::TimeOfDay;
use crate::domain::id::ItemId;
use crate::domain::plan::ItemKind;
use crate::domain::plan::items::{EventKey, EventKind};
use crate::domain::typed;
use crate::text::fill;
use crate::ui::components::{FieldEntry, ItemDate, ItemText, Said, Select, TypedField};
use crate::ui::ids;

const KIND: ItemKind = ItemKind::Event;

/// The fields.
#[component]
pub(super) fn EventForm(id: ItemId, page: Page, open: RwSignal<Option<ItemId>>) -> impl IntoView {
    let Page { toolbox, words, plan, navigation, timeline, days, said, .. } = page;
    let of = &words.time;
    let item = id.clone();
    let about = move |key: EventKey| Said { plan, kind: KIND, item: item.clone(), attribute: key.attribute() };
    let entry = |key: &str, word: String| FieldEntry { id: String::new(), key: key.to_owned(), word };
    let none = || entry("", words.common.none.clone());
    let steps = timeline.with_untracked(|timeline| {
        let steps = timeline.rows().map(|row| entry(row.step.id.as_str(), words.step_title(&row.step)));
        std::iter::once(none()).chain(steps).collect::<Vec<_>>()
    });
    let formats = toolbox.content.formats.values().map(|format| entry(format.id.as_str(), format.title.clone()));
    let formats = std::iter::once(none()).chain(formats).collect();
    let kinds = EventKind::ALL.iter().map(|kind| entry(kind.key(), words.event_kind(*kind).to_owned())).collect();
    let pick_of = id.clone();
    let pick = move |key: EventKey, label: &'static str, entries: Vec<FieldEntry>| {
        let (item, attribute) = (pick_of.clone(), key.attribute());
        let field = ids::item(&item, &attribute);
        let said = plan.said(KIND, &item, &attribute);
        let chosen = Signal::derive(move || {
            let text = said.get();
            if key == EventKey::Kind && text.is_empty() { EventKind::Meeting.key().to_owned() } else { text }
        });
        let choose = Callback::new(move |word: String| plan.set_items(KIND, &item, &[(attribute.clone(), &word)]));
        view! { <Select id=field label=label.to_owned() entries chosen choose /> }
    };
    let back = ids::part("edit", id.as_str());
    let close = move |_| {
        open.set(None);
        navigation.focus_soon(back.clone());
    };
    let of_delete = id.clone();
    let delete = move |_| {
        let found = |timeline: &crate::domain::timeline::Timeline| {
            timeline.events.iter().find(|event| event.id == of_delete).map(|event| words.written(&event.title))
        };
        let title = timeline.with_untracked(found).unwrap_or_default();
        open.set(None);
        plan.delete_item(KIND, &of_delete);
        said.set(fill(&words.common.deleted, &[("title", &title)]));
        // The button goes with its date.
        navigation.focus_soon(ids::DATES);
    };
    view! {
        <div class="time-event__form no-print">
            <div class="fields fields--two">
                <ItemText said=about(EventKey::Title) label=words.common.title.as_str() />
                {pick(EventKey::Kind, &of.kind, kinds)}
                <ItemDate said=about(EventKey::Date) label=of.day.as_str() words=days toolbox />
                <TimeField id=id.clone() page />
                <ItemText said=about(EventKey::Place) label=of.place.as_str() />
                {pick(EventKey::Format, &of.format, formats)}
                {pick(EventKey::Step, &words.common.step, steps)}
            </div>
            <ItemText said=about(EventKey::Note) label=words.common.note.as_str() long=true />
            <div class="buttons">
                <button type="button" class="kern-btn kern-btn--primary" on:click=close><span class="kern-label">{words.common.close.as_str()}</span></button>
                <button type="button" class="kern-btn kern-btn--tertiary" on:click=delete><span class="kern-label">{words.common.delete.as_str()}</span></button>
            </div>
        </div>
    }
}

/// When it starts.
#[component]
fn TimeField(id: ItemId, page: Page) -> impl IntoView {
    let Page { words, plan, .. } = page;
    let of = &words.time;
    let attribute = EventKey::Start.attribute();
    let field = ids::item(&id, &attribute);
    let text = plan.said(KIND, &id, &attribute);
    let value = move || text.with(|text| TimeOfDay::parse(text).map_or_else(|| text.clone(), |time| time.to_string()));
    let take = move |text: &str| {
        let time = typed::time(text).map(|time| time.to_string());
        if time.is_none() && !text.trim().is_empty() {
            return Some(fill(&of.time_wrong, &[("text", text.trim())]));
        }
        plan.set_items(KIND, &id, &[(attribute.clone(), &time.unwrap_or_default())]);
        None
    };
    view! { <TypedField id=field label=of.time.as_str() help=of.time_help.clone() value=Signal::derive(value) take /> }
}
