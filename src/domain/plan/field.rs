// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! A place in the plan that holds a value: what it is about, and the key it has in files.

use std::fmt;

use super::Value;
use crate::domain::id::{MeasureId, QuestionId, StepId, TaskId};

crate::choices! {
    /// What a plan says of itself.
    pub enum About {
        /// Its title.
        Title = "title",
        /// The municipality it is for.
        Municipality = "municipality",
        /// The neighbourhood it is for.
        Neighbourhood = "neighbourhood",
    }
    /// The kinds of field; in files each is an object from id to entry.
    pub enum FieldGroup {
        /// What the plan says of itself.
        About = "about",
        /// Ticks.
        Tasks = "tasks",
        /// Answers to guiding questions.
        Answers = "answers",
        /// States of steps set by hand.
        States = "states",
        /// Measures on the shortlist.
        Measures = "measures",
        /// Notes on measures.
        MeasureNotes = "measure_notes",
    }
}

/// A field of the plan.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    /// A text about the plan itself.
    About(About),
    /// Whether a task is ticked.
    Task(TaskId),
    /// The answer to a guiding question.
    Answer(QuestionId),
    /// The state of a step set by hand.
    State(StepId),
    /// How far a measure has come.
    Measure(MeasureId),
    /// A note on a measure.
    MeasureNote(MeasureId),
}

impl Field {
    /// Reads what [`Display`](fmt::Display) writes: `tasks.name-sponsor`, `about.title`.
    ///
    /// ```
    /// use living_lab_toolbox::domain::plan::Field;
    /// let field = Field::parse("tasks.name-sponsor").unwrap();
    /// assert_eq!(field.to_string(), "tasks.name-sponsor");
    /// assert_eq!(Field::parse("about.weather"), None);
    /// ```
    pub fn parse(key: &str) -> Option<Self> {
        let (group, id) = key.split_once('.')?;
        FieldGroup::parse(group)?.field(id)
    }

    /// The kind of the field.
    pub fn group(&self) -> FieldGroup {
        match self {
            Self::About(_) => FieldGroup::About,
            Self::Task(_) => FieldGroup::Tasks,
            Self::Answer(_) => FieldGroup::Answers,
            Self::State(_) => FieldGroup::States,
            Self::Measure(_) => FieldGroup::Measures,
            Self::MeasureNote(_) => FieldGroup::MeasureNotes,
        }
    }

    /// The id within its kind.
    pub fn id(&self) -> &str {
        match self {
            Self::About(about) => about.key(),
            Self::Task(id) => id.as_str(),
            Self::Answer(id) => id.as_str(),
            Self::State(id) => id.as_str(),
            Self::Measure(id) | Self::MeasureNote(id) => id.as_str(),
        }
    }

    /// The value of a field that nobody has touched.
    pub fn blank(&self) -> Value {
        match self {
            Self::About(_) | Self::Answer(_) | Self::MeasureNote(_) => Value::Text("".into()),
            Self::Task(_) => Value::Done(false),
            Self::State(_) => Value::State(None),
            Self::Measure(_) => Value::Measure(None),
        }
    }
}

impl FieldGroup {
    /// The field of this kind with an id, if the id can be one.
    pub fn field(self, id: &str) -> Option<Field> {
        match self {
            Self::About => About::parse(id).map(Field::About),
            Self::Tasks => TaskId::parse(id).map(Field::Task),
            Self::Answers => QuestionId::parse(id).map(Field::Answer),
            Self::States => StepId::parse(id).map(Field::State),
            Self::Measures => MeasureId::parse(id).map(Field::Measure),
            Self::MeasureNotes => MeasureId::parse(id).map(Field::MeasureNote),
        }
    }
}

impl fmt::Display for Field {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.group().key(), self.id())
    }
}
