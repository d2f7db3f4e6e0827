// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Recommendations and the verdict of the self-check: cases that planners can read, laws, and the document that explains them.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail loudly")]

mod cases;
mod document;
mod laws;
#[path = "../shipped/mod.rs"]
mod shipped;

use std::sync::OnceLock;

use living_lab_toolbox::domain::advice::{Situation, formats, groups, measures};
use living_lab_toolbox::domain::content::Content;
use living_lab_toolbox::domain::language::Language;

/// Our own content in English, read once.
fn content() -> &'static Content {
    static CONTENT: OnceLock<Content> = OnceLock::new();
    CONTENT.get_or_init(|| read_content(Language::En))
}

fn read_content(language: Language) -> Content {
    shipped::parsed(language).content
}

/// The ids of what is recommended, best first, by the word of the list: measures, formats or groups.
fn ranking(list: &str, situation: &Situation) -> Vec<String> {
    match list {
        "measures" => measures(content(), &[], situation, &[]).iter().map(|ranked| ranked.id.to_string()).collect(),
        "formats" => formats(content(), situation, &[]).iter().map(|ranked| ranked.id.to_string()).collect(),
        "groups" => groups(content(), situation, &[]).iter().map(|ranked| ranked.id.to_string()).collect(),
        other => panic!("{other} is no list"),
    }
}
