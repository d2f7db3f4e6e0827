// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! States of a plan to go back to: which are kept, how they differ from the present one, and the way back.

use super::register::Register;
use super::{Change, Field, Mark, Plan, Value};
use crate::domain::id::PlanId;
use crate::domain::timestamp::Timestamp;

/// How many of the latest snapshots of a plan are kept.
pub const LATEST: usize = 5;
/// Of how many earlier days the last snapshot is kept.
pub const DAYS: usize = 5;
/// While somebody works, a snapshot is taken once in so many milliseconds.
pub const EVERY: u64 = 3_600_000;

const DAY: u64 = 86_400_000;

crate::choices! {
    /// Why a snapshot was taken.
    pub enum Occasion {
        /// An hour of work has passed.
        Hour = "hour",
        /// Files were about to be joined, or another plan taken over.
        Join = "join",
        /// An earlier snapshot was about to be gone back to.
        Return = "return",
    }
}

/// What is known of a snapshot without reading it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct SnapshotName {
    /// Of which plan.
    pub plan: PlanId,
    /// When it was taken.
    pub at: Timestamp,
    /// Why.
    pub occasion: Occasion,
}

impl SnapshotName {
    /// The name as a key: `<plan>/<milliseconds>/<occasion>`.
    pub fn key(&self) -> String {
        format!("{}/{}/{}", self.plan, self.at.as_millis(), self.occasion.key())
    }

    /// Reads what [`key`](Self::key) writes.
    pub fn parse(key: &str) -> Option<Self> {
        let mut parts = key.split('/');
        let plan = PlanId::parse(parts.next()?)?;
        let at = Timestamp::from_millis(parts.next()?.parse().ok()?);
        let occasion = Occasion::parse(parts.next()?)?;
        Some(Self { plan, at, occasion })
    }
}

/// The snapshots of a plan that need not be kept: the latest stay, and of earlier days the last of each. So there are
/// always some of the last hours and some of the last days, and never more than ten.
pub fn superfluous(names: &[SnapshotName]) -> Vec<SnapshotName> {
    let mut newest_first: Vec<&SnapshotName> = names.iter().collect();
    newest_first.sort_by_key(|name| std::cmp::Reverse(name.at));
    let (mut days, mut n_earlier, mut gone) = (Vec::new(), 0, Vec::new());
    for (place, name) in newest_first.into_iter().enumerate() {
        let day = name.at.as_millis() / DAY;
        let new_day = !days.contains(&day);
        if place >= LATEST {
            if !new_day || n_earlier >= DAYS {
                gone.push(name.clone());
                continue;
            }
            n_earlier += 1;
        }
        days.push(day);
    }
    gone
}

/// In how many fields two states of a plan differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Difference {
    /// Tasks.
    pub ticks: usize,
    /// Answers and notes.
    pub texts: usize,
    /// Everything else.
    pub others: usize,
}

impl Plan {
    /// In how many fields another state of the plan says something else.
    pub fn difference(&self, other: &Plan) -> Difference {
        let mut difference = Difference::default();
        for field in self.differing(other) {
            match field {
                Field::Task(_) => difference.ticks += 1,
                Field::Answer(_) | Field::MeasureNote(_) => difference.texts += 1,
                _ => difference.others += 1,
            }
        }
        difference
    }

    /// Writes what another state of the plan says, as one change: fields that it does not have become blank. What has come
    /// in since is overwritten knowingly, so that other windows and copies follow; taking the change back brings it back.
    pub fn return_to(&mut self, other: &Plan, mark: &Mark) -> Change {
        let edits = self.differing(other).into_iter().filter_map(|field| {
            let values = said(other, &field);
            // What an untouched field of a newer version says is not known here, so it cannot be emptied, and stays.
            let is_foreign = matches!(field, Field::Foreign { .. });
            match values.is_empty() {
                true if is_foreign => None,
                true => Some((field.clone(), vec![field.blank()])),
                false => Some((field, values)),
            }
        });
        let edits = edits.collect();
        self.write(edits, mark)
    }

    fn differing(&self, other: &Plan) -> Vec<Field> {
        let here = self.fields.keys().chain(other.fields.keys().filter(|field| !self.fields.contains_key(*field)));
        here.filter(|field| said(self, field) != said(other, field)).cloned().collect()
    }
}

/// What a field says; nothing if it is blank.
fn said(plan: &Plan, field: &Field) -> Vec<Value> {
    let mut values = plan.fields.get(field).map(Register::values).unwrap_or_default();
    if values.iter().all(Value::is_blank) {
        values.clear();
    }
    values
}
