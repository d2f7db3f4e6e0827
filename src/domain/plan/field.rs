// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! A place in the plan that holds a value: what it is about, and the key it has in files.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use super::items::BoardColumnKey;
use super::{ItemKind, Value};
use crate::domain::id::{self, Attribute, ItemId, MeasureId, QuestionId, StepId, TaskId};

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
        /// Attributes of items.
        Items = "items",
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
    /// What an item of the plan says under one of its attributes. The order of the fields is such that the attributes of an
    /// item stand together, and the items of a kind.
    Item {
        /// What kind of item.
        kind: ItemKind,
        /// Which one.
        item: ItemId,
        /// Which of its attributes.
        attribute: Attribute,
    },
    /// A field of a newer version: nothing is known but that it has versions, which is all that joining needs.
    Foreign {
        /// The name of its group in files.
        group: Arc<str>,
        /// Its key there.
        id: Arc<str>,
    },
}

/// The longest key of a field of a newer version, in bytes: three ids with dots between them.
const LONGEST_FOREIGN: usize = 3 * id::MAX_LENGTH + 2;

impl Field {
    /// Reads what [`Display`](fmt::Display) writes: `tasks.name-sponsor`, `about.title`.
    ///
    /// ```
    /// use living_lab_toolbox::domain::plan::Field;
    /// let field = Field::parse("tasks.name-sponsor").unwrap();
    /// assert_eq!(field.to_string(), "tasks.name-sponsor");
    /// assert_eq!(Field::parse("items.event.kick-off.title").unwrap().to_string(), "items.event.kick-off.title");
    /// assert!(matches!(Field::parse("boards.ideas"), Some(Field::Foreign { .. })));
    /// assert_eq!(Field::parse("tasks.No Id"), None);
    /// ```
    pub fn parse(key: &str) -> Option<Self> {
        let (group, id) = key.split_once('.')?;
        match FieldGroup::parse(group) {
            Some(known) => known.field(id).or_else(|| known.may_grow(id).then(|| Self::foreign(group, id)).flatten()),
            None => Self::foreign(group, id),
        }
    }

    /// A field of a newer version, if the names can be such.
    pub(super) fn foreign(group: &str, id: &str) -> Option<Self> {
        let is_group = group.len() <= id::MAX_LENGTH
            && group.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"_-".contains(&byte))
            && !matches!(group, "" | "id" | "created" | "withheld");
        let is_id = id.len() <= LONGEST_FOREIGN && id.split('.').all(|part| ItemId::parse(part).is_some());
        (is_group && is_id).then(|| Self::Foreign { group: group.into(), id: id.into() })
    }

    /// The kind of the field; `None` for a field of a newer version.
    pub fn group(&self) -> Option<FieldGroup> {
        Some(match self {
            Self::About(_) => FieldGroup::About,
            Self::Task(_) => FieldGroup::Tasks,
            Self::Answer(_) => FieldGroup::Answers,
            Self::State(_) => FieldGroup::States,
            Self::Measure(_) => FieldGroup::Measures,
            Self::MeasureNote(_) => FieldGroup::MeasureNotes,
            Self::Item { .. } => FieldGroup::Items,
            Self::Foreign { .. } => return None,
        })
    }

    /// The name of its group in files.
    pub fn group_key(&self) -> &str {
        match self {
            Self::Foreign { group, .. } => group,
            known => known.group().map_or("", FieldGroup::key),
        }
    }

    /// The key within its group.
    pub fn id(&self) -> Cow<'_, str> {
        Cow::Borrowed(match self {
            Self::About(about) => about.key(),
            Self::Task(id) => id.as_str(),
            Self::Answer(id) => id.as_str(),
            Self::State(id) => id.as_str(),
            Self::Measure(id) | Self::MeasureNote(id) => id.as_str(),
            Self::Item { kind, item, attribute } => {
                return Cow::Owned([kind.key(), item.as_str(), attribute.as_str()].join("."));
            }
            Self::Foreign { id, .. } => id,
        })
    }

    /// Whether people may have written what they like, so that several versions can stand one below the other.
    pub fn is_prose(&self) -> bool {
        match self {
            Self::About(_) | Self::Answer(_) | Self::MeasureNote(_) => true,
            Self::Item { kind, attribute, .. } => kind.is_prose(attribute),
            Self::Task(_) | Self::State(_) | Self::Measure(_) | Self::Foreign { .. } => false,
        }
    }

    /// Whether the field may name people: answers, notes, names; and what nobody can say it of.
    pub fn is_personal(&self) -> bool {
        match self {
            Self::Answer(_) | Self::MeasureNote(_) | Self::Foreign { .. } => true,
            Self::Item { kind, attribute, .. } => kind.is_personal(attribute),
            Self::About(_) | Self::Task(_) | Self::State(_) | Self::Measure(_) => false,
        }
    }

    /// Whether it is only the place in an order. Of several places the latest counts: nobody can decide between numbers.
    pub(super) fn is_place(&self) -> bool {
        matches!(self, Self::Item { attribute, .. } if attribute.as_str() == BoardColumnKey::Order.key())
    }

    /// The value of a field that nobody has touched.
    pub fn blank(&self) -> Value {
        match self {
            Self::About(_) | Self::Answer(_) | Self::MeasureNote(_) | Self::Item { .. } => Value::Text("".into()),
            Self::Foreign { .. } => Value::Foreign("null".into()),
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
            Self::Items => {
                let (kind, rest) = id.split_once('.')?;
                let (item, attribute) = rest.split_once('.')?;
                Some(Field::Item {
                    kind: ItemKind::parse(kind)?,
                    item: ItemId::parse(item)?,
                    attribute: Attribute::parse(attribute)?,
                })
            }
        }
    }

    /// Whether a newer version may have added this key to a group that this version knows: more that a plan says of itself,
    /// further kinds of item. Elsewhere every id is possible already.
    pub(super) fn may_grow(self, id: &str) -> bool {
        match self {
            Self::About => true,
            Self::Items => id.split_once('.').is_some_and(|(kind, _)| ItemKind::parse(kind).is_none()),
            _ => false,
        }
    }
}

impl fmt::Display for Field {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.group_key(), self.id())
    }
}
