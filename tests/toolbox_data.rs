// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The content is complete, consistent and sourced: one test a rule; the message names file and field.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail loudly")]

mod shipped;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use living_lab_toolbox::domain::agenda::WITHOUT_BREAK;
use living_lab_toolbox::domain::content::bundle::{assemble, pack};
use living_lab_toolbox::domain::content::{self, Content, SourceKind, material, pack as local};
use living_lab_toolbox::domain::example_plan::plan_of;
use living_lab_toolbox::domain::json::{self, Fault};
use living_lab_toolbox::domain::language::Language;
use living_lab_toolbox::domain::operator::Operator;
use living_lab_toolbox::domain::plan;
use living_lab_toolbox::domain::timestamp::Timestamp;
use living_lab_toolbox::text::{Messages, PART_FILES};
use serde_json::Value;

fn loaded(language: Language) -> Content {
    let (bundle, problems) = assemble(&shipped::files(), language);
    assert_eq!(problems, [], "files that are not JSON");
    content::parse(&bundle, None, &[]).unwrap().content
}

#[test]
fn the_content_of_every_language_has_no_fault() {
    for language in Language::ALL {
        let (bundle, problems) = assemble(&shipped::files(), language);
        let parsed = content::parse(&bundle, None, &[]).unwrap();
        let all: Vec<String> =
            problems.iter().chain(&parsed.problems).map(|problem| format!("toolbox-data/{problem}")).collect();
        assert!(all.is_empty(), "{}", all.join("\n"));
    }
}

#[test]
fn the_material_of_every_language_has_no_fault() {
    for language in Language::ALL {
        let (bundle, _) = assemble(&shipped::files(), language);
        let content = content::parse(&bundle, None, &[]).unwrap().content;
        let read = material::read(&pack(&bundle).material, &content).unwrap();
        let all: Vec<String> = read.problems.iter().map(|problem| format!("toolbox-data/{problem}")).collect();
        assert!(all.is_empty(), "{}", all.join("\n"));
    }
}

#[test]
fn slides_can_be_read_from_ten_metres() {
    for language in Language::ALL {
        let (bundle, _) = assemble(&shipped::files(), language);
        let content = content::parse(&bundle, None, &[]).unwrap().content;
        let material = material::read(&pack(&bundle).material, &content).unwrap().material;
        assert!(material.decks.len() >= 7, "a deck is missing");
        let is_short = |text: &str, longest: usize, name: &str| {
            let length = text.chars().count();
            assert!(length <= longest, "{} {name}: {length} letters, at most {longest}: {text}", language.tag());
        };
        for deck in material.decks.values() {
            assert!(deck.slides.iter().any(|slide| slide.minutes > 0), "deck {} takes no time", deck.id);
            for stretch in deck.slides.split(|slide| slide.kind == material::SlideKind::Break) {
                let minutes: u32 = stretch.iter().map(|slide| u32::from(slide.minutes)).sum();
                assert!(minutes <= WITHOUT_BREAK, "deck {} goes on for {minutes} minutes without a break", deck.id);
            }
            for slide in &deck.slides {
                let name = format!("deck {}, slide {}", deck.id, slide.id);
                is_short(&slide.title, 70, &name);
                is_short(&slide.text, 220, &name);
                assert!(slide.points.len() <= 5, "{name}: {} points", slide.points.len());
                slide.points.iter().for_each(|point| is_short(point, 90, &name));
                assert!(!slide.script.is_empty(), "{name} has no script");
            }
        }
        for exercise in material.exercises.values() {
            is_short(&exercise.task, 220, &format!("exercise {}", exercise.id));
            assert!(!exercise.steps.is_empty(), "exercise {} has no steps", exercise.id);
            let is_used = |deck: &material::Deck| deck.slides.iter().any(|s| s.exercise.as_ref() == Some(&exercise.id));
            let alone = ["stakeholder-map", "agree-fact-sheet"].contains(&exercise.id.as_str());
            assert!(alone || material.decks.values().any(is_used), "exercise {} is in no deck", exercise.id);
        }
        let tour: u16 = material.practice.iter().map(|station| station.minutes).sum();
        assert_eq!(tour, 10, "the practice tour takes ten minutes");
    }
}

