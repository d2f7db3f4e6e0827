// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Bringing plans together: copies of one plan are joined, another plan is adopted, a part is taken.

use serde_json::{Map, Value as Json};

use super::change::Touch;
use super::register::Register;
use super::{Change, Field, Identity, Mark, Plan, Stamp, Value, Version};
use crate::domain::id::{DeviceId, PlanId};
use crate::domain::index::Index;
use crate::domain::timestamp::Timestamp;

/// Two plans with different ids are not copies of each other, so nothing is known about which of their values is later.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DifferentPlan {
    /// The plan that was to take something over.
    pub mine: PlanId,
    /// The other one.
    pub theirs: PlanId,
}

impl Plan {
    /// Takes over what another copy of this plan has, field by field: what only one side has changed is taken from that
    /// side, and where both have, both versions stay as a conflict. A part of a plan (a change from the journal, a file
    /// with something left out) is a copy as well; what it does not have is not touched.
    ///
    /// Joining is commutative, associative and idempotent. An empty plan becomes a copy of the other.
    ///
    /// # Errors
    /// When the other is a different plan; nothing has changed then. [`Plan::adopt`] is for that.
    pub fn absorb(&mut self, other: &Plan) -> Result<Change, DifferentPlan> {
        let befores = self.take_over(other)?;
        let touches = befores.into_iter().map(|(field, before)| {
            let after = self.fields.get(&field).cloned().unwrap_or_default();
            Touch { field, before, after }
        });
        let (identity, working_group) = (self.identity.clone(), self.working_group.clone());
        Ok(Change { touches: touches.collect(), identity, working_group })
    }

    /// Joins; what stood in the fields that have changed comes back.
    pub(super) fn take_over(&mut self, other: &Plan) -> Result<Vec<(Field, Register)>, DifferentPlan> {
        let was_empty = self.is_empty();
        self.identity = joined_identity(self.identity.as_ref(), other.identity.as_ref())?;
        if was_empty {
            // A copy is whose the other is; whoever has a plan already stays who they are.
            self.working_group = other.working_group.clone();
        }
        let mut befores = Vec::new();
        let mut new = Index::default();
        for (field, theirs) in other.fields.iter() {
            let Some(mine) = self.fields.get_mut(field) else {
                // All at once later: one by one, each would move what comes behind.
                new.insert(field.clone(), theirs.clone());
                befores.push((field.clone(), Register::default()));
                continue;
            };
            if *mine != *theirs {
                let after = mine.joined(theirs);
                if *mine != after {
                    befores.push((field.clone(), std::mem::replace(mine, after)));
                }
            }
        }
        self.fields.extend(new);
        self.withheld.extend(other.withheld.clone());
        self.tidy_withheld();
        join_unknown(&mut self.unknown, &other.unknown);
        Ok(befores)
    }

    /// Takes the values of another plan, for example of a template or a worked example, as if they were entered here now.
    /// This plan keeps its identity. A blank field takes the other's value; where both have something different, both
    /// stay as a conflict and this plan's value is shown.
    pub fn adopt(&mut self, other: &Plan, mark: &Mark) -> Change {
        let mut edits = Vec::new();
        for (field, theirs) in other.fields.iter() {
            let said = |values: Vec<Value>| values.into_iter().filter(|value| !value.is_blank()).collect::<Vec<_>>();
            let mine = said(self.fields.get(field).map(|mine| mine.values()).unwrap_or_default());
            let mut values = said(theirs.values());
            values.retain(|value| !mine.contains(value));
            if !values.is_empty() {
                values.extend(mine);
                edits.push((field.clone(), values));
            }
        }
        join_unknown(&mut self.unknown, &other.unknown);
        self.write(edits, mark)
    }

    /// A plan of its own with the values of this one.
    pub fn duplicate(&self, id: PlanId, mark: &Mark) -> Plan {
        let mut copy = Plan {
            identity: Some(Identity { id, created: mark.at }),
            withheld: self.withheld.clone(),
            unknown: self.unknown.clone(),
            ..Plan::default()
        };
        copy.write(self.fields.iter().map(|(field, register)| (field.clone(), register.values())).collect(), mark);
        copy
    }

    /// The plan as a change has left it, with the fields of that change only.
    pub(super) fn part(change: &Change) -> Plan {
        let working_group = change.working_group.clone();
        let mut part = Plan { identity: change.identity.clone(), working_group, ..Plan::default() };
        for touch in &change.touches {
            part.fields.insert(touch.field.clone(), touch.after.clone());
        }
        part
    }

    /// The plan without some of its fields, which are marked as withheld. What this version does not know is left out as
    /// well: nobody can say whether it is personal.
    pub(super) fn without(&self, leave_out: &dyn Fn(&Field) -> bool) -> Plan {
        let mut rest = Plan {
            identity: self.identity.clone(),
            working_group: self.working_group.clone(),
            withheld: self.withheld.clone(),
            ..Plan::default()
        };
        for (field, register) in self.fields.iter() {
            if leave_out(field) || matches!(field, Field::Foreign { .. }) {
                rest.withheld.insert(field.clone(), ());
            } else {
                rest.fields.insert(field.clone(), register.clone());
            }
        }
        rest
    }

    /// Every version as if written by somebody whom nobody knows, in ignorance of all others.
    pub(super) fn disown(&mut self, nobody: &DeviceId) {
        for register in self.fields.values_mut() {
            let versions = register.versions().iter().cloned();
            let disowned =
                versions.map(|version| Version { stamp: Stamp { device: nobody.clone(), ..version.stamp }, ..version });
            *register = Register::new(disowned.collect(), Vec::new());
        }
    }

    /// What is here is not withheld.
    pub(super) fn tidy_withheld(&mut self) {
        if !self.withheld.is_empty() {
            let withheld = std::mem::take(&mut self.withheld);
            for field in withheld.into_keys().filter(|field| !self.fields.contains_key(field)) {
                self.withheld.insert(field, ());
            }
        }
    }
}

fn joined_identity(mine: Option<&Identity>, theirs: Option<&Identity>) -> Result<Option<Identity>, DifferentPlan> {
    match (mine, theirs) {
        (Some(mine), Some(theirs)) if mine.id != theirs.id => {
            Err(DifferentPlan { mine: mine.id.clone(), theirs: theirs.id.clone() })
        }
        (Some(mine), Some(theirs)) => {
            let created: Timestamp = mine.created.min(theirs.created);
            Ok(Some(Identity { id: mine.id.clone(), created }))
        }
        (mine, theirs) => Ok(mine.or(theirs).cloned()),
    }
}

/// Objects are united; of two other values under one name, the one with the greater text stays. That means nothing, but it
/// is the same on both sides.
pub(super) fn join_unknown(mine: &mut Map<String, Json>, theirs: &Map<String, Json>) {
    for (name, theirs) in theirs {
        match (mine.get_mut(name), theirs) {
            (Some(Json::Object(mine)), Json::Object(theirs)) => join_unknown(mine, theirs),
            (Some(mine), _) if outranks(mine, theirs) => {}
            _ => {
                mine.insert(name.clone(), theirs.clone());
            }
        }
    }
}

fn outranks(mine: &Json, theirs: &Json) -> bool {
    let (mine, theirs) = [mine, theirs].map(|value| (value.is_object(), value.to_string())).into();
    mine >= theirs
}
