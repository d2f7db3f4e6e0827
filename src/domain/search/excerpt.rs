// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! A part of a text that shows what was asked for.

use std::ops::Range;

use super::Marked;
use super::likeness::BEGUN;
use super::query::Asked;
use super::vocabulary::{Place, Vocabulary};
use super::words::{Reader, Word};

/// An excerpt has about so many bytes: two or three lines.
const LENGTH: usize = 180;
/// So much of it stands before the first mark.
const BEFORE: usize = 50;
const CUT: &str = "…";

/// The words of a vocabulary that agree with a query, in the order of the alphabet.
pub(super) struct Matched<'a> {
    words: Vec<(&'a str, &'a [Place], Vec<u8>)>,
    asked: &'a [Asked],
}

/// The marks of a piece of text, and how much of the query is in it.
struct Look {
    marks: Vec<Range<usize>>,
    /// The best grade for each word of the query.
    best: Vec<u8>,
}

impl Look {
    fn score(&self) -> u32 {
        self.best.iter().map(|grade| u32::from(*grade)).sum()
    }

    /// Whether another piece can hardly show more, where this is the most that all of them together have.
    fn is_enough(&self, most: &[u8]) -> bool {
        self.best.iter().zip(most).all(|(grade, most)| *grade >= BEGUN.min(*most))
    }
}

impl<'a> Matched<'a> {
    /// The words with a grade for any word of the query.
    pub fn of(vocabulary: &'a Vocabulary, grades: &[Vec<u8>], asked: &'a [Asked]) -> Self {
        let of = |n: usize| grades.iter().map(|grades| grades.get(n).copied().unwrap_or_default()).collect::<Vec<u8>>();
        let words =
            (0..vocabulary.len()).filter(|n| grades.iter().any(|grades| grades.get(*n).is_some_and(|g| *g > 0)));
        Self { words: words.map(|n| (vocabulary.word(n), vocabulary.places(n), of(n))).collect(), asked }
    }

    /// The best grade that a text has for each word of the query, its title aside.
    fn most(&self, text: u32) -> Vec<u8> {
        let mut most = vec![0; self.asked.len()];
        for (_, places, grades) in &self.words {
            let place = places.partition_point(|place| place.text < text);
            if places.get(place).is_some_and(|place| place.text == text && place.in_rest > 0) {
                raise(&mut most, grades);
            }
        }
        most
    }

    /// The grades of a word.
    fn grades(&self, key: &str) -> Option<&[u8]> {
        let place = self.words.partition_point(|(word, ..)| *word < key);
        self.words.get(place).filter(|(word, ..)| *word == key).map(|(.., grades)| grades.as_slice())
    }

    fn look(&self, piece: &str, reader: Reader) -> Look {
        let mut look = Look { marks: Vec::new(), best: vec![0; self.asked.len()] };
        reader.words(piece, &mut |at, word| {
            let Some(grades) = self.grades(&word.key) else { return };
            raise(&mut look.best, grades);
            let text = piece.get(at.clone()).unwrap_or_default();
            let part = self.part(text, grades, reader).unwrap_or(0..text.len());
            look.marks.push(at.start + part.start..at.start + part.end);
        });
        look
    }

    /// The part of a word that was asked for; `None` for all of it.
    fn part(&self, word: &str, grades: &[u8], reader: Reader) -> Option<Range<usize>> {
        let best = grades.iter().max()?;
        let asked = self.asked.get(grades.iter().position(|grade| grade == best)?)?;
        if *best > BEGUN {
            return None;
        }
        [&asked.key].into_iter().chain(&asked.stems).find_map(|part| find(word, part, reader))
    }

    /// The title with its marks.
    pub fn title(&self, title: &str, reader: Reader) -> Marked {
        Marked { text: title.to_owned(), marks: self.look(title, reader).marks }
    }

    /// The best of the pieces, cut to length; they are the rest of the text with this number.
    pub fn excerpt(&self, text: u32, pieces: &[&str], reader: Reader) -> Marked {
        let most = self.most(text);
        let mut best: Option<(&str, Look)> = None;
        for piece in pieces.iter().filter(|piece| !piece.is_empty()) {
            let look = self.look(piece, reader);
            if best.as_ref().is_none_or(|(_, known)| look.score() > known.score()) {
                let enough = look.is_enough(&most);
                best = Some((piece, look));
                if enough {
                    break;
                }
            }
        }
        best.map(|(piece, look)| cut(piece, &look.marks)).unwrap_or_default()
    }
}

fn raise(best: &mut [u8], grades: &[u8]) {
    for (best, grade) in best.iter_mut().zip(grades) {
        *best = (*best).max(*grade);
    }
}

/// Where folded letters stand in a word as it was written.
fn find(word: &str, folded: &str, reader: Reader) -> Option<Range<usize>> {
    let mut buffer = Word::default();
    let mut key_is = |range: Range<usize>, test: &dyn Fn(&str) -> bool| {
        reader.fold(word.get(range).unwrap_or_default(), &mut buffer);
        test(&buffer.key)
    };
    let starts = word.char_indices().map(|(at, _)| at);
    let start = starts.into_iter().find(|start| key_is(*start..word.len(), &|key| key.starts_with(folded)))?;
    let ends = word.char_indices().map(|(at, letter)| at + letter.len_utf8()).filter(|end| *end > start);
    // The longest that is still the same takes along marks and the e of "ue".
    let end = ends.rev().find(|end| key_is(start..*end, &|key| key == folded))?;
    Some(start..end)
}

/// The surroundings of the first mark.
fn cut(piece: &str, marks: &[Range<usize>]) -> Marked {
    if piece.len() <= LENGTH {
        return Marked { text: piece.to_owned(), marks: marks.to_vec() };
    }
    let first = marks.first().cloned().unwrap_or_default();
    let start = match first.start.checked_sub(BEFORE) {
        None => 0,
        // Near the end of the piece, more of what stands before.
        Some(start) => next_word(piece, piece.floor_char_boundary(start.min(piece.len() - LENGTH)), first.start),
    };
    let end = last_word(piece, piece.floor_char_boundary(start + LENGTH), first.end);
    let mut text = String::with_capacity(LENGTH + 8);
    if start > 0 {
        text.push_str(CUT);
    }
    let moved = text.len();
    text.push_str(piece.get(start..end).unwrap_or_default());
    if end < piece.len() {
        text.push_str(CUT);
    }
    let marks = marks.iter().filter(|mark| mark.start >= start && mark.end <= end);
    Marked { text, marks: marks.map(|mark| mark.start - start + moved..mark.end - start + moved).collect() }
}

/// The start of a word at or behind a place, but not behind a limit.
fn next_word(text: &str, at: usize, limit: usize) -> usize {
    let space = text.get(at..limit).and_then(|text| text.find(' '));
    if at == 0 { 0 } else { space.map_or(at, |space| at + space + 1) }
}

/// The end of a word before a place, but not before a limit.
fn last_word(text: &str, at: usize, limit: usize) -> usize {
    if at >= text.len() {
        return text.len();
    }
    text.get(limit..at).and_then(|text| text.rfind(' ')).map_or(at.max(limit), |space| limit + space)
}
