// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Joining copies, deciding conflicts, adopting other plans.

use std::collections::{BTreeMap, BTreeSet};

use super::*;

#[track_caller]
fn check(start: &str, mine: &str, theirs: &str, expected: &str) {
    let start = edited(begun(), start);
    let plan = joined(edited(start.clone(), mine), &edited(start, theirs));
    let shown =
        |values: &[Value]| values.iter().rev().map(|value| format!("{value:?}")).collect::<Vec<_>>().join(" / ");
    let lines: Vec<_> = visible(&plan).iter().map(|(field, values)| format!("{field} {}", shown(values))).collect();
    assert_eq!(lines.join("; "), expected);
}

#[test]
fn what_only_one_side_has_changed_is_taken_over() {
    check("a tick x", "a tick y", "b untick x", "tasks.y Done(true)");
    check("a say q old", "", "b say q new", r#"answers.q Text("new")"#);
    check("a say q old", "a say q newer; a say q newest", "", r#"answers.q Text("newest")"#);
}

#[test]
fn what_both_sides_have_changed_is_a_conflict() {
    check("a say q old", "a say q mine", "b say q theirs", r#"answers.q Text("theirs") / Text("mine")"#);
    check("", "a move m idea", "b move m planned", "measures.m Measure(Some(Planned)) / Measure(Some(Idea))");
    check("a tick x", "a untick x; a tick x", "b untick x", "tasks.x Done(true) / Done(false)");
}

#[test]
fn the_same_value_from_both_sides_is_no_conflict() {
    check("", "a say q same", "b say q same", r#"answers.q Text("same")"#);
    check("", "a tick x", "b tick x; b untick x; b tick x", "tasks.x Done(true)");
}

#[test]
fn a_conflict_is_decided_by_an_edit_that_the_other_side_takes_over() {
    let (mine, theirs) = (edited(begun(), "a say q mine"), edited(begun(), "b say q theirs"));
    let both = joined(mine, &theirs);
    let conflict = both.conflict(&field("answers.q")).unwrap();
    assert_eq!(both.conflicts(), std::slice::from_ref(&conflict));
    assert_eq!(conflict.versions[0].value, Value::Text("theirs".into()));

    let mut kept = both.clone();
    kept.keep(&field("answers.q"), &conflict.versions[1].value, &mark("a"));
    assert_eq!(joined(theirs.clone(), &kept).answer_to(&QuestionId::parse("q").unwrap()), "mine");
    assert_eq!(joined(theirs, &kept).conflicts(), []);

    let mut united = both.clone();
    united.keep_all_texts(&field("answers.q"), &mark("a"));
    assert_eq!(united.answer_to(&QuestionId::parse("q").unwrap()), "theirs\n\nmine");

    let mut untouched = both.clone();
    assert!(untouched.keep(&field("answers.q"), &Value::Text("something else".into()), &mark("a")).is_empty());
    assert!(untouched.keep_all_texts(&field("tasks.x"), &mark("a")).is_empty());
    assert_eq!(untouched, both);
}

#[test]
fn a_different_plan_is_refused_and_can_be_adopted() {
    let mut mine = edited(begun(), "a tick x; a say q mine; a say r");
    let mut other = Plan::default();
    other.begin(PlanId::parse("plan-two").unwrap(), at("2026-03-02"));
    let other = edited(other, "b say q theirs; b say r theirs; b untick x; b tick y; b untick z");
    let before = mine.clone();
    let (one, two) = (before.identity().unwrap().id.clone(), other.identity().unwrap().id.clone());
    assert_eq!(mine.absorb(&other), Err(DifferentPlan { mine: one, theirs: two }));
    assert_eq!(mine, before);

    let change = mine.adopt(&other, &mark("a"));
    assert_eq!(change.fields().map(Field::to_string).collect::<Vec<_>>(), ["tasks.y", "answers.q", "answers.r"]);
    assert_eq!(mine.identity(), before.identity());
    assert!(mine.is_ticked(&task("x")) && mine.is_ticked(&task("y")));
    assert_eq!(mine.answer_to(&QuestionId::parse("r").unwrap()), "theirs");
    let conflict = &mine.conflicts()[0];
    assert_eq!(
        conflict.versions.iter().map(|version| version.value.clone()).collect::<Vec<_>>(),
        [Value::Text("mine".into()), Value::Text("theirs".into())]
    );
    assert!(mine.adopt(&other, &mark("a")).is_empty(), "once is enough");
}

#[test]
fn a_duplicate_has_the_same_values_and_goes_its_own_way() {
    let plan = joined(edited(begun(), "a say q mine; a tick x"), &edited(begun(), "b say q theirs"));
    let mut copy = plan.duplicate(PlanId::parse("plan-two").unwrap(), &mark("a"));
    assert_eq!(visible(&copy), visible(&plan));
    assert!(copy.absorb(&plan).is_err());
}

#[test]
fn the_highest_counter_is_not_left_behind_by_the_next_change() {
    let far = Stamp { counter: LAST_COUNTER, device: DeviceId::parse("a").unwrap() };
    let version = Version { value: Value::Text("far".into()), stamp: far, at: at("2026-03-01") };
    let mut plan = begun();
    plan.fields.insert(field("answers.q"), Register::new(vec![version], Vec::new()));
    let before = plan.clone();
    edit(&mut plan, "a say q further");
    let text = file::write(&plan, "2026.11", at("2026-03-02")).unwrap();
    assert_eq!(file::read(&text).unwrap().plan, plan);
    assert!(visible(&joined(before, &plan))[0].1.contains(&Value::Text("further".into())));
}

#[test]
fn what_this_version_does_not_know_is_united() {
    let plan = |unknown: &str| {
        let mut plan = begun();
        plan.unknown = serde_json::from_str(unknown).unwrap();
        plan
    };
    let (one, two) = (plan(r#"{"mood":{"x":1},"n":1}"#), plan(r#"{"mood":{"y":2},"n":2}"#));
    assert_eq!(joined(one.clone(), &two), plan(r#"{"mood":{"x":1,"y":2},"n":2}"#));
    assert_eq!(joined(two.clone(), &one), joined(one, &two));
}

/// Three copies: an edit on one of them, or one takes over what another has. Each has a device of its own.
fn steps() -> impl Strategy<Value = Vec<(usize, Result<String, usize>)>> {
    let step = prop_oneof![
        3 => (0..3_usize, change_by(&["_"])).prop_map(|(copy, change)| (copy, Ok(change))),
        1 => (0..3_usize, 0..3_usize).prop_map(|(copy, other)| (copy, Err(other))),
    ];
    prop::collection::vec(step, 0..40)
}

proptest! {
    /// Also with devices that share a name, as in a copied browser profile.
    #[test]
    fn joining_is_commutative_associative_and_idempotent(start in changes_by(DEVICES), x in changes_by(DEVICES), y in changes_by(DEVICES), z in changes_by(DEVICES)) {
        let start = edited(begun(), &start.join(";"));
        let [x, y, z] = [x, y, z].map(|changes| edited(start.clone(), &changes.join(";")));
        let cross = joined(x.clone(), &y);
        prop_assert_eq!(&cross, &joined(y.clone(), &x));
        prop_assert_eq!(joined(cross.clone(), &z), joined(x.clone(), &joined(y, &z)));
        prop_assert_eq!(joined(x.clone(), &x), x.clone());
        prop_assert_eq!(joined(cross.clone(), &x), cross);
    }

    /// The oracle writes down who has overwritten what, and joins nothing.
    #[test]
    fn what_stays_is_exactly_what_nobody_has_knowingly_overwritten(steps in steps()) {
        let mut copies = [begun(), begun(), begun()];
        let mut written: BTreeMap<Field, BTreeSet<Stamp>> = BTreeMap::new();
        let mut overwritten: BTreeSet<(Field, Stamp)> = BTreeSet::new();
        for (copy, step) in steps {
            match step {
                Ok(change) => {
                    let change = change.replacen('_', DEVICES[copy], 1);
                    for touch in edit(&mut copies[copy], &change).touches {
                        overwritten.extend(touch.before.versions().iter().map(|version| (touch.field.clone(), version.stamp.clone())));
                        let stamps = touch.after.versions().iter().map(|version| version.stamp.clone());
                        written.entry(touch.field.clone()).or_default().extend(stamps);
                    }
                }
                Err(other) => {
                    let theirs = copies[other].clone();
                    copies[copy].absorb(&theirs).unwrap();
                }
            }
        }
        let [x, y, z] = copies;
        let all = joined(joined(x, &y), &z);
        for (field, written) in written {
            let stays: BTreeSet<_> = written.into_iter().filter(|stamp| !overwritten.contains(&(field.clone(), stamp.clone()))).collect();
            let found = all.fields.get(&field).unwrap().versions().iter().map(|version| version.stamp.clone()).collect();
            prop_assert_eq!(stays, found);
        }
    }

    /// The journal: each change as a record of its own, in any order, some of them twice.
    #[test]
    fn replaying_the_changes_gives_the_plan(steps in steps(), order in any::<u64>(), snapshot in any::<prop::sample::Index>()) {
        let mut copies = [begun(), begun(), begun()];
        let mut records = Vec::new();
        let snapshot = snapshot.index(steps.len() + 1);
        let mut older = copies[0].clone();
        for (n, (copy, step)) in steps.into_iter().enumerate() {
            let change = match step {
                Ok(change) => edit(&mut copies[copy], &change.replacen('_', DEVICES[copy], 1)),
                Err(other) => {
                    let theirs = copies[other].clone();
                    copies[copy].absorb(&theirs).unwrap()
                }
            };
            if copy == 0 {
                records.extend(file::write_change(&change));
            }
            if n == snapshot {
                older = copies[0].clone();
            }
        }
        records.sort_by_key(|record| record.bytes().fold(order, |hash, byte| hash.rotate_left(5) ^ u64::from(byte)));
        records.extend(records.clone().first().cloned());
        for start in [begun(), older] {
            let replayed = records.iter().fold(start, |plan, record| {
                let read = file::read_change(record).unwrap();
                assert_eq!(read.problems, []);
                joined(plan, &read.plan)
            });
            prop_assert_eq!(&replayed, &copies[0]);
        }
    }
}
