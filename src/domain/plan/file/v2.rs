// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Schema 2: for each field its versions, `{versions: [{value, counter, device, at}], seen: {device: counter}}`.
//!
//! `seen` holds what was overwritten and is not a version any more; it is absent if there is nothing of the kind.

use serde_json::{Map, Value as Json, json};

use super::{MOST_VERSIONS, MOST_VERSIONS_OF_A_FIELD, PlanProblem};
use crate::domain::id::{DeviceId, PlanId};
use crate::domain::index::Index;
use crate::domain::json::{Fault, FromJson, Reading};
use crate::domain::plan::register::Register;
use crate::domain::plan::version::LAST_COUNTER;
use crate::domain::plan::{Field, FieldGroup, Identity, Plan, Stamp, Value, Version, WorkingGroup};
use crate::domain::timestamp::Timestamp;

/// Whose copy it is: `{id, name}`, and no field, because it is not joined.
const WORKING_GROUP: &str = "working_group";

/// The plan as it stands in files; `None` for an empty plan.
pub(super) fn shape(plan: &Plan) -> Option<Json> {
    let Identity { id, created } = plan.identity()?;
    let mut shape = Map::new();
    shape.insert("id".into(), id.as_str().into());
    shape.insert("created".into(), created.to_string().into());
    if let Some(WorkingGroup { id, name }) = plan.working_group() {
        shape.insert(WORKING_GROUP.into(), json!({ "id": id.as_str(), "name": name }));
    }
    for (field, register) in plan.fields.iter() {
        let group = shape.entry(field.group_key()).or_insert_with(|| Json::Object(Map::new()));
        if let Some(group) = group.as_object_mut() {
            group.insert(field.id().into_owned(), entry_out(register));
        }
    }
    if !plan.withheld.is_empty() {
        shape.insert("withheld".into(), plan.withheld.keys().map(|field| Json::String(field.to_string())).collect());
    }
    // What is known comes first: there, what is unknown only adds.
    add_unknown(&mut shape, &plan.unknown);
    Some(Json::Object(shape))
}

/// Reads the plan; an entry that means nothing is named and left out.
pub(super) fn read(mut shape: Json, problems: &mut Vec<PlanProblem>) -> Result<Plan, Fault> {
    let identity = Some(identity(&shape)?);
    let mut fields = shape.as_object_mut().map(std::mem::take).unwrap_or_default();
    fields.remove("id");
    fields.remove("created");
    let mut reader = Reader { problems, versions: 0, read: Index::default() };
    let withheld = fields.remove("withheld");
    let mut unknown = Map::new();
    let (working_group, rest) = reader.working_group(fields.remove(WORKING_GROUP));
    unknown.extend(rest.map(|rest| (WORKING_GROUP.into(), Json::Object(rest))));
    // Ours come first, in the order of the fields.
    for group in FieldGroup::ALL {
        if let Some(rest) = fields.remove(group.key()).and_then(|entries| reader.group(*group, entries)) {
            unknown.insert(group.key().into(), Json::Object(rest));
        }
    }
    for (name, entries) in fields {
        let rest = match entries {
            Json::Object(entries) => reader.foreign_group(&name, entries),
            other => Some(other),
        };
        if let Some(rest) = rest {
            unknown.insert(name, rest);
        }
    }
    let withheld = reader.withheld(withheld);
    let mut plan = Plan { identity, working_group, fields: reader.read, withheld, unknown };
    plan.tidy_withheld();
    Ok(plan)
}

fn identity(shape: &Json) -> Result<Identity, Fault> {
    let mut reading = Reading::default();
    let fields = reading.fields(Some(shape));
    let (id, created) = (reading.field::<String>(fields, "id"), reading.field::<String>(fields, "created"));
    let identity = PlanId::parse(&id).zip(Timestamp::parse(&created)).map(|(id, created)| Identity { id, created });
    if identity.is_none() {
        reading.unexpected("a plan with id and moment of creation", Some(shape));
    }
    match (identity, reading.into_faults().next()) {
        (Some(identity), None) => Ok(identity),
        (_, Some(fault)) => Err(fault),
        (None, None) => Err(Fault { at: String::new(), kind: crate::domain::json::FaultKind::Missing }),
    }
}

/// Adds what is not there yet, at any depth.
fn add_unknown(shape: &mut Map<String, Json>, unknown: &Map<String, Json>) {
    let is_entry = shape.contains_key("versions");
    for (name, value) in unknown {
        match (shape.get_mut(name), value) {
            (Some(Json::Object(shape)), Json::Object(unknown)) => add_unknown(shape, unknown),
            (Some(_), _) => {}
            // What another copy had seen is no knowledge of the versions that are here.
            (None, _) if is_entry && name == "seen" => {}
            (None, _) => {
                shape.insert(name.clone(), value.clone());
            }
        }
    }
}

