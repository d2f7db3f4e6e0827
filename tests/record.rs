// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The agenda and the record of a workshop, from our own content: texts in three languages, and what they keep to.
//! `UPDATE_EXPECT=1 cargo test --no-default-features --test record` writes the texts anew.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail loudly")]

mod shipped;

use expect_test::expect_file;
use living_lab_toolbox::domain::agenda::{self, of_deck, of_exercise, of_format};
use living_lab_toolbox::domain::content::Content;
use living_lab_toolbox::domain::content::bundle::pack;
use living_lab_toolbox::domain::content::material::{self, Material};
use living_lab_toolbox::domain::export::{Block, CalendarWords, Document, event_with_agenda, ics, markdown};
use living_lab_toolbox::domain::id::{Attribute, DeviceId, FormatId, ItemId, PlanId};
use living_lab_toolbox::domain::json;
use living_lab_toolbox::domain::language::Language;
use living_lab_toolbox::domain::plan::{About, ItemKind, Mark, Plan};
use living_lab_toolbox::domain::timestamp::Timestamp;
use living_lab_toolbox::text::agenda::{AgendaWriter, WrittenAgenda};
use living_lab_toolbox::text::record::{RecordWriter, paper, record};
use living_lab_toolbox::text::{Messages, PlainLocale, WorkshopWords};

struct Edition {
    content: Content,
    material: Material,
    messages: Messages,
    words: WorkshopWords,
    language: Language,
}

fn edition(language: Language) -> Edition {
    let parsed = shipped::parsed(language);
    Edition {
        material: material::read(&pack(&shipped::bundle(language)).material, &parsed.content).unwrap().material,
        messages: json::read(&parsed.interface).unwrap(),
        words: shipped::words("workshop", language),
        content: parsed.content,
        language,
    }
}

impl Edition {
    fn agenda(&self, plan: &Plan, event: &str) -> WrittenAgenda {
        let Self { content, material, words, .. } = self;
        let writer = AgendaWriter { plan, content, material, words: &words.agenda, locale: &PlainLocale };
        writer.write(agenda::event(plan, &id(event)).as_ref())
    }

    fn record(&self, plan: &Plan, event: &str) -> Document {
        let Self { content, material, messages, words, language } = self;
        let (language, locale) = (*language, &PlainLocale);
        let writer = RecordWriter { plan, content, material, messages, words, language, locale };
        record(writer, agenda::event(plan, &id(event)).as_ref())
    }
}

fn id(text: &str) -> ItemId {
    ItemId::parse(text).unwrap()
}

/// Fills a plan, each item with a moment of its own.
struct Filler {
    plan: Plan,
    n: u64,
}

impl Filler {
    fn new() -> Self {
        let mut plan = Plan::default();
        plan.begin(PlanId::parse("sample").unwrap(), Timestamp::from_millis(0));
        Self { plan, n: 0 }
    }

    fn mark(&mut self) -> Mark {
        self.n += 1;
        Mark { device: DeviceId::parse("sample").unwrap(), at: Timestamp::from_millis(self.n) }
    }

    fn add(&mut self, kind: ItemKind, item: &str, says: &[(&str, &str)]) {
        let mark = self.mark();
        let says: Vec<_> = says.iter().map(|(key, text)| (Attribute::parse(key).unwrap(), *text)).collect();
        self.plan.add_item(kind, &id(item), &says, mark);
    }

    fn parts(&mut self, event: &str, parts: &[agenda::Part]) {
        let mark = self.mark();
        let ids: Vec<ItemId> = (0..parts.len()).map(|n| id(&format!("part-{}-{n}", self.n))).collect();
        agenda::add(&mut self.plan, Some(&id(event)), parts, &ids, &mark);
    }
}

