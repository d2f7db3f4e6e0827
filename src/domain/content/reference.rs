// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What one enters by and looks up: problems, self-check, worked examples, indicators, groups, roles, terms, sources.

use super::classes::{Dimension, EnollTheme, ExampleState, GroupKind, Hazard, IndicatorLevel, SourceKind};
use super::model::{Placed, Span};
use super::order::in_dictionary;
use crate::domain::id::{
    ActorId, CheckId, DrehbuchId, ExampleId, FormatId, GroupId, MeasureId, ProblemId, QuestionId, SourceId, StepId,
    TaskId,
};
use crate::domain::language::Language;
use crate::domain::progress::StepState;

/// What to count or measure.
#[derive(Debug)]
pub struct Indicator {
    /// Of the lab itself, or of what it brings about.
    pub level: IndicatorLevel,
    /// Name.
    pub name: String,
    /// Unit.
    pub unit: String,
    /// How to find out, and how often.
    pub how: String,
    /// Sources.
    pub sources: Vec<SourceId>,
}

/// A group of people or organisations.
#[derive(Debug)]
pub struct Group {
    /// What kind of group.
    pub kind: GroupKind,
    /// Name.
    pub name: String,
    /// Why it matters; may be empty.
    pub why: String,
    /// How to reach it; may be empty.
    pub way_in: String,
    /// Sources.
    pub sources: Vec<SourceId>,
}

/// A pressing problem to enter by, and where it leads.
#[derive(Debug)]
pub struct PressingProblem {
    /// Its id.
    pub id: ProblemId,
    /// The problem as people say it.
    pub title: String,
    /// What is behind it and what helps.
    pub summary: String,
    /// Hazards behind it; none for problems of participation.
    pub hazards: Vec<Hazard>,
    /// Measures that help.
    pub measures: Vec<MeasureId>,
    /// Formats that help.
    pub formats: Vec<FormatId>,
    /// The first steps, in order.
    pub steps: Vec<StepId>,
    /// Offices and organisations to involve.
    pub actors: Vec<ActorId>,
    /// Groups to involve.
    pub groups: Vec<GroupId>,
    /// What others did.
    pub examples: Vec<Placed>,
    /// Sources of the whole.
    pub sources: Vec<SourceId>,
    /// Language the words are in.
    pub language: Language,
}

/// A question of the self-check.
#[derive(Debug)]
pub struct CheckQuestion {
    /// Its id.
    pub id: CheckId,
    /// Its dimension.
    pub dimension: Dimension,
    /// Whether the answer 0 means: solve this first.
    pub knock_out: bool,
    /// The question.
    pub question: String,
    /// What 0, 1, 2 and 3 mean here.
    pub anchors: Vec<String>,
    /// What to do first when the answer is low.
    pub advice: String,
    /// The step that helps.
    pub step: Option<StepId>,
    /// Themes of ENoLL's harmonised framework.
    pub enoll: Vec<EnollTheme>,
    /// Sources.
    pub sources: Vec<SourceId>,
    /// Language the words are in.
    pub language: Language,
}

/// A worked example, as far as it is documented.
#[derive(Debug)]
pub struct Example {
    /// Its id.
    pub id: ExampleId,
    /// Title.
    pub title: String,
    /// Municipality and neighbourhood.
    pub place: String,
    /// What it is about.
    pub summary: String,
    /// What is not documented.
    pub gaps: String,
    /// States of steps that are documented.
    pub states: Vec<(StepId, StepState)>,
    /// Tasks documented as done.
    pub tasks: Vec<TaskId>,
    /// Answers to guiding questions.
    pub answers: Vec<ExampleAnswer>,
    /// Measures and where they stand.
    pub measures: Vec<ExampleMeasure>,
    /// Sources of the whole.
    pub sources: Vec<SourceId>,
    /// Language the words are in.
    pub language: Language,
}

/// An answer in a worked example.
#[derive(Debug)]
pub struct ExampleAnswer {
    /// The question.
    pub question: QuestionId,
    /// The answer.
    pub text: String,
    /// What it rests on.
    pub sources: Vec<SourceId>,
}

/// A measure in a worked example.
#[derive(Debug)]
pub struct ExampleMeasure {
    /// The measure.
    pub measure: MeasureId,
    /// Where it stands.
    pub state: ExampleState,
    /// What happened.
    pub text: String,
    /// What it rests on.
    pub sources: Vec<SourceId>,
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

impl Term {
    /// Whether term or meaning contain all these words or parts of words, whatever their marks and capitals.
    pub fn mentions(&self, words: &str) -> bool {
        let texts = [&self.term, &self.meaning].map(|text| in_dictionary(text));
        let words = in_dictionary(words);
        words.split_whitespace().all(|word| texts.iter().any(|text| text.contains(word)))
    }
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
    /// Year of publication, if known.
    pub year: Option<u16>,
    /// Language tag of title and publication.
    pub language: String,
    /// Licence; empty if not known.
    pub licence: String,
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_term_is_found_by_parts_of_words_in_any_order_without_marks() {
        let term = Term { term: "Notwasserweg".into(), meaning: "Führt Überschuss ab.".into(), sources: Vec::new() };
        for (words, expected) in
            [("", true), ("weg", true), ("FUHRT wasser", true), ("überschuß", true), ("wasser fluss", false)]
        {
            assert_eq!(term.mentions(words), expected, "{words}");
        }
    }
}
