// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What somebody asks for, word by word.

use super::likeness::{BEGUN, FORM, PART, SAME, SHORTEST_PART, SHORTEST_TYPO, TYPO, is_part, is_typo};
use super::vocabulary::Vocabulary;
use super::words::Reader;

/// More words than this do not make a query clearer, only slower.
const MOST_WORDS: usize = 12;

/// A word of the query.
#[derive(Debug)]
pub(super) struct Asked {
    /// The word, folded.
    pub key: String,
    /// Its stems.
    pub stems: Vec<String>,
    /// Whether it may be the beginning of a word, as it is the last one and nothing stands behind it.
    pub begun: bool,
}

/// Reads a query. Words that say nothing count only where there are no others.
pub(super) fn read(reader: Reader, query: &str) -> Vec<Asked> {
    let (mut asked, mut empty): (Vec<Asked>, Vec<Asked>) = (Vec::new(), Vec::new());
    reader.words(query, &mut |at, word| {
        let words = if reader.is_function_word(&word.key) { &mut empty } else { &mut asked };
        let begun = at.end == query.len();
        if let Some(known) = words.iter_mut().find(|known| known.key == word.key) {
            known.begun |= begun;
        } else if words.len() < MOST_WORDS {
            let mut stems = Vec::new();
            reader.stems(word, &mut |stem| stems.push(stem.to_owned()));
            words.push(Asked { key: word.key.clone(), stems, begun });
        }
    });
    if asked.is_empty() { empty } else { asked }
}

impl Asked {
    /// How far each word of a vocabulary agrees with this one; 0 for not at all.
    pub fn grades(&self, vocabulary: &Vocabulary, reader: Reader) -> Vec<u8> {
        let mut grades = vec![0; vocabulary.len()];
        let mut raise = |word: usize, grade: u8| {
            if let Some(known) = grades.get_mut(word) {
                *known = grade.max(*known);
            }
        };
        self.parts(vocabulary, reader, &mut raise);
        if self.begun {
            vocabulary.beginning_with(&self.key).for_each(|word| raise(word, BEGUN));
        }
        self.stems.iter().flat_map(|stem| vocabulary.with_stem(stem)).for_each(|word| raise(word, FORM));
        vocabulary.find(&self.key).into_iter().for_each(|word| raise(word, SAME));
        grades
    }

    fn parts(&self, vocabulary: &Vocabulary, reader: Reader, raise: &mut dyn FnMut(usize, u8)) {
        // Stems of other languages are too short and too vague to be parts: "commun" is in half of all English texts.
        let stems = self.stems.iter().filter(|stem| reader.joins_words() && **stem != self.key);
        for part in stems.chain([&self.key]).filter(|part| part.len() >= SHORTEST_PART) {
            vocabulary.containing(part, &mut |word, before, after| {
                if is_part(before, after, reader.joins_words()) {
                    raise(word, PART);
                }
            });
        }
    }

    /// Adds the words that are meant if one letter is wrong.
    pub fn forgive(&self, vocabulary: &Vocabulary, grades: &mut [u8]) {
        // A number with another digit is another number.
        if self.key.len() < SHORTEST_TYPO || self.key.bytes().any(|byte| byte.is_ascii_digit()) {
            return;
        }
        let mut raise = |word: usize| {
            if let Some(grade @ 0) = grades.get_mut(word) {
                *grade = TYPO;
            }
        };
        for word in 0..vocabulary.len() {
            if is_typo(&self.key, vocabulary.word(word), self.begun) {
                raise(word);
            }
        }
        for asked in self.stems.iter().filter(|stem| stem.len() >= SHORTEST_TYPO) {
            vocabulary.each_stem(&mut |word, stem| {
                if is_typo(asked, stem, false) {
                    raise(word);
                }
            });
        }
    }
}
