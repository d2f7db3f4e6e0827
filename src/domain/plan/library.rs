// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The plans of a browser: which there are, which one is open, which were put away. Their contents are stored elsewhere.

use serde_json::{Map, Value as Json, json};

use super::file::{PlanError, PlanProblem};
use crate::domain::id::PlanId;
use crate::domain::json;
use crate::domain::timestamp::Timestamp;

/// Name of the format in the envelope.
pub const FORMAT: &str = "living-lab-library";
/// Version of the shape that this program writes.
pub const SCHEMA: u64 = 1;

/// The list of plans, in the order in which they came.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Library {
    plans: Vec<Listed>,
    current: Option<PlanId>,
    unknown: Map<String, Json>,
}

/// A plan in the list.
#[derive(Debug, Clone, PartialEq)]
pub struct Listed {
    /// The plan.
    pub id: PlanId,
    /// Its title, as it was when the list was last told.
    pub title: String,
    /// Where it is kept.
    pub shelf: Shelf,
    unknown: Map<String, Json>,
}

/// Where a plan is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shelf {
    /// At hand.
    Open,
    /// Put away, and still there.
    Archived,
    /// Deleted at this moment. Its content goes only when the caller [clears](Library::clear) it.
    Deleted {
        /// When.
        at: Timestamp,
        /// Whether it was archived before; bringing it back puts it there again.
        archived: bool,
    },
}

impl Library {
    /// All plans, also archived and deleted ones.
    pub fn plans(&self) -> &[Listed] {
        &self.plans
    }

    /// The plan that is open.
    pub fn current(&self) -> Option<&PlanId> {
        self.current.as_ref()
    }

    /// Puts a plan on the list and opens it: a new one, a duplicate, one from a file.
    pub fn create(&mut self, id: PlanId, title: &str) {
        self.found(id.clone(), title);
        self.switch(&id);
    }

    /// Notes that a plan is there, for example because its content was found in the storage and not on the list.
    pub fn found(&mut self, id: PlanId, title: &str) {
        if self.get(&id).is_none() {
            self.plans.push(Listed { id, title: title.to_owned(), shelf: Shelf::Open, unknown: Map::new() });
        }
    }

    /// Notes the title of a plan. The title itself is a field of the plan.
    pub fn rename(&mut self, id: &PlanId, title: &str) {
        self.change(id, |plan| title.clone_into(&mut plan.title));
    }

    /// Opens a plan, also from the archive; a deleted one has to be brought back first.
    pub fn switch(&mut self, id: &PlanId) {
        if self.get(id).is_some_and(|plan| !matches!(plan.shelf, Shelf::Deleted { .. })) {
            self.current = Some(id.clone());
        }
    }

    /// Puts a plan away.
    pub fn archive(&mut self, id: &PlanId) {
        self.change(id, |plan| {
            if plan.shelf == Shelf::Open {
                plan.shelf = Shelf::Archived;
            }
        });
    }

    /// Takes a plan out of the archive.
    pub fn unarchive(&mut self, id: &PlanId) {
        self.change(id, |plan| {
            if plan.shelf == Shelf::Archived {
                plan.shelf = Shelf::Open;
            }
        });
    }

    /// Deletes a plan so that it can be brought back. If it was open, the first plan at hand is opened instead.
    pub fn delete(&mut self, id: &PlanId, now: Timestamp) {
        self.change(id, |plan| {
            if !matches!(plan.shelf, Shelf::Deleted { .. }) {
                plan.shelf = Shelf::Deleted { at: now, archived: plan.shelf == Shelf::Archived };
            }
        });
        if self.current.as_ref() == Some(id) {
            self.current = self.plans.iter().find(|plan| plan.shelf == Shelf::Open).map(|plan| plan.id.clone());
        }
    }

    /// Brings a deleted plan back.
    pub fn bring_back(&mut self, id: &PlanId) {
        self.change(id, |plan| match plan.shelf {
            Shelf::Deleted { archived: true, .. } => plan.shelf = Shelf::Archived,
            Shelf::Deleted { archived: false, .. } => plan.shelf = Shelf::Open,
            Shelf::Open | Shelf::Archived => {}
        });
    }

