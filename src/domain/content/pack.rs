// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Packs: what a municipality adds to the content or says differently, in one file, joined before the content is read.
//!
//! A pack names only what is new or different. A field that it gives replaces ours; lists have to be given whole, in
//! structure and text. What it brings passes the same checks as our own content and is marked as local.

use serde_json::{Map, Value};

use super::bundle::{FALLBACK, faults, with_names};
use super::problem::{Problem, ProblemKind};
use crate::domain::id::{ActorId, ContactId, PackId, SourceId};
use crate::domain::index::Index;
use crate::domain::json::{self, Fault, FaultKind};
use crate::domain::language::Language;

/// Name of the format in the pack.
pub const FORMAT: &str = "living-lab-pack";
/// Schema of the pack that this program reads.
pub const SCHEMA: u64 = 1;

/// The kinds whose items a pack may add or change.
const KINDS: [&str; 9] =
    ["examples", "formats", "glossary", "groups", "indicators", "measures", "problems", "roles", "sources"];
/// The kinds whose items a pack may change only: their order is ours.
const KINDS_WITH_ORDER: [&str; 3] = ["check", "phases", "steps"];

#[expect(missing_docs, reason = "the fields are named as in the file; what needs saying is said at the type")]
mod shapes {
    use super::{Index, Value};

    crate::shape! {
        /// A pack: `toolbox-data/local/<id>.json`, or a file that is opened in the browser.
        pub struct PackFile {
            /// `living-lab-pack`.
            pub format: String,
            pub schema: u64,
            pub id: String,
            /// For people, for example `2026-11`.
            pub version: String,
            /// Language tag → name of the pack, usually that of the municipality.
            pub title: Index<String, String>,
            /// Who answers for it.
            pub publisher: Option<String>,
            /// Licence of its texts.
            pub licence: Option<String>,
            pub contacts: Option<Vec<ContactRaw>>,
            /// Kind → id → structure, as in `toolbox-data/structure`; `actors` is a list of ids.
            pub structure: Option<Value>,
            /// Language tag → kind → id → words, as in `toolbox-data/text`.
            pub text: Option<Value>,
        }

        /// An office or organisation one can turn to. No private persons: the pack is handed on.
        pub struct ContactRaw {
            pub id: String,
            /// Language tag → name.
            pub name: Index<String, String>,
            /// Offices and organisations of the content this contact stands for (`structure/actors.json`).
            pub actors: Vec<String>,
            /// Language tag → what the contact is for.
            pub note: Option<Index<String, String>>,
            pub phone: Option<String>,
            pub email: Option<String>,
            pub url: Option<String>,
            pub sources: Option<Vec<String>>,
        }
    }
}

pub use shapes::{ContactRaw, PackFile};

/// A pack that was joined with our content.
#[derive(Debug)]
pub struct Pack {
    /// Its id.
    pub id: PackId,
    /// Its name in the reader's language, or in another.
    pub title: String,
    /// Its version, for people.
    pub version: String,
    /// Who answers for it; may be empty.
    pub publisher: String,
    /// Licence of its texts; may be empty.
    pub licence: String,
    /// Whom one can turn to.
    pub contacts: Vec<Contact>,
}

/// An office or organisation one can turn to.
#[derive(Debug)]
pub struct Contact {
    /// Its id.
    pub id: ContactId,
    /// Name.
    pub name: String,
    /// What it is for; may be empty.
    pub note: String,
    /// Offices and organisations of the content it stands for.
    pub actors: Vec<ActorId>,
    /// Telephone number; may be empty.
    pub phone: String,
    /// E-mail address; may be empty.
    pub email: String,
    /// Web address; may be empty.
    pub url: String,
    /// Where it is published.
    pub sources: Vec<SourceId>,
}

impl Contact {
    /// The name of the web site: the address without scheme and path, which may be long.
    pub fn site(&self) -> &str {
        let rest = self.url.split_once("://").map_or(self.url.as_str(), |(_, rest)| rest);
        rest.split('/').next().unwrap_or_default()
    }
}

/// Why a text is not a pack that can be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PackError {
    /// JSON, but not a pack of this toolbox.
    WrongFormat,
    /// A pack of a later schema.
    Newer {
        /// The schema number found.
        found: u64,
    },
    /// Not JSON, or not of the expected shape.
    Unreadable(Vec<Fault>),
}

