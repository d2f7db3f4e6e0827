// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Content as the rest of the program sees it: structure and words of one language joined.

pub use super::classes::{
    CostClass, Digital, EffortClass, Field, Grade, Hazard, MeasureType, Purpose, Scale, SourceKind, Unit,
};
use crate::domain::id::{
    ActorId, DrehbuchId, FormatId, GroupId, LocalId, MeasureId, PhaseId, QuestionId, RoleId, SourceId, StepId, TaskId,
    TermId,
};
use crate::domain::index::Index;
use crate::domain::language::Language;

/// Everything the toolbox tells, in one language. References inside it all resolve.
#[derive(Debug, Default)]
pub struct Content {
    /// Version of the content, for example `2026.11`.
    pub version: String,
    /// Phases in the order of a real lab.
    pub phases: Vec<Phase>,
    /// Steps by id; their order is kept by the phases.
    pub steps: Index<StepId, Step>,
    /// Measures by id.
    pub measures: Index<MeasureId, Measure>,
    /// Formats by id.
    pub formats: Index<FormatId, Format>,
    /// Roles by id.
    pub roles: Index<RoleId, Role>,
    /// Names of offices and organisations.
    pub actors: Index<ActorId, String>,
    /// Names of groups of people.
    pub groups: Index<GroupId, String>,
    /// Glossary.
    pub terms: Index<TermId, Term>,
    /// Sources by id.
    pub sources: Index<SourceId, Source>,
    /// The table of contents of the Drehbuch.
    pub drehbuch: Vec<DrehbuchSection>,
}

impl Content {
    /// The phase with this id and its place, counted from one.
    pub fn phase(&self, id: &PhaseId) -> Option<(usize, &Phase)> {
        self.phases.iter().enumerate().find(|(_, phase)| phase.id == *id).map(|(index, phase)| (index + 1, phase))
    }

    /// All steps in the order of the guide.
    pub fn steps_in_order(&self) -> impl Iterator<Item = &Step> {
        self.phases.iter().flat_map(|phase| &phase.steps).filter_map(|id| self.steps.get(id))
    }

    /// The steps before and after this one, across phases.
    pub fn neighbours(&self, id: &StepId) -> (Option<&Step>, Option<&Step>) {
        let steps: Vec<_> = self.steps_in_order().collect();
        let Some(place) = steps.iter().position(|step| step.id == *id) else { return (None, None) };
        let before = place.checked_sub(1).and_then(|before| steps.get(before)).copied();
        (before, steps.get(place + 1).copied())
    }
}

/// A phase of the guide.
#[derive(Debug)]
pub struct Phase {
    /// Its id.
    pub id: PhaseId,
    /// Short title.
    pub title: String,
    /// The question the phase answers.
    pub question: String,
    /// What happens and what comes out.
    pub summary: String,
    /// What the street picture shows once the phase is done.
    pub street: String,
    /// Steps in the order of a real lab.
    pub steps: Vec<StepId>,
    /// Language the words are in (the fallback language where a translation is missing).
    pub language: Language,
}

/// A span with its unit and the sources it rests on.
#[derive(Debug, Clone)]
pub struct Span {
    /// Lower end.
    pub min: f64,
    /// Upper end, not below the lower.
    pub max: f64,
    /// Unit of both.
    pub unit: Unit,
    /// What the span rests on.
    pub sources: Vec<SourceId>,
}

/// A step of the guide.
#[derive(Debug)]
pub struct Step {
    /// Its id.
    pub id: StepId,
    /// The phase it belongs to.
    pub phase: PhaseId,
    /// Title, a verb phrase.
    pub title: String,
    /// Why this step.
    pub purpose: String,
    /// Who leads.
    pub lead: Option<RoleId>,
    /// Who takes part.
    pub with: Vec<RoleId>,
    /// Work.
    pub effort: Span,
    /// Time from start to end.
    pub duration: Span,
    /// Tasks in order.
    pub tasks: Vec<Task>,
    /// Guiding questions in order.
    pub questions: Vec<Question>,
    /// What there is at the end.
    pub outputs: Vec<String>,
    /// What goes wrong, and the way out.
    pub pitfalls: Vec<Pitfall>,
    /// By what one sees that it worked.
    pub signs: Vec<String>,
    /// What iResilience did and learned.
    pub lessons: Vec<Placed>,
    /// Formats that fit.
    pub formats: Vec<FormatId>,
    /// Measures that fit.
    pub measures: Vec<MeasureId>,
    /// Terms that the step uses.
    pub terms: Vec<TermId>,
    /// Sections of the Drehbuch covered.
    pub drehbuch: Vec<DrehbuchId>,
    /// Sources of the step as a whole.
    pub sources: Vec<SourceId>,
    /// Language the words are in.
    pub language: Language,
}

/// Something to do and tick.
#[derive(Debug)]
pub struct Task {
    /// Key of the tick in the plan.
    pub id: TaskId,
    /// What to do.
    pub title: String,
    /// How; may be empty.
    pub detail: String,
}

/// A guiding question to answer.
#[derive(Debug)]
pub struct Question {
    /// Key of the answer in the plan.
    pub id: QuestionId,
    /// The question.
    pub text: String,
}

/// What goes wrong, and the way out.
#[derive(Debug)]
pub struct Pitfall {
    /// What goes wrong.
    pub risk: String,
    /// What to do about it.
    pub way_out: String,
    /// What it rests on.
    pub sources: Vec<SourceId>,
}

