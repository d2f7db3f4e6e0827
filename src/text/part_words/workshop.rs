// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Words of the part `workshop`: entry to workshops, agenda, board, transfer sheet, record, collecting.

#![expect(missing_docs, reason = "a field is explained by its place and by the English file")]

use super::agenda::AgendaWords;
use super::record::{RecordWords, TransferWords};
use super::{PartWords, TableWords};
use crate::text::Plural;

crate::shape! {
    /// All words of the part.
    pub struct WorkshopWords {
        pub entry: EntryPageWords,
        pub agenda: AgendaWords,
        pub transfer: TransferWords,
        pub record: RecordWords,
        pub table: TableWords,
    }

    pub struct EntryPageWords {
        pub intro: String,
        pub decks: String,
        pub decks_text: String,
        pub decks_none: String,
        pub audience: String,
        pub minutes: Plural,
        pub present: String,
        pub go_on: String,
        pub look: String,
        pub own: String,
        pub own_none: String,
        pub own_untitled: String,
        pub slides: Plural,
        pub ways: String,
        pub agenda: String,
        pub board: String,
        pub prints: String,
        pub collect: String,
        pub join: String,
        pub transfer: String,
        pub record: String,
        pub facilitation: String,
        pub practice: String,
    }
}

impl PartWords for WorkshopWords {
    const PART: &'static str = "workshop";
}
