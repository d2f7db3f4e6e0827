// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Tasks, timeline and overview of a plan over our own content: what is derived, what is pointed out, and that nothing that
//! people enter breaks it.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail loudly")]

mod shipped;

use std::sync::OnceLock;

use living_lab_toolbox::domain::content::Content;
use living_lab_toolbox::domain::date::Date;
use living_lab_toolbox::domain::id::{Attribute, DeviceId, FormatId, ItemId, PlanId, QuestionId, StepId, TaskId};
use living_lab_toolbox::domain::language::Language;
use living_lab_toolbox::domain::overview::{Next, Overview};
use living_lab_toolbox::domain::plan::{ItemKind, Mark, Plan, Touched};
use living_lab_toolbox::domain::progress::StepState;
use living_lab_toolbox::domain::steps::{Done, Origin};
use living_lab_toolbox::domain::tasks::{DueState, GroupOf, SOON, TaskFilter, TaskList, TaskState};
use living_lab_toolbox::domain::timeline::{Conflict, Days, PLANTING, Timeline, Window, Zoom};
use living_lab_toolbox::domain::timestamp::Timestamp;
use living_lab_toolbox::query::Query;
use proptest::prelude::*;

fn content() -> &'static Content {
    static CONTENT: OnceLock<Content> = OnceLock::new();
    CONTENT.get_or_init(|| shipped::parsed(Language::En).content)
}

fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

fn today() -> Date {
    day("2027-06-15")
}

fn mark(n: u64) -> Mark {
    Mark { device: DeviceId::parse("here").unwrap(), at: Timestamp::from_millis(n) }
}

/// A plan that says this, an item in each line: `kind id attribute=text; …`, or `tick task`, `untick task`, `set step state`,
/// `answer question`.
fn plan(says: &str) -> Plan {
    let mut plan = Plan::default();
    plan.begin(PlanId::parse("plan").unwrap(), Timestamp::from_millis(0));
    for (n, line) in says.lines().map(str::trim).filter(|line| !line.is_empty()).enumerate() {
        let mark = mark(n as u64);
        let words: Vec<&str> = line.splitn(3, ' ').collect();
        match words[0] {
            "tick" => drop(plan.tick(&TaskId::parse(words[1]).unwrap(), true, mark)),
            "set" => drop(plan.set_state(&StepId::parse(words[1]).unwrap(), StepState::parse(words[2]), mark)),
            "answer" => drop(plan.answer(&QuestionId::parse(words[1]).unwrap(), "yes", mark)),
            kind => {
                let says =
                    words.get(2).copied().unwrap_or_default().split(';').map(|part| part.split_once('=').unwrap());
                let says: Vec<_> =
                    says.map(|(key, text)| (Attribute::parse(key.trim()).unwrap(), text.trim())).collect();
                let kind = ItemKind::parse(kind).unwrap();
                plan.set_items(kind, &ItemId::parse(words[1]).unwrap(), &says, mark);
            }
        }
    }
    plan
}

fn tasks(says: &str) -> TaskList {
    TaskList::of(&plan(says), content(), today())
}

fn filter(address: &str) -> TaskFilter {
    TaskFilter::read(Query::parse(address).pairs(), content())
}

/// The tasks that an address leaves, group by group.
fn left(list: &TaskList, address: &str) -> Vec<String> {
    let groups = list.groups(&filter(address), content());
    let name = |place: &usize| {
        let entry = &list.entries[*place];
        if entry.title.is_empty() { entry.id.to_string() } else { entry.title.clone() }
    };
    groups.iter().flat_map(|group| group.entries.iter().map(name)).collect()
}

const OWN: &str = "
    task a title=Order chairs; step=hold-kickoff; owner=Ada; due=2027-06-14
    task b title=Book the hall; owner=Ion; due=2027-07-13
    task c title=Thank everybody; owner=Ada; due=2027-07-14; done=yes
    task d title=Print; step=own-step; done=no
    step own-step title=Summer party; phase=activate
    task brief-top-management owner=Ada; due=2027-06-15
    task no-such-task owner=Ion; note=kept
    tick gone-too
    task e step=no-such-step; title=Lost