/// Reads a pack.
///
/// # Errors
/// When it is none, or one of a later schema, or not of the shape.
pub fn read(text: &str) -> Result<PackFile, PackError> {
    read_value(&json::parse(text).map_err(|fault| PackError::Unreadable(vec![fault]))?)
}

pub(super) fn read_value(value: &Value) -> Result<PackFile, PackError> {
    if value.get("format").and_then(Value::as_str) != Some(FORMAT) {
        return Err(PackError::WrongFormat);
    }
    match value.get("schema").and_then(Value::as_u64) {
        Some(found) if found > SCHEMA => return Err(PackError::Newer { found }),
        _ => {}
    }
    let pack: PackFile = json::read(value).map_err(PackError::Unreadable)?;
    if PackId::parse(&pack.id).is_none() {
        let kind = FaultKind::Unexpected { expected: "an id in kebab-case".into(), found: format!("\"{}\"", pack.id) };
        return Err(PackError::Unreadable(vec![Fault { at: "id".into(), kind }]));
    }
    Ok(pack)
}

/// The faults of a pack that cannot be used, as faults of content.
pub(super) fn problems(file: &str, error: PackError) -> Vec<Problem> {
    let faults = match error {
        PackError::Unreadable(faults) => faults,
        PackError::WrongFormat | PackError::Newer { .. } => {
            let expected = format!("{FORMAT}, schema {SCHEMA}");
            let kind = FaultKind::Unexpected { expected, found: "another format or a newer schema".into() };
            vec![Fault { at: "format".into(), kind }]
        }
    };
    let problem = |Fault { at, kind }| Problem { file: file.to_owned(), at, kind: ProblemKind::Unreadable(kind) };
    faults.into_iter().map(problem).collect()
}

/// The text in a language, in English, or in any language there is.
pub fn text_of(texts: &Index<String, String>, language: Language) -> &str {
    let found = texts.get(language.tag()).or_else(|| texts.get(FALLBACK.tag())).or_else(|| texts.values().next());
    found.map_or("", String::as_str)
}

/// What the packs have changed in a bundle.
#[derive(Debug, Default)]
pub(super) struct Overlay {
    /// Kind and id → the pack that added or changed the item last.
    pub local: Index<(String, String), PackId>,
    /// Kind and id → the language of an item that a pack brings in another language only.
    pub foreign: Index<(String, String), Language>,
    /// What was wrong.
    pub problems: Vec<Problem>,
}

impl Overlay {
    /// The pack that added or changed an item.
    pub fn pack_of(&self, kind: &str, id: &str) -> Option<&PackId> {
        // Mostly there is no pack, and asking is done for each item.
        if self.local.is_empty() { None } else { self.local.get(&(kind.to_owned(), id.to_owned())) }
    }

    /// The language of an item that a pack brings in another language only.
    pub fn foreign_language(&self, kind: &str, id: &str) -> Option<Language> {
        if self.foreign.is_empty() { None } else { self.foreign.get(&(kind.to_owned(), id.to_owned())).copied() }
    }

    /// Joins a pack with the bundle.
    pub fn add(&mut self, bundle: &mut Value, pack: &PackFile, language: Language) {
        let Some(id) = PackId::parse(&pack.id) else { return };
        let file = format!("local/{id}.json");
        if let Some(structure) = &pack.structure {
            for (kind, id_of, value) in self.items(&file, "structure", structure, true) {
                self.put(bundle, ("structure", "structure"), kind, id_of, value, &id);
            }
            self.actors(bundle, structure);
        }
        let texts = pack.text.as_ref().and_then(Value::as_object);
        let tags = texts.into_iter().flat_map(Map::keys);
        for unknown in tags.filter(|tag| !Language::ALL.iter().any(|language| language.tag() == tag.as_str())) {
            self.problem(&file, format!("text.{unknown}"));
        }
        let tagged = |tag: &str| texts.and_then(|texts| texts.get(tag));
        if let Some(own) = tagged(language.tag()) {
            for (kind, id_of, value) in self.items(&file, &format!("text.{}", language.tag()), own, false) {
                let folder = format!("text/{}", language.tag());
                self.put(bundle, ("text", &folder), kind, id_of, value, &id);
            }
        }
        // What the pack says in other languages only is better than nothing; English first.
        let others = Language::ALL.into_iter().filter(|other| *other != FALLBACK);
        for other in std::iter::once(FALLBACK).chain(others).filter(|other| *other != language) {
            let Some(text) = tagged(other.tag()) else { continue };
            for (kind, id_of, value) in self.items(&file, &format!("text.{}", other.tag()), text, false) {
                let has = |part: &str| bundle.get(part).and_then(|p| p.get(kind)).and_then(|k| k.get(id_of)).is_some();
                if !has("text") && !has("fallback") {
                    let folder = format!("text/{}", other.tag());
                    self.put(bundle, ("fallback", &folder), kind, id_of, value, &id);
                    self.foreign.insert((kind.clone(), id_of.clone()), other);
                }
            }
        }
    }