/// A kick-off with everything that a record shows.
fn kick_off(edition: &Edition) -> Plan {
    let mut filler = Filler::new();
    let mark = filler.mark();
    filler.plan.describe(About::Title, "Climate quarter North", mark);
    let event =
        [("title", "Kick-off"), ("date", "2027-03-01"), ("start", "17:00"), ("end", "20:00"), ("place", "School")];
    filler.add(ItemKind::Event, "kick-off", &event);
    let deck = edition.material.decks.values().find(|deck| deck.id.as_str() == "kick-off").unwrap();
    filler.parts("kick-off", &of_deck(deck, &edition.material));
    filler.add(
        ItemKind::AgendaEntry,
        "buffet",
        &[("event", "kick-off"), ("order", "99"), ("title", "Buffet"), ("minutes", "30"), ("by", "Ada")],
    );
    filler.add(ItemKind::Board, "wall", &[("event", "kick-off"), ("title", "What is there already?")]);
    filler.add(ItemKind::BoardColumn, "green", &[("board", "wall"), ("order", "1"), ("title", "Green")]);
    filler.add(ItemKind::BoardColumn, "empty", &[("board", "wall"), ("order", "2"), ("title", "Nobody wrote here")]);
    filler.add(ItemKind::Cluster, "yards", &[("board", "wall"), ("order", "1"), ("title", "Courtyards")]);
    for (card, column, cluster, text, became) in [
        ("c1", "green", "", "Allotments in Elm Street", "project.allotments"),
        ("c2", "green", "yards", "Courtyard festival", "task.ask"),
        ("c3", "green", "yards", "Rain barrels", "own-measure.barrels"),
        ("c4", "gone", "", "A card whose column is gone", "project.gone"),
    ] {
        let says = [
            ("board", "wall"),
            ("column", column),
            ("cluster", cluster),
            ("title", text),
            ("became", became),
            ("by", "Table 1"),
        ];
        filler.add(ItemKind::Card, card, &says);
    }
    for (dots, card, number) in [("d1", "c3", "3"), ("d2", "c3", "1"), ("d3", "c1", "1"), ("d4", "nowhere", "9")] {
        filler.add(ItemKind::Dots, dots, &[("card", card), ("number", number), ("by", "Table 1")]);
    }
    filler.add(ItemKind::Project, "allotments", &[("title", "Allotments")]);
    filler.add(ItemKind::OwnMeasure, "barrels", &[("title", "Rain barrels for all")]);
    filler.add(
        ItemKind::Task,
        "ask",
        &[("title", "Ask the festival team"), ("owner", "Climate office"), ("due", "2027-03-15")],
    );
    filler.add(
        ItemKind::Board,
        "matrix",
        &[("event", "kick-off"), ("layout", "grid"), ("across", "Effort"), ("upwards", "Impact")],
    );
    filler.add(ItemKind::Card, "m1", &[("board", "matrix"), ("title", "Trees"), ("across", "80"), ("upwards", "90")]);
    filler.add(ItemKind::Board, "other", &[("title", "Of another day")]);
    filler.add(
        ItemKind::Decision,
        "go",
        &[("title", "We begin in the northern courtyards."), ("date", "2027-03-01"), ("body", "Steering group")],
    );
    filler.add(ItemKind::Decision, "no", &[("title", "Decided on another day"), ("date", "2027-03-02")]);
    for (entry, verdict, reason) in
        [("t1", "adapt", "Smaller beds, no water in the yard"), ("t2", "take-over", ""), ("t3", "", "")]
    {
        let says = [("title", entry), ("place", "Cluj-Napoca"), ("verdict", verdict), ("summary", reason)];
        filler.add(ItemKind::Transfer, entry, &says);
    }
    filler.plan
}

#[test]
fn the_record_of_a_kick_off_says_what_it_said() {
    for language in Language::ALL {
        let edition = edition(language);
        let text = markdown(&edition.record(&kick_off(&edition), "kick-off"));
        expect_file![format!("fixtures/record/kick-off-{}.md", language.tag())].assert_eq(&text);
        for word in ["Of another day", "Decided on another day", "Table 1", "Nobody wrote here", "{"] {
            assert!(!text.contains(word), "{word} has no place in the record");
        }
    }
}

#[test]
fn the_agenda_of_a_kick_off_says_what_it_said() {
    for language in Language::ALL {
        let edition = edition(language);
        let plan = kick_off(&edition);
        let agenda = edition.agenda(&plan, "kick-off");
        let text = [&agenda.plain(), "\n", &agenda.total, "\n", &agenda.ends, "\n", &agenda.warnings.join("\n"), "\n"]
            .concat();
        expect_file![format!("fixtures/record/agenda-{}.txt", language.tag())].assert_eq(&text);
        assert!(agenda.lines.iter().any(|line| !line.script.is_empty()), "the script of the slides comes along");
        let event = agenda::event(&plan, &id("kick-off")).unwrap();
        let words = CalendarWords { due: "", untitled: "" };
        let entry =
            event_with_agenda(&plan, &edition.content, &event, words, (&agenda.plain(), agenda.minutes)).unwrap();
        let file = ics(&[entry], "Kick-off", "Toolbox", Timestamp::from_millis(0));
        assert!(file.contains("DTSTART:20270301T170000\r\nDURATION:PT200M"), "{file}");
        assert!(file.replace("\r\n ", "").contains("DESCRIPTION:17:00 "), "{file}");
    }
}

#[test]
fn every_ready_workshop_format_and_exercise_becomes_entries_that_take_as_long() {
    let edition = edition(Language::De);
    for deck in edition.material.decks.values() {
        let parts = of_deck(deck, &edition.material);
        let minutes = |all: Vec<u16>| all.into_iter().map(u32::from).sum::<u32>();
        let slides = minutes(deck.slides.iter().map(|slide| slide.minutes).collect());
        assert_eq!(minutes(parts.iter().map(|part| part.minutes).collect()), slides, "{}", deck.id);
        assert!(parts.iter().all(|part| !part.title.is_empty()), "{}: an entry without a title", deck.id);
        for part in &parts {
            let (_, first) = part.slide.as_ref().unwrap();
            assert!(!agenda::slides_of(deck, first).is_empty(), "{}.{first} is found again", deck.id);
        }
    }
    for format in edition.content.formats.values() {
        let parts = of_format(format);
        assert!(!parts.is_empty() && parts.iter().all(|part| !part.title.is_empty()), "{}", format.id);
    }
    for exercise in edition.material.exercises.values() {
        assert_eq!(of_exercise(exercise).minutes, exercise.minutes);
    }
}