";

#[test]
fn all_tasks_are_in_one_list_and_none_twice() {
    let list = tasks(OWN);
    let of_guide: usize = content().steps_in_order().map(|step| step.tasks.len()).sum();
    assert_eq!(list.entries.len(), of_guide + 7);
    let origin = |id: &str| list.entry(&ItemId::parse(id).unwrap()).unwrap().origin;
    assert_eq!(
        ["brief-top-management", "a", "d", "no-such-task", "gone-too"].map(origin),
        [Origin::Guide, Origin::Own, Origin::Own, Origin::Gone, Origin::Gone]
    );
    let step =
        |id: &str| list.step_of(list.entry(&ItemId::parse(id).unwrap()).unwrap()).map(|step| step.id.to_string());
    assert_eq!(step("a").as_deref(), Some("hold-kickoff"));
    assert_eq!(step("d").as_deref(), Some("own-step"));
    assert_eq!(step("e").as_deref(), Some("no-such-step"));
    assert_eq!(step("b"), None);
    let own = list.steps.iter().find(|step| step.id.as_str() == "own-step").unwrap();
    assert_eq!((own.tasks, own.state), (Done { done: 0, all: 1 }, StepState::NotStarted));
    assert_eq!(list.steps.last().unwrap().origin, Origin::Gone);
}

#[test]
fn tasks_are_found_by_owner_day_state_and_phase() {
    let list = tasks(OWN);
    for (address, expected) in [
        (
            "?owner=Ada&by=due",
            vec![
                "Order chairs",
                &list.entries.iter().find(|e| e.id.as_str() == "brief-top-management").unwrap().title,
                "Thank everybody",
            ],
        ),
        ("?owner=Ada&state=done", vec!["Thank everybody"]),
        ("?due=overdue", vec!["Order chairs"]),
        ("?due=soon&owner=Ion", vec!["Book the hall"]),
        ("?due=later", vec![]),
        ("?phase=activate&owner=Ada", vec!["Order chairs"]),
        ("?owner=Nobody+knows", vec![]),
    ] {
        assert_eq!(left(&list, address), expected, "{address}");
    }
    assert_eq!(left(&list, "?owner=-").len(), list.entries.len() - 5);
    assert!(filter("?due=tomorrow").has_unknown && filter("?x=1").has_unknown && filter("?phase=9").has_unknown);
    assert!(!filter("?due=tomorrow").is_active());
    let owners: Vec<_> = list.owners().into_iter().map(|owner| (owner.name, owner.tasks, owner.overdue)).collect();
    assert_eq!(
        owners,
        [("Ada".to_owned(), Done { done: 1, all: 3 }, 1), ("Ion".to_owned(), Done { done: 0, all: 2 }, 0)]
    );
}

#[test]
fn groups_have_every_task_once_in_each_order() {
    let list = tasks(OWN);
    for by in ["step", "due", "owner"] {
        let groups = list.groups(&filter(&format!("?by={by}")), content());
        let mut all: Vec<usize> = groups.iter().flat_map(|group| group.entries.clone()).collect();
        assert_eq!(groups.iter().map(|group| group.done.all).sum::<usize>(), all.len(), "{by}");
        all.sort_unstable();
        assert_eq!(all, (0..list.entries.len()).collect::<Vec<_>>(), "{by}");
    }
    let groups = list.groups(&filter("?by=due"), content());
    assert_eq!(groups[0].of, GroupOf::Due(Some(DueState::Overdue)));
    assert_eq!(groups.last().unwrap().of, GroupOf::Due(None));
}

