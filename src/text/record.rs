// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The record of a workshop, the way a photo protocol shows it: agenda, boards, decisions, what came out, transfer sheet.
//!
//! Each section is a function to blocks; what has nothing to say is left out. Who has written a card stands nowhere.

mod boards;
mod outcome;

use super::agenda::AgendaWriter;
use super::report::{Paper, table, text};
use super::{Locale, Messages, WorkshopWords, fill};
use crate::domain::content::Content;
use crate::domain::content::material::Material;
use crate::domain::date::Date;
use crate::domain::export::{Block, Document, Level};
use crate::domain::language::Language;
use crate::domain::plan::items::{Event, Transfer, TransferVerdict};
use crate::domain::plan::{About, Plan};
use crate::domain::timestamp::Timestamp;

/// What a record is written from.
#[derive(Clone, Copy)]
pub struct RecordWriter<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// The content, in the language of the words.
    pub content: &'a Content,
    /// The material for workshops, in the same language.
    pub material: &'a Material,
    /// The words of the interface.
    pub messages: &'a Messages,
    /// The words of workshops.
    pub words: &'a WorkshopWords,
    /// The language of content and words.
    pub language: Language,
    /// Numbers and dates.
    pub locale: &'a dyn Locale,
}

/// Writes the record of an event, or of what belongs to none; without blocks if there is nothing to record.
pub fn record(writer: RecordWriter<'_>, event: Option<&Event<'_>>) -> Document {
    let titles = &writer.messages.titles;
    let words = &writer.words.record;
    let agenda = writer.agenda().write(event);
    let rows = agenda
        .lines
        .iter()
        .map(|line| vec![[&*line.begin, " – ", &line.end].concat(), line.title.clone(), line.by.trim().to_owned()]);
    let heads = &writer.words.agenda;
    let heads = [heads.time_head.as_str(), &heads.what_head, &heads.who_head];
    let agenda: Vec<Block> = table("agenda", &agenda.total, &heads, rows.collect()).into_iter().collect();
    let sections = [
        (&titles.agenda, agenda),
        (&words.boards, writer.boards(event)),
        (&words.decisions, writer.decisions(event)),
        (&words.outcome, writer.outcome(event)),
        (&titles.transfer, writer.transfer()),
    ];
    let mut blocks = Vec::new();
    for (title, section) in sections.into_iter().filter(|(_, section)| !section.is_empty()) {
        blocks.push(Block::Heading(Level::Section, title.clone()));
        blocks.extend(section);
    }
    if !blocks.is_empty() {
        let values = [("program", &*writer.messages.app.name), ("version", &writer.content.version)];
        blocks.push(Block::Small(fill(&words.made, &values)));
    }
    Document { blocks, ..writer.head(event) }
}

/// A record as the component for papers shows it.
pub fn paper(record: Document) -> Paper {
    let Document { blocks, .. } = &record;
    let before = blocks.clone();
    Paper { head: Document { blocks: Vec::new(), ..record }, before, ..Paper::default() }
}

impl<'a> RecordWriter<'a> {
    fn agenda(self) -> AgendaWriter<'a> {
        let Self { plan, content, material, words, locale, .. } = self;
        AgendaWriter { plan, content, material, words: &words.agenda, locale }
    }

    fn head(self, event: Option<&Event<'_>>) -> Document {
        let words = &self.words.record;
        let agenda = self.agenda().write(event);
        let last = agenda.lines.last().map(|line| line.end.as_str());
        let start = event.and_then(|event| event.start).map(|start| start.to_string());
        let time = start.map(|from| match last {
            Some(to) => fill(&words.span, &[("from", &from), ("to", to)]),
            None => from,
        });
        let day = event.and_then(|event| event.date).map(|date| self.day(date));
        let facts = [
            (&words.day, day.unwrap_or_default()),
            (&words.time, time.unwrap_or_default()),
            (&words.place, event.map(|event| event.place.trim().to_owned()).unwrap_or_default()),
            (&words.of_plan, self.plan.about(About::Title).trim().to_owned()),
        ];
        let title = event.map(|event| self.agenda().event_title(event));
        Document {
            language: self.language,
            title: title.unwrap_or_else(|| self.messages.titles.workshop.clone()),
            subtitle: words.subtitle.clone(),
            facts: facts
                .into_iter()
                .filter(|(_, fact)| !fact.is_empty())
                .map(|(name, fact)| (name.clone(), fact))
                .collect(),
            has_contents: false,
            blocks: Vec::new(),
        }
    }

    /// The transfer sheet, by verdict.
    fn transfer(self) -> Vec<Block> {
        let words = &self.words.transfer;
        let all: Vec<Transfer<'_>> = self.plan.transfers().collect();
        let verdicts = TransferVerdict::ALL.iter().copied().map(Some).chain([None]);
        let heads = [words.what.as_str(), &words.place, &words.why];
        let of = |verdict: Option<TransferVerdict>| {
            let rows = all.iter().filter(|entry| entry.verdict == verdict);
            let rows = rows.map(|entry| [entry.title, entry.place, entry.reason].map(trimmed).to_vec());
            table("transfer", words.verdict(verdict), &heads, rows.collect())
        };
        verdicts.filter_map(of).collect()
    }

    /// A day in words, such as 24 May 2027.
    fn day(self, date: Date) -> String {
        // Noon, so that it is the same day in the browser's time zone.
        self.locale.date(Timestamp::from_millis(date.start().as_millis().saturating_add(43_200_000)))
    }
}

fn trimmed(text: &str) -> String {
    text.trim().to_owned()
}

/// A note below something; none for an empty one.
fn note(words: &str) -> Vec<Block> {
    text(words)
}
