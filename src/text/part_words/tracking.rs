// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Words of the part `tracking`: monitoring, budget frame, decisions.
//!
//! Words of closed sets stand under the key of each choice; `tests/tracking.rs` sees to it that none is missing.

#![expect(missing_docs, reason = "a field is explained by its place and by the English file")]

use super::PartWords;
use crate::domain::index::Index;
use crate::domain::typed::{NotANumber, Typed};
use crate::text::{Plural, fill};

crate::shape! {
    /// All words of the part.
    pub struct TrackingWords {
        pub monitoring: MonitoringWords,
        pub choosing: ChoosingWords,
        pub typing: TypingWords,
        pub entry: EntryWords,
        pub reflection: ReflectionWords,
        pub decision: DecisionWords,
        pub needs: NeedsWords,
    }

    pub struct MonitoringWords {
        pub intro: String,
        pub views: String,
        pub indicators: String,
        pub reflections: String,
        pub empty: String,
        pub helpful: String,
        pub helpful_text: String,
        pub missing: Index<String, String>,
        pub own: String,
        pub untitled: String,
        pub gone: String,
        pub unit: String,
        pub how: String,
        pub no_reading: String,
        pub one_reading: String,
        pub moved: Index<String, String>,
        pub aim: Index<String, String>,
        pub target_is: String,
        pub chart: String,
        pub baseline: String,
        pub baseline_date: String,
        pub target: String,
        pub target_date: String,
        pub source: String,
        pub source_help: String,
        pub note: String,
        pub settings: String,
        pub readings: String,
        pub readings_of: String,
        pub value: String,
        pub date: String,
        pub by: String,
        pub by_help: String,
        pub actions: String,
        pub add: String,
        pub add_to: String,
        pub more: Plural,
        pub added: String,
        pub stop: String,
        pub stopped: String,
        pub stray: String,
        pub stray_text: String,
        pub stray_none: String,
        pub again: String,
    }

    pub struct ChoosingWords {
        pub title: String,
        pub help: String,
        pub proposed: String,
        pub register: String,
        pub own_title: String,
        pub own_help: String,
        pub name: String,
        pub name_missing: String,
        pub follow: String,
    }

    pub struct TypingWords {
        pub date_help: String,
        pub date_wrong: String,
        pub number_help: String,
        pub number_wrong: String,
        pub two_meanings: String,
        pub value_missing: String,
        pub date_missing: String,
    }

    pub struct EntryWords {
        pub edit: String,
        pub done: String,
        pub delete: String,
        pub deleted: String,
        pub saved: String,
        pub no_date: String,
        pub none: String,
        pub gone: String,
        pub chosen: String,
        pub of: String,
    }

    pub struct ReflectionWords {
        pub intro: String,
        pub add: String,
        pub empty: String,
        pub untitled: String,
        pub date: String,
        pub learned: String,
        pub learned_help: String,
        pub change: String,
        pub change_help: String,
        pub step: String,
        pub event: String,
        pub by: String,
        pub by_help: String,
    }

    pub struct DecisionWords {
        pub intro: String,
        pub add: String,
        pub empty: String,
        pub untitled: String,
        pub what: String,
        pub date: String,
        pub body: String,
        pub body_help: String,
        pub basis: String,
        pub basis_help: String,
        pub steps: String,
        pub measures: String,
        pub results: String,
        pub result_of: String,
        pub nameless: String,
        pub note: String,
        pub note_help: String,
        pub print: String,
    }

    pub struct NeedsWords {
        pub intro: String,
        pub empty: String,
        pub to_measures: String,
        pub money: String,
        pub money_of: Plural,
        pub money_open: Plural,
        pub money_closed: String,
        pub no_money: String,
        pub no_cost: Plural,
        pub work: String,
        pub work_days: String,
        pub work_of: Plural,
        pub work_ahead: String,
        pub work_hours: String,
        pub no_work: Plural,
        pub effort: String,
        pub effort_times: String,
        pub effort_text: String,
        pub no_effort: Plural,
        pub frame: String,
        pub frame_money: Index<String, String>,
        pub frame_work: Index<String, String>,
        pub hours_up_to: String,
        pub hours: String,
        pub hours_over: String,
        pub to_profile: String,
        pub not_included: String,
        pub units: String,
        pub running: String,
        pub lab: String,
        pub grants: String,
        pub prices: String,
        pub romania: String,
        pub counted: String,
        pub left_out: Plural,
        pub steps_left_out: Plural,
        pub measures: String,
        pub steps: String,
        pub measure: String,
        pub step: String,
        pub state: String,
        pub own: String,
        pub untitled: String,
        pub not_said: String,
        pub one_by_one: Plural,
    }
}

impl PartWords for TrackingWords {
    const PART: &'static str = "tracking";
}

/// A day and a number to show how they are typed, as they are stored.
const EXAMPLES: (&str, &str) = ("2027-05-24", "12.5");

impl TypingWords {
    /// What to write into a field.
    pub fn help(&self, how: Typed) -> String {
        let template = match how {
            Typed::Day(_) => &self.date_help,
            Typed::Number(_) => &self.number_help,
        };
        fill(template, &[("example", &example(how))])
    }

    /// What is wrong with what was typed, and what to do.
    pub fn wrong(&self, how: Typed, text: &str, why: NotANumber) -> String {
        let template = match (how, why) {
            (Typed::Day(_), _) => &self.date_wrong,
            (_, NotANumber::Nonsense) => &self.number_wrong,
            (_, NotANumber::TwoMeanings) => &self.two_meanings,
        };
        fill(template, &[("text", text.trim()), ("example", &example(how))])
    }
}

fn example(how: Typed) -> String {
    how.show(match how {
        Typed::Day(_) => EXAMPLES.0,
        Typed::Number(_) => EXAMPLES.1,
    })
}
