// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What of a plan belongs into a calendar: its events, when tasks are due, and steps with days that somebody has set.

use crate::domain::content::Content;
use crate::domain::date::{Date, TimeOfDay};
use crate::domain::plan::Plan;
use crate::domain::plan::items::{Event, StepItem, TaskItem};

/// Something with a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CalendarEntry {
    /// Its name for all time, so that a calendar knows it again.
    pub uid: String,
    /// What it is.
    pub title: String,
    /// The day.
    pub date: Date,
    /// Its last day, if it has several.
    pub until: Option<Date>,
    /// When it starts, where the clock hangs on the wall there; without it, it takes the day.
    pub start: Option<TimeOfDay>,
    /// How many minutes it takes from its start; nought if nobody knows.
    pub minutes: u32,
    /// Where; may be empty.
    pub place: String,
    /// More about it; may be empty.
    pub note: String,
}

/// Words for a calendar.
#[derive(Debug, Clone, Copy)]
pub struct CalendarWords<'a> {
    /// What comes before the title of a task that is due: "Due".
    pub due: &'a str,
    /// The title of an event that has none.
    pub untitled: &'a str,
}

/// The events of the plan, the tasks that are still to be done, and the steps whose days were set, by day. Without a day, nothing has a place in a calendar.
pub fn calendar(plan: &Plan, content: &Content, words: CalendarWords<'_>) -> Vec<CalendarEntry> {
    let events = plan.events().filter_map(|event| self::event(plan, content, &event, words));
    let tasks = plan.task_items().filter_map(|task| self::task(plan, content, &task, words));
    let steps = plan.step_items().filter_map(|step| self::step(plan, content, &step));
    let mut entries: Vec<_> = events.chain(tasks).chain(steps).collect();
    entries.sort_by_key(|entry| (entry.date, entry.start));
    entries
}

/// An event with what happens at it: so many minutes, and the agenda in front of its note. `None` without a day.
pub fn event_with_agenda(
    plan: &Plan,
    content: &Content,
    of: &Event<'_>,
    words: CalendarWords<'_>,
    (agenda, minutes): (&str, u32),
) -> Option<CalendarEntry> {
    let entry = event(plan, content, of, words)?;
    let note = [agenda.trim(), entry.note.trim()].into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>();
    Some(CalendarEntry { minutes: if minutes > 0 { minutes } else { entry.minutes }, note: note.join("\n\n"), ..entry })
}

fn event(plan: &Plan, content: &Content, event: &Event<'_>, words: CalendarWords<'_>) -> Option<CalendarEntry> {
    let format = event.format.as_ref().and_then(|id| content.formats.get(id));
    let title =
        if event.title.trim().is_empty() { format.map_or(words.untitled, |format| &format.title) } else { event.title };
    Some(CalendarEntry {
        uid: uid(plan, "event", event.id.as_str()),
        title: title.to_owned(),
        date: event.date?,
        until: None,
        start: event.start,
        minutes: format.map_or(0, |format| format.run.iter().map(|item| u32::from(item.minutes)).sum()),
        place: event.place.to_owned(),
        note: event.note.to_owned(),
    })
}

fn task(plan: &Plan, content: &Content, task: &TaskItem<'_>, words: CalendarWords<'_>) -> Option<CalendarEntry> {
    let date = task.due?;
    let of_guide = task.task_id().and_then(|id| content.task(&id));
    if task.is_done || of_guide.is_some_and(|(_, task)| plan.is_ticked(&task.id)) {
        return None;
    }
    let title = match of_guide {
        Some((_, task)) => &task.title,
        None if task.title.trim().is_empty() => task.id.as_str(),
        None => task.title,
    };
    Some(CalendarEntry {
        uid: uid(plan, "task", task.id.as_str()),
        title: [words.due, ": ", title].concat(),
        date,
        until: None,
        start: None,
        minutes: 0,
        place: String::new(),
        note: task.note.to_owned(),
    })
}

/// A step from its first day to its last; of one with a single day set, only that. Days that only follow from others are no dates yet.
fn step(plan: &Plan, content: &Content, step: &StepItem<'_>) -> Option<CalendarEntry> {
    let of_guide = step.step_id().and_then(|id| content.steps.get(&id));
    let title = of_guide.map_or(step.title.trim(), |step| &step.title);
    let date = step.start.or(step.end)?;
    Some(CalendarEntry {
        uid: uid(plan, "step", step.id.as_str()),
        title: if title.is_empty() { step.id.as_str() } else { title }.to_owned(),
        date,
        until: step.end.filter(|end| *end > date),
        start: None,
        minutes: 0,
        place: String::new(),
        note: step.note.to_owned(),
    })
}

fn uid(plan: &Plan, kind: &str, item: &str) -> String {
    [kind, item, plan.identity().map_or("", |identity| identity.id.as_str())].join(".")
}
