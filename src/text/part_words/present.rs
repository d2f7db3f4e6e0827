// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Words of the part `present`: slides, speaker view, decks.
//!
//! Words of closed sets stand under the key of each choice; `tests/plan_words.rs` sees to it that none is missing.

#![expect(missing_docs, reason = "a field is explained by its place and by the English file")]

use super::PartWords;
use crate::domain::content::material::{SlideKind, Worksheet};
use crate::domain::index::Index;

crate::shape! {
    /// All words of the part.
    pub struct PresentWords {
        pub slide: SlideWords,
        pub show: ShowWords,
        pub speaker: SpeakerWords,
        pub deck: DeckWords,
        pub own: OwnDeckWords,
    }

    pub struct SlideWords {
        pub part: String,
        pub gone_title: String,
        pub gone: String,
        pub no_check: String,
        pub no_priorities: String,
        pub no_projects: String,
        pub no_report: String,
        pub no_measures: String,
        pub untitled: String,
        pub journey: String,
        pub board: String,
        pub worksheet: String,
        pub kind: Index<String, String>,
        pub worksheet_name: Index<String, String>,
    }

    pub struct ShowWords {
        pub controls: String,
        pub previous: String,
        pub next: String,
        pub menu: String,
        pub number: String,
        pub announced: String,
        pub too_far: String,
        pub typed: String,
        pub overview: String,
        pub overview_close: String,
        pub black: String,
        pub black_is: String,
        pub full_screen: String,
        pub second: String,
        pub no_second: String,
        pub speaker: String,
        pub notes: String,
        pub keys: String,
        pub leave: String,
        pub blocked: String,
        pub blocked_link: String,
        pub closed: String,
        pub reopen: String,
        pub dismiss: String,
        pub no_deck_title: String,
        pub no_deck: String,
        pub empty: String,
    }

    pub struct SpeakerWords {
        pub now: String,
        pub next: String,
        pub last: String,
        pub script: String,
        pub no_script: String,
        pub questions: String,
        pub pitfall: String,
        pub clock: String,
        pub in_all: String,
        pub section: String,
        pub free: String,
        pub left: String,
        pub soon: String,
        pub over: String,
        pub restart: String,
        pub linked: String,
        pub alone: String,
        pub open_slides: String,
    }

    pub struct DeckWords {
        pub audience: String,
        pub total: String,
        pub no_total: String,
        pub steps: String,
        pub formats: String,
        pub worksheets: String,
        pub before: String,
        pub during: String,
        pub after: String,
        pub slides: String,
        pub present: String,
        pub go_on: String,
        pub copy: String,
        pub copy_help: String,
        pub take: String,
        pub script: String,
        pub script_of: String,
        pub all: String,
        pub ready: String,
        pub own: String,
        pub no_own: String,
        pub new_label: String,
        pub new_add: String,
    }

    pub struct OwnDeckWords {
        pub intro: String,
        pub title: String,
        pub note: String,
        pub note_help: String,
        pub untitled: String,
        pub empty: String,
        pub up: String,
        pub down: String,
        pub edit: String,
        pub done: String,
        pub remove: String,
        pub of: String,
        pub moved: String,
        pub removed: String,
        pub added: String,
        pub slide_title: String,
        pub slide_title_help: String,
        pub summary: String,
        pub summary_help: String,
        pub script: String,
        pub minutes: String,
        pub minutes_help: String,
        pub minutes_wrong: String,
        pub add_title: String,
        pub add_kind: String,
        pub add_what: String,
        pub add: String,
        pub kind: Index<String, String>,
        pub delete: String,
        pub deleted: String,
        pub restore: String,
    }
}

impl PartWords for PresentWords {
    const PART: &'static str = "present";
}

/// What can be added to a deck, as people choose it.
pub const ADDED_SLIDES: [&str; 15] = [
    "text",
    "question",
    "break",
    "exercise",
    "ready",
    "phase",
    "step",
    "measure",
    "format",
    "problem",
    "example",
    "journey",
    "check",
    "priorities",
    "projects",
];

/// A word of a closed set; empty if the file has none, which a test refuses.
fn word<'a>(words: &'a Index<String, String>, key: &str) -> &'a str {
    words.get(key).map_or("", String::as_str)
}

impl PresentWords {
    /// What a kind of slide is called.
    pub fn slide_kind(&self, kind: SlideKind) -> &str {
        word(&self.slide.kind, kind.key())
    }

    /// What a worksheet is called.
    pub fn worksheet(&self, worksheet: Worksheet) -> &str {
        word(&self.slide.worksheet_name, worksheet.key())
    }

    /// What a kind of slide to add is called.
    pub fn added_kind(&self, key: &str) -> &str {
        word(&self.own.kind, key)
    }
}
