// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The bundle: structure, words and interface of one language in one JSON text, so that one request loads it.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::material::raw::*;
use super::problem::{Problem, ProblemKind};
use super::raw::*;
use crate::domain::index::Index;
use crate::domain::json::{self, Fault, FromJson};
use crate::domain::language::Language;

/// Name of the format in the bundle's envelope.
pub const FORMAT: &str = "living-lab-content";
/// Name of the format of the register of sources.
pub const SOURCES_FORMAT: &str = "living-lab-sources";
/// Name of the format of the material for workshops.
pub const MATERIAL_FORMAT: &str = "living-lab-material";
/// The kinds of that material.
const MATERIAL: [&str; 4] = ["decks", "exercises", "facilitation", "practice"];
/// Schema of the bundle that this program writes and reads.
pub const SCHEMA: u64 = 2;
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
    let mut packs = Map::new();
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
            ["local", name] => packs.extend(read(path, text).map(|pack| ((*name).to_owned(), pack))),
            ["interface", tag] if *tag == language.tag() => interface = read(path, text).unwrap_or_default(),
            _ => {}
        }
    }
    let own = texts.remove(&language).unwrap_or_default();
    let fallback = texts.remove(&FALLBACK).map(|full| missing_from(&own, full)).unwrap_or_default();
    let bundle = json!({
        "format": FORMAT, "schema": SCHEMA, "version": version, "language": language.tag(),
        "structure": structure, "text": own, "fallback_language": FALLBACK.tag(), "fallback": fallback,
        "interface": interface, "packs": packs,
    });
    (bundle.to_string(), problems)
}

/// The lists of parts whose ids nobody outside the item refers to: kind → fields.
const LOCAL_PARTS: [(&str, &[&str]); 4] = [
    ("steps", &["outputs", "pitfalls", "signs", "lessons"]),
    ("measures", &["benefits", "steps", "pitfalls", "evidence", "examples"]),
    ("formats", &["preparation", "materials", "run", "lessons"]),
    ("problems", &["examples"]),
];

/// A bundle as it travels: what only authors need is left out, and the register of sources, which is the same in all
/// languages, is a file of its own, and so is what only workshops need.
#[derive(Debug)]
pub struct Packed {
    /// The bundle of a language.
    pub bundle: String,
    /// The register of sources.
    pub sources: String,
    /// The material for workshops in that language.
    pub material: String,
}

/// Packs a bundle: numbers stand for the ids of parts that nobody refers to, and fields lose their names.
///
/// This makes it a tenth smaller after compression, and quicker to read.
pub fn pack(bundle: &str) -> Packed {
    let Ok(mut bundle) = json::parse(bundle) else {
        return Packed { bundle: bundle.to_owned(), sources: String::new(), material: String::new() };
    };
    number_parts(&mut bundle);
    for part in ["structure", "text", "fallback"] {
        for (kind, value) in bundle.get_mut(part).and_then(Value::as_object_mut).into_iter().flatten() {
            *value = compact(part == "structure", kind, value);
        }
    }
    let sources = bundle.get_mut("structure").and_then(Value::as_object_mut).and_then(|kinds| kinds.remove("sources"));
    let sources = json!({ "format": SOURCES_FORMAT, "schema": SCHEMA, "sources": sources.unwrap_or_default() });
    let material = take_material(&mut bundle);
    Packed { bundle: bundle.to_string(), sources: sources.to_string(), material: material.to_string() }
}

/// What only workshops need, taken out of a bundle, in an envelope of its own.
fn take_material(bundle: &mut Value) -> Value {
    let mut material =
        json!({ "format": MATERIAL_FORMAT, "schema": SCHEMA, "language": bundle.get("language").cloned() });
    for part in ["structure", "text", "fallback"] {
        let kinds = bundle.get_mut(part).and_then(Value::as_object_mut);
        let taken: Map<String, Value> = kinds
            .into_iter()
            .flat_map(|kinds| MATERIAL.map(|kind| Some((kind.to_owned(), kinds.remove(kind)?))))
            .flatten()
            .collect();
        material.as_object_mut().map(|material| material.insert(part.to_owned(), taken.into()));
    }
    material
}

