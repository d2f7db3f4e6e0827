// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Checks across files: references that lead nowhere are named and dropped, so that pages may follow every id they find.

use super::model::*;
use super::problem::{Problem, ProblemKind};
use crate::domain::id::{Id, QuestionId, SourceId, TaskId};
use crate::domain::index::Index;

/// Drops every reference to something that is not in the content; also steps named twice and tasks or questions with the id of another.
pub(super) fn drop_dangling_references(content: &mut Content, problems: &mut Vec<Problem>) {
    // Each kind is taken out while it is checked against the others.
    let mut phases = std::mem::take(&mut content.phases);
    let mut seen = Index::default();
    for phase in &mut phases {
        let mut audit = Audit { content, problems, file: ("structure/phases.json", &"", "") };
        audit.keep(phase.id.as_str(), &mut phase.steps, |step| content.steps.contains_key(step));
        audit.unique(phase.id.as_str(), &mut phase.steps, &mut seen, Clone::clone);
    }
    content.phases = phases;

    let mut steps = std::mem::take(&mut content.steps);
    let (mut tasks_seen, mut questions_seen) = (Index::default(), Index::default());
    for step in steps.values_mut() {
        let mut audit = Audit { content, problems, file: ("structure/steps/", &step.id.clone(), ".json") };
        audit.step(step);
        audit.unique("tasks", &mut step.tasks, &mut tasks_seen, |task| task.id.clone());
        audit.unique("questions", &mut step.questions, &mut questions_seen, |question| question.id.clone());
    }
    content.steps = steps;

    let mut measures = std::mem::take(&mut content.measures);
    for measure in measures.values_mut() {
        Audit { content, problems, file: ("structure/measures/", &measure.id.clone(), ".json") }.measure(measure);
    }
    content.measures = measures;

    let mut formats = std::mem::take(&mut content.formats);
    for format in formats.values_mut() {
        Audit { content, problems, file: ("structure/formats/", &format.id.clone(), ".json") }.format(format);
    }
    content.formats = formats;

    let mut problems_to_enter_by = std::mem::take(&mut content.problems);
    for problem in problems_to_enter_by.values_mut() {
        Audit { content, problems, file: ("structure/problems.json, ", &problem.id.clone(), "") }
            .pressing_problem(problem);
    }
    content.problems = problems_to_enter_by;

    let mut check = std::mem::take(&mut content.check);
    let mut seen = Index::default();
    let mut audit = Audit { content, problems, file: ("structure/check.json", &"", "") };
    audit.unique("id", &mut check, &mut seen, |question| question.id.clone());
    for question in &mut check {
        let at = question.id.to_string();
        audit.keep_one(&at, &mut question.step, |id| content.steps.contains_key(id));
        audit.sources(&mut question.sources);
    }
    content.check = check;

    let mut examples = std::mem::take(&mut content.examples);
    for example in examples.values_mut() {
        Audit { content, problems, file: ("structure/examples/", &example.id.clone(), ".json") }.example(example);
    }
    content.examples = examples;

    let mut groups = std::mem::take(&mut content.groups);
    for (id, group) in groups.iter_mut() {
        Audit { content, problems, file: ("structure/groups.json, ", &id, "") }.sources(&mut group.sources);
    }
    content.groups = groups;

    let mut indicators = std::mem::take(&mut content.indicators);
    for (id, indicator) in indicators.iter_mut() {
        Audit { content, problems, file: ("structure/indicators.json, ", &id, "") }.sources(&mut indicator.sources);
    }
    content.indicators = indicators;

    let mut packs = std::mem::take(&mut content.packs);
    for pack in &mut packs {
        let mut audit = Audit { content, problems, file: ("local/", &pack.id.clone(), ".json") };
        for contact in &mut pack.contacts {
            audit.keep("contacts", &mut contact.actors, |id| content.actors.contains_key(id));
            audit.sources(&mut contact.sources);
        }
    }
    content.packs = packs;

    let mut roles = std::mem::take(&mut content.roles);
    for (id, role) in roles.iter_mut() {
        let mut audit = Audit { content, problems, file: ("structure/roles.json, ", &id, "") };
        audit.sources(&mut role.sources);
        role.share.iter_mut().for_each(|share| audit.sources(&mut share.sources));
    }
    content.roles = roles;

    let mut terms = std::mem::take(&mut content.terms);
    for (id, term) in terms.iter_mut() {
        Audit { content, problems, file: ("structure/glossary.json, ", &id, "") }.sources(&mut term.sources);
    }
    content.terms = terms;
}

/// The check of one file against the rest of the content.
struct Audit<'a> {
    content: &'a Content,
    problems: &'a mut Vec<Problem>,
    /// The file: what stands before the id, the id, what stands behind it.
    file: (&'static str, &'a dyn std::fmt::Display, &'static str),
}

