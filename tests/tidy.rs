// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Rules of the house that no compiler knows: layers, closed sets, styles, licences of files.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail loudly")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// Path and text of every file below a folder with one of these endings.
fn files(folder: &str, endings: &[&str]) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.to_string_lossy().replace('\\', "/");
            if path.is_dir() {
                folders.push(name);
            } else if endings.iter().any(|ending| name.ends_with(ending)) {
                found.push((name.clone(), fs::read_to_string(&path).unwrap()));
            }
        }
    }
    found.sort();
    assert!(!found.is_empty(), "no files below {folder}");
    found
}

/// The code of a file without its comments.
fn code(text: &str) -> String {
    text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

#[track_caller]
fn refuse(folder: &str, words: &[&str], reason: &str) {
    for (name, text) in files(folder, &[".rs"]) {
        for word in words {
            assert!(!code(&text).contains(word), "{name} mentions `{word}`: {reason}");
        }
    }
}

#[test]
fn the_domain_knows_nothing_of_the_browser() {
    let words = [
        "leptos",
        "web_sys",
        "js_sys",
        "wasm_bindgen",
        "gloo",
        "crate::state",
        "crate::browser",
        "crate::ui",
        "crate::text",
        "crate::routes",
    ];
    refuse("src/domain", &words, "the domain is pure (ARCHITECTURE.md, layers)");
}

#[test]
fn words_and_routes_know_only_the_domain() {
    let words = ["leptos", "web_sys", "js_sys", "wasm_bindgen", "crate::state", "crate::browser", "crate::ui"];
    refuse("src/text", &words, "words are pure (ARCHITECTURE.md, layers)");
    for file in ["src/routes.rs", "src/query.rs", "src/whereabouts.rs"] {
        let addresses = code(&fs::read_to_string(file).unwrap());
        assert!(words.iter().all(|word| !addresses.contains(word)), "{file} is pure (ARCHITECTURE.md, layers)");
    }
}

#[test]
fn the_browser_layer_knows_nothing_of_what_it_is_for() {
    let words = ["crate::domain", "crate::state", "crate::ui", "crate::text", "crate::routes"];
    refuse("src/browser", &words, "the browser layer knows only the browser (ARCHITECTURE.md, layers)");
}

#[test]
fn the_reactive_layer_knows_no_pages() {
    refuse("src/state", &["crate::ui"], "state is below the ui (ARCHITECTURE.md, layers)");
}

#[test]
fn pages_and_components_do_not_touch_the_browser() {
    refuse(
        "src/ui",
        &["web_sys", "js_sys", "crate::browser", "inner_html"],
        "the ui goes through `state`; nothing becomes HTML (invariant 5)",
    );
}

#[test]
fn components_read_no_contexts_and_pages_do_not_import_pages() {
    refuse(
        "src/ui/components",
        &["use_context", "expect_context", "use_plan()", "use_session()", "use_toolbox()", "use_navigation()"],
        "components get props",
    );
    for (name, text) in files("src/ui/pages", &[".rs"]) {
        assert!(name.ends_with("pages/mod.rs") || !code(&text).contains("ui::pages"), "{name} imports another page");
    }
}

#[test]
fn one_clock_one_source_of_randomness() {
    for (name, text) in files("src", &[".rs"]) {
        for (word, home) in [
            ("Date::now", "browser/clock.rs"),
            ("Math::random", "browser/random.rs"),
            ("SystemTime", ""),
            ("Instant::now", ""),
        ] {
            assert!(
                name.ends_with(home) && !home.is_empty() || !code(&text).contains(word),
                "{name} mentions `{word}` (invariant 6)"
            );
        }
    }
}

#[test]
fn storage_keys_and_addresses_are_closed_sets() {
    for (name, text) in files("src", &[".rs"]) {
        let production = code(&text);
        let production = production.split("#[cfg(test)]").next().unwrap_or_default();
        assert!(
            name.ends_with("browser/storage.rs") || !production.contains("\"living-lab-toolbox/"),
            "{name}: storage keys are `Key`"
        );
        assert!(name.ends_with("routes.rs") || !production.contains("\"#/"), "{name}: addresses are `Route`");
        assert!(
            name.ends_with("browser/storage.rs") || !production.contains("local_storage()"),
            "{name}: storage goes through browser/storage.rs"
        );
    }
}

#[test]
fn every_file_says_what_it_is_and_whose_licence_it_has() {
    for (name, text) in ["src", "xtask", "tests"].into_iter().flat_map(|folder| files(folder, &[".rs"])) {
        assert!(text.starts_with("// SPDX-FileCopyrightText: "), "{name} has no licence header");
        assert!(text.lines().any(|line| line.starts_with("//! ")), "{name} has no `//!` line");
    }
}

#[test]
fn every_word_of_the_interface_is_used() {
    let views: String = files("src", &[".rs"])
        .into_iter()
        .filter(|(name, _)| !name.ends_with("messages.rs"))
        .map(|(_, text)| text)
        .collect();
    let english = files("toolbox-data/interface", &[".json"])
        .into_iter()
        .filter(|(name, _)| name.contains("/en/") || name.ends_with("/en.json"));
    for (file, text) in english {
        let words: serde_json::Value = serde_json::from_str(&text).unwrap();
        for (place, words) in words.as_object().unwrap() {
            for word in words.as_object().unwrap().keys() {
                assert!(views.contains(&format!(".{word}")), "{file}: {place}.{word} is said nowhere");
            }
        }
    }
}

#[test]
fn effects_are_few() {
    let effects: usize = files("src", &[".rs"]).iter().map(|(_, text)| code(text).matches("Effect::new").count()).sum();
    assert!(effects < 10, "{effects} effects: derive instead, effects keep something outside in step");
}

/// Classes that the styles address, and classes that the views use, of those that are ours (KERN's are purged by the build).
#[test]
fn every_class_in_use_has_a_style_and_every_style_is_in_use() {
    let views: String = files("src", &[".rs", ".js", ".svg"])
        .into_iter()
        .map(|(_, text)| text)
        .chain([fs::read_to_string("index.html").unwrap()])
        .collect();
    let used: BTreeSet<&str> =
        views.split(|letter: char| !(letter.is_ascii_alphanumeric() || "-_".contains(letter))).collect();
    let mut styled = BTreeSet::new();
    for (name, text) in files("style", &[".css"]) {
        for class in classes(&text) {
            assert!(used.contains(class.as_str()), "{name} styles .{class}, which nothing uses");
            styled.insert(class);
        }
    }
    // Classes of our own naming that views set literally.
    for part in views.split("class=\"").skip(1) {
        for class in part.split('"').next().unwrap_or_default().split_whitespace() {
            let ours = !class.starts_with("kern-") && !class.contains('{');
            let known = styled.contains(class) || PLAIN.contains(&class);
            assert!(!ours || known, "class {class} is used but has no style");
        }
    }
}

/// Classes that only mark something (a hook for readers of the markup) or are styled in `index.html` itself.
const PLAIN: &[&str] = &["shell", "shell__progress", "street-symbols", "page__body", "page__head"];

fn classes(css: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let without_comments: String = css
        .split("/*")
        .enumerate()
        .map(|(n, part)| if n == 0 { part } else { part.split_once("*/").map_or("", |(_, rest)| rest) })
        .collect();
    for selector in without_comments.split('{').map(|part| part.rsplit(['}', ';']).next().unwrap_or_default()) {
        if selector.trim_start().starts_with('@') {
            continue;
        }
        for part in selector.split('.').skip(1) {
            let class: String =
                part.chars().take_while(|letter| letter.is_ascii_alphanumeric() || "-_".contains(*letter)).collect();
            if !class.starts_with("kern-") && class.starts_with(|letter: char| letter.is_ascii_alphabetic()) {
                found.insert(class);
            }
        }
    }
    found
}

#[test]
fn nothing_is_fetched_from_elsewhere_and_no_style_is_inline() {
    for (name, text) in files("src", &[".rs", ".js"])
        .into_iter()
        .chain(files("style", &[".css"]))
        .chain([("index.html".to_owned(), fs::read_to_string("index.html").unwrap())])
    {
        for word in ["style=", "src=\"http", "url(http", "url(\"http", "@import url", "fetch(\"http"] {
            assert!(!code(&text).contains(word), "{name} contains `{word}` (invariant 7, Content-Security-Policy)");
        }
    }
}

#[test]
fn no_file_of_the_repository_names_a_machine() {
    for folder in ["src", "xtask", "tests", "docs", "style", "toolbox-data"] {
        if Path::new(folder).exists() {
            for (name, text) in files(folder, &[".rs", ".md", ".css", ".js", ".json", ".mjs"]) {
                // Not the same words in the middle of a web address.
                let machine = ["/root/", "/work/", "/home/"].iter().find(|path| {
                    text.match_indices(**path)
                        .any(|(at, _)| !text[..at].ends_with(|before: char| before.is_alphanumeric()))
                });
                assert!(machine.is_none() || name.ends_with("tidy.rs"), "{name} names a path of a machine");
            }
        }
    }
}
