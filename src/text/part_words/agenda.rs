// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Words of the agenda of an event, among those of the part `workshop`.
//!
//! Words of closed sets stand under the key of each choice; `tests/plan_words.rs` sees to it that none is missing.

#![expect(missing_docs, reason = "a field is explained by its place and by the English file")]

use crate::domain::agenda::Moment;
use crate::domain::index::Index;
use crate::domain::plan::items::AgendaKind;
use crate::text::Plural;

crate::shape! {
    pub struct AgendaWords {
        pub intro: String,
        pub choose: String,
        pub loose: String,
        pub unknown: String,
        pub untitled_event: String,
        pub no_day: String,
        pub new_event: String,
        pub new_event_loose: String,
        pub create: String,
        pub title_missing: String,
        pub facts: String,
        pub title: String,
        pub day: String,
        pub day_help: String,
        pub day_wrong: String,
        pub start: String,
        pub end: String,
        pub time_help: String,
        pub time_wrong: String,
        pub place: String,
        pub views: String,
        pub view_edit: String,
        pub view_wall: String,
        pub view_script: String,
        pub entries: String,
        pub none: String,
        pub no_start: String,
        pub minutes: Plural,
        pub count: Plural,
        pub total: String,
        pub ends: String,
        pub next_day: String,
        pub time_head: String,
        pub what_head: String,
        pub who_head: String,
        pub script_head: String,
        pub kind_word: Index<String, String>,
        pub untitled: String,
        pub up: String,
        pub down: String,
        pub moved: String,
        pub drag_help: String,
        pub edit: String,
        pub done: String,
        pub delete: String,
        pub deleted: String,
        pub minutes_label: String,
        pub minutes_help: String,
        pub minutes_wrong: String,
        pub kind: String,
        pub by: String,
        pub by_help: String,
        pub materials: String,
        pub note: String,
        pub from: String,
        pub add: String,
        pub add_deck: String,
        pub own_deck: String,
        pub add_format: String,
        pub add_exercise: String,
        pub choose_one: String,
        pub add_button: String,
        pub add_of: String,
        pub add_break: String,
        pub break_title: String,
        pub add_own: String,
        pub added: Plural,
        pub nothing_chosen: String,
        pub warnings: String,
        pub long_day: String,
        pub no_break: String,
        pub ends_late: String,
        pub longer: String,
        pub checklists: String,
        pub checklists_text: String,
        pub moment: Index<String, String>,
        pub to_tasks: String,
        pub to_tasks_help: String,
        pub to_tasks_undated: String,
        pub to_tasks_done: Plural,
        pub in_tasks: String,
        pub bring: String,
        pub careful: String,
        pub slide: String,
        pub take: String,
        pub print: String,
        pub calendar: String,
        pub calendar_no_day: String,
        pub calendar_no_event: String,
        pub saved: String,
        pub failed: String,
    }
}

impl AgendaWords {
    /// What an entry is, in words.
    pub fn kind(&self, kind: AgendaKind) -> &str {
        self.kind_word.get(kind.key()).map_or("", String::as_str)
    }

    /// Before, during or after the event, in words.
    pub fn moment(&self, moment: Moment) -> &str {
        self.moment.get(moment.key()).map_or("", String::as_str)
    }
}
