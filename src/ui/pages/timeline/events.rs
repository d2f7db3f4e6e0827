// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The dates of the plan: meetings, milestones, sittings of the council, deadlines.

use leptos::prelude::*;

use super::{Page, event_form};
use crate::domain::id::ItemId;
use crate::domain::plan::ItemKind;
use crate::domain::plan::items::{EventKey, EventKind};
use crate::domain::timeline::TimeEvent;
use crate::ui::components::More;
use crate::ui::ids;

/// So many dates are shown at first, and more at a time.
const AT_A_TIME: usize = 50;

/// The dates, and buttons for more.
#[component]
pub(super) fn Events(page: Page) -> impl IntoView {
    let Page { toolbox, words, plan, navigation, timeline, said, .. } = page;
    let of = &words.time;
    let asked = navigation.query_now().get("event").and_then(ItemId::parse);
    let open = RwSignal::new(None::<ItemId>);
    let ids_in_order = Memo::new(move |before: Option<&Vec<ItemId>>| {
        let mut now: Vec<ItemId> =
            timeline.with(|timeline| timeline.events.iter().map(|event| event.id.clone()).collect());
        // What is being edited stays where it is: moving it would take the focus away.
        if let (Some(before), true) = (before, open.with(Option::is_some)) {
            let mut kept: Vec<ItemId> = before.iter().filter(|id| now.contains(id)).cloned().collect();
            now.retain(|id| !kept.contains(id));
            kept.extend(now);
            return kept;
        }
        std::mem::take(&mut now)
    });
    let far = asked.as_ref().and_then(|asked| ids_in_order.with_untracked(|ids| ids.iter().position(|id| id == asked)));
    let shown = RwSignal::new(AT_A_TIME.max(far.map_or(0, |place| place + 1)));
    let in_sight = move || {
        let opened = open.get();
        ids_in_order.with(|ids| {
            let mut all: Vec<ItemId> = ids.iter().take(shown.get()).cloned().collect();
            all.extend(opened.filter(|id| ids.contains(id) && !all.contains(id)));
            all
        })
    };
    let n_all = Signal::derive(move || ids_in_order.with(Vec::len));
    let none =
        move || ids_in_order.with(Vec::is_empty).then(|| view! { <p class="kern-body">{of.events_none.as_str()}</p> });
    let add = move |kind: &'static EventKind| {
        let kind = *kind;
        let add = move |_| {
            said.set(String::new());
            if let Some(item) = plan.add_item(ItemKind::Event, &[(EventKey::Kind.attribute(), kind.key())]) {
                navigation.focus_soon(ids::item(&item, &EventKey::Title.attribute()));
                open.set(Some(item));
            }
        };
        view! { <button type="button" id=ids::part("add", kind.key()) class="kern-btn kern-btn--secondary" on:click=add><span class="kern-label">{words.add_event(kind)}</span></button> }
    };
    view! {
        <section class="section">
            <h2 id=ids::DATES class="kern-heading-medium section__title" tabindex="-1">{of.events.as_str()}</h2>
            <p class="kern-body prose no-print">{of.events_text.as_str()}</p>
            {none}
            <ul class="time-events"><For each=in_sight key=ItemId::clone children=move |id| view! { <Row id page open /> } /></ul>
            <More n_all shown by=AT_A_TIME word=&words.common.more toolbox />
            <div class="buttons no-print">{EventKind::ALL.iter().map(add).collect_view()}</div>
        </section>
    }
}

#[component]
fn Row(id: ItemId, page: Page, open: RwSignal<Option<ItemId>>) -> impl IntoView {
    let Page { toolbox, words, timeline, .. } = page;
    let of = id.clone();
    let event =
        Memo::new(move |_| timeline.with(|timeline| timeline.events.iter().find(|event| event.id == of).cloned()));
    let title = move || event.with(|event| event.as_ref().map(|event| words.written(&event.title)).unwrap_or_default());
    let day = move || {
        event.with(|event| {
            let date = event.as_ref().and_then(|event| event.date);
            date.map_or_else(|| words.time.undated.clone(), |date| toolbox.day_to_type(date))
        })
    };
    let facts = move || event.with(|event| event.as_ref().map(|event| facts(event, page)));
    let (is_of, toggled) = (id.clone(), id.clone());
    let is_open = Memo::new(move |_| open.with(|open| open.as_ref() == Some(&is_of)));
    let toggle = move |_| open.set((!is_open.get_untracked()).then(|| toggled.clone()));
    let (row_id, edit_id) = (ids::part("event", id.as_str()), ids::part("edit", id.as_str()));
    view! {
        <li class="time-event" id=row_id tabindex="-1">
            <div class="time-event__line">
                <span class="time-event__day">{day}</span>
                <span class="time-event__what"><strong class="written">{title}</strong> <span class="time-event__facts written">{facts}</span></span>
                <button
                    type="button" id=edit_id class="kern-btn kern-btn--tertiary kern-btn--x-small no-print"
                    aria-expanded=move || if is_open.get() { "true" } else { "false" }
                    aria-label=move || format!("{}: {}", words.common.edit, title()) on:click=toggle
                >
                    <span class="kern-label">{words.common.edit.as_str()}</span>
                </button>
            </div>
            {move || is_open.get().then(|| view! { <event_form::EventForm id=id.clone() page open /> })}
        </li>
    }
}

/// What kind of date it is, when and where.
fn facts(event: &TimeEvent, page: Page) -> String {
    let start = event.start.map(|start| start.to_string());
    let format =
        event.format.as_ref().and_then(|id| page.toolbox.content.formats.get(id)).map(|format| format.title.clone());
    let place = Some(event.place.clone()).filter(|place| !place.is_empty());
    let all = std::iter::once(page.words.event_kind(event.kind).to_owned()).chain(start).chain(format).chain(place);
    all.collect::<Vec<_>>().join(" · ")
}
