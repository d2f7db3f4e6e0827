// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Items: what is entered is there, deleting and bringing back, joining, and what the kinds mean.

use super::*;
use crate::domain::content::classes::{CostClass, Hazard, Scale};
use crate::domain::date::{Date, TimeOfDay};
use crate::domain::id::{CheckId, GroupId};
use crate::domain::plan::items::*;

/// The events that are there, in order: `title date` each.
fn events(plan: &Plan) -> Vec<String> {
    plan.events()
        .map(|event| {
            format!("{} {}", event.title, event.date.map(|date| date.to_string()).unwrap_or_default()).trim().to_owned()
        })
        .collect()
}

#[test]
fn items_are_there_in_the_order_in_which_they_came() {
    let plan =
        edited(begun(), "a add z walk; a add b meeting; b event b date 2026-05-01; a event z title long walk; a add n");
    assert_eq!(events(&plan), ["long walk", "meeting 2026-05-01", ""]);
    assert_eq!(plan.item(ItemKind::Event, &item("b")).unwrap().text("title"), "meeting");
    assert!(plan.item(ItemKind::Rating, &item("b")).is_none());
}

#[test]
fn a_deleted_item_comes_back_as_it_was() {
    let mut plan = edited(begun(), "a add e walk; a add f talk; a event e date 2026-05-01");
    let mut history = History::default();
    history.record(&edit(&mut plan, "a delete e"));
    assert_eq!(events(&plan), ["talk"]);
    assert_eq!(plan.item_deleted_or_not(ItemKind::Event, &item("e")).unwrap().text("title"), "walk");
    history.undo(&mut plan, &mark("a")).unwrap();
    assert_eq!(events(&plan), ["walk 2026-05-01", "talk"]);
    history.redo(&mut plan, &mark("a")).unwrap();
    assert_eq!(events(&plan), ["talk"]);
    plan.restore_item(ItemKind::Event, &item("e"), mark("b"));
    assert_eq!(events(&plan), ["walk 2026-05-01", "talk"]);
}

#[test]
fn taking_back_that_an_item_was_added_takes_it_away() {
    let mut plan = begun();
    let mut history = History::default();
    history.record(&edit(&mut plan, "a add e walk"));
    history.undo(&mut plan, &mark("a")).unwrap();
    assert_eq!(events(&plan), [""; 0]);
}

#[test]
fn an_item_that_one_side_deletes_and_the_other_edits_keeps_both() {
    let start = edited(begun(), "a add e walk");
    let plan = joined(edited(start.clone(), "a delete e"), &edited(start, "b event e title long walk"));
    assert_eq!(events(&plan), [""; 0]);
    let found = plan.item_deleted_or_not(ItemKind::Event, &item("e")).unwrap();
    assert_eq!((found.text("title"), found.is_deleted()), ("long walk", true));
    assert_eq!(plan.conflicts(), []);
}

#[test]
fn two_dates_are_not_put_one_below_the_other() {
    let start = edited(begun(), "a add e walk");
    let mut plan = joined(
        edited(start.clone(), "a event e date 2026-05-01; a event e note rain"),
        &edited(start, "b event e date 2026-05-02; b event e note sun"),
    );
    assert!(plan.keep_all_texts(&field("items.event.e.date"), &mark("a")).is_empty());
    assert!(!plan.keep_all_texts(&field("items.event.e.note"), &mark("a")).is_empty());
    assert_eq!(plan.events().next().unwrap().note, "sun\n\nrain");
}

#[test]
fn a_rejected_measure_has_a_reason() {
    let mut plan = begun();
    let measure = MeasureId::parse("pocket-park").unwrap();
    let change = edit(&mut plan, "a reject pocket-park no room");
    assert_eq!(
        change.fields().map(Field::to_string).collect::<Vec<_>>(),
        ["measures.pocket-park", "items.measure.pocket-park.rejection"]
    );
    assert_eq!((plan.measure_state(&measure), plan.rejection_of(&measure)), (Some(MeasureState::Rejected), "no room"));
}

/// An item of a kind that says this, written `attribute: text; …`.
fn with_item(kind: ItemKind, id: &str, says: &str) -> Plan {
    let mut plan = begun();
    let says = says.split(';').map(|part| part.split_once(':').unwrap());
    let says: Vec<_> = says.map(|(key, text)| (Attribute::parse(key.trim()).unwrap(), text.trim())).collect();
    plan.add_item(kind, &item(id), &says, mark("a"));
    plan
}

