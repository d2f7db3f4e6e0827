// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The gate for content: a bundle becomes [`Content`] plus the list of what is wrong with it.
//!
//! A broken item is left out and named; everything else stays usable.

use std::fmt::Display;

use serde_json::{Map, Value};

use super::bundle::{FALLBACK, FORMAT, SCHEMA};
use super::check::drop_dangling_references;
use super::model::*;
use super::problem::{BundleError, Problem, ProblemKind};
use super::raw::*;
use crate::domain::id::{Id, SourceId, StepId};
use crate::domain::index::Index;
use crate::domain::json::{self, Fault, FromJson, Reading};
use crate::domain::language::Language;

/// What a bundle holds: content, interface words (still JSON) and what is wrong.
#[derive(Debug)]
pub struct Parsed {
    /// The content that could be read.
    pub content: Content,
    /// The interface words of the bundle, as JSON.
    pub interface: Value,
    /// The language of the bundle.
    pub language: Language,
    /// What was left out, and why.
    pub problems: Vec<Problem>,
}

/// Reads a bundle.
///
/// # Errors
/// When the text is no bundle at all, or one of a newer schema.
pub fn parse(bundle: &str) -> Result<Parsed, BundleError> {
    let mut bundle = json::parse(bundle).map_err(BundleError::Unreadable)?;
    let text = |name: &str| bundle.get(name).and_then(Value::as_str);
    let language = text("language").and_then(Language::parse).filter(|_| text("format") == Some(FORMAT));
    let language = language.ok_or(BundleError::WrongFormat)?;
    let schema = bundle.get("schema").and_then(Value::as_u64).ok_or(BundleError::WrongFormat)?;
    if schema > SCHEMA {
        return Err(BundleError::Newer { found: schema });
    }
    let version = text("version").unwrap_or_default().to_owned();
    let interface = bundle.get_mut("interface").map(Value::take).unwrap_or_default();
    let mut reader = Reader { language, bundle: &bundle, problems: Vec::new() };
    let mut content = reader.content(version);
    let mut problems = reader.problems;
    drop_dangling_references(&mut content, &mut problems);
    Ok(Parsed { content, interface, language, problems })
}

/// The part of the bundle a value is in.
#[derive(Clone, Copy)]
enum Part {
    Structure,
    Text,
    Fallback,
}

/// A raw item with its text.
struct Raw<'a> {
    key: &'a str,
    structure: &'a Value,
    text: &'a Value,
    language: Language,
}

pub(super) struct Reader<'a> {
    language: Language,
    bundle: &'a Value,
    problems: Vec<Problem>,
}

impl<'a> Reader<'a> {
    fn content(&mut self, version: String) -> Content {
        let phases = self.phases();
        let mut home = Index::default();
        for phase in &phases {
            for step in &phase.steps {
                home.insert(step.clone(), phase.id.clone());
            }
        }
        Content {
            version,
            phases,
            steps: self.items("steps", |reader, id: &StepId, structure, text, language| match home.get(id) {
                Some(phase) => Some(reader.step(id, phase.clone(), structure, text, language)),
                None => {
                    reader.problem(
                        &structure_file("steps", id),
                        "",
                        ProblemKind::UnknownReference { id: id.to_string() },
                    );
                    None
                }
            }),
            measures: self.items("measures", Self::measure),
            formats: self.items("formats", Self::format),
            roles: self.items("roles", Self::role),
            terms: self.items("glossary", Self::term),
            actors: self.names("actors"),
            groups: self.names("groups"),
            sources: self.sources(),
            drehbuch: self.drehbuch(),
        }
    }

