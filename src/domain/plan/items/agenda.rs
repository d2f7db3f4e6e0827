// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What happens at an event, one part after the other.

use super::super::{Item, ItemKind, Plan};
use super::whole;
use crate::domain::id::{DeckId, ExerciseId, FormatId, ItemId, LocalId};

super::attributes! {
    /// What is said of an entry of an agenda.
    pub enum AgendaKey {
        /// The item id of the event; none for the agenda that belongs to no event yet.
        Event = "event" holds Word,
        /// Its place, a whole number; entries with the same one stand in the order in which they came.
        Order = "order" holds Word,
        /// What it is.
        Kind = "kind" holds Word,
        /// The format it comes from.
        Format = "format" holds Word,
        /// The exercise.
        Exercise = "exercise" holds Word,
        /// The ready deck that it comes from.
        From = "from" holds Word,
        /// The first of the slides of that deck which it stands for.
        Slide = "slide" holds Word,
        /// How long it takes.
        Minutes = "minutes" holds Word,
        /// Its title; an exercise has one of its own.
        Title = "title" holds Text,
        /// What to bring.
        Materials = "materials" holds Text,
        /// Who does it.
        By = "by" holds Personal,
        /// A note for the facilitator.
        Note = "note" holds Personal,
    }
}

crate::choices! {
    /// What an entry of an agenda is.
    pub enum AgendaKind {
        /// Somebody speaks, all talk.
        Talk = "talk",
        /// An exercise.
        Exercise = "exercise",
        /// A break.
        Break = "break",
    }
}

/// An entry of an agenda. Texts may be empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AgendaEntry<'a> {
    /// Its id.
    pub id: &'a ItemId,
    /// The event that it belongs to.
    pub event: Option<ItemId>,
    /// Its place.
    pub order: u32,
    /// What it is.
    pub kind: AgendaKind,
    /// The format it comes from.
    pub format: Option<FormatId>,
    /// The exercise.
    pub exercise: Option<ExerciseId>,
    /// The ready deck that it comes from.
    pub from: Option<DeckId>,
    /// The first of its slides.
    pub slide: Option<LocalId>,
    /// How long it takes; 0 where nobody has said.
    pub minutes: u16,
    /// Its title.
    pub title: &'a str,
    /// What to bring.
    pub materials: &'a str,
    /// Who does it.
    pub by: &'a str,
    /// A note for the facilitator.
    pub note: &'a str,
}

impl<'a> AgendaEntry<'a> {
    /// Reads an item of this kind.
    pub fn of(item: Item<'a>) -> Self {
        let text = |key: AgendaKey| item.text(key.key());
        let minutes = whole(text(AgendaKey::Minutes)).and_then(|minutes| u16::try_from(minutes).ok());
        Self {
            id: item.id(),
            event: ItemId::parse(text(AgendaKey::Event)),
            order: whole(text(AgendaKey::Order)).unwrap_or_default(),
            kind: AgendaKind::parse(text(AgendaKey::Kind)).unwrap_or(AgendaKind::Talk),
            format: FormatId::parse(text(AgendaKey::Format)),
            exercise: ExerciseId::parse(text(AgendaKey::Exercise)),
            from: DeckId::parse(text(AgendaKey::From)),
            slide: LocalId::parse(text(AgendaKey::Slide)),
            minutes: minutes.unwrap_or_default(),
            title: text(AgendaKey::Title),
            materials: text(AgendaKey::Materials),
            by: text(AgendaKey::By),
            note: text(AgendaKey::Note),
        }
    }
}

impl Plan {
    /// The entries of all agendas, in the order in which they were added.
    pub fn agenda_entries(&self) -> impl Iterator<Item = AgendaEntry<'_>> {
        self.items(ItemKind::AgendaEntry).map(AgendaEntry::of)
    }

    /// The agenda of an event, or that which belongs to none yet, in its order.
    pub fn agenda(&self, event: Option<&ItemId>) -> Vec<AgendaEntry<'_>> {
        let mut entries: Vec<AgendaEntry<'_>> = self.agenda_entries().collect();
        entries.retain(|entry| entry.event.as_ref() == event);
        entries.sort_by_key(|entry| entry.order);
        entries
    }
}
