// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Words of the part `prints`: cards and worksheets on paper, the facilitator's guide, the practice tour.

#![expect(missing_docs, reason = "a field is explained by its place and by the English file")]

use super::PartWords;

crate::shape! {
    /// All words of the part.
    pub struct PrintWords {
        pub intro: String,
    }
}

impl PartWords for PrintWords {
    const PART: &'static str = "prints";
}
