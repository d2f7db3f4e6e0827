// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What fits on a slide, and how a thought that does not becomes several slides.
//!
//! The smallest letters on a slide are a thirtieth of its height. In the narrowest form that is shown (four to five, on a phone,
//! or half of a screen with two languages) some 38 of them stand in a line, and 15 lines stand below a title. What fits there
//! fits everywhere, so that a slide has the same words on every screen.

use super::{Piece, Slide};

/// Letters in a line, and in a line of a title.
const COLUMNS: usize = 38;
/// Letters that a title has at most; what is longer stands in the body as a whole.
const LONGEST_TITLE: usize = 100;
/// Room for the body, in tenths of a line.
const ROOM: usize = 150;
/// What stands between two items, in tenths of a line.
const GAP: usize = 4;

/// How full a slide is: where there is room, letters are larger.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fill {
    /// A sentence or two.
    Airy,
    /// Some points.
    Half,
    /// All that fits.
    Full,
}

/// A part of a slide that stays in one piece.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Atom {
    Text(String),
    Point(String),
    Numbered(usize, String),
    Fact(String, String),
    Small(String),
}

impl Atom {
    /// The room it takes, in tenths of a line.
    fn room(&self) -> usize {
        let n_lines = match self {
            Self::Text(text) | Self::Point(text) | Self::Numbered(_, text) | Self::Small(text) => lines(text, COLUMNS),
            Self::Fact(name, value) => lines(name, COLUMNS).saturating_add(lines(value, COLUMNS)),
        };
        n_lines.saturating_mul(10).saturating_add(GAP)
    }

    /// The same where a line has so many letters, and facts stand beside their names.
    fn room_in(&self, columns: usize) -> usize {
        let n_lines = match self {
            Self::Text(text) | Self::Point(text) | Self::Numbered(_, text) | Self::Small(text) => lines(text, columns),
            Self::Fact(name, value) => lines(name, columns * 3 / 10).max(lines(value, columns * 6 / 10)),
        };
        n_lines.saturating_mul(10).saturating_add(GAP)
    }

    /// The same in several that fit, cut between sentences, or else between words.
    fn cut(self) -> Vec<Self> {
        if self.room() <= ROOM {
            return vec![self];
        }
        match self {
            Self::Text(text) => pieces(&text).into_iter().map(Self::Text).collect(),
            Self::Point(text) => pieces(&text).into_iter().map(Self::Point).collect(),
            Self::Numbered(n, text) => pieces(&text).into_iter().map(|text| Self::Numbered(n, text)).collect(),
            Self::Small(text) => pieces(&text).into_iter().map(Self::Small).collect(),
            Self::Fact(name, value) => {
                // A long name is no name.
                let (name, value) =
                    if lines(&name, COLUMNS) > 3 { (String::new(), [name, value].join(": ")) } else { (name, value) };
                pieces(&value).into_iter().map(|value| Self::Fact(name.clone(), value)).collect()
            }
        }
    }
}

/// How many lines of so many letters a text takes, word by word.
fn lines(text: &str, columns: usize) -> usize {
    let (mut n_lines, mut used) = (0_usize, 0_usize);
    for line in text.split('\n') {
        n_lines += 1;
        used = 0;
        for word in line.split_whitespace() {
            let length = word.chars().count();
            if used > 0 && used + 1 + length > columns {
                n_lines += 1;
                used = 0;
            }
            // A word longer than a line is broken.
            n_lines += length.saturating_sub(1) / columns;
            used = if length > columns { length % columns } else { used + usize::from(used > 0) + length };
        }
    }
    n_lines.saturating_sub(usize::from(n_lines == 1 && used == 0))
}

/// A text in pieces that fit on a slide with a name above them.
fn pieces(text: &str) -> Vec<String> {
    let most = ROOM / 10 - 4;
    let mut pieces = Vec::new();
    let mut piece = String::new();
    for unit in sentences(text).into_iter().flat_map(|sentence| short_enough(sentence, most)) {
        let longer = if piece.is_empty() { unit.clone() } else { [&*piece, " ", &unit].concat() };
        if lines(&longer, COLUMNS) > most && !piece.is_empty() {
            pieces.push(std::mem::replace(&mut piece, unit));
        } else {
            piece = longer;
        }
    }
    pieces.push(piece);
    pieces
}

