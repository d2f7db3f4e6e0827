// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The words of the parts of the program that are loaded on demand, each in `toolbox-data/interface/<language>/<part>.json`.

mod agenda;
mod boards;
mod catalogue;
mod data;
mod plan;
mod present;
mod prints;
mod record;
mod report;
mod search;
mod stakeholders;
mod tracking;
mod work;
mod workshop;

pub use agenda::AgendaWords;
pub use boards::{BoardWords, BringWords};
pub use catalogue::{CatalogueWords, StatusWords, TakeWords};
pub use data::{ItemWords, MyDataWords};
pub use plan::{PlanWords, SEVERITY};
pub use present::{ADDED_SLIDES, PresentWords};
pub use prints::PrintWords;
pub use record::{RecordWords, TransferWords};
pub use report::ReportWords;
pub use search::SearchWords;
pub use stakeholders::{NamesWords, StakeholderWords, TableWords};
pub use tracking::{EntryWords, NeedsWords, TrackingWords, TypingWords};
pub use work::WorkWords;
pub use workshop::WorkshopWords;

use serde_json::Value;

use crate::domain::json::{self, Fault, FromJson};

/// The words of a part.
pub trait PartWords: FromJson + 'static {
    /// The name of the part: of its file of words and of its file of code.
    const PART: &'static str;
}

/// What tools do with the file of words of a part.
#[derive(Debug, Clone, Copy)]
pub struct PartFile {
    /// The name of the part.
    pub part: &'static str,
    /// The words as they travel.
    pub compact: fn(&Value) -> Value,
    /// What is wrong with a file of words.
    pub faults: fn(&Value) -> Vec<Fault>,
}

/// The files of words, one in each language for each of these.
pub const PART_FILES: &[PartFile] = &[
    file::<BoardWords>(),
    file::<CatalogueWords>(),
    file::<MyDataWords>(),
    file::<PlanWords>(),
    file::<PresentWords>(),
    file::<PrintWords>(),
    file::<ReportWords>(),
    file::<SearchWords>(),
    file::<StakeholderWords>(),
    file::<TrackingWords>(),
    file::<WorkWords>(),
    file::<WorkshopWords>(),
];

const fn file<W: PartWords>() -> PartFile {
    PartFile { part: W::PART, compact: W::compact, faults: |words| json::read::<W>(words).err().unwrap_or_default() }
}
