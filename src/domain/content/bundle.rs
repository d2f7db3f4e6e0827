// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The bundle: structure, words and interface of one language in one JSON text, so that one request loads it.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use crate::domain::json::{self, Fault};
use crate::domain::language::Language;

use super::problem::{Problem, ProblemKind};

/// Name of the format in the bundle's envelope.
pub const FORMAT: &str = "living-lab-content";
/// Schema of the bundle that this program writes and reads.
pub const SCHEMA: u64 = 1;
/// The language in which content exists in full.
pub const FALLBACK: Language = Language::En;

/// The files below `toolbox-data`: path with `/` → text.
pub type Files = BTreeMap<String, String>;

/// Joins the files of a language into one bundle.
///
/// Text that a language lacks is taken along in the fallback language. Files that are not JSON are left out and named.
pub fn assemble(files: &Files, language: Language) -> (String, Vec<Problem>) {
    let mut problems = Vec::new();
    let mut read = |path: &str, text: &str| match json::parse(text) {
        Ok(value) => Some(value),
        Err(Fault { at, kind }) => {
            problems.push(Problem { file: path.into(), at, kind: ProblemKind::Unreadable(kind) });
            None
        }
    };
    let mut structure = Map::new();
    let mut texts: BTreeMap<Language, Map<String, Value>> = BTreeMap::new();
    let mut interface = Value::Null;
    let mut version = Value::Null;
    for (path, text) in files {
        let Some(name) = path.strip_suffix(".json") else { continue };
        match name.split('/').collect::<Vec<_>>().as_slice() {
            ["version"] => version = read(path, text).unwrap_or_default(),
            ["structure", rest @ ..] => put(&mut structure, rest, read(path, text)),
            ["text", tag, rest @ ..] => {
                if let Some(found) = Language::parse(tag).filter(|found| *found == language || *found == FALLBACK) {
                    put(texts.entry(found).or_default(), rest, read(path, text));
                }
            }
            ["interface", tag] if *tag == language.tag() => interface = read(path, text).unwrap_or_default(),
            _ => {}
        }
    }
    let own = texts.remove(&language).unwrap_or_default();
    let fallback = texts.remove(&FALLBACK).map(|full| missing_from(&own, full)).unwrap_or_default();
    let bundle = json!({
        "format": FORMAT, "schema": SCHEMA, "version": version, "language": language.tag(),
        "structure": structure, "text": own, "fallback_language": FALLBACK.tag(), "fallback": fallback,
        "interface": interface,
    });
    (bundle.to_string(), problems)
}

/// Puts a file into the tree: `steps/x.json` under `steps.x`, `sources/*.json` joined under `sources`, `roles.json` under `roles`.
fn put(tree: &mut Map<String, Value>, path: &[&str], value: Option<Value>) {
    let Some(value) = value else { return };
    match path {
        ["sources", _] => {
            if let (Some(all), Value::Object(some)) = (object(tree, "sources"), value) {
                all.extend(some);
            }
        }
        [kind, id] => {
            if let Some(items) = object(tree, kind) {
                items.insert((*id).into(), value);
            }
        }
        [list] => {
            tree.insert((*list).into(), value);
        }
        _ => {}
    }
}

fn object<'a>(tree: &'a mut Map<String, Value>, key: &str) -> Option<&'a mut Map<String, Value>> {
    tree.entry(key).or_insert_with(|| Value::Object(Map::new())).as_object_mut()
}

/// The items of `full` that `own` does not have.
fn missing_from(own: &Map<String, Value>, full: Map<String, Value>) -> Map<String, Value> {
    full.into_iter()
        .filter_map(|(kind, items)| {
            let Value::Object(items) = items else { return None };
            let have: BTreeSet<&String> =
                own.get(&kind).and_then(Value::as_object).map(|o| o.keys().collect()).unwrap_or_default();
            let missing: Map<_, _> = items.into_iter().filter(|(id, _)| !have.contains(id)).collect();
            (!missing.is_empty()).then_some((kind, Value::Object(missing)))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_that_a_language_lacks_is_taken_along_in_english() {
        let files: Files = [
            ("structure/steps/a.json", "{}"),
            ("structure/sources/x.json", r#"{"s1":{}}"#),
            ("structure/sources/y.json", r#"{"s2":{}}"#),
            ("text/en/steps/a.json", r#"{"title":"A"}"#),
            ("text/en/steps/b.json", r#"{"title":"B"}"#),
            ("text/de/steps/a.json", r#"{"title":"Ä"}"#),
            ("interface/de.json", r#"{"x":1}"#),
            ("interface/en.json", r#"{"x":2}"#),
        ]
        .into_iter()
        .map(|(path, text)| (path.to_owned(), text.to_owned()))
        .collect();
        let (bundle, problems) = assemble(&files, Language::De);
        assert_eq!(problems, []);
        let bundle: Value = serde_json::from_str(&bundle).unwrap();
        assert_eq!(bundle["text"]["steps"], json!({"a": {"title": "Ä"}}));
        assert_eq!(bundle["fallback"], json!({"steps": {"b": {"title": "B"}}}));
        assert_eq!(bundle["structure"]["sources"], json!({"s1": {}, "s2": {}}));
        assert_eq!(bundle["interface"], json!({"x": 1}));
    }

    #[test]
    fn a_file_that_is_not_json_is_named_and_the_rest_stays() {
        let files: Files = [
            ("structure/steps/a.json".to_owned(), "{".to_owned()),
            ("structure/roles.json".to_owned(), "{}".to_owned()),
        ]
        .into();
        let (bundle, problems) = assemble(&files, Language::En);
        assert_eq!(problems.len(), 1);
        assert_eq!(problems[0].file, "structure/steps/a.json");
        assert!(bundle.contains("roles"));
    }
}
