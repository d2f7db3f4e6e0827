// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The gate for content: a bundle becomes [`Content`] plus the list of what is wrong with it.
//!
//! A broken item is left out and named; everything else stays usable.

use std::collections::BTreeMap;
use std::fmt::Display;

use serde_json::{Map, Value};

use super::bundle::{FALLBACK, FORMAT, SCHEMA};
use super::check::drop_dangling_references;
use super::model::*;
use super::problem::{BundleError, Problem, ProblemKind};
use super::raw::*;
use crate::domain::id::{FormatId, Id, LocalId, MeasureId, PhaseId, RoleId, SourceId, StepId, TermId};
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

struct Reader<'a> {
    language: Language,
    bundle: &'a Value,
    problems: Vec<Problem>,
}

impl<'a> Reader<'a> {
    fn content(&mut self, version: String) -> Content {
        let phases = self.phases();
        let mut home = BTreeMap::new();
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
    ) -> BTreeMap<K, Item> {
        let mut items = BTreeMap::new();
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
    fn names<K: Id>(&mut self, kind: &str) -> BTreeMap<K, String> {
        let ids: Vec<String> = self.whole(Part::Structure, kind);
        let mut own: BTreeMap<String, String> = self.whole(Part::Text, kind);
        let mut full: BTreeMap<String, String> = self.whole(Part::Fallback, kind);
        let file = text_file(self.language, kind, "");
        let mut names = BTreeMap::new();
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
        let mut own: BTreeMap<String, PhaseText> = self.whole(Part::Text, "phases");
        let mut full: BTreeMap<String, PhaseText> = self.whole(Part::Fallback, "phases");
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

    fn sources(&mut self) -> BTreeMap<SourceId, Source> {
        let mut sources = BTreeMap::new();
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

    fn role(&mut self, id: &RoleId, structure: RoleStructure, text: RoleText, _: Language) -> Option<Role> {
        let file = structure_file("roles", id);
        Some(Role {
            name: text.name,
            tasks: text.tasks,
            holder: text.holder,
            share: structure.share.map(|share| self.span(&file, "share", share)),
            sources: self.source_ids(&file, "", structure.sources),
        })
    }

    fn term(&mut self, id: &TermId, sources: Vec<String>, text: TermText, _: Language) -> Option<Term> {
        let sources = self.source_ids(&structure_file("glossary", id), "", sources);
        Some(Term { term: text.term, meaning: text.meaning, sources })
    }

    fn step(
        &mut self,
        id: &StepId,
        phase: PhaseId,
        structure: StepStructure,
        text: StepText,
        language: Language,
    ) -> Step {
        let file = &structure_file("steps", id);
        let prose = &text_file(language, "steps", id);
        let StepText { title, purpose, tasks, questions, outputs, pitfalls, signs, lessons } = text;
        Step {
            id: id.clone(),
            phase,
            title,
            purpose,
            lead: self.id(file, "lead", structure.lead),
            with: self.ids(file, "with", structure.with),
            effort: self.span(file, "effort", structure.effort),
            duration: self.span(file, "duration", structure.duration),
            tasks: self
                .pick(prose, "tasks", structure.tasks, tasks)
                .into_iter()
                .filter_map(|(id, TaskText { title, detail })| {
                    Some(Task { id: self.id(file, "tasks", id)?, title, detail: detail.unwrap_or_default() })
                })
                .collect(),
            questions: self
                .pick(prose, "questions", structure.questions, questions)
                .into_iter()
                .filter_map(|(id, text)| Some(Question { id: self.id(file, "questions", id)?, text }))
                .collect(),
            outputs: self.words(prose, "outputs", structure.outputs, outputs),
            pitfalls: self.pitfalls(file, prose, structure.pitfalls, pitfalls),
            signs: self.words(prose, "signs", structure.signs, signs),
            lessons: self.placed(file, prose, "lessons", structure.lessons, lessons),
            formats: self.ids(file, "formats", structure.formats),
            measures: self.ids(file, "measures", structure.measures),
            terms: self.ids(file, "terms", structure.terms),
            drehbuch: self.ids(file, "drehbuch", structure.drehbuch),
            sources: self.source_ids(file, "", structure.sources),
            language,
        }
    }

    fn measure(
        &mut self,
        id: &MeasureId,
        structure: MeasureStructure,
        text: MeasureText,
        language: Language,
    ) -> Option<Measure> {
        let file = &structure_file("measures", id);
        let prose = &text_file(language, "measures", id);
        let indicators = self.pick(prose, "indicators", structure.indicators, text.indicators);
        let grades: Vec<_> = structure.evidence.iter().map(|evidence| (evidence.id.clone(), evidence.grade)).collect();
        let grade = |id: &str| grades.iter().find(|(of, _)| of == id).map(|(_, grade)| *grade);
        let sourced =
            structure.evidence.into_iter().map(|EvidenceRaw { id, sources, .. }| SourcedRaw { id, sources }).collect();
        Some(Measure {
            id: id.clone(),
            title: text.title,
            summary: text.summary,
            hazards: structure.hazards,
            field: structure.field,
            types: structure.types,
            scales: structure.scales,
            lead: self.id(file, "lead", structure.lead),
            partners: self.ids(file, "partners", structure.partners),
            cost: self.estimate(
                file,
                "cost",
                (structure.cost.min, structure.cost.max),
                text.cost_basis,
                structure.cost.sources,
            ),
            effort: self.estimate(
                file,
                "effort",
                (structure.effort.min, structure.effort.max),
                text.effort_basis,
                structure.effort.sources,
            ),
            lead_time: self.span(file, "lead_time", structure.lead_time),
            lead_time_basis: text.lead_time_basis,
            targets: self.ids(file, "targets", structure.targets),
            benefits: self.words(prose, "benefits", structure.benefits, text.benefits),
            steps: self.words(prose, "steps", structure.steps, text.steps),
            pitfalls: self.pitfalls(file, prose, structure.pitfalls, text.pitfalls),
            evidence: self
                .sourced(file, prose, "evidence", sourced, text.evidence)
                .into_iter()
                .filter_map(|(id, text, sources)| Some(Evidence { grade: grade(&id)?, text, sources }))
                .collect(),
            indicators: indicators
                .into_iter()
                .filter_map(|(id, IndicatorText { name, unit })| {
                    Some(Indicator { id: self.id(file, "indicators", id)?, name, unit })
                })
                .collect(),
            examples: self.placed(file, prose, "examples", structure.examples, text.examples),
            formats: self.ids(file, "formats", structure.formats),
            terms: self.ids(file, "terms", structure.terms),
            sources: self.source_ids(file, "", structure.sources),
            language,
        })
    }

    fn format(
        &mut self,
        id: &FormatId,
        structure: FormatStructure,
        text: FormatText,
        language: Language,
    ) -> Option<Format> {
        let file = &structure_file("formats", id);
        let prose = &text_file(language, "formats", id);
        let minutes: Vec<_> = structure.run.iter().map(|item| (item.id.clone(), item.minutes)).collect();
        let minutes =
            |id: &str| minutes.iter().find(|(of, _)| of == id).map(|(_, minutes)| *minutes).unwrap_or_default();
        let run = structure.run.into_iter().map(|item| item.id).collect();
        Some(Format {
            id: id.clone(),
            title: text.title,
            summary: text.summary,
            participants: text.participants,
            purposes: structure.purposes,
            group: self.span(file, "group", structure.group),
            duration: self.span(file, "duration", structure.duration),
            preparation_time: self.span(file, "preparation_time", structure.preparation_time),
            digital: structure.digital,
            digital_variant: text.digital,
            accessible: text.accessible,
            targets: self.ids(file, "targets", structure.targets),
            preparation: self.words(prose, "preparation", structure.preparation, text.preparation),
            materials: self.words(prose, "materials", structure.materials, text.materials),
            run: self
                .pick(prose, "run", run, text.run)
                .into_iter()
                .map(|(id, text)| RunItem { minutes: minutes(&id), text })
                .collect(),
            lessons: self.placed(file, prose, "lessons", structure.lessons, text.lessons),
            terms: self.ids(file, "terms", structure.terms),
            sources: self.source_ids(file, "", structure.sources),
            language,
        })
    }

    fn span(&mut self, file: &str, at: &str, SpanRaw { min, max, unit, sources }: SpanRaw) -> Span {
        if min > max {
            self.problem(file, at, ProblemKind::SpanReversed);
        }
        Span { min: min.min(max), max: max.max(min), unit, sources: self.source_ids(file, at, sources) }
    }

    fn estimate<C: Ord + Copy>(
        &mut self,
        file: &str,
        at: &str,
        (min, max): (C, C),
        basis: String,
        sources: Vec<String>,
    ) -> Estimate<C> {
        if min > max {
            self.problem(file, at, ProblemKind::SpanReversed);
        }
        Estimate { min: min.min(max), max: max.max(min), basis, sources: self.source_ids(file, at, sources) }
    }

    fn pitfalls(
        &mut self,
        file: &str,
        prose: &str,
        structure: Vec<SourcedRaw>,
        text: BTreeMap<String, PitfallText>,
    ) -> Vec<Pitfall> {
        let read = self.sourced(file, prose, "pitfalls", structure, text);
        read.into_iter().map(|(_, PitfallText { risk, way_out }, sources)| Pitfall { risk, way_out, sources }).collect()
    }

    fn placed(
        &mut self,
        file: &str,
        prose: &str,
        at: &str,
        structure: Vec<SourcedRaw>,
        text: BTreeMap<String, PlacedText>,
    ) -> Vec<Placed> {
        let read = self.sourced(file, prose, at, structure, text);
        read.into_iter().map(|(_, PlacedText { place, text }, sources)| Placed { place, text, sources }).collect()
    }

    /// Parts that name their sources, joined with their text.
    fn sourced<T>(
        &mut self,
        file: &str,
        prose: &str,
        at: &str,
        structure: Vec<SourcedRaw>,
        text: BTreeMap<String, T>,
    ) -> Vec<(String, T, Vec<SourceId>)> {
        let ids = structure.iter().map(|part| part.id.clone()).collect();
        self.pick(prose, at, ids, text)
            .into_iter()
            .map(|(id, text)| {
                let named =
                    structure.iter().find(|part| part.id == id).map(|part| part.sources.clone()).unwrap_or_default();
                let named = self.source_ids(file, &format!("{at}.{id}"), named);
                (id, text, named)
            })
            .collect()
    }

    fn words(&mut self, prose: &str, at: &str, ids: Vec<String>, text: BTreeMap<String, String>) -> Vec<String> {
        self.pick(prose, at, ids, text).into_iter().map(|(_, text)| text).collect()
    }

    /// The texts in the order of the structure; gaps, surplus and doubles are named.
    fn pick<T>(&mut self, prose: &str, at: &str, ids: Vec<String>, mut text: BTreeMap<String, T>) -> Vec<(String, T)> {
        let mut picked: Vec<(String, T)> = Vec::with_capacity(ids.len());
        for id in ids {
            match text.remove(&id) {
                Some(found) => {
                    if LocalId::parse(&id).is_none() {
                        self.problem(prose, at, ProblemKind::NotAnId { found: id.clone() });
                    }
                    picked.push((id, found));
                }
                None if picked.iter().any(|(seen, _)| *seen == id) => {
                    self.problem(prose, at, ProblemKind::DuplicateId { id })
                }
                None => self.problem(prose, &format!("{at}.{id}"), ProblemKind::MissingText),
            }
        }
        for surplus in text.into_keys() {
            self.problem(prose, &format!("{at}.{surplus}"), ProblemKind::SurplusText);
        }
        picked
    }

    fn source_ids(&mut self, file: &str, at: &str, ids: Vec<String>) -> Vec<SourceId> {
        if ids.is_empty() {
            self.problem(file, at, ProblemKind::NoSource);
        }
        self.ids(file, "sources", ids)
    }

    fn ids<K: Id>(&mut self, file: &str, at: &str, ids: Vec<String>) -> Vec<K> {
        ids.into_iter().filter_map(|id| self.id(file, at, id)).collect()
    }

    fn id<K: Id>(&mut self, file: &str, at: &str, text: String) -> Option<K> {
        let id = K::parse(&text);
        if id.is_none() {
            self.problem(file, at, ProblemKind::NotAnId { found: text });
        }
        id
    }

    fn fault(&mut self, file: &str, Fault { at, kind }: Fault) {
        self.problems.push(Problem { file: file.into(), at, kind: ProblemKind::Unreadable(kind) });
    }

    fn problem(&mut self, file: &str, at: &str, kind: ProblemKind) {
        self.problems.push(Problem { file: file.into(), at: at.into(), kind });
    }
}

fn structure_file(kind: &str, id: impl Display) -> String {
    below("structure", kind, &id)
}

fn text_file(language: Language, kind: &str, id: impl Display) -> String {
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