    /// Strikes off the plans that were deleted before a moment; the caller deletes their contents.
    pub fn clear(&mut self, deleted_before: Timestamp) -> Vec<PlanId> {
        let gone = |plan: &Listed| matches!(plan.shelf, Shelf::Deleted { at, .. } if at < deleted_before);
        let ids = self.plans.iter().filter(|plan| gone(plan)).map(|plan| plan.id.clone()).collect();
        self.plans.retain(|plan| !gone(plan));
        ids
    }

    /// A plan of the list.
    pub fn get(&self, id: &PlanId) -> Option<&Listed> {
        self.plans.iter().find(|plan| plan.id == *id)
    }

    fn change(&mut self, id: &PlanId, change: impl FnOnce(&mut Listed)) {
        if let Some(plan) = self.plans.iter_mut().find(|plan| plan.id == *id) {
            change(plan);
        }
    }
}

/// Writes the list.
pub fn write(library: &Library) -> String {
    let mut envelope = library.unknown.clone();
    envelope.insert("type".into(), FORMAT.into());
    envelope.insert("schema".into(), SCHEMA.into());
    envelope.insert("current".into(), library.current.as_ref().map_or(Json::Null, |id| id.as_str().into()));
    envelope.insert("plans".into(), library.plans.iter().map(listed_out).collect());
    Json::Object(envelope).to_string()
}

/// Reads what [`write`] writes. A plan that cannot be read is named and left out; its content is not touched by that, and
/// [`Library::found`] puts it back on the list.
///
/// # Errors
/// When the text is not a list that this version can read. The caller keeps the text.
pub fn read(text: &str) -> Result<(Library, Vec<PlanProblem>), PlanError> {
    let Json::Object(mut envelope) = json::parse(text).map_err(PlanError::Unreadable)? else {
        return Err(PlanError::WrongFormat);
    };
    let is_ours = envelope.remove("type").is_some_and(|format| format == FORMAT);
    match envelope.remove("schema").as_ref().and_then(Json::as_u64) {
        Some(SCHEMA) if is_ours => {}
        Some(found) if is_ours && found > SCHEMA => return Err(PlanError::Newer { found }),
        _ => return Err(PlanError::WrongFormat),
    }
    let mut problems = Vec::new();
    let mut library = Library::default();
    let Some(Json::Array(plans)) = envelope.remove("plans") else { return Err(PlanError::WrongFormat) };
    for (n, plan) in plans.into_iter().enumerate() {
        match listed_in(plan).filter(|plan| library.get(&plan.id).is_none()) {
            Some(plan) => library.plans.push(plan),
            None => problems.push(PlanProblem::EntryUnreadable { at: format!("plans[{n}]") }),
        }
    }
    match envelope.remove("current") {
        None | Some(Json::Null) => {}
        Some(current) => match current.as_str().and_then(PlanId::parse) {
            Some(id) => library.switch(&id),
            None => problems.push(PlanProblem::EntryUnreadable { at: "current".into() }),
        },
    }
    library.unknown = envelope;
    Ok((library, problems))
}

fn listed_out(plan: &Listed) -> Json {
    let (archived, deleted) = match plan.shelf {
        Shelf::Open => (false, Json::Null),
        Shelf::Archived => (true, Json::Null),
        Shelf::Deleted { at, archived } => (archived, at.to_string().into()),
    };
    let mut fields = plan.unknown.clone();
    for (name, value) in [
        ("id", json!(plan.id.as_str())),
        ("title", json!(plan.title)),
        ("archived", json!(archived)),
        ("deleted", deleted),
    ] {
        fields.insert(name.into(), value);
    }
    Json::Object(fields)
}

fn listed_in(plan: Json) -> Option<Listed> {
    let Json::Object(mut fields) = plan else { return None };
    let id = PlanId::parse(fields.remove("id")?.as_str()?)?;
    let title = fields.remove("title")?.as_str()?.to_owned();
    let archived = fields.remove("archived")?.as_bool()?;
    let shelf = match fields.remove("deleted") {
        None | Some(Json::Null) if archived => Shelf::Archived,
        None | Some(Json::Null) => Shelf::Open,
        Some(at) => Shelf::Deleted { at: Timestamp::parse(at.as_str()?)?, archived },
    };
    Some(Listed { id, title, shelf, unknown: fields })
}
