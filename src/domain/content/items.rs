// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Items: the structure of a thing and its words in a language become one; gaps and surplus are named.

use super::model::*;
use super::parse::{Reader, structure_file, text_file};
use super::problem::ProblemKind;
use super::raw::*;
use crate::domain::id::{FormatId, LocalId, MeasureId, PhaseId, RoleId, SourceId, StepId, TermId};
use crate::domain::index::Index;
use crate::domain::language::Language;

impl Reader<'_> {
    pub(super) fn role(&mut self, id: &RoleId, structure: RoleStructure, text: RoleText, _: Language) -> Option<Role> {
        let file = structure_file("roles", id);
        Some(Role {
            name: text.name,
            tasks: text.tasks,
            holder: text.holder,
            share: structure.share.map(|share| self.span(&file, "share", share)),
            sources: self.source_ids(&file, "", structure.sources),
        })
    }

    pub(super) fn term(&mut self, id: &TermId, sources: Vec<String>, text: TermText, _: Language) -> Option<Term> {
        let sources = self.source_ids(&structure_file("glossary", id), "", sources);
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

    pub(super) fn measure(
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

    pub(super) fn format(
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
        text: Index<String, PitfallText>,
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
        text: Index<String, PlacedText>,
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
        text: Index<String, T>,
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

    fn words(&mut self, prose: &str, at: &str, ids: Vec<String>, text: Index<String, String>) -> Vec<String> {
        self.pick(prose, at, ids, text).into_iter().map(|(_, text)| text).collect()
    }

    /// The texts in the order of the structure; gaps, surplus and doubles are named.
    fn pick<T>(&mut self, prose: &str, at: &str, ids: Vec<String>, mut text: Index<String, T>) -> Vec<(String, T)> {
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
