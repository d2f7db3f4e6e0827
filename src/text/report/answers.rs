// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Answers to the guiding questions, in the order of the guide.

use super::{Cited, Writer};
use crate::domain::content::Question;
use crate::domain::export::{Block, Level};
use crate::domain::id::SourceId;

impl<'a> Writer<'a> {
    /// The questions that somebody has answered, under their steps.
    pub(super) fn answers(self, cited: &Cited<'_>) -> Vec<Block> {
        let mut blocks = Vec::new();
        for step in self.content.steps_in_order() {
            let answered = |question: &&Question| !self.plan.answer_to(&question.id).trim().is_empty();
            let mut questions = step.questions.iter().filter(answered).peekable();
            if questions.peek().is_some() {
                blocks.push(Block::Heading(Level::Part, step.title.clone()));
            }
            for question in questions {
                let answer = cited.say(self.plan.answer_to(&question.id).trim(), self.sources_of(question));
                blocks.extend([Block::Heading(Level::Detail, question.text.clone()), Block::Text(answer)]);
            }
        }
        blocks
    }

    /// What an answer of a worked example rests on.
    fn sources_of(self, question: &Question) -> &'a [SourceId] {
        let answers = self.example.map_or(&[][..], |example| &example.answers);
        answers.iter().find(|answer| answer.question == question.id).map_or(&[], |answer| &answer.sources)
    }
}
