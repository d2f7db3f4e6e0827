// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Workshop mode calls a thing by one name wherever it speaks: on pages, slides, in scripts and on paper.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail loudly")]

mod shipped;

use living_lab_toolbox::domain::content::bundle::Files;
use serde_json::Value;

const TAGS: [&str; 3] = ["en", "de", "ro"];

fn json(files: &Files, name: &str) -> Value {
    serde_json::from_str(&files[name]).unwrap()
}

#[test]
fn a_worksheet_is_called_what_the_print_page_calls_it() {
    let files = shipped::files();
    for tag in TAGS {
        let printed = &json(&files, &format!("interface/{tag}/prints.json"))["printed"]["title"];
        let on_slides = &json(&files, &format!("interface/{tag}/present.json"))["slide"]["worksheet_name"];
        for (id, name) in on_slides.as_object().unwrap() {
            assert_eq!(*name, printed[id], "{tag}: the name of {id} on slides");
        }
        for name in files.keys().filter_map(|name| name.strip_prefix("structure/exercises/")) {
            let needs = json(&files, &format!("structure/exercises/{name}"))["worksheets"].clone();
            let materials = json(&files, &format!("text/{tag}/exercises/{name}"))["materials"].to_string();
            for id in needs.as_array().unwrap() {
                let title = printed[id.as_str().unwrap()].as_str().unwrap();
                assert!(materials.contains(title), "{tag}: the material of {name} does not name “{title}”");
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
    let files = shipped::files();
    for tag in TAGS {
        let parts = ["present", "prints", "workshop"].map(|part| format!("interface/{tag}/{part}.json"));
        let texts = ["decks/", "exercises/", "facilitation.", "practice."].map(|of| format!("text/{tag}/{of}"));
        let spoken = |name: &String| parts.contains(name) || texts.iter().any(|start| name.starts_with(start));
        for (name, text) in files.iter().filter(|(name, _)| spoken(name)) {
            let text = text.to_lowercase();
            for (_, word, others) in ONE_WORD.iter().filter(|(of, ..)| *of == tag) {
                for other in *others {
                    assert!(!text.contains(other), "toolbox-data/{name} says “{other}”; the word is “{word}”");
                }
            }
        }
    }
}
