// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What can be found, and the texts it is found by.

use super::OwnText;
use crate::domain::content::{Content, Pitfall, Placed};
use crate::domain::id::{
    CheckId, ExampleId, FormatId, GroupId, IndicatorId, MeasureId, PhaseId, ProblemId, RoleId, SourceId, StepId,
    TaskId, TermId,
};

/// Something that can be found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// A phase.
    Phase(PhaseId),
    /// A step.
    Step(StepId),
    /// A task of a step.
    Task(StepId, TaskId),
    /// A measure.
    Measure(MeasureId),
    /// A format.
    Format(FormatId),
    /// A pressing problem.
    Problem(ProblemId),
    /// A term of the glossary.
    Term(TermId),
    /// A worked example.
    Example(ExampleId),
    /// A group of people or organisations.
    Group(GroupId),
    /// A role in the lab team.
    Role(RoleId),
    /// An indicator.
    Indicator(IndicatorId),
    /// A question of the self-check.
    Check(CheckId),
    /// A source.
    Source(SourceId),
    /// Something the planners wrote, by the key of its [`OwnText`].
    Own(String),
}

/// The kinds of things that can be found, in the order that decides between equals.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs, reason = "each is the Target of the same name")]
pub enum Kind {
    Phase,
    Step,
    Measure,
    Format,
    Problem,
    Term,
    Example,
    Task,
    Group,
    Role,
    Indicator,
    Check,
    Source,
    Own,
}

impl Target {
    /// Its kind.
    pub fn kind(&self) -> Kind {
        match self {
            Self::Phase(_) => Kind::Phase,
            Self::Step(_) => Kind::Step,
            Self::Task(..) => Kind::Task,
            Self::Measure(_) => Kind::Measure,
            Self::Format(_) => Kind::Format,
            Self::Problem(_) => Kind::Problem,
            Self::Term(_) => Kind::Term,
            Self::Example(_) => Kind::Example,
            Self::Group(_) => Kind::Group,
            Self::Role(_) => Kind::Role,
            Self::Indicator(_) => Kind::Indicator,
            Self::Check(_) => Kind::Check,
            Self::Source(_) => Kind::Source,
            Self::Own(_) => Kind::Own,
        }
    }
}

impl Kind {
    /// How much a hit of this kind counts, in percent: what leads to work counts more than what it rests on.
    pub(super) fn weight(self) -> u32 {
        match self {
            Self::Phase | Self::Step | Self::Measure | Self::Format | Self::Problem | Self::Term => 110,
            Self::Group | Self::Role | Self::Indicator | Self::Own => 100,
            Self::Example | Self::Task => 90,
            Self::Check => 80,
            Self::Source => 50,
        }
    }
}

/// Everything in the content that can be found, by kind.
pub(super) fn all(content: &Content) -> Vec<Target> {
    let mut all: Vec<Target> = content.phases.iter().map(|phase| Target::Phase(phase.id.clone())).collect();
    all.extend(content.steps_in_order().map(|step| Target::Step(step.id.clone())));
    all.extend(content.measures.keys().cloned().map(Target::Measure));
    all.extend(content.formats.keys().cloned().map(Target::Format));
    all.extend(content.problems.keys().cloned().map(Target::Problem));
    all.extend(content.terms.keys().cloned().map(Target::Term));
    all.extend(content.examples.keys().cloned().map(Target::Example));
    for step in content.steps_in_order() {
        all.extend(step.tasks.iter().map(|task| Target::Task(step.id.clone(), task.id.clone())));
    }
    all.extend(content.groups.keys().cloned().map(Target::Group));
    all.extend(content.roles.keys().cloned().map(Target::Role));
    all.extend(content.indicators.keys().cloned().map(Target::Indicator));
    all.extend(content.check.iter().map(|question| Target::Check(question.id.clone())));
    all.extend(content.sources.keys().cloned().map(Target::Source));
    all
}

