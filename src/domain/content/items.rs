// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Items: the structure of a thing and its words in a language become one; gaps and surplus are named.

use super::model::*;
use super::pack::{Contact, ContactRaw, Pack, PackFile, text_of};
use super::parse::{File, Folder, Reader};
use super::problem::ProblemKind;
use super::raw::*;
use crate::domain::id::{
    ExampleId, FormatId, GroupId, IndicatorId, LocalId, MeasureId, PhaseId, ProblemId, RoleId, SourceId, StepId, TermId,
};
use crate::domain::index::Index;
use crate::domain::language::Language;

impl Reader<'_> {
    pub(super) fn role(&mut self, id: &RoleId, structure: RoleStructure, text: RoleText, _: Language) -> Option<Role> {
        let file = self.structure_file("roles", id);
        Some(Role {
            name: text.name,
            tasks: text.tasks,
            holder: text.holder,
            share: structure.share.map(|share| self.span(&file, "share", share)),
            sources: self.source_ids(&file, "", structure.sources),
        })
    }

    pub(super) fn term(&mut self, id: &TermId, sources: Vec<String>, text: TermText, _: Language) -> Option<Term> {
        let file = self.structure_file("glossary", id);
        let sources = self.source_ids(&file, "", sources);
        Some(Term { term: text.term, meaning: text.meaning, sources })
    }

    pub(super) fn step(
        &mut self,
        id: &StepId,
        phase: PhaseId,
        structure: StepStructure,
        text: StepText,
        language: Language,
    ) -> Step {
        let file = &self.structure_file("steps", id);
        let prose = &self.text_file(language, "steps", id);
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

    pub(super) fn measure(
        &mut self,
        id: &MeasureId,
        structure: MeasureStructure,
        text: MeasureText,
        language: Language,
    ) -> Option<Measure> {
        let file = &self.structure_file("measures", id);
        let prose = &self.text_file(language, "measures", id);
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
            indicators: self.ids(file, "indicators", structure.indicators),
            examples: self.placed(file, prose, "examples", structure.examples, text.examples),
            formats: self.ids(file, "formats", structure.formats),
            terms: self.ids(file, "terms", structure.terms),
            sources: self.source_ids(file, "", structure.sources),
            language,
        })
    }

    pub(super) fn format(
        &mut self,
        id: &FormatId,
        structure: FormatStructure,
        text: FormatText,
        language: Language,
    ) -> Option<Format> {
        let file = &self.structure_file("formats", id);
        let prose = &self.text_file(language, "formats", id);
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

    pub(super) fn group(
        &mut self,
        id: &GroupId,
        structure: GroupStructure,
        text: GroupText,
        _: Language,
    ) -> Option<Group> {
        let file = self.structure_file("groups", id);
        let sources = self.source_ids(&file, "", structure.sources);
        let GroupText { name, why, way_in } = text;
        let (why, way_in) = (why.unwrap_or_default(), way_in.unwrap_or_default());
        Some(Group { kind: structure.kind, name, why, way_in, sources })
    }

    pub(super) fn indicator(
        &mut self,
        id: &IndicatorId,
        structure: IndicatorStructure,
        text: IndicatorText,
        _: Language,
    ) -> Option<Indicator> {
        let file = self.structure_file("indicators", id);
        let sources = self.source_ids(&file, "", structure.sources);
        let IndicatorText { name, unit, how } = text;
        Some(Indicator { level: structure.level, name, unit, how, sources })
    }

    pub(super) fn pressing_problem(
        &mut self,
        id: &ProblemId,
        structure: ProblemStructure,
        text: ProblemText,
        language: Language,
    ) -> Option<PressingProblem> {
        let file = &self.structure_file("problems", id);
        let prose = &self.text_file(language, "problems", id);
        Some(PressingProblem {
            id: id.clone(),
            title: text.title,
            summary: text.summary,
            hazards: structure.hazards,
            measures: self.ids(file, "measures", structure.measures),
            formats: self.ids(file, "formats", structure.formats),
            steps: self.ids(file, "steps", structure.steps),
            actors: self.ids(file, "actors", structure.actors),
            groups: self.ids(file, "groups", structure.groups),
            examples: self.placed(file, prose, "examples", structure.examples, text.examples),
            sources: self.source_ids(file, "", structure.sources),
            language,
        })
    }

    pub(super) fn check(&mut self) -> Vec<CheckQuestion> {
        let file = &self.structure_file("check", &"");
        let mut questions = Vec::new();
        for (structure, text, language) in self.listed("check", |question: &CheckStructure| &question.id) {
            let CheckStructure { id: key, dimension, knock_out, step, enoll, sources } = structure;
            let CheckText { question, anchors, advice } = text;
            let (step, sources) = (self.id(file, &key, step), self.source_ids(file, &key, sources));
            if let Some(id) = self.id(file, "", key) {
                questions.push(CheckQuestion {
                    id,
                    dimension,
                    knock_out,
                    question,
                    anchors,
                    advice,
                    step,
                    enoll,
                    sources,
                    language,
                });
            }
        }
        questions
    }

    pub(super) fn example(
        &mut self,
        id: &ExampleId,
        structure: ExampleStructure,
        text: ExampleText,
        language: Language,
    ) -> Option<Example> {
        let file = &self.structure_file("examples", id);
        let prose = &self.text_file(language, "examples", id);
        let states: Vec<_> = structure.measures.iter().map(|measure| measure.state).collect();
        let named =
            structure.measures.into_iter().map(|ExampleMeasureRaw { id, sources, .. }| SourcedRaw { id, sources });
        let measures = self.sourced(file, prose, "measures", named.collect(), text.measures);
        Some(Example {
            id: id.clone(),
            title: text.title,
            place: text.place,
            summary: text.summary,
            gaps: text.gaps,
            states: structure
                .states
                .iter()
                .filter_map(|(step, state)| Some((self.id(file, "states", step.clone())?, *state)))
                .collect(),
            tasks: self.ids(file, "tasks", structure.tasks),
            answers: self
                .sourced(file, prose, "answers", structure.answers, text.answers)
                .into_iter()
                .filter_map(|(question, text, sources)| {
                    Some(ExampleAnswer { question: self.id(file, "answers", question)?, text, sources })
                })
                .collect(),
            measures: measures
                .into_iter()
                .zip(states)
                .filter_map(|((measure, text, sources), state)| {
                    Some(ExampleMeasure { measure: self.id(file, "measures", measure)?, state, text, sources })
                })
                .collect(),
            sources: self.source_ids(file, "", structure.sources),
            language,
        })
    }

    /// A pack as pages show it.
    pub(super) fn pack(&mut self, pack: &PackFile) -> Option<Pack> {
        let file = File { folder: Folder::Local, kind: "", id: &pack.id };
        let contacts = pack.contacts.iter().flatten().filter_map(|contact| self.contact(&file, contact)).collect();
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        Some(Pack {
            id: self.id(&file, "id", pack.id.clone())?,
            title: text_of(&pack.title, self.language).to_owned(),
            version: pack.version.clone(),
            publisher: text(&pack.publisher),
            licence: text(&pack.licence),
            contacts,
        })
    }

    fn contact(&mut self, file: &File<'_>, contact: &ContactRaw) -> Option<Contact> {
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        Some(Contact {
            id: self.id(file, "contacts", contact.id.clone())?,
            name: text_of(&contact.name, self.language).to_owned(),
            note: contact.note.as_ref().map_or("", |note| text_of(note, self.language)).to_owned(),
            actors: self.ids(file, &format!("contacts.{}", contact.id), contact.actors.clone()),
            phone: text(&contact.phone),
            email: text(&contact.email),
            url: text(&contact.url),
            sources: self.ids(file, &format!("contacts.{}", contact.id), contact.sources.clone().unwrap_or_default()),
        })
    }

    fn span(&mut self, file: &File<'_>, at: &str, SpanRaw { min, max, unit, sources }: SpanRaw) -> Span {
        if min > max {
            self.problem(file, at, ProblemKind::SpanReversed);
        }
        Span { min: min.min(max), max: max.max(min), unit, sources: self.source_ids(file, at, sources) }
    }

    fn estimate<C: Ord + Copy>(
        &mut self,
        file: &File<'_>,
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
        file: &File<'_>,
        prose: &File<'_>,
        structure: Vec<SourcedRaw>,
        text: Index<String, PitfallText>,
    ) -> Vec<Pitfall> {
        let read = self.sourced(file, prose, "pitfalls", structure, text);
        read.into_iter().map(|(_, PitfallText { risk, way_out }, sources)| Pitfall { risk, way_out, sources }).collect()
    }

    fn placed(
        &mut self,
        file: &File<'_>,
        prose: &File<'_>,
        at: &str,
        structure: Vec<SourcedRaw>,
        text: Index<String, PlacedText>,
    ) -> Vec<Placed> {
        let read = self.sourced(file, prose, at, structure, text);
        read.into_iter().map(|(_, PlacedText { place, text }, sources)| Placed { place, text, sources }).collect()
    }

    /// Parts that name their sources, joined with their text.
    fn sourced<T>(
        &mut self,
        file: &File<'_>,
        prose: &File<'_>,
        at: &str,
        structure: Vec<SourcedRaw>,
        text: Index<String, T>,
    ) -> Vec<(String, T, Vec<SourceId>)> {
        let ids = structure.iter().map(|part| part.id.clone()).collect();
        self.pick(prose, at, ids, text)
            .into_iter()
            .map(|(id, text)| {
                let named =
                    structure.iter().find(|part| part.id == id).map(|part| part.sources.clone()).unwrap_or_default();
                if named.is_empty() {
                    self.problem(file, &format!("{at}.{id}"), ProblemKind::NoSource);
                }
                (id, text, self.ids(file, at, named))
            })
            .collect()
    }

    pub(super) fn words(
        &mut self,
        prose: &File<'_>,
        at: &str,
        ids: Vec<String>,
        text: Index<String, String>,
    ) -> Vec<String> {
        self.pick(prose, at, ids, text).into_iter().map(|(_, text)| text).collect()
    }

    /// The texts in the order of the structure; gaps, surplus and doubles are named.
    pub(super) fn pick<T>(
        &mut self,
        prose: &File<'_>,
        at: &str,
        ids: Vec<String>,
        mut text: Index<String, T>,
    ) -> Vec<(String, T)> {
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
}
