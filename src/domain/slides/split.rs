// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What fits on a slide, and how a thought that does not becomes several slides.
//!
//! The smallest letters on a slide are a thirtieth of its height. In the narrowest form that is shown (four to five, on a phone,
//! or half of a screen with two languages) some 38 of them stand in a line, and 15 lines stand below a title. What fits there
//! fits everywhere, so that a slide has the same words on every screen.

use super::atoms::{Atom, Form, ROOM, atoms, body};
use super::{PicturePlace, Piece, Slide};
use crate::domain::content::material::SlideKind;

/// Letters that a title has at most; what is longer stands in the body as a whole.
const LONGEST_TITLE: usize = 100;
/// Letters that a large title has at most above more than a sentence or two.
const LARGE_TITLE: usize = 56;

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

/// Atoms in groups that have no more room than this.
fn packed(atoms: &[Atom], form: Form, room: usize) -> Vec<Vec<Atom>> {
    let mut groups: Vec<(usize, Vec<Atom>)> = Vec::new();
    for atom in atoms {
        let takes = atom.room(form);
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
fn balanced(atoms: &[Atom], form: Form, at_least: usize) -> Vec<Vec<Atom>> {
    let n = packed(atoms, form, ROOM).len().max(at_least.min(atoms.len()));
    // The least room that needs no more groups.
    let mut room = atoms.iter().map(|atom| atom.room(form)).sum::<usize>() / n.max(1);
    while room < ROOM && packed(atoms, form, room).len() > n {
        room += 2;
    }
    packed(atoms, form, room.min(ROOM))
}

/// The slides of a thought: as many as it needs, and at least so many, if it can be parted.
fn parts(mut thought: Slide, at_least: usize) -> Vec<Slide> {
    if thought.title.chars().count() > LONGEST_TITLE {
        let short = shortened(&thought.title);
        let whole = Piece::Text(std::mem::replace(&mut thought.title, short));
        thought.body.insert(0, whole);
    }
    let form = Form::with(thought.picture.as_ref());
    let all = atoms(std::mem::take(&mut thought.body), form);
    let groups = balanced(&all, form, at_least);
    if groups.is_empty() {
        return vec![Slide { part: (1, 1), ..thought }];
    }
    let n = groups.len();
    let slide = |(place, group): (usize, &Vec<Atom>)| Slide {
        body: body(group),
        part: (place + 1, n),
        // A picture that says it all is shown once.
        picture: thought.picture.clone().filter(|picture| place == 0 || picture.place == PicturePlace::Beside),
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
    fn atoms(&self) -> (Vec<Atom>, Form) {
        let form = Form::with(self.picture.as_ref());
        (atoms(self.body.clone(), form), form)
    }

    /// How full it is in its narrowest form.
    pub fn fill(&self) -> Fill {
        let (atoms, form) = self.atoms();
        match atoms.iter().map(|atom| atom.room(form)).sum::<usize>() {
            0..=52 => Fill::Airy,
            53..=96 => Fill::Half,
            _ => Fill::Full,
        }
    }

    /// How full it is on a screen of four to three or wider, where larger letters have as many letters in a line as here.
    pub fn fill_of_wide(&self) -> Fill {
        let (atoms, _) = self.atoms();
        let room = |columns: usize| atoms.iter().map(|atom| atom.room_in(columns)).sum::<usize>();
        if room(40) <= 82 {
            Fill::Airy
        } else if room(52) <= 110 {
            Fill::Half
        } else {
            Fill::Full
        }
    }

    /// Whether its title is large: of openings, questions and breaks with few words.
    pub fn is_large(&self) -> bool {
        let kind = matches!(self.kind, SlideKind::Opening | SlideKind::Question | SlideKind::Break);
        let most = if self.title.chars().count() <= LARGE_TITLE { Fill::Half } else { Fill::Airy };
        kind && self.picture.is_none() && self.fill() <= most
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::export::Drawing;
    use crate::domain::language::Language;
    use crate::domain::slides::Picture;

    fn thought(title: &str) -> Slide {
        Slide { minutes: 5, ..Slide::new(SlideKind::Text, title, Language::En) }
    }

    fn room(slide: &Slide) -> usize {
        let (atoms, form) = slide.atoms();
        atoms.iter().map(|atom| atom.room(form)).sum()
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
                let room = room(slide);
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

    #[test]
    fn a_picture_in_place_of_words_is_shown_once_and_one_beside_them_as_long_as_they_last() {
        let words = (0..30).map(|n| (format!("Measure {n}"), "Effort: 3 · Impact: 4".to_owned()));
        for (place, expected) in [(PicturePlace::Instead, 1), (PicturePlace::Beside, usize::MAX)] {
            let picture = Some(Picture { drawing: Drawing::default(), place });
            let slides = paged(vec![Slide { picture, ..thought("Order").facts(words.clone()) }]);
            assert!(slides.len() > 3);
            let n_pictures = slides.iter().filter(|slide| slide.picture.is_some()).count();
            assert_eq!(n_pictures, expected.min(slides.len()), "{place:?}");
        }
    }

    #[test]
    fn names_that_are_long_take_their_room_in_every_form() {
        let name = "The association of the friends of the courtyards behind the old tram depot";
        let slides = paged(vec![thought("Projects").facts((0..6).map(|_| (name.to_owned(), "begun".to_owned())))]);
        for slide in &slides {
            let (atoms, _) = slide.atoms();
            let wide: usize = atoms.iter().map(|atom| atom.room_in(63)).sum();
            assert!(wide <= ROOM, "{wide}");
        }
        assert_eq!(slides.len(), 2);
    }

    #[test]
    fn titles_are_large_where_there_is_room_below() {
        let question = |title: &str, words: &str| Slide { kind: SlideKind::Question, ..thought(title).text(words) };
        let (short, long) =
            ("What do we want to find out together?", "What do we want to find out together? ".repeat(2));
        let sentence = "A sentence of some length stands here. ";
        for (slide, expected) in [
            (question(short, ""), true),
            (question(short, &sentence.repeat(8)), true),
            (question(short, &sentence.repeat(12)), false),
            (question(&long, &sentence.repeat(3)), true),
            (question(&long, &sentence.repeat(8)), false),
            (thought(short), false),
        ] {
            assert_eq!(slide.is_large(), expected, "{slide:?}");
        }
    }

    proptest::proptest! {
        #[test]
        fn any_text_fits_and_nothing_of_it_is_lost(texts in proptest::collection::vec(".{0,900}", 0..6), beside: bool) {
            let picture = beside.then(|| Picture { drawing: Drawing::default(), place: PicturePlace::Beside });
            let slide = Slide { picture, .. thought("A title").points(texts.clone()).facts(texts.iter().map(|text| (text.clone(), text.clone()))) };
            for slide in paged(vec![slide]) {
                let room = room(&slide);
                proptest::prop_assert!(room <= ROOM);
            }
        }
    }
}
