// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Undo and redo.

use super::*;

fn back(plan: &mut Plan, history: &mut History) -> Returned {
    history.undo(plan, &mark("a")).unwrap()
}

fn forth(plan: &mut Plan, history: &mut History) -> Returned {
    history.redo(plan, &mark("a")).unwrap()
}

fn done(plan: &mut Plan, history: &mut History, change: &str) {
    let change = edit(plan, change);
    history.record(&change);
}

#[test]
fn going_back_is_seen_by_the_other_window() {
    let (mut plan, mut history) = (begun(), History::default());
    done(&mut plan, &mut history, "a say q one");
    done(&mut plan, &mut history, "a say q two");
    let other = plan.clone();
    let returned = back(&mut plan, &mut history);
    assert_eq!(returned.kept, []);
    let record = file::write_change(&returned.change).unwrap();
    let told = joined(other, &file::read_change(&record).unwrap().plan);
    assert_eq!(told.answer_to(&QuestionId::parse("q").unwrap()), "one");
    assert_eq!(told, plan);
}

#[test]
fn what_somebody_else_has_changed_since_stays() {
    let (mut plan, mut history) = (begun(), History::default());
    let two_fields = edit(&mut plan, "a say q mine").then(edit(&mut plan.clone(), "a tick x"));
    edit(&mut plan, "a tick x");
    history.record(&two_fields);
    let theirs = edited(plan.clone(), "b say q theirs");
    plan.absorb(&theirs).unwrap();
    let returned = back(&mut plan, &mut history);
    assert_eq!(returned.kept, [field("answers.q")]);
    assert_eq!(plan.answer_to(&QuestionId::parse("q").unwrap()), "theirs");
    assert!(!plan.is_ticked(&task("x")));
    assert_eq!(forth(&mut plan, &mut history).kept, [field("answers.q")]);
    assert_eq!(plan.answer_to(&QuestionId::parse("q").unwrap()), "theirs");
    assert!(plan.is_ticked(&task("x")));
}

#[test]
fn a_conflict_comes_back_when_its_decision_is_taken_back() {
    let (mut plan, mut history) =
        (joined(edited(begun(), "a say q mine"), &edited(begun(), "b say q theirs")), History::default());
    let before = visible(&plan);
    let decided = plan.keep_all_texts(&field("answers.q"), &mark("a"));
    history.record(&decided);
    assert_eq!(plan.conflicts(), []);
    back(&mut plan, &mut history);
    assert_eq!(visible(&plan), before);
}

#[test]
fn the_letters_of_a_text_can_be_one_step() {
    let (mut plan, mut history) = (begun(), History::default());
    done(&mut plan, &mut history, "a tick x");
    for change in ["a say q h", "a say q ho", "a say q hot"] {
        let change = edit(&mut plan, change);
        history.record_more(&change);
    }
    back(&mut plan, &mut history);
    assert_eq!(plan.answer_to(&QuestionId::parse("q").unwrap()), "");
    assert!(plan.is_ticked(&task("x")));
    forth(&mut plan, &mut history);
    assert_eq!(plan.answer_to(&QuestionId::parse("q").unwrap()), "hot");
}

#[test]
fn the_oldest_steps_are_forgotten_and_a_new_change_ends_the_way_forth() {
    let (mut plan, mut history) = (begun(), History::default());
    for n in 0..history_length() + 5 {
        done(&mut plan, &mut history, &format!("a say q {n}"));
    }
    back(&mut plan, &mut history);
    assert!(history.can_redo());
    done(&mut plan, &mut history, "a tick x");
    assert!(!history.can_redo());
    let steps = std::iter::from_fn(|| history.undo(&mut plan, &mark("a"))).count();
    assert_eq!(steps, history_length());
    assert!(!history.can_undo());
}

fn history_length() -> usize {
    super::super::history::LONGEST
}

/// My changes, and files of others that I open; both are steps.
fn my_steps() -> impl Strategy<Value = Vec<Result<String, Vec<String>>>> {
    let step = prop_oneof![
        3 => change_by(&["a"]).prop_map(Ok),
        1 => changes_by(&["b", "c"]).prop_map(Err),
    ];
    prop::collection::vec(step, 1..15)
}

proptest! {
    /// Going back and forth at random always shows what was there at that point.
    #[test]
    fn going_back_and_forth_shows_what_was_there(steps in my_steps(), walk in prop::collection::vec(any::<bool>(), 0..60)) {
        let (mut plan, mut history) = (begun(), History::default());
        let mut seen = vec![visible(&plan)];
        for step in steps {
            let change = match step {
                Ok(change) => edit(&mut plan, &change),
                Err(changes) => plan.absorb(&edited(begun(), &changes.join(";"))).unwrap(),
            };
            history.record(&change);
            if !change.is_empty() {
                seen.push(visible(&plan));
            }
        }
        let mut place = seen.len() - 1;
        for forward in walk {
            let moved = if forward { history.redo(&mut plan, &mark("a")) } else { history.undo(&mut plan, &mark("a")) };
            let expected = if forward { (place + 1 < seen.len()).then_some(place + 1) } else { place.checked_sub(1) };
            prop_assert_eq!(moved.is_some(), expected.is_some());
            prop_assert!(moved.is_none_or(|moved| moved.kept.is_empty()));
            place = expected.unwrap_or(place);
            prop_assert_eq!(&visible(&plan), &seen[place]);
        }
    }

    #[test]
    fn going_back_never_changes_what_somebody_else_has_changed_since(mine in changes_by(&["a"]), theirs in changes_by(&["b"]), n_seen in 0..12_usize) {
        let (mut plan, mut history) = (begun(), History::default());
        let mut other = begun();
        for (n, change) in mine.iter().enumerate() {
            if n == n_seen {
                other = edited(plan.clone(), &theirs.join(";"));
            }
            done(&mut plan, &mut history, change);
        }
        let before = plan.clone();
        plan.absorb(&other).unwrap();
        let foreign: Vec<Field> = plan.fields().filter(|field| {
            let versions = |plan: &Plan| plan.fields.get(*field).map(|register| register.versions().to_vec());
            versions(&plan) != versions(&before)
        }).cloned().collect();
        let shown = visible(&plan);
        while history.undo(&mut plan, &mark("a")).is_some() {}
        for field in foreign {
            let of = |shown: &[(Field, Vec<Value>)]| shown.iter().find(|(other, _)| *other == field).cloned();
            prop_assert_eq!(of(&visible(&plan)), of(&shown));
        }
    }
}
