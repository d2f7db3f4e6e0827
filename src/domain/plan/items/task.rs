// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! More about a task of the guide (its item id is the id of the task), or a task of the planners' own.

use super::super::{Item, ItemKind, Plan};
use crate::domain::date::Date;
use crate::domain::id::{ItemId, StepId, TaskId};

super::attributes! {
    /// What is said of a task.
    pub enum TaskKey {
        /// Its title; only of an own task.
        Title = "title" holds Text,
        /// The step that it belongs to; only of an own task.
        Step = "step" holds Word,
        /// `yes` if it is done; only of an own task.
        Done = "done" holds Word,
        /// Who does it.
        Owner = "owner" holds Personal,
        /// When it is to be done, `2026-03-01`.
        Due = "due" holds Word,
        /// A note.
        Note = "note" holds Personal,
    }
}

/// What the plan says of a task beyond its tick. Texts may be empty.
#[derive(Debug, Clone, PartialEq)]
pub struct TaskItem<'a> {
    /// Its id.
    pub id: &'a ItemId,
    /// Its title; only of an own task.
    pub title: &'a str,
    /// The step that it belongs to; only of an own task.
    pub step: Option<StepId>,
    /// Whether it is done; only of an own task.
    pub is_done: bool,
    /// Who does it.
    pub owner: &'a str,
    /// When it is to be done.
    pub due: Option<Date>,
    /// A note.
    pub note: &'a str,
}

impl<'a> TaskItem<'a> {
    /// Reads an item of this kind.
    pub fn of(item: Item<'a>) -> Self {
        let text = |key: TaskKey| item.text(key.key());
        Self {
            id: item.id(),
            title: text(TaskKey::Title),
            step: StepId::parse(text(TaskKey::Step)),
            is_done: text(TaskKey::Done) == "yes",
            owner: text(TaskKey::Owner),
            due: Date::parse(text(TaskKey::Due)),
            note: text(TaskKey::Note),
        }
    }

    /// The task of the guide that it would be about; whether there is one, the content knows.
    pub fn task_id(&self) -> Option<TaskId> {
        TaskId::parse(self.id.as_str())
    }
}

impl Plan {
    /// What is said of tasks: those of the guide and own ones, in the order in which they were entered.
    pub fn task_items(&self) -> impl Iterator<Item = TaskItem<'_>> {
        self.items(ItemKind::Task).map(TaskItem::of)
    }
}
