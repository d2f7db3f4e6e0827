// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Something with a date: a meeting, a walk, a decision of the council.

use super::super::{Item, ItemKind, Plan};
use crate::domain::date::{Date, TimeOfDay};
use crate::domain::id::{FormatId, ItemId, StepId};

super::attributes! {
    /// What an event says.
    pub enum EventKey {
        /// Its title.
        Title = "title" holds Text,
        /// What kind of date it is.
        Kind = "kind" holds Word,
        /// The day, `2026-03-01`.
        Date = "date" holds Word,
        /// When it starts, `18:30`.
        Start = "start" holds Word,
        /// When it must end, `21:00`; before the start means on the next day.
        End = "end" holds Word,
        /// The format of the catalogue that it is held in.
        Format = "format" holds Word,
        /// The step of the guide that it belongs to.
        Step = "step" holds Word,
        /// Where.
        Place = "place" holds Personal,
        /// A note.
        Note = "note" holds Personal,
    }
}

crate::choices! {
    /// The kinds of date.
    pub enum EventKind {
        /// People come together.
        Meeting = "meeting",
        /// Something is reached.
        Milestone = "milestone",
        /// A sitting of the council or of a committee.
        Council = "council",
        /// Something must be handed in, for example to the budget or to a funding body.
        Deadline = "deadline",
    }
}

/// An event of the plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event<'a> {
    /// Its id.
    pub id: &'a ItemId,
    /// Its title; may be empty.
    pub title: &'a str,
    /// What kind of date it is; a meeting where nobody has said.
    pub kind: EventKind,
    /// The day.
    pub date: Option<Date>,
    /// When it starts.
    pub start: Option<TimeOfDay>,
    /// When it must end.
    pub end: Option<TimeOfDay>,
    /// The format that it is held in.
    pub format: Option<FormatId>,
    /// The step that it belongs to.
    pub step: Option<StepId>,
    /// Where; may be empty.
    pub place: &'a str,
    /// A note; may be empty.
    pub note: &'a str,
}

impl<'a> Event<'a> {
    /// Reads an item of this kind.
    pub fn of(item: Item<'a>) -> Self {
        let text = |key: EventKey| item.text(key.key());
        Self {
            id: item.id(),
            title: text(EventKey::Title),
            kind: EventKind::parse(text(EventKey::Kind)).unwrap_or(EventKind::Meeting),
            date: Date::parse(text(EventKey::Date)),
            start: TimeOfDay::parse(text(EventKey::Start)),
            end: TimeOfDay::parse(text(EventKey::End)),
            format: FormatId::parse(text(EventKey::Format)),
            step: StepId::parse(text(EventKey::Step)),
            place: text(EventKey::Place),
            note: text(EventKey::Note),
        }
    }
}

impl Plan {
    /// The events, in the order in which they were entered.
    pub fn events(&self) -> impl Iterator<Item = Event<'_>> {
        self.items(ItemKind::Event).map(Event::of)
    }
}