#[test]
fn tasks_of_a_step_that_is_not_relevant_are_neither_open_nor_due() {
    let list =
        tasks("set agree-mandate not-relevant\n task brief-top-management due=2027-06-01\n tick name-responsible-head");
    let entry = |id: &str| list.entry(&ItemId::parse(id).unwrap()).unwrap();
    assert_eq!(
        (entry("brief-top-management").state, entry("brief-top-management").due_state),
        (TaskState::NotRelevant, None)
    );
    assert_eq!(entry("name-responsible-head").state, TaskState::Done);
    assert_eq!(list.n_due(DueState::Overdue), 0);
    assert!(!left(&list, "?phase=decide").iter().any(|title| *title == entry("brief-top-management").title));
    assert!(left(&list, "?state=not-relevant").iter().any(|title| *title == entry("brief-top-management").title));
}

#[test]
fn due_is_counted_from_today() {
    for (due, expected) in [
        ("2027-06-14", DueState::Overdue),
        ("2027-06-15", DueState::Soon),
        ("2027-07-13", DueState::Soon),
        ("2027-07-14", DueState::Later),
        ("2027-06-31", DueState::Undated),
        ("soon", DueState::Undated),
    ] {
        assert_eq!(
            tasks(&format!("task a title=A; due={due}")).entries.last().unwrap().due_state,
            Some(expected),
            "{due}"
        );
    }
    assert_eq!(today().plus_days(SOON), day("2027-07-13"));
}

fn timeline(says: &str) -> Timeline {
    Timeline::of(&plan(says), content(), today())
}

/// Start and end of a step.
fn days(timeline: &Timeline, step: &str) -> Option<String> {
    let row = timeline.rows().find(|row| row.step.id.as_str() == step).unwrap();
    row.days.map(|days| format!("{} {}", days.start, days.end))
}

#[test]
fn days_follow_from_the_start_of_the_lab_and_typical_durations() {
    let empty = timeline("");
    assert_eq!((empty.whole, empty.rows().filter(|row| row.days.is_some()).count()), (None, 0));
    let begun = timeline("schedule lab start=2027-01-04");
    // 2 to 4 weeks; the next begins after half of them.
    assert_eq!(days(&begun, "understand-living-labs").as_deref(), Some("2027-01-04 2027-01-24"));
    assert_eq!(days(&begun, "check-readiness").as_deref(), Some("2027-01-14 2027-01-27"));
    assert!(begun.rows().all(|row| row.days.is_some()));
    let whole = begun.whole.unwrap();
    let months = whole.start.days_until(whole.end) / 30;
    assert!((30..=60).contains(&months), "{months} months");
    for pair in begun.phases.windows(2) {
        assert!(pair[0].days.unwrap().start <= pair[1].days.unwrap().start);
    }
    assert!(begun.conflicts.iter().all(|conflict| matches!(conflict, Conflict::Late(_))), "{:?}", begun.conflicts);
}

#[test]
fn a_day_that_was_set_moves_what_follows() {
    let moved = timeline("schedule lab start=2027-01-04\n step understand-living-labs start=2027-02-01");
    assert_eq!(days(&moved, "understand-living-labs").as_deref(), Some("2027-02-01 2027-02-21"));
    assert_eq!(days(&moved, "check-readiness").as_deref(), Some("2027-02-11 2027-02-24"));
    let longer = timeline("schedule lab start=2027-01-04\n step understand-living-labs end=2027-02-02");
    assert_eq!(days(&longer, "check-readiness").as_deref(), Some("2027-01-19 2027-02-01"));
    let skipped = timeline("schedule lab start=2027-01-04\n set understand-living-labs not-relevant");
    assert_eq!(days(&skipped, "understand-living-labs"), None);
    assert_eq!(days(&skipped, "check-readiness").as_deref(), Some("2027-01-04 2027-01-17"));
    let alone = timeline("step check-readiness end=2028-02-29");
    assert_eq!(days(&alone, "check-readiness").as_deref(), Some("2028-02-16 2028-02-29"));
    assert_eq!(days(&alone, "agree-mandate"), None);
}

