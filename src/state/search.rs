// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The search as its page sees it: the index is made when it is first needed, and kept until another language is chosen.

use std::cell::RefCell;

use leptos::prelude::*;

use crate::browser::{page, shell};
use crate::domain::search::{Found, Index, OwnText};
use crate::state::navigation::Navigation;
use crate::state::plan_state::PlanState;
use crate::state::toolbox::Toolbox;
use crate::state::typing::Typing;

/// So many hits are shown at first: more are not looked through, and cost time at every key.
pub const SHOWN_AT_FIRST: usize = 20;
/// The name under which the address says that all hits are wanted.
const ALL: &str = "all";

struct Kept {
    toolbox: &'static Toolbox,
    index: Index,
    own_texts: Vec<OwnText>,
}

thread_local! {
    static KEPT: RefCell<Option<Kept>> = const { RefCell::new(None) };
}

/// What is asked for, and what is found.
#[derive(Debug, Clone, Copy)]
pub struct Search {
    navigation: Navigation,
    typing: Typing,
    found: Memo<Found>,
}

impl Search {
    /// Opens the search in the content of a language and in a plan.
    pub fn open(navigation: Navigation, plan: PlanState, toolbox: &'static Toolbox) -> Self {
        let typing = Typing::on(navigation);
        let own = Memo::new(move |_| plan.with(|plan| OwnText::all_of(plan, &toolbox.content)));
        let found = Memo::new(move |_| {
            let limit = if navigation.query().get(ALL).is_some() { usize::MAX } else { SHOWN_AT_FIRST };
            typing.text().with(|words| {
                if words.trim().is_empty() {
                    Found::default()
                } else {
                    own.with(|own| find(toolbox, own, words, limit))
                }
            })
        });
        // The page comes first; by the first key the index is there.
        page::after_layout(move || page::after_layout(move || with_index(toolbox, |_| ())));
        Self { navigation, typing, found }
    }

    /// The words asked for.
    pub fn words(self) -> Memo<String> {
        self.typing.text()
    }

    /// Takes what the field now holds.
    pub fn ask(self, words: String) {
        self.typing.type_text(words);
    }

    /// What is found.
    pub fn found(self) -> Memo<Found> {
        self.found
    }

    /// Shows all hits; for this question only.
    pub fn show_all(self) {
        self.navigation.show(&self.navigation.query_now().with(ALL, "yes"));
    }
}

fn find(toolbox: &'static Toolbox, own_texts: &[OwnText], words: &str, limit: usize) -> Found {
    with_index(toolbox, |kept| {
        if kept.own_texts != own_texts {
            kept.own_texts = own_texts.to_vec();
            kept.index.set_own_texts(own_texts.to_vec(), &toolbox.content);
        }
        kept.index.find(&toolbox.content, words, limit)
    })
}

fn with_index<T>(toolbox: &'static Toolbox, use_it: impl FnOnce(&mut Kept) -> T) -> T {
    KEPT.with_borrow_mut(|kept| {
        let known = kept.take().filter(|kept| std::ptr::eq(kept.toolbox, toolbox));
        use_it(kept.insert(known.unwrap_or_else(|| Kept { toolbox, index: index_of(toolbox), own_texts: Vec::new() })))
    })
}

fn index_of(toolbox: &'static Toolbox) -> Index {
    shell::note_moment("index-begin");
    let index = Index::of(&toolbox.content, toolbox.language);
    shell::note_moment("index-end");
    index
}
