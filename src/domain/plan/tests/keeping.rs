// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Snapshots, and what is in no file yet.

use super::*;
use crate::domain::plan::saving::{DUE_AFTER, DUE_AFTER_ENTRIES, Filed, Unfiled, filed_in, list_filed};
use crate::domain::plan::snapshot::{DAYS, Difference, LATEST, Occasion, SnapshotName, superfluous};

fn later(at: Timestamp, millis: u64) -> Timestamp {
    Timestamp::from_millis(at.as_millis() + millis)
}

fn name(at: u64) -> SnapshotName {
    let at = Timestamp::from_millis(at);
    SnapshotName { plan: PlanId::parse("plan-one").unwrap(), at, occasion: Occasion::Hour }
}

#[test]
fn a_snapshot_is_found_again_by_its_name() {
    for occasion in Occasion::ALL {
        let name = SnapshotName { occasion: *occasion, ..name(7) };
        assert_eq!(SnapshotName::parse(&name.key()), Some(name));
    }
    for wrong in ["", "plan-one", "plan-one/7", "plan-one/x/hour", "Plan/7/hour", "plan-one/7/minute"] {
        assert_eq!(SnapshotName::parse(wrong), None, "{wrong}");
    }
}

#[test]
fn the_difference_counts_what_says_something_else() {
    let one = edited(begun(), "a tick x; a say q hello; a set s done; a tick y");
    let other = edited(one.clone(), "b untick x; b say q hello you; b say r new; b call title T; a tick z; a untick z");
    assert_eq!(one.difference(&other), Difference { ticks: 1, texts: 2, others: 1 });
    assert_eq!(one.difference(&one), Difference::default());
}

#[test]
fn a_file_is_due_after_a_week_or_many_entries_and_the_reminder_rests_for_a_week() {
    let begun_at = at("2026-03-01");
    let no_file = Filed::default();
    assert_eq!(Unfiled::of(&begun(), no_file), None, "nothing was entered");
    let plan = edited(begun(), "a tick x; a say q hello");
    let unfiled = Unfiled::of(&plan, no_file).unwrap();
    assert_eq!(unfiled, Unfiled { n_entries: 2, since: begun_at });
    assert_eq!(Unfiled::of(&plan, Filed { at: Some(begun_at), ..no_file }), None, "it is in the file");
    let many = Unfiled { n_entries: DUE_AFTER_ENTRIES, since: begun_at };
    for (unfiled, filed, now, due) in [
        (unfiled, no_file, later(begun_at, DUE_AFTER - 1), false),
        (unfiled, no_file, later(begun_at, DUE_AFTER), true),
        (many, no_file, begun_at, false),
        (many, no_file, later(begun_at, 50_399_999), false),
        (many, no_file, later(begun_at, 50_400_000), true),
        (many, Filed { put_away: Some(begun_at), ..no_file }, later(begun_at, DUE_AFTER - 1), false),
        (many, Filed { put_away: Some(begun_at), ..no_file }, later(begun_at, DUE_AFTER), true),
    ] {
        assert_eq!(unfiled.is_due(filed, now), due, "{unfiled:?} {filed:?} {now}");
    }
}

#[test]
fn a_list_of_files_that_cannot_be_read_begins_anew() {
    let id = PlanId::parse("plan-one").unwrap();
    for list in ["", "[", "3", "[]", r#"{"plan-one":3}"#, r#"{"plan-one":{"at":"yesterday"}}"#] {
        assert_eq!(filed_in(list, &id), Filed::default(), "{list}");
        let filed = Filed { at: Some(at("2026-03-01")), put_away: None };
        assert_eq!(filed_in(&list_filed(list, &id, filed), &id), filed, "{list}");
    }
}

proptest! {
    #[test]
    fn some_of_the_last_hours_and_some_of_the_last_days_are_kept(moments in prop::collection::btree_set(0..2_000_000_000_u64, 0..60)) {
        let names: Vec<_> = moments.iter().rev().map(|at| name(*at)).collect();
        let gone = superfluous(&names);
        let kept: Vec<_> = names.iter().filter(|name| !gone.contains(name)).cloned().collect();
        prop_assert!(kept.len() <= LATEST + DAYS);
        prop_assert!(names.iter().take(LATEST).all(|name| kept.contains(name)));
        prop_assert_eq!(superfluous(&kept), vec![], "what is kept once stays kept");
        // The last snapshot of each of the latest days is there.
        let mut days: Vec<u64> = names.iter().map(|name| name.at.as_millis() / 86_400_000).collect();
        days.dedup();
        for day in days.iter().take(DAYS) {
            let last = names.iter().find(|name| name.at.as_millis() / 86_400_000 == *day);
            prop_assert!(last.is_some_and(|last| kept.contains(last)));
        }
    }

    #[test]
    fn going_back_to_a_snapshot_says_what_it_said_and_can_be_taken_back(
        before in changes_by(DEVICES), after in changes_by(DEVICES),
    ) {
        let snapshot = edited(begun(), &before.join(";"));
        let present = edited(snapshot.clone(), &after.join(";"));
        let mut plan = present.clone();
        let change = plan.return_to(&snapshot, &mark("w"));
        prop_assert_eq!(visible(&plan), visible(&snapshot));
        prop_assert_eq!(plan.difference(&snapshot), Difference::default());
        let mut history = History::default();
        history.record(&change);
        if history.undo(&mut plan, &mark("w")).is_some() {
            prop_assert_eq!(visible(&plan), visible(&present));
        }
        // A copy that has not seen it follows.
        let mut copy = present.clone();
        copy.absorb(&plan).unwrap();
        prop_assert_eq!(visible(&copy), visible(&plan));
    }

    #[test]
    fn what_is_noted_of_a_file_is_read_again(at in any::<Option<u32>>(), put_away in any::<Option<u32>>()) {
        let moment = |millis: u32| Timestamp::from_millis(millis.into());
        let filed = Filed { at: at.map(moment), put_away: put_away.map(moment) };
        let (one, two) = (PlanId::parse("one").unwrap(), PlanId::parse("two").unwrap());
        let list = list_filed(&list_filed("", &two, Filed::default()), &one, filed);
        prop_assert_eq!(filed_in(&list, &one), filed);
        prop_assert_eq!(filed_in(&list, &two), Filed::default());
    }
}
