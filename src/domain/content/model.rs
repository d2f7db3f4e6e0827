// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Content as the rest of the program sees it: structure and words of one language joined.

pub use super::classes::{
    CostClass, Digital, Dimension, EffortClass, EnollTheme, ExampleState, Field, Grade, GroupKind, Hazard,
    IndicatorLevel, MeasureType, Purpose, Scale, SourceKind, Unit,
};
use super::order::{by_title, first_letter, in_order};
use super::pack::Pack;
pub use super::reference::*;
use crate::domain::id::{
    ActorId, DrehbuchId, ExampleId, FormatId, GroupId, IndicatorId, MeasureId, PackId, PhaseId, ProblemId, QuestionId,
    RoleId, SourceId, StepId, TaskId, TermId,
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
    /// Groups of people and organisations.
    pub groups: Index<GroupId, Group>,
    /// The register of indicators.
    pub indicators: Index<IndicatorId, Indicator>,
    /// Pressing problems to enter by.
    pub problems: Index<ProblemId, PressingProblem>,
    /// The questions of the self-check, in order.
    pub check: Vec<CheckQuestion>,
    /// Worked examples.
    pub examples: Index<ExampleId, Example>,
    /// Glossary.
    pub terms: Index<TermId, Term>,
    /// Sources by id.
    pub sources: Index<SourceId, Source>,
    /// The table of contents of the Drehbuch.
    pub drehbuch: Vec<DrehbuchSection>,
    /// Packs of local content that were joined with ours.
    pub packs: Vec<Pack>,
    /// What a pack added or changed: kind and id → the pack.
    pub local: Index<(String, String), PackId>,
}

impl Content {
    /// Terms in the order of the alphabet, by their first letter.
    pub fn terms_by_letter(&self) -> Vec<(char, Vec<(&TermId, &Term)>)> {
        let all: Vec<(&TermId, &Term)> = self.terms.iter().collect();
        let order = in_order(all.iter().map(|(_, term)| term.term.clone()).collect());
        let mut letters: Vec<(char, Vec<(&TermId, &Term)>)> = Vec::new();
        for entry in order.into_iter().filter_map(|place| all.get(place)) {
            let letter = first_letter(&entry.1.term);
            match letters.last_mut().filter(|(last, _)| *last == letter) {
                Some((_, terms)) => terms.push(*entry),
                None => letters.push((letter, vec![*entry])),
            }
        }
        letters
    }

    /// Measures of the catalogue by title.
    pub fn measures_by_title(&self) -> Vec<&Measure> {
        by_title(self.measures.values(), |measure| &measure.title)
    }

    /// Problems of the climate, then problems of working together, each by title.
    pub fn problems_by_kind(&self) -> (Vec<&PressingProblem>, Vec<&PressingProblem>) {
        let all = by_title(self.problems.values(), |problem| &problem.title);
        all.into_iter().partition(|problem| !problem.hazards.is_empty())
    }

    /// Sources by publisher, then by title; what is no publication comes first.
    pub fn sources_by_publisher(&self) -> Vec<&SourceId> {
        let all: Vec<(&SourceId, &Source)> = self.sources.iter().collect();
        let keys = all.iter().map(|(_, source)| format!("{} {}", source.publisher, source.title)).collect();
        in_order(keys).into_iter().filter_map(|place| all.get(place)).map(|(id, _)| *id).collect()
    }

    /// The task with this id, and its step.
    pub fn task(&self, id: &TaskId) -> Option<(&Step, &Task)> {
        self.steps.values().find_map(|step| Some((step, step.tasks.iter().find(|task| task.id == *id)?)))
    }

    /// The guiding question with this id, and its step.
    pub fn question(&self, id: &QuestionId) -> Option<(&Step, &Question)> {
        self.steps.values().find_map(|step| Some((step, step.questions.iter().find(|question| question.id == *id)?)))
    }

    /// The contacts of all packs that stand for one of these offices and organisations.
    pub fn contacts_for<'a>(&'a self, actors: &'a [&ActorId]) -> impl Iterator<Item = &'a super::pack::Contact> {
        let contacts = self.packs.iter().flat_map(|pack| &pack.contacts);
        contacts.filter(move |contact| contact.actors.iter().any(|actor| actors.contains(&actor)))
    }

    /// The pack that added or changed an item, for example `("measures", "heat-telephone")`.
    pub fn pack_of(&self, kind: &str, id: &str) -> Option<&Pack> {
        let pack = self.local.get(&(kind.to_owned(), id.to_owned()))?;
        self.packs.iter().find(|known| known.id == *pack)
    }

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
    pub indicators: Vec<IndicatorId>,
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