fn entry_out(register: &Register) -> Json {
    let versions: Vec<Json> = register.versions().iter().map(version_out).collect();
    let mut entry = Map::new();
    entry.insert("versions".into(), versions.into());
    if !register.overwritten().is_empty() {
        let seen = register.overwritten().iter().map(|stamp| (stamp.device.to_string(), Json::from(stamp.counter)));
        entry.insert("seen".into(), Json::Object(seen.collect()));
    }
    Json::Object(entry)
}

fn version_out(Version { value, stamp, at }: &Version) -> Json {
    let value = match value {
        Value::Done(done) => Json::Bool(*done),
        Value::Text(text) => text.as_ref().into(),
        Value::State(state) => state.map_or(Json::Null, |state| state.key().into()),
        Value::Measure(state) => state.map_or(Json::Null, |state| state.key().into()),
        // It was JSON when it was read.
        Value::Foreign(text) => serde_json::from_str(text).unwrap_or_default(),
    };
    json!({ "value": value, "counter": stamp.counter, "device": stamp.device.as_str(), "at": at.to_string() })
}

/// Reads the fields of a plan and keeps count.
struct Reader<'a> {
    problems: &'a mut Vec<PlanProblem>,
    versions: usize,
    read: Index<Field, Register>,
}

impl Reader<'_> {
    /// Reads a kind of field; what this version does not know of it comes back.
    fn group(&mut self, group: FieldGroup, entries: Json) -> Option<Map<String, Json>> {
        let Json::Object(entries) = entries else {
            self.unreadable(group.key().to_owned());
            return None;
        };
        let mut unknown = Map::new();
        for (id, entry) in entries {
            let rest = match group.field(&id) {
                Some(field) => self.entry(field, entry),
                None if group.may_grow(&id) => self.foreign_entry(group.key(), &id, entry),
                None => {
                    self.unreadable(format!("{}.{id}", group.key()));
                    None
                }
            };
            if let Some(rest) = rest {
                unknown.insert(id, rest);
            }
        }
        (!unknown.is_empty()).then_some(unknown)
    }

    /// Reads a group of a newer version; what has no versions comes back.
    fn foreign_group(&mut self, group: &str, entries: Map<String, Json>) -> Option<Json> {
        let unknown = entries.into_iter().filter_map(|(id, entry)| {
            let rest = self.foreign_entry(group, &id, entry)?;
            Some((id, rest))
        });
        let unknown: Map<String, Json> = unknown.collect();
        (!unknown.is_empty()).then_some(Json::Object(unknown))
    }

    /// Reads the entry of a field of a newer version, if it has versions as ours have. Otherwise, and if anything in it is
    /// different, the whole entry comes back: what cannot be joined as versions is kept as it is.
    fn foreign_entry(&mut self, group: &str, id: &str, entry: Json) -> Option<Json> {
        let Some((field, register)) = Field::foreign(group, id).zip(self.foreign_register(&entry)) else {
            return Some(entry);
        };
        self.versions =
            self.versions.saturating_add(register.versions().len()).saturating_add(register.overwritten().len());
        self.read.insert(field, register);
        let Json::Object(mut rest) = entry else { return None };
        rest.remove("versions");
        rest.remove("seen");
        (!rest.is_empty()).then_some(Json::Object(rest))
    }

    fn foreign_register(&self, entry: &Json) -> Option<Register> {
        let room = MOST_VERSIONS.saturating_sub(self.versions).min(MOST_VERSIONS_OF_A_FIELD);
        let versions = entry.get("versions")?.as_array().filter(|found| !found.is_empty() && found.len() <= room)?;
        let versions = versions.iter().map(foreign_version).collect::<Option<Vec<_>>>()?;
        let seen = match entry.get("seen") {
            Some(seen) => stamps(seen.as_object().filter(|seen| !seen.is_empty() && seen.len() <= room)?, room)?,
            None => Vec::new(),
        };
        Some(Register::new(versions, seen))
    }

    /// Reads the entry of a field; what this version does not know of it comes back.
    fn entry(&mut self, field: Field, entry: Json) -> Option<Json> {
        let at = field.to_string();
        let Json::Object(mut entry) = entry else {
            self.unreadable(at);
            return None;
        };
        let Some(Json::Array(found)) = entry.remove("versions") else {
            self.unreadable(at);
            return None;
        };
        let n_found = found.len();
        let room = MOST_VERSIONS.saturating_sub(self.versions).min(MOST_VERSIONS_OF_A_FIELD);
        let mut versions = Vec::new();
        for (n, version) in found.iter().take(room).enumerate() {
            match self.version(&field, version, &at) {
                Some(version) => versions.push(version),
                None if n_found == 1 => self.unreadable(at.clone()),
                None => self.unreadable(format!("{at}[{n}]")),
            }
        }
        let overwritten = self.seen(entry.remove("seen"), room, &at);
        if n_found > room {
            self.problems.push(PlanProblem::TooMany { at: at.clone() });
        } else if n_found == 0 {
            self.unreadable(at);
        }
        self.versions = self.versions.saturating_add(n_found.min(room)).saturating_add(overwritten.len());
        // Without a version nothing may count as seen: it would look as if the field had been emptied.
        if versions.is_empty() {
            return None;
        }
        self.read.insert(field, Register::new(versions, overwritten));
        (!entry.is_empty()).then_some(Json::Object(entry))
    }

    fn version(&mut self, field: &Field, version: &Json, at: &str) -> Option<Version> {
        let mut reading = Reading::default();
        let fields = reading.fields(Some(version));
        let stamp = stamp(reading.field(fields, "counter"), &reading.field::<String>(fields, "device"))?;
        let time = Timestamp::parse(&reading.field::<String>(fields, "at"))?;
        // The value may be null, but it must be there.
        fields.filter(|fields| fields.contains_key("value"))?;
        let value = match field {
            Field::Task(_) => Value::Done(reading.field(fields, "value")),
            Field::State(_) => Value::State(reading.field(fields, "value")),
            Field::Measure(_) => Value::Measure(reading.field(fields, "value")),
            _ => Value::Text(reading.field::<String>(fields, "value").into()),
        };
        if reading.into_faults().next().is_some() {
            return None;
        }
        let (value, cut) = value.held();
        if cut {
            self.problems.push(PlanProblem::TextTooLong { at: at.to_owned() });
        }
        Some(Version { value, stamp, at: time })
    }

    /// What was overwritten. What cannot be read of it counts as not seen: rather a false conflict than a lost value.
    fn seen(&mut self, seen: Option<Json>, room: usize, at: &str) -> Vec<Stamp> {
        let Some(seen) = seen else { return Vec::new() };
        if seen.as_object().is_some_and(|seen| seen.len() > room) {
            self.problems.push(PlanProblem::TooMany { at: format!("{at}.seen") });
        }
        let stamps = seen.as_object().and_then(|seen| stamps(seen, room));
        stamps.unwrap_or_else(|| {
            self.unreadable(format!("{at}.seen"));
            Vec::new()
        })
    }

    /// Reads whose copy it is; what this version does not know of it comes back.
    fn working_group(&mut self, found: Option<Json>) -> (Option<WorkingGroup>, Option<Map<String, Json>>) {
        let Some(found) = found else { return (None, None) };
        let Json::Object(mut fields) = found else {
            self.unreadable(WORKING_GROUP.into());
            return (None, None);
        };
        let mut text = |name: &str| fields.remove(name).and_then(|value| value.as_str().map(str::to_owned));
        let group = text("id").zip(text("name")).and_then(|(id, name)| WorkingGroup::named(&id, &name));
        if group.is_none() {
            self.unreadable(WORKING_GROUP.into());
        }
        (group, Some(fields).filter(|rest| !rest.is_empty()))
    }

    fn withheld(&mut self, found: Option<Json>) -> Index<Field, ()> {
        let mut withheld = Index::default();
        let Some(found) = found else { return withheld };
        let keys = Vec::<String>::read(Some(&found), &mut Reading::default());
        for key in keys.iter().take(MOST_VERSIONS) {
            match Field::parse(key) {
                Some(field) => {
                    withheld.insert(field, ());
                }
                None => self.unreadable("withheld".into()),
            }
        }
        withheld
    }

    fn unreadable(&mut self, at: String) {
        self.problems.push(PlanProblem::EntryUnreadable { at });
    }
}

fn stamp(counter: u64, device: &str) -> Option<Stamp> {
    let device = DeviceId::parse(device)?;
    (counter <= LAST_COUNTER).then_some(Stamp { counter, device })
}

/// The stamps of an object from device to counter, at most so many; `None` if one of them means nothing.
fn stamps(seen: &Map<String, Json>, room: usize) -> Option<Vec<Stamp>> {
    seen.iter().take(room).map(|(device, counter)| stamp(counter.as_u64()?, device)).collect()
}

/// A version of a field of a newer version of the program: what it says is left as it is. One that says more than ours do
/// is none, because the rest would be lost.
fn foreign_version(version: &Json) -> Option<Version> {
    let fields = version.as_object().filter(|fields| fields.len() == 4)?;
    let stamp = stamp(fields.get("counter")?.as_u64()?, fields.get("device")?.as_str()?)?;
    let at = Timestamp::parse(fields.get("at")?.as_str()?)?;
    Some(Version { value: Value::Foreign(fields.get("value")?.to_string().into()), stamp, at })
}
