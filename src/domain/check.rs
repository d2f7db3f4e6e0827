// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The self-check "Is a living lab right for us?": scores, a verdict with its reasons, and what to do first.
//!
//! The rules are written for planners in `docs/advice.md`. Reasons are data; their words are written by the interface.

use crate::domain::content::{CheckQuestion, Dimension};
use crate::domain::id::CheckId;
pub use crate::domain::plan::items::CheckAnswer;

crate::choices! {
    /// What the answers come to.
    pub enum Verdict {
        /// Something has to be solved first.
        NotYet = "not-yet",
        /// There are too few answers to say.
        TooLittleKnown = "too-little-known",
        /// Yes, on conditions.
        GoIf = "go-if",
        /// Yes.
        Go = "go",
    }
}

/// The answer to a question, if there is one.
fn answer_to(answers: &[(CheckId, CheckAnswer)], question: &CheckId) -> Option<CheckAnswer> {
    answers.iter().find(|(known, _)| known == question).map(|(_, answer)| *answer)
}

/// What the answers say about one dimension.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DimensionScore {
    /// The dimension.
    pub dimension: Dimension,
    /// Sum of the levels given.
    pub sum: u32,
    /// Questions answered with a level.
    pub known: u32,
    /// Questions answered with "we do not know".
    pub unknown: u32,
    /// Questions without an answer.
    pub unanswered: u32,
}

impl DimensionScore {
    /// The mean of the levels given, in hundredths (0 to 300), rounded down; none where no level was given.
    pub fn hundredths(self) -> Option<u32> {
        (self.sum * 100).checked_div(self.known)
    }

    /// Whether the mean of the levels given is below 1.5.
    pub fn is_weak(self) -> bool {
        self.sum * 2 < self.known * 3
    }

    /// Whether the mean of the levels given is below 1.
    pub fn is_very_weak(self) -> bool {
        self.sum < self.known
    }
}

/// Why a verdict is as it is, or what comes on top of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ground {
    /// A question that decides was answered with 0.
    KnockOut(CheckId),
    /// A question that decides was answered with 1.
    Shaky(CheckId),
    /// Nobody knows the answer to a question that decides.
    FindOut(CheckId),
    /// A question that decides has no answer yet.
    Unanswered(CheckId),
    /// The mean of a dimension is below 1.5.
    WeakDimension(Dimension),
    /// The mean of a dimension is below 1.
    VeryWeakDimension(Dimension),
    /// No level was given to any question of a dimension.
    OpenDimension(Dimension),
    /// Fewer than half of the questions were answered with a level.
    FewKnown {
        /// Questions answered with a level.
        known: usize,
        /// All questions.
        questions: usize,
    },
    /// All questions that decide were answered with 2 or 3.
    KnockOutsHold,
    /// No dimension is weak.
    DimensionsHold,
}

/// The self-check, evaluated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assessment {
    /// What the answers come to.
    pub verdict: Verdict,
    /// What the verdict rests on.
    pub reasons: Vec<Ground>,
    /// What else would have to be settled; only for "not yet" and "too little known".
    pub further: Vec<Ground>,
    /// A score for each dimension that has questions, in the order of the dimensions.
    pub scores: Vec<DimensionScore>,
    /// Questions to work on, the most pressing first. Their advice and step say how.
    pub first: Vec<CheckId>,
}

impl Assessment {
    /// The scores, the weakest dimension first; those without a level come last.
    pub fn weakest_first(&self) -> Vec<DimensionScore> {
        let keys = self.scores.iter().map(|score| i64::from(score.hundredths().unwrap_or(u32::MAX)));
        lowest_first(keys).into_iter().filter_map(|place| self.scores.get(place)).copied().collect()
    }
}

/// Evaluates the answers to these questions. Answers to questions that are not among them do not count.
pub fn assess(questions: &[CheckQuestion], answers: &[(CheckId, CheckAnswer)]) -> Assessment {
    let scores = scores(questions, answers);
    let deciding = |pick: fn(CheckId, Option<CheckAnswer>) -> Option<Ground>| {
        let knock_outs = questions.iter().filter(|question| question.knock_out);
        knock_outs.filter_map(move |question| pick(question.id.clone(), answer_to(answers, &question.id)))
    };
    let knock_outs: Vec<_> =
        deciding(|id, answer| (answer == Some(CheckAnswer::Zero)).then_some(Ground::KnockOut(id))).collect();
    let weak = weak_enough(&scores);
    let conditions: Vec<_> =
        deciding(condition).chain(scores.iter().filter_map(|score| condition_of(*score))).collect();
    let known = scores.iter().map(|score| score.known as usize).sum();
    let few = Ground::FewKnown { known, questions: questions.len() };

    let blocked = !knock_outs.is_empty();
    let against: Vec<_> = knock_outs.into_iter().chain(weak).collect();
    let (verdict, reasons, further) = if questions.is_empty() || (!blocked && known * 2 < questions.len()) {
        (Verdict::TooLittleKnown, vec![few], conditions)
    } else if !against.is_empty() {
        (Verdict::NotYet, against, conditions)
    } else if !conditions.is_empty() {
        (Verdict::GoIf, conditions, Vec::new())
    } else {
        (Verdict::Go, vec![Ground::KnockOutsHold, Ground::DimensionsHold], Vec::new())
    };
    // What is named as a reason is not named again.
    let said = |ground: &Ground| match ground {
        Ground::WeakDimension(weak) => reasons.contains(ground) || reasons.contains(&Ground::VeryWeakDimension(*weak)),
        _ => false,
    };
    let further = further.into_iter().filter(|ground| !said(ground)).collect();
    let first = first(questions, answers, &scores);
    Assessment { verdict, reasons, further, scores, first }
}

