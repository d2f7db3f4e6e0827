// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Words of the part `present`: slides, speaker view, decks.

#![expect(missing_docs, reason = "a field is explained by its place and by the English file")]

use super::PartWords;

crate::shape! {
    /// All words of the part.
    pub struct PresentWords {
        pub intro: String,
    }
}

impl PartWords for PresentWords {
    const PART: &'static str = "present";
}
