// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The report in words: from a plan, content and settings to a paper, section by section.
//!
//! Each section is a function from [`Writer`] to blocks; what has no blocks is left out. What several sections need stands here.

mod answers;
mod budget;
mod check;
mod cited;
mod following;
mod formats;
mod glance;
mod guide;
mod measures;
mod monitoring;
mod neighbourhood;
mod people;
mod priorities;
mod timeline;

use cited::Cited;

use super::{Locale, Messages, PlanWords, ReportWords, fill};
use crate::domain::content::{Content, Example};
use crate::domain::date::Date;
use crate::domain::export::{Block, Document, Drawing, Level, Table};
use crate::domain::id::{ItemId, MeasureId, StepId};
use crate::domain::language::Language;
use crate::domain::plan::{About, ItemKind, Plan};
use crate::domain::report::{Audience, Section, Settings};
use crate::domain::timestamp::Timestamp;

/// What a report is made of.
#[derive(Clone, Copy)]
pub struct Writer<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// The worked example that the plan shows, if it is one.
    pub example: Option<&'a Example>,
    /// The content, in the language of the paper.
    pub content: &'a Content,
    /// The words of the interface.
    pub messages: &'a Messages,
    /// The words of profile, self-check and priorities.
    pub plan_words: &'a PlanWords,
    /// The words of the report.
    pub words: &'a ReportWords,
    /// The language of content and words.
    pub language: Language,
    /// Its numbers and dates.
    pub locale: &'a dyn Locale,
    /// The day of the paper.
    pub today: Date,
}

/// A section of a paper.
#[derive(Debug, Clone, PartialEq)]
pub struct Part {
    /// Which one.
    pub section: Section,
    /// Its heading and all below.
    pub blocks: Vec<Block>,
}

/// A paper, section by section.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Paper {
    /// Its head, without blocks.
    pub head: Document,
    /// What stands above the first section.
    pub before: Vec<Block>,
    /// The sections that say something.
    pub parts: Vec<Part>,
    /// The sections that were asked for and have nothing to say.
    pub empty: Vec<Section>,
    /// What stands below the last section.
    pub after: Vec<Block>,
}

impl Paper {
    /// Its tables, in order.
    pub fn tables(&self) -> impl Iterator<Item = &Table> {
        self.blocks().filter_map(|block| if let Block::Table(table) = block { Some(table) } else { None })
    }

    /// Its pictures, in order.
    pub fn pictures(&self) -> impl Iterator<Item = &Drawing> {
        self.blocks().filter_map(|block| if let Block::Picture(drawing) = block { Some(drawing) } else { None })
    }

    fn blocks(&self) -> impl Iterator<Item = &Block> {
        self.parts.iter().flat_map(|part| &part.blocks)
    }

    /// The paper as one document.
    pub fn document(&self) -> Document {
        let parts = self.parts.iter().flat_map(|part| &part.blocks);
        let blocks = self.before.iter().chain(parts).chain(&self.after).cloned().collect();
        Document { blocks, ..self.head.clone() }
    }
}

/// Writes the report of an audience.
pub fn report(writer: Writer<'_>, settings: &Settings<'_>) -> Paper {
    let cited = Cited::new(writer, settings.has(Section::Sources));
    let mut paper = Paper { head: writer.head(settings), before: writer.before(settings), ..Paper::default() };
    for section in Section::ALL.iter().copied().filter(|section| settings.has(*section)) {
        let blocks = writer.section(section, settings, &cited);
        if blocks.is_empty() {
            paper.empty.push(section);
            continue;
        }
        let number = (paper.parts.len() + 1).to_string();
        let title =
            fill(&writer.words.paper.numbered, &[("number", &number), ("title", &writer.title(section, settings))]);
        let blocks = [vec![Block::Heading(Level::Section, title)], blocks].concat();
        paper.parts.push(Part { section, blocks });
    }
    let words = &writer.words.paper;
    let made = match (writer.example, settings.audience) {
        (_, Audience::Brief) => &words.made_short,
        (Some(_), _) => &words.made_example,
        (None, _) => &words.made,
    };
    let made = fill(made, &[("program", &writer.messages.app.name), ("version", &writer.content.version)]);
    paper.after.push(Block::Small(made));
    paper
}

/// The title of a section and what it says by itself, without the numbers of sources: what slides are made of.
pub fn section_alone(writer: Writer<'_>, section: Section, settings: &Settings<'_>) -> (String, Vec<Block>) {
    let blocks = writer.section(section, settings, &Cited::new(writer, false));
    (writer.title(section, settings), blocks)
}

/// The first page of a report, without what follows.
pub fn first_page(writer: Writer<'_>, settings: &Settings<'_>) -> Document {
    writer.head(settings)
}

impl<'a> Writer<'a> {
    fn section(self, section: Section, settings: &Settings<'_>, cited: &Cited<'_>) -> Vec<Block> {
        match section {
            Section::Summary => self.summary(settings),
            Section::Neighbourhood => self.neighbourhood(),
            Section::Check => self.check(settings),
            Section::Measures => self.measures(settings, cited),
            Section::Priorities => self.priorities(),
            Section::Formats => self.formats(),
            Section::People => self.people(settings),
            Section::Projects => self.projects(settings),
            Section::Timeline => self.timeline(settings),
            Section::Budget => self.budget(settings, cited),
            Section::Monitoring => self.monitoring(settings),
            Section::Decisions => self.decisions(),
            Section::Guide => self.guide(settings),
            Section::Answers => self.answers(cited),
            Section::Reflections => self.reflections(),
            Section::Closing => self.closing(settings),
            Section::Sources => cited.list(),
        }
    }

