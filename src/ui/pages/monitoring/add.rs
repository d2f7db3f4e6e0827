// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! One more reading, in one row, without leaving the keyboard.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use crate::domain::id::ItemId;
use crate::domain::plan::ItemKind;
use crate::domain::plan::items::ReadingKey;
use crate::domain::typed::Typed;
use crate::state::{use_navigation, use_plan, use_session, use_toolbox, use_words};
use crate::text::{TrackingWords, TypingWords, fill};
use crate::ui::components::FormField;
use crate::ui::ids;

/// The row.
#[component]
pub(super) fn AddReading(indicator: ItemId, title: Memo<String>) -> impl IntoView {
    let toolbox = use_toolbox();
    let all: &'static TrackingWords = use_words();
    let (words, typing) = (&all.monitoring, &all.typing);
    let plan = use_plan();
    let navigation = use_navigation();
    let (day, number) = (toolbox.typed_day(), toolbox.typed_number());
    let today = toolbox.day_to_type(use_session().today());
    let (value, date) = (RwSignal::new(String::new()), RwSignal::new(today));
    let (source, by) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let (value_wrong, date_wrong) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let said = RwSignal::new(String::new());
    let has_names = Memo::new(move |_| plan.with(|plan| plan.has_names()));
    let field = |what: &str| ids::part(what, indicator.as_str());
    let (value_id, date_id) = (field("new-value"), field("new-date"));
    let (source_id, by_id) = (field("new-source"), field("new-by"));
    let (of_value, of_date) = (value_id.clone(), date_id.clone());
    let add = move |event: SubmitEvent| {
        event.prevent_default();
        let read_value = check(number, value, value_wrong, &typing.value_missing, typing);
        let read_date = check(day, date, date_wrong, &typing.date_missing, typing);
        let (Some(read_value), Some(read_date)) = (&read_value, &read_date) else {
            navigation.focus_soon(if read_value.is_none() { of_value.clone() } else { of_date.clone() });
            return;
        };
        let (source, by) = (source.get_untracked(), by.get_untracked());
        let says = [
            (ReadingKey::Indicator.attribute(), indicator.as_str()),
            (ReadingKey::Value.attribute(), read_value),
            (ReadingKey::Date.attribute(), read_date),
            (ReadingKey::Source.attribute(), source.trim()),
            (ReadingKey::By.attribute(), by.trim()),
        ];
        let says: Vec<_> = says.into_iter().filter(|(_, text)| !text.is_empty()).collect();
        plan.add_item(ItemKind::Reading, &says);
        said.set(fill(&words.added, &[("value", &number.show(read_value)), ("date", &day.show(read_date))]));
        value.set(String::new());
        navigation.focus_soon(of_value.clone());
    };
    view! {
        <form
            class="add-reading no-print"
            novalidate
            aria-label=move || fill(&words.add_to, &[("title", &title.get())])
            on:submit=add
        >
            <FormField id=value_id label=words.value.as_str() text=value wrong=value_wrong />
            <FormField id=date_id label=words.date.as_str() text=date wrong=date_wrong />
            <FormField id=source_id label=words.source.as_str() text=source />
            {move || has_names.get().then(|| view! { <FormField id=by_id.clone() label=words.by.as_str() help=words.by_help.as_str() text=by /> })}
            <button type="submit" class="kern-btn kern-btn--secondary"><span class="kern-label">{words.add.as_str()}</span></button>
            <p class="kern-body kern-body--small add-reading__said" role="status">{said}</p>
        </form>
    }
}

/// What was typed as it is stored; if it means nothing, the field says so.
fn check(
    how: Typed,
    text: RwSignal<String>,
    wrong: RwSignal<String>,
    missing: &str,
    typing: &TypingWords,
) -> Option<String> {
    let read = text.with_untracked(|text| how.read(text).map_err(|why| typing.wrong(how, text, why)));
    let (stored, message) = match read {
        Ok(stored) if stored.is_empty() => (None, missing.to_owned()),
        Ok(stored) => (Some(stored), String::new()),
        Err(message) => (None, message),
    };
    wrong.set(message);
    stored
}