    /// The items of a part of a pack; kinds that nobody knows are named.
    fn items<'a>(
        &mut self,
        file: &str,
        at: &str,
        part: &'a Value,
        structure: bool,
    ) -> Vec<(&'a String, &'a String, &'a Value)> {
        let mut items = Vec::new();
        for (kind, value) in part.as_object().into_iter().flatten() {
            let known = KINDS.contains(&kind.as_str())
                || kind == "actors"
                || (KINDS_WITH_ORDER.contains(&kind.as_str()) && (!structure || kind == "steps"));
            match value.as_object() {
                Some(entries) if known => items.extend(entries.iter().map(|(id, value)| (kind, id, value))),
                _ if structure && kind == "actors" => {}
                _ => self.problem(file, format!("{at}.{kind}")),
            }
        }
        items
    }

    /// New offices and organisations are put at the end of the list.
    fn actors(&mut self, bundle: &mut Value, structure: &Value) {
        let list = bundle.get_mut("structure").and_then(|part| part.get_mut("actors")).and_then(Value::as_array_mut);
        if let (Some(list), Some(new)) = (list, structure.get("actors").and_then(Value::as_array)) {
            list.extend(new.iter().filter(|id| id.is_string()).cloned());
        }
    }

    /// Puts an item into a part of the bundle and marks it. Of an item that is there already, the given fields are replaced;
    /// if that makes it faulty, ours stays as it is and the faults are named.
    fn put(
        &mut self,
        bundle: &mut Value,
        (part, folder): (&str, &str),
        kind: &str,
        id: &str,
        value: &Value,
        pack: &PackId,
    ) {
        let structure = part == "structure";
        let items = bundle.as_object_mut().and_then(|bundle| object(bundle, part)).and_then(|part| object(part, kind));
        let Some(items) = items else { return };
        let old = items.remove(id).map(|old| with_names(structure, kind, old));
        let new = match (&old, value.as_object()) {
            (Some(Value::Object(old)), Some(new)) => {
                let mut both = old.clone();
                both.extend(new.clone());
                Value::Object(both)
            }
            _ => value.clone(),
        };
        let found = if old.is_some() { faults(structure, kind, &new) } else { Vec::new() };
        let sound = found.is_empty();
        let file = format!("local/{pack}.json, {folder}/{kind}/{id}");
        self.problems.extend(found.into_iter().map(|Fault { at, kind }| Problem {
            file: file.clone(),
            at,
            kind: ProblemKind::Unreadable(kind),
        }));
        match old.filter(|_| !sound) {
            Some(old) => items.insert(id.to_owned(), old),
            None => {
                self.local.insert((kind.to_owned(), id.to_owned()), pack.clone());
                items.insert(id.to_owned(), new)
            }
        };
    }

    fn problem(&mut self, file: &str, at: String) {
        self.problems.push(Problem {
            file: file.to_owned(),
            at,
            kind: ProblemKind::Unreadable(FaultKind::UnknownField),
        });
    }
}

