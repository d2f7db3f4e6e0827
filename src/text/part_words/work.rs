// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Words of the part `work`: overview of the plan, tasks, timeline.

use super::PartWords;

crate::shape! {
    /// All words of the part.
    pub struct WorkWords {
    }
}

impl PartWords for WorkWords {
    const PART: &'static str = "work";
}
