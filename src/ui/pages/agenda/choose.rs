// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Which event the agenda is of, and a short form for a new one.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use super::Page;
use crate::domain::date::Date;
use crate::domain::plan::items::{EventKey, EventKind};
use crate::domain::typed;
use crate::state::agenda::{Asked, EVENT, LOOSE};
use crate::text::fill;
use crate::ui::components::{EventChoice, FormField};
use crate::ui::ids;

/// A day to show how one is typed.
const EXAMPLE: &str = "2027-05-24";

/// The choice.
#[component]
pub(super) fn Choose(page: Page) -> impl IntoView {
    let Page { toolbox, words, navigation, asked, said, .. } = page;
    let events = Memo::new(move |_| page.write(|writer, _| toolbox.events_to_choose(writer)));
    let chosen = Signal::derive(move || asked.with(|asked| asked.key().to_owned()));
    let open = RwSignal::new(false);
    let choose = Callback::new(move |key: String| {
        open.set(false);
        said.set(String::new());
        navigation.show(&navigation.query_now().with(EVENT, &key));
    });
    let unknown = move || {
        (asked.get() == Asked::Unknown)
            .then(|| view! { <p class="kern-body ignored" role="alert">{words.unknown.as_str()}</p> })
    };
    view! {
        {unknown}
        <div class="agenda-choice">
            <EventChoice id=ids::AGENDA_EVENT label=words.choose.as_str() loose=(LOOSE, words.loose.as_str()) events chosen choose />
        </div>
        <details class="agenda-new" prop:open=open on:toggle:target=move |event| open.set(event.target().open())>
            <summary>{words.new_event.as_str()}</summary>
            <NewEvent page open />
        </details>
    }
}

/// A new event. What is wrong is said beside its field, and nothing is written before all of it is right.
#[component]
fn NewEvent(page: Page, open: RwSignal<bool>) -> impl IntoView {
    let Page { toolbox, words, plan, navigation, asked, said, .. } = page;
    let field = || (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let (title, day, start, place) = (field(), field(), field(), RwSignal::new(String::new()));
    let example = Date::parse(EXAMPLE).map(|date| toolbox.day_to_type(date)).unwrap_or_default();
    let day_help = fill(&words.day_help, &[("example", &example)]);
    let is_loose = Memo::new(move |_| asked.get() == Asked::Loose && plan.with(|plan| !plan.agenda(None).is_empty()));
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let typed_of =
            |(text, _): (RwSignal<String>, RwSignal<String>)| text.with_untracked(|text| text.trim().to_owned());
        let (name, on, at) = (typed_of(title), typed_of(day), typed_of(start));
        let (date, time) = (typed::date(&on), typed::time(&at));
        title.1.set(if name.is_empty() { words.title_missing.clone() } else { String::new() });
        let day_wrong = || fill(&words.day_wrong, &[("text", &short(&on)), ("example", &example)]);
        day.1.set(if date.is_none() && !on.is_empty() { day_wrong() } else { String::new() });
        let time_wrong = || fill(&words.time_wrong, &[("text", &short(&at))]);
        start.1.set(if time.is_none() && !at.is_empty() { time_wrong() } else { String::new() });
        let fields = [("new-event-title", title), ("new-event-day", day), ("new-event-start", start)];
        if let Some((id, _)) = fields.into_iter().find(|(_, (_, wrong))| !wrong.with_untracked(String::is_empty)) {
            navigation.focus_soon(id);
            return;
        }
        let date = date.map(|date| date.to_string()).unwrap_or_default();
        let time = time.map(|time| time.to_string()).unwrap_or_default();
        let at_place = place.with_untracked(|place: &String| place.trim().to_owned());
        let says = [
            (EventKey::Title.attribute(), name.as_str()),
            (EventKey::Kind.attribute(), EventKind::Meeting.key()),
            (EventKey::Date.attribute(), &date),
            (EventKey::Start.attribute(), &time),
            (EventKey::Place.attribute(), &at_place),
        ];
        let Some(item) = plan.add_event_for_agenda(&says, is_loose.get_untracked()) else { return };
        for text in [title.0, day.0, start.0, place] {
            text.set(String::new());
        }
        said.set(String::new());
        open.set(false);
        navigation.show(&navigation.query_now().with(EVENT, item.as_str()));
        navigation.focus_soon(ids::AGENDA_EVENT);
    };
    view! {
        <form class="agenda-new__form" on:submit=submit>
            {move || is_loose.get().then(|| view! { <p class="kern-body kern-body--small">{words.new_event_loose.as_str()}</p> })}
            <div class="fields fields--two">
                <FormField id="new-event-title".to_owned() label=words.title.as_str() text=title.0 wrong=title.1 />
                <FormField id="new-event-place".to_owned() label=words.place.as_str() text=place />
                <FormField id="new-event-day".to_owned() label=words.day.as_str() help=day_help text=day.0 wrong=day.1 />
                <FormField id="new-event-start".to_owned() label=words.start.as_str() help=words.time_help.clone() text=start.0 wrong=start.1 />
            </div>
            <button type="submit" class="kern-btn kern-btn--primary"><span class="kern-label">{words.create.as_str()}</span></button>
        </form>
    }
}

/// What was typed, as far as it fits into a sentence.
fn short(text: &str) -> String {
    text.chars().take(40).collect()
}
