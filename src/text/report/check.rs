// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The self-check: verdict, reasons, the dimensions as picture and table, what to do first.

use super::{Writer, table};
use crate::domain::check::{Assessment, DimensionScore, Ground, Verdict, assess};
use crate::domain::content::CheckQuestion;
use crate::domain::export::Block;
use crate::domain::id::CheckId;
use crate::domain::report::{Depth, Settings, radar};
use crate::domain::standing;
use crate::text::fill;

impl<'a> Writer<'a> {
    /// The result by which the plan goes; nothing as long as nobody has answered.
    pub(super) fn check(self, settings: &Settings<'_>) -> Vec<Block> {
        let Some(assessment) = self.assessment() else { return Vec::new() };
        let (words, is_short) = (&self.plan_words.check, settings.audience.depth() == Depth::Short);
        let mut blocks = vec![Block::Text(self.words.verdict(assessment.verdict).to_owned())];
        let at_most = if is_short { 3 } else { usize::MAX };
        let grounds = |grounds: &[Ground]| -> Vec<String> {
            grounds.iter().take(at_most).map(|ground| self.ground(ground)).collect()
        };
        // On one page, a plain yes needs no reasons.
        if !is_short || assessment.verdict != Verdict::Go {
            blocks.push(Block::List(grounds(&assessment.reasons)));
        }
        if is_short {
            return blocks;
        }
        if !assessment.further.is_empty() {
            blocks.push(Block::Text([&words.further, ":"].concat()));
            blocks.push(Block::List(grounds(&assessment.further)));
        }
        let values: Vec<_> = assessment.scores.iter().map(|score| score.hundredths()).collect();
        blocks.push(Block::Picture(radar(&values, words.radar.clone())));
        let heads = [words.dimension_head.as_str(), &words.mean_head, &words.open_head];
        let rows = assessment.scores.iter().enumerate().map(|(place, score)| self.score(place, *score)).collect();
        blocks.extend(table("self-check", &words.by_dimension, &heads, rows));
        blocks.push(Block::Small(self.check_basis()));
        let is_whole = settings.audience.depth() == Depth::Whole;
        let first: Vec<String> = assessment.first.iter().take(5).filter_map(|id| self.first(id)).collect();
        if is_whole && !first.is_empty() {
            blocks.push(Block::Text([&words.first_title, ":"].concat()));
            blocks.push(Block::Numbered(first));
        }
        blocks
    }

    /// What the answers come to; `None` without answers.
    pub(super) fn assessment(self) -> Option<Assessment> {
        let answers = standing::common_answers(self.plan, &self.content.check);
        (!answers.is_empty()).then(|| assess(&self.content.check, &answers))
    }

    fn ground(self, ground: &Ground) -> String {
        let words = self.plan_words;
        let of_question = |key: &str, id: &CheckId| {
            let what = self.check_question(id).map_or(id.as_str(), |question| &question.question);
            fill(words.ground(key), &[("what", what)])
        };
        let of_dimension = |key: &str, dimension| fill(words.ground(key), &[("what", words.dimension(dimension))]);
        match ground {
            Ground::KnockOut(id) => of_question("knock-out", id),
            Ground::Shaky(id) => of_question("shaky", id),
            Ground::FindOut(id) => of_question("find-out", id),
            Ground::Unanswered(id) => of_question("unanswered", id),
            Ground::WeakDimension(dimension) => of_dimension("weak", *dimension),
            Ground::VeryWeakDimension(dimension) => of_dimension("very-weak", *dimension),
            Ground::OpenDimension(dimension) => of_dimension("open", *dimension),
            Ground::FewKnown { known, questions } => {
                let counts = [("known", &*known.to_string()), ("questions", &*questions.to_string())];
                fill(words.ground("few-known"), &counts)
            }
            Ground::KnockOutsHold => words.ground("knock-outs-hold").to_owned(),
            Ground::DimensionsHold => words.ground("dimensions-hold").to_owned(),
        }
    }

    fn check_question(self, id: &CheckId) -> Option<&'a CheckQuestion> {
        self.content.check.iter().find(|question| question.id == *id)
    }

    /// A dimension with its number in the picture.
    fn score(self, place: usize, score: DimensionScore) -> Vec<String> {
        let words = &self.plan_words.check;
        // Rounded down, so that 1.49 does not look as if it were not weak.
        let mean = score.hundredths().map(|n| self.locale.number(f64::from(n / 10) / 10.0));
        let weak = match score.known {
            0 => "",
            _ if score.is_very_weak() => &words.very_weak,
            _ if score.is_weak() => &words.weak,
            _ => "",
        };
        let mean = mean.unwrap_or_else(|| "–".to_owned());
        let number = (place + 1).to_string();
        vec![
            fill(
                &self.words.paper.numbered,
                &[("number", &number), ("title", self.plan_words.dimension(score.dimension))],
            ),
            if weak.is_empty() { mean } else { [&mean, " (", weak, ")"].concat() },
            (score.unknown + score.unanswered).to_string(),
        ]
    }

    /// How many have answered, and when.
    fn check_basis(self) -> String {
        let words = &self.plan_words.check;
        let latest = standing::latest_of_each(&standing::kept(self.plan));
        let Some(last) = latest.iter().filter_map(|result| result.date).max() else { return words.mayor_draft.clone() };
        let n = words.people.of(latest.len() as f64, self.locale, &[]);
        fill(&words.mayor_basis, &[("n", &n), ("date", &self.day(last))])
    }

    fn first(self, id: &CheckId) -> Option<String> {
        let question = self.check_question(id)?;
        Some([&question.question, " ", &question.advice].concat())
    }
}
