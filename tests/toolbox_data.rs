// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The content is complete, consistent and sourced: one test a rule; the message names file and field.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail loudly")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use living_lab_toolbox::domain::content::bundle::{Files, assemble};
use living_lab_toolbox::domain::content::{self, Content, SourceKind};
use living_lab_toolbox::domain::json;
use living_lab_toolbox::domain::language::Language;
use living_lab_toolbox::domain::operator::Operator;
use living_lab_toolbox::text::Messages;

fn files() -> Files {
    let mut files = Files::new();
    let mut folders = vec!["toolbox-data".to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.to_string_lossy().replace('\\', "/");
            if path.is_dir() {
                folders.push(name);
            } else if name.ends_with(".json") {
                files.insert(name.trim_start_matches("toolbox-data/").to_owned(), fs::read_to_string(path).unwrap());
            }
        }
    }
    files
}

fn loaded(language: Language) -> Content {
    let (bundle, problems) = assemble(&files(), language);
    assert_eq!(problems, [], "files that are not JSON");
    content::parse(&bundle).unwrap().content
}

#[test]
fn the_content_of_every_language_has_no_fault() {
    for language in Language::ALL {
        let (bundle, problems) = assemble(&files(), language);
        let parsed = content::parse(&bundle).unwrap();
        let all: Vec<String> =
            problems.iter().chain(&parsed.problems).map(|problem| format!("toolbox-data/{problem}")).collect();
        assert!(all.is_empty(), "{}", all.join("\n"));
    }
}

#[test]
fn every_interface_has_the_same_words_and_placeholders() {
    let files = files();
    let value = |language: Language| json::parse(&files[&format!("interface/{}.json", language.tag())]).unwrap();
    let english = leaves(&value(Language::En));
    for language in Language::ALL {
        let words: Result<Messages, _> = json::read(&value(language));
        assert!(words.is_ok(), "interface/{}.json: {}", language.tag(), json::in_a_line(&words.unwrap_err()));
        for (key, text) in leaves(&value(language)) {
            // The Romanian form `few` stands beside `other`.
            let twin = key.replace(".few", ".other");
            let expected = english
                .get(&twin)
                .unwrap_or_else(|| panic!("interface/{}.json: {key} is not in English", language.tag()));
            assert_eq!(placeholders(&text), placeholders(expected), "interface/{}.json: {key}", language.tag());
        }
    }
}

fn leaves(value: &serde_json::Value) -> BTreeMap<String, String> {
    fn walk(value: &serde_json::Value, at: String, found: &mut BTreeMap<String, String>) {
        match value {
            serde_json::Value::Object(fields) => {
                fields.iter().for_each(|(key, value)| walk(value, format!("{at}.{key}"), found))
            }
            other => {
                found.insert(at, other.as_str().unwrap_or_default().to_owned());
            }
        }
    }
    let mut found = BTreeMap::new();
    walk(value, String::new(), &mut found);
    found
}

fn placeholders(text: &str) -> BTreeSet<&str> {
    text.split('{').skip(1).filter_map(|part| part.split_once('}')).map(|(name, _)| name).collect()
}

#[test]
fn no_text_is_empty_or_left_over_from_writing() {
    for (name, text) in files() {
        if !name.starts_with("text/") && !name.starts_with("interface/") {
            continue;
        }
        for (key, text) in leaves(&json::parse(&text).unwrap()) {
            assert!(!text.trim().is_empty(), "toolbox-data/{name}: {key} is empty");
            for word in ["TODO", "FIXME", "lorem", "XXX", "  "] {
                assert!(!text.contains(word), "toolbox-data/{name}: {key} contains \"{word}\"");
            }
            assert!(!text.contains(['<', '>']), "toolbox-data/{name}: {key} looks like HTML");
        }
    }
}

#[test]
fn romanian_has_commas_below() {
    for (name, text) in files().into_iter().filter(|(name, _)| name.contains("/ro/") || name.ends_with("ro.json")) {
        assert!(!text.contains(['ş', 'ţ', 'Ş', 'Ţ']), "toolbox-data/{name} has a cedilla; Romanian has ș and ț");
    }
}

#[test]
fn texts_differ_between_languages() {
    let files = files();
    for (name, text) in files.iter().filter(|(name, _)| name.starts_with("text/en/")) {
        for tag in ["de", "ro"] {
            let other = &files[&name.replace("text/en/", &format!("text/{tag}/"))];
            let (english, other) = (leaves(&json::parse(text).unwrap()), leaves(&json::parse(other).unwrap()));
            // Names, units and short words may be the same; sentences may not.
            for (key, english) in english.iter().filter(|(_, text)| text.split_whitespace().count() > 4) {
                assert_ne!(Some(english), other.get(key), "toolbox-data/text/{tag}: {name} {key} is still English");
            }
        }
    }
}

