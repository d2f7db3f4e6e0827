// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Words of the part `stakeholders`: stakeholders, team, local projects.
//!
//! Words of closed sets stand under the key of each choice; `tests/plan_words.rs` sees to it that none is missing.

#![expect(missing_docs, reason = "a field is explained by its place and by the English file")]

use super::PartWords;
use crate::domain::content::GroupKind;
use crate::domain::index::Index;
use crate::domain::plan::items::ProjectState;
use crate::domain::stakeholders::Corner;
use crate::text::Plural;

crate::shape! {
    /// All words of the part.
    pub struct StakeholderWords {
        pub stakeholders: StakeholdersWords,
        pub gaps: GapsWords,
        pub team: TeamWords,
        pub projects: ProjectsWords,
        pub table: TableWords,
        pub names: NamesWords,
    }

    pub struct StakeholdersWords {
        pub intro: String,
        pub views: String,
        pub view_map: String,
        pub view_team: String,
        pub new: String,
        pub new_group: String,
        pub add: String,
        pub added: String,
        pub name_missing: String,
        pub title: String,
        pub help: String,
        pub hollow: String,
        pub cut: Plural,
        pub map: String,
        pub movable: String,
        pub point: String,
        pub interest: String,
        pub influence: String,
        pub interest_head: String,
        pub influence_head: String,
        pub not_said: String,
        pub not_placed: String,
        pub who: String,
        pub follows: String,
        pub corners: String,
        pub corner: Index<String, String>,
        pub corner_text: Index<String, String>,
        pub no_group: String,
        pub count: Plural,
        pub unplaced: Plural,
        pub missing: Plural,
        pub name: String,
        pub group: String,
        pub group_none: String,
        pub part: String,
        pub part_help: String,
        pub note: String,
    }

    pub struct GapsWords {
        pub title: String,
        pub intro: String,
        pub none: String,
        pub at_risk: String,
        pub kind: Index<String, String>,
        pub further: Plural,
        pub add: String,
    }

    pub struct TeamWords {
        pub intro: String,
        pub filled: Plural,
        pub hours: Plural,
        pub without_hours: Plural,
        pub table: String,
        pub role: String,
        pub office: String,
        pub office_help: String,
        pub person: String,
        pub hours_head: String,
        pub hours_help: String,
        pub hours_wrong: String,
        pub nobody: String,
        pub planned: String,
        pub fill: String,
        pub no_role: String,
        pub role_none: String,
        pub hints: String,
        pub over_frame: String,
        pub no_frame: String,
        pub many_roles: Plural,
        pub over_full_time: String,
        pub few_hours: String,
        pub basis: String,
    }

    pub struct ProjectsWords {
        pub intro: String,
        pub new: String,
        pub new_who: String,
        pub add: String,
        pub added: String,
        pub empty: String,
        pub list: String,
        pub problem: String,
        pub state: String,
        pub any: String,
        pub state_word: Index<String, String>,
        pub shown: String,
        pub nothing: String,
        pub all: String,
        pub project: String,
        pub who: String,
        pub touches: String,
        pub title: String,
        pub summary: String,
        pub organisation: String,
        pub place: String,
        pub measures: String,
        pub find_measure: String,
        pub problems: String,
        pub find_problem: String,
        pub grounds: String,
        pub grounds_count: Plural,
        pub nothing_there: String,
        pub no_measures: String,
    }

    pub struct TableWords {
        pub edit: String,
        pub done: String,
        pub delete: String,
        pub deleted: String,
        pub more: Plural,
        pub little: String,
        pub much: String,
        pub untitled: String,
        pub gone: String,
        pub note_help: String,
    }

    pub struct NamesWords {
        pub title: String,
        pub label: String,
        pub help: String,
        pub written: Plural,
        pub delete: String,
        pub deleted: String,
        pub person: String,
        pub contact: String,
        pub hint: String,
    }
}

impl PartWords for StakeholderWords {
    const PART: &'static str = "stakeholders";
}

/// A word of a closed set; empty if the file has none, which a test refuses.
fn word<'a>(words: &'a Index<String, String>, key: &str) -> &'a str {
    words.get(key).map_or("", String::as_str)
}

impl StakeholderWords {
    /// A corner of the map in words.
    pub fn corner(&self, corner: Corner) -> &str {
        word(&self.stakeholders.corner, corner.key())
    }

    /// What a corner of the map means.
    pub fn corner_text(&self, corner: Corner) -> &str {
        word(&self.stakeholders.corner_text, corner.key())
    }

    /// That there is nobody of a kind.
    pub fn missing_kind(&self, kind: GroupKind) -> &str {
        word(&self.gaps.kind, kind.key())
    }

    /// How far a local project is, in words.
    pub fn project_state(&self, state: ProjectState) -> &str {
        word(&self.projects.state_word, state.key())
    }
}