#[test]
fn what_does_not_go_together_is_pointed_out() {
    let start = "schedule lab start=2027-06-01\n";
    let id = |id: &str| ItemId::parse(id).unwrap();
    let cases: Vec<(&str, Conflict)> = vec![
        ("step agree-mandate start=2027-09-01; end=2027-08-31", Conflict::EndBeforeStart(id("agree-mandate"))),
        ("step agree-mandate start=2027-05-31; end=2027-08-31", Conflict::BeforeLab(id("agree-mandate"))),
        ("step agree-mandate start=2027-06-01; end=2027-06-14", Conflict::Late(id("agree-mandate"))),
        ("season s title=Holidays; start=2027-08-31; end=2027-08-01", Conflict::SeasonReversed(id("s"))),
        (
            "season s title=Holidays; start=2026-07-20; end=2026-08-31; yearly=yes\n event e title=Walk; date=2027-08-02",
            Conflict::MeetingInSeason(id("e"), "Holidays".into()),
        ),
        ("event e title=Trees; date=2027-07-01; format=planting-day", Conflict::PlantingOutside(id("e"))),
        ("event e title=Walk; date=2027-06-14", Conflict::NothingLearned(id("e"))),
    ];
    for (says, expected) in cases {
        let found = timeline(&format!("{start}{says}")).conflicts;
        assert_eq!(found, [expected], "{says}");
    }
    let reversed = timeline("step plan-communication start=2027-07-01\n step set-priorities start=2027-06-20");
    assert!(matches!(&reversed.conflicts[..], [Conflict::PhasesReversed(later, earlier)]
        if later.as_str() == "envision" && earlier.as_str() == "activate"));
    for says in [
        "event e title=Trees; date=2027-11-06; format=planting-day",
        "event e title=Walk; date=2027-06-14\n reflection r title=People like shade; event=e",
        "event e title=Council; kind=council; date=2027-06-14",
        "step agree-mandate start=2027-06-01; end=2027-06-14\n set agree-mandate done",
        "season s title=Holidays; start=2027-07-20; end=2027-08-31\n event e title=Walk; date=2028-08-02",
    ] {
        assert_eq!(timeline(&format!("{start}{says}")).conflicts, [], "{says}");
    }
    assert!(content().formats.contains_key(&FormatId::parse(PLANTING).unwrap()));
}

/// The bands between two days: first and last day each.
fn bands(says: &str, from: &str, to: &str) -> Vec<String> {
    let between = Days { start: day(from), end: day(to) };
    let hidden = "schedule lab hidden=heat budget spring-planting autumn-planting\n";
    let bands = Timeline::bands(&plan(&format!("{hidden}{says}")), between);
    bands.iter().map(|band| format!("{} {}", band.days.start, band.days.end)).collect()
}

#[test]
fn seasons_come_back_every_year_and_know_leap_days() {
    assert_eq!(
        bands("season s title=S; start=2028-02-29; end=2028-02-29; yearly=yes", "2028-01-01", "2032-12-31"),
        [
            "2028-02-29 2028-02-29",
            "2029-02-28 2029-02-28",
            "2030-02-28 2030-02-28",
            "2031-02-28 2031-02-28",
            "2032-02-29 2032-02-29"
        ]
    );
    assert_eq!(
        bands("season s title=S; start=2027-12-20; end=2028-01-06; yearly=yes", "2029-01-01", "2029-12-31"),
        ["2028-12-20 2029-01-06", "2029-12-20 2030-01-06"]
    );
    assert_eq!(bands("season s start=2027-08-01", "2027-01-01", "2027-12-31"), ["2027-08-01 2027-08-01"]);
    for says in ["season s end=2027-02-30", "season s start=2027-08-02; end=2027-08-01", "season s title=Only a title"]
    {
        assert_eq!(bands(says, "2027-01-01", "2027-12-31"), [""; 0], "{says}");
    }
    let usual = Timeline::bands(&plan(""), Days { start: day("1970-01-01"), end: day("9999-12-31") });
    assert!(usual.len() < 200, "nobody reads {} bands", usual.len());
}