fn sentences(text: &str) -> Vec<&str> {
    text.split_inclusive(['.', '!', '?', '\n']).map(str::trim).filter(|sentence| !sentence.is_empty()).collect()
}

/// A sentence, or what it falls apart into when it has more lines than this: words, and parts of words that are longer still.
fn short_enough(sentence: &str, most: usize) -> Vec<String> {
    if lines(sentence, COLUMNS) <= most {
        return vec![sentence.to_owned()];
    }
    let letters_at_most = COLUMNS * most;
    let mut words = Vec::new();
    for word in sentence.split_whitespace() {
        let letters: Vec<char> = word.chars().collect();
        words.extend(letters.chunks(letters_at_most).map(|part| part.iter().collect::<String>()));
    }
    words
}

fn atoms(body: Vec<Piece>) -> Vec<Atom> {
    let mut atoms = Vec::new();
    for piece in body {
        match piece {
            Piece::Text(text) => atoms.push(Atom::Text(text)),
            Piece::Small(text) => atoms.push(Atom::Small(text)),
            Piece::Points(points) => atoms.extend(points.into_iter().map(Atom::Point)),
            Piece::Numbered(from, points) => {
                atoms.extend(points.into_iter().enumerate().map(|(n, text)| Atom::Numbered(from + n, text)));
            }
            Piece::Facts(facts) => atoms.extend(facts.into_iter().map(|(name, value)| Atom::Fact(name, value))),
        }
    }
    atoms.into_iter().flat_map(Atom::cut).collect()
}

fn body(atoms: &[Atom]) -> Vec<Piece> {
    let mut body: Vec<Piece> = Vec::new();
    for atom in atoms.iter().cloned() {
        match (atom, body.last_mut()) {
            (Atom::Point(text), Some(Piece::Points(points))) => points.push(text),
            (Atom::Numbered(n, text), Some(Piece::Numbered(from, points))) if *from + points.len() == n => {
                points.push(text);
            }
            (Atom::Fact(name, value), Some(Piece::Facts(facts))) => facts.push((name, value)),
            (Atom::Text(text), _) => body.push(Piece::Text(text)),
            (Atom::Small(text), _) => body.push(Piece::Small(text)),
            (Atom::Point(text), _) => body.push(Piece::Points(vec![text])),
            (Atom::Numbered(n, text), _) => body.push(Piece::Numbered(n, vec![text])),
            (Atom::Fact(name, value), _) => body.push(Piece::Facts(vec![(name, value)])),
        }
    }
    body
}

/// Atoms in groups that have no more room than this.
fn packed(atoms: &[Atom], room: usize) -> Vec<Vec<Atom>> {
    let mut groups: Vec<(usize, Vec<Atom>)> = Vec::new();
    for atom in atoms {
        let takes = atom.room();
        match groups.last_mut() {
            Some((used, group)) if *used + takes <= room => {
                *used += takes;
                group.push(atom.clone());
            }
            _ => groups.push((takes, vec![atom.clone()])),
        }
    }
    groups.into_iter().map(|(_, group)| group).collect()
}

/// Atoms in as few groups as fit, all about equally full; in at least so many, if there are as many atoms.
fn balanced(atoms: &[Atom], at_least: usize) -> Vec<Vec<Atom>> {
    let n = packed(atoms, ROOM).len().max(at_least.min(atoms.len()));
    // The least room that needs no more groups.
    let mut room = atoms.iter().map(Atom::room).sum::<usize>() / n.max(1);
    while room < ROOM && packed(atoms, room).len() > n {
        room += 2;
    }
    packed(atoms, room.min(ROOM))
}

