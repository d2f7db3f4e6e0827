// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What of a plan gets into a calendar.

use living_lab_toolbox::domain::content::Content;
use living_lab_toolbox::domain::date::Date;
use living_lab_toolbox::domain::export::{CalendarWords, calendar};
use living_lab_toolbox::domain::id::{DeviceId, ItemId, PlanId, StepId, TaskId};
use living_lab_toolbox::domain::language::Language;
use living_lab_toolbox::domain::plan::{ItemKind, Mark, Plan};
use living_lab_toolbox::domain::timestamp::Timestamp;

fn content() -> Content {
    crate::shipped::parsed(Language::En).content
}

fn mark() -> Mark {
    Mark { device: DeviceId::parse("me").unwrap(), at: Timestamp::default() }
}

/// Kind, id, and what it says.
type Entered<'a> = (ItemKind, &'a str, &'a [(&'a str, &'a str)]);

fn plan(items: &[Entered<'_>]) -> Plan {
    let mut plan = Plan::default();
    plan.begin(PlanId::parse("plan").unwrap(), Timestamp::default());
    for (kind, id, says) in items {
        for (attribute, text) in *says {
            let (known, _) = kind.known().iter().find(|(known, _)| known == attribute).unwrap();
            let attribute = living_lab_toolbox::domain::id::Attribute::parse(known).unwrap();
            plan.set_item(*kind, &ItemId::parse(id).unwrap(), &attribute, text, mark());
        }
    }
    plan
}

#[test]
fn events_and_open_tasks_stand_in_the_order_of_their_days() {
    let mut plan = plan(&[
        (
            ItemKind::Event,
            "late",
            &[("title", "Council"), ("date", "2027-06-12"), ("start", "18:30"), ("place", "Hall")],
        ),
        (ItemKind::Event, "format", &[("date", "2027-05-01"), ("format", "online-idea-map"), ("start", "9:00")]),
        (ItemKind::Event, "nameless", &[("date", "2027-06-12"), ("note", "to be named")]),
        (ItemKind::Event, "without-a-day", &[("title", "Some day")]),
        (ItemKind::Event, "nonsense", &[("title", "Never"), ("date", "2027-02-30")]),
        (ItemKind::Task, "brief-top-management", &[("due", "2027-04-30"), ("owner", "Ms Weber")]),
        (ItemKind::Task, "own", &[("title", "Order benches"), ("due", "2028-02-29")]),
        (ItemKind::Task, "own-done", &[("title", "Done"), ("due", "2027-01-01"), ("done", "yes")]),
        (ItemKind::Task, "gone-from-the-content", &[("due", "2027-12-24")]),
        (ItemKind::Task, "name-responsible-head", &[("due", "2027-01-02")]),
    ]);
    plan.tick(&TaskId::parse("name-responsible-head").unwrap(), true, mark());
    let entries = calendar(&plan, &content(), CalendarWords { due: "Due", untitled: "Event" });
    let told: Vec<String> = entries
        .iter()
        .map(|entry| {
            let start = entry.start.map(|start| start.to_string()).unwrap_or_default();
            [&entry.date.to_string(), &start, &entry.title, &entry.place, &entry.note, &entry.uid]
                .map(String::as_str)
                .join("|")
        })
        .collect();
    let title = content()
        .formats
        .get(&living_lab_toolbox::domain::id::FormatId::parse("online-idea-map").unwrap())
        .unwrap()
        .title
        .clone();
    assert_eq!(
        told,
        [
            "2027-04-30||Due: Brief the top of the administration|||task.brief-top-management.plan".to_owned(),
            format!("2027-05-01||{title}|||event.format.plan"),
            "2027-06-12||Event||to be named|event.nameless.plan".to_owned(),
            "2027-06-12|18:30|Council|Hall||event.late.plan".to_owned(),
            "2027-12-24||Due: gone-from-the-content|||task.gone-from-the-content.plan".to_owned(),
            "2028-02-29||Due: Order benches|||task.own.plan".to_owned(),
        ]
    );
    assert_eq!(calendar(&Plan::default(), &content(), CalendarWords { due: "", untitled: "" }), []);
}

#[test]
fn a_step_is_there_from_the_first_day_that_was_set_to_the_last() {
    let plan = plan(&[
        (ItemKind::Step, "hold-kickoff", &[("start", "2027-03-01"), ("end", "2027-04-30")]),
        (ItemKind::Step, "own", &[("title", "Move in"), ("end", "2027-02-01")]),
        (ItemKind::Step, "reversed", &[("title", "Reversed"), ("start", "2027-05-01"), ("end", "2027-04-01")]),
        (ItemKind::Step, "without-days", &[("note", "later")]),
    ]);
    let content = content();
    let title = &content.steps.get(&StepId::parse("hold-kickoff").unwrap()).unwrap().title;
    let entries = calendar(&plan, &content, CalendarWords { due: "", untitled: "" });
    let told: Vec<_> = entries.iter().map(|entry| (&*entry.title, entry.date, entry.until)).collect();
    let day = |text| Date::parse(text).unwrap();
    assert_eq!(
        told,
        [
            ("Move in", day("2027-02-01"), None),
            (title, day("2027-03-01"), Some(day("2027-04-30"))),
            ("Reversed", day("2027-05-01"), None),
        ]
    );
}

#[test]
fn an_event_lasts_as_long_as_its_format() {
    let plan =
        plan(&[(ItemKind::Event, "one", &[("date", "2027-05-01"), ("format", "online-idea-map"), ("start", "09:00")])]);
    let entries = calendar(&plan, &content(), CalendarWords { due: "", untitled: "" });
    assert_eq!(entries[0].minutes, 90);
    assert_eq!(entries[0].start.map(|start| start.minutes()), Some(540));
}
