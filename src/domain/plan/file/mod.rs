// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The gate for plans: decode → check → migrate → typed plan plus problems, and the way back.
//!
//! The envelope is the same for storage, files and the records of the journal. `Plan` itself never meets JSON.

mod duplicates;
mod marks;
mod v1;
mod v2;

use serde_json::{Map, Value as Json};

use super::{Change, Field, Plan};
use crate::domain::id::DeviceId;
use crate::domain::json::{self, Fault};
use crate::domain::timestamp::Timestamp;

/// Name of the format in the envelope.
pub const FORMAT: &str = "living-lab-plan";
/// Name of the format of a record in the journal: the fields of one change.
pub const CHANGE_FORMAT: &str = "living-lab-change";
/// Version of the plan's shape that this program writes. Past shapes are frozen, each in a file of its own.
pub const SCHEMA: u64 = 2;
/// How many versions a plan may have, so that no file keeps a reader busy without end.
pub const MOST_VERSIONS: usize = 100_000;
/// How many versions one field may have.
pub const MOST_VERSIONS_OF_A_FIELD: usize = 1_000;
/// A longer text is looked through before it is taken apart, so that any large file is refused without delay.
const LONGEST_UNSEEN: usize = 1_000_000;

/// What could be read of a plan, and what could not.
#[derive(Debug, PartialEq)]
pub struct Read {
    /// The plan. If the checksum differs, it counts as written by nobody known: joining it never overwrites anything.
    pub plan: Plan,
    /// Entries that were left out; the caller keeps the original text.
    pub problems: Vec<PlanProblem>,
    /// The state of the plan that was written, if the file says so.
    pub revision: Option<Revision>,
    /// The state that it came from, if the file says so.
    pub parent: Option<Revision>,
}

/// A fault inside a plan that could otherwise be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PlanProblem {
    /// The text was changed or damaged after it was saved; what is readable was read.
    ChecksumDiffers,
    /// An entry with an id, state or time that means nothing.
    EntryUnreadable {
        /// Where, for example `tasks.name-sponsor`.
        at: String,
    },
    /// A name that stands twice in one object; the last one was read.
    Duplicate {
        /// Where, for example `tasks.name-sponsor`.
        at: String,
    },
    /// A text longer than a field holds; its beginning was read.
    TextTooLong {
        /// Where, for example `answers.who-could-stop-us`.
        at: String,
    },
    /// More than a plan or a field may have; what comes from here on was left out.
    TooMany {
        /// Where, for example `tasks.name-sponsor`.
        at: String,
    },
}

/// Why a text is not a plan that can be opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PlanError {
    /// Not JSON, or not of the expected shape.
    Unreadable(Fault),
    /// JSON, but not a plan of this toolbox.
    WrongFormat,
    /// A plan of a later version of the toolbox.
    Newer {
        /// The schema number found.
        found: u64,
    },
}

/// A short name for a state of a plan: the same content has the same revision, everywhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Revision(String);

impl Revision {
    /// As it stands in files.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    fn read(field: Option<&Json>) -> Option<Self> {
        let hex = |text: &&str| text.len() == 16 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
        field.and_then(Json::as_str).filter(hex).map(|text| Self(text.to_owned()))
    }
}

/// What the envelope of a file says beside the plan.
#[derive(Debug, Clone, Copy)]
pub struct Envelope<'a> {
    /// The version of the content that the plan refers to.
    pub content: &'a str,
    /// When the file is written.
    pub saved: Timestamp,
    /// The state of the plan that was last written to a file or read from one.
    pub parent: Option<&'a Revision>,
}

/// Writes a plan into its envelope; `None` for an empty plan, which is not stored.
pub fn write(plan: &Plan, content_version: &str, now: Timestamp) -> Option<String> {
    write_file(plan, &Envelope { content: content_version, saved: now, parent: None })
}

/// Writes a plan into an envelope that says where it comes from.
pub fn write_file(plan: &Plan, envelope: &Envelope<'_>) -> Option<String> {
    let shape = v2::shape(plan)?;
    let checksum = checksum(&shape.to_string());
    Some(seal(FORMAT, envelope, checksum.clone(), checksum, shape))
}

