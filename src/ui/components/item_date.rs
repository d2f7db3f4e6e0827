// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! A day that an item of the plan says: typed as usual in the language; what is no day stays in the field, with a message.

use leptos::prelude::*;

use super::{Said, TypedField};
use crate::domain::date::Date;
use crate::domain::typed;
use crate::state::Toolbox;
use crate::text::fill;
use crate::ui::ids;

/// A day to show how one is typed.
const EXAMPLE: &str = "2027-05-24";

/// The words of a field for a day, with places for an example and for what was typed.
#[derive(Debug, Clone, Copy)]
pub struct DayWords {
    /// What to write.
    pub help: &'static str,
    /// What was typed is no day.
    pub wrong: &'static str,
}

/// The field.
#[component]
pub fn ItemDate(
    /// What it is about.
    said: Said,
    /// The label.
    label: &'static str,
    /// The words of fields for days.
    words: DayWords,
    /// Days of the language.
    toolbox: &'static Toolbox,
) -> impl IntoView {
    let text = said.plan.said(said.kind, &said.item, &said.attribute);
    let id = ids::item(&said.item, &said.attribute);
    let example = Date::parse(EXAMPLE).map(|date| toolbox.day_to_type(date)).unwrap_or_default();
    let help = fill(words.help, &[("example", &example)]);
    // What another program wrote is shown as it is.
    let value =
        move || text.with(|text| Date::parse(text).map_or_else(|| text.clone(), |day| toolbox.day_to_type(day)));
    let take = move |text: &str| {
        let day = typed::date(text).map(|day| day.to_string());
        if day.is_none() && !text.trim().is_empty() {
            return Some(fill(words.wrong, &[("text", text.trim()), ("example", &example)]));
        }
        said.plan.set_items(said.kind, &said.item, &[(said.attribute.clone(), &day.unwrap_or_default())]);
        None
    };
    view! { <TypedField id label help value=Signal::derive(value) take /> }
}
