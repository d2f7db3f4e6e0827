// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! A small part of a plan as few letters as possible, for addresses and QR codes.
//!
//! Unlike a file it keeps of each field only the version that is shown, and one moment for all of them. Stamps stay, so that
//! what comes back is joined as if it had been a file.

use super::register::Register;
use super::version::LAST_COUNTER;
use super::{Field, Identity, ItemKey, ItemKind, MeasureState, Plan, Stamp, Value, Version, WorkingGroup};
use crate::domain::id::{Attribute, DeviceId, ItemId, PlanId};
use crate::domain::timestamp::Timestamp;

/// More fields than this are not read.
const MOST_FIELDS: usize = 5_000;

impl Plan {
    /// A copy for a working group with some of the fields, those that are not personal and not of a newer version.
    pub fn copy_for(&self, group: WorkingGroup, keep: &dyn Fn(&Field) -> bool) -> Plan {
        let mut copy = Plan { identity: self.identity.clone(), working_group: Some(group), ..Plan::default() };
        for (field, register) in self.fields.iter().filter(|(field, _)| !field.is_personal() && keep(field)) {
            copy.fields.insert(field.clone(), register.clone());
        }
        copy
    }

    /// The same plan with some of its fields.
    pub fn only(&self, keep: &dyn Fn(&Field) -> bool) -> Plan {
        let (identity, working_group) = (self.identity.clone(), self.working_group.clone());
        let mut part = Plan { identity, working_group, ..Plan::default() };
        for (field, register) in self.fields.iter().filter(|(field, _)| keep(field)) {
            part.fields.insert(field.clone(), register.clone());
        }
        part
    }

    /// With what was left out as plain: that items of a kind were added. It was written together with an attribute of theirs that
    /// nobody changes.
    pub fn with_added(mut self, kind: ItemKind, together_with: &Attribute) -> Plan {
        let added = |(field, register): (&Field, &Register)| match field {
            Field::Item { kind: of, item, attribute } if *of == kind && attribute == together_with => {
                let version = Version { value: Value::Text("no".into()), ..register.winner()?.clone() };
                let field = Field::Item { kind, item: item.clone(), attribute: ItemKey::Deleted.attribute() };
                Some((field, Register::new(vec![version], Vec::new())))
            }
            _ => None,
        };
        let added: Vec<_> = self.fields.iter().filter_map(added).collect();
        for (field, register) in added {
            if self.fields.get(&field).is_none() {
                self.fields.insert(field, register);
            }
        }
        self
    }
}

/// The plan in letters; `None` for an empty one. Ticks, states and fields of newer versions are left out.
pub fn carried(plan: &Plan) -> Option<String> {
    let Identity { id, created } = plan.identity()?;
    let shown: Vec<(&Field, &Version)> =
        plan.fields.iter().filter_map(|(field, register)| Some((field, register.winner()?))).collect();
    let at = shown.iter().map(|(_, version)| version.at).max().unwrap_or(*created);
    let mut devices: Vec<&DeviceId> = Vec::new();
    let mut lines = Vec::new();
    let (mut counter, mut item_before) = (0_u64, None);
    for (field, version) in shown {
        let text = match &version.value {
            Value::Text(text) => escaped(text),
            Value::Measure(state) => state.map_or("", MeasureState::key).to_owned(),
            Value::Done(_) | Value::State(_) | Value::Foreign(_) => continue,
        };
        let device = devices.iter().position(|device| **device == version.stamp.device).unwrap_or_else(|| {
            devices.push(&version.stamp.device);
            devices.len().saturating_sub(1)
        });
        let step = i128::from(version.stamp.counter) - i128::from(counter);
        counter = version.stamp.counter;
        // Of the attributes of one item, only the first names it.
        let item = item_of(field);
        let name = match field {
            Field::Item { attribute, .. } if item.is_some() && item == item_before => attribute.to_string(),
            other => other.to_string(),
        };
        item_before = item;
        lines.push([name, device.to_string(), step.to_string(), text].join("\t"));
    }
    let group = plan.working_group();
    let (group_id, group_name) = group.map_or(("", ""), |group| (group.id.as_str(), group.name.as_str()));
    let head = [id.to_string(), created.as_millis().to_string(), at.as_millis().to_string()];
    let head = [&head[..], &[group_id.to_owned(), escaped(group_name)]].concat().join("\t");
    let devices = devices.iter().map(|device| device.as_str()).collect::<Vec<_>>().join("\t");
    lines.splice(0..0, [head, devices]);
    Some(lines.join("\n"))
}