/// Writes a plan without the fields that are personal, and marks them as withheld. The file is still a copy of the plan:
/// joining it never touches what it does not have.
pub fn write_without_personal(
    plan: &Plan,
    envelope: &Envelope<'_>,
    is_personal: &dyn Fn(&Field) -> bool,
) -> Option<String> {
    let shape = v2::shape(&plan.without(is_personal))?;
    Some(seal(FORMAT, envelope, checksum(&shape.to_string()), revision(plan)?.0, shape))
}

/// The revision of a plan; `None` for an empty one.
pub fn revision(plan: &Plan) -> Option<Revision> {
    v2::shape(plan).map(|shape| Revision(checksum(&shape.to_string())))
}

/// Writes one change as a record for the journal; `None` if it changed nothing. The record is a small plan with the
/// fields of the change, so that joining all records to an older state of the plan, in any order, gives the latest.
pub fn write_change(change: &Change) -> Option<String> {
    let shape = v2::shape(&Plan::part(change)).filter(|_| !change.is_empty())?;
    let mut record = Map::new();
    record.insert("type".into(), CHANGE_FORMAT.into());
    record.insert("schema".into(), SCHEMA.into());
    record.insert("checksum".into(), checksum(&shape.to_string()).into());
    record.insert("plan".into(), shape);
    Some(Json::Object(record).to_string())
}

/// Reads a plan from its envelope.
///
/// # Errors
/// When the text as a whole is not a plan this version can open. The caller keeps the text.
pub fn read(text: &str) -> Result<Read, PlanError> {
    open(text, FORMAT)
}

/// Reads a record of the journal: a small plan, for [`Plan::absorb`].
///
/// # Errors
/// When the text as a whole is not a record this version can read. The caller keeps the text.
pub fn read_change(text: &str) -> Result<Read, PlanError> {
    open(text, CHANGE_FORMAT)
}

fn open(text: &str, format: &str) -> Result<Read, PlanError> {
    // Some editors put a byte order mark in front.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.len() > LONGEST_UNSEEN && (!text.contains("\"plan\"") || marks::too_many(text)) {
        return Err(PlanError::WrongFormat);
    }
    let mut envelope = json::parse(text).map_err(PlanError::Unreadable)?;
    let schema = envelope.get("schema").and_then(Json::as_u64);
    let schema = match schema.filter(|_| envelope.get("type").is_some_and(|found| found == format)) {
        None | Some(0) => return Err(PlanError::WrongFormat),
        Some(found) if found > SCHEMA => return Err(PlanError::Newer { found }),
        Some(schema) => schema,
    };
    let mut problems: Vec<_> = duplicates::find(text).into_iter().map(|at| PlanProblem::Duplicate { at }).collect();
    let mut shape = envelope.get_mut("plan").map(Json::take).unwrap_or_default();
    // JSON objects are written with their keys in order, so that the same plan has the same text again.
    let found = checksum(&shape.to_string());
    let damaged = envelope.get("checksum").is_some_and(|noted| *noted != found);
    if schema == 1 {
        shape = v1::migrate(shape);
    }
    let mut plan = v2::read(shape, &mut problems).map_err(PlanError::Unreadable)?;
    if damaged {
        problems.insert(0, PlanProblem::ChecksumDiffers);
        // No stamp can be believed, and a false one could outdo what others have written.
        if let Some(nobody) = DeviceId::parse(&format!("damaged-{found}")) {
            plan.disown(&nobody);
        }
    }
    let [revision, parent] = ["revision", "parent"].map(|name| Revision::read(envelope.get(name)));
    Ok(Read { plan, problems, revision, parent })
}

fn seal(format: &str, envelope: &Envelope<'_>, checksum: String, revision: String, plan: Json) -> String {
    let mut sealed = Map::new();
    sealed.insert("type".into(), format.into());
    sealed.insert("schema".into(), SCHEMA.into());
    sealed.insert("app".into(), env!("CARGO_PKG_VERSION").into());
    sealed.insert("content".into(), envelope.content.into());
    sealed.insert("saved".into(), envelope.saved.to_string().into());
    sealed.insert("revision".into(), revision.into());
    sealed.insert("parent".into(), envelope.parent.map_or(Json::Null, |parent| parent.as_str().into()));
    sealed.insert("checksum".into(), checksum.into());
    sealed.insert("plan".into(), plan);
    Json::Object(sealed).to_string()
}

/// FNV-1a, 64 bit: enough to notice damage; it protects against accidents, not against intent.
fn checksum(text: &str) -> String {
    let hash = text
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    format!("{hash:016x}")
}
