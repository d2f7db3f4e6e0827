// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The search finds what planners look for: tables of queries for each language, and laws for any query.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail loudly")]

mod shipped;

use std::fs;
use std::sync::OnceLock;

use living_lab_toolbox::domain::content::Content;
use living_lab_toolbox::domain::id::{Attribute, DeviceId, ItemId, MeasureId, PlanId};
use living_lab_toolbox::domain::language::Language;
use living_lab_toolbox::domain::plan::{ItemKind, Mark, Plan};
use living_lab_toolbox::domain::search::{Found, Index, Marked, OwnText, Target};
use living_lab_toolbox::domain::timestamp::Timestamp;
use proptest::prelude::*;

struct Shelf {
    content: Content,
    index: Index,
}

/// Content and index of a language, made once for all tests.
fn shelf(language: Language) -> &'static Shelf {
    static SHELVES: [OnceLock<Shelf>; 3] = [const { OnceLock::new() }; 3];
    SHELVES[language as usize].get_or_init(|| {
        let content = shipped::parsed(language).content;
        let index = Index::of(&content, language);
        Shelf { content, index }
    })
}

fn find(language: Language, query: &str) -> Found {
    let shelf = shelf(language);
    shelf.index.find(&shelf.content, query, 60)
}

/// A target as the tables name it.
fn name(target: &Target) -> String {
    match target {
        Target::Phase(id) => format!("phase/{id}"),
        Target::Step(id) => format!("step/{id}"),
        Target::Task(_, id) => format!("task/{id}"),
        Target::Measure(id) => format!("measure/{id}"),
        Target::Format(id) => format!("format/{id}"),
        Target::Problem(id) => format!("problem/{id}"),
        Target::Term(id) => format!("term/{id}"),
        Target::Example(id) => format!("example/{id}"),
        Target::Group(id) => format!("group/{id}"),
        Target::Role(id) => format!("role/{id}"),
        Target::Indicator(id) => format!("indicator/{id}"),
        Target::Check(id) => format!("check/{id}"),
        Target::Source(id) => format!("source/{id}"),
        Target::Own(key) => format!("own/{key}"),
    }
}

fn marked(text: &Marked) -> Vec<&str> {
    text.marks.iter().map(|mark| &text.text[mark.clone()]).collect()
}

#[test]
fn planners_find_what_they_look_for() {
    let mut faults = Vec::new();
    for language in Language::ALL {
        let path = format!("tests/search_cases/{}.tsv", language.tag());
        let table = fs::read_to_string(&path).unwrap();
        let lines: Vec<&str> = table.lines().filter(|line| !line.starts_with('#')).collect();
        assert!(lines.len() >= 25, "{path} has {} queries", lines.len());
        for line in lines {
            let [query, wanted, within, _] = line.split('\t').collect::<Vec<_>>()[..] else {
                panic!("{path}: {line}");
            };
            let names: Vec<String> = find(language, query).hits.iter().map(|hit| name(&hit.target)).collect();
            let place = names.iter().position(|name| name == wanted);
            let good = match wanted {
                "-" => names.is_empty(),
                _ => place.is_some_and(|place| place < within.parse().unwrap()),
            };
            if !good {
                let first = &names[..names.len().min(6)];
                faults.push(format!("{path}: {query}: {wanted} is at {place:?}, first are {first:?}"));
            }
        }
    }
    assert!(faults.is_empty(), "{}\n{} faults", faults.join("\n"), faults.len());
}

#[test]
fn what_was_asked_for_is_marked_as_it_was_written() {
    for (language, query, target, title) in [
        (Language::De, "baume", "problem/dying-trees", &["Bäume"][..]),
        (Language::De, "speicher", "measure/rainwater-reservoir", &["speicher"]),
        (Language::De, "strassenb", "measure/street-trees", &["Straßenb"]),
        (Language::De, "gruen", "measure/green-courtyards", &["Grüne"]),
        (Language::De, "hinterhoe", "measure/green-courtyards", &["Hinterhö"]),
        (Language::De, "hitzetelefn", "measure/heat-telephone", &["Hitzetelefon"]),
        (Language::En, "green roofs", "measure/green-roof", &["Green", "roof"]),
        (Language::Ro, "acoperis", "measure/green-roof", &["Acoperiș"]),
    ] {
        let found = find(language, query);
        let hit = found.hits.iter().find(|hit| name(&hit.target) == target);
        let hit = hit.unwrap_or_else(|| panic!("{query} does not find {target}"));
        assert_eq!(marked(&hit.title), title, "{query}: {}", hit.title.text);
    }
}

#[test]
fn an_excerpt_shows_what_the_title_does_not() {
    let found = find(Language::De, "feuerwehr");
    assert!(!found.hits.is_empty());
    for hit in &found.hits {
        assert!(!hit.title.marks.is_empty() || !hit.excerpt.marks.is_empty(), "{:?} shows nothing", hit);
        assert!(hit.excerpt.text.len() < 240, "{} is long", hit.excerpt.text);
    }
}

