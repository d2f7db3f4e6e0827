// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Words of the part `report`: the report and what it becomes.

use super::PartWords;

crate::shape! {
    /// All words of the part.
    pub struct ReportWords {
    }
}

impl PartWords for ReportWords {
    const PART: &'static str = "report";
}
