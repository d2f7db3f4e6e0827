// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What happens at an event over time: when each entry begins, what looks like too much, what is made of formats, decks and
//! exercises. Nothing is enforced.

mod checklist;
mod parts;
#[cfg(test)]
mod tests;

pub use checklist::{Check, Moment, checklist, due};
pub use parts::{Part, add, assign, moved, of_deck, of_exercise, of_format, of_own_deck, put_at, reorder, slides_of};

use super::content::Content;
use super::date::TimeOfDay;
use super::id::ItemId;
use super::plan::Plan;
use super::plan::items::{AgendaKind, Event};

/// A day of more minutes than this is long.
pub const LONG_DAY: u32 = 480;
/// After so many minutes people need a break.
pub const WITHOUT_BREAK: u32 = 90;
/// An entry cannot take longer than this: a day.
pub const LONGEST: u16 = 1_440;

/// What an entry is and how long it takes.
pub type Span = (AgendaKind, u16);

/// What an agenda has to fit into.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Frame {
    /// When it starts.
    pub start: Option<TimeOfDay>,
    /// When it must end.
    pub end: Option<TimeOfDay>,
    /// How many minutes the run of show of its format takes.
    pub planned: Option<u32>,
}

/// Something that looks like too much.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Warning {
    /// The whole takes longer than [`LONG_DAY`].
    LongDay {
        /// How many minutes it takes.
        total: u32,
    },
    /// More than [`WITHOUT_BREAK`] minutes without a break.
    NoBreak {
        /// The minute in which the stretch begins.
        from: u32,
        /// How long it is.
        minutes: u32,
    },
    /// It ends later than it must.
    EndsLate {
        /// So many minutes too late.
        over: u32,
    },
    /// It takes longer than its format.
    LongerThanPlanned {
        /// How many minutes it takes.
        total: u32,
        /// How many minutes the format takes.
        planned: u32,
    },
}

impl Frame {
    /// The frame of an event.
    pub fn of(event: &Event<'_>, content: &Content) -> Self {
        let format = event.format.as_ref().and_then(|id| content.formats.get(id));
        let planned = format.map(|format| format.run.iter().map(|item| u32::from(item.minutes)).sum());
        Self { start: event.start, end: event.end, planned: planned.filter(|minutes| *minutes > 0) }
    }

    /// How many minutes there are from the start to the end, which may lie behind midnight.
    pub fn room(self) -> Option<u32> {
        let (start, end) = self.start.zip(self.end)?;
        let (start, end) = (u32::from(start.minutes()), u32::from(end.minutes()));
        Some(if end > start { end - start } else { end + u32::from(LONGEST) - start })
    }
}

/// The minute in which each entry begins, and the one in which the last one ends.
///
/// ```
/// use living_lab_toolbox::domain::agenda::begins;
/// assert_eq!(begins([15, 0, 45]), (vec![0, 15, 15], 60));
/// ```
pub fn begins(minutes: impl IntoIterator<Item = u16>) -> (Vec<u32>, u32) {
    let mut passed = 0_u32;
    let begins = minutes.into_iter().map(|minutes| {
        let begin = passed;
        passed = passed.saturating_add(u32::from(minutes));
        begin
    });
    (begins.collect(), passed)
}

/// What looks like too much.
pub fn warnings(spans: &[Span], frame: Frame) -> Vec<Warning> {
    let (_, total) = begins(spans.iter().map(|(_, minutes)| *minutes));
    let mut found = Vec::new();
    if total > LONG_DAY {
        found.push(Warning::LongDay { total });
    }
    match frame.room() {
        Some(room) if total > room => found.push(Warning::EndsLate { over: total - room }),
        Some(_) => {}
        // Where people have said when it must end, they have planned for themselves.
        None => {
            if let Some(planned) = frame.planned.filter(|planned| total > *planned) {
                found.push(Warning::LongerThanPlanned { total, planned });
            }
        }
    }
    found.extend(stretches(spans));
    found
}

/// The stretches without a break that are too long.
fn stretches(spans: &[Span]) -> Vec<Warning> {
    let (mut from, mut passed, mut found) = (0_u32, 0_u32, Vec::new());
    let mut end = |from: u32, now: u32| {
        let minutes = now - from;
        if minutes > WITHOUT_BREAK {
            found.push(Warning::NoBreak { from, minutes });
        }
    };
    for (kind, minutes) in spans {
        let after = passed.saturating_add(u32::from(*minutes));
        if *kind == AgendaKind::Break {
            end(from, passed);
            from = after;
        }
        passed = after;
    }
    end(from, passed);
    found
}

/// The event that an address asks for, if the plan has it.
pub fn event<'a>(plan: &'a Plan, id: &ItemId) -> Option<Event<'a>> {
    plan.events().find(|event| event.id == id)
}

/// The events in the order in which they are offered: by day, those without a day at the end.
pub fn events(plan: &Plan) -> Vec<Event<'_>> {
    let mut events: Vec<Event<'_>> = plan.events().collect();
    events.sort_by_key(|event| (event.date.is_none(), event.date, event.start));
    events
}
