// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Words of the part `data`: what is stored on this device, plans side by side, files, earlier states.

#![expect(missing_docs, reason = "a field is explained by its place and by the English file")]

use super::PartWords;
use crate::domain::index::Index;
use crate::text::Plural;

crate::shape! {
    /// All words of the part.
    pub struct MyDataWords {
        pub data: DataPageWords,
        pub item: ItemWords,
    }

    /// The fields of a plan and their values, as a conflict names them. `kind` and `attribute` have a word for every kind of item
    /// and everything that items say; `tests/plan_words.rs` sees to it.
    pub struct ItemWords {
        pub named: String,
        pub unnamed: String,
        pub is_deleted: String,
        pub is_there: String,
        pub draft: String,
        pub saved: String,
        pub unknown: String,
        pub foreign: String,
        pub kind: Index<String, String>,
        pub attribute: Index<String, String>,
        pub gone: String,
        pub measure: String,
        pub note: String,
        pub ticked: String,
        pub not_ticked: String,
        pub empty: String,
    }

    pub struct DataPageWords {
        pub intro: String,
        pub about_title: String,
        pub decide_intro: String,
        pub changed_on: String,
        pub keep: String,
        pub keep_both: String,
        pub plans_title: String,
        pub plans_intro: String,
        pub plans_archived: String,
        pub plans_deleted: String,
        pub plans_deleted_text: String,
        pub plans_clear: String,
        pub plans_failed: String,
        pub plan_is_open: String,
        pub plan_open: String,
        pub plan_duplicate: String,
        pub plan_copy: String,
        pub plan_archive: String,
        pub plan_unarchive: String,
        pub plan_delete: String,
        pub plan_back: String,
        pub plan_new: String,
        pub plan_create: String,
        pub plan_unreadable: String,
        pub save: String,
        pub save_without: String,
        pub save_without_help: String,
        pub save_back: String,
        pub save_elsewhere: String,
        pub save_changed: String,
        pub save_failed: String,
        pub saved_to: String,
        pub open_title: String,
        pub open_text: String,
        pub open: String,
        pub open_one: String,
        pub review_title: String,
        pub review_line: String,
        pub review_different: String,
        pub review_adopt: String,
        pub review_empty: String,
        pub review_refused: String,
        pub review_partly: String,
        pub review_conflicts: Plural,
        pub review_nothing: String,
        pub review_join: String,
        pub review_leave: String,
        pub review_open: String,
        pub file_too_large: String,
        pub file_unread: String,
        pub snapshots_title: String,
        pub snapshots_intro: String,
        pub snapshots_none: String,
        pub snapshot_line: String,
        pub snapshot_hour: String,
        pub snapshot_join: String,
        pub snapshot_return: String,
        pub snapshot_look: String,
        pub snapshot_differs: String,
        pub snapshot_same: String,
        pub snapshot_unreadable: String,
        pub snapshot_back: String,
        pub snapshot_done: String,
        pub stored_title: String,
        pub stored_none: String,
        pub stored_what: String,
        pub stored_size: String,
        pub kilobytes: String,
        pub kind_plan: String,
        pub kind_settings: String,
        pub kind_packs: String,
        pub kind_set_aside: String,
        pub kind_journal: String,
        pub kind_program: String,
        pub kind_plans: String,
        pub kind_snapshots: String,
        pub all: String,
        pub persist_title: String,
        pub persist_text: String,
        pub persist: String,
        pub persisted: String,
        pub persist_asked: String,
        pub erase_title: String,
        pub erase_text: String,
        pub erase: String,
        pub erase_sure: String,
        pub erase_yes: String,
        pub erase_no: String,
        pub erased: String,
        pub erase_failed: String,
    }
}

impl PartWords for MyDataWords {
    const PART: &'static str = "data";
}