impl Audit<'_> {
    fn step(&mut self, step: &mut Step) {
        let content = self.content;
        self.keep_one("lead", &mut step.lead, |id| content.roles.contains_key(id));
        self.keep("with", &mut step.with, |id| content.roles.contains_key(id));
        self.keep("formats", &mut step.formats, |id| content.formats.contains_key(id));
        self.keep("measures", &mut step.measures, |id| content.measures.contains_key(id));
        self.keep("terms", &mut step.terms, |id| content.terms.contains_key(id));
        self.keep("drehbuch", &mut step.drehbuch, |id| content.drehbuch.iter().any(|section| section.id == *id));
        self.sources(&mut step.effort.sources);
        self.sources(&mut step.duration.sources);
        self.sources(&mut step.sources);
        step.pitfalls.iter_mut().for_each(|pitfall| self.sources(&mut pitfall.sources));
        step.lessons.iter_mut().for_each(|lesson| self.sources(&mut lesson.sources));
    }

    fn measure(&mut self, measure: &mut Measure) {
        let content = self.content;
        self.keep_one("lead", &mut measure.lead, |id| content.actors.contains_key(id));
        self.keep("partners", &mut measure.partners, |id| content.actors.contains_key(id));
        self.keep("targets", &mut measure.targets, |id| content.groups.contains_key(id));
        self.keep("indicators", &mut measure.indicators, |id| content.indicators.contains_key(id));
        self.keep("formats", &mut measure.formats, |id| content.formats.contains_key(id));
        self.keep("terms", &mut measure.terms, |id| content.terms.contains_key(id));
        self.sources(&mut measure.cost.sources);
        self.sources(&mut measure.effort.sources);
        self.sources(&mut measure.lead_time.sources);
        self.sources(&mut measure.sources);
        measure.pitfalls.iter_mut().for_each(|pitfall| self.sources(&mut pitfall.sources));
        measure.evidence.iter_mut().for_each(|evidence| self.sources(&mut evidence.sources));
        measure.examples.iter_mut().for_each(|example| self.sources(&mut example.sources));
    }

    fn format(&mut self, format: &mut Format) {
        let content = self.content;
        self.keep("targets", &mut format.targets, |id| content.groups.contains_key(id));
        self.keep("terms", &mut format.terms, |id| content.terms.contains_key(id));
        self.sources(&mut format.group.sources);
        self.sources(&mut format.duration.sources);
        self.sources(&mut format.preparation_time.sources);
        self.sources(&mut format.sources);
        format.lessons.iter_mut().for_each(|lesson| self.sources(&mut lesson.sources));
    }

    fn pressing_problem(&mut self, problem: &mut PressingProblem) {
        let content = self.content;
        self.keep("measures", &mut problem.measures, |id| content.measures.contains_key(id));
        self.keep("formats", &mut problem.formats, |id| content.formats.contains_key(id));
        self.keep("steps", &mut problem.steps, |id| content.steps.contains_key(id));
        self.keep("actors", &mut problem.actors, |id| content.actors.contains_key(id));
        self.keep("groups", &mut problem.groups, |id| content.groups.contains_key(id));
        problem.examples.iter_mut().for_each(|example| self.sources(&mut example.sources));
        self.sources(&mut problem.sources);
    }

    fn example(&mut self, example: &mut Example) {
        let content = self.content;
        example.states.retain(|(step, _)| content.steps.contains_key(step) || self.unknown("states", step));
        let task = |id: &TaskId| content.steps.values().any(|step| step.tasks.iter().any(|task| task.id == *id));
        self.keep("tasks", &mut example.tasks, task);
        let question = |id: &QuestionId| content.steps.values().any(|step| step.questions.iter().any(|q| q.id == *id));
        example.answers.retain(|answer| question(&answer.question) || self.unknown("answers", &answer.question));
        example
            .measures
            .retain(|entry| content.measures.contains_key(&entry.measure) || self.unknown("measures", &entry.measure));
        example.answers.iter_mut().for_each(|answer| self.sources(&mut answer.sources));
        example.measures.iter_mut().for_each(|entry| self.sources(&mut entry.sources));
        self.sources(&mut example.sources);
    }

    fn sources(&mut self, sources: &mut Vec<SourceId>) {
        let content = self.content;
        self.keep("sources", sources, |id| content.sources.contains_key(id));
    }

    fn keep<K: Id>(&mut self, at: &str, ids: &mut Vec<K>, exists: impl Fn(&K) -> bool) {
        ids.retain(|id| exists(id) || self.unknown(at, id));
    }

    fn keep_one<K: Id>(&mut self, at: &str, slot: &mut Option<K>, exists: impl Fn(&K) -> bool) {
        slot.take_if(|id| !exists(id) && !self.unknown(at, id));
    }

    /// Names the unknown id; always false, so that the id is dropped.
    fn unknown(&mut self, at: &str, id: &impl Id) -> bool {
        self.problem(at, ProblemKind::UnknownReference { id: id.to_string() });
        false
    }

    fn unique<T, K: Id>(&mut self, at: &str, items: &mut Vec<T>, seen: &mut Index<String, ()>, id: impl Fn(&T) -> K) {
        items.retain(|item| {
            let id = id(item);
            let fresh = seen.insert(id.to_string(), ()).is_none();
            if !fresh {
                self.problem(at, ProblemKind::DuplicateId { id: id.to_string() });
            }
            fresh
        });
    }

    fn problem(&mut self, at: &str, kind: ProblemKind) {
        let (before, id, behind) = self.file;
        self.problems.push(Problem { file: format!("{before}{id}{behind}"), at: at.into(), kind });
    }
}
