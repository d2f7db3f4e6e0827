// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The gate for plans: decode → check → typed plan plus problems, and the way back.
//!
//! The envelope is the same for storage and for files. `Plan` itself never meets JSON: this file's frozen shapes do.

use serde_json::{Map, Value, json};

use super::entry::LAST_COUNTER;
use super::{Entry, Identity, Plan, Stamp};
use crate::domain::id::{DeviceId, Id, PlanId};
use crate::domain::index::Index;
use crate::domain::json::{self, Fault, FromJson, Reading};
use crate::domain::timestamp::Timestamp;

/// Name of the format in the envelope.
pub const FORMAT: &str = "living-lab-plan";
/// Version of the plan's shape that this program writes: `id`, `created`, and three maps `tasks`, `answers` and `states`
/// from id to `{value, counter, device, at}`. Frozen: later schemas get a reader of their own and a migration.
pub const SCHEMA: u64 = 1;

/// What could be read of a plan, and what could not.
#[derive(Debug, PartialEq)]
pub struct Read {
    /// The plan.
    pub plan: Plan,
    /// Entries that were left out; the caller keeps the original text.
    pub problems: Vec<PlanProblem>,
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

/// Writes a plan into its envelope; `None` for an empty plan, which is not stored.
pub fn write(plan: &Plan, content_version: &str, now: Timestamp) -> Option<String> {
    let Identity { id, created } = plan.identity()?;
    let mut shape = plan.unknown.clone();
    shape.insert("id".into(), id.as_str().into());
    shape.insert("created".into(), created.to_string().into());
    shape.insert("tasks".into(), out(&plan.tasks, |done| Value::Bool(*done)));
    shape.insert("answers".into(), out(&plan.answers, |answer| answer.as_str().into()));
    // `null` stands for "as the tasks say".
    shape.insert("states".into(), out(&plan.states, |state| state.map_or(Value::Null, |state| state.key().into())));
    let plan = Value::Object(shape);
    let envelope = json!({
        "type": FORMAT,
        "schema": SCHEMA,
        "app": env!("CARGO_PKG_VERSION"),
        "content": content_version,
        "saved": now.to_string(),
        "checksum": checksum(&plan.to_string()),
        "plan": plan,
    });
    Some(envelope.to_string())
}

/// Reads a plan from its envelope.
///
/// # Errors
/// When the text as a whole is not a plan this version can open. The caller keeps the text.
pub fn read(text: &str) -> Result<Read, PlanError> {
    let envelope = json::parse(text).map_err(PlanError::Unreadable)?;
    let schema = envelope
        .get("schema")
        .and_then(Value::as_u64)
        .filter(|_| envelope.get("type").is_some_and(|format| format == FORMAT));
    match schema {
        None => return Err(PlanError::WrongFormat),
        Some(found) if found > SCHEMA => return Err(PlanError::Newer { found }),
        Some(_) => {}
    }
    let mut problems = Vec::new();
    let plan = envelope.get("plan").unwrap_or(&Value::Null);
    // JSON objects are written with their keys in order, so that the same plan has the same text again.
    if envelope.get("checksum").is_some_and(|noted| *noted != checksum(&plan.to_string())) {
        problems.push(PlanProblem::ChecksumDiffers);
    }
    let plan = from_v1(plan, &mut problems).map_err(PlanError::Unreadable)?;
    Ok(Read { plan, problems })
}

fn from_v1(shape: &Value, problems: &mut Vec<PlanProblem>) -> Result<Plan, Fault> {
    let mut reading = Reading::default();
    let fields = reading.fields(Some(shape));
    let (id, created) = (reading.field::<String>(fields, "id"), reading.field::<String>(fields, "created"));
    let identity = PlanId::parse(&id).zip(Timestamp::parse(&created)).map(|(id, created)| Identity { id, created });
    if identity.is_none() {
        reading.unexpected("a plan with id and moment of creation", Some(shape));
    }
    if let Some(fault) = reading.into_faults().next() {
        return Err(fault);
    }
    let mut unknown = fields.cloned().unwrap_or_default();
    for known in ["id", "created", "tasks", "answers", "states"] {
        unknown.remove(known);
    }
    let mut entries = Entries { shape, problems };
    Ok(Plan {
        identity,
        tasks: entries.read("tasks"),
        answers: entries.read("answers"),
        states: entries.read("states"),
        unknown,
    })
}

fn out<K: Id, T>(entries: &Index<K, Entry<T>>, value: impl Fn(&T) -> Value) -> Value {
    let mut shape = Map::new();
    for (id, Entry { value: of, stamp, at }) in entries.iter() {
        let entry = json!({ "value": value(of), "counter": stamp.counter, "device": stamp.device.as_str(), "at": at.to_string() });
        shape.insert(id.to_string(), entry);
    }
    Value::Object(shape)
}

/// Reads the maps of a plan; an entry that means nothing is named and left out.
struct Entries<'a> {
    shape: &'a Value,
    problems: &'a mut Vec<PlanProblem>,
}

impl Entries<'_> {
    fn read<K: Id, T: FromJson>(&mut self, field: &str) -> Index<K, Entry<T>> {
        let mut read = Index::default();
        let Some(found) = self.shape.get(field) else { return read };
        let Some(entries) = found.as_object() else {
            self.problems.push(PlanProblem::EntryUnreadable { at: field.to_owned() });
            return read;
        };
        for (key, entry) in entries {
            match (K::parse(key), entry_v1(entry)) {
                (Some(id), Some(entry)) => {
                    read.insert(id, entry);
                }
                _ => self.problems.push(PlanProblem::EntryUnreadable { at: format!("{field}.{key}") }),
            }
        }
        read
    }
}

fn entry_v1<T: FromJson>(entry: &Value) -> Option<Entry<T>> {
    let mut reading = Reading::default();
    let fields = reading.fields(Some(entry));
    let counter = Some(reading.field(fields, "counter")).filter(|counter| *counter <= LAST_COUNTER)?;
    let device = DeviceId::parse(&reading.field::<String>(fields, "device"))?;
    let at = Timestamp::parse(&reading.field::<String>(fields, "at"))?;
    // The value may be null, but it must be there.
    let value = fields.filter(|fields| fields.contains_key("value")).map(|_| reading.field(fields, "value"))?;
    reading.into_faults().next().is_none().then_some(Entry { value, stamp: Stamp { counter, device }, at })
}

/// FNV-1a, 64 bit: enough to notice damage; it protects against accidents, not against intent.
fn checksum(text: &str) -> String {
    let hash = text
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    format!("{hash:016x}")
}
