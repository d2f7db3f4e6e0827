// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What a pressing problem proposes is taken into the plan, as one change.

use crate::domain::content::{Format, Step};
use crate::domain::id::{FormatId, ItemId, MeasureId};
use crate::domain::plan::items::EventKey;
use crate::domain::plan::{Change, ItemKind, Mark, MeasureState, Plan};
use crate::domain::progress::{StepState, step_state};

/// What is to be taken over.
#[derive(Debug, Clone, Default)]
pub struct Chosen<'a> {
    /// Measures, to be shortlisted.
    pub measures: Vec<&'a MeasureId>,
    /// Formats, each with the id of the event that it becomes.
    pub formats: Vec<(&'a Format, ItemId)>,
    /// Steps to begin with, in order.
    pub steps: Vec<&'a Step>,
}

/// What came of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Taken {
    /// Measures that are on the shortlist now and were not before.
    pub measures: usize,
    /// New events without a date.
    pub events: usize,
    /// Steps that are in progress now and had not begun.
    pub steps: usize,
    /// What was in the plan already, as far or further; it stays as it is.
    pub already: usize,
}

/// Whether a measure has come as far as taking it over would bring it, or was rejected.
pub fn holds_measure(plan: &Plan, measure: &MeasureId) -> bool {
    !matches!(plan.measure_state(measure), None | Some(MeasureState::Idea))
}

/// Whether an event of a format is waiting for its day.
pub fn holds_format(plan: &Plan, format: &FormatId) -> bool {
    plan.events().any(|event| event.format.as_ref() == Some(format) && event.date.is_none())
}

/// Whether a step has begun.
pub fn holds_step(plan: &Plan, step: &Step) -> bool {
    step_state(step, plan) != StepState::NotStarted
}

/// Shortlists measures, adds an event without a date for each format, and marks steps as in progress. What has come as
/// far, or was rejected, stays as it is. The first step is written last, so that it is where one goes on.
pub fn take(plan: &mut Plan, chosen: &Chosen<'_>, mark: &Mark) -> (Change, Taken) {
    let mut taken = Taken::default();
    let mut changes: Vec<Change> = Vec::new();
    for measure in &chosen.measures {
        if holds_measure(plan, measure) {
            taken.already += 1;
        } else {
            changes.push(plan.set_measure(measure, Some(MeasureState::Shortlisted), mark.clone()));
            taken.measures += 1;
        }
    }
    for (format, item) in &chosen.formats {
        if holds_format(plan, &format.id) {
            taken.already += 1;
        } else {
            let says = [
                (EventKey::Title.attribute(), format.title.as_str()),
                (EventKey::Format.attribute(), format.id.as_str()),
            ];
            changes.push(plan.add_item(ItemKind::Event, item, &says, mark.clone()));
            taken.events += 1;
        }
    }
    for step in chosen.steps.iter().rev() {
        if holds_step(plan, step) {
            taken.already += 1;
        } else {
            changes.push(plan.set_state(&step.id, Some(StepState::InProgress), mark.clone()));
            taken.steps += 1;
        }
    }
    (changes.into_iter().reduce(Change::then).unwrap_or_default(), taken)
}
