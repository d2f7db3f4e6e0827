// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Whose copy a plan is: written, read, kept, and never joined.

use super::*;
use crate::domain::plan::file::{PlanProblem, read, read_change, write, write_change};

/// A plan with this as its working group.
fn of_group(group: &str) -> String {
    format!(
        r#"{{"type":"living-lab-plan","schema":2,"plan":{{"id":"plan-one","created":"2026-03-01T10:00:00.000Z","working_group":{group}}}}}"#
    )
}

fn table(n: usize) -> WorkingGroup {
    WorkingGroup::named(&format!("table-{n}"), &format!("Table {n}")).unwrap()
}

fn copy_of(group: WorkingGroup) -> Plan {
    let mut plan = begun();
    plan.work_as(Some(group));
    plan
}

#[test]
fn a_group_is_written_and_read_and_what_is_not_known_of_it_is_kept() {
    let read_of = |group: &str| read(&of_group(group)).unwrap();
    let found = read_of(r#"{"id":"table-1","name":" Table 1 ","colour":"red"}"#);
    assert_eq!((found.problems, found.plan.working_group()), (Vec::new(), Some(&table(1))));
    let again = write(&found.plan, "2026.11", at("2026-03-02")).unwrap();
    assert!(again.contains(r#""working_group":{"colour":"red","id":"table-1","name":"Table 1"}"#), "{again}");
    assert_eq!(read(&again).unwrap().plan, found.plan);
    let long = read_of(&format!(r#"{{"id":"table-1","name":"{}"}}"#, "x".repeat(500)));
    assert_eq!(long.plan.working_group().unwrap().name.len(), 200);
}

#[test]
fn a_group_that_means_nothing_is_named_and_the_rest_is_read() {
    for group in ["3", "{}", r#"{"id":"Not An Id","name":"x"}"#, r#"{"id":"x","name":""}"#, r#"{"id":"x","name":7}"#] {
        let found = read(&of_group(group)).unwrap();
        assert_eq!(found.problems, [PlanProblem::EntryUnreadable { at: "working_group".into() }], "{group}");
        assert_eq!(found.plan.working_group(), None);
    }
}

#[test]
fn whoever_joins_stays_who_they_are() {
    for (mine, theirs) in [(None, Some(1)), (Some(1), None), (Some(1), Some(2))] {
        let plan = |group: Option<usize>| group.map_or_else(begun, |n| copy_of(table(n)));
        let joined = joined(plan(mine), &plan(theirs));
        assert_eq!(joined.working_group().cloned(), mine.map(table), "{mine:?} {theirs:?}");
    }
}

#[test]
fn an_empty_plan_becomes_the_copy_of_a_group_only_if_all_files_are() {
    let files = |groups: &[Option<usize>]| {
        let file = |group: &Option<usize>| ("file".to_owned(), group.map_or_else(begun, |n| copy_of(table(n))));
        Preview::of(&Plan::default(), &groups.iter().map(file).collect::<Vec<_>>()).plan.working_group().cloned()
    };
    assert_eq!(files(&[Some(1)]), Some(table(1)));
    assert_eq!(files(&[Some(1), Some(1)]), Some(table(1)));
    assert_eq!(files(&[Some(1), Some(2)]), None);
    assert_eq!(files(&[Some(1), None]), None);
    assert_eq!(files(&[]), None);
}

#[test]
fn a_record_of_the_journal_says_whose_copy_it_is_and_a_duplicate_is_nobodys() {
    let mut plan = copy_of(table(1));
    let change = edit(&mut plan, "a tick x");
    let record = read_change(&write_change(&change).unwrap()).unwrap().plan;
    assert_eq!(record.working_group(), Some(&table(1)));
    assert_eq!(plan.duplicate(PlanId::parse("other").unwrap(), &mark("a")).working_group(), None);
}
