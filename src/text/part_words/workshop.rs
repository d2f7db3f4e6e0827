// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Words of the part `workshop`: entry to workshops, agenda, board, transfer sheet, collecting.

#![expect(missing_docs, reason = "a field is explained by its place and by the English file")]

use super::PartWords;

crate::shape! {
    /// All words of the part.
    pub struct WorkshopWords {
        pub intro: String,
    }
}

impl PartWords for WorkshopWords {
    const PART: &'static str = "workshop";
}
