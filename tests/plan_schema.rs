// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! `docs/plan-file.schema.json` says what plan files look like: the files of the past and freshly written ones are valid, and
//! what the gate calls unreadable is not.
//!
//! The schema uses a small part of JSON Schema. This file reads exactly that part and fails at any other keyword, which is
//! less than a library with some sixty dependencies would take to compile.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail loudly")]

use std::fs;

use living_lab_toolbox::domain::id::{Attribute, DeviceId, ItemId, MeasureId, PlanId, QuestionId, StepId, TaskId};
use living_lab_toolbox::domain::plan::file::{read, write, write_change};
use living_lab_toolbox::domain::plan::{About, Change, ItemKind, Mark, MeasureState, Plan};
use living_lab_toolbox::domain::progress::StepState;
use living_lab_toolbox::domain::timestamp::Timestamp;
use proptest::prelude::*;
use serde_json::Value as Json;

fn schema() -> Json {
    serde_json::from_str(&fs::read_to_string("docs/plan-file.schema.json").unwrap()).unwrap()
}

/// What of a value is not as the schema says, and where.
fn faults(root: &Json, schema: &Json, value: &Json, at: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (keyword, rule) in schema.as_object().unwrap() {
        let holds = match keyword.as_str() {
            "$schema" | "title" | "description" | "$defs" | "additionalProperties" => true,
            "$ref" => {
                let rule = root.pointer(rule.as_str().unwrap().trim_start_matches('#')).unwrap();
                found.extend(faults(root, rule, value, at));
                true
            }
            "allOf" => {
                found.extend(rule.as_array().unwrap().iter().flat_map(|rule| faults(root, rule, value, at)));
                true
            }
            "anyOf" => rule.as_array().unwrap().iter().any(|rule| faults(root, rule, value, at).is_empty()),
            "type" => has_type(value, rule.as_str().unwrap()),
            "const" => value == rule,
            "enum" => rule.as_array().unwrap().contains(value),
            "minimum" => value.as_i64().is_none_or(|value| value >= rule.as_i64().unwrap()),
            "maximum" => value.as_u64().is_none_or(|value| value <= rule.as_u64().unwrap()),
            "minItems" => value.as_array().is_none_or(|value| value.len() as u64 >= rule.as_u64().unwrap()),
            "maxItems" => value.as_array().is_none_or(|value| value.len() as u64 <= rule.as_u64().unwrap()),
            "maxLength" => value.as_str().is_none_or(|value| value.chars().count() as u64 <= rule.as_u64().unwrap()),
            "pattern" => value.as_str().is_none_or(|value| matches(value, rule.as_str().unwrap())),
            "required" => value.as_object().is_none_or(|value| {
                rule.as_array().unwrap().iter().all(|name| value.contains_key(name.as_str().unwrap()))
            }),
            "items" => {
                let items = value.as_array().into_iter().flatten().enumerate();
                found.extend(items.flat_map(|(n, item)| faults(root, rule, item, &format!("{at}[{n}]"))));
                true
            }
            "propertyNames" => {
                let names = value.as_object().into_iter().flat_map(|value| value.keys());
                found.extend(
                    names.flat_map(|name| faults(root, rule, &Json::from(name.as_str()), &format!("{at}.{name}"))),
                );
                true
            }
            "properties" | "patternProperties" => true,
            other => panic!("nobody reads the keyword {other}"),
        };
        if !holds {
            found.push(format!("{at}: {keyword}"));
        }
    }
    for (name, value) in value.as_object().into_iter().flatten() {
        found.extend(
            rules_of(schema, name).into_iter().flat_map(|rule| faults(root, rule, value, &format!("{at}.{name}"))),
        );
    }
    found
}

/// The rules for a property of an object.
fn rules_of<'a>(schema: &'a Json, name: &str) -> Vec<&'a Json> {
    let named = schema.get("properties").and_then(|named| named.get(name));
    let patterns = schema.get("patternProperties").and_then(Json::as_object).into_iter().flatten();
    let mut rules: Vec<&Json> = patterns.filter(|(pattern, _)| matches(name, pattern)).map(|(_, rule)| rule).collect();
    rules.extend(named);
    if rules.is_empty() {
        rules.extend(schema.get("additionalProperties"));
    }
    rules
}

fn has_type(value: &Json, kind: &str) -> bool {
    match kind {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "boolean" => value.is_boolean(),
        "integer" => value.is_u64() || value.is_i64(),
        "null" => value.is_null(),
        other => panic!("nobody knows the type {other}"),
    }
}

/// The patterns of the schema, each as the check that it stands for.
fn matches(text: &str, pattern: &str) -> bool {
    let is_id = |text: &str| ItemId::parse(&text.chars().take(80).collect::<String>()).is_some();
    let of = |letters: &str| {
        text.chars().all(|letter| letters.contains(letter) || letter.is_ascii_lowercase() || letter.is_ascii_digit())
    };
    match pattern {
        "^[a-z0-9]+(-[a-z0-9]+)*$" => is_id(text),
        "^[a-z0-9-]+\\.[a-z0-9-]+\\.[a-z0-9-]+$" => {
            text.split('.').count() == 3 && of("-.") && text.split('.').all(|part| !part.is_empty())
        }
        "^(profile|check-result|event|own-measure|rating|measure|task|step|stakeholder|team-member|project|schedule|season|indicator|reading|reflection|decision|report|setting|deck|slide|agenda-entry|board|board-column|cluster|card|dots|transfer|working-group)\\." => {
            ItemKind::ALL.iter().any(|kind| text.strip_prefix(kind.key()).is_some_and(|rest| rest.starts_with('.')))
        }
        "^[a-z0-9_-]+\\.[a-z0-9.-]+$" => {
            text.split_once('.').is_some_and(|(group, id)| !group.is_empty() && !id.is_empty() && !id.contains('_'))
                && of("_-.")
        }
        "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$" => text
            .chars()
            .map(|letter| if letter.is_ascii_digit() { '0' } else { letter })
            .eq("0000-00-00T00:00:00.000Z".chars()),
        "^[0-9a-f]{16}$" => text.len() == 16 && text.chars().all(|letter| "0123456789abcdef".contains(letter)),
        other => panic!("nobody knows the pattern {other}"),
    }
}

