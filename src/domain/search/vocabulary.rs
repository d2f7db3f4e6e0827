// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The words of many texts, and which text has which: a sorted list, filled once.

use super::words::{Reader, Word};

/// Stands between the words, so that one search through all of them crosses no border.
const BETWEEN: char = '\n';
const FREE: u32 = u32::MAX;

/// How often a text has a word.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place {
    /// The text, counted in the order of adding.
    pub text: u32,
    /// How often in the title.
    pub in_title: u8,
    /// How often in the rest.
    pub in_rest: u8,
}

/// The words, by number in the order of the alphabet.
#[derive(Debug, Default)]
pub(super) struct Vocabulary {
    /// All words, each with [`BETWEEN`] behind it.
    words: String,
    starts: Vec<u32>,
    /// The stems that are no word as they are, likewise, and the number of the word each belongs to.
    stems: String,
    stem_starts: Vec<u32>,
    stem_words: Vec<u32>,
    places: Vec<Place>,
    /// Where the places of a word start.
    first_places: Vec<u32>,
}

impl Vocabulary {
    /// How many words there are.
    pub fn len(&self) -> usize {
        self.starts.len()
    }

    /// A word.
    pub fn word(&self, n: usize) -> &str {
        entry(&self.words, &self.starts, n)
    }

    /// The number of a word.
    pub fn find(&self, word: &str) -> Option<usize> {
        let n = first_not_below(&self.words, &self.starts, word);
        (n < self.len() && self.word(n) == word).then_some(n)
    }

    /// The numbers of the words that begin with these letters.
    pub fn beginning_with(&self, letters: &str) -> impl Iterator<Item = usize> {
        let start = first_not_below(&self.words, &self.starts, letters);
        (start..self.len()).take_while(move |n| self.word(*n).starts_with(letters))
    }

    /// The numbers of the words with this stem. Sorting the stems took longer than looking through them ever does.
    pub fn with_stem(&self, stem: &str) -> impl Iterator<Item = usize> {
        let same = move |n: &usize| entry(&self.stems, &self.stem_starts, *n) == stem;
        let words = (0..self.stem_starts.len()).filter(same).filter_map(|n| self.stem_words.get(n));
        words.map(|word| *word as usize).chain(self.find(stem))
    }

    /// Gives every word that contains these letters, with what stands before and after them.
    pub fn containing(&self, letters: &str, visit: &mut dyn FnMut(usize, &str, &str)) {
        for (at, _) in self.words.match_indices(letters) {
            let n = self.starts.partition_point(|start| *start as usize <= at).saturating_sub(1);
            let word = self.word(n);
            let start = self.starts.get(n).map_or(0, |start| at - *start as usize);
            let (before, rest) = word.split_at_checked(start).unwrap_or_default();
            visit(n, before, rest.get(letters.len()..).unwrap_or_default());
        }
    }

    /// Gives every stem with the number of its word.
    pub fn each_stem(&self, visit: &mut dyn FnMut(usize, &str)) {
        for (n, word) in self.stem_words.iter().enumerate() {
            visit(*word as usize, entry(&self.stems, &self.stem_starts, n));
        }
    }

    /// The texts that have a word, in their order.
    pub fn places(&self, word: usize) -> &[Place] {
        let at = |n: usize| self.first_places.get(n).map_or(self.places.len(), |start| *start as usize);
        self.places.get(at(word)..at(word + 1)).unwrap_or_default()
    }
}

fn entry<'a>(all: &'a str, starts: &[u32], n: usize) -> &'a str {
    let at = |n: usize| starts.get(n).map_or(all.len(), |start| *start as usize);
    all.get(at(n)..at(n + 1).saturating_sub(BETWEEN.len_utf8())).unwrap_or_default()
}

