// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Where a plan stands: states of steps, derived from the tasks unless set by hand, and their sums.
//!
//! Own tasks that planners add to a step of the guide do not count here: the state says how far the guide is followed, so that
//! a step that was done does not fall back because something was added. They count among the tasks of the step in
//! [`steps`](super::steps), which also derives the state of own steps from them.

use crate::domain::content::{Content, Phase, Step};
use crate::domain::plan::Plan;

crate::choices! {
    /// The state of a step.
    pub enum StepState {
        /// Nothing ticked, nothing answered.
        NotStarted = "not-started",
        /// Something ticked or answered.
        InProgress = "in-progress",
        /// All tasks ticked, or set by hand.
        Done = "done",
        /// Set by hand: this municipality does not need the step.
        NotRelevant = "not-relevant",
    }
}

/// The state that ticks and answers alone give a step.
pub fn derived_state(step: &Step, plan: &Plan) -> StepState {
    let ticked = ticked_tasks(step, plan);
    let answered = step.questions.iter().any(|question| !plan.answer_to(&question.id).trim().is_empty());
    if !step.tasks.is_empty() && ticked == step.tasks.len() {
        StepState::Done
    } else if ticked > 0 || answered {
        StepState::InProgress
    } else {
        StepState::NotStarted
    }
}

/// The state of a step: what was set by hand, otherwise what the tasks say.
pub fn step_state(step: &Step, plan: &Plan) -> StepState {
    plan.state_set(&step.id).unwrap_or_else(|| derived_state(step, plan))
}

/// How many tasks of a step are ticked.
pub fn ticked_tasks(step: &Step, plan: &Plan) -> usize {
    step.tasks.iter().filter(|task| plan.is_ticked(&task.id)).count()
}

/// How many steps of a phase are done, of those that matter here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tally {
    /// Steps that are done.
    pub done: usize,
    /// Steps that are in progress.
    pub in_progress: usize,
    /// Steps that are relevant here.
    pub relevant: usize,
}

impl Tally {
    /// The state of the whole: done when every relevant step is, not relevant when no step is.
    pub fn state(self, steps: usize) -> StepState {
        match self {
            Self { relevant: 0, .. } if steps > 0 => StepState::NotRelevant,
            Self { relevant, done, .. } if relevant > 0 && done == relevant => StepState::Done,
            Self { done: 0, in_progress: 0, .. } => StepState::NotStarted,
            _ => StepState::InProgress,
        }
    }
}

/// Counts the steps of a phase by state.
pub fn phase_tally(phase: &Phase, content: &Content, plan: &Plan) -> Tally {
    let states = phase.steps.iter().filter_map(|id| content.steps.get(id)).map(|step| step_state(step, plan));
    states.fold(Tally::default(), |tally, state| Tally {
        done: tally.done + usize::from(state == StepState::Done),
        in_progress: tally.in_progress + usize::from(state == StepState::InProgress),
        relevant: tally.relevant + usize::from(state != StepState::NotRelevant),
    })
}

/// The state of a phase.
pub fn phase_state(phase: &Phase, content: &Content, plan: &Plan) -> StepState {
    phase_tally(phase, content, plan).state(phase.steps.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(done: usize, in_progress: usize, relevant: usize, steps: usize, expected: StepState) {
        assert_eq!(Tally { done, in_progress, relevant }.state(steps), expected);
    }

    #[test]
    fn a_phase_is_as_far_as_its_relevant_steps() {
        check(0, 0, 4, 4, StepState::NotStarted);
        check(0, 1, 4, 4, StepState::InProgress);
        check(1, 0, 4, 4, StepState::InProgress);
        check(4, 0, 4, 4, StepState::Done);
        check(3, 0, 3, 4, StepState::Done);
        check(0, 0, 0, 4, StepState::NotRelevant);
        check(0, 0, 0, 0, StepState::NotStarted);
    }
}
