// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What the planners did. Each field keeps every version that nobody has knowingly overwritten, so that joining two copies
//! of a plan loses nothing.
//!
//! [`Plan`] has one verb for each intention, and each returns a [`Change`]: [`History`] takes it for undo and redo, the
//! [journal](file::write_change) writes it down. [`Plan::absorb`] joins copies of one plan, [`Preview`] shows beforehand what
//! that brings, [`Plan::conflicts`] lists what is left to decide. [`file`] is the gate to storage and files.

mod carried;
mod change;
mod conflict;
mod deletion;
mod field;
pub mod file;
mod history;
mod item;
pub mod items;
pub mod library;
mod merge;
mod preview;
mod register;
pub mod saving;
pub mod snapshot;
mod value;
mod version;
mod working_group;

pub use carried::{carried, read_carried};
pub use change::Change;
pub use conflict::Conflict;
pub use deletion::Deletion;
pub use field::{About, Field, FieldGroup};
pub use history::{History, Returned};
pub use item::{Holds, Item, ItemEdit, ItemKey, ItemKind};
pub use merge::DifferentPlan;
pub use preview::{Claim, Contested, Fate, FilePreview, Outcome, Preview};
pub use value::{LONGEST_TEXT, MeasureState, Value};
pub use version::{Mark, Stamp, Version};
pub use working_group::WorkingGroup;

use change::Touch;
use register::Register;
use version::LAST_COUNTER;

use crate::domain::id::{ItemId, MeasureId, PlanId, QuestionId, StepId, TaskId};
use crate::domain::index::Index;
use crate::domain::progress::StepState;
use crate::domain::timestamp::Timestamp;

/// A plan. It starts empty and gets its identity with the first change, so that looking around stores nothing.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Plan {
    identity: Option<Identity>,
    /// The working group whose copy this is; `None` for those who hold the plan itself.
    working_group: Option<WorkingGroup>,
    fields: Index<Field, Register>,
    /// Fields that whoever wrote the file left out on purpose, and that nobody has brought back since.
    withheld: Index<Field, ()>,
    /// What this version does not know of the file; written back as it was.
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
    /// A measure was moved on the list, or a note on it was written.
    Measure(MeasureId),
    /// The plan was described: its title, its place.
    About(About),
    /// An item was added, changed or deleted.
    Item(ItemKind, ItemId),
}

impl Touched {
    /// What a change of a field is a change of; `None` if nobody here can say where to go on with it.
    fn by(field: &Field) -> Option<Self> {
        Some(match field {
            Field::Task(id) => Self::Task(id.clone()),
            Field::Answer(id) => Self::Question(id.clone()),
            Field::State(id) => Self::Step(id.clone()),
            Field::Measure(id) | Field::MeasureNote(id) => Self::Measure(id.clone()),
            Field::About(about) => Self::About(*about),
            Field::Item { kind: ItemKind::Measure, item, .. } => Self::Measure(MeasureId::parse(item.as_str())?),
            Field::Item { kind, item, .. } => Self::Item(*kind, item.clone()),
            Field::Foreign { .. } => return None,
        })
    }
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

    /// Writes what the plan says of itself.
    pub fn describe(&mut self, about: About, text: &str, mark: Mark) -> Change {
        self.write_one(Field::About(about), Value::Text(text.into()), mark)
    }

    /// What the plan says of itself; empty if nothing.
    pub fn about(&self, about: About) -> &str {
        self.text(&Field::About(about))
    }

    /// Whose plan it is, in one line: title, municipality, neighbourhood, as far as they are said.
    pub fn about_line(&self) -> String {
        let parts = [About::Title, About::Municipality, About::Neighbourhood].map(|about| self.about(about).trim());
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
    }

    /// Ticks or unticks a task.
    pub fn tick(&mut self, task: &TaskId, done: bool, mark: Mark) -> Change {
        self.write_one(Field::Task(task.clone()), Value::Done(done), mark)
    }

    /// Whether a task is ticked.
    pub fn is_ticked(&self, task: &TaskId) -> bool {
        matches!(self.value(&Field::Task(task.clone())), Some(Value::Done(true)))
    }

    /// Writes the answer to a guiding question; an empty text takes it back.
    pub fn answer(&mut self, question: &QuestionId, text: &str, mark: Mark) -> Change {
        self.write_one(Field::Answer(question.clone()), Value::Text(text.into()), mark)
    }

    /// The answer to a guiding question; empty if there is none.
    pub fn answer_to(&self, question: &QuestionId) -> &str {
        self.text(&Field::Answer(question.clone()))
    }

    /// Sets the state of a step by hand; `None` lets the tasks speak again.
    pub fn set_state(&mut self, step: &StepId, state: Option<StepState>, mark: Mark) -> Change {
        self.write_one(Field::State(step.clone()), Value::State(state), mark)
    }

    /// The state set by hand, if any.
    pub fn state_set(&self, step: &StepId) -> Option<StepState> {
        match self.value(&Field::State(step.clone())) {
            Some(Value::State(state)) => *state,
            _ => None,
        }
    }

