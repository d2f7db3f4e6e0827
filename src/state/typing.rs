// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Words that are being typed to narrow a page, and that its address keeps, so that Back leads to them.

use leptos::prelude::*;

use crate::query::Query;
use crate::state::navigation::Navigation;

/// The name under which the address keeps the words.
const NAME: &str = "q";
/// So many letters are kept in the address; whoever pastes a whole letter can still look for it.
const LONGEST_IN_ADDRESS: usize = 200;

/// The words asked for: what was typed, as long as the address agrees with it, otherwise what the address says.
#[derive(Debug, Clone, Copy)]
pub struct Typing {
    navigation: Navigation,
    typed: RwSignal<Option<Typed>>,
    text: Memo<String>,
}

#[derive(Debug, Clone)]
struct Typed {
    text: String,
    /// What the address said before: a browser may refuse to change it at every key.
    before: String,
    /// What it says since.
    after: String,
}

impl Typing {
    /// Nothing typed yet.
    pub fn on(navigation: Navigation) -> Self {
        let typed = RwSignal::new(None::<Typed>);
        let text = Memo::new(move |_| {
            let query = navigation.query();
            let address = query.get(NAME).unwrap_or_default();
            typed.with(|typed| {
                let agreeing = typed.as_ref().filter(|typed| address == typed.before || address == typed.after);
                agreeing.map_or_else(|| address.to_owned(), |typed| typed.text.clone())
            })
        });
        Self { navigation, typed, text }
    }

    /// The words.
    pub fn text(self) -> Memo<String> {
        self.text
    }

    /// Takes what the field now holds.
    pub fn type_text(self, text: String) {
        let before = self.navigation.query_now().get(NAME).unwrap_or_default().to_owned();
        let after: String = text.chars().take(LONGEST_IN_ADDRESS).collect();
        self.navigation.show_instead(&query(&after));
        self.typed.set(Some(Typed { text, before, after }));
    }
}

/// The query of an address that asks for these words.
pub fn query(words: &str) -> Query {
    Query::default().with(NAME, words)
}
