// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Words of the part `plan`: profile, self-check, recommendations, priorities.
//!
//! Words of closed sets stand under the key of each choice; `tests/plan_words.rs` sees to it that none is missing.

#![expect(missing_docs, reason = "a field is explained by its place and by the English file")]

use super::PartWords;
use crate::domain::advice::{Priority, ReasonKind};
use crate::domain::check::Verdict;
use crate::domain::content::{Dimension, EnollTheme};
use crate::domain::index::Index;
use crate::domain::plan::items::ProfileKey;
use crate::text::Plural;

crate::shape! {
    /// All words of the part.
    pub struct PlanWords {
        pub check: CheckWords,
        pub profile: ProfileWords,
        pub advice: AdviceWords,
        pub priorities: PrioritiesWords,
        pub group: GroupWords,
    }

    pub struct GroupWords {
        pub working_as: String,
        pub hand_back: String,
    }

    pub struct CheckWords {
        pub intro: String,
        pub how: String,
        pub knock_out: String,
        pub advice: String,
        pub step: String,
        pub enoll: String,
        pub enoll_help: String,
        pub dimension: DimensionWords,
        pub theme: ThemeWords,
        pub views: String,
        pub one: String,
        pub all: String,
        pub result: String,
        pub compare: String,
        pub progress: String,
        pub unknown: String,
        pub kept: String,
        pub take_back: String,
        pub previous: String,
        pub next: String,
        pub to_result: String,
        pub no_answers: String,
        pub begin: String,
        pub draft: String,
        pub result_of: String,
        pub no_name: String,
        pub no_date: String,
        pub verdict_title: String,
        pub verdict: Index<String, String>,
        pub verdict_text: Index<String, String>,
        pub reasons: String,
        pub further: String,
        pub ground: Index<String, String>,
        pub by_dimension: String,
        pub radar: String,
        pub dimension_head: String,
        pub mean_head: String,
        pub open_head: String,
        pub weak: String,
        pub very_weak: String,
        pub first_title: String,
        pub first_none: String,
        pub given: String,
        pub save_title: String,
        pub save_text: String,
        pub date: String,
        pub who: String,
        pub who_help: String,
        pub save: String,
        pub saved: String,
        pub date_wrong: String,
        pub edit: String,
        pub delete: String,
        pub deleted: String,
        pub mayor: String,
        pub mayor_basis: String,
        pub mayor_draft: String,
        pub mayor_help: String,
        pub print: String,
        pub people: Plural,
        pub compare_text: String,
        pub compare_empty: String,
        pub compare_one: String,
        pub over_time: String,
        pub spread_title: String,
        pub question_head: String,
        pub values_head: String,
        pub median_head: String,
        pub range_head: String,
        pub range: String,
        pub middle_radar: String,
    }

    pub struct ProfileWords {
        pub intro: String,
        pub used_for: String,
        pub not_said: String,
        pub hazards: String,
        pub more_groups: String,
        pub next: String,
        pub title: Index<String, String>,
        pub choice: Index<String, Index<String, String>>,
        pub notes_help: String,
    }

    pub struct AdviceWords {
        pub intro: String,
        pub nothing_said: String,
        pub fill_profile: String,
        pub do_check: String,
        pub rests_on: String,
        pub rests_profile: String,
        pub rests_check: String,
        pub rests_listed: String,
        pub profile_empty: String,
        pub kinds: String,
        pub groups: String,
        pub switches: String,
        pub switches_help: String,
        pub all_on: String,
        pub n_off: Plural,
        pub fitting: String,
        pub less: String,
        pub less_help: String,
        pub points: Plural,
        pub no_reason: String,
        pub more_reasons: Plural,
        pub put: String,
        pub take: String,
        pub on_list: String,
        pub how_title: String,
        pub how: String,
        pub kind: Index<String, String>,
        pub for_it: Index<String, String>,
        pub against: Index<String, String>,
    }

    pub struct PrioritiesWords {
        pub intro: String,
        pub empty: String,
        pub to_measures: String,
        pub who: String,
        pub nobody: String,
        pub everybody: String,
        pub new: String,
        pub new_help: String,
        pub add: String,
        pub matrix: String,
        pub matrix_help: String,
        pub matrix_all: String,
        pub hollow: String,
        pub no_profile: String,
        pub point: String,
        pub movable: String,
        pub suggestion: String,
        pub impact: String,
        pub effort: String,
        pub little: String,
        pub much: String,
        pub measure: String,
        pub own: String,
        pub table: String,
        pub corner_head: String,
        pub not_rated: String,
        pub suggested: String,
        pub rating_of: String,
        pub corner: Index<String, String>,
        pub median_of: String,
        pub order: String,
        pub order_help: String,
        pub take_over: String,
        pub taken_over: String,
        pub rate_first: String,
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

/// The severities as keys.
pub const SEVERITY: [&str; 4] = ["0", "1", "2", "3"];

impl PartWords for PlanWords {
    const PART: &'static str = "plan";
}

/// A word of a closed set; empty if the file has none, which a test refuses.
fn word<'a>(words: &'a Index<String, String>, key: &str) -> &'a str {
    words.get(key).map_or("", String::as_str)
}

impl PlanWords {
    /// A choice of the profile in words.
    pub fn choice(&self, of: &str, key: &str) -> &str {
        self.profile.choice.get(of).map_or("", |words| word(words, key))
    }

    /// What a part of the profile is about.
    pub fn profile_part(&self, key: ProfileKey) -> &str {
        word(&self.profile.title, key.key())
    }

    /// What a severity from 0 to 3 means.
    pub fn severity(&self, level: u8) -> &str {
        self.choice("severity", SEVERITY.get(usize::from(level)).copied().unwrap_or_default())
    }

    /// The verdict of the self-check in words, and what follows from it.
    pub fn verdict(&self, verdict: Verdict) -> (&str, &str) {
        (word(&self.check.verdict, verdict.key()), word(&self.check.verdict_text, verdict.key()))
    }

    /// The sentence for a ground of a verdict, with a place for what it is about.
    pub fn ground(&self, key: &str) -> &str {
        word(&self.check.ground, key)
    }

    /// A kind of reason in words.
    pub fn reason_kind(&self, kind: ReasonKind) -> &str {
        word(&self.advice.kind, kind.key())
    }

    /// The sentence for a reason, with a place for what it is about: one for those that speak for an item, one for those
    /// against it.
    pub fn reason(&self, kind: ReasonKind, speaks_for: bool) -> &str {
        word(if speaks_for { &self.advice.for_it } else { &self.advice.against }, kind.key())
    }

    /// A corner of the matrix in words.
    pub fn corner(&self, corner: Priority) -> &str {
        word(&self.priorities.corner, corner.key())
    }

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
