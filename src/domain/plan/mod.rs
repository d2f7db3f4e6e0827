// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What the planners did: ticks, answers and states, each stamped so that two copies of a plan can be joined.

mod entry;
pub mod file;
pub mod saving;

pub use entry::{Entry, Mark, Stamp};

use crate::domain::id::{Id, PlanId, QuestionId, StepId, TaskId};
use crate::domain::index::Index;
use crate::domain::progress::StepState;
use crate::domain::timestamp::Timestamp;

/// A plan. It starts empty and gets its identity with the first change, so that looking around stores nothing.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Plan {
    identity: Option<Identity>,
    tasks: Index<TaskId, Entry<bool>>,
    answers: Index<QuestionId, Entry<String>>,
    states: Index<StepId, Entry<Option<StepState>>>,
    /// Fields of the file that this version does not know; written back as they were.
    unknown: serde_json::Map<String, serde_json::Value>,
}

/// Who a plan is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Identity {
    /// The plan.
    pub id: PlanId,
    /// When its first change was made.
    pub created: Timestamp,
}

/// The latest thing somebody worked on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Touched {
    /// A task was ticked or unticked.
    Task(TaskId),
    /// A question was answered.
    Question(QuestionId),
    /// The state of a step was set.
    Step(StepId),
}

impl Plan {
    /// Whether nothing has been entered yet.
    pub fn is_empty(&self) -> bool {
        self.identity.is_none()
    }

    /// Who the plan is, once something has been entered.
    pub fn identity(&self) -> Option<&Identity> {
        self.identity.as_ref()
    }

    /// Gives the plan its identity, unless it has one.
    pub fn begin(&mut self, id: PlanId, created: Timestamp) {
        self.identity.get_or_insert(Identity { id, created });
    }

    /// Ticks or unticks a task.
    pub fn tick(&mut self, task: &TaskId, done: bool, mark: Mark) {
        let entry = self.stamped(done, mark);
        self.tasks.insert(task.clone(), entry);
    }

    /// Whether a task is ticked.
    pub fn is_ticked(&self, task: &TaskId) -> bool {
        self.tasks.get(task).is_some_and(|entry| entry.value)
    }

    /// Writes the answer to a guiding question; an empty text takes it back.
    pub fn answer(&mut self, question: &QuestionId, text: &str, mark: Mark) {
        let entry = self.stamped(text.to_owned(), mark);
        self.answers.insert(question.clone(), entry);
    }

    /// The answer to a guiding question; empty if there is none.
    pub fn answer_to(&self, question: &QuestionId) -> &str {
        self.answers.get(question).map_or("", |entry| entry.value.as_str())
    }

    /// Sets the state of a step by hand; `None` lets the tasks speak again.
    pub fn set_state(&mut self, step: &StepId, state: Option<StepState>, mark: Mark) {
        let entry = self.stamped(state, mark);
        self.states.insert(step.clone(), entry);
    }

    /// The state set by hand, if any.
    pub fn state_set(&self, step: &StepId) -> Option<StepState> {
        self.states.get(step).and_then(|entry| entry.value)
    }

    /// What was changed last, with the moment of the change.
    pub fn last_touched(&self) -> Option<(Touched, Timestamp)> {
        let tasks = self.tasks.iter().map(|(id, entry)| (&entry.stamp, entry.at, Touched::Task(id.clone())));
        let answers = self.answers.iter().map(|(id, entry)| (&entry.stamp, entry.at, Touched::Question(id.clone())));
        let states = self.states.iter().map(|(id, entry)| (&entry.stamp, entry.at, Touched::Step(id.clone())));
        let latest = tasks.chain(answers).chain(states).max_by(|a, b| a.0.cmp(b.0));
        latest.map(|(_, at, touched)| (touched, at))
    }

    /// Takes over what another copy of the plan has and this one has not, field by field: the later stamp wins.
    ///
    /// Joining is commutative, associative and idempotent. It loses nothing but the older of two values for one field.
    pub fn absorb(&mut self, other: &Plan) {
        self.identity = match (self.identity.take(), other.identity.clone()) {
            // The older identity stays, on whichever side it is.
            (Some(mine), Some(theirs)) => {
                Some(if (theirs.created, &theirs.id) < (mine.created, &mine.id) { theirs } else { mine })
            }
            (mine, theirs) => mine.or(theirs),
        };
        join(&mut self.tasks, &other.tasks);
        join(&mut self.answers, &other.answers);
        join(&mut self.states, &other.states);
        for (key, value) in &other.unknown {
            self.unknown.entry(key.clone()).or_insert_with(|| value.clone());
        }
    }

    fn stamped<T>(&self, value: T, Mark { device, at }: Mark) -> Entry<T> {
        Entry { value, stamp: Stamp { counter: self.counter().saturating_add(1), device }, at }
    }

    /// The highest counter of any stamp in the plan.
    fn counter(&self) -> u64 {
        let tasks = self.tasks.values().map(|entry| entry.stamp.counter);
        let answers = self.answers.values().map(|entry| entry.stamp.counter);
        let states = self.states.values().map(|entry| entry.stamp.counter);
        tasks.chain(answers).chain(states).max().unwrap_or_default()
    }
}

fn join<K: Id, T: Clone + Ord>(mine: &mut Index<K, Entry<T>>, theirs: &Index<K, Entry<T>>) {
    for (id, entry) in theirs.iter() {
        match mine.get(id) {
            Some(own) if own.rank() >= entry.rank() => {}
            _ => {
                mine.insert(id.clone(), entry.clone());
            }
        }
    }
}

#[cfg(test)]
pub(crate) mod tests;
