// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What every paper keeps to, whatever the plan says.

use living_lab_toolbox::domain::example_plan::plan_of;
use living_lab_toolbox::domain::export::{Block, Level};
use living_lab_toolbox::domain::id::{Attribute, DeviceId, ItemId, PlanId};
use living_lab_toolbox::domain::language::Language;
use living_lab_toolbox::domain::plan::{ItemKind, Mark, Plan};
use living_lab_toolbox::domain::report::{Audience, Section};
use living_lab_toolbox::domain::timestamp::Timestamp;
use living_lab_toolbox::text::report::Paper;
use proptest::prelude::*;

use super::{edition, paper};
use crate::sample::full_plan;

fn texts(paper: &Paper) -> String {
    format!("{:?}", paper.document())
}

fn mark() -> Mark {
    Mark { device: DeviceId::parse("here").unwrap(), at: Timestamp::from_millis(1) }
}

#[track_caller]
fn is_sound(paper: &Paper) {
    let document = paper.document();
    assert!(!document.title.is_empty() && !document.subtitle.is_empty());
    for block in &document.blocks {
        match block {
            Block::Heading(_, text) | Block::Text(text) | Block::Small(text) => assert!(!text.trim().is_empty()),
            Block::List(items) | Block::Numbered(items) => assert!(!items.is_empty()),
            Block::Table(table) => {
                assert!(!table.rows.is_empty() && !table.name.is_empty() && !table.caption.is_empty());
                assert!(table.rows.iter().all(|row| row.len() == table.head.len()), "{}", table.name);
                assert!(table.rows.iter().all(|row| !row[0].is_empty()), "{}: a row is about nothing", table.name);
            }
            Block::Picture(drawing) => assert!(!drawing.alt.is_empty() && !drawing.shapes.is_empty()),
            Block::NewPage => {}
        }
    }
    let text = texts(paper);
    for unfilled in ["{n}", "{name", "{title}", "{number}", "{count}", "{what}", "{id}", "{version}"] {
        assert!(!text.contains(unfilled), "{unfilled} was not filled");
    }
}

#[test]
fn every_section_of_a_full_plan_says_something_in_every_language() {
    for language in Language::ALL {
        let plan = full_plan(&edition(language).content);
        for audience in Audience::ALL {
            let paper = paper(&plan, None, *audience, language);
            is_sound(&paper);
            assert_eq!(paper.empty, [], "{audience:?}");
            assert_eq!(paper.parts.len(), audience.sections().len());
        }
    }
}

#[test]
fn an_empty_plan_makes_a_paper_that_says_which_sections_are_empty() {
    for audience in Audience::ALL {
        let paper = paper(&Plan::default(), None, *audience, Language::De);
        is_sound(&paper);
        assert_eq!(paper.empty, audience.sections());
    }
}

#[test]
fn people_are_not_named_unless_that_is_wanted() {
    let mut plan = full_plan(&edition(Language::De).content);
    for audience in Audience::ALL {
        let named = |plan: &Plan| texts(&paper(plan, None, *audience, Language::De));
        for person in
            ["Petra Beispiel", "Ada Beispiel", "Ion Beispiel", "Mia Beispiel", "Eva Beispiel", "ada@example.org"]
        {
            assert!(!named(&plan).contains(person), "{audience:?} names {person}");
        }
        let says = [(Attribute::parse("names").unwrap(), "yes")];
        plan.set_items(ItemKind::Report, &ItemId::parse(audience.key()).unwrap(), &says, mark());
    }
    assert!(texts(&paper(&plan, None, Audience::Full, Language::De)).contains("Ion Beispiel"));
}

#[test]
fn the_list_for_a_concept_never_says_that_it_is_one() {
    let text = texts(&paper(&full_plan(&edition(Language::De).content), None, Audience::MeasureList, Language::De));
    for word in ["konform", "erfüllt die", "gemäß § 12", "entspricht den Anforderungen"] {
        assert!(!text.contains(word), "{word}");
    }
    assert!(text.contains("selbst aber kein Konzept"));
}

#[test]
fn worked_examples_show_what_is_documented_and_nothing_else() {
    for language in Language::ALL {
        for example in edition(language).content.examples.values() {
            let plan = plan_of(example, Timestamp::default()).unwrap();
            for audience in Audience::ALL {
                let paper = paper(&plan, Some(example), *audience, language);
                is_sound(&paper);
                let has = |section| paper.parts.iter().any(|part| part.section == section);
                assert!(has(Section::Summary) && has(Section::Measures), "{}", example.id);
                for undocumented in
                    [Section::Budget, Section::Check, Section::Neighbourhood, Section::Formats, Section::Timeline]
                {
                    assert!(!has(undocumented), "{}: {undocumented:?}", example.id);
                }
            }
        }
    }
}

#[test]
fn numbers_of_sources_lead_to_the_list() {
    let paper = paper(&full_plan(&edition(Language::En).content), None, Audience::Full, Language::En);
    let n_sources = paper.parts.iter().flat_map(|part| &part.blocks).find_map(|block| match block {
        Block::Numbered(entries) if entries.iter().any(|entry| entry.contains("http")) => Some(entries.len()),
        _ => None,
    });
    let text = texts(&paper);
    let n_sources = n_sources.unwrap();
    assert!(text.contains(&format!("{n_sources}]")) && !text.contains(&format!(" {}]", n_sources + 1)));
}

#[test]
fn headings_go_down_one_level_at_a_time() {
    for audience in Audience::ALL {
        let paper = paper(&full_plan(&edition(Language::Ro).content), None, *audience, Language::Ro);
        let mut before = Level::Section;
        for block in paper.document().blocks {
            let Block::Heading(level, text) = block else { continue };
            assert!(level != Level::Detail || before != Level::Section, "{text}");
            before = level;
        }
    }
}

#[test]
fn ten_thousand_items_are_no_trouble() {
    let mut plan = full_plan(&edition(Language::En).content);
    for (kind, key) in [
        (ItemKind::Stakeholder, "title"),
        (ItemKind::Rating, "by"),
        (ItemKind::Task, "title"),
        (ItemKind::Reading, "value"),
    ] {
        let says = [(Attribute::parse(key).unwrap(), "5")];
        for n in 0..2_500 {
            plan.add_item(kind, &ItemId::parse(&format!("many-{n}")).unwrap(), &says, mark());
        }
    }
    is_sound(&paper(&plan, None, Audience::Full, Language::En));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn any_texts_make_a_sound_paper(kinds in prop::collection::vec((0..19_usize, 0..9_usize, "[\\PC\n\u{202e}😀]{0,40}"), 0..40)) {
        let mut plan = Plan::default();
        plan.begin(PlanId::parse("plan").unwrap(), Timestamp::from_millis(0));
        for (n, (kind, attribute, text)) in kinds.iter().enumerate() {
            let kind = ItemKind::ALL[*kind];
            let known = kind.known();
            let (attribute, _) = known[attribute % known.len()];
            let id = ItemId::parse(&format!("item-{}", n % 9)).unwrap();
            plan.set_items(kind, &id, &[(Attribute::parse(attribute).unwrap(), text)], mark());
        }
        for audience in Audience::ALL {
            is_sound(&paper(&plan, None, *audience, Language::Ro));
        }
    }
}
