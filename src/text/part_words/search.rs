// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Words of the part `search`: search and glossary.

#![expect(missing_docs, reason = "a field is explained by its place and by the English file")]

use super::PartWords;
use crate::domain::search::Kind;
use crate::text::Plural;

crate::shape! {
    /// All words of the part.
    pub struct SearchWords {
        pub search: FindWords,
        pub kind: KindWords,
        pub keys: KeyWords,
        pub glossary: GlossaryPageWords,
    }

    pub struct FindWords {
        pub label: String,
        pub help: String,
        pub what: String,
        pub try_title: String,
        pub tries: Vec<String>,
        pub count: Plural,
        pub best: String,
        pub of_kind: String,
        pub show_all: String,
        pub nothing: String,
        pub tips_title: String,
        pub tips: Vec<String>,
        pub to_glossary: String,
        pub in_step: String,
        pub untitled: String,
    }

    pub struct KindWords {
        pub phases: String,
        pub steps: String,
        pub measures: String,
        pub formats: String,
        pub problems: String,
        pub terms: String,
        pub examples: String,
        pub tasks: String,
        pub groups: String,
        pub roles: String,
        pub indicators: String,
        pub check: String,
        pub sources: String,
        pub own: String,
    }

    pub struct KeyWords {
        pub title: String,
        pub slash: String,
        pub help: String,
    }

    pub struct GlossaryPageWords {
        pub intro: String,
        pub filter: String,
        pub letters: String,
        pub count: Plural,
        pub nothing: String,
        pub to_search: String,
        pub all: String,
    }
}

impl PartWords for SearchWords {
    const PART: &'static str = "search";
}

impl SearchWords {
    /// What the hits of a kind are called.
    pub fn kind(&self, kind: Kind) -> &str {
        let words = &self.kind;
        match kind {
            Kind::Phase => &words.phases,
            Kind::Step => &words.steps,
            Kind::Measure => &words.measures,
            Kind::Format => &words.formats,
            Kind::Problem => &words.problems,
            Kind::Term => &words.terms,
            Kind::Example => &words.examples,
            Kind::Task => &words.tasks,
            Kind::Group => &words.groups,
            Kind::Role => &words.roles,
            Kind::Indicator => &words.indicators,
            Kind::Check => &words.check,
            Kind::Source => &words.sources,
            Kind::Own => &words.own,
        }
    }
}
