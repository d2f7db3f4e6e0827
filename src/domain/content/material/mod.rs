// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What workshops are made of: decks with their scripts, exercises, the facilitator's guide, the practice tour. It travels in a
//! file of its own, which only the pages for workshops load.

pub mod raw;
mod read;

pub use read::{Read, read};

use super::model::Content;
use crate::domain::id::{
    DeckId, ExampleId, ExerciseId, FormatId, LocalId, MeasureId, PhaseId, ProblemId, SourceId, StepId,
};
use crate::domain::index::Index;
use crate::domain::language::Language;

crate::choices! {
    /// What a slide of a deck is.
    pub enum SlideKind {
        /// The first one.
        Opening = "opening",
        /// A thought, with a sentence or points.
        Text = "text",
        /// A question to the room, and nothing else.
        Question = "question",
        /// Participants do something.
        Exercise = "exercise",
        /// Slides made from something of the content or the plan.
        Show = "show",
        /// A break.
        Break = "break",
        /// The last one.
        Closing = "closing",
    }

    /// What participants do in an exercise.
    pub enum ExerciseKind {
        /// They write cards, which are collected on a board.
        Cards = "cards",
        /// They give dots to cards.
        Dots = "dots",
        /// They rate measures by impact and effort.
        Rating = "rating",
        /// They answer the self-check.
        Check = "check",
        /// They fill in a worksheet.
        Worksheet = "worksheet",
        /// They talk, in pairs or in the round.
        Talk = "talk",
    }

    /// What can be printed for a workshop.
    pub enum Worksheet {
        /// Who has a stake: interest and influence.
        StakeholderMap = "stakeholder-map",
        /// The neighbourhood in ten years.
        Vision = "vision",
        /// Measures by impact and effort.
        ImpactEffort = "impact-effort",
        /// The self-check, for several people.
        SelfCheck = "self-check",
        /// Who the local action group is and what it has agreed on.
        FactSheet = "fact-sheet",
        /// What participants think of the workshop or of the lab.
        Evaluation = "evaluation",
        /// What another city does: take over, adapt, leave.
        Transfer = "transfer",
        /// Existing local projects.
        Projects = "projects",
    }
}

/// Something that slides are made of.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Shown {
    /// The seven phases.
    Journey,
    /// A phase.
    Phase(PhaseId),
    /// A step.
    Step(StepId),
    /// A measure.
    Measure(MeasureId),
    /// A format.
    Format(FormatId),
    /// A pressing problem.
    Problem(ProblemId),
    /// A worked example.
    Example(ExampleId),
    /// The result of the self-check in the plan.
    Check,
    /// The shortlist of the plan by impact and effort.
    Priorities,
    /// The local projects of the plan.
    Projects,
}

impl Shown {
    /// Reads what [`key`](Self::key) writes.
    ///
    /// ```
    /// use living_lab_toolbox::domain::content::material::Shown;
    /// assert_eq!(Shown::parse("phase:decide").unwrap().key(), "phase:decide");
    /// assert_eq!(Shown::parse("journey"), Some(Shown::Journey));
    /// assert_eq!(Shown::parse("phase"), None);
    /// ```
    pub fn parse(text: &str) -> Option<Self> {
        Some(match text.split_once(':') {
            None => match text {
                "journey" => Self::Journey,
                "check" => Self::Check,
                "priorities" => Self::Priorities,
                "projects" => Self::Projects,
                _ => return None,
            },
            Some(("phase", id)) => Self::Phase(PhaseId::parse(id)?),
            Some(("step", id)) => Self::Step(StepId::parse(id)?),
            Some(("measure", id)) => Self::Measure(MeasureId::parse(id)?),
            Some(("format", id)) => Self::Format(FormatId::parse(id)?),
            Some(("problem", id)) => Self::Problem(ProblemId::parse(id)?),
            Some(("example", id)) => Self::Example(ExampleId::parse(id)?),
            Some(_) => return None,
        })
    }

    /// As it stands in files, addresses and plans.
    pub fn key(&self) -> String {
        match self {
            Self::Journey => "journey".into(),
            Self::Check => "check".into(),
            Self::Priorities => "priorities".into(),
            Self::Projects => "projects".into(),
            Self::Phase(id) => format!("phase:{id}"),
            Self::Step(id) => format!("step:{id}"),
            Self::Measure(id) => format!("measure:{id}"),
            Self::Format(id) => format!("format:{id}"),
            Self::Problem(id) => format!("problem:{id}"),
            Self::Example(id) => format!("example:{id}"),
        }
    }

