// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Cards and worksheets of an empty and of a full plan, in three languages: how many pages, and whether everything fits.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, dead_code, reason = "a test may fail loudly")]

#[path = "../report/sample.rs"]
mod sample;
#[path = "../shipped/mod.rs"]
mod shipped;

use std::sync::OnceLock;

use living_lab_toolbox::domain::content::Content;
use living_lab_toolbox::domain::content::material::Worksheet;
use living_lab_toolbox::domain::id::{Attribute, DeviceId, FormatId, ItemId, MeasureId};
use living_lab_toolbox::domain::json;
use living_lab_toolbox::domain::language::Language;
use living_lab_toolbox::domain::plan::{ItemKind, Mark, Plan};
use living_lab_toolbox::domain::prints::*;
use living_lab_toolbox::domain::timestamp::Timestamp;
use living_lab_toolbox::text::prints::{Order, Printer};
use living_lab_toolbox::text::{Messages, PlainLocale, PlanWords, PrintWords, StakeholderWords};

struct Edition {
    content: Content,
    messages: Messages,
    plan_words: PlanWords,
    people_words: StakeholderWords,
    words: PrintWords,
}

fn edition(language: Language) -> &'static Edition {
    static EDITIONS: [OnceLock<Edition>; 3] = [OnceLock::new(), OnceLock::new(), OnceLock::new()];
    let place = Language::ALL.iter().position(|other| *other == language).unwrap();
    EDITIONS[place].get_or_init(|| read_edition(language))
}

fn read_edition(language: Language) -> Edition {
    let parsed = shipped::parsed(language);
    Edition {
        messages: json::read(&parsed.interface).unwrap(),
        content: parsed.content,
        plan_words: shipped::words("plan", language),
        people_words: shipped::words("stakeholders", language),
        words: shipped::words("prints", language),
    }
}

fn order(measures: Which, filling: Filling) -> Order {
    Order { measures, picked_measures: Vec::new(), formats: Which::All, picked_formats: Vec::new(), filling }
}

fn pages(plan: &Plan, language: Language, printed: Printed, order: &Order) -> Vec<Page> {
    let Edition { content, messages, plan_words, people_words, words } = edition(language);
    Printer { plan, content, messages, plan_words, people_words, words, locale: &PlainLocale }.pages(printed, order)
}

fn full_plan() -> Plan {
    sample::full_plan(&edition(Language::En).content)
}

/// A plan whose every text is far too long.
fn wordy_plan() -> Plan {
    let mut plan = full_plan();
    let long = "Verkehrsberuhigungsmaßnahmenkatalog für das ganze Quartier ".repeat(40);
    let items: Vec<(ItemKind, ItemId)> = [ItemKind::Stakeholder, ItemKind::Project, ItemKind::OwnMeasure]
        .into_iter()
        .flat_map(|kind| plan.items(kind).map(|item| (kind, item.id().clone())).collect::<Vec<_>>())
        .collect();
    let mark = Mark { device: DeviceId::parse("sample").unwrap(), at: Timestamp::from_millis(99_999) };
    for (kind, item) in items {
        let says =
            ["title", "summary", "organisation", "part"].map(|key| (Attribute::parse(key).unwrap(), long.as_str()));
        plan.set_items(kind, &item, &says, mark.clone());
    }
    for n in 0..13 {
        let says = [("title", long.as_str()), ("place", "Cluj-Napoca"), ("verdict", "adapt"), ("summary", &long)];
        let says = says.map(|(key, text)| (Attribute::parse(key).unwrap(), text));
        plan.add_item(ItemKind::Transfer, &ItemId::parse(&format!("transfer-{n}")).unwrap(), &says, mark.clone());
    }
    plan
}

#[test]
fn the_number_of_pages_is_known_in_every_language() {
    let (empty, full) = (Plan::default(), full_plan());
    for language in Language::ALL {
        for (printed, n_empty, n_filled) in [
            (Printed::MeasureCards, 12, 14),
            (Printed::FormatCards, 7, 7),
            (Printed::Sheet(Worksheet::StakeholderMap), 1, 4),
            (Printed::Sheet(Worksheet::Vision), 1, 1),
            (Printed::Sheet(Worksheet::ImpactEffort), 1, 2),
            (Printed::Sheet(Worksheet::SelfCheck), 3, 3),
            (Printed::Sheet(Worksheet::FactSheet), 1, 1),
            (Printed::Sheet(Worksheet::Evaluation), 1, 1),
            (Printed::Sheet(Worksheet::Transfer), 1, 1),
            (Printed::Sheet(Worksheet::Projects), 1, 1),
        ] {
            let counted = |plan, filling| {
                let pages = pages(plan, language, printed, &order(Which::All, filling));
                assert!(pages.iter().enumerate().all(|(n, page)| page.number == n + 1 && page.of == pages.len()));
                pages.len()
            };
            assert_eq!(counted(&empty, Filling::Empty), n_empty, "{} {language:?}, empty", printed.key());
            assert_eq!(counted(&full, Filling::Plan), n_filled, "{} {language:?}, filled", printed.key());
        }
    }
}