    /// Puts a measure on the list, moves it along, or takes it off (`None`).
    pub fn set_measure(&mut self, measure: &MeasureId, state: Option<MeasureState>, mark: Mark) -> Change {
        self.write_one(Field::Measure(measure.clone()), Value::Measure(state), mark)
    }

    /// How far a measure has come; `None` if it is not on the list.
    pub fn measure_state(&self, measure: &MeasureId) -> Option<MeasureState> {
        match self.value(&Field::Measure(measure.clone())) {
            Some(Value::Measure(state)) => *state,
            _ => None,
        }
    }

    /// The measures on the list, by id.
    pub fn measures(&self) -> impl Iterator<Item = (&MeasureId, MeasureState)> {
        self.fields.iter().filter_map(|(field, register)| match (field, &register.winner()?.value) {
            (Field::Measure(id), Value::Measure(Some(state))) => Some((id, *state)),
            _ => None,
        })
    }

    /// Writes a note on a measure; an empty text takes it back.
    pub fn note_on(&mut self, measure: &MeasureId, text: &str, mark: Mark) -> Change {
        self.write_one(Field::MeasureNote(measure.clone()), Value::Text(text.into()), mark)
    }

    /// The note on a measure; empty if there is none.
    pub fn note_of(&self, measure: &MeasureId) -> &str {
        self.text(&Field::MeasureNote(measure.clone()))
    }

    /// The value of a field; of several versions the one with the highest rank. `None` if nobody has touched it.
    pub fn value(&self, field: &Field) -> Option<&Value> {
        self.fields.get(field).and_then(Register::winner).map(|version| &version.value)
    }

    /// The fields that somebody has touched.
    pub fn fields(&self) -> impl Iterator<Item = &Field> {
        self.fields.keys()
    }

    /// The fields that were left out of the file this plan comes from, and that nobody has brought back since.
    pub fn withheld(&self) -> impl Iterator<Item = &Field> {
        self.withheld.keys()
    }

    /// What was changed last, with the moment of the change.
    pub fn last_touched(&self) -> Option<(Touched, Timestamp)> {
        let versions = self.fields.iter().filter_map(|(field, register)| Some((field, register.winner()?)));
        let touched = versions.filter_map(|(field, version)| Some((&version.stamp, version.at, Touched::by(field)?)));
        touched.max_by(|a, b| a.0.cmp(b.0)).map(|(_, at, touched)| (touched, at))
    }

    /// The things that were changed last, each once with the moment of its latest change; at most so many.
    pub fn recently_touched(&self, most: usize) -> Vec<(Touched, Timestamp)> {
        let versions = self.fields.iter().filter_map(|(field, register)| Some((field, register.winner()?)));
        let mut versions: Vec<_> = versions.map(|(field, version)| (&version.stamp, version.at, field)).collect();
        versions.sort_unstable_by(|a, b| b.0.cmp(a.0));
        let mut recent: Vec<(Touched, Timestamp)> = Vec::new();
        for (_, at, field) in versions {
            let new = Touched::by(field).filter(|touched| recent.iter().all(|(other, _)| other != touched));
            recent.extend(new.map(|touched| (touched, at)));
            if recent.len() >= most {
                break;
            }
        }
        recent
    }

    fn text(&self, field: &Field) -> &str {
        match self.value(field) {
            Some(Value::Text(text)) => text,
            _ => "",
        }
    }

    fn write_one(&mut self, field: Field, value: Value, mark: Mark) -> Change {
        self.write(vec![(field, vec![value])], &mark)
    }

    /// Writes fields as one change. Each edit overwrites every version that the field has here. Several values for a
    /// field are a conflict that is put (back) there, the one to be shown last. What stands there already is not written.
    fn write(&mut self, edits: Vec<(Field, Vec<Value>)>, mark: &Mark) -> Change {
        let mut counter = self.counter();
        let mut touches = Vec::with_capacity(edits.len());
        for (field, values) in edits {
            let before = self.fields.get(&field).cloned().unwrap_or_default();
            let values: Vec<Value> = values.into_iter().map(|value| value.held().0).collect();
            let blank = before.versions().is_empty() && values.iter().all(Value::is_blank);
            if blank || before.values() == values {
                continue;
            }
            let versions = values.into_iter().map(|value| {
                counter = counter.saturating_add(1).min(LAST_COUNTER);
                Version { value, stamp: Stamp { counter, device: mark.device.clone() }, at: mark.at }
            });
            let after = before.replaced(versions.collect());
            self.fields.insert(field.clone(), after.clone());
            self.withheld.remove(&field);
            touches.push(Touch { field, before, after });
        }
        Change { identity: self.identity.clone(), working_group: self.working_group.clone(), touches }
    }

    /// The highest counter of any stamp in the plan.
    fn counter(&self) -> u64 {
        self.fields.values().map(Register::counter).max().unwrap_or_default()
    }
}

#[cfg(test)]
pub(crate) mod tests;