    /// Whether the content has it; what stands in the plan is always there, if only empty.
    pub fn is_in(&self, content: &Content) -> bool {
        match self {
            Self::Journey | Self::Check | Self::Priorities | Self::Projects => true,
            Self::Phase(id) => content.phase(id).is_some(),
            Self::Step(id) => content.steps.contains_key(id),
            Self::Measure(id) => content.measures.contains_key(id),
            Self::Format(id) => content.formats.contains_key(id),
            Self::Problem(id) => content.problems.contains_key(id),
            Self::Example(id) => content.examples.contains_key(id),
        }
    }
}

/// Everything for workshops, in one language. References inside it and into the content all resolve.
#[derive(Debug, Default)]
pub struct Material {
    /// Ready decks by id.
    pub decks: Index<DeckId, Deck>,
    /// Exercises by id.
    pub exercises: Index<ExerciseId, Exercise>,
    /// The facilitator's guide, in order.
    pub facilitation: Vec<FacilitationSection>,
    /// The stations of the practice tour, in order.
    pub practice: Vec<Station>,
}

impl Material {
    /// The decks in the order of the guide, by the first step that each belongs to.
    pub fn decks_in_order(&self, content: &Content) -> Vec<&Deck> {
        let steps: Vec<&StepId> = content.steps_in_order().map(|step| &step.id).collect();
        let mut decks: Vec<&Deck> = self.decks.values().collect();
        let place = |deck: &Deck| deck.steps.iter().filter_map(|id| steps.iter().position(|step| *step == id)).min();
        decks.sort_by_key(|deck| place(deck).unwrap_or(usize::MAX));
        decks
    }
}

/// A workshop as slides.
#[derive(Debug)]
pub struct Deck {
    /// Its id.
    pub id: DeckId,
    /// Its title.
    pub title: String,
    /// What comes out of it.
    pub summary: String,
    /// Who takes part.
    pub audience: String,
    /// Steps of the guide that it belongs to.
    pub steps: Vec<StepId>,
    /// Formats it can be held in.
    pub formats: Vec<FormatId>,
    /// What is printed for it.
    pub worksheets: Vec<Worksheet>,
    /// What to think of before it.
    pub before: Vec<String>,
    /// What to think of while it goes on.
    pub during: Vec<String>,
    /// What to think of after it.
    pub after: Vec<String>,
    /// Its slides, in order.
    pub slides: Vec<DeckSlide>,
    /// What it rests on.
    pub sources: Vec<SourceId>,
    /// Language the words are in.
    pub language: Language,
}

/// A slide of a ready deck. Texts may be empty.
#[derive(Debug)]
pub struct DeckSlide {
    /// Its id, unique in the deck.
    pub id: LocalId,
    /// What it is.
    pub kind: SlideKind,
    /// How long it takes.
    pub minutes: u16,
    /// What a `show` slide shows.
    pub shows: Option<Shown>,
    /// What an exercise slide lets people do.
    pub exercise: Option<ExerciseId>,
    /// Its title.
    pub title: String,
    /// A sentence or two.
    pub text: String,
    /// Points one below the other.
    pub points: Vec<String>,
    /// What the facilitator says and does.
    pub script: String,
    /// What tends to go wrong, and the way out.
    pub pitfall: String,
    /// What it rests on.
    pub sources: Vec<SourceId>,
}

/// Something that participants do.
#[derive(Debug)]
pub struct Exercise {
    /// Its id.
    pub id: ExerciseId,
    /// What they do.
    pub kind: ExerciseKind,
    /// How long it takes.
    pub minutes: u16,
    /// The smallest and the largest number of people.
    pub people: (u16, u16),
    /// What is printed for it.
    pub worksheets: Vec<Worksheet>,
    /// Its title.
    pub title: String,
    /// What it is for.
    pub goal: String,
    /// The task as participants read it.
    pub task: String,
    /// Columns of its board: id and title.
    pub columns: Vec<(LocalId, String)>,
    /// What the facilitator does, in order.
    pub steps: Vec<String>,
    /// What to bring.
    pub materials: Vec<String>,
    /// How it works in a video call.
    pub online: String,
    /// What tends to go wrong, and the way out.
    pub pitfall: String,
    /// What it rests on.
    pub sources: Vec<SourceId>,
    /// Language the words are in.
    pub language: Language,
}

/// A section of the facilitator's guide.
#[derive(Debug)]
pub struct FacilitationSection {
    /// Its id.
    pub id: LocalId,
    /// Its title.
    pub title: String,
    /// What it says.
    pub text: String,
    /// In points.
    pub points: Vec<String>,
    /// What it rests on.
    pub sources: Vec<SourceId>,
}

/// A station of the practice tour.
#[derive(Debug)]
pub struct Station {
    /// Its id.
    pub id: LocalId,
    /// How long it takes.
    pub minutes: u16,
    /// The page to open, as it stands behind the `#`.
    pub page: String,
    /// Its title.
    pub title: String,
    /// What to do there.
    pub task: String,
    /// By what one sees that it worked.
    pub sign: String,
}
