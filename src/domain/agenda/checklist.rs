// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What to think of before, during and after an event, from the decks and formats in its agenda.

use crate::domain::content::Content;
use crate::domain::content::material::Material;
use crate::domain::date::Date;
use crate::domain::id::{ItemId, StepId};
use crate::domain::plan::Plan;
use crate::domain::plan::items::AgendaEntry;

/// Preparations are due so many days before the event.
const DAYS_BEFORE: i64 = 7;
/// What is left to do is due so many days after it.
const DAYS_AFTER: i64 = 3;

crate::choices! {
    /// When something is to be thought of.
    pub enum Moment {
        /// Before the event.
        Before = "before",
        /// While it goes on.
        During = "during",
        /// After it.
        After = "after",
    }
}

/// Something to think of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Check {
    /// When.
    pub moment: Moment,
    /// What.
    pub text: String,
    /// The step of the guide that it belongs to, if one is named.
    pub step: Option<StepId>,
    /// The own task of the plan that it has become, and whether that is done.
    pub task: Option<(ItemId, bool)>,
}

/// What to think of, by moment; what several of them say stands once.
pub fn checklist(plan: &Plan, entries: &[AgendaEntry<'_>], content: &Content, material: &Material) -> Vec<Check> {
    let mut found: Vec<Check> = Vec::new();
    let mut note = |moment: Moment, texts: &[String], step: Option<&StepId>| {
        for text in texts {
            if !found.iter().any(|check| check.moment == moment && check.text == *text) {
                found.push(Check { moment, text: text.clone(), step: step.cloned(), task: None });
            }
        }
    };
    let decks = entries.iter().filter_map(|entry| material.decks.get(entry.from.as_ref()?));
    for deck in decks {
        let step = deck.steps.first();
        note(Moment::Before, &deck.before, step);
        note(Moment::During, &deck.during, step);
        note(Moment::After, &deck.after, step);
    }
    for format in entries.iter().filter_map(|entry| content.formats.get(entry.format.as_ref()?)) {
        note(Moment::Before, &format.preparation, None);
    }
    found.sort_by_key(|check| check.moment);
    for check in &mut found {
        let task = plan.task_items().find(|task| task.title.trim() == check.text.trim());
        check.task = task.map(|task| (task.id.clone(), task.is_done));
    }
    found
}

/// When something around an event is due.
pub fn due(moment: Moment, event: Date) -> Date {
    match moment {
        Moment::Before => event.plus_days(-DAYS_BEFORE),
        Moment::During => event,
        Moment::After => event.plus_days(DAYS_AFTER),
    }
}