    fn title(self, section: Section, settings: &Settings<'_>) -> String {
        match (section, self.example) {
            (Section::Closing, Some(_)) => self.messages.examples.gaps.clone(),
            (Section::Closing, None) => self.words.closing(settings.audience).to_owned(),
            _ => self.words.section(section).to_owned(),
        }
    }

    /// Title and facts of the first page.
    fn head(self, settings: &Settings<'_>) -> Document {
        let names = &self.messages.data;
        let about = |about: About| self.plan.about(about).trim().to_owned();
        let title = [settings.title, self.plan.about(About::Title).trim()].into_iter().find(|title| !title.is_empty());
        let facts = vec![
            (names.municipality.clone(), about(About::Municipality)),
            (names.neighbourhood.clone(), about(About::Neighbourhood)),
            (self.words.paper.date.clone(), self.day(self.today)),
            (self.words.paper.state.clone(), self.state().unwrap_or_default()),
        ];
        Document {
            language: self.language,
            title: title.unwrap_or(&self.words.paper.untitled).to_owned(),
            subtitle: self.words.audience(settings.audience).to_owned(),
            facts: facts.into_iter().filter(|(_, fact)| !fact.is_empty()).collect(),
            has_contents: settings.audience.has_contents(),
            blocks: Vec::new(),
        }
    }

    /// How far the guide is; of a worked example, most is not documented.
    fn state(self) -> Option<String> {
        if self.example.is_some() { None } else { self.steps_done() }
    }

    fn before(self, settings: &Settings<'_>) -> Vec<Block> {
        let example = self.example.map(|_| self.words.paper.example.clone());
        let material = (settings.audience == Audience::MeasureList).then(|| self.words.paper.material.clone());
        example.into_iter().chain(material).map(Block::Text).collect()
    }

    /// The planners' words at the end; of a worked example, what is not documented.
    fn closing(self, settings: &Settings<'_>) -> Vec<Block> {
        text(self.example.map_or(settings.closing, |example| &example.gaps))
    }

    /// A day in words, such as 24 May 2027.
    fn day(self, date: Date) -> String {
        // Noon, so that it is the same day in the browser's time zone.
        self.locale.date(Timestamp::from_millis(date.start().as_millis().saturating_add(43_200_000)))
    }

    fn day_or_none(self, date: Option<Date>) -> String {
        date.map(|date| self.day(date)).unwrap_or_default()
    }

    fn count(self, n: usize) -> String {
        self.locale.number(n as f64)
    }

    /// Where the content has lost something that the plan names.
    fn gone(self, id: &str) -> String {
        fill(&self.words.paper.gone, &[("id", id)])
    }

    fn measure_title(self, id: &MeasureId) -> String {
        let own = || {
            let item = self.plan.item(ItemKind::OwnMeasure, &ItemId::parse(id.as_str())?)?;
            let title = item.text("title").trim();
            Some(if title.is_empty() { self.words.paper.untitled_measure.clone() } else { title.to_owned() })
        };
        let of_content = self.content.measures.get(id).map(|measure| measure.title.clone());
        of_content.or_else(own).unwrap_or_else(|| self.gone(id.as_str()))
    }

    fn step_title(self, id: &StepId) -> String {
        let own = || {
            let item = self.plan.item(ItemKind::Step, &ItemId::parse(id.as_str())?)?;
            Some(item.text("title").to_owned()).filter(|title| !title.is_empty())
        };
        let of_content = self.content.steps.get(id).map(|step| step.title.clone());
        of_content.or_else(own).unwrap_or_else(|| self.gone(id.as_str()))
    }

    /// Several names in a line.
    fn names<I>(self, ids: &[I], name: impl Fn(&I) -> String) -> String {
        ids.iter().map(name).collect::<Vec<_>>().join("; ")
    }
}

/// A paragraph; none for an empty text.
pub(super) fn text(text: &str) -> Vec<Block> {
    let text = text.trim();
    if text.is_empty() { Vec::new() } else { vec![Block::Text(text.to_owned())] }
}

/// A table; none without rows. Columns in which no row says anything are left out, but for the first.
pub(super) fn table(name: &'static str, caption: &str, head: &[&str], rows: Vec<Vec<String>>) -> Option<Block> {
    let says =
        |column: usize| column == 0 || rows.iter().any(|row| row.get(column).is_some_and(|cell| !cell.is_empty()));
    let kept: Vec<bool> = (0..head.len()).map(says).collect();
    let keep = |column: &usize| kept.get(*column).copied().unwrap_or_default();
    let narrowed =
        |row: Vec<String>| row.into_iter().enumerate().filter(|(n, _)| keep(n)).map(|(_, cell)| cell).collect();
    // A row is about something, even if nobody has said what.
    let narrowed = |row: Vec<String>| -> Vec<String> {
        let mut row: Vec<String> = narrowed(row);
        row.iter_mut().take(1).filter(|first| first.trim().is_empty()).for_each(|first| *first = "–".to_owned());
        row
    };
    let head: Vec<String> = narrowed(head.iter().map(|head| (*head).to_owned()).collect());
    if rows.is_empty() {
        return None;
    }
    Some(Block::Table(Table {
        name,
        caption: caption.to_owned(),
        head,
        rows: rows.into_iter().map(narrowed).collect(),
    }))
}
