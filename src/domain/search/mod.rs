// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The search: over all content of a language and what the planners wrote themselves.
//!
//! An [`Index`] is made once for the content of a language; [`Index::set_own_texts`] adds the planners' own texts.
//! [`Index::find`] is quick enough to be asked after every key. What is matched, and how it is ranked, is in
//! `docs/search.md`.

mod excerpt;
mod likeness;
mod own_text;
mod query;
mod target;
mod vocabulary;
mod words;

use std::ops::Range;

pub use own_text::OwnText;
pub use target::{Kind, Target};

use crate::domain::content::Content;
use crate::domain::language::Language;
use excerpt::Matched;
use query::Asked;
use vocabulary::{Filling, Vocabulary};
use words::Reader;

/// Where everything in the content of a language, and in the planners' own texts, is to be found.
#[derive(Debug)]
pub struct Index {
    reader: Reader,
    content: Shelf,
    own: Shelf,
    own_texts: Vec<OwnText>,
}

/// Something found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// What it is.
    pub target: Target,
    /// Its title; empty for a text of the planners that is about nothing in the content.
    pub title: Marked,
    /// A part of its text that shows what was asked for, or its beginning where only the title does.
    pub excerpt: Marked,
    /// How well it fits; only to be compared with others of the same query.
    pub score: u32,
}

/// A text and where in it the words of the query are.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Marked {
    /// The text, as it was written.
    pub text: String,
    /// Places in bytes, on borders of characters, in order, not touching each other's insides.
    pub marks: Vec<Range<usize>>,
}

/// The answer to a query.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Found {
    /// The best hits, best first.
    pub hits: Vec<Hit>,
    /// How many there are in all.
    pub n_all: usize,
    /// How many there are of each kind.
    pub n_of_kinds: Vec<(Kind, usize)>,
}

/// So many sources are among the hits as long as not all are asked for: there is one for nearly every word, and people look
/// for what rests on them.
const SOURCES_AT_FIRST: usize = 5;

impl Found {
    /// The hits by kind; the kind with the best hit first, so that the first hit of all stays the first. Sources come last,
    /// unless one of them is the best.
    pub fn by_kind(&self) -> Vec<(Kind, Vec<&Hit>)> {
        let mut groups: Vec<(Kind, Vec<&Hit>)> = Vec::new();
        for hit in &self.hits {
            let kind = hit.target.kind();
            match groups.iter_mut().find(|(known, _)| *known == kind) {
                Some((_, hits)) => hits.push(hit),
                None => groups.push((kind, vec![hit])),
            }
        }
        let sources = groups.iter().skip(1).position(|(kind, _)| *kind == Kind::Source);
        if let Some(place) = sources {
            // Counted without the first.
            let sources = groups.remove(place + 1);
            groups.push(sources);
        }
        groups
    }

    /// How many there are of a kind, shown or not.
    pub fn n_of(&self, kind: Kind) -> usize {
        self.n_of_kinds.iter().find(|(known, _)| *known == kind).map_or(0, |(_, n)| *n)
    }
}

/// Things that can be found and the words they have.
#[derive(Debug, Default)]
struct Shelf {
    targets: Vec<Target>,
    /// How many words the title of each has.
    title_lengths: Vec<u32>,
    vocabulary: Vocabulary,
}

impl Shelf {
    fn of(targets: Vec<Target>, content: &Content, own_texts: &[OwnText], reader: Reader) -> Self {
        let mut filling = Filling::new(reader);
        let mut title_lengths = Vec::with_capacity(targets.len());
        for (n, target) in targets.iter().enumerate() {
            let (mut n_pieces, mut title_length) = (0, 0);
            target::texts(target, content, own_texts, &mut |piece| {
                let n_words = filling.add(n as u32, n_pieces == 0, piece);
                if n_pieces == 0 {
                    title_length = n_words;
                }
                n_pieces += 1;
            });
            title_lengths.push(title_length as u32);
        }
        Self { targets, title_lengths, vocabulary: filling.finish() }
    }

    /// What each thing scores; 0 where a word is missing. `grades` has, for each word asked for, a grade for each word here.
    fn scores(&self, grades: &[Vec<u8>]) -> Vec<u32> {
        let mut scores: Vec<u32> = Vec::new();
        for grades in grades {
            let mut points = vec![0; self.targets.len()];
            for (word, grade) in grades.iter().enumerate().filter(|(_, grade)| **grade > 0) {
                for place in self.vocabulary.places(word) {
                    let length = self.title_lengths.get(place.text as usize).copied().unwrap_or_default();
                    if let Some(best) = points.get_mut(place.text as usize) {
                        *best = (*best).max(u32::from(*grade) * weight(place, length));
                    }
                }
            }
            if scores.is_empty() {
                scores = points;
            } else {
                for (score, points) in scores.iter_mut().zip(points) {
                    *score = if points == 0 || *score == 0 { 0 } else { *score + points };
                }
            }
        }
        for (score, target) in scores.iter_mut().zip(&self.targets) {
            *score = *score * target.kind().weight() / 100;
        }
        scores
    }
}

