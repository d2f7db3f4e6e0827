// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What joining one or many files would bring, before anything changes.

use super::deletion::{Deletion, deletions};
use super::register::Register;
use super::{Field, Identity, Plan, Version, WorkingGroup};
use crate::domain::id::PlanId;

/// The joined plan, and how it comes about. [`Preview::accept`] makes one change of it, which loses nothing, even if the plan
/// has been changed since.
#[derive(Debug, Clone, PartialEq)]
pub struct Preview {
    /// The plan as it would be; the same in whatever order the files come.
    pub plan: Plan,
    /// What each file brings, in the order of the files.
    pub files: Vec<FilePreview>,
    /// What would be left to decide, with those who say it.
    pub conflicts: Vec<Contested>,
    /// What was deleted in one copy and was there in another.
    pub deletions: Vec<Deletion>,
}

/// What one file brings.
#[derive(Debug, Clone, PartialEq)]
pub struct FilePreview {
    /// The name the caller gave it.
    pub name: String,
    /// What comes of it.
    pub outcome: Outcome,
}

/// What comes of a file.
#[derive(Debug, Clone, PartialEq)]
pub enum Outcome {
    /// It is a copy of the plan: what becomes of each of its fields.
    Joined(Vec<(Field, Fate)>),
    /// It is a different plan and stays out; [`Plan::adopt`] can take it over on purpose.
    Different(PlanId),
    /// There is nothing in it.
    Empty,
}

/// What a file means for a field of the plan that is here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// It is not here yet.
    New,
    /// Both say the same.
    Same,
    /// Only the file's side has changed it: the file's value is taken.
    ChangedThere,
    /// Only this side has changed it: the value here stays.
    ChangedHere,
    /// Both sides have changed it: both values stay, as a conflict.
    BothChanged,
}

/// A conflict in the joined plan.
#[derive(Debug, Clone, PartialEq)]
pub struct Contested {
    /// The field.
    pub field: Field,
    /// What is said, the value that would be shown first.
    pub claims: Vec<Claim>,
}

/// One value of a conflict, and who says it.
#[derive(Debug, Clone, PartialEq)]
pub struct Claim {
    /// The value, with the change that wrote it.
    pub version: Version,
    /// Whether the plan that is here says it.
    pub here: bool,
    /// The names of the files that say it.
    pub files: Vec<String>,
}

impl Preview {
    /// Joins files with the plan that is here, or with each other if it is empty. Of files with different ids, an empty
    /// plan takes those of the oldest.
    pub fn of(mine: &Plan, files: &[(String, Plan)]) -> Self {
        let mut plan = mine.clone();
        if plan.is_empty() {
            let oldest = files.iter().filter_map(|(_, file)| file.identity.as_ref()).min_by_key(|other| age(other));
            plan.identity = oldest.cloned();
            plan.working_group = one_group(&plan, files);
        }
        let files_joined: Vec<_> = files
            .iter()
            .map(|(name, file)| {
                let outcome = match plan.take_over(file) {
                    _ if file.is_empty() => Outcome::Empty,
                    Ok(_) => Outcome::Joined(fates(mine, file)),
                    Err(different) => Outcome::Different(different.theirs),
                };
                FilePreview { name: name.clone(), outcome }
            })
            .collect();
        let joined: Vec<&(String, Plan)> = files
            .iter()
            .zip(&files_joined)
            .filter(|(_, preview)| matches!(preview.outcome, Outcome::Joined(_)))
            .map(|(file, _)| file)
            .collect();
        let contested = plan.conflicts().into_iter().map(|conflict| Contested {
            claims: conflict
                .versions
                .into_iter()
                .map(|version| claim(&conflict.field, version, mine, &joined))
                .collect(),
            field: conflict.field,
        });
        let conflicts = contested.collect();
        let deletions = deletions(mine, &joined, &plan);
        Self { plan, files: files_joined, conflicts, deletions }
    }
}

impl FilePreview {
    /// How many fields of the file have this fate.
    pub fn count(&self, fate: Fate) -> usize {
        match &self.outcome {
            Outcome::Joined(fields) => fields.iter().filter(|(_, other)| *other == fate).count(),
            Outcome::Different(_) | Outcome::Empty => 0,
        }
    }

    /// How many things of the plan are new or changed by the file: an item counts once, however much is said of it.
    pub fn n_changed(&self) -> usize {
        let Outcome::Joined(fields) = &self.outcome else { return 0 };
        let brings = |fate: Fate| matches!(fate, Fate::New | Fate::ChangedThere | Fate::BothChanged);
        let mut things: Vec<_> = fields
            .iter()
            .filter(|(_, fate)| brings(*fate))
            .map(|(field, _)| match field {
                Field::Item { kind, item, .. } => (Some((kind, item)), None),
                other => (None, Some(other)),
            })
            .collect();
        // The fields of an item stand together.
        things.dedup();
        things.len()
    }
}

/// The working group whose copies all these files are; `None` if they are of several, or if one is the plan itself.
fn one_group(plan: &Plan, files: &[(String, Plan)]) -> Option<WorkingGroup> {
    let id = |plan: &Plan| plan.identity.as_ref().map(|identity| identity.id.clone());
    let mut copies = files.iter().map(|(_, file)| file).filter(|file| id(file) == id(plan));
    let first = copies.next()?.working_group.clone();
    first.filter(|group| copies.all(|copy| copy.working_group.as_ref() == Some(group)))
}

fn age(identity: &Identity) -> (crate::domain::timestamp::Timestamp, &PlanId) {
    (identity.created, &identity.id)
}

fn fates(mine: &Plan, file: &Plan) -> Vec<(Field, Fate)> {
    let fate_of = |field: &Field, theirs| mine.fields.get(field).map_or(Fate::New, |mine| fate(mine, theirs));
    file.fields.iter().map(|(field, theirs)| (field.clone(), fate_of(field, theirs))).collect()
}

fn fate(mine: &Register, theirs: &Register) -> Fate {
    let joined = mine.joined(theirs);
    match (same_values(&joined, mine), same_values(&joined, theirs)) {
        (true, true) => Fate::Same,
        (true, false) => Fate::ChangedHere,
        (false, true) => Fate::ChangedThere,
        (false, false) => Fate::BothChanged,
    }
}

/// Whether two registers say the same, whoever wrote it.
fn same_values(one: &Register, other: &Register) -> bool {
    let all_of = |one: &Register, other: &Register| one.versions().iter().all(|version| other.says(&version.value));
    all_of(one, other) && all_of(other, one)
}

fn claim(field: &Field, version: Version, mine: &Plan, files: &[&(String, Plan)]) -> Claim {
    let says = |plan: &Plan| plan.fields.get(field).is_some_and(|register| register.says(&version.value));
    let names = files.iter().filter(|(_, file)| says(file)).map(|(name, _)| name.clone()).collect();
    Claim { here: says(mine), files: names, version }
}