#[test]
fn what_was_entered_on_the_day_came_out_of_it() {
    let edition = edition(Language::En);
    let mut plan = kick_off(&edition);
    let (day, before) = (Timestamp::parse("2027-03-01T18:00:00.000Z").unwrap(), Timestamp::from_millis(9_999));
    let event = agenda::event(&plan, &id("kick-off")).unwrap();
    let checks = agenda::checklist(&plan, &plan.agenda(Some(event.id)), &edition.content, &edition.material);
    let of = |moment| checks.iter().find(|check| check.moment == moment).unwrap().text.clone();
    let (prepare, follow_up) = (of(agenda::Moment::Before), of(agenda::Moment::After));
    for (n, (at, kind, says)) in [
        (day, ItemKind::Task, [("title", "Ask the school"), ("owner", "Ada")]),
        (day, ItemKind::Task, [("title", &*prepare), ("due", "")]),
        (day, ItemKind::Task, [("title", "Book the hall"), ("due", "2027-02-22")]),
        (day, ItemKind::Task, [("title", &*follow_up), ("due", "2027-03-04")]),
        (before, ItemKind::Task, [("title", "Of another week"), ("owner", "")]),
        (day, ItemKind::Decision, [("title", "Without a day"), ("body", "All")]),
        (day, ItemKind::Decision, [("title", "For another day"), ("date", "2027-04-01")]),
    ]
    .into_iter()
    .enumerate()
    {
        let says = says.map(|(key, text)| (Attribute::parse(key).unwrap(), text));
        plan.add_item(
            kind,
            &id(&format!("of-day-{n}")),
            &says,
            Mark { device: DeviceId::parse("sample").unwrap(), at },
        );
    }
    let text = markdown(&edition.record(&plan, "kick-off"));
    for there in [
        "| Ask the school | Ada |  | open |",
        &*format!("| {follow_up} |"),
        "| Without a day | All |",
        "Ask the festival",
    ] {
        assert!(text.contains(there), "{there}: {text}");
    }
    for absent in [&*prepare, "Book the hall", "Of another week", "For another day"] {
        assert!(!text.contains(absent), "{absent}: {text}");
    }
    assert_eq!(text.matches("Ask the festival team").count(), 1);
}

#[test]
fn nothing_makes_an_empty_record_and_much_makes_a_long_one() {
    let edition = edition(Language::En);
    assert!(edition.record(&Plan::default(), "nowhere").blocks.is_empty());
    let mut filler = Filler::new();
    filler.add(ItemKind::Event, "long", &[("title", &"Very long ".repeat(500)), ("start", "22:00")]);
    for n in 0..200 {
        let says =
            [("event", "long"), ("minutes", if n == 7 { "many" } else { "10" }), ("title", &*"x".repeat(n * 10))];
        filler.add(ItemKind::AgendaEntry, &format!("e{n}"), &says);
    }
    let agenda = edition.agenda(&filler.plan, "long");
    assert_eq!((agenda.lines.len(), agenda.minutes), (200, 1_990));
    assert_eq!(agenda.lines[0].title, "entry without a title");
    assert!(agenda.lines[7].minutes.is_empty());
    assert_eq!(agenda.ends, "End: 07:10 (next day)");
    let document = edition.record(&filler.plan, "long");
    assert!(document.blocks.iter().any(|block| matches!(block, Block::Table(table) if table.rows.len() == 200)));
    let shown = paper(document.clone());
    assert_eq!(shown.document().blocks, document.blocks);
}

#[test]
fn who_does_what_is_not_named_where_the_plan_works_without_names() {
    let edition = edition(Language::En);
    let mut plan = kick_off(&edition);
    let named = |plan: &Plan| markdown(&edition.record(plan, "kick-off")).contains("| Ada |");
    assert!(named(&plan));
    plan.set_names(false, Mark { device: DeviceId::parse("sample").unwrap(), at: Timestamp::from_millis(9_999) });
    assert!(!named(&plan));
}

#[test]
fn the_entries_of_a_format_know_where_they_come_from() {
    let edition = edition(Language::En);
    let mut filler = Filler::new();
    filler.add(ItemKind::Event, "walk", &[("format", "site-meeting")]);
    let format = edition.content.formats.get(&FormatId::parse("site-meeting").unwrap()).unwrap();
    filler.parts("walk", &of_format(format));
    let agenda = edition.agenda(&filler.plan, "walk");
    assert!(agenda.lines.iter().all(|line| line.origin.ends_with(&format.title)));
    assert!(agenda.ends.is_empty() && agenda.lines[0].begin == "+0:00");
    assert_eq!(agenda.bring.len(), format.materials.len());
}
