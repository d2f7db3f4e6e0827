// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Words of the part `plan`: self-check.

#![expect(missing_docs, reason = "a field is explained by its place and by the English file")]

use super::PartWords;
use crate::domain::content::{Dimension, EnollTheme};

crate::shape! {
    /// All words of the part.
    pub struct PlanWords {
        pub check: CheckWords,
    }

    pub struct CheckWords {
        pub intro: String,
        pub how: String,
        pub knock_out: String,
        pub levels: String,
        pub advice: String,
        pub step: String,
        pub enoll: String,
        pub enoll_help: String,
        pub dimension: DimensionWords,
        pub theme: ThemeWords,
    }

    pub struct DimensionWords {
        pub problem: String,
        pub openness: String,
        pub mandate: String,
        pub resources: String,
        pub neighbourhood: String,
        pub team: String,
        pub anchoring: String,
    }

    pub struct ThemeWords {
        pub stability: String,
        pub impact: String,
        pub users: String,
        pub openness: String,
        pub operations: String,
        pub strategy: String,
    }
}

impl PartWords for PlanWords {
    const PART: &'static str = "plan";
}

impl PlanWords {
    /// The dimension of the self-check in words.
    pub fn dimension(&self, dimension: Dimension) -> &str {
        let words = &self.check.dimension;
        match dimension {
            Dimension::Problem => &words.problem,
            Dimension::Openness => &words.openness,
            Dimension::Mandate => &words.mandate,
            Dimension::Resources => &words.resources,
            Dimension::Neighbourhood => &words.neighbourhood,
            Dimension::Team => &words.team,
            Dimension::Anchoring => &words.anchoring,
        }
    }

    /// The theme of ENoLL's harmonised framework in words.
    pub fn enoll_theme(&self, theme: EnollTheme) -> &str {
        let words = &self.check.theme;
        match theme {
            EnollTheme::Stability => &words.stability,
            EnollTheme::Impact => &words.impact,
            EnollTheme::Users => &words.users,
            EnollTheme::Openness => &words.openness,
            EnollTheme::Operations => &words.operations,
            EnollTheme::Strategy => &words.strategy,
        }
    }
}