/// Gives the texts of a target to a visitor, the title first; nothing if the target is not there.
pub(super) fn texts<'a>(
    target: &Target,
    content: &'a Content,
    own_texts: &'a [OwnText],
    visit: &mut dyn FnMut(&'a str),
) {
    // The title comes first even where it is empty, because visitors count.
    let found = match target {
        Target::Phase(id) => content.phase(id).map(|(_, phase)| {
            [&phase.title, &phase.question, &phase.summary, &phase.street].into_iter().for_each(|text| visit(text));
        }),
        Target::Step(id) => step(id, content, visit),
        Target::Task(step, id) => content.steps.get(step).and_then(|step| {
            let task = step.tasks.iter().find(|task| task.id == *id)?;
            [&task.title, &task.detail].into_iter().for_each(|text| visit(text));
            Some(())
        }),
        Target::Measure(id) => measure(id, content, visit),
        Target::Format(id) => format(id, content, visit),
        Target::Problem(id) => content.problems.get(id).map(|problem| {
            [&problem.title, &problem.summary].into_iter().for_each(|text| visit(text));
            placed(&problem.examples, visit);
        }),
        Target::Example(id) => example(id, content, visit),
        Target::Check(id) => content.check.iter().find(|question| question.id == *id).map(|question| {
            [&question.question, &question.advice].into_iter().for_each(|text| visit(text));
            question.anchors.iter().for_each(|text| visit(text));
        }),
        Target::Own(key) => own_texts.iter().find(|own| own.key == *key).map(|own| {
            [&own.title, &own.text].into_iter().for_each(|text| visit(text));
        }),
        _ => short(target, content, visit),
    };
    found.unwrap_or_default();
}

/// What has a name and one or two texts.
fn short<'a>(target: &Target, content: &'a Content, visit: &mut dyn FnMut(&'a str)) -> Option<()> {
    let texts: [&str; 3] = match target {
        Target::Term(id) => content.terms.get(id).map(|term| [&*term.term, &*term.meaning, ""])?,
        Target::Group(id) => content.groups.get(id).map(|group| [&*group.name, &*group.why, &*group.way_in])?,
        Target::Role(id) => content.roles.get(id).map(|role| [&*role.name, &*role.tasks, &*role.holder])?,
        Target::Indicator(id) => content.indicators.get(id).map(|found| [&*found.name, &*found.how, &*found.unit])?,
        Target::Source(id) => content.sources.get(id).map(|source| [&*source.title, &*source.publisher, ""])?,
        _ => return None,
    };
    texts.into_iter().for_each(visit);
    Some(())
}

fn step<'a>(id: &StepId, content: &'a Content, visit: &mut dyn FnMut(&'a str)) -> Option<()> {
    let step = content.steps.get(id)?;
    [&step.title, &step.purpose].into_iter().for_each(|text| visit(text));
    step.questions.iter().for_each(|question| visit(&question.text));
    step.outputs.iter().chain(&step.signs).for_each(|text| visit(text));
    pitfalls(&step.pitfalls, visit);
    placed(&step.lessons, visit);
    Some(())
}

fn measure<'a>(id: &MeasureId, content: &'a Content, visit: &mut dyn FnMut(&'a str)) -> Option<()> {
    let measure = content.measures.get(id)?;
    [&measure.title, &measure.summary].into_iter().for_each(|text| visit(text));
    measure.benefits.iter().chain(&measure.steps).for_each(|text| visit(text));
    pitfalls(&measure.pitfalls, visit);
    measure.evidence.iter().for_each(|evidence| visit(&evidence.text));
    placed(&measure.examples, visit);
    [&measure.cost.basis, &measure.effort.basis, &measure.lead_time_basis].into_iter().for_each(|text| visit(text));
    let actors = measure.lead.iter().chain(&measure.partners);
    actors.filter_map(|id| content.actors.get(id)).for_each(|name| visit(name));
    Some(())
}

fn format<'a>(id: &FormatId, content: &'a Content, visit: &mut dyn FnMut(&'a str)) -> Option<()> {
    let format = content.formats.get(id)?;
    [&format.title, &format.summary, &format.participants].into_iter().for_each(|text| visit(text));
    format.preparation.iter().chain(&format.materials).for_each(|text| visit(text));
    format.run.iter().for_each(|item| visit(&item.text));
    [&format.digital_variant, &format.accessible].into_iter().for_each(|text| visit(text));
    placed(&format.lessons, visit);
    Some(())
}

fn example<'a>(id: &ExampleId, content: &'a Content, visit: &mut dyn FnMut(&'a str)) -> Option<()> {
    let example = content.examples.get(id)?;
    [&example.title, &example.place, &example.summary, &example.gaps].into_iter().for_each(|text| visit(text));
    example.answers.iter().for_each(|answer| visit(&answer.text));
    example.measures.iter().for_each(|measure| visit(&measure.text));
    Some(())
}

fn pitfalls<'a>(pitfalls: &'a [Pitfall], visit: &mut dyn FnMut(&'a str)) {
    pitfalls.iter().flat_map(|pitfall| [&pitfall.risk, &pitfall.way_out]).for_each(|text| visit(text));
}

fn placed<'a>(placed: &'a [Placed], visit: &mut dyn FnMut(&'a str)) {
    placed.iter().flat_map(|placed| [&placed.place, &placed.text]).for_each(|text| visit(text));
}
