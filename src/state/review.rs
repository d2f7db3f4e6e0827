// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Files that were chosen and wait for a decision: what joining them would bring. Nothing has changed yet.

use crate::browser::files::ChosenFile;
pub use crate::browser::files::Unread;
use crate::domain::plan::file::{self, PlanError, PlanProblem};
use crate::domain::plan::{Outcome, Plan, Preview, WorkingGroup};

/// Why a file cannot be opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// It was not read.
    Unread(Unread),
    /// It is no plan that this version can open.
    NoPlan(PlanError),
}

/// Files under review.
#[derive(Debug, Clone, PartialEq)]
pub struct Review {
    /// What joining would bring.
    pub preview: Preview,
    /// Files that are different plans, with what is in them.
    pub different: Vec<(String, Plan)>,
    /// Files that cannot be opened, and why.
    pub refused: Vec<(String, Refusal)>,
    /// Files that are copies of a working group, and of which.
    pub groups: Vec<(String, WorkingGroup)>,
    /// Files of which a part could not be read.
    pub partly: Vec<(String, Vec<PlanProblem>)>,
}

impl Review {
    /// Reads the files, each through the gate, and previews them together.
    pub(super) fn of(mine: &Plan, files: Vec<ChosenFile>) -> Self {
        let (mut read, mut refused, mut partly) = (Vec::new(), Vec::new(), Vec::new());
        let mut groups = Vec::new();
        for (name, text) in files {
            match text.map_err(Refusal::Unread).and_then(|text| file::read(&text).map_err(Refusal::NoPlan)) {
                Ok(file::Read { plan, problems, .. }) => {
                    if !problems.is_empty() {
                        partly.push((name.clone(), problems));
                    }
                    groups.extend(plan.working_group().map(|group| (name.clone(), group.clone())));
                    read.push((name, plan));
                }
                Err(error) => refused.push((name, error)),
            }
        }
        let preview = Preview::of(mine, &read);
        let outcomes = preview.files.iter().map(|file| matches!(file.outcome, Outcome::Different(_)));
        let different = read.into_iter().zip(outcomes).filter(|(_, different)| *different).map(|(file, _)| file);
        Self { different: different.collect(), preview, refused, groups, partly }
    }

    /// Whether there is anything to join.
    pub fn brings_something(&self) -> bool {
        self.preview.files.iter().any(|file| matches!(file.outcome, Outcome::Joined(_)))
    }
}
