// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The working groups of a workshop, as those know them who hold the plan.

use super::super::{ItemKind, Plan, WorkingGroup};

super::attributes! {
    /// What is said of a working group.
    pub enum WorkingGroupKey {
        /// Its name.
        Title = "title" holds Text,
    }
}

impl Plan {
    /// The working groups that have a name, in the order in which they were named.
    pub fn working_groups(&self) -> Vec<WorkingGroup> {
        let named = |item: super::super::Item<'_>| {
            WorkingGroup::named(item.id().as_str(), item.text(WorkingGroupKey::Title.key()))
        };
        self.items(ItemKind::WorkingGroup).filter_map(named).collect()
    }
}
