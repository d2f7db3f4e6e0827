// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Words of the part `tracking`: monitoring, budget frame, decisions.

use super::PartWords;

crate::shape! {
    /// All words of the part.
    pub struct TrackingWords {
    }
}

impl PartWords for TrackingWords {
    const PART: &'static str = "tracking";
}