#[test]
fn what_the_kinds_say_is_read() {
    let plan = with_item(
        ItemKind::Event,
        "e",
        "title: Walk; date: 2028-02-29; start: 1830; format: walk; step: Not One; place: Gate",
    );
    let event = plan.events().next().unwrap();
    assert_eq!((event.title, event.place, event.note), ("Walk", "Gate", ""));
    assert_eq!((event.date, event.start), (Date::parse("2028-02-29"), None));
    assert_eq!((event.format.unwrap().as_str(), event.step), ("walk", None));
    let later = with_item(ItemKind::Event, "e", "start: 18:30");
    assert_eq!(later.events().next().unwrap().start, TimeOfDay::parse("18:30"));

    let plan = with_item(
        ItemKind::OwnMeasure,
        "m",
        "title: Fountain; hazards: heat frost; scales: street plot; cost: small; effort: huge; targets: children",
    );
    let own = plan.own_measures().next().unwrap();
    assert_eq!(
        (own.title, own.hazards, own.scales),
        ("Fountain", vec![Hazard::Heat], vec![Scale::Street, Scale::Plot])
    );
    assert_eq!(
        (own.cost, own.effort, own.targets),
        (Some(CostClass::Small), None, vec![GroupId::parse("children").unwrap()])
    );

    let plan = with_item(
        ItemKind::CheckResult,
        "c",
        "date: 2026-03-01; who: Ada; answer-date: 2; answer-mandate: unknown; answer-x: 7",
    );
    let result = plan.check_results().next().unwrap();
    let answers: Vec<_> = result.answers.iter().map(|(id, answer)| (id.as_str(), *answer)).collect();
    assert_eq!(answers, [("date", CheckAnswer::Two), ("mandate", CheckAnswer::Unknown)]);
    assert_eq!((result.who, result.status, result.date), ("Ada", CheckStatus::Draft, Date::parse("2026-03-01")));
}

#[test]
fn the_profile_says_what_was_chosen_and_keeps_what_it_does_not_know() {
    let mut plan = begun();
    assert_eq!(plan.profile(), Profile::default());
    let says = [
        (ProfileKey::of_hazard(Hazard::Heat), "3"),
        (ProfileKey::Storm, "4"),
        (ProfileKey::Fabric, "high-rise tents"),
        (ProfileKey::Groups, "children"),
        (ProfileKey::Budget, "5k-to-50k"),
    ];
    assert_eq!(plan.set_profile(&says, mark("a")).fields().count(), says.len());
    let profile = plan.profile();
    assert_eq!((profile.severity(Hazard::Heat), profile.severity(Hazard::Storm)), (Some(3), None));
    assert_eq!((profile.fabric, profile.budget), (vec![Fabric::HighRise], Some(BudgetFrame::Medium)));
    let fabric = with_word(plan.profile_text(ProfileKey::Fabric), Fabric::Detached.key(), true);
    assert_eq!(fabric, "high-rise tents detached");
}

#[test]
fn ratings_of_a_measure_show_how_far_people_are_apart() {
    let mut plan = begun();
    for (id, subject, by, impact, effort) in
        [("r", "measure.m", "Ada", "5", "1"), ("s", "measure.m", "Ion", "2", "x"), ("t", "measure.n", "Ada", "1", "1")]
    {
        let says = [
            (RatingKey::Subject, subject),
            (RatingKey::By, by),
            (RatingKey::Impact, impact),
            (RatingKey::Effort, effort),
        ];
        plan.add_item(ItemKind::Rating, &item(id), &says.map(|(key, text)| (key.attribute(), text)), mark("a"));
    }
    let ratings = plan.ratings_of(&Subject::parse("measure.m").unwrap());
    let spread = Rating::impact_spread(&ratings).unwrap();
    assert_eq!((spread.values, spread.median_doubled), (vec![("Ada", 5), ("Ion", 2)], 7));
    assert_eq!(Rating::effort_spread(&ratings).unwrap().values, [("Ada", 1)]);
}

