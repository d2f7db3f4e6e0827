// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Whose copy of a plan it is. A working group has a copy with the id of the plan, so that what it does can be joined.

use super::Plan;
use crate::domain::id::ItemId;

/// The longest name of a working group, in letters.
pub const LONGEST_NAME: usize = 200;

/// People at one table who work on a copy of the plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WorkingGroup {
    /// Its id, the same as that of the item in the plan.
    pub id: ItemId,
    /// Its name.
    pub name: String,
}

impl WorkingGroup {
    /// The group, if the id is one and there is a name. A long name is cut.
    ///
    /// ```
    /// use living_lab_toolbox::domain::plan::WorkingGroup;
    /// assert_eq!(WorkingGroup::named("table-1", " Table 1 ").unwrap().name, "Table 1");
    /// assert_eq!(WorkingGroup::named("table-1", " "), None);
    /// ```
    pub fn named(id: &str, name: &str) -> Option<Self> {
        let name: String = name.trim().chars().take(LONGEST_NAME).collect();
        let id = ItemId::parse(id)?;
        (!name.is_empty()).then_some(Self { id, name })
    }
}

impl Plan {
    /// The working group whose copy this is; `None` for those who hold the plan itself.
    pub fn working_group(&self) -> Option<&WorkingGroup> {
        self.working_group.as_ref()
    }

    /// Makes this the copy of a working group, or the plan itself. Joining never changes that.
    pub fn work_as(&mut self, group: Option<WorkingGroup>) {
        self.working_group = group;
    }
}