#[test]
fn everything_fits_on_its_page_however_long_the_texts_are() {
    for plan in [Plan::default(), full_plan(), wordy_plan()] {
        for (language, printed) in
            Language::ALL.iter().flat_map(|language| Printed::all().map(move |of| (*language, of)))
        {
            for page in pages(&plan, language, printed, &order(Which::All, Filling::Plan)) {
                check(&page, &format!("{} {language:?}, page {}", printed.key(), page.number));
            }
        }
    }
}

#[track_caller]
fn check(page: &Page, at: &str) {
    match &page.body {
        Body::Cards(cards) => {
            assert!((1..=CARDS_ON_A_PAGE).contains(&cards.len()), "{at}");
            for card in cards {
                let [title, text, mark, fact, note] = CARD_ROOM;
                let fits = |said: &str, room: usize| assert!(said.chars().count() <= room, "{at}: {said}");
                assert!(!card.title.is_empty(), "{at}: a card without a title");
                fits(&card.title, title);
                fits(&card.text, text);
                fits(&card.note, note);
                card.marks.iter().for_each(|said| fits(said, mark));
                card.facts.iter().for_each(|(_, said)| fits(said, fact));
            }
        }
        Body::Sheet { instruction, head, parts } => {
            let high: f64 = parts.iter().map(Part::height).sum();
            assert!(high <= BODY_HEIGHT, "{at}: {high} mm");
            assert!(instruction.chars().count() <= 235, "{at}: {instruction}");
            assert_eq!(head.len(), 3, "{at}");
            for part in parts {
                if let Part::Grid(grid) = part {
                    assert!(grid.rows.iter().all(|row| row.len() == grid.columns.len()), "{at}");
                }
            }
        }
    }
}

#[test]
fn the_words_of_the_content_stand_on_cards_whole() {
    for language in Language::ALL {
        for printed in [Printed::MeasureCards, Printed::FormatCards] {
            let pages = pages(&Plan::default(), language, printed, &order(Which::All, Filling::Empty));
            for page in &pages {
                let Body::Cards(cards) = &page.body else { panic!("no cards") };
                for card in cards {
                    let said = [&card.title, &card.text, &card.kind, &card.note].into_iter();
                    let said = said.chain(&card.marks).chain(card.facts.iter().map(|(_, said)| said));
                    assert!(said.clone().all(|said| !said.ends_with('…')), "{language:?}: {card:?}");
                    assert!(card.facts.iter().all(|(name, said)| !name.is_empty() && !said.is_empty()), "{card:?}");
                }
            }
        }
    }
}

#[test]
fn one_prints_what_is_chosen_among_or_in_the_plan_or_picked() {
    let plan = full_plan();
    let content = &edition(Language::En).content;
    let n = |which, picked: &[MeasureId]| measures_to_print(&plan, content, which, picked).len();
    let picked = [MeasureId::parse("pocket-park").unwrap(), MeasureId::parse("no-such-measure").unwrap()];
    // 36 in the plan, of which 3 are rejected and a fifth each under way and done; 7 of the planners' own.
    assert_eq!([n(Which::Listed, &[]), n(Which::All, &[]), n(Which::Picked, &picked)], [40, 54, 1]);
    assert!(n(Which::Shortlist, &[]) < 40 && n(Which::Shortlist, &[]) > 7);
    let formats = |which, picked: &[FormatId]| formats_to_print(&plan, content, which, picked).len();
    let world_cafe = [FormatId::parse("world-cafe").unwrap()];
    assert_eq!([formats(Which::All, &[]), formats(Which::Picked, &world_cafe)], [27, 1]);
}

#[test]
fn people_are_never_named() {
    let plan = full_plan();
    for printed in Printed::all() {
        let printed = format!("{:?}", pages(&plan, Language::De, printed, &order(Which::All, Filling::Plan)));
        for name in ["Ada Beispiel", "Eva Beispiel", "Ion Beispiel", "Petra Beispiel", "example.org", "0123"] {
            assert!(!printed.contains(name), "{name} is printed: {printed}");
        }
    }
}

#[test]
fn a_filled_sheet_says_what_the_plan_says_and_an_empty_one_does_not() {
    let plan = full_plan();
    for (sheet, said) in [
        (Worksheet::StakeholderMap, "Verein Nachbarschaft 60"),
        (Worksheet::ImpactEffort, "Eigene Maßnahme 7"),
        (Worksheet::FactSheet, "Nordhafen, Stadt Musterhafen"),
        (Worksheet::Projects, "Hofgarten 4: Beete im Hof"),
        (Worksheet::Vision, "Nordhafen"),
    ] {
        for (filling, expected) in [(Filling::Plan, true), (Filling::Empty, false)] {
            let text = format!("{:?}", pages(&plan, Language::De, Printed::Sheet(sheet), &order(Which::All, filling)));
            assert_eq!(text.contains(said), expected, "{said} on {} {filling:?}", sheet.key());
        }
    }
}
