// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The list of plans.

use super::*;
use crate::domain::plan::file::{PlanError, PlanProblem};
use crate::domain::plan::library::{Library, Shelf, read, write};

fn id(text: &str) -> PlanId {
    PlanId::parse(text).unwrap()
}

#[test]
fn a_plan_is_created_put_away_deleted_and_brought_back() {
    let mut library = Library::default();
    library.create(id("one"), "Parkstadt");
    library.create(id("two"), "Hafen");
    assert_eq!(library.current(), Some(&id("two")));
    library.rename(&id("two"), "Alter Hafen");
    library.archive(&id("two"));
    library.delete(&id("two"), at("2026-03-01"));
    assert_eq!(library.current(), Some(&id("one")));
    library.switch(&id("two"));
    assert_eq!(library.current(), Some(&id("one")), "a deleted plan is not opened");
    library.bring_back(&id("two"));
    assert_eq!(
        library.get(&id("two")).map(|plan| (plan.title.as_str(), plan.shelf)),
        Some(("Alter Hafen", Shelf::Archived))
    );
    library.unarchive(&id("two"));
    library.delete(&id("one"), at("2026-03-01"));
    assert_eq!(library.clear(at("2026-03-01")), []);
    assert_eq!(library.clear(at("2026-03-02")), [id("one")]);
    assert_eq!(library.plans().len(), 1);
}

#[test]
fn a_list_is_refused_with_the_reason_and_what_is_sound_is_read() {
    assert!(matches!(read("["), Err(PlanError::Unreadable(_))));
    assert_eq!(read("[]"), Err(PlanError::WrongFormat));
    assert_eq!(read(r#"{"type":"living-lab-plan","schema":1,"plans":[]}"#), Err(PlanError::WrongFormat));
    assert_eq!(read(r#"{"type":"living-lab-library","schema":2}"#), Err(PlanError::Newer { found: 2 }));
    let text = r#"{"type":"living-lab-library","schema":1,"current":"one","colour":"red","plans":[
        {"id":"one","title":"O","archived":false,"deleted":null,"stars":5},{"id":"one","title":"again","archived":false},{"id":"No"}]}"#;
    let (library, problems) = read(text).unwrap();
    let unreadable = |at: &str| PlanProblem::EntryUnreadable { at: at.into() };
    assert_eq!(problems, [unreadable("plans[1]"), unreadable("plans[2]")]);
    assert_eq!(library.current(), Some(&id("one")));
    let again = write(&library);
    assert!(again.contains(r#""colour":"red""#) && again.contains(r#""stars":5"#), "{again}");
}

fn arbitrary_library() -> impl Strategy<Value = Library> {
    let step = ("create|found|rename|switch|archive|unarchive|delete|back", "[a-d]", ".{0,8}");
    prop::collection::vec(step, 0..30).prop_map(|steps| {
        steps.into_iter().fold(Library::default(), |mut library, (verb, plan, title)| {
            let plan = id(&plan);
            match verb.as_str() {
                "create" => library.create(plan, &title),
                "found" => library.found(plan, &title),
                "rename" => library.rename(&plan, &title),
                "switch" => library.switch(&plan),
                "archive" => library.archive(&plan),
                "unarchive" => library.unarchive(&plan),
                "delete" => library.delete(&plan, at("2026-03-01")),
                _ => library.bring_back(&plan),
            }
            library
        })
    })
}

proptest! {
    #[test]
    fn what_was_listed_is_what_is_read(library in arbitrary_library()) {
        prop_assert_eq!(read(&write(&library)), Ok((library, vec![])));
    }

    #[test]
    fn deleting_and_bringing_back_changes_nothing_but_what_is_open(library in arbitrary_library(), plan in "[a-d]") {
        let Some(before) = library.get(&id(&plan)).cloned() else { return Ok(()) };
        let mut after = library;
        after.bring_back(&before.id);
        let before = after.get(&before.id).cloned().unwrap();
        after.delete(&before.id, at("2026-03-01"));
        after.bring_back(&before.id);
        prop_assert_eq!(after.get(&before.id), Some(&before));
    }

    #[test]
    fn no_text_makes_the_list_panic(text in r#"\{"type":"living-lab-library","schema":1,.{0,80}|.{0,200}"#) {
        let _ = read(&text);
    }
}
