// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Words of the part `stakeholders`: stakeholders, team, local projects.

use super::PartWords;

crate::shape! {
    /// All words of the part.
    pub struct StakeholderWords {
    }
}

impl PartWords for StakeholderWords {
    const PART: &'static str = "stakeholders";
}
