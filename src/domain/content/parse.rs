// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The gate for content: a bundle becomes [`Content`] plus the list of what is wrong with it.
//!
//! A broken item is left out and named; everything else stays usable.

use std::fmt::Display;

use serde_json::{Map, Value};

use super::bundle::{FALLBACK, FORMAT, SCHEMA, SOURCES_FORMAT};
use super::check::drop_dangling_references;
use super::model::*;
use super::pack::{self, Overlay, PackFile};
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
    /// What has been read. Taking it apart takes a while, so the caller drops it when there is time.
    pub spent: Value,
}

/// Reads a bundle, together with the register of sources where that is a file of its own, and with packs of local
/// content; packs of the same id in the bundle give way to them.
///
/// # Errors
/// When a text is no bundle (or register) at all, or one of a newer schema.
pub fn parse(bundle: &str, register: Option<&str>, packs: &[PackFile]) -> Result<Parsed, BundleError> {
    let (mut bundle, language) = envelope(bundle, FORMAT)?;
    if let Some(register) = register {
        let mut register = json::parse(register).map_err(BundleError::Unreadable)?;
        if register.get("format").and_then(Value::as_str) != Some(SOURCES_FORMAT) {
            return Err(BundleError::WrongFormat);
        }
        known_schema(&register)?;
        let sources = register.get_mut("sources").map(Value::take).unwrap_or_default();
        if let Some(structure) = bundle.get_mut("structure").and_then(Value::as_object_mut) {
            structure.insert("sources".into(), sources);
        }
    }
    let text = |name: &str| bundle.get(name).and_then(Value::as_str);
    let version = text("version").unwrap_or_default().to_owned();
    let interface = bundle.get_mut("interface").map(Value::take).unwrap_or_default();
    let mut overlay = Overlay::default();
    let bundled = bundled_packs(&mut bundle, packs, &mut overlay.problems);
    let packs: Vec<&PackFile> = bundled.iter().chain(packs).collect();
    for pack in &packs {
        overlay.add(&mut bundle, pack, language);
    }
    let problems = std::mem::take(&mut overlay.problems);
    let mut reader = Reader { overlay, problems, ..Reader::new(language, &bundle) };
    let mut content = reader.content(version, &packs);
    let mut problems = reader.problems;
    drop_dangling_references(&mut content, &mut problems);
    Ok(Parsed { content, interface, language, problems, spent: bundle })
}

/// A file of a language whose envelope names the format, and is of a schema that is known.
pub(super) fn envelope(text: &str, format: &str) -> Result<(Value, Language), BundleError> {
    let file = json::parse(text).map_err(BundleError::Unreadable)?;
    let text = |name: &str| file.get(name).and_then(Value::as_str);
    let language = text("language").and_then(Language::parse).filter(|_| text("format") == Some(format));
    let language = language.ok_or(BundleError::WrongFormat)?;
    known_schema(&file)?;
    Ok((file, language))
}

fn known_schema(file: &Value) -> Result<(), BundleError> {
    match file.get("schema").and_then(Value::as_u64) {
        None => Err(BundleError::WrongFormat),
        Some(found) if found > SCHEMA => Err(BundleError::Newer { found }),
        Some(_) => Ok(()),
    }
}

/// The packs that the bundle carries, less those that are given in another version.
fn bundled_packs(bundle: &mut Value, given: &[PackFile], problems: &mut Vec<Problem>) -> Vec<PackFile> {
    let mut read = Vec::new();
    let bundled = bundle.get_mut("packs").map(Value::take).unwrap_or_default();
    for (name, value) in bundled.as_object().into_iter().flatten() {
        match pack::read_value(value) {
            Ok(pack) if given.iter().any(|other| other.id == pack.id) => {}
            Ok(pack) => read.push(pack),
            Err(error) => problems.extend(pack::problems(&format!("local/{name}.json"), error)),
        }
    }
    read
}

/// The part of the bundle a value is in.
#[derive(Clone, Copy)]
enum Part {
    Structure,
    Text,
    Fallback,
}

/// The file that something is in; put into words only for a fault.
#[derive(Clone, Copy)]
pub(super) struct File<'f> {
    pub folder: Folder,
    pub kind: &'f str,
    pub id: &'f dyn Display,
}

/// Where a file is.
#[derive(Clone, Copy)]
pub(super) enum Folder {
    Structure,
    Text(Language),
    /// A pack of local content; its id stands for the item's.
    Local,
}

/// A raw item with its text.
struct Raw<'a> {
    key: &'a str,
    structure: &'a Value,
    text: &'a Value,
    language: Language,
}

