// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What a preview says, and that it drops nothing.

use super::*;

fn files(plans: &[(&str, Plan)]) -> Vec<(String, Plan)> {
    plans.iter().map(|(name, plan)| ((*name).to_owned(), plan.clone())).collect()
}

#[test]
fn a_preview_says_what_becomes_of_each_field() {
    let start = edited(begun(), "a tick x; a say q old; a say r old; a set s done");
    let mine = edited(start.clone(), "a say q mine; a untick x");
    let group = edited(start, "b say q theirs; b say r new; b move m idea");
    let preview = Preview::of(&mine, &files(&[("group", group), ("nothing", Plan::default())]));
    assert_eq!(
        preview.files[0].outcome,
        Outcome::Joined(vec![
            (field("tasks.x"), Fate::ChangedHere),
            (field("answers.q"), Fate::BothChanged),
            (field("answers.r"), Fate::ChangedThere),
            (field("states.s"), Fate::Same),
            (field("measures.m"), Fate::New),
        ])
    );
    assert_eq!(preview.files[0].count(Fate::New), 1);
    assert_eq!(preview.files[1].outcome, Outcome::Empty);
}

#[test]
fn a_conflict_between_groups_names_the_groups() {
    let groups = files(&[
        ("red", edited(begun(), "r say q more trees")),
        ("green", edited(begun(), "g say q more shade")),
        ("blue", edited(begun(), "b say q more trees")),
    ]);
    let preview = Preview::of(&begun(), &groups);
    let claims: Vec<_> = preview.conflicts[0].claims.iter().map(|claim| (claim.here, claim.files.clone())).collect();
    assert_eq!(claims, [(false, vec!["red".to_owned(), "blue".to_owned()]), (false, vec!["green".to_owned()])]);
}

#[test]
fn a_different_plan_stays_out_and_is_named() {
    let mut other = Plan::default();
    other.begin(PlanId::parse("plan-two").unwrap(), at("2026-02-01"));
    let groups = files(&[("ours", edited(begun(), "a tick x")), ("other", edited(other, "b tick y"))]);
    let preview = Preview::of(&begun(), &groups);
    assert_eq!(preview.files[1].outcome, Outcome::Different(PlanId::parse("plan-two").unwrap()));
    assert!(preview.plan.is_ticked(&task("x")) && !preview.plan.is_ticked(&task("y")));

    let empty = Preview::of(&Plan::default(), &groups);
    assert_eq!(empty.files[0].outcome, Outcome::Different(PlanId::parse("plan-one").unwrap()), "the older plan counts");
}

proptest! {
    #[test]
    fn a_preview_drops_nothing_and_the_order_of_the_files_does_not_matter(
        start in changes_by(&["a"]), mine in changes_by(&["a"]),
        groups in prop::collection::vec((changes_by(&["b", "c", "d"]), any::<bool>()), 0..5), turn in 0..5_usize,
    ) {
        let start = edited(begun(), &start.join(";"));
        let mine = edited(start.clone(), &mine.join(";"));
        let mut files: Vec<(String, Plan)> = groups.into_iter().enumerate().map(|(n, (changes, knew))| {
            (n.to_string(), edited(if knew { start.clone() } else { begun() }, &changes.join(";")))
        }).collect();
        let preview = Preview::of(&mine, &files);
        // Accepting is one change of the plan, which can be taken back.
        let mut accepted = mine.clone();
        let change = accepted.absorb(&preview.plan).unwrap();
        prop_assert_eq!(&accepted, &preview.plan);
        let mut history = History::default();
        history.record(&change);
        history.undo(&mut accepted, &mark("a"));
        prop_assert_eq!(visible(&accepted), visible(&mine));
        for (file, found) in files.iter().zip(&preview.files) {
            let Outcome::Joined(fates) = &found.outcome else { panic!("all are copies") };
            prop_assert_eq!(fates.len(), file.1.fields.len());
            for (field, fate) in fates {
                let shown = |plan: &Plan| plan.fields.get(field).map(Register::values).unwrap_or_default();
                let after = joined(mine.clone(), &file.1);
                match fate {
                    Fate::New | Fate::ChangedThere => prop_assert_eq!(shown(&after), shown(&file.1)),
                    Fate::ChangedHere => prop_assert_eq!(shown(&after), shown(&mine)),
                    Fate::Same => prop_assert!(shown(&after).len() == shown(&mine).len()),
                    Fate::BothChanged => prop_assert!(shown(&after).len() > 1),
                }
            }
        }
        let n_files = files.len().max(1);
        files.rotate_left(turn % n_files);
        prop_assert_eq!(Preview::of(&mine, &files).plan, preview.plan);
    }
}
