// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Undo and redo. Going back is an edit like any other: it gets new stamps, so that other windows and copies take it over.
//!
//! The rule: a field goes back only if it still stands as the change left it. What somebody else has changed since stays,
//! and is named.

use super::change::Touch;
use super::register::Register;
use super::{Change, Field, Mark, Plan, Value};
use crate::domain::index::Index;

/// How many changes can be taken back.
pub const LONGEST: usize = 500;

/// The changes of this session. It stands beside the plan and is not stored with it.
#[derive(Debug, Clone, Default)]
pub struct History {
    done: Vec<Vec<Touch>>,
    undone: Vec<Vec<Touch>>,
    /// What going back has written has new stamps: which earlier versions it stands for.
    stands_for: Index<Field, Restored>,
}

#[derive(Debug, Clone)]
struct Restored {
    written: Register,
    earlier: Register,
}

/// What came of going back or forth.
#[derive(Debug, Clone, PartialEq)]
pub struct Returned {
    /// What was written, for the journal; it is not to be recorded.
    pub change: Change,
    /// Fields that stayed as they are, because somebody else has changed them since.
    pub kept: Vec<Field>,
}

impl History {
    /// Whether there is something to take back.
    pub fn can_undo(&self) -> bool {
        !self.done.is_empty()
    }

    /// Whether there is something to bring back.
    pub fn can_redo(&self) -> bool {
        !self.undone.is_empty()
    }

    /// Notes a change as one step. Nothing can be redone after it.
    pub fn record(&mut self, change: &Change) {
        if change.is_empty() {
            return;
        }
        self.undone.clear();
        if self.done.len() >= LONGEST {
            self.done.remove(0);
        }
        let touches = change.touches.iter().map(|touch| Touch { before: self.earlier(touch), ..touch.clone() });
        let touches = touches.collect();
        self.done.push(touches);
    }

    /// Notes a change that goes on with the one before, as the next letter of a text does: both are one step, if they
    /// changed the same fields and nothing was taken back in between.
    pub fn record_more(&mut self, change: &Change) {
        let same = |step: &&mut Vec<Touch>| step.iter().map(|touch| &touch.field).eq(change.fields());
        match self.done.last_mut().filter(same).filter(|_| self.undone.is_empty()) {
            // Somebody else may have written in between; then what stood before belongs to them.
            Some(step)
                if step.iter().zip(&change.touches).all(|(mine, next)| same_versions(&mine.after, &next.before)) =>
            {
                for (mine, next) in step.iter_mut().zip(&change.touches) {
                    mine.after = next.after.clone();
                }
            }
            _ => self.record(change),
        }
    }

    /// Takes the latest change back; `None` if there is none.
    pub fn undo(&mut self, plan: &mut Plan, mark: &Mark) -> Option<Returned> {
        let step = self.done.pop()?;
        let returned = self.restore(plan, mark, step.iter().map(|touch| (&touch.field, &touch.after, &touch.before)));
        self.undone.push(step);
        Some(returned)
    }

    /// Brings back the change that was taken back last; `None` if there is none.
    pub fn redo(&mut self, plan: &mut Plan, mark: &Mark) -> Option<Returned> {
        let step = self.undone.pop()?;
        let returned = self.restore(plan, mark, step.iter().map(|touch| (&touch.field, &touch.before, &touch.after)));
        self.done.push(step);
        Some(returned)
    }

    /// Writes fields back, each only if it stands as expected.
    fn restore<'a>(
        &mut self,
        plan: &mut Plan,
        mark: &Mark,
        fields: impl Iterator<Item = (&'a Field, &'a Register, &'a Register)>,
    ) -> Returned {
        let (mut edits, mut restored, mut kept) = (Vec::new(), Vec::new(), Vec::new());
        for (field, expected, wanted) in fields {
            // What an untouched field of a newer version says is not known here, so it cannot be emptied, and stays.
            if matches!(field, Field::Foreign { .. })
                && (expected.versions().is_empty() || wanted.versions().is_empty())
            {
                continue;
            }
            let present = plan.fields.get(field).cloned().unwrap_or_default();
            if !same_versions(self.meant_by(field, &present), expected) {
                kept.push(field.clone());
                continue;
            }
            edits.push((field.clone(), values_or_blank(field, wanted)));
            restored.push((field.clone(), wanted.clone()));
        }
        let change = plan.write(edits, mark);
        for (field, earlier) in restored {
            let written = plan.fields.get(&field).cloned().unwrap_or_default();
            self.stands_for.insert(field, Restored { written, earlier });
        }
        Returned { change, kept }
    }

    /// What a change found, seen through what going back has written.
    fn earlier(&self, touch: &Touch) -> Register {
        self.meant_by(&touch.field, &touch.before).clone()
    }

    fn meant_by<'a>(&'a self, field: &Field, present: &'a Register) -> &'a Register {
        match self.stands_for.get(field) {
            Some(Restored { written, earlier }) if same_versions(written, present) => earlier,
            _ => present,
        }
    }
}

/// What others have seen meanwhile makes no difference.
fn same_versions(one: &Register, other: &Register) -> bool {
    one.versions() == other.versions()
}

fn values_or_blank(field: &Field, register: &Register) -> Vec<Value> {
    let values = register.values();
    if values.is_empty() { vec![field.blank()] } else { values }
}
