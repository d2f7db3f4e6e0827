// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Adding to the agenda: a ready workshop or a deck of one's own, a format, an exercise, a break, an entry of one's own.

use leptos::prelude::*;

use super::Page;
use crate::domain::agenda::{Part, of_deck, of_exercise, of_format, of_own_deck};
use crate::domain::id::{ExerciseId, FormatId};
use crate::domain::plan::items::{AgendaKind, OwnDeck};
use crate::routes::DeckName;
use crate::state::use_words;
use crate::text::{WorkshopWords, fill};
use crate::ui::components::{FieldEntry, Press, SectionTitle, Select};
use crate::ui::ids;

/// How long a break and an entry of one's own take at first.
const USUAL: u16 = 15;

/// Where entries come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum From {
    Deck,
    Format,
    Exercise,
}

impl From {
    const fn id(self) -> &'static str {
        match self {
            Self::Deck => "add-deck",
            Self::Format => "add-format",
            Self::Exercise => "add-exercise",
        }
    }

    /// What there is: keys and titles.
    fn all(self, page: Page) -> Vec<(String, String)> {
        let untitled = &use_words::<WorkshopWords>().entry.own_untitled;
        let Page { toolbox, material, plan, .. } = page;
        match self {
            Self::Deck => {
                let ready = material.decks.values().map(|deck| (DeckName::Ready(deck.id.clone()), deck.title.clone()));
                let own = plan.with(|plan| {
                    let name = |deck: OwnDeck<'_>| {
                        let title = if deck.title.trim().is_empty() { untitled } else { deck.title };
                        (DeckName::Own(deck.id.clone()), fill(&page.words.own_deck, &[("title", title)]))
                    };
                    plan.decks().map(name).collect::<Vec<_>>()
                });
                ready.chain(own).map(|(name, title)| (name.key(), title)).collect()
            }
            Self::Format => {
                toolbox.content.formats.values().map(|format| (format.id.to_string(), format.title.clone())).collect()
            }
            Self::Exercise => material.exercises.values().map(|of| (of.id.to_string(), of.title.clone())).collect(),
        }
    }

    /// The entries that come from one of them.
    fn parts(self, key: &str, page: Page) -> Vec<Part> {
        let Page { toolbox, material, plan, .. } = page;
        let found = match self {
            Self::Deck => match DeckName::parse(key) {
                Some(DeckName::Ready(id)) => material.decks.get(&id).map(|deck| of_deck(deck, material)),
                Some(DeckName::Own(id)) => Some(plan.with(|plan| of_own_deck(plan, &id, material))),
                _ => None,
            },
            Self::Format => FormatId::parse(key).and_then(|id| toolbox.content.formats.get(&id)).map(of_format),
            Self::Exercise => {
                ExerciseId::parse(key).and_then(|id| material.exercises.get(&id)).map(|of| vec![of_exercise(of)])
            }
        };
        found.unwrap_or_default()
    }
}

/// The choices and buttons.
#[component]
pub(super) fn Add(page: Page) -> impl IntoView {
    let Page { words, plan, navigation, event, said, .. } = page;
    let one = move |part: Part, opens: bool| {
        let event = event.get_untracked();
        let Some(item) = plan.add_to_agenda(event.as_ref(), &[part]) else { return };
        said.set(words.added.of(1.0, &page.toolbox.locale(), &[]));
        if opens {
            navigation.focus_soon(ids::part("edit", item.as_str()));
        }
    };
    let pause = Callback::new(move |()| one(Part::new(AgendaKind::Break, USUAL, &words.break_title), false));
    let own = Callback::new(move |()| one(Part::new(AgendaKind::Talk, USUAL, ""), true));
    view! {
        <section class="section section--work no-print">
            <SectionTitle title=words.add.as_str() />
            <div class="agenda-add">
                <AddFrom from=From::Deck label=words.add_deck.as_str() page />
                <AddFrom from=From::Format label=words.add_format.as_str() page />
                <AddFrom from=From::Exercise label=words.add_exercise.as_str() page />
            </div>
            <div class="buttons">
                <Press id="add-break" look="kern-btn kern-btn--secondary" word=words.add_break.as_str() press=pause />
                <Press id="add-own" look="kern-btn kern-btn--secondary" word=words.add_own.as_str() press=own />
            </div>
        </section>
    }
}

/// A list to choose from, and the button that adds what is chosen.
#[component]
fn AddFrom(from: From, label: &'static str, page: Page) -> impl IntoView {
    let Page { toolbox, words, plan, navigation, event, said, .. } = page;
    let chosen = RwSignal::new(String::new());
    let mut all = from.all(page);
    all.sort_by(|(_, one), (_, other)| one.cmp(other));
    let entry = |(key, word): (String, String)| FieldEntry { id: String::new(), key, word };
    let first = (String::new(), words.choose_one.clone());
    let entries: Vec<FieldEntry> = std::iter::once(first).chain(all).map(entry).collect();
    let add = Callback::new(move |()| {
        let parts = chosen.with_untracked(|key| from.parts(key, page));
        if parts.is_empty() {
            said.set(words.nothing_chosen.clone());
            navigation.focus_soon(from.id());
            return;
        }
        plan.add_to_agenda(event.get_untracked().as_ref(), &parts);
        said.set(words.added.of(parts.len() as f64, &toolbox.locale(), &[]));
        chosen.set(String::new());
    });
    let about = Callback::new(move |()| fill(&words.add_of, &[("title", label)]));
    (entries.len() > 1).then(|| {
        view! {
            <div class="agenda-add__one">
                <Select id=from.id().to_owned() label=label.to_owned() entries chosen choose=Callback::new(move |key| chosen.set(key)) />
                <Press look="kern-btn kern-btn--secondary" word=words.add_button.as_str() about press=add />
            </div>
        }
    })
}
