// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Events of the plan that are held in a format: added, dated, deleted. Everything is saved as one types.

use leptos::prelude::*;

use super::run::{clock, length};
use crate::domain::content::Format;
use crate::domain::date::{Date, TimeOfDay};
use crate::domain::id::ItemId;
use crate::domain::plan::ItemKind;
use crate::domain::plan::items::EventKey;
use crate::domain::typed;
use crate::state::{PlanState, Toolbox, use_navigation, use_plan, use_words};
use crate::text::{CatalogueWords, fill};
use crate::ui::components::{ItemText, Said, TypedField};
use crate::ui::ids;

const KIND: ItemKind = ItemKind::Event;

/// A day to show how one is typed.
const EXAMPLE: &str = "2027-05-24";

/// The events, and the button for one more.
#[component]
pub(super) fn Events(format: &'static Format, toolbox: &'static Toolbox) -> impl IntoView {
    let words: &'static CatalogueWords = use_words();
    let plan = use_plan();
    let navigation = use_navigation();
    let events = plan.events_of(&format.id);
    let deleted = RwSignal::new(false);
    let add = move |_| {
        deleted.set(false);
        let says =
            [(EventKey::Title.attribute(), format.title.as_str()), (EventKey::Format.attribute(), format.id.as_str())];
        if let Some(item) = plan.add_item(KIND, &says) {
            navigation.focus_soon(ids::item(&item, &EventKey::Date.attribute()));
        }
    };
    let delete = Callback::new(move |item: ItemId| {
        plan.delete_item(KIND, &item);
        deleted.set(true);
        // The button goes with its event.
        navigation.focus_soon(ids::EVENTS.to_owned());
    });
    let none = move || {
        (events.with(Vec::is_empty) && !deleted.get())
            .then(|| view! { <p class="kern-body">{words.event.none.as_str()}</p> })
    };
    view! {
        <section class="section section--work events">
            <h2 id=ids::EVENTS class="kern-heading-medium section__title" tabindex="-1">{words.event.title.as_str()}</h2>
            {none}
            <div role="status">{move || deleted.get().then(|| view! { <p class="kern-body no-print">{words.event.deleted.as_str()}</p> })}</div>
            <For each=move || events.get() key=ItemId::clone children=move |item| view! { <EventForm item format toolbox words plan delete /> } />
            <div class="buttons">
                <button type="button" id="add-event" class="kern-btn kern-btn--secondary" on:click=add><span class="kern-label">{words.event.add.as_str()}</span></button>
            </div>
        </section>
    }
}

#[component]
fn EventForm(
    item: ItemId,
    format: &'static Format,
    toolbox: &'static Toolbox,
    words: &'static CatalogueWords,
    plan: PlanState,
    delete: Callback<ItemId>,
) -> impl IntoView {
    let words_of = &words.event;
    let of = item.clone();
    let said = move |key: EventKey| Said { plan, kind: KIND, item: of.clone(), attribute: key.attribute() };
    let text = |key: EventKey| plan.said(KIND, &item, &key.attribute());
    let (title, date, start) = (text(EventKey::Title), text(EventKey::Date), text(EventKey::Start));
    let date = Memo::new(move |_| date.with(|text| Date::parse(text)));
    let start = Memo::new(move |_| start.with(|text| TimeOfDay::parse(text)));
    let when = move || {
        let day = date.get().map_or_else(|| words_of.no_date.clone(), |date| toolbox.day(date));
        let Some(start) = start.get() else { return day };
        let from = start.to_string();
        let time = match length(format) {
            0 => from,
            minutes => fill(&words_of.span, &[("from", &from), ("to", &clock(start, minutes, words))]),
        };
        fill(&words_of.at, &[("date", &day), ("time", &time)])
    };
    let example = Date::parse(EXAMPLE).map(|date| toolbox.day_to_type(date)).unwrap_or_default();
    let help = fill(&words_of.date_help, &[("example", &example)]);
    let (of_date, of_start, of_delete) = (item.clone(), item.clone(), item.clone());
    let take_date = move |text: &str| {
        let day = typed::date(text).map(|date| date.to_string());
        take(plan, &of_date, EventKey::Date, text, day)
            .then(|| fill(&words_of.date_wrong, &[("text", text), ("example", &example)]))
    };
    let take_start = move |text: &str| {
        let time = typed::time(text).map(|time| time.to_string());
        take(plan, &of_start, EventKey::Start, text, time).then(|| fill(&words_of.start_wrong, &[("text", text)]))
    };
    view! {
        <article class="event">
            <h3 class="kern-heading-small written">{title}</h3>
            <p class="kern-body event__when">{when}</p>
            <div class="fields fields--two">
                <TypedField
                    id=ids::item(&item, &EventKey::Date.attribute())
                    label=words_of.date.as_str()
                    help
                    value=Signal::derive(move || date.get().map(|date| toolbox.day_to_type(date)).unwrap_or_default())
                    take=take_date
                />
                <TypedField
                    id=ids::item(&item, &EventKey::Start.attribute())
                    label=words_of.start.as_str()
                    help=words_of.start_help.clone()
                    value=Signal::derive(move || start.get().map(|start| start.to_string()).unwrap_or_default())
                    take=take_start
                />
                <ItemText said=said(EventKey::Title) label=words_of.name.as_str() />
                <ItemText said=said(EventKey::Place) label=words_of.place.as_str() />
            </div>
            <ItemText said=said(EventKey::Note) label=words_of.note.as_str() long=true />
            <div class="buttons">
                <button
                    type="button"
                    class="kern-btn kern-btn--tertiary event__delete"
                    aria-label=move || format!("{}: {}", words_of.delete, title.get())
                    on:click=move |_| delete.run(of_delete.clone())
                >
                    <span class="kern-label">{words_of.delete.as_str()}</span>
                </button>
            </div>
        </article>
    }
}

/// Writes what was typed as it was read, or takes it back if the field is empty. `true` if it means nothing.
fn take(plan: PlanState, item: &ItemId, key: EventKey, text: &str, read: Option<String>) -> bool {
    let is_wrong = read.is_none() && !text.trim().is_empty();
    if !is_wrong {
        plan.set_items(KIND, item, &[(key.attribute(), &read.unwrap_or_default())]);
    }
    is_wrong
}