#[test]
fn one_can_look_at_the_whole_a_year_or_a_quarter() {
    let whole = |from: &str, to: &str| Some(Days { start: day(from), end: day(to) });
    let lab = whole("2026-09-14", "2030-10-23");
    for (zoom, at, whole, start, end, marks) in [
        (Zoom::Whole, "2027-01-01", lab, "2026-09-01", "2030-10-31", "2027 2028 2029 2030"),
        (Zoom::Year, "2028-02-29", lab, "2028-01-01", "2028-12-31", "1 2 3 4 5 6 7 8 9 10 11 12"),
        (Zoom::Quarter, "2028-02-29", None, "2028-01-01", "2028-03-31", "01/2028 02/2028 03/2028"),
        (Zoom::Whole, "2028-02-29", None, "2028-02-01", "2028-04-30", "02/2028 03/2028 04/2028"),
        (
            Zoom::Whole,
            "2028-02-29",
            whole("2027-11-20", "2028-10-01"),
            "2027-11-01",
            "2028-10-31",
            "11/2027 02/2028 05/2028 08/2028",
        ),
        (Zoom::Year, "9999-12-31", lab, "9999-01-01", "9999-12-31", "1 2 3 4 5 6 7 8 9 10 11 12"),
    ] {
        let window = Window::of(zoom, day(at), whole);
        assert_eq!((window.days.start, window.days.end), (day(start), day(end)), "{zoom:?} {at}");
        let labels: Vec<String> = window.marks().into_iter().map(|mark| mark.label).collect();
        assert_eq!(labels.join(" "), marks, "{zoom:?} {at}");
        let last = if end.starts_with("9999") { 9_972 } else { 10_000 };
        assert_eq!((window.place(window.days.start), window.place(window.later())), (0, last), "{zoom:?} {at}");
        assert!(window.earlier() < window.days.start && window.later() >= window.days.end);
    }
    let year = Window::of(Zoom::Year, day("2027-06-01"), None);
    assert_eq!(year.span(Days { start: day("2026-12-31"), end: day("2027-12-31") }), Some((0, 10_000)));
    assert_eq!(year.span(Days { start: day("2028-01-01"), end: day("2028-02-01") }), None);
    assert_eq!(year.span(Days { start: day("2027-05-02"), end: day("2027-05-01") }), None, "the wrong way round");
    let ages = Window::of(Zoom::Whole, today(), whole("1970-01-01", "9999-12-31"));
    assert!(ages.marks().len() <= 9, "{:?}", ages.marks());
}

#[test]
fn without_names_only_roles_are_owners() {
    let role = content().roles.iter().next().unwrap();
    let says = format!("task a title=A; owner=Ada\n task b title=B; owner={}", role.0);
    let owners = |says: &str| tasks(says).owners().into_iter().map(|owner| owner.name).collect::<Vec<_>>();
    let mut both = vec!["Ada".to_owned(), role.1.name.clone()];
    both.sort();
    assert_eq!(owners(&says), both);
    assert_eq!(owners(&format!("{says}\n setting people names=no")), std::slice::from_ref(&role.1.name));
}

#[test]
fn groups_stay_while_somebody_works_on_a_task() {
    let list = tasks(OWN);
    let groups = list.groups(&filter("?owner=-&by=due"), content());
    let later =
        tasks(&format!("{OWN}\n task name-responsible-head owner=Ion; due=2027-01-01\n tick name-responsible-head"));
    let again = later.regrouped(&groups, list.entries.len()).unwrap();
    assert_eq!(
        again.iter().map(|group| &group.entries).collect::<Vec<_>>(),
        groups.iter().map(|group| &group.entries).collect::<Vec<_>>()
    );
    assert_eq!(
        again.iter().map(|group| group.done.done).sum::<usize>(),
        groups.iter().map(|group| group.done.done).sum::<usize>() + 1
    );
    assert_eq!(later.regrouped(&groups, list.entries.len() - 1), None, "other tasks, other groups");
}