/// The slides of a thought: as many as it needs, and at least so many, if it can be parted.
fn parts(mut thought: Slide, at_least: usize) -> Vec<Slide> {
    if thought.title.chars().count() > LONGEST_TITLE {
        let short = shortened(&thought.title);
        let whole = Piece::Text(std::mem::replace(&mut thought.title, short));
        thought.body.insert(0, whole);
    }
    let all = atoms(std::mem::take(&mut thought.body));
    let groups = balanced(&all, at_least);
    if groups.is_empty() {
        return vec![Slide { part: (1, 1), ..thought }];
    }
    let n = groups.len();
    let slide = |(place, group): (usize, &Vec<Atom>)| Slide {
        body: body(group),
        part: (place + 1, n),
        minutes: if place == 0 { thought.minutes } else { 0 },
        ..thought.clone()
    };
    groups.iter().enumerate().map(slide).collect()
}

/// The beginning of a title that is far too long.
fn shortened(title: &str) -> String {
    let mut short = String::new();
    for word in title.split_whitespace() {
        if short.chars().count() + word.chars().count() > LONGEST_TITLE - 3 {
            break;
        }
        short.push_str(word);
        short.push(' ');
    }
    if short.is_empty() {
        short.extend(title.chars().take(LONGEST_TITLE - 3));
    }
    short.push('…');
    short
}

/// Thoughts as slides that fit.
pub fn paged(thoughts: Vec<Slide>) -> Vec<Slide> {
    thoughts.into_iter().flat_map(|thought| parts(thought, 1)).collect()
}

/// The thoughts of a deck in two languages as slides that stand beside each other: a thought has as many parts in the one as in
/// the other. Where one language has nothing left to say, what it said last stays.
pub fn paged_together(one: Vec<Slide>, other: Vec<Slide>) -> Vec<(Slide, Slide)> {
    let mut pairs = Vec::new();
    for (one, other) in one.into_iter().zip(other) {
        let n = parts(one.clone(), 1).len().max(parts(other.clone(), 1).len());
        let (ones, others) = (parts(one, n), parts(other, n));
        let n = ones.len().max(others.len());
        for place in 0..n {
            let at = |parts: &[Slide]| parts.get(place).or(parts.last()).cloned();
            if let (Some(one), Some(other)) = (at(&ones), at(&others)) {
                let part = (place + 1, n);
                pairs.push((Slide { part, ..one }, Slide { part, ..other }));
            }
        }
    }
    pairs
}

impl Slide {
    /// How full it is in its narrowest form.
    pub fn fill(&self) -> Fill {
        match atoms(self.body.clone()).iter().map(Atom::room).sum::<usize>() {
            0..=52 => Fill::Airy,
            53..=96 => Fill::Half,
            _ => Fill::Full,
        }
    }