/// The number of the first entry that is not before the wanted one in the alphabet.
fn first_not_below(all: &str, starts: &[u32], wanted: &str) -> usize {
    let (mut low, mut high) = (0, starts.len());
    while low < high {
        let middle = low.midpoint(high);
        if entry(all, starts, middle) < wanted {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    low
}

/// A vocabulary that is being filled.
///
/// Words are looked up in an open table of our own: sorting every word of every text takes three times as long, and the
/// map of the standard library brings more code than all of this.
#[derive(Debug)]
pub(super) struct Filling {
    reader: Reader,
    slots: Vec<u32>,
    /// Each word once, in the order of coming: as compared, and as first written.
    keys: Vec<(u32, u32)>,
    lowers: Vec<(u32, u32)>,
    letters: String,
    /// The word and its place, in the order of the texts.
    places: Vec<(u32, Place)>,
    /// The latest place of each word.
    latest: Vec<u32>,
}

impl Filling {
    /// Nothing yet.
    pub fn new(reader: Reader) -> Self {
        Self {
            reader,
            slots: vec![FREE; 1 << 10],
            keys: Vec::new(),
            lowers: Vec::new(),
            letters: String::new(),
            places: Vec::new(),
            latest: Vec::new(),
        }
    }

    /// Adds a piece of a text; texts come one after the other. Returns how many words it has.
    pub fn add(&mut self, text: u32, is_title: bool, piece: &str) -> usize {
        let mut n_words = 0;
        self.reader.words(piece, &mut |_, word| {
            n_words += 1;
            let n = self.number(word);
            let latest = self.latest.get(n as usize).copied().unwrap_or(FREE);
            let place = match self.places.get_mut(latest as usize) {
                Some((_, place)) if place.text == text => Some(place),
                _ => {
                    if let Some(latest) = self.latest.get_mut(n as usize) {
                        *latest = self.places.len() as u32;
                    }
                    self.places.push((n, Place { text, in_title: 0, in_rest: 0 }));
                    self.places.last_mut().map(|(_, place)| place)
                }
            };
            if let Some(place) = place {
                let count = if is_title { &mut place.in_title } else { &mut place.in_rest };
                *count = count.saturating_add(1);
            }
        });
        n_words
    }

    fn key(&self, n: u32) -> &str {
        self.keys
            .get(n as usize)
            .and_then(|(from, to)| self.letters.get(*from as usize..*to as usize))
            .unwrap_or_default()
    }

    fn number(&mut self, word: &Word) -> u32 {
        let slot = self.slot_of(&word.key);
        if let Some(n) = self.slots.get(slot).filter(|n| **n != FREE) {
            return *n;
        }
        let n = self.keys.len() as u32;
        let key = put(&mut self.letters, &word.key);
        self.keys.push(key);
        let lower = if word.lower == word.key { key } else { put(&mut self.letters, &word.lower) };
        self.lowers.push(lower);
        self.latest.push(FREE);
        if let Some(slot) = self.slots.get_mut(slot) {
            *slot = n;
        }
        if self.keys.len() * 2 > self.slots.len() {
            self.slots = vec![FREE; self.slots.len() * 4];
            for n in 0..self.keys.len() as u32 {
                let slot = self.slot_of(self.key(n));
                if let Some(slot) = self.slots.get_mut(slot) {
                    *slot = n;
                }
            }
        }
        n
    }

    /// The slot where a word stands or would stand.
    fn slot_of(&self, key: &str) -> usize {
        let hash = key.bytes().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
        let mut slot = (hash ^ hash >> 15) as usize & (self.slots.len() - 1);
        while let Some(n) = self.slots.get(slot).filter(|n| **n != FREE) {
            if self.key(*n) == key {
                break;
            }
            slot = (slot + 1) & (self.slots.len() - 1);
        }
        slot
    }

    /// Sorts the words.
    pub fn finish(self) -> Vocabulary {
        // Most words differ in their first eight bytes, which compare as one number.
        let mut order: Vec<(u64, u32)> = (0..self.keys.len() as u32).map(|n| (first_bytes(self.key(n)), n)).collect();
        order.sort_unstable_by(|a, b| a.0.cmp(&b.0).then_with(|| self.key(a.1).cmp(self.key(b.1))));
        let order: Vec<u32> = order.into_iter().map(|(_, n)| n).collect();
        let mut vocabulary = Vocabulary::default();
        let mut ranks = vec![0; order.len()];
        for (rank, n) in order.iter().enumerate() {
            vocabulary.starts.push(vocabulary.words.len() as u32);
            vocabulary.words.push_str(self.key(*n));
            vocabulary.words.push(BETWEEN);
            if let Some(place) = ranks.get_mut(*n as usize) {
                *place = rank as u32;
            }
        }
        self.stems(&order, &mut vocabulary);
        self.places(&ranks, &mut vocabulary);
        vocabulary
    }

    fn stems(&self, order: &[u32], vocabulary: &mut Vocabulary) {
        let mut word = Word::default();
        for (rank, n) in order.iter().enumerate() {
            let lower =
                self.lowers.get(*n as usize).and_then(|(from, to)| self.letters.get(*from as usize..*to as usize));
            word.lower.clear();
            word.lower.push_str(lower.unwrap_or_default());
            self.reader.stems(&word, &mut |stem| {
                if stem != self.key(*n) {
                    vocabulary.stem_starts.push(vocabulary.stems.len() as u32);
                    vocabulary.stems.push_str(stem);
                    vocabulary.stems.push(BETWEEN);
                    vocabulary.stem_words.push(rank as u32);
                }
            });
        }
    }

    /// Puts the places in the order of the words, and within that of the texts, by counting.
    fn places(&self, ranks: &[u32], vocabulary: &mut Vocabulary) {
        let rank = |n: u32| ranks.get(n as usize).map_or(0, |rank| *rank as usize);
        let mut next = vec![0_u32; ranks.len() + 1];
        for (n, _) in &self.places {
            if let Some(count) = next.get_mut(rank(*n) + 1) {
                *count += 1;
            }
        }
        let mut sum = 0;
        for count in &mut next {
            sum += *count;
            *count = sum;
        }
        vocabulary.first_places = next.clone();
        vocabulary.places = vec![Place { text: 0, in_title: 0, in_rest: 0 }; self.places.len()];
        for (n, place) in &self.places {
            if let Some(next) = next.get_mut(rank(*n)) {
                if let Some(free) = vocabulary.places.get_mut(*next as usize) {
                    *free = *place;
                }
                *next += 1;
            }
        }
    }
}

fn first_bytes(key: &str) -> u64 {
    let bytes = key.bytes().chain(std::iter::repeat(0)).take(8);
    bytes.fold(0, |number, byte| number << 8 | u64::from(byte))
}

/// Puts letters behind what is there and tells where they stand.
fn put(all: &mut String, letters: &str) -> (u32, u32) {
    let start = all.len() as u32;
    all.push_str(letters);
    (start, all.len() as u32)
}