#[test]
fn the_overview_says_what_is_next() {
    let of = |says: &str| Overview::of(&plan(says), content(), today());
    assert_eq!(of("").next, Next::Profile);
    assert!(of("").questions.is_empty());
    let filled = of("
        profile neighbourhood hazard-heat=3
        check-result c status=saved; answer-problem-noticed=2
        own-measure m title=Fountain
        rating r subject=measure.m; impact=5; effort=2
        schedule lab start=2027-01-04
        tick brief-top-management
        event e title=Walk; date=2027-08-01
        event f title=Council; kind=council; date=2027-09-01
        decision d title=Go; date=2027-05-01; body=Council
        decision later title=Go on; date=2027-06-01
    ");
    assert!(matches!(&filled.next, Next::Step(_, step) if step.as_str() == "agree-mandate"), "{:?}", filled.next);
    let open = &content().steps.get(&StepId::parse("agree-mandate").unwrap()).unwrap().questions;
    assert_eq!(filled.questions.len(), open.len());
    assert_eq!(filled.changes[0].0, Touched::Item(ItemKind::Decision, ItemId::parse("later").unwrap()));
    assert_eq!(filled.milestones().map(|event| event.title.as_str()).collect::<Vec<_>>(), ["Council"]);
    assert_eq!(filled.decisions.iter().map(|line| line.title.as_str()).collect::<Vec<_>>(), ["Go on", "Go"]);
    assert_eq!((filled.parts.rated, filled.parts.profile.done), (Done { done: 1, all: 1 }, 1));
    assert_eq!((filled.tally().in_progress, filled.phases[0].tally.in_progress), (1, 1));
}

#[test]
fn a_plan_of_ten_thousand_items_is_listed_in_a_moment() {
    let mut says = String::from("schedule lab start=2027-01-04\n");
    for n in 0..5_000 {
        says.push_str(&format!(
            "task t{n} title=Task {n} 🌳 עץ; owner=Owner {}; due=2027-0{}-0{}\n",
            n % 3_000,
            n % 9 + 1,
            n % 9 + 1
        ));
        says.push_str(&format!("event e{n} title=Event {n}; date=2027-0{}-0{}\n", n % 9 + 1, n % 9 + 1));
    }
    let mut plan = Plan::default();
    plan.begin(PlanId::parse("plan").unwrap(), Timestamp::from_millis(0));
    // Writing one by one looks for the highest stamp each time; what is tested is reading.
    let lines: Vec<&str> = says.lines().collect();
    for part in lines.chunks(250) {
        plan.absorb(&self::plan(&part.join("\n"))).unwrap();
    }
    let begun = std::time::Instant::now();
    let overview = Overview::of(&plan, content(), today());
    let groups = overview.tasks.groups(&filter("?by=owner"), content());
    assert!(groups.len() >= 3_000);
    let took = begun.elapsed();
    assert!(took.as_secs() < 10, "{took:?}");
}

fn nonsense() -> impl Strategy<Value = String> {
    prop_oneof![
        Just("2027-06-01".to_owned()),
        Just("1970-01-01".to_owned()),
        Just("9999-12-31".to_owned()),
        Just("2028-02-29".to_owned()),
        "[0-9]{4}-[0-1][0-9]-[0-3][0-9]",
        "[a-z 🌳ש]{0,6}",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_days_are_laid_out(start in nonsense(), from in nonsense(), to in nonsense(), at in nonsense(), yearly in "yes|no") {
        let says = format!("schedule lab start={start}
            step agree-mandate start={from}; end={to}
            step keep-the-rhythm end={from}
            season s title=S; start={from}; end={to}; yearly={yearly}
            event e title=E; date={at}; format=planting-day
            task t title=T; due={at}");
        let plan = plan(&says);
        let overview = Overview::of(&plan, content(), today());
        if let Some(whole) = overview.timeline.whole {
            prop_assert!(whole.start <= whole.end);
            for band in Timeline::bands(&plan, whole) {
                prop_assert!(band.days.start <= band.days.end);
            }
        }
        for row in overview.timeline.rows() {
            if let Some(days) = row.days {
                let set = row.step.start.is_some() && row.step.end.is_some();
                prop_assert!(set || days.start <= days.end, "{:?}", row);
            }
        }
    }
}