    /// How full it is on a screen of four to three or wider, where larger letters have as many letters in a line as here.
    pub fn fill_of_wide(&self) -> Fill {
        let atoms = atoms(self.body.clone());
        let room = |columns: usize| atoms.iter().map(|atom| atom.room_in(columns)).sum::<usize>();
        if room(40) <= 82 {
            Fill::Airy
        } else if room(52) <= 110 {
            Fill::Half
        } else {
            Fill::Full
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::content::material::SlideKind;
    use crate::domain::language::Language;

    fn thought(title: &str) -> Slide {
        Slide { minutes: 5, ..Slide::new(SlideKind::Text, title, Language::En) }
    }

    /// All words of some slides, in order.
    fn words(slides: &[Slide]) -> String {
        let mut words = String::new();
        for piece in slides.iter().flat_map(|slide| &slide.body) {
            match piece {
                Piece::Text(text) | Piece::Small(text) => words.push_str(text),
                Piece::Points(points) | Piece::Numbered(_, points) => words.push_str(&points.concat()),
                Piece::Facts(facts) => facts.iter().for_each(|(_, value)| words.push_str(value)),
            }
        }
        words.retain(|letter| !letter.is_whitespace());
        words
    }

    #[test]
    fn lines_are_counted_word_by_word() {
        let long = "x".repeat(100);
        for (text, expected) in [
            ("", 0),
            ("a", 1),
            ("one\ntwo", 2),
            ("12345678 12345678 12345678 12345678 123", 2),
            ("12345678 12345678 12345678 12345678 12", 1),
            (long.as_str(), 3),
        ] {
            assert_eq!(lines(text, COLUMNS), expected, "{text}");
        }
    }

    #[test]
    fn a_thought_has_as_many_slides_as_it_needs_and_they_are_about_equally_full() {
        let points = |n: usize, letters: usize| {
            thought("A title").points((0..n).map(|n| format!("{n} {}", "word ".repeat(letters / 5).trim())))
        };
        for (case, slide, parts) in [
            ("a title alone", thought("A title"), 1),
            ("a short text", thought("A title").text("Short."), 1),
            ("five points of ninety letters", points(5, 85), 2),
            ("five points of sixty letters", points(5, 60), 1),
            ("ten short points", points(10, 10), 1),
            ("thirty short points", points(30, 10), 3),
            (
                "a text ten times too long",
                thought("A title").text(&"A sentence of some length stands here. ".repeat(60)),
                6,
            ),
            ("one endless word", thought("A title").text(&"x".repeat(3000)), 7),
        ] {
            let before = words(std::slice::from_ref(&slide));
            let slides = paged(vec![slide]);
            assert_eq!(slides.len(), parts, "{case}");
            assert_eq!(words(&slides), before, "{case}: nothing is lost");
            for (place, slide) in slides.iter().enumerate() {
                assert_eq!(slide.part, (place + 1, parts), "{case}");
                assert_eq!(slide.minutes, if place == 0 { 5 } else { 0 }, "{case}");
                let room: usize = atoms(slide.body.clone()).iter().map(Atom::room).sum();
                assert!(room <= ROOM, "{case}: slide {place} takes {room}");
                assert!(parts == 1 || room * parts * 2 >= ROOM, "{case}: slide {place} has only {room}");
            }
        }
    }

    #[test]
    fn counted_points_go_on_counting_on_the_next_slide() {
        let slides = paged(vec![thought("Tasks").numbered((0..20).map(|_| "Do something".to_owned()))]);
        let starts: Vec<usize> = slides
            .iter()
            .filter_map(|slide| match slide.body.first() {
                Some(Piece::Numbered(from, _)) => Some(*from),
                _ => None,
            })
            .collect();
        assert_eq!(starts, [1, 11]);
    }

    #[test]
    fn a_title_that_is_far_too_long_stands_whole_in_the_body() {
        let title = "Words of a title ".repeat(40);
        let slides = paged(vec![thought(title.trim())]);
        assert!(slides.len() > 1);
        assert!(slides.iter().all(|slide| slide.title.chars().count() <= LONGEST_TITLE && slide.title.ends_with('…')));
        assert_eq!(words(&slides), title.replace(' ', ""));
    }

    #[test]
    fn two_languages_have_the_same_parts() {
        let points = |n: usize, text: &str| thought("A title").points((0..n).map(|_| text.to_owned()));
        let long = "many more words than in the other language, as it happens";
        for (one, other, expected) in [
            (points(3, "short"), points(3, "kurz"), 1),
            (points(10, "short"), points(10, long), 2),
            (points(10, long), points(10, "kurz"), 2),
            (points(1, "short"), points(10, long), 2),
        ] {
            let pairs = paged_together(vec![one, points(1, "x")], vec![other, points(1, "x")]);
            assert_eq!(pairs.len(), expected + 1);
            assert!(pairs.iter().all(|(one, other)| one.part == other.part && !one.is_bare() && !other.is_bare()));
        }
    }

    proptest::proptest! {
        #[test]
        fn any_text_fits_and_nothing_of_it_is_lost(texts in proptest::collection::vec(".{0,900}", 0..6)) {
            let slide = thought("A title").points(texts.clone()).facts(texts.iter().map(|text| (text.clone(), text.clone())));
            for slide in paged(vec![slide]) {
                let room: usize = atoms(slide.body.clone()).iter().map(Atom::room).sum();
                proptest::prop_assert!(room <= ROOM);
            }
        }
    }
}