#[track_caller]
fn check(text: &str, expected: &[&str]) {
    let (schema, value) = (schema(), serde_json::from_str(text).unwrap());
    assert_eq!(faults(&schema, &schema, &value, ""), expected);
}

#[test]
fn every_kind_of_item_is_in_the_schema() {
    let kinds: Vec<&str> = ItemKind::ALL.iter().map(|kind| kind.key()).collect();
    let mut in_schema: Vec<String> = Vec::new();
    let schema = schema();
    for pattern in schema["$defs"]["plan"]["properties"]["items"]["patternProperties"].as_object().unwrap().keys() {
        in_schema.extend(pattern.trim_matches(|letter| "^(\\.)".contains(letter)).split('|').map(str::to_owned));
    }
    in_schema.sort_unstable();
    let mut kinds = kinds;
    kinds.sort_unstable();
    assert_eq!(in_schema, kinds);
}

#[test]
fn the_files_of_the_past_are_valid() {
    let files: Vec<_> = fs::read_dir("tests/fixtures/plans/v2").unwrap().map(|entry| entry.unwrap().path()).collect();
    assert!(files.len() >= 5);
    for file in files {
        check(&fs::read_to_string(file).unwrap(), &[]);
    }
}

#[test]
fn what_cannot_be_read_is_not_valid() {
    let text = fs::read_to_string("tests/fixtures/plans/v2/items.livinglab.json").unwrap();
    for (from, to, fault) in [
        (r#""schema":2"#, r#""schema":3"#, ".schema: const"),
        (r#""created":"2026-11-25T"#, r#""created":"2026-11-25 "#, ".plan.created: pattern"),
        (r#""value":"18:30""#, r#""value":18"#, ".plan.items.event.kq2m7d.start.versions[0].value: type"),
        ("event.zz4old.title", "event.zz4old", ".plan.items.event.zz4old: pattern"),
        (r#""value":"rejected""#, r#""value":"gone""#, ".plan.measures.pocket-park.versions[0].value: enum"),
        (
            r#""seen":{"bvm2yqs7pgjt4lkd3noe-m5kwa2":4}"#,
            r#""seen":{"bvm2yqs7pgjt4lkd3noe-m5kwa2":-4}"#,
            ".plan.measures.pocket-park.seen.bvm2yqs7pgjt4lkd3noe-m5kwa2: minimum",
        ),
        (r#""withheld":["#, r#""withheld":["Not A Field","#, ".plan.withheld[0]: pattern"),
    ] {
        let changed = text.replacen(from, to, 1);
        assert_ne!(changed, text, "{from}");
        check(&changed, &[fault]);
    }
}

/// A plan with some of everything.
fn plan(changes: &[(u8, String, String)]) -> (Plan, Change) {
    let mut plan = Plan::default();
    plan.begin(PlanId::parse("plan-one").unwrap(), Timestamp::default());
    let mut all = Change::default();
    for (n, (what, id, text)) in changes.iter().enumerate() {
        let mark = Mark {
            device: DeviceId::parse(&format!("device-{}", n % 3)).unwrap(),
            at: Timestamp::from_millis(n as u64),
        };
        let kind = ItemKind::ALL[n % ItemKind::ALL.len()];
        let (item, measure) = (ItemId::parse(id).unwrap(), MeasureId::parse(id).unwrap());
        let change = match what % 9 {
            0 => plan.tick(&TaskId::parse(id).unwrap(), n % 2 == 0, mark),
            1 => plan.answer(&QuestionId::parse(id).unwrap(), text, mark),
            2 => plan.set_state(&StepId::parse(id).unwrap(), StepState::ALL.get(n % 5).copied(), mark),
            3 => plan.set_measure(&measure, MeasureState::ALL.get(n % 7).copied(), mark),
            4 => plan.note_on(&measure, text, mark),
            5 => plan.describe(About::ALL[n % 3], text, mark),
            6 => plan.delete_item(kind, &item, mark),
            7 => plan.reject(&measure, text, mark),
            _ => plan.add_item(kind, &item, &[(Attribute::parse("title").unwrap(), text.as_str())], mark),
        };
        all = all.then(change);
    }
    (plan, all)
}

proptest! {
    #[test]
    fn what_is_written_today_is_valid(mine in prop::collection::vec((any::<u8>(), "[a-c]|[a-c]-[0-9]{1,76}", ".{0,9}"), 0..20), theirs in prop::collection::vec((any::<u8>(), "[a-c]", ".{0,9}"), 0..20)) {
        let (mut plan_here, change) = plan(&mine);
        plan_here.absorb(&plan(&theirs).0).unwrap();
        let schema = schema();
        for text in write(&plan_here, "2026.11", Timestamp::default()).into_iter().chain(write_change(&change)) {
            prop_assert_eq!(faults(&schema, &schema, &serde_json::from_str(&text).unwrap(), ""), Vec::<String>::new());
        }
        prop_assert!(read(&write(&plan_here, "2026.11", Timestamp::default()).unwrap()).unwrap().problems.is_empty());
    }
}
