// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Slides: one thought each, in a few kinds of pieces, so that it is known beforehand what fits. What is too long for one slide
//! becomes several ([`paged`]); nothing is made smaller, cut or scrolled.

mod atoms;
mod input;
mod journey;
mod lines;
mod message;
mod own;
mod split;
mod time;

pub use input::{Command, Half, Pressed, Target, command, gesture};
pub use journey::journey;
pub use message::{Message, Verb};
pub use own::{
    Direction, NewSlide, add_deck, add_slide, copy_ready, delete_slide, minutes, minutes_of_own, move_slide, put_slide,
};
pub use split::{Fill, paged, paged_together};
pub use time::{Pace, Section, Timing, minutes_of, section_of};

use super::content::material::SlideKind;
use super::export::Drawing;
use super::id::{ExerciseId, SourceId};
use super::language::Language;

/// A slide, or a thought that may still be too long for one.
#[derive(Debug, Clone, PartialEq)]
pub struct Slide {
    /// What it is.
    pub kind: SlideKind,
    /// Where it belongs: the deck, the phase; may be empty.
    pub kicker: String,
    /// Its title.
    pub title: String,
    /// What it says, from top to bottom.
    pub body: Vec<Piece>,
    /// A picture; what it shows is also in the body.
    pub picture: Option<Picture>,
    /// How long it takes; 0 if it goes with the one before.
    pub minutes: u16,
    /// What the facilitator says and does; may be empty.
    pub script: String,
    /// Questions to ask the room.
    pub questions: Vec<String>,
    /// What tends to go wrong, and the way out; may be empty.
    pub pitfall: String,
    /// The exercise that it is about.
    pub exercise: Option<ExerciseId>,
    /// What it rests on.
    pub sources: Vec<SourceId>,
    /// Whether what it was about is no longer there.
    pub gone: bool,
    /// The language of its words.
    pub language: Language,
    /// Its entry in the deck, counted from 0: an entry may bring several thoughts.
    pub entry: usize,
    /// The thought, counted from 0 through the whole deck; the same in all languages.
    pub thought: usize,
    /// Which slide of the thought it is, counted from 1, and of how many.
    pub part: (usize, usize),
}

impl Slide {
    /// A slide with a title and nothing else yet.
    pub fn new(kind: SlideKind, title: impl Into<String>, language: Language) -> Self {
        Self {
            kind,
            kicker: String::new(),
            title: title.into(),
            body: Vec::new(),
            picture: None,
            minutes: 0,
            script: String::new(),
            questions: Vec::new(),
            pitfall: String::new(),
            exercise: None,
            sources: Vec::new(),
            gone: false,
            language,
            entry: 0,
            thought: 0,
            part: (1, 1),
        }
    }

    /// The same with a paragraph more; an empty one is left out.
    #[must_use]
    pub fn text(mut self, text: &str) -> Self {
        let paragraphs = text.lines().map(str::trim).filter(|line| !line.is_empty());
        self.body.extend(paragraphs.map(|line| Piece::Text(line.to_owned())));
        self
    }

    /// The same with points more; empty ones are left out.
    #[must_use]
    pub fn points(mut self, points: impl IntoIterator<Item = String>) -> Self {
        self.push(Piece::Points(points.into_iter().filter(|point| !point.trim().is_empty()).collect()));
        self
    }

    /// The same with counted points more.
    #[must_use]
    pub fn numbered(mut self, points: impl IntoIterator<Item = String>) -> Self {
        self.push(Piece::Numbered(1, points.into_iter().filter(|point| !point.trim().is_empty()).collect()));
        self
    }

    /// The same with facts more; those without a value are left out.
    #[must_use]
    pub fn facts(mut self, facts: impl IntoIterator<Item = (String, String)>) -> Self {
        self.push(Piece::Facts(facts.into_iter().filter(|(_, value)| !value.trim().is_empty()).collect()));
        self
    }

    /// The same with a remark more.
    #[must_use]
    pub fn small(mut self, text: &str) -> Self {
        if !text.trim().is_empty() {
            self.body.push(Piece::Small(text.to_owned()));
        }
        self
    }

    fn push(&mut self, piece: Piece) {
        if !piece.is_empty() {
            self.body.push(piece);
        }
    }

    /// Whether it has nothing but a title.
    pub fn is_bare(&self) -> bool {
        self.body.is_empty() && self.picture.is_none()
    }
}

/// A part of what a slide says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// A sentence or two.
    Text(String),
    /// Points one below the other.
    Points(Vec<String>),
    /// Points that are counted from a number on.
    Numbered(usize, Vec<String>),
    /// What something is called, and what there is to say of it.
    Facts(Vec<(String, String)>),
    /// A remark: what belongs to an exercise, what a picture rests on.
    Small(String),
}

impl Piece {
    fn is_empty(&self) -> bool {
        match self {
            Self::Text(text) | Self::Small(text) => text.trim().is_empty(),
            Self::Points(points) | Self::Numbered(_, points) => points.is_empty(),
            Self::Facts(facts) => facts.is_empty(),
        }
    }
}

/// A picture on a slide.
#[derive(Debug, Clone, PartialEq)]
pub struct Picture {
    /// What it is made of.
    pub drawing: Drawing,
    /// Where it stands.
    pub place: PicturePlace,
}

/// Where a picture stands. On an upright screen there is room for the words only.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PicturePlace {
    /// Beside the words.
    Beside,
    /// In place of the words, which say the same.
    Instead,
}

/// The number of the slide, counted from 1, that shows a thought; of a thought in parts, the nearest part. Whoever changes the
/// language stays where they are, although other words make other parts.
pub fn number_of(slides: &[Slide], thought: usize, part: (usize, usize)) -> usize {
    let first = slides.iter().position(|slide| slide.thought >= thought);
    let first = first.unwrap_or(slides.len().saturating_sub(1));
    let n_parts = slides.get(first).map_or(1, |slide| slide.part.1);
    let (at, of) = part;
    let within = if n_parts == of { at } else { at.saturating_mul(n_parts).div_ceil(of.max(1)) };
    first + within.clamp(1, n_parts.max(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_place_is_kept_when_another_language_has_other_parts() {
        let slides = |parts: &[usize]| -> Vec<Slide> {
            let of = |(thought, n): (usize, &usize)| {
                let n = *n;
                (1..=n).map(move |at| Slide { thought, part: (at, n), ..Slide::new(SlideKind::Text, "", Language::En) })
            };
            parts.iter().enumerate().flat_map(of).collect()
        };
        for (parts, thought, part, expected) in [
            (&[1, 1, 1][..], 1, (1, 1), 2),
            (&[1, 2, 1], 1, (1, 1), 3),
            (&[1, 2, 1], 1, (1, 2), 2),
            (&[2, 2, 1], 1, (2, 2), 4),
            (&[1, 1, 1], 1, (3, 3), 2),
            (&[1, 4, 1], 1, (1, 2), 3),
            (&[1, 1], 7, (1, 1), 2),
            (&[], 0, (1, 1), 1),
        ] {
            assert_eq!(number_of(&slides(parts), thought, part), expected, "{parts:?} {thought} {part:?}");
        }
    }
}