pub(super) struct Reader<'a> {
    pub(super) language: Language,
    bundle: &'a Value,
    overlay: Overlay,
    problems: Vec<Problem>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(language: Language, bundle: &'a Value) -> Self {
        Self { language, bundle, overlay: Overlay::default(), problems: Vec::new() }
    }

    pub(super) fn into_problems(self) -> Vec<Problem> {
        self.problems
    }

    fn content(&mut self, version: String, packs: &[&PackFile]) -> Content {
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
                    let file = reader.structure_file("steps", id);
                    reader.problem(&file, "", ProblemKind::UnknownReference { id: id.to_string() });
                    None
                }
            }),
            measures: self.items("measures", Self::measure),
            formats: self.items("formats", Self::format),
            roles: self.items("roles", Self::role),
            terms: self.items("glossary", Self::term),
            groups: self.items("groups", Self::group),
            indicators: self.items("indicators", Self::indicator),
            problems: self.items("problems", Self::pressing_problem),
            examples: self.items("examples", Self::example),
            actors: self.names("actors"),
            check: self.check(),
            sources: self.sources(),
            drehbuch: self.drehbuch(),
            packs: packs.iter().filter_map(|pack| self.pack(pack)).collect(),
            local: std::mem::take(&mut self.overlay.local),
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
    fn file<'f>(&self, part: Part, kind: &'f str, id: &'f dyn Display) -> File<'f> {
        match part {
            Part::Structure => self.structure_file(kind, id),
            Part::Text => self.text_file(self.language, kind, id),
            Part::Fallback => self.text_file(FALLBACK, kind, id),
        }
    }

    /// The raw items of a kind.
    fn raw_items(&mut self, part: Part, kind: &str) -> Option<&'a Map<String, Value>> {
        let raw = self.raw(part, kind)?;
        let mut reading = Reading::default();
        let items = reading.fields(Some(raw));
        let file = self.file(part, kind, &"");
        reading.into_faults().for_each(|fault| self.fault(&file, fault));
        items
    }

    /// All items of a kind: structure and text joined by `build`.
    pub(super) fn items<K: Id, S: FromJson, T: FromJson, Item>(
        &mut self,
        kind: &str,
        mut build: impl FnMut(&mut Self, &K, S, T, Language) -> Option<Item>,
    ) -> Index<K, Item> {
        let mut items = Index::default();
        for Raw { key, structure, text, language } in self.joined(kind) {
            let file = self.structure_file(kind, &key);
            let Some(id) = K::parse(key) else {
                self.problem(&file, "", ProblemKind::NotAnId { found: key.to_owned() });
                continue;
            };
            let structure = self.read(structure, &file);
            let text = self.read(text, &self.text_file(language, kind, &key));
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
            self.problem(&self.text_file(self.language, kind, &id), "", ProblemKind::SurplusText);
        }
        let mut joined = Vec::new();
        for (key, structure) in structures.into_iter().flatten() {
            let own = texts.and_then(|texts| texts.get(key)).map(|text| (text, self.language));
            // A pack may be written in one language only: that is no fault.
            let foreign = self.overlay.foreign_language(kind, key);
            if own.is_none() && foreign.is_none() {
                self.problem(&self.text_file(self.language, kind, &key), "", ProblemKind::MissingText);
            }
            let fallback = fallbacks.and_then(|texts| texts.get(key)).map(|text| (text, foreign.unwrap_or(FALLBACK)));
            if let Some((text, language)) = own.or(fallback) {
                joined.push(Raw { key, structure, text, language });
            }
        }
        joined
    }

    /// A typed value; what is not of the shape is named and left out.
    fn read<T: FromJson>(&mut self, raw: &Value, file: &File<'_>) -> Option<T> {
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
        let file = self.file(part, kind, &"");
        self.raw(part, kind).and_then(|raw| self.read(raw, &file)).unwrap_or_default()
    }

    /// The entries of a list whose structure is an array, each with its words; gaps and surplus are named.
    pub(super) fn listed<S: FromJson, T: FromJson>(
        &mut self,
        kind: &str,
        key: fn(&S) -> &String,
    ) -> Vec<(S, T, Language)> {
        let structures: Vec<S> = self.whole(Part::Structure, kind);
        let mut own: Index<String, T> = self.whole(Part::Text, kind);
        let mut full: Index<String, T> = self.whole(Part::Fallback, kind);
        let file = self.text_file(self.language, kind, &"");
        let mut listed = Vec::new();
        for structure in structures {
            let key = key(&structure);
            let foreign = self.overlay.foreign_language(kind, key);
            let text = own.remove(key).map(|text| (text, self.language));
            if text.is_none() && foreign.is_none() {
                self.problem(&file, key, ProblemKind::MissingText);
            }
            let text = text.or_else(|| full.remove(key).map(|text| (text, foreign.unwrap_or(FALLBACK))));
            listed.extend(text.map(|(text, language)| (structure, text, language)));
        }
        for surplus in own.keys() {
            self.problem(&file, surplus, ProblemKind::SurplusText);
        }
        listed
    }

    /// Names of a list of ids.
    fn names<K: Id>(&mut self, kind: &str) -> Index<K, String> {
        let file = self.structure_file(kind, &"");
        let mut names = Index::default();
        for (key, name, _) in self.listed::<String, String>(kind, |id| id) {
            if let Some(id) = self.id(&file, "", key) {
                names.insert(id, name);
            }
        }
        names
    }

    fn phases(&mut self) -> Vec<Phase> {
        let file = self.structure_file("phases", &"");
        let mut phases = Vec::new();
        for (PhaseStructure { id: key, steps }, text, language) in
            self.listed("phases", |phase: &PhaseStructure| &phase.id)
        {
            let PhaseText { title, question, summary, street } = text;
            let steps = self.ids(&file, &key, steps);
            if let Some(id) = self.id(&file, "", key) {
                phases.push(Phase { id, title, question, summary, street, steps, language });
            }
        }
        phases
    }

    fn drehbuch(&mut self) -> Vec<DrehbuchSection> {
        let sections: Vec<DrehbuchSectionRaw> = self.whole(Part::Structure, "drehbuch");
        let mut read = Vec::new();
        for DrehbuchSectionRaw { id, number, title } in sections {
            let file = self.structure_file("drehbuch", &"");
            read.extend(self.id(&file, "", id).map(|id| DrehbuchSection { id, number, title }));
        }
        read
    }

    fn sources(&mut self) -> Index<SourceId, Source> {
        let mut sources = Index::default();
        for (key, raw) in self.raw_items(Part::Structure, "sources").into_iter().flatten() {
            let file = self.structure_file("sources", &key);
            let read: Option<SourceRaw> = self.read(raw, &file);
            if let (Some(id), Some(SourceRaw { kind, title, publisher, year, language, licence, urls })) =
                (self.id(&file, "", key.clone()), read)
            {
                let text = Option::unwrap_or_default;
                let source = Source {
                    kind,
                    title: text(title),
                    publisher: text(publisher),
                    year,
                    language: text(language),
                    licence: text(licence),
                    urls: urls.unwrap_or_default(),
                };
                sources.insert(id, source);
            }
        }
        sources
    }

    pub(super) fn source_ids(&mut self, file: &File<'_>, at: &str, ids: Vec<String>) -> Vec<SourceId> {
        if ids.is_empty() {
            self.problem(file, at, ProblemKind::NoSource);
        }
        self.ids(file, "sources", ids)
    }

    pub(super) fn ids<K: Id>(&mut self, file: &File<'_>, at: &str, ids: Vec<String>) -> Vec<K> {
        ids.into_iter().filter_map(|id| self.id(file, at, id)).collect()
    }

    pub(super) fn id<K: Id>(&mut self, file: &File<'_>, at: &str, text: String) -> Option<K> {
        let id = K::parse(&text);
        if id.is_none() {
            self.problem(file, at, ProblemKind::NotAnId { found: text });
        }
        id
    }

    fn fault(&mut self, file: &File<'_>, Fault { at, kind }: Fault) {
        self.problems.push(Problem { file: self.name_of(file), at, kind: ProblemKind::Unreadable(kind) });
    }

    pub(super) fn structure_file<'f>(&self, kind: &'f str, id: &'f dyn Display) -> File<'f> {
        File { folder: Folder::Structure, kind, id }
    }

    pub(super) fn text_file<'f>(&self, language: Language, kind: &'f str, id: &'f dyn Display) -> File<'f> {
        File { folder: Folder::Text(language), kind, id }
    }

    /// The file of ours, or the pack that has added or changed the item.
    fn name_of(&self, file: &File<'_>) -> String {
        let File { folder, kind, id } = file;
        let id = id.to_string();
        let folder = match folder {
            Folder::Structure => "structure".to_owned(),
            Folder::Text(language) => format!("text/{}", language.tag()),
            Folder::Local => return format!("local/{id}.json"),
        };
        match self.overlay.pack_of(kind, &id) {
            Some(pack) => format!("local/{pack}.json, {folder}/{kind}/{id}"),
            None => below(&folder, kind, &id),
        }
    }

    pub(super) fn problem(&mut self, file: &File<'_>, at: &str, kind: ProblemKind) {
        self.problems.push(Problem { file: self.name_of(file), at: at.into(), kind });
    }
}

/// Steps, measures, formats and examples have a file each; of the others the file holds all.
fn below(folder: &str, kind: &str, id: &str) -> String {
    match kind {
        "sources" if !id.is_empty() => format!("{folder}/sources/*.json, {id}"),
        _ if id.is_empty() => format!("{folder}/{kind}.json"),
        "steps" | "measures" | "formats" | "examples" | "decks" | "exercises" => format!("{folder}/{kind}/{id}.json"),
        _ => format!("{folder}/{kind}.json, {id}"),
    }
}