/// Reads what [`carried`] writes; `None` if any of it means nothing: then the address was cut or changed.
pub fn read_carried(text: &str) -> Option<Plan> {
    let mut lines = text.split('\n');
    let head: Vec<&str> = lines.next()?.split('\t').collect();
    let [id, created, at, group_id, group_name] = head.as_slice() else { return None };
    let identity = Identity { id: PlanId::parse(id)?, created: Timestamp::from_millis(created.parse().ok()?) };
    let at = Timestamp::from_millis(at.parse().ok()?);
    let devices: Option<Vec<DeviceId>> =
        lines.next()?.split('\t').filter(|device| !device.is_empty()).map(DeviceId::parse).collect();
    let devices = devices?;
    let working_group = match *group_id {
        "" => None,
        id => Some(WorkingGroup::named(id, &unescaped(group_name)?)?),
    };
    let mut plan = Plan { identity: Some(identity), working_group, ..Plan::default() };
    let (mut counter, mut before) = (0_i128, None::<Field>);
    for line in lines {
        let cells: Vec<&str> = line.split('\t').collect();
        let [name, device, step, text] = cells.as_slice() else { return None };
        let field = field_of(name, before.as_ref())?;
        counter += step.parse::<i64>().ok().map(i128::from)?;
        let counter = u64::try_from(counter).ok().filter(|counter| *counter <= LAST_COUNTER)?;
        let value = match &field {
            Field::Measure(_) if text.is_empty() => Value::Measure(None),
            Field::Measure(_) => Value::Measure(Some(MeasureState::parse(text)?)),
            Field::About(_) | Field::Answer(_) | Field::MeasureNote(_) | Field::Item { .. } => {
                Value::Text(unescaped(text)?.into())
            }
            Field::Task(_) | Field::State(_) | Field::Foreign { .. } => return None,
        };
        let stamp = Stamp { counter, device: devices.get(device.parse::<usize>().ok()?)?.clone() };
        let version = Version { value: value.held().0, stamp, at };
        before = Some(field.clone());
        plan.fields.insert(field, Register::new(vec![version], Vec::new()));
        if plan.fields.len() > MOST_FIELDS {
            return None;
        }
    }
    Some(plan)
}

fn item_of(field: &Field) -> Option<(ItemKind, &ItemId)> {
    match field {
        Field::Item { kind, item, .. } => Some((*kind, item)),
        _ => None,
    }
}

/// The field of a line; a name without a dot is a further attribute of the item before.
fn field_of(name: &str, before: Option<&Field>) -> Option<Field> {
    match before {
        Some(Field::Item { kind, item, .. }) if !name.contains('.') => {
            Field::parse(&["items.", kind.key(), ".", item.as_str(), ".", name].concat())
        }
        _ => Field::parse(name),
    }
}

fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace('\n', "\\n").replace('\t', "\\t").replace('\r', "\\r")
}

fn unescaped(text: &str) -> Option<String> {
    let mut plain = String::with_capacity(text.len());
    let mut letters = text.chars();
    while let Some(letter) = letters.next() {
        plain.push(match letter {
            '\\' => match letters.next()? {
                '\\' => '\\',
                'n' => '\n',
                't' => '\t',
                'r' => '\r',
                _ => return None,
            },
            other => other,
        });
    }
    Some(plain)
}