    /// The raw value of a kind in a part of the bundle.
    fn raw(&self, part: Part, kind: &str) -> Option<&'a Value> {
        let part = match part {
            Part::Structure => "structure",
            Part::Text => "text",
            Part::Fallback => "fallback",
        };
        self.bundle.get(part)?.get(kind)
    }

    /// The file a kind (and an item of it) comes from.
    fn file(&self, part: Part, kind: &str, id: &str) -> String {
        match part {
            Part::Structure => structure_file(kind, id),
            Part::Text => text_file(self.language, kind, id),
            Part::Fallback => text_file(FALLBACK, kind, id),
        }
    }

    /// The raw items of a kind.
    fn raw_items(&mut self, part: Part, kind: &str) -> Option<&'a Map<String, Value>> {
        let raw = self.raw(part, kind)?;
        let mut reading = Reading::default();
        let items = reading.fields(Some(raw));
        let file = self.file(part, kind, "");
        reading.into_faults().for_each(|fault| self.fault(&file, fault));
        items
    }

    /// All items of a kind: structure and text joined by `build`.
    fn items<K: Id, S: FromJson, T: FromJson, Item>(
        &mut self,
        kind: &str,
        mut build: impl FnMut(&mut Self, &K, S, T, Language) -> Option<Item>,
    ) -> Index<K, Item> {
        let mut items = Index::default();
        for Raw { key, structure, text, language } in self.joined(kind) {
            let Some(id) = K::parse(key) else {
                self.problem(&structure_file(kind, key), "", ProblemKind::NotAnId { found: key.to_owned() });
                continue;
            };
            let structure = self.read(structure, &structure_file(kind, key));
            let text = self.read(text, &text_file(language, kind, key));
            if let (Some(structure), Some(text)) = (structure, text)
                && let Some(item) = build(self, &id, structure, text, language)
            {
                items.insert(id, item);
            }
        }
        items
    }

    /// The raw items of a kind that have text, in this language or the fallback; gaps and surplus are named.
    fn joined(&mut self, kind: &str) -> Vec<Raw<'a>> {
        let structures = self.raw_items(Part::Structure, kind);
        let texts = self.raw_items(Part::Text, kind);
        let fallbacks = self.raw_items(Part::Fallback, kind);
        for id in
            texts.into_iter().flat_map(Map::keys).filter(|id| structures.is_none_or(|items| !items.contains_key(*id)))
        {
            self.problem(&text_file(self.language, kind, id), "", ProblemKind::SurplusText);
        }
        let mut joined = Vec::new();
        for (key, structure) in structures.into_iter().flatten() {
            let own = texts.and_then(|texts| texts.get(key)).map(|text| (text, self.language));
            if own.is_none() {
                self.problem(&text_file(self.language, kind, key), "", ProblemKind::MissingText);
            }
            let fallback = || fallbacks.and_then(|texts| texts.get(key)).map(|text| (text, FALLBACK));
            if let Some((text, language)) = own.or_else(fallback) {
                joined.push(Raw { key, structure, text, language });
            }
        }
        joined
    }

    /// A typed value; what is not of the shape is named and left out.
    fn read<T: FromJson>(&mut self, raw: &Value, file: &str) -> Option<T> {
        match json::read(raw) {
            Ok(value) => Some(value),
            Err(faults) => {
                faults.into_iter().for_each(|fault| self.fault(file, fault));
                None
            }
        }
    }

    /// A whole file of a part of the bundle; nothing if it is absent or not of the shape.
    fn whole<T: FromJson + Default>(&mut self, part: Part, kind: &str) -> T {
        let file = self.file(part, kind, "");
        self.raw(part, kind).and_then(|raw| self.read(raw, &file)).unwrap_or_default()
    }

    /// Names of a list whose structure is an array of ids and whose text maps id to name.
    fn names<K: Id>(&mut self, kind: &str) -> Index<K, String> {
        let ids: Vec<String> = self.whole(Part::Structure, kind);
        let mut own: Index<String, String> = self.whole(Part::Text, kind);
        let mut full: Index<String, String> = self.whole(Part::Fallback, kind);
        let file = text_file(self.language, kind, "");
        let mut names = Index::default();
        for key in ids {
            let name = own.remove(&key);
            if name.is_none() {
                self.problem(&file, &key, ProblemKind::MissingText);
            }
            if let (Some(id), Some(name)) =
                (self.id(&structure_file(kind, ""), "", key.clone()), name.or_else(|| full.remove(&key)))
            {
                names.insert(id, name);
            }
        }
        for surplus in own.keys() {
            self.problem(&file, surplus, ProblemKind::SurplusText);
        }
        names
    }

    fn phases(&mut self) -> Vec<Phase> {
        let structures: Vec<PhaseStructure> = self.whole(Part::Structure, "phases");
        let mut own: Index<String, PhaseText> = self.whole(Part::Text, "phases");
        let mut full: Index<String, PhaseText> = self.whole(Part::Fallback, "phases");
        let file = structure_file("phases", "");
        let mut phases = Vec::new();
        for PhaseStructure { id: key, steps } in structures {
            let text = own.remove(&key).map(|text| (text, self.language));
            if text.is_none() {
                self.problem(&text_file(self.language, "phases", ""), &key, ProblemKind::MissingText);
            }
            let text = text.or_else(|| full.remove(&key).map(|text| (text, FALLBACK)));
            let steps = self.ids(&file, &key, steps);
            if let (Some(id), Some((PhaseText { title, question, summary, street }, language))) =
                (self.id(&file, "", key), text)
            {
                phases.push(Phase { id, title, question, summary, street, steps, language });
            }
        }
        phases
    }

    fn drehbuch(&mut self) -> Vec<DrehbuchSection> {
        let sections: Vec<DrehbuchSectionRaw> = self.whole(Part::Structure, "drehbuch");
        let mut read = Vec::new();
        for DrehbuchSectionRaw { id, number, title } in sections {
            read.extend(self.id(&structure_file("drehbuch", ""), "", id).map(|id| DrehbuchSection {
                id,
                number,
                title,
            }));
        }
        read
    }

    fn sources(&mut self) -> Index<SourceId, Source> {
        let mut sources = Index::default();
        for (key, raw) in self.raw_items(Part::Structure, "sources").into_iter().flatten() {
            let read: Option<SourceRaw> = self.read(raw, &structure_file("sources", key));
            if let (Some(id), Some(SourceRaw { kind, title, publisher, language, urls })) =
                (self.id("structure/sources", "", key.clone()), read)
            {
                let text = Option::unwrap_or_default;
                let source = Source {
                    kind,
                    title: text(title),
                    publisher: text(publisher),
                    language: text(language),
                    urls: urls.unwrap_or_default(),
                };
                sources.insert(id, source);
            }
        }
        sources
    }

    pub(super) fn source_ids(&mut self, file: &str, at: &str, ids: Vec<String>) -> Vec<SourceId> {
        if ids.is_empty() {
            self.problem(file, at, ProblemKind::NoSource);
        }
        self.ids(file, "sources", ids)
    }

    pub(super) fn ids<K: Id>(&mut self, file: &str, at: &str, ids: Vec<String>) -> Vec<K> {
        ids.into_iter().filter_map(|id| self.id(file, at, id)).collect()
    }

    pub(super) fn id<K: Id>(&mut self, file: &str, at: &str, text: String) -> Option<K> {
        let id = K::parse(&text);
        if id.is_none() {
            self.problem(file, at, ProblemKind::NotAnId { found: text });
        }
        id
    }

    fn fault(&mut self, file: &str, Fault { at, kind }: Fault) {
        self.problems.push(Problem { file: file.into(), at, kind: ProblemKind::Unreadable(kind) });
    }

    pub(super) fn problem(&mut self, file: &str, at: &str, kind: ProblemKind) {
        self.problems.push(Problem { file: file.into(), at: at.into(), kind });
    }
}

pub(super) fn structure_file(kind: &str, id: impl Display) -> String {
    below("structure", kind, &id)
}

pub(super) fn text_file(language: Language, kind: &str, id: impl Display) -> String {
    below(&format!("text/{}", language.tag()), kind, &id)
}

/// Steps, measures and formats have a file each; of the others the file holds all.
fn below(folder: &str, kind: &str, id: &dyn Display) -> String {
    let id = id.to_string();
    match kind {
        _ if id.is_empty() => format!("{folder}/{kind}.json"),
        "steps" | "measures" | "formats" => format!("{folder}/{kind}/{id}.json"),
        _ => format!("{folder}/{kind}.json, {id}"),
    }
}