/// Does something with the shape of the items of a kind, as `$shape`.
macro_rules! by_kind {
    ($structure:expr, $kind:expr, $shape:ident => $act:expr, $otherwise:expr) => {
        by_kind!(@ $structure, $kind, $shape => $act, $otherwise;
            "steps" StepStructure StepText, "measures" MeasureStructure MeasureText, "formats" FormatStructure FormatText,
            "problems" ProblemStructure ProblemText, "examples" ExampleStructure ExampleText,
            "roles" RoleStructure RoleText, "groups" GroupStructure GroupText,
            "indicators" IndicatorStructure IndicatorText, "check" CheckStructure CheckText,
            "decks" DeckStructure DeckText, "exercises" ExerciseStructure ExerciseText,
            "facilitation" FacilitationStructure FacilitationText, "practice" StationStructure StationText)
    };
    (@ $structure:expr, $kind:expr, $shape:ident => $act:expr, $otherwise:expr;
        $($name:literal $of_structure:ident $of_text:ident),*) => {
        match ($structure, $kind) {
            $((true, $name) => { type $shape = $of_structure; $act })*
            $((false, $name) => { type $shape = $of_text; $act })*
            (true, "sources") => { type $shape = SourceRaw; $act }
            (false, "glossary") => { type $shape = TermText; $act }
            _ => $otherwise,
        }
    };
}

/// The items of a kind without the names of their fields.
fn compact(structure: bool, kind: &str, value: &Value) -> Value {
    by_kind!(structure, kind, Shape => match value {
        Value::Array(_) => Vec::<Shape>::compact(value),
        _ => Index::<String, Shape>::compact(value),
    }, value.clone())
}

/// The faults of an item of a kind; none for kinds that have no shape of their own.
pub(super) fn faults(structure: bool, kind: &str, item: &Value) -> Vec<Fault> {
    by_kind!(structure, kind, Shape => json::read::<Shape>(item).err().unwrap_or_default(), Vec::new())
}

/// An item with the names of its fields, where it has lost them.
pub(super) fn with_names(structure: bool, kind: &str, item: Value) -> Value {
    let names = by_kind!(structure, kind, Shape => Shape::FIELDS, &[]);
    match item {
        Value::Array(list) if !names.is_empty() => names.iter().map(|name| (*name).to_owned()).zip(list).collect(),
        other => other,
    }
}

fn number_parts(bundle: &mut Value) {
    for (kind, fields) in LOCAL_PARTS {
        let items = bundle.get("structure").and_then(|part| part.get(kind)).and_then(Value::as_object);
        let ids: Vec<String> = items.into_iter().flat_map(Map::keys).cloned().collect();
        for (id, field) in ids.iter().flat_map(|id| fields.iter().map(move |field| (id, *field))) {
            let Some(parts) = part_of(bundle, ["structure", kind, id, field]).and_then(Value::as_array_mut) else {
                continue;
            };
            let mut names = Vec::new();
            for (index, part) in parts.iter_mut().enumerate() {
                let name = if part.is_object() { part.get_mut("id") } else { Some(part) };
                names.extend(name.map(|name| std::mem::replace(name, index.to_string().into())));
            }
            for text in ["text", "fallback"] {
                let Some(texts) = part_of(bundle, [text, kind, id, field]).and_then(Value::as_object_mut) else {
                    continue;
                };
                let mut numbered = Map::new();
                for (name, text) in std::mem::take(texts) {
                    let index = names.iter().position(|known| *known == name);
                    numbered.insert(index.map_or(name, |index| index.to_string()), text);
                }
                *texts = numbered;
            }
        }
    }
}

fn part_of<'a>(bundle: &'a mut Value, path: [&str; 4]) -> Option<&'a mut Value> {
    path.into_iter().try_fold(bundle, |value, key| value.get_mut(key))
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