#[test]
fn own_texts_are_found_beside_the_content() {
    let language = Language::De;
    let content = &shelf(language).content;
    let mut index = Index::of(content, language);
    let own = |key: &str, text: &str| OwnText { key: key.into(), title: String::new(), text: text.into() };
    let key = "answers.first-query";
    index.set_own_texts(vec![own(key, "Frau Übelacker bringt Gießkannen mit"), own("answers.b", "Anderes")], content);
    for query in ["uebelacker", "gießkanne", "Giesskannen", "übelaker"] {
        let found = index.find(content, query, 5);
        let hit = found.hits.iter().find(|hit| hit.target == Target::Own(key.into()));
        assert!(hit.is_some_and(|hit| !hit.excerpt.marks.is_empty()), "{query} finds {:?}", found.hits);
    }
    index.set_own_texts(Vec::new(), content);
    assert_eq!(index.find(content, "uebelacker", 5), Found::default(), "what was taken out is no longer found");
}

#[test]
fn what_planners_wrote_leads_back_to_where_it_stands() {
    let content = &shelf(Language::De).content;
    let mark = || Mark { device: DeviceId::parse("me").unwrap(), at: Timestamp::default() };
    let mut plan = Plan::default();
    plan.begin(PlanId::parse("plan").unwrap(), Timestamp::default());
    let question = &content.steps.values().next().unwrap().questions[0];
    plan.answer(&question.id, "Frau Übelacker", mark());
    plan.note_on(&MeasureId::parse("green-roof").unwrap(), "Flachdach der Schule", mark());
    let says = [("title", "Auftakt im Pfarrsaal"), ("note", "Kuchen bestellen"), ("date", "2026-05-01")];
    let says = says.map(|(attribute, text)| (Attribute::parse(attribute).unwrap(), text));
    for item in ["one", "two"] {
        plan.add_item(ItemKind::Event, &ItemId::parse(item).unwrap(), &says, mark());
    }
    plan.delete_item(ItemKind::Event, &ItemId::parse("two").unwrap(), mark());
    let own = |key: &str, title: &str, text: &str| OwnText { key: key.into(), title: title.into(), text: text.into() };
    let expected = [
        own(&format!("answers.{}", question.id), &question.text, "Frau Übelacker"),
        own("measure_notes.green-roof", "Dachbegrünung", "Flachdach der Schule"),
        own("items.event.one", "Auftakt im Pfarrsaal", "Kuchen bestellen"),
    ];
    assert_eq!(OwnText::all_of(&plan, content), expected);
}

#[test]
fn a_query_of_ten_thousand_characters_is_answered() {
    for language in Language::ALL {
        for part in ["hitze ", "hitze", "ä", "wasser regen baum telefon ", "🌳", "e\u{301}", "\u{0}"] {
            let query: String = part.chars().cycle().take(10_000).collect();
            assert_eq!(find(language, &query), find(language, &query));
        }
    }
    // More words than count: the first ones do.
    let long = format!("hitzetelefon {}", "hitze telefon ".repeat(700));
    assert_eq!(name(&find(Language::De, &long).hits[0].target), "measure/heat-telephone");
}

#[test]
fn nothing_asked_nothing_found() {
    for query in ["", " ", "?!", "…", "\u{301}"] {
        assert_eq!(find(Language::En, query), Found::default(), "{query:?}");
    }
}

#[test]
fn the_first_hit_stays_the_first_when_grouped() {
    let found = find(Language::De, "wasser");
    let groups = found.by_kind();
    assert_eq!(groups[0].1[0], &found.hits[0]);
    assert_eq!(groups.iter().map(|(_, hits)| hits.len()).sum::<usize>(), found.hits.len());
    assert!(groups.iter().all(|(kind, hits)| hits.iter().all(|hit| hit.target.kind() == *kind)));
    assert!(found.n_all >= found.hits.len());
}

proptest! {
    #[test]
    fn marks_lie_on_borders_of_characters_in_order(query in "(.{0,20}|[a-zäöüß]{1,4}( [a-zäöüßș]{1,5}){0,3})") {
        for language in Language::ALL {
            let found = find(language, &query);
            prop_assert!(found.hits.windows(2).all(|pair| pair[0].score >= pair[1].score));
            for text in found.hits.iter().flat_map(|hit| [&hit.title, &hit.excerpt]) {
                prop_assert!(text.marks.iter().all(|mark| text.text.get(mark.clone()).is_some_and(|part| !part.is_empty())));
                prop_assert!(text.marks.windows(2).all(|pair| pair[0].end <= pair[1].start));
            }
        }
    }

    #[test]
    fn marks_do_not_change_what_is_found(n in 0usize..400) {
        // Whoever cannot type an umlaut or a comma below finds the same titles.
        for language in [Language::De, Language::Ro] {
            let titles: Vec<&str> = shelf(language).content.measures.values().map(|measure| measure.title.as_str()).collect();
            let title = titles[n % titles.len()];
            let plain: String = title.chars().map(|letter| match letter {
                'ä' | 'ă' | 'â' => 'a', 'ö' => 'o', 'ü' => 'u', 'Ö' => 'O', 'ș' => 's', 'ț' => 't', 'î' => 'i', 'Î' => 'I', other => other,
            }).collect();
            let found = find(language, &plain);
            prop_assert_eq!(found.hits.first().map(|hit| hit.title.text.as_str()), Some(title));
        }
    }
}

#[test]
fn what_the_page_offers_to_try_finds_something() {
    for language in Language::ALL {
        let path = format!("toolbox-data/interface/{}/search.json", language.tag());
        let words: serde_json::Value = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
        let tries = words["search"]["tries"].as_array().unwrap();
        assert!(tries.len() >= 3, "{path}");
        for query in tries {
            assert!(!find(language, query.as_str().unwrap()).hits.is_empty(), "{path}: {query}");
        }
    }
}
