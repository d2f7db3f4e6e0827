// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Slides in words: what a deck shows, made from content, material and plan.
//!
//! Each source of slides is a function from [`SlideWriter`] to thoughts; whether a thought fits on one slide is decided by
//! [`paged`](crate::domain::slides::paged). A thought has the same place in every language.

mod blocks;
mod catalogue;
mod compared;
mod guide;
mod of_plan;
mod ready;
mod sources;
mod spoken;

pub use ready::own_title;
pub use spoken::{minutes_and_seconds, pace};

use super::PresentWords;
use super::report::Writer;
use crate::domain::content::material::{Material, Shown, SlideKind};
use crate::domain::id::MeasureId;
use crate::domain::slides::Slide;
use crate::routes::DeckName;
use crate::text::fill;

/// What slides are made of.
#[derive(Clone, Copy)]
pub struct SlideWriter<'a> {
    /// Content, plan, and the words that they have in reports.
    pub report: Writer<'a>,
    /// Ready decks and exercises.
    pub material: &'a Material,
    /// The words of slides.
    pub words: &'a PresentWords,
}

/// How much is shown of something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Depth {
    /// What it is: within a deck, where the facilitator tells the rest.
    Short,
    /// All of it.
    Whole,
}

impl<'a> SlideWriter<'a> {
    /// The thoughts of a deck, in order; `None` if there is no such deck. A comparison is of `compared`.
    pub fn thoughts(self, deck: &DeckName, compared: &[MeasureId]) -> Option<Vec<Slide>> {
        let thoughts = match deck {
            DeckName::Ready(id) => self.ready_deck(self.material.decks.get(id)?),
            DeckName::Own(id) => self.own_deck(id)?,
            DeckName::Comparison => self.comparison(compared),
            DeckName::Report(audience) => self.report_deck(*audience),
            DeckName::Of(shown) if !shown.is_in(self.report.content) => return None,
            DeckName::Of(shown) => {
                let title = self.shown_title(shown).unwrap_or_default();
                numbered_entries(self.with_sources(&title, self.of(shown, Depth::Whole)))
            }
        };
        let number = |(place, thought): (usize, Slide)| Slide { thought: place, ..thought };
        Some(thoughts.into_iter().enumerate().map(number).collect())
    }

    /// What a deck is called; `None` if there is no such deck.
    pub fn deck_title(self, deck: &DeckName) -> Option<String> {
        match deck {
            DeckName::Ready(id) => self.material.decks.get(id).map(|deck| deck.title.clone()),
            DeckName::Own(id) => {
                let deck = self.report.plan.decks().find(|deck| deck.id == id)?;
                let title = deck.title.trim();
                Some(if title.is_empty() { self.words.own.untitled.clone() } else { title.to_owned() })
            }
            DeckName::Comparison => Some(self.report.messages.titles.compare.clone()),
            DeckName::Report(audience) => {
                let report = &self.report.messages.titles.report;
                Some([report, ": ", self.report.words.audience(*audience)].concat())
            }
            DeckName::Of(shown) => self.shown_title(shown),
        }
    }

    /// What something to show is called; `None` if the content does not have it.
    pub fn shown_title(self, shown: &Shown) -> Option<String> {
        let (content, titles) = (self.report.content, &self.report.messages.titles);
        Some(match shown {
            Shown::Journey => self.words.slide.journey.clone(),
            Shown::Check => titles.check.clone(),
            Shown::Priorities => titles.priorities.clone(),
            Shown::Projects => titles.projects.clone(),
            Shown::Phase(id) => {
                let (number, phase) = content.phase(id)?;
                let values = [("number", &*number.to_string()), ("title", &phase.title)];
                fill(&self.report.messages.guide.phase_title, &values)
            }
            Shown::Step(id) => content.steps.get(id)?.title.clone(),
            Shown::Measure(id) => content.measures.get(id)?.title.clone(),
            Shown::Format(id) => content.formats.get(id)?.title.clone(),
            Shown::Problem(id) => content.problems.get(id)?.title.clone(),
            Shown::Example(id) => content.examples.get(id)?.title.clone(),
        })
    }

    /// The thoughts about something; what the content does not have says so.
    fn of(self, shown: &Shown, depth: Depth) -> Vec<Slide> {
        let content = self.report.content;
        let made = match shown {
            Shown::Journey => Some(vec![self.journey()]),
            Shown::Check => Some(self.check()),
            Shown::Priorities => Some(self.priorities()),
            Shown::Projects => Some(self.projects()),
            Shown::Phase(id) => content.phase(id).map(|(number, phase)| self.phase(number, phase, depth)),
            Shown::Step(id) => content.steps.get(id).map(|step| self.step(step, depth)),
            Shown::Measure(id) => content.measures.get(id).map(|measure| self.measure(measure, depth)),
            Shown::Format(id) => content.formats.get(id).map(|format| self.format(format, depth)),
            Shown::Problem(id) => content.problems.get(id).map(|problem| self.problem(problem, depth)),
            Shown::Example(id) => content.examples.get(id).map(|example| self.example(example, depth)),
        };
        made.unwrap_or_else(|| vec![self.gone(&shown.key())])
    }

    /// A slide whose content is no longer there.
    fn gone(self, id: &str) -> Slide {
        let slide = self.slide(SlideKind::Text, &self.words.slide.gone_title);
        Slide { gone: true, ..slide.text(&fill(&self.words.slide.gone, &[("id", id)])) }
    }

    /// A slide in the language of the deck.
    fn slide(self, kind: SlideKind, title: &str) -> Slide {
        Slide::new(kind, title, self.report.language)
    }
}

/// Each thought is an entry of its own.
fn numbered_entries(thoughts: Vec<Slide>) -> Vec<Slide> {
    thoughts.into_iter().enumerate().map(|(entry, thought)| Slide { entry, ..thought }).collect()
}

/// Thoughts that share a kicker, where it is not their title; those that say nothing are left out, but for opening slides.
fn with_kicker(kicker: &str, thoughts: Vec<Slide>) -> Vec<Slide> {
    let says = |slide: &Slide| !slide.is_bare() || matches!(slide.kind, SlideKind::Opening | SlideKind::Question);
    let mark = |slide: Slide| {
        let has_one = !slide.kicker.is_empty() || slide.title == kicker;
        if has_one { slide } else { Slide { kicker: kicker.to_owned(), ..slide } }
    };
    thoughts.into_iter().filter(says).map(mark).collect()
}