/// A score for each dimension that has questions.
pub fn scores(questions: &[CheckQuestion], answers: &[(CheckId, CheckAnswer)]) -> Vec<DimensionScore> {
    let score = |dimension: &Dimension| {
        let mut score = DimensionScore { dimension: *dimension, sum: 0, known: 0, unknown: 0, unanswered: 0 };
        for question in questions.iter().filter(|question| question.dimension == *dimension) {
            match answer_to(answers, &question.id).map(CheckAnswer::points) {
                Some(Some(points)) => {
                    score.sum += u32::from(points);
                    score.known += 1;
                }
                Some(None) => score.unknown += 1,
                None => score.unanswered += 1,
            }
        }
        score
    };
    Dimension::ALL.iter().map(score).filter(|score| score.known + score.unknown + score.unanswered > 0).collect()
}

/// The weak dimensions, if they are enough for "not yet": more than half of all, or at least two with a mean below 1.
fn weak_enough(scores: &[DimensionScore]) -> Vec<Ground> {
    let very_weak = scores.iter().filter(|score| score.is_very_weak()).count();
    let most = scores.iter().filter(|score| score.is_weak()).count() * 2 > scores.len();
    let ground = |score: &DimensionScore| match (score.is_very_weak(), score.is_weak()) {
        (true, _) if most || very_weak >= 2 => Some(Ground::VeryWeakDimension(score.dimension)),
        (false, true) if most => Some(Ground::WeakDimension(score.dimension)),
        _ => None,
    };
    scores.iter().filter_map(ground).collect()
}

/// What a question that decides asks for when it stands in the way of a plain yes.
fn condition(id: CheckId, answer: Option<CheckAnswer>) -> Option<Ground> {
    match answer {
        Some(CheckAnswer::One) => Some(Ground::Shaky(id)),
        Some(CheckAnswer::Unknown) => Some(Ground::FindOut(id)),
        None => Some(Ground::Unanswered(id)),
        _ => None,
    }
}

/// What a dimension asks for when it stands in the way of a plain yes.
fn condition_of(score: DimensionScore) -> Option<Ground> {
    match score.known {
        0 => Some(Ground::OpenDimension(score.dimension)),
        _ => score.is_weak().then_some(Ground::WeakDimension(score.dimension)),
    }
}

/// Questions to work on. What decides comes first (0, then 1, then not known), then the others at 0, at 1 and not known;
/// among equals the weaker dimension, then the order of the questions.
fn first(questions: &[CheckQuestion], answers: &[(CheckId, CheckAnswer)], scores: &[DimensionScore]) -> Vec<CheckId> {
    let mut keys = Vec::new();
    let mut open = Vec::new();
    for question in questions {
        let urgency = match (question.knock_out, answer_to(answers, &question.id)) {
            (true, Some(CheckAnswer::Zero)) => 0,
            (true, Some(CheckAnswer::One)) => 1,
            (true, Some(CheckAnswer::Unknown)) => 2,
            (false, Some(CheckAnswer::Zero)) => 3,
            (false, Some(CheckAnswer::One)) => 4,
            (false, Some(CheckAnswer::Unknown)) => 5,
            _ => continue,
        };
        let score = scores.iter().find(|score| score.dimension == question.dimension);
        let mean = score.and_then(|score| score.hundredths()).unwrap_or(999);
        keys.push(urgency * 1000 + i64::from(mean));
        open.push(&question.id);
    }
    lowest_first(keys.into_iter()).into_iter().filter_map(|place| open.get(place)).map(|id| (*id).clone()).collect()
}

/// The places of the keys, the lowest key first; equal keys stay in order.
pub fn lowest_first(keys: impl Iterator<Item = i64>) -> Vec<usize> {
    let mut order: Vec<(i64, usize)> = keys.enumerate().map(|(place, key)| (key, place)).collect();
    order.sort_unstable();
    order.into_iter().map(|(_, place)| place).collect()
}

/// The answers in the middle of several people or times, to evaluate like those of one: of an even number the lower of the
/// two in the middle, "we do not know" where nobody who answered knew. How far people are apart is
/// to be shown beside it.
pub fn middle(questions: &[CheckQuestion], people: &[&[(CheckId, CheckAnswer)]]) -> Vec<(CheckId, CheckAnswer)> {
    let middle = |question: &CheckQuestion| {
        // `Unknown` is the highest choice, so that what is known stands in front.
        let mut given: Vec<CheckAnswer> =
            people.iter().filter_map(|answers| answer_to(answers, &question.id)).collect();
        given.sort_unstable();
        let known = given.iter().filter(|answer| answer.points().is_some()).count();
        let answer = given.get(known.saturating_sub(1) / 2).copied()?;
        Some((question.id.clone(), answer))
    };
    questions.iter().filter_map(middle).collect()
}
