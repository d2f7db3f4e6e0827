// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Terms explained where they first stand in the texts of a page.

use leptos::prelude::*;

use crate::domain::content::first_use::{Wanted, first_use};
use crate::domain::id::TermId;
use crate::domain::language::Language;
use crate::state::Toolbox;
use crate::ui::ids;

/// The terms of an item that its page has not explained yet. Texts are to be given in the order in which they are read.
#[derive(Clone, Copy)]
pub struct Unexplained(StoredValue<Vec<Wanted<'static>>>);

impl Unexplained {
    /// The terms of an item whose texts are in this language.
    pub fn of(ids: &'static [TermId], language: Language, toolbox: &'static Toolbox) -> Self {
        let wanted = |id| toolbox.content.terms.get(id).map(|term| Wanted::of(id, term, language));
        Self(StoredValue::new(ids.iter().filter_map(wanted).collect()))
    }
}

/// A text; where it is the first to use a term, the term is a button that opens its explanation.
///
/// The browser opens, places and closes the explanation by itself, also by keyboard; on paper there is only the word. The
/// explanation has no links: sources are at the foot of the page, where the terms are listed.
pub fn explained(text: &'static str, unexplained: Option<Unexplained>) -> AnyView {
    let mut pieces = Vec::new();
    let mut rest = text;
    if let Some(Unexplained(wanted)) = unexplained {
        wanted.update_value(|wanted| {
            while let Some((which, at)) = first_use(rest, wanted) {
                let Wanted { id, term, .. } = wanted.remove(which);
                let target = ids::explanation(id);
                let (before, word) = (rest.get(..at.start).unwrap_or_default(), rest.get(at.clone()).unwrap_or_default());
                let button = view! {
                    {before}
                    <button type="button" class="explained" popovertarget=target.clone()>{word}</button>
                    <span class="explanation" id=target popover="auto">{term.term.as_str()} ": " {term.meaning.as_str()}</span>
                };
                pieces.push(button.into_any());
                rest = rest.get(at.end..).unwrap_or_default();
            }
        });
    }
    if pieces.is_empty() {
        return text.into_any();
    }
    pieces.push(rest.into_any());
    pieces.into_any()
}
