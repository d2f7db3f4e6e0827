// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Words of the transfer sheet and of the record of a workshop, among those of the part `workshop`.
//!
//! Words of closed sets stand under the key of each choice; `tests/plan_words.rs` sees to it that none is missing.

#![expect(missing_docs, reason = "a field is explained by its place and by the English file")]

use crate::domain::index::Index;
use crate::domain::plan::ItemKind;
use crate::domain::plan::items::TransferVerdict;
use crate::text::Plural;

crate::shape! {
    pub struct TransferWords {
        pub intro: String,
        pub new: String,
        pub new_place: String,
        pub add: String,
        pub added: String,
        pub title_missing: String,
        pub list: String,
        pub empty: String,
        pub what: String,
        pub place: String,
        pub verdict: String,
        pub why: String,
        pub undecided: String,
        pub verdict_word: Index<String, String>,
        pub print: String,
        pub compare: String,
        pub compare_text: String,
        pub with: String,
        pub with_none: String,
        pub examples: String,
        pub plans: String,
        pub untitled_plan: String,
        pub gone: String,
        pub mine: String,
        pub other: String,
        pub about: String,
        pub profile: String,
        pub profile_none: String,
        pub both: String,
        pub there: String,
        pub here: String,
        pub measure: String,
        pub none: String,
        pub untitled_measure: String,
        pub actions: String,
        pub to_sheet: String,
        pub to_plan: String,
        pub on_sheet: String,
        pub in_plan: String,
        pub formats: String,
        pub formats_none: String,
        pub used: String,
        pub phases: String,
        pub steps: String,
        pub not_said: String,
        pub gone_content: String,
    }

    pub struct RecordWords {
        pub intro: String,
        pub subtitle: String,
        pub day: String,
        pub time: String,
        pub place: String,
        pub of_plan: String,
        pub span: String,
        pub boards: String,
        pub board_untitled: String,
        pub column_untitled: String,
        pub cluster_untitled: String,
        pub no_column: String,
        pub card_untitled: String,
        pub card: String,
        pub dots: String,
        pub votes: String,
        pub hands: String,
        pub dots_n: Plural,
        pub across: String,
        pub upwards: String,
        pub no_cards: String,
        pub decisions: String,
        pub decision: String,
        pub decided: String,
        pub basis: String,
        pub outcome: String,
        pub tasks: String,
        pub task: String,
        pub owner: String,
        pub due: String,
        pub state: String,
        pub is_done: String,
        pub is_open: String,
        pub became: Index<String, String>,
        pub unnamed: String,
        pub transfer: String,
        pub made: String,
        pub empty: String,
        pub print: String,
        pub word: String,
        pub markdown: String,
        pub contents: String,
        pub saved: String,
        pub failed: String,
    }
}

impl TransferWords {
    /// What is done with what another city does, in words.
    pub fn verdict(&self, verdict: Option<TransferVerdict>) -> &str {
        verdict.map_or(&self.undecided, |verdict| self.verdict_word.get(verdict.key()).map_or("", String::as_str))
    }
}

impl RecordWords {
    /// What cards have become, in words.
    pub fn became(&self, kind: ItemKind) -> &str {
        self.became.get(kind.key()).map_or("", String::as_str)
    }
}