#[test]
fn a_source_has_one_id_and_can_be_found() {
    let mut seen = BTreeMap::new();
    for (name, text) in files().into_iter().filter(|(name, _)| name.starts_with("structure/sources/")) {
        for id in json::parse(&text).unwrap().as_object().unwrap().keys() {
            let before = seen.insert(id.clone(), name.clone());
            assert!(before.is_none(), "source {id} is in {name} and in {}", before.unwrap_or_default());
        }
    }
    for (id, source) in loaded(Language::En).sources.iter() {
        if source.kind == SourceKind::Publication {
            assert!(!source.title.is_empty() && !source.language.is_empty(), "source {id} has no title or language");
            assert!(!source.urls.is_empty(), "source {id} has no address");
            assert!(
                source.urls.iter().all(|url| url.starts_with("https://") || url.starts_with("http://")),
                "source {id}: {:?}",
                source.urls
            );
        }
    }
}

#[test]
fn steps_have_the_parts_a_planner_expects() {
    let content = loaded(Language::En);
    for step in content.steps.values() {
        let name = &step.id;
        assert!((4..=8).contains(&step.tasks.len()), "step {name}: {} tasks", step.tasks.len());
        assert!((2..=5).contains(&step.questions.len()), "step {name}: {} questions", step.questions.len());
        assert!((2..=4).contains(&step.pitfalls.len()), "step {name}: {} pitfalls", step.pitfalls.len());
        assert!(
            !step.outputs.is_empty() && !step.signs.is_empty() && !step.lessons.is_empty(),
            "step {name}: outputs, signs or lessons are missing"
        );
        assert!(step.lead.is_some(), "step {name}: nobody leads");
        assert!(!step.formats.is_empty() || !step.measures.is_empty(), "step {name} leads to no format and no measure");
    }
    for measure in content.measures.values() {
        assert!((4..=6).contains(&measure.steps.len()), "measure {}: {} steps", measure.id, measure.steps.len());
        assert!(
            !measure.hazards.is_empty() && !measure.indicators.is_empty(),
            "measure {}: hazards or indicators are missing",
            measure.id
        );
    }
    for format in content.formats.values() {
        let minutes: u32 = format.run.iter().map(|item| u32::from(item.minutes)).sum();
        assert!(minutes > 0, "format {} has no run of show", format.id);
    }
}

#[test]
fn the_first_two_phases_are_complete_and_nothing_is_an_orphan() {
    let content = loaded(Language::En);
    let steps: Vec<usize> = content.phases.iter().map(|phase| phase.steps.len()).collect();
    assert_eq!(steps[..2], [4, 6]);
    let used: BTreeSet<_> = content.steps.values().flat_map(|step| step.measures.iter()).collect();
    for id in content.measures.keys() {
        assert!(used.contains(id), "measure {id} is named by no step");
    }
    let used: BTreeSet<_> = content
        .steps
        .values()
        .flat_map(|step| step.formats.iter())
        .chain(content.measures.values().flat_map(|measure| measure.formats.iter()))
        .collect();
    for id in content.formats.keys() {
        assert!(used.contains(id), "format {id} is named by no step and no measure");
    }
}

#[test]
fn sentences_are_short_on_average() {
    for language in Language::ALL {
        for kind in ["steps", "measures", "formats"] {
            for path in fs::read_dir(format!("toolbox-data/text/{}/{kind}", language.tag())).unwrap() {
                let path = path.unwrap().path();
                let (mut sentences, mut words) = (0_usize, 0_usize);
                for text in leaves(&json::parse(&fs::read_to_string(&path).unwrap()).unwrap()).values() {
                    for sentence in text
                        .split_inclusive(['.', '?', '!', ':'])
                        .filter(|sentence| sentence.split_whitespace().count() > 2)
                    {
                        sentences += 1;
                        words += sentence.split_whitespace().count();
                    }
                }
                assert!(words <= sentences * 20, "{}: {words} words in {sentences} sentences", path.display());
            }
        }
    }
}

#[test]
fn the_files_of_the_host_are_readable() {
    let text = fs::read_to_string(Path::new("toolbox-data/operator.json")).unwrap();
    assert!(Operator::parse(&text).is_ok());
}