/// Something that happened somewhere.
#[derive(Debug)]
pub struct Placed {
    /// Where.
    pub place: String,
    /// What.
    pub text: String,
    /// Who says so.
    pub sources: Vec<SourceId>,
}

/// A measure of climate adaptation at the scale of a neighbourhood.
#[derive(Debug)]
pub struct Measure {
    /// Its id.
    pub id: MeasureId,
    /// Title.
    pub title: String,
    /// What it is and whom it helps.
    pub summary: String,
    /// Hazards it answers.
    pub hazards: Vec<Hazard>,
    /// Field of action.
    pub field: Field,
    /// Kinds.
    pub types: Vec<MeasureType>,
    /// How large an area it works on.
    pub scales: Vec<Scale>,
    /// Who usually leads.
    pub lead: Option<ActorId>,
    /// Who takes part.
    pub partners: Vec<ActorId>,
    /// Cost.
    pub cost: Estimate<CostClass>,
    /// Work for the administration.
    pub effort: Estimate<EffortClass>,
    /// Time from decision to working result.
    pub lead_time: Span,
    /// What the lead time rests on and covers.
    pub lead_time_basis: String,
    /// Groups it reaches.
    pub targets: Vec<GroupId>,
    /// Benefits besides adaptation.
    pub benefits: Vec<String>,
    /// How to go about it.
    pub steps: Vec<String>,
    /// What goes wrong, and the way out.
    pub pitfalls: Vec<Pitfall>,
    /// What is known of its effect; empty where nothing was found.
    pub evidence: Vec<Evidence>,
    /// What to count or measure.
    pub indicators: Vec<Indicator>,
    /// Where it exists.
    pub examples: Vec<Placed>,
    /// Formats to co-create it.
    pub formats: Vec<FormatId>,
    /// Terms it uses.
    pub terms: Vec<TermId>,
    /// Sources of the measure as a whole.
    pub sources: Vec<SourceId>,
    /// Language the words are in.
    pub language: Language,
}

/// A span of classes and what it rests on.
#[derive(Debug)]
pub struct Estimate<C> {
    /// Lower class.
    pub min: C,
    /// Upper class.
    pub max: C,
    /// What the estimate covers and rests on, in words.
    pub basis: String,
    /// Its sources.
    pub sources: Vec<SourceId>,
}

/// A statement about effect or experience.
#[derive(Debug)]
pub struct Evidence {
    /// How well it is supported.
    pub grade: Grade,
    /// The statement.
    pub text: String,
    /// Who says so.
    pub sources: Vec<SourceId>,
}

/// What to count or measure.
#[derive(Debug)]
pub struct Indicator {
    /// Its id within the measure.
    pub id: LocalId,
    /// Name.
    pub name: String,
    /// Unit.
    pub unit: String,
}

/// A format of participation or communication.
#[derive(Debug)]
pub struct Format {
    /// Its id.
    pub id: FormatId,
    /// Title.
    pub title: String,
    /// What it is for.
    pub summary: String,
    /// Who takes part.
    pub participants: String,
    /// What it is good for.
    pub purposes: Vec<Purpose>,
    /// How many people.
    pub group: Span,
    /// How long it takes.
    pub duration: Span,
    /// How long before one starts to prepare.
    pub preparation_time: Span,
    /// How much of it can be online.
    pub digital: Digital,
    /// How it works online.
    pub digital_variant: String,
    /// How everyone can take part.
    pub accessible: String,
    /// Groups it reaches.
    pub targets: Vec<GroupId>,
    /// What to prepare.
    pub preparation: Vec<String>,
    /// What to bring.
    pub materials: Vec<String>,
    /// Run of show.
    pub run: Vec<RunItem>,
    /// What iResilience did and learned.
    pub lessons: Vec<Placed>,
    /// Terms it uses.
    pub terms: Vec<TermId>,
    /// Sources of the format as a whole.
    pub sources: Vec<SourceId>,
    /// Language the words are in.
    pub language: Language,
}

/// A part of a run of show.
#[derive(Debug)]
pub struct RunItem {
    /// Planning value.
    pub minutes: u16,
    /// What happens.
    pub text: String,
}

/// A role in the lab team.
#[derive(Debug)]
pub struct Role {
    /// Name.
    pub name: String,
    /// What the role does.
    pub tasks: String,
    /// Who typically fills it.
    pub holder: String,
    /// Share of a full-time post, where there is a planning value.
    pub share: Option<Span>,
    /// Sources.
    pub sources: Vec<SourceId>,
}

/// A glossary term.
#[derive(Debug)]
pub struct Term {
    /// The term.
    pub term: String,
    /// What it means here.
    pub meaning: String,
    /// Sources.
    pub sources: Vec<SourceId>,
}

/// Where a fact comes from.
#[derive(Debug)]
pub struct Source {
    /// Publication, practice or our own conclusion.
    pub kind: SourceKind,
    /// Title in its own language; empty unless it is a publication.
    pub title: String,
    /// Who published it; may be empty.
    pub publisher: String,
    /// Language tag of title and publication.
    pub language: String,
    /// Web addresses (http or https).
    pub urls: Vec<String>,
}

/// A heading in the table of contents of the Drehbuch.
#[derive(Debug)]
pub struct DrehbuchSection {
    /// Its id.
    pub id: DrehbuchId,
    /// Our numbering.
    pub number: String,
    /// The German heading.
    pub title: String,
}