#[test]
fn every_interface_has_the_same_words_and_placeholders() {
    let files = shipped::files();
    type Faults = fn(&Value) -> Vec<Fault>;
    let base: Faults = |words| json::read::<Messages>(words).err().unwrap_or_default();
    let parts = PART_FILES.iter().map(|file| (format!("/{}.json", file.part), file.faults));
    for (name, faults) in parts.chain([(".json".to_owned(), base)]) {
        let name = |language: Language| format!("interface/{}{name}", language.tag());
        let value = |language: Language| json::parse(&files[&name(language)]).unwrap();
        let english = leaves(&value(Language::En));
        for language in Language::ALL {
            let (name, words) = (name(language), value(language));
            let faults = faults(&words);
            assert!(faults.is_empty(), "{name}: {}", json::in_a_line(&faults));
            for (key, text) in leaves(&words) {
                // The Romanian form `few` stands beside `other`.
                let twin = key.strip_suffix(".few").map_or_else(|| key.clone(), |plural| format!("{plural}.other"));
                let expected = english.get(&twin).unwrap_or_else(|| panic!("{name}: {key} is not in English"));
                assert_eq!(placeholders(&text), placeholders(expected), "{name}: {key}");
            }
        }
    }
}

fn leaves(value: &serde_json::Value) -> BTreeMap<String, String> {
    fn walk(value: &serde_json::Value, at: String, found: &mut BTreeMap<String, String>) {
        match value {
            serde_json::Value::Object(fields) => {
                fields.iter().for_each(|(key, value)| walk(value, format!("{at}.{key}"), found))
            }
            serde_json::Value::Array(items) => {
                items.iter().enumerate().for_each(|(index, value)| walk(value, format!("{at}.{index}"), found))
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
    for (name, text) in shipped::files() {
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
    for (name, text) in
        shipped::files().into_iter().filter(|(name, _)| name.contains("/ro/") || name.ends_with("ro.json"))
    {
        assert!(!text.contains(['ş', 'ţ', 'Ş', 'Ţ']), "toolbox-data/{name} has a cedilla; Romanian has ș and ț");
    }
}

#[test]
fn texts_differ_between_languages() {
    let files = shipped::files();
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
    for (name, text) in shipped::files().into_iter().filter(|(name, _)| name.starts_with("structure/sources/")) {
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
            !measure.hazards.is_empty() && !measure.indicators.is_empty() && !measure.formats.is_empty(),
            "measure {}: hazards, indicators or formats are missing",
            measure.id
        );
    }
    for format in content.formats.values() {
        let minutes: u32 = format.run.iter().map(|item| u32::from(item.minutes)).sum();
        assert!(minutes > 0, "format {} has no run of show", format.id);
    }
}

#[test]
fn the_whole_toolbox_is_there() {
    let content = loaded(Language::En);
    let steps: usize = content.phases.iter().map(|phase| phase.steps.len()).sum();
    assert_eq!(steps, content.steps.len(), "every step has its place in one phase");
    for (what, n, least, most) in [
        ("phases", content.phases.len(), 6, 8),
        ("steps", steps, 28, 36),
        ("measures", content.measures.len(), 45, 60),
        ("formats", content.formats.len(), 25, 40),
        ("questions of the self-check", content.check.len(), 15, 20),
        ("roles", content.roles.len(), 9, 12),
        ("groups", content.groups.len(), 18, 26),
        ("indicators", content.indicators.len(), 28, 42),
        ("problems", content.problems.len(), 12, 16),
        ("terms", content.terms.len(), 70, 120),
        ("worked examples", content.examples.len(), 4, 8),
    ] {
        assert!((least..=most).contains(&n), "{n} {what}, expected {least} to {most}");
    }
    assert!(content.phases.iter().all(|phase| !phase.steps.is_empty()), "a phase has no steps");
}

#[test]
fn every_section_of_the_drehbuch_is_covered_by_a_step() {
    let content = loaded(Language::En);
    assert_eq!(content.drehbuch.len(), 33, "the table of contents as it was published");
    let covered: BTreeSet<_> = content.steps.values().flat_map(|step| &step.drehbuch).collect();
    for section in &content.drehbuch {
        assert!(covered.contains(&section.id), "no step covers {} {}", section.number, section.title);
    }
}

#[test]
fn nothing_is_an_orphan() {
    let content = loaded(Language::En);
    let (steps, measures) = (|| content.steps.values(), || content.measures.values());
    let problems = || content.problems.values();
    let used: BTreeSet<_> =
        steps().flat_map(|step| &step.measures).chain(problems().flat_map(|problem| &problem.measures)).collect();
    let lost = content.measures.keys().filter(|id| !used.contains(id)).collect::<Vec<_>>();
    assert!(lost.is_empty(), "measures named by no step and no problem: {lost:?}");
    let used: BTreeSet<_> = steps().flat_map(|step| &step.formats).chain(measures().flat_map(|m| &m.formats)).collect();
    let lost = content.formats.keys().filter(|id| !used.contains(id)).collect::<Vec<_>>();
    assert!(lost.is_empty(), "formats named by no step and no measure: {lost:?}");
    let used: BTreeSet<_> = steps().flat_map(|step| step.lead.iter().chain(&step.with)).collect();
    let lost = content.roles.keys().filter(|id| !used.contains(id)).collect::<Vec<_>>();
    assert!(lost.is_empty(), "roles named by no step: {lost:?}");
    let used: BTreeSet<_> = measures()
        .flat_map(|measure| measure.lead.iter().chain(&measure.partners))
        .chain(problems().flat_map(|problem| &problem.actors))
        .collect();
    let lost = content.actors.keys().filter(|id| !used.contains(id)).collect::<Vec<_>>();
    assert!(lost.is_empty(), "offices and organisations named by no measure and no problem: {lost:?}");
    let used: BTreeSet<_> = measures()
        .flat_map(|measure| &measure.targets)
        .chain(content.formats.values().flat_map(|format| &format.targets))
        .chain(problems().flat_map(|problem| &problem.groups))
        .collect();
    let lost = content.groups.keys().filter(|id| !used.contains(id)).collect::<Vec<_>>();
    assert!(lost.is_empty(), "groups named by no measure, format or problem: {lost:?}");
}

#[test]
fn every_source_is_used() {
    fn named<'a>(value: &'a Value, used: &mut BTreeSet<&'a str>) {
        match value {
            Value::Object(fields) => fields.iter().for_each(|(key, value)| match (key.as_str(), value.as_array()) {
                ("sources", Some(ids)) => used.extend(ids.iter().filter_map(Value::as_str)),
                _ => named(value, used),
            }),
            Value::Array(items) => items.iter().for_each(|item| named(item, used)),
            _ => {}
        }
    }
    let read: Vec<(String, Value)> = shipped::files()
        .into_iter()
        .filter(|(name, _)| name.starts_with("structure/") && !name.starts_with("structure/sources/"))
        .map(|(name, text)| (name, json::parse(&text).unwrap()))
        .collect();
    let mut used = BTreeSet::new();
    for (name, value) in &read {
        if name == "structure/glossary.json" {
            let lists = value.as_object().unwrap().values().flat_map(|ids| ids.as_array().unwrap());
            used.extend(lists.filter_map(Value::as_str));
        }
        named(value, &mut used);
    }
    let content = loaded(Language::En);
    let idle: Vec<_> = content.sources.keys().filter(|id| !used.contains(id.as_str())).collect();
    assert!(idle.is_empty(), "sources that nothing rests on: {idle:?}");
}

#[test]
fn problems_questions_and_examples_lead_somewhere() {
    for language in Language::ALL {
        let content = loaded(language);
        for problem in content.problems.values() {
            let name = &problem.id;
            assert!(!problem.measures.is_empty() || problem.hazards.is_empty(), "problem {name} leads to no measure");
            assert!(!problem.formats.is_empty() && !problem.groups.is_empty(), "problem {name}: no format or group");
            assert_eq!(problem.steps.len(), 3, "problem {name}: three first steps");
            assert!(!problem.examples.is_empty(), "problem {name} has no example");
        }
        for question in &content.check {
            assert_eq!(question.anchors.len(), 4, "check {}: what 0, 1, 2 and 3 mean", question.id);
            assert!(question.step.is_some(), "check {} leads to no step", question.id);
        }
        let knock_outs = content.check.iter().filter(|question| question.knock_out).count();
        assert!((3..=6).contains(&knock_outs), "{knock_outs} knock-out questions");
        for example in content.examples.values() {
            assert!(!example.answers.is_empty() && !example.gaps.is_empty(), "example {} is empty", example.id);
            let plan = plan_of(example, Timestamp::default()).unwrap();
            let text = plan::file::write(&plan, &content.version, Timestamp::default()).unwrap();
            let read = plan::file::read(&text).unwrap();
            assert_eq!((read.plan, read.problems), (plan, Vec::new()), "example {} is no plan", example.id);
        }
    }
}

/// What may be longest where, in characters of English; German and Romanian may have a quarter more.
#[test]
fn texts_are_as_short_as_a_reader_in_a_hurry_needs() {
    const LONGEST: &[(&str, &str, usize)] = &[
        ("steps", "title", 70),
        ("steps", "purpose", 330),
        ("steps", "tasks", 300),
        ("steps", "questions", 110),
        ("steps", "pitfalls", 220),
        ("steps", "lessons", 420),
        ("measures", "title", 60),
        ("measures", "summary", 260),
        ("measures", "steps", 160),
        ("measures", "pitfalls", 170),
        ("measures", "evidence", 340),
        ("measures", "examples", 400),
        ("formats", "title", 60),
        ("formats", "summary", 220),
        ("formats", "run", 190),
        ("formats", "lessons", 300),
    ];
    for (name, text) in shipped::files().into_iter().filter(|(name, _)| name.starts_with("text/")) {
        let mut path = name.split('/').skip(1);
        let (language, kind) = (path.next().unwrap(), path.next().unwrap());
        for (key, text) in leaves(&json::parse(&text).unwrap()) {
            let field = key.trim_start_matches('.').split('.').next().unwrap();
            let limit = LONGEST.iter().find(|(of, at, _)| *of == kind && *at == field).map(|(.., limit)| *limit);
            let limit = limit.map(|limit| if language == "en" { limit } else { limit * 5 / 4 });
            let length = text.chars().count();
            assert!(limit.is_none_or(|limit| length <= limit), "toolbox-data/{name}: {key} has {length} characters");
        }
    }
}

#[test]
fn what_travels_is_what_the_authors_wrote() {
    for language in Language::ALL {
        let (bundle, _) = assemble(&shipped::files(), language);
        let packed = pack(&bundle);
        let (whole, travelled) = (
            content::parse(&bundle, None, &[]).unwrap(),
            content::parse(&packed.bundle, Some(&packed.sources), &[]).unwrap(),
        );
        assert_eq!(travelled.problems, []);
        assert_eq!(format!("{:?}", whole.content), format!("{:?}", travelled.content));
        assert!(packed.bundle.len() < bundle.len() * 9 / 10);
    }
}

#[test]
fn the_example_pack_is_sound_in_every_language() {
    let path = "toolbox-data/examples/packs/cluj-napoca.json";
    let file = local::read(&fs::read_to_string(path).unwrap()).unwrap();
    for language in Language::ALL {
        let (bundle, _) = assemble(&shipped::files(), language);
        let packed = pack(&bundle);
        let parsed = content::parse(&packed.bundle, Some(&packed.sources), std::slice::from_ref(&file)).unwrap();
        let all: Vec<String> = parsed.problems.iter().map(|problem| format!("{path}: {problem}")).collect();
        assert!(all.is_empty(), "{}", all.join("\n"));
        let own = parsed.content.measures.keys().filter(|id| id.as_str().starts_with("cluj-")).count();
        assert!(own >= 1, "the pack brings a measure of its own");
        assert!(parsed.content.measures.values().all(|measure| measure.language == language));
        assert_eq!(parsed.content.packs.len(), 1);
        assert!(parsed.content.local.keys().any(|(kind, _)| kind == "measures"));
    }
}

#[test]
fn packs_in_the_local_folder_are_sound() {
    for language in Language::ALL {
        let (bundle, problems) = assemble(&shipped::all_files(), language);
        let parsed = content::parse(&bundle, None, &[]).unwrap();
        let ours = |problem: &&content::Problem| problem.file.starts_with("local/");
        let all: Vec<String> = problems.iter().chain(&parsed.problems).filter(ours).map(ToString::to_string).collect();
        assert!(all.is_empty(), "{}", all.join("\n"));
    }
}

/// A pack that is wrong in one place: everything sound is there, and the message names pack and place.
#[test]
fn a_fault_in_a_pack_is_named_and_the_rest_is_shown() {
    let text = r#"{ "format": "living-lab-pack", "schema": 1, "id": "town", "version": "1", "title": { "en": "Town" },
        "structure": { "measures": { "own": { "hazards": ["frost"] } } },
        "text": { "en": { "measures": { "own": { "title": "Own" }, "heat-telephone": { "title": "Our phone" } } } } }"#;
    let (bundle, _) = assemble(&shipped::files(), Language::En);
    let parsed = content::parse(&bundle, None, &[local::read(text).unwrap()]).unwrap();
    let heat = parsed.content.measures.values().find(|measure| measure.id.as_str() == "heat-telephone").unwrap();
    assert_eq!(heat.title, "Our phone");
    assert!(parsed.content.measures.keys().all(|id| id.as_str() != "own"));
    let named: Vec<String> = parsed.problems.iter().map(ToString::to_string).collect();
    let expected = "local/town.json, structure/measures/own at hazards[0]: expected heat | heavy-rain | drought | storm, found \"frost\"";
    assert!(named.iter().any(|text| text == expected), "{named:#?}");
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

/// Terms are explained where they first stand; one that a text does not use by its name is only listed at its end. Word forms must
/// not be lost in one of the languages.
#[test]
fn terms_are_found_in_the_texts_of_every_language() {
    use living_lab_toolbox::domain::content::first_use::{Wanted, first_use};
    use living_lab_toolbox::domain::id::TermId;
    for language in Language::ALL {
        let content = loaded(language);
        let (mut n_terms, mut missed) = (0, Vec::new());
        let mut look = |item: &str, terms: &[TermId], texts: Vec<&String>| {
            for id in terms {
                let term = content.terms.get(id).unwrap();
                let wanted = [Wanted::of(id, term, language)];
                n_terms += 1;
                if !texts.iter().any(|text| first_use(text, &wanted).is_some()) {
                    missed.push(format!("{item}: {}", term.term));
                }
            }
        };
        for step in content.steps.values() {
            let pitfalls = step.pitfalls.iter().flat_map(|pitfall| [&pitfall.risk, &pitfall.way_out]);
            let lessons = step.lessons.iter().map(|lesson| &lesson.text);
            let details = step.tasks.iter().map(|task| &task.detail);
            let lists = step.outputs.iter().chain(&step.signs);
            let texts = [&step.purpose].into_iter().chain(details).chain(lists).chain(pitfalls).chain(lessons);
            look(step.id.as_str(), &step.terms, texts.collect());
        }
        for measure in content.measures.values() {
            let pitfalls = measure.pitfalls.iter().flat_map(|pitfall| [&pitfall.risk, &pitfall.way_out]);
            let evidence = measure.evidence.iter().map(|evidence| &evidence.text);
            let lists = measure.steps.iter().chain(&measure.benefits);
            let examples = measure.examples.iter().map(|example| &example.text);
            let texts = [&measure.summary].into_iter().chain(lists).chain(pitfalls).chain(evidence).chain(examples);
            look(measure.id.as_str(), &measure.terms, texts.collect());
        }
        let n_found = n_terms - missed.len();
        assert!(n_found * 5 > n_terms, "{}: only {n_found} of {n_terms}, not:\n{}", language.tag(), missed.join("\n"));
    }
}
