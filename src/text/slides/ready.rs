// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Slides of decks: ready ones, and those of the planners' own, which may speak for themselves or for a ready slide.

use super::{Depth, SlideWriter};
use crate::domain::content::material::{Deck, DeckSlide, Exercise, SlideKind};
use crate::domain::id::{ExerciseId, ItemId};
use crate::domain::plan::items::OwnSlide;
use crate::domain::slides::Slide;
use crate::text::fill;

impl SlideWriter<'_> {
    /// The slides of a ready deck.
    pub(super) fn ready_deck(self, deck: &Deck) -> Vec<Slide> {
        entries(deck.slides.iter().map(|slide| self.ready_slide(deck, slide, slide.minutes)))
    }

    /// The slides of a deck of the plan; `None` if it is not there.
    pub(super) fn own_deck(self, id: &ItemId) -> Option<Vec<Slide>> {
        let plan = self.report.plan;
        let title = plan.decks().find(|deck| deck.id == id)?.title;
        Some(entries(plan.slides_of(id).iter().map(|slide| self.own_slide(title, slide))))
    }

    /// What a slide of a ready deck shows in so many minutes: itself, or what it is made from under its title.
    fn ready_slide(self, deck: &Deck, of: &DeckSlide, minutes: u16) -> Vec<Slide> {
        let mut slides = match (&of.shows, &of.exercise) {
            (Some(shown), _) => self.of(shown, Depth::Short),
            (None, Some(id)) => vec![self.exercise(id, of.kind, Some(minutes))],
            (None, None) => vec![self.slide(of.kind, &of.title)],
        };
        if let Some(first) = slides.first_mut() {
            let blank = self.slide(of.kind, "");
            let slide = std::mem::replace(first, blank);
            *first = under_title(slide, &of.title, &of.text, &of.points);
        }
        let last = Slide { pitfall: of.pitfall.clone(), ..self.slide(of.kind, "") };
        for (place, slide) in slides.iter_mut().enumerate() {
            slide.kicker.clone_from(&deck.title);
            slide.minutes = if place == 0 { minutes } else { 0 };
            // What the deck says of an exercise goes before its steps.
            let steps = if of.exercise.is_some() { std::mem::take(&mut slide.script) } else { String::new() };
            slide.script =
                [&*of.script, &*steps].into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n");
            if !last.pitfall.is_empty() {
                slide.pitfall.clone_from(&last.pitfall);
            }
            if slide.sources.is_empty() {
                slide.sources.clone_from(&of.sources);
            }
            slide.language = deck.language;
        }
        slides
    }

    /// An exercise as participants see it; the script is what the facilitator does.
    fn exercise(self, id: &ExerciseId, kind: SlideKind, minutes: Option<u16>) -> Slide {
        let Some(exercise) = self.material.exercises.get(id) else { return self.gone(id.as_str()) };
        let minutes = minutes.unwrap_or(exercise.minutes);
        let slide = self.slide(kind, &exercise.title).text(&exercise.task).small(&self.belongs(exercise, minutes));
        Slide {
            minutes,
            script: exercise.steps.join("\n"),
            pitfall: exercise.pitfall.clone(),
            sources: exercise.sources.clone(),
            exercise: Some(id.clone()),
            language: exercise.language,
            ..slide
        }
    }

    /// How long an exercise takes, and what belongs to it: columns of a board, worksheets.
    fn belongs(self, exercise: &Exercise, minutes: u16) -> String {
        let words = &self.words.slide;
        let columns: Vec<&str> = exercise.columns.iter().map(|(_, title)| title.as_str()).collect();
        let sheets: Vec<&str> = exercise.worksheets.iter().map(|sheet| self.words.worksheet(*sheet)).collect();
        let said = |text: &str, name: &str, all: &[&str]| {
            if all.is_empty() { String::new() } else { fill(text, &[(name, &all.join(", "))]) }
        };
        let parts =
            [self.minutes(minutes), said(&words.board, "columns", &columns), said(&words.worksheet, "names", &sheets)];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
    }

    /// What a slide of the plan shows. What planners have written goes before what a ready slide says.
    fn own_slide(self, deck: &str, of: &OwnSlide<'_>) -> Vec<Slide> {
        let mut slides = match (&of.from, &of.shows, &of.exercise) {
            (Some((id, slide)), ..) => {
                let ready = self.material.decks.get(id);
                let found = ready.and_then(|deck| Some((deck, deck.slides.iter().find(|other| other.id == *slide)?)));
                match found {
                    Some((deck, slide)) => self.ready_slide(deck, slide, of.minutes.unwrap_or(slide.minutes)),
                    None => vec![self.gone(&format!("{id}.{slide}"))],
                }
            }
            (None, Some(shown), _) => self.of(shown, Depth::Whole),
            (None, None, Some(id)) => vec![self.exercise(id, of.kind, of.minutes)],
            (None, None, None) => vec![self.slide(of.kind, "")],
        };
        if let Some(first) = slides.first_mut() {
            let points: Vec<String> =
                of.text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect();
            let blank = self.slide(of.kind, "");
            let slide = std::mem::replace(first, blank);
            // What planners have written takes the place of what stood there; a slide that is gone goes on saying so.
            let cleared = if points.is_empty() || slide.gone { slide } else { Slide { body: Vec::new(), ..slide } };
            let title = if cleared.gone { "" } else { of.title.trim() };
            *first = match points.as_slice() {
                [one] => under_title(cleared, title, one, &[]),
                many => under_title(cleared, title, "", many),
            };
            if let Some(minutes) = of.minutes {
                first.minutes = minutes;
            }
            if first.title.is_empty() {
                first.title.clone_from(&self.words.slide.untitled);
            }
        }
        for slide in &mut slides {
            slide.kicker = deck.trim().to_owned();
            if !of.note.trim().is_empty() {
                slide.script = of.note.trim().to_owned();
            }
        }
        slides
    }
}

/// What a slide of the plan is called: by the planners, or by what it is made from.
pub fn own_title(writer: SlideWriter<'_>, slide: &OwnSlide<'_>) -> String {
    writer.own_slide("", slide).into_iter().next().map(|slide| slide.title).unwrap_or_default()
}

/// A slide under a title of its own, with a sentence and points above what it says.
fn under_title(slide: Slide, title: &str, text: &str, points: &[String]) -> Slide {
    let title = if title.is_empty() { slide.title.clone() } else { title.to_owned() };
    let before = Slide { body: Vec::new(), ..slide.clone() }.text(text).points(points.to_vec());
    Slide { title, body: [before.body, slide.body].concat(), ..slide }
}

/// Slides with the number of the entry of the deck that brings them.
fn entries(slides: impl Iterator<Item = Vec<Slide>>) -> Vec<Slide> {
    let number = |(entry, slides): (usize, Vec<Slide>)| slides.into_iter().map(move |slide| Slide { entry, ..slide });
    slides.enumerate().flat_map(number).collect()
}