#[test]
fn results_of_the_self_check_show_how_far_people_are_apart() {
    let mut plan = begun();
    let question = CheckId::parse("mandate").unwrap();
    for (id, who, answer) in [("a", "Ada", "3"), ("b", "Ion", "0"), ("c", "Eva", "unknown")] {
        let says = [(CheckResultKey::Who.attribute(), who), (CheckResultKey::answer(&question).unwrap(), answer)];
        plan.add_item(ItemKind::CheckResult, &item(id), &says, mark("a"));
    }
    let results: Vec<_> = plan.check_results().collect();
    let spread = check_spread(&results, &question).unwrap();
    assert_eq!((spread.values.clone(), spread.range()), (vec![("Ada", 3), ("Ion", 0)], 3));
}

#[test]
fn every_attribute_is_an_id_and_people_are_left_out_of_a_file_without_personal_data() {
    for (kind, personal) in [
        (ItemKind::Profile, "notes"),
        (ItemKind::CheckResult, "who"),
        (ItemKind::Event, "place note"),
        (ItemKind::OwnMeasure, "lead note"),
        (ItemKind::Rating, "by"),
        (ItemKind::Measure, "rejection"),
    ] {
        let known: Vec<&str> = kind.known().iter().map(|(word, _)| *word).collect();
        assert!(known.iter().all(|word| Attribute::parse(word).is_some()));
        let field = |word: &&str| Field::parse(&format!("items.{}.x.{word}", kind.key())).unwrap();
        let found: Vec<&str> = known.into_iter().filter(|word| field(word).is_personal()).collect();
        assert_eq!(found.join(" "), personal);
        assert!(field(&"unknown-here").is_personal() && !field(&"deleted").is_personal());
    }
    assert!(ItemId::parse(PROFILE).is_some());
}

#[test]
fn names_of_people_can_be_put_away_and_deleted_as_one_change() {
    let mut plan = begun();
    let mark = || mark("a");
    for (kind, id, says) in [
        (
            ItemKind::Stakeholder,
            "s",
            &[("title", "Club"), ("person", "Ada"), ("contact", "ada@example.org"), ("note", "Ion")][..],
        ),
        (ItemKind::TeamMember, "t", &[("title", "Office"), ("person", " "), ("hours", "4")]),
        (ItemKind::Project, "p", &[("contact", "07 11")]),
        (ItemKind::Decision, "d", &[("body", "Council")]),
    ] {
        let says: Vec<_> = says.iter().map(|(key, text)| (Attribute::parse(key).unwrap(), *text)).collect();
        plan.add_item(kind, &item(id), &says, mark());
    }
    // What was deleted is still in the plan and in its files.
    plan.delete_item(ItemKind::Project, &item("p"), mark());
    assert_eq!((plan.has_names(), plan.n_names()), (true, 4));
    plan.set_names(false, mark());
    assert_eq!((plan.has_names(), plan.n_names()), (false, 4));
    let change = plan.delete_names(mark());
    assert_eq!((change.fields().count(), plan.n_names()), (4, 0));
    let said = |kind, id: &str, key| plan.item(kind, &item(id)).unwrap().text(key).to_owned();
    assert_eq!(said(ItemKind::Stakeholder, "s", "title"), "Club");
    assert_eq!(said(ItemKind::Stakeholder, "s", "note"), "Ion");
    assert_eq!(said(ItemKind::Decision, "d", "body"), "Council");
    assert!(plan.delete_names(mark()).is_empty());
    plan.set_names(true, mark());
    assert!(plan.has_names());
}

proptest! {
    /// Looking at the fields one by one finds the same items.
    #[test]
    fn items_are_what_their_fields_say(mine in changes_by(DEVICES), theirs in changes_by(DEVICES)) {
        let plan = joined(edited(begun(), &mine.join(";")), &edited(begun(), &theirs.join(";")));
        for id in ["e", "f"] {
            let said = |what: &str| plan.text(&field(&format!("items.event.{id}.{what}"))).to_owned();
            let there = ["title", "date", "note", "deleted"].iter().any(|what| !said(what).is_empty()) && said("deleted") != "yes";
            let found = plan.item(ItemKind::Event, &item(id));
            prop_assert_eq!(found.is_some(), there);
            prop_assert_eq!(plan.items(ItemKind::Event).filter(|other| other.id().as_str() == id).count(), usize::from(there));
            if let Some(found) = found {
                prop_assert!(["title", "date", "note"].iter().all(|what| found.text(what) == said(what)));
            }
        }
    }
}