/// The object behind a key; it is made where there is nothing.
fn object<'a>(value: &'a mut Map<String, Value>, key: &str) -> Option<&'a mut Map<String, Value>> {
    value.entry(key).or_insert_with(|| Value::Object(Map::new())).as_object_mut()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn pack(structure: Value, text: Value) -> PackFile {
        let value = json!({ "format": FORMAT, "schema": 1, "id": "town", "version": "1", "title": { "ro": "Oraș" },
            "structure": structure, "text": text });
        read_value(&value).unwrap()
    }

    #[test]
    fn fields_given_replace_ours_and_the_rest_stays() {
        let mut bundle = json!({ "structure": {}, "text": { "glossary": { "a": { "term": "A", "meaning": "M" } } } });
        let mut overlay = Overlay::default();
        let pack = pack(Value::Null, json!({ "en": { "glossary": { "a": { "term": "Ours" } } } }));
        overlay.add(&mut bundle, &pack, Language::En);
        assert_eq!(bundle["text"]["glossary"]["a"], json!({ "term": "Ours", "meaning": "M" }));
        assert_eq!(overlay.local.get(&("glossary".into(), "a".into())).map(PackId::as_str), Some("town"));
        assert_eq!(overlay.problems, []);
    }

    #[test]
    fn a_change_with_a_fault_leaves_ours_as_it_is() {
        let ours = json!({ "name": "Name", "tasks": "Tasks", "holder": "Holder" });
        let mut bundle = json!({ "structure": {}, "text": { "roles": { "a": ours } } });
        let mut overlay = Overlay::default();
        let pack = pack(Value::Null, json!({ "en": { "roles": { "a": { "task": "Ours" } } }, "xx": {} }));
        overlay.add(&mut bundle, &pack, Language::En);
        assert_eq!(bundle["text"]["roles"]["a"], ours);
        let named: Vec<String> = overlay.problems.iter().map(Problem::to_string).collect();
        assert_eq!(
            named,
            [
                "local/town.json at text.xx: nobody knows this field",
                "local/town.json, text/en/roles/a at task: nobody knows this field",
            ]
        );
        assert!(overlay.local.is_empty());
    }

    #[test]
    fn fields_that_have_lost_their_names_are_replaced_too() {
        let mut bundle = json!({ "structure": {}, "text": { "roles": { "a": ["Name", "Tasks", "Holder"] } } });
        let pack = pack(Value::Null, json!({ "en": { "roles": { "a": { "tasks": "Ours" } } } }));
        Overlay::default().add(&mut bundle, &pack, Language::En);
        assert_eq!(bundle["text"]["roles"]["a"], json!({ "name": "Name", "tasks": "Ours", "holder": "Holder" }));
    }

    #[test]
    fn what_a_pack_says_in_another_language_only_is_shown_in_that_language() {
        let mut bundle = json!({ "structure": {}, "text": {} });
        let mut overlay = Overlay::default();
        let pack =
            pack(json!({ "measures": { "new": {} } }), json!({ "ro": { "measures": { "new": { "title": "N" } } } }));
        overlay.add(&mut bundle, &pack, Language::De);
        assert_eq!(bundle["fallback"]["measures"]["new"]["title"], "N");
        assert_eq!(overlay.foreign.get(&("measures".into(), "new".into())), Some(&Language::Ro));
    }

    #[test]
    fn a_kind_that_nobody_knows_is_named() {
        let mut bundle = json!({});
        let mut overlay = Overlay::default();
        overlay.add(&mut bundle, &pack(json!({ "phases": [], "mesures": {} }), Value::Null), Language::En);
        let named: Vec<String> = overlay.problems.iter().map(Problem::to_string).collect();
        assert_eq!(named.len(), 2, "{named:?}");
        assert!(named.iter().any(|text| text == "local/town.json at structure.mesures: nobody knows this field"));
    }

    #[test]
    fn what_is_no_pack_is_refused_with_the_reason() {
        assert_eq!(read("{}").err(), Some(PackError::WrongFormat));
        assert_eq!(read(r#"{"format":"living-lab-pack","schema":2}"#).err(), Some(PackError::Newer { found: 2 }));
        assert!(matches!(read("{").err(), Some(PackError::Unreadable(_))));
        assert!(matches!(
            read(r#"{"format":"living-lab-pack","schema":1,"id":"Town","version":"1","title":{}}"#).err(),
            Some(PackError::Unreadable(_))
        ));
    }
}