/// How much a word counts in a thing: titles more than text, short titles more than long ones, often a little more than once.
fn weight(place: &vocabulary::Place, title_length: u32) -> u32 {
    let title = if place.in_title > 0 { 48 + 48 / title_length.max(1) } else { 0 };
    let rest = if place.in_rest > 0 { 12 + u32::from(place.in_rest.min(5)) } else { 0 };
    title + rest
}

impl Index {
    /// The index of the content of a language.
    pub fn of(content: &Content, language: Language) -> Self {
        let reader = Reader::of(language);
        let shelf = Shelf::of(target::all(content), content, &[], reader);
        Self { reader, content: shelf, own: Shelf::default(), own_texts: Vec::new() }
    }

    /// Takes the planners' own texts in, instead of those it had; quick enough for every time the search is opened.
    pub fn set_own_texts(&mut self, own_texts: Vec<OwnText>, content: &Content) {
        let targets = own_texts.iter().map(|own| Target::Own(own.key.clone())).collect();
        self.own = Shelf::of(targets, content, &own_texts, self.reader);
        self.own_texts = own_texts;
    }

    /// Answers a query with at most so many hits. The content is that of which the index was made.
    ///
    /// Everything found has all words of the query, the last one perhaps only begun. Only where nothing has, a letter may
    /// be wrong in words that exist otherwise, too.
    pub fn find(&self, content: &Content, query: &str, limit: usize) -> Found {
        let asked = query::read(self.reader, query);
        let found = self.answer(content, &asked, limit, false);
        if found.n_all > 0 { found } else { self.answer(content, &asked, limit, true) }
    }

    fn answer(&self, content: &Content, asked: &[Asked], limit: usize, lenient: bool) -> Found {
        let (in_content, in_own) = self.grades(asked, lenient);
        let mut order = Vec::new();
        for (shelf, grades, first) in
            [(&self.content, &in_content, 0), (&self.own, &in_own, self.content.targets.len())]
        {
            for (n, score) in shelf.scores(grades).into_iter().enumerate().filter(|(_, score)| *score > 0) {
                // One number for both: the score turned round, so that the best comes first, then the place.
                order.push(u64::from(u32::MAX - score) << 32 | (first + n) as u64);
            }
        }
        order.sort_unstable();
        let n_all = order.len();
        let n_content = self.content.targets.len();
        let target = |entry: u64| {
            let n = entry as u32 as usize;
            n.checked_sub(n_content).map_or_else(|| self.content.targets.get(n), |n| self.own.targets.get(n))
        };
        let mut n_of_kinds: Vec<(Kind, usize)> = Vec::new();
        let mut shown = Vec::new();
        for entry in order {
            let Some(kind) = target(entry).map(Target::kind) else { continue };
            let n = match n_of_kinds.iter_mut().find(|(known, _)| *known == kind) {
                Some((_, n)) => {
                    *n += 1;
                    *n
                }
                None => {
                    n_of_kinds.push((kind, 1));
                    1
                }
            };
            let one_too_many = kind == Kind::Source && n > SOURCES_AT_FIRST && limit < usize::MAX;
            if shown.len() < limit && !one_too_many {
                shown.push(entry);
            }
        }
        let matched = Matched::of(&self.content.vocabulary, &in_content, asked);
        let matched_own = Matched::of(&self.own.vocabulary, &in_own, asked);
        let hits = shown.into_iter().filter_map(|entry| {
            let n = entry as u32;
            let (matched, text) = match n.checked_sub(n_content as u32) {
                None => (&matched, n),
                Some(n) => (&matched_own, n),
            };
            Some(self.hit(target(entry)?, text, u32::MAX - (entry >> 32) as u32, matched, content))
        });
        Found { hits: hits.collect(), n_all, n_of_kinds }
    }

    /// The grades of the words of the content, and of the planners' own texts, for each word asked for.
    fn grades(&self, asked: &[Asked], lenient: bool) -> (Vec<Vec<u8>>, Vec<Vec<u8>>) {
        let (mut in_content, mut in_own) = (Vec::new(), Vec::new());
        for word in asked {
            let mut both = [&self.content, &self.own].map(|shelf| word.grades(&shelf.vocabulary, self.reader));
            let [content, own] = &mut both;
            if lenient || content.iter().chain(own.iter()).all(|grade| *grade == 0) {
                word.forgive(&self.content.vocabulary, content);
                word.forgive(&self.own.vocabulary, own);
            }
            let [content, own] = both;
            in_content.push(content);
            in_own.push(own);
        }
        (in_content, in_own)
    }

    fn hit(&self, target: &Target, text: u32, score: u32, matched: &Matched<'_>, content: &Content) -> Hit {
        let mut pieces = Vec::new();
        target::texts(target, content, &self.own_texts, &mut |piece| pieces.push(piece));
        let (title, rest) = pieces.split_first().map_or(("", pieces.as_slice()), |(title, rest)| (*title, rest));
        let (title, excerpt) = (matched.title(title, self.reader), matched.excerpt(text, rest, self.reader));
        Hit { target: target.clone(), title, excerpt, score }
    }
}
