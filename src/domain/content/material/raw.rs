// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The shapes of the files of workshop material in `toolbox-data`, word for word; they travel no further than `read.rs`.

#![expect(missing_docs, reason = "the fields are named as in the files; what needs saying is said at the type")]

use super::{ExerciseKind, SlideKind, Worksheet};
use crate::domain::index::Index;

crate::shape! {
    /// `structure/decks/<deck-id>.json`: a workshop as slides, with what is said and done at each.
    pub struct DeckStructure {
        /// Steps of the guide that it belongs to.
        pub steps: Vec<String>,
        /// Formats it can be held in.
        pub formats: Vec<String>,
        /// What is printed for it.
        pub worksheets: Vec<Worksheet>,
        /// Checklists: what to think of before, during and after it.
        pub before: Vec<String>,
        pub during: Vec<String>,
        pub after: Vec<String>,
        pub slides: Vec<SlideRaw>,
        /// Sources of the deck as a whole; `general-practice` marks a planning value without a single source.
        pub sources: Vec<String>,
    }

    /// A slide of a deck.
    pub struct SlideRaw {
        pub id: String,
        pub kind: SlideKind,
        /// Planning value; 0 for a slide that goes with the one before.
        pub minutes: u16,
        /// Of a `show` slide: what it shows, for example `phase:decide` or `measure:cool-rooms` (see `Shown`).
        pub shows: Option<String>,
        /// Of an `exercise` slide: the exercise.
        pub exercise: Option<String>,
        /// Points one below the other, at most five.
        pub points: Option<Vec<String>>,
        /// Sources of what the slide states.
        pub sources: Vec<String>,
    }

    /// `text/<language>/decks/<deck-id>.json`.
    pub struct DeckText {
        pub title: String,
        /// What comes out of it, in a sentence or two.
        pub summary: String,
        /// Who takes part.
        pub audience: String,
        pub before: Index<String, String>,
        pub during: Index<String, String>,
        pub after: Index<String, String>,
        pub slides: Index<String, SlideText>,
    }

    /// The words of a slide.
    pub struct SlideText {
        /// One thought, up to 70 characters.
        pub title: String,
        /// A sentence or two below it, up to 220 characters.
        pub text: Option<String>,
        /// Up to 90 characters each.
        pub points: Option<Index<String, String>>,
        /// What the facilitator says and does, in two to five short sentences.
        pub script: String,
        /// What tends to go wrong here, and the way out.
        pub pitfall: Option<String>,
    }

    /// `structure/exercises/<exercise-id>.json`.
    pub struct ExerciseStructure {
        pub kind: ExerciseKind,
        /// Planning value.
        pub minutes: u16,
        /// The smallest and the largest number of people it works with.
        pub people: Vec<u16>,
        /// What is printed for it.
        pub worksheets: Vec<Worksheet>,
        /// Columns of its board, in order; none for exercises without one.
        pub columns: Vec<String>,
        pub steps: Vec<String>,
        pub materials: Vec<String>,
        pub sources: Vec<String>,
    }

    /// `text/<language>/exercises/<exercise-id>.json`.
    pub struct ExerciseText {
        pub title: String,
        /// What it is for.
        pub goal: String,
        /// The task as participants read it on the slide, up to 220 characters.
        pub task: String,
        pub columns: Index<String, String>,
        /// What the facilitator does, in order.
        pub steps: Index<String, String>,
        pub materials: Index<String, String>,
        /// How it works in a video call.
        pub online: String,
        /// What tends to go wrong, and the way out.
        pub pitfall: String,
    }

    /// A section of `structure/facilitation.json`, the facilitator's guide.
    pub struct FacilitationStructure {
        pub id: String,
        pub points: Vec<String>,
        pub sources: Vec<String>,
    }

    /// `text/<language>/facilitation.json`: section → words.
    pub struct FacilitationText {
        pub title: String,
        pub text: String,
        pub points: Index<String, String>,
    }

    /// A station of `structure/practice.json`, the tour on which trainers try the toolbox.
    pub struct StationStructure {
        pub id: String,
        /// Planning value.
        pub minutes: u16,
        /// The page to open, `#/examples/cologne-deutz`.
        pub page: String,
    }

    /// `text/<language>/practice.json`: station → words.
    pub struct StationText {
        pub title: String,
        /// What to do there.
        pub task: String,
        /// By what one sees that it worked.
        pub sign: String,
    }
}
