// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! A result of the self-check: who answered what, and when. Several are kept, to compare.

use super::super::{Item, ItemKind, Plan};
use crate::domain::date::Date;
use crate::domain::id::{Attribute, CheckId, ItemId};
use crate::domain::spread::Spread;

super::attributes! {
    /// What a result says beside its answers, which stand under [`CheckResultKey::answer`].
    pub enum CheckResultKey {
        /// The day.
        Date = "date" holds Word,
        /// Who answered: a name, an office, a round.
        Who = "who" holds Personal,
        /// How far it is.
        Status = "status" holds Word,
    }
}

crate::choices! {
    /// How far a result is.
    pub enum CheckStatus {
        /// Somebody is still answering.
        Draft = "draft",
        /// It is kept for comparison.
        Saved = "saved",
    }
    /// An answer to a question of the self-check; the content says what the numbers mean.
    pub enum CheckAnswer {
        /// The lowest.
        Zero = "0",
        /// Low.
        One = "1",
        /// High.
        Two = "2",
        /// The highest.
        Three = "3",
        /// Somebody has said that they do not know.
        Unknown = "unknown",
    }
}

/// Before the id of the question, so that no question is taken for something else.
const ANSWER: &str = "answer-";

impl CheckResultKey {
    /// The attribute that holds the answer to a question; `None` if the id of the question is too long for one.
    pub fn answer(question: &CheckId) -> Option<Attribute> {
        Attribute::parse(&[ANSWER, question.as_str()].concat())
    }

    pub(in crate::domain::plan) fn is_answer(attribute: &Attribute) -> bool {
        attribute.as_str().starts_with(ANSWER)
    }
}

impl CheckAnswer {
    /// The number, from 0 to 3; `None` if unknown.
    pub fn points(self) -> Option<u8> {
        super::on_scale(self.key(), 0..=3)
    }
}

/// A result of the self-check.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckResult<'a> {
    /// Its id.
    pub id: &'a ItemId,
    /// The day.
    pub date: Option<Date>,
    /// Who answered; may be empty.
    pub who: &'a str,
    /// How far it is; a draft unless it says that it was saved.
    pub status: CheckStatus,
    /// What was answered, by question; questions without an answer are absent.
    pub answers: Vec<(CheckId, CheckAnswer)>,
}

impl<'a> CheckResult<'a> {
    /// Reads an item of this kind.
    pub fn of(item: Item<'a>) -> Self {
        let answer = |(attribute, text): (&Attribute, &str)| {
            CheckId::parse(attribute.as_str().strip_prefix(ANSWER)?).zip(CheckAnswer::parse(text))
        };
        Self {
            id: item.id(),
            date: Date::parse(item.text(CheckResultKey::Date.key())),
            who: item.text(CheckResultKey::Who.key()),
            status: CheckStatus::parse(item.text(CheckResultKey::Status.key())).unwrap_or(CheckStatus::Draft),
            answers: item.attributes().filter_map(answer).collect(),
        }
    }

    /// The answer to a question.
    pub fn answer_to(&self, question: &CheckId) -> Option<CheckAnswer> {
        self.answers.iter().find(|(other, _)| other == question).map(|(_, answer)| *answer)
    }
}

impl Plan {
    /// The results of the self-check, in the order in which they were begun.
    pub fn check_results(&self) -> impl Iterator<Item = CheckResult<'_>> {
        self.items(ItemKind::CheckResult).map(CheckResult::of)
    }
}

/// How far some results are apart in a question; those that do not know it do not count.
pub fn spread<'a>(results: &[CheckResult<'a>], question: &CheckId) -> Option<Spread<'a>> {
    let points = |result: &CheckResult<'a>| Some((result.who, result.answer_to(question)?.points()?));
    Spread::of(results.iter().filter_map(points).collect())
}
