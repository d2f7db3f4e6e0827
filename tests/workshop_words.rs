// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Workshop mode calls a thing by one name wherever it speaks: on pages, slides, in scripts and on paper.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail loudly")]

use std::fs;

use serde_json::Value;

const TAGS: [&str; 3] = ["en", "de", "ro"];

fn read(name: &str) -> String {
    fs::read_to_string(format!("toolbox-data/{name}")).unwrap()
}

fn json(name: &str) -> Value {
    serde_json::from_str(&read(name)).unwrap()
}

/// Ids of the exercises.
fn exercises() -> Vec<String> {
    let entries = fs::read_dir("toolbox-data/structure/exercises").unwrap();
    entries.map(|entry| entry.unwrap().path().file_stem().unwrap().to_string_lossy().into_owned()).collect()
}

#[test]
fn a_worksheet_is_called_what_the_print_page_calls_it() {
    for tag in TAGS {
        let printed = &json(&format!("interface/{tag}/prints.json"))["printed"]["title"];
        let on_slides = json(&format!("interface/{tag}/present.json"))["slide"]["worksheet_name"].clone();
        for (id, name) in on_slides.as_object().unwrap() {
            assert_eq!(*name, printed[id], "{tag}: the name of {id} on slides");
        }
        for exercise in exercises() {
            let needs = json(&format!("structure/exercises/{exercise}.json"))["worksheets"].clone();
            let materials = json(&format!("text/{tag}/exercises/{exercise}.json"))["materials"].to_string();
            for id in needs.as_array().unwrap() {
                let title = printed[id.as_str().unwrap()].as_str().unwrap();
                assert!(materials.contains(title), "{tag}: the material of {exercise} does not name “{title}”");
            }
        }
    }
}

/// Words that were used beside the one that stands first.
const ONE_WORD: &[(&str, &str, &[&str])] = &[
    ("en", "speaker window", &["speaker view"]),
    ("en", "by when", &["until when"]),
    ("de", "Vortragsfenster", &["sprecheransicht", "sprecherfenster", "referentenansicht"]),
    ("de", "Transferbogen", &["transferblatt"]),
    ("de", "Drehbuch", &["skript", "sprechtext"]),
    ("de", "Ablauf", &["ablaufplan"]),
    ("de", "Vollbild", &["ganzer bildschirm"]),
    ("de", "ausgearbeitetes Beispiel", &["durchgearbeitet"]),
    ("ro", "fereastra prezentatorului", &["vederea prezentatorului"]),
    ("ro", "facilitator", &["moderator"]),
    ("ro", "buline", &["puncte de vot", "punctele de vot"]),
    ("ro", "fișă de lucru", &["foaie de lucru", "foi de lucru"]),
    ("ro", "set de instrumente", &["trusa", "trusă"]),
    ("ro", "exemplu elaborat", &["exemplu lucrat"]),
];

#[test]
fn a_thing_has_one_name() {
    for tag in TAGS {
        let mut files: Vec<String> = ["facilitation", "practice"].map(|name| format!("text/{tag}/{name}.json")).into();
        files.extend(["present", "prints", "workshop"].map(|name| format!("interface/{tag}/{name}.json")));
        files.extend(exercises().iter().map(|exercise| format!("text/{tag}/exercises/{exercise}.json")));
        for entry in fs::read_dir(format!("toolbox-data/text/{tag}/decks")).unwrap() {
            files.push(format!("text/{tag}/decks/{}", entry.unwrap().file_name().to_string_lossy()));
        }
        for name in files {
            let text = read(&name).to_lowercase();
            for (_, word, others) in ONE_WORD.iter().filter(|(of, ..)| *of == tag) {
                for other in *others {
                    assert!(!text.contains(other), "toolbox-data/{name} says “{other}”; the word is “{word}”");
                }
            }
        }
    }
}
