// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Fields of newer versions: an older program joins them as versions and gives them back as they were.

use super::*;
use crate::domain::plan::file::{Envelope, read, write, write_without_personal};

/// A plan with this in its group `boards`, as a newer version would write it.
fn boards(entries: &str) -> Plan {
    let text = format!(
        r#"{{"type":"living-lab-plan","schema":2,"plan":{{"id":"plan-one","created":"2026-03-01T10:00:00.000Z","boards":{{{entries}}}}}}}"#
    );
    let read = read(&text).unwrap();
    assert_eq!(read.problems, []);
    read.plan
}

fn entry(id: &str, value: &str, counter: u64, device: &str, seen: &str) -> String {
    let seen = if seen.is_empty() { String::new() } else { format!(r#","seen":{{{seen}}}"#) };
    format!(
        r#""{id}":{{"versions":[{{"value":{value},"counter":{counter},"device":"{device}","at":"2026-03-01T10:00:00.000Z"}}]{seen}}}"#
    )
}

fn written(plan: &Plan) -> String {
    write(plan, "2026.11", at("2026-03-02")).unwrap()
}

#[test]
fn a_newer_edit_is_not_lost_to_an_older_copy() {
    // By text alone, the older copy would win: "z" comes behind "a".
    let older = boards(&entry("ideas", r#""z""#, 1, "a", ""));
    let newer = boards(&entry("ideas", r#""a""#, 2, "b", r#""a":1"#));
    assert_eq!(joined(older.clone(), &newer), newer);
    assert_eq!(joined(newer.clone(), &older), newer);
}

#[test]
fn two_edits_of_what_nobody_here_knows_stay_both() {
    let (one, two) = (boards(&entry("x.y", "[1]", 1, "a", "")), boards(&entry("x.y", "{\"n\":null}", 1, "b", "")));
    let both = joined(one.clone(), &two);
    assert_eq!(both, joined(two, &one));
    let conflict = both.conflict(&field("boards.x.y")).unwrap();
    let values: Vec<_> = conflict.versions.into_iter().map(|version| version.value).collect();
    assert_eq!(values, [Value::Foreign(r#"{"n":null}"#.into()), Value::Foreign("[1]".into())]);
    assert_eq!(read(&written(&both)).unwrap().plan, both);
}

#[test]
fn what_has_no_versions_as_ours_is_kept_letter_by_letter() {
    for entries in [
        r#""x":3"#.to_owned(),
        r#""x":{}"#.to_owned(),
        r#""x":{"versions":[]}"#.to_owned(),
        r#""x":{"versions":[{"at":"2026-03-01T10:00:00.000Z","counter":1,"device":"a","mood":2,"value":1}]}"#
            .to_owned(),
        entry("No Id", "1", 1, "a", ""),
        entry("x", "1", 1, "Not A Device", ""),
        entry("x", "1", 1, "a", r#""a":-1"#),
    ] {
        let plan = boards(&entries);
        assert_eq!(plan.fields().count(), 0, "{entries}");
        let before: serde_json::Value = serde_json::from_str(&format!("{{{entries}}}")).unwrap();
        let after: serde_json::Value = serde_json::from_str(&written(&plan)).unwrap();
        assert_eq!(after["plan"]["boards"], before);
        assert_eq!(read(&written(&plan)).unwrap().plan, plan);
    }
}

#[test]
fn more_of_an_entry_and_more_of_known_groups_is_kept() {
    let version = r#"{"at":"2026-03-01T10:00:00.000Z","counter":1,"device":"a","value":true}"#;
    let plan = format!(
        r#"{{"about":{{"weather":{{"versions":[{version}]}}}},"boards":{{"x":{{"colour":"red","versions":[{version}]}}}},"created":"2026-03-01T10:00:00.000Z","id":"plan-one","items":{{"poster.x.title":{{"versions":[{version}]}}}},"withheld":["boards.y"]}}"#
    );
    let found = read(&format!(r#"{{"type":"living-lab-plan","schema":2,"plan":{plan}}}"#)).unwrap();
    assert_eq!(found.problems, []);
    assert_eq!(
        found.plan.fields().map(Field::to_string).collect::<Vec<_>>(),
        ["about.weather", "boards.x", "items.poster.x.title"]
    );
    assert!(written(&found.plan).ends_with(&format!(
        r#""plan":{plan},"revision":{:?},"saved":"2026-03-02T10:00:00.000Z","schema":2,"type":"living-lab-plan"}}"#,
        file::revision(&found.plan).unwrap().as_str()
    )));
}

#[test]
fn what_nobody_knows_is_left_out_of_a_file_without_personal_data() {
    let plan = boards(&entry("x", "1", 1, "a", ""));
    let envelope = Envelope { content: "2026.11", saved: at("2026-03-02"), parent: None };
    let rest = read(&write_without_personal(&plan, &envelope, &|_| false).unwrap()).unwrap().plan;
    assert_eq!(rest.withheld().collect::<Vec<_>>(), [&field("boards.x")]);
    assert_eq!(joined(plan.clone(), &rest), plan);
}

#[test]
fn taking_back_that_a_file_was_opened_leaves_what_nobody_knows() {
    let (mut plan, mut history) = (edited(begun(), "a tick y"), History::default());
    let other = edited(boards(&entry("x", "1", 1, "b", "")), "b tick z");
    let before = boards(&entry("x", "1", 1, "b", ""));
    history.record(&plan.absorb(&other).unwrap());
    let opened = plan.clone();
    assert_eq!(history.undo(&mut plan, &mark("a")).unwrap().kept, []);
    assert!(plan.is_ticked(&task("y")) && !plan.is_ticked(&task("z")));
    assert_eq!(plan.value(&field("boards.x")), before.value(&field("boards.x")));
    assert_eq!(history.redo(&mut plan, &mark("a")).unwrap().kept, []);
    assert_eq!(visible(&plan), visible(&opened));
}

#[test]
fn going_back_to_an_earlier_state_leaves_what_nobody_knows() {
    let earlier = edited(begun(), "a tick y");
    let mut plan = joined(edited(earlier.clone(), "a tick z"), &boards(&entry("x", "1", 1, "b", "")));
    let change = plan.return_to(&earlier, &mark("a"));
    assert_eq!(change.fields().collect::<Vec<_>>(), [&field("tasks.z")]);
    assert_eq!(plan.value(&field("boards.x")), Some(&Value::Foreign("1".into())));
}

/// Edits by newer programs: each writes values of its own over all that it has seen, with a higher counter.
fn newer() -> impl Strategy<Value = Plan> {
    let value = prop::sample::select(&["null", "1", "\"ä\\\"\"", "[true]", "{\"b\":1,\"a\":[]}", "\"z\""][..]);
    let version =
        (value, 1..5_u64, prop::sample::select(DEVICES), prop::option::of((prop::sample::select(DEVICES), 0..4_u64)));
    prop::collection::btree_map("[xy](\\.[xy])?", version, 0..4).prop_map(|entries| {
        let entries = entries.into_iter().map(|(id, (value, counter, device, seen))| {
            entry(
                &id,
                value,
                counter,
                device,
                &seen.map(|(device, earlier)| format!("\"{device}\":{}", earlier % counter)).unwrap_or_default(),
            )
        });
        boards(&entries.collect::<Vec<_>>().join(","))
    })
}

proptest! {
    #[test]
    fn joining_what_nobody_knows_keeps_the_laws(x in newer(), y in newer(), z in newer(), mine in changes_by(DEVICES)) {
        let x = joined(x, &edited(begun(), &mine.join(";")));
        let cross = joined(x.clone(), &y);
        prop_assert_eq!(&cross, &joined(y.clone(), &x));
        prop_assert_eq!(joined(cross.clone(), &z), joined(x.clone(), &joined(y, &z)));
        prop_assert_eq!(joined(x.clone(), &x), x.clone());
        prop_assert_eq!(joined(cross.clone(), &x), cross);
    }

    #[test]
    fn what_nobody_knows_is_read_as_it_was_written(x in newer(), y in newer()) {
        let plan = joined(x, &y);
        let text = written(&plan);
        let found = read(&text).unwrap();
        prop_assert_eq!(found.problems, vec![]);
        prop_assert_eq!(&found.plan, &plan);
        prop_assert_eq!(written(&found.plan), text);
    }

    #[test]
    fn going_back_past_what_nobody_knows_brings_back_the_rest(mine in changes_by(&["a"]), theirs in newer()) {
        let (mut plan, mut history) = (edited(begun(), &mine.join(";")), History::default());
        let before = visible(&plan);
        history.record(&plan.absorb(&theirs).unwrap());
        let after = visible(&plan);
        if history.undo(&mut plan, &mark("a")).is_some() {
            let known = visible(&plan).into_iter().filter(|(field, _)| !matches!(field, Field::Foreign { .. }));
            prop_assert_eq!(known.collect::<Vec<_>>(), before);
            history.redo(&mut plan, &mark("a"));
        }
        prop_assert_eq!(visible(&plan), after);
    }
}
