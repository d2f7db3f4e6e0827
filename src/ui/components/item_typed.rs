// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! A field for a day or a number that an item of the plan says: what means nothing is left standing and not written.

use leptos::prelude::*;

use super::{Said, TypedField};
use crate::domain::typed::Typed;
use crate::text::TypingWords;

/// The field.
#[component]
pub fn ItemTyped(
    /// What it is about.
    said: Said,
    /// The label.
    label: &'static str,
    /// What it takes, and how people of the language write it.
    how: Typed,
    /// What to write, and what is wrong.
    words: &'static TypingWords,
) -> impl IntoView {
    let id = said.id();
    let text = said.text();
    let take = move |typed: &str| match how.read(typed) {
        Ok(stored) => {
            said.set(&stored);
            None
        }
        Err(why) => Some(words.wrong(how, typed, why)),
    };
    let value = Signal::derive(move || text.with(|text| how.show(text)));
    view! { <TypedField id label help=words.help(how) value take /> }
}
