// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The parts of a slide that stay in one piece, and the room they take.

use super::lines::{lines, pieces};
use super::{Picture, PicturePlace, Piece};

/// Letters in a line of the narrowest form of a slide.
pub(super) const COLUMNS: usize = 38;
/// Letters in a line where a slide is wider than high, and beside a picture there.
const WIDE: usize = 63;
const BESIDE: usize = 31;
/// Room for the body, in tenths of a line.
pub(super) const ROOM: usize = 150;
/// What stands between two items, in tenths of a line.
const GAP: usize = 4;
/// A name with more lines than this is no name.
const LONGEST_NAME: usize = 3;

/// What words share a slide with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// Nothing: they have its whole width.
    Plain,
    /// A picture beside them, where a slide is wider than high.
    Beside,
}

impl Form {
    /// What words share a slide with that has this picture.
    pub(super) fn with(picture: Option<&Picture>) -> Self {
        match picture.map(|picture| picture.place) {
            Some(PicturePlace::Beside) => Self::Beside,
            Some(PicturePlace::Instead) | None => Self::Plain,
        }
    }

    /// Letters in the shortest line that there is.
    fn columns(self) -> usize {
        match self {
            Self::Plain => COLUMNS,
            Self::Beside => BESIDE,
        }
    }
}

/// A part of a slide that stays in one piece.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Atom {
    Text(String),
    Point(String),
    Numbered(usize, String),
    Fact(String, String),
    Small(String),
}

impl Atom {
    /// The room it takes wherever it takes most, in tenths of a line.
    pub(super) fn room(&self, form: Form) -> usize {
        let columns = form.columns();
        match self {
            Self::Fact(name, value) => {
                let stacked = tenths(lines(name, columns).saturating_add(lines(value, columns)));
                if form == Form::Plain { stacked.max(self.room_in(WIDE)) } else { stacked }
            }
            _ => self.room_in(columns),
        }
    }

    /// The same where a line has so many letters, and facts stand beside their names.
    pub(super) fn room_in(&self, columns: usize) -> usize {
        tenths(match self {
            Self::Text(text) | Self::Point(text) | Self::Numbered(_, text) | Self::Small(text) => lines(text, columns),
            Self::Fact(name, value) => lines(name, columns * 3 / 10).max(lines(value, columns * 6 / 10)),
        })
    }

    /// The same in several that fit, cut between sentences, or else between words.
    fn cut(self, form: Form) -> Vec<Self> {
        if self.room(form) <= ROOM {
            return vec![self];
        }
        let columns = form.columns();
        // A name may stand above.
        let pieces = |text: &str| pieces(text, columns, ROOM / 10 - LONGEST_NAME - 1);
        match self {
            Self::Text(text) => pieces(&text).into_iter().map(Self::Text).collect(),
            Self::Point(text) => pieces(&text).into_iter().map(Self::Point).collect(),
            Self::Numbered(n, text) => pieces(&text).into_iter().map(|text| Self::Numbered(n, text)).collect(),
            Self::Small(text) => pieces(&text).into_iter().map(Self::Small).collect(),
            Self::Fact(name, value) => {
                let is_name = lines(&name, columns) <= LONGEST_NAME;
                let (name, value) = if is_name { (name, value) } else { (String::new(), [name, value].join(": ")) };
                pieces(&value).into_iter().map(|value| Self::Fact(name.clone(), value)).collect()
            }
        }
    }
}

fn tenths(n_lines: usize) -> usize {
    n_lines.saturating_mul(10).saturating_add(GAP)
}

/// What a slide says in atoms that fit.
pub(super) fn atoms(body: Vec<Piece>, form: Form) -> Vec<Atom> {
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
    atoms.into_iter().flat_map(|atom| atom.cut(form)).collect()
}

/// What atoms say, as it stands on a slide.
pub(super) fn body(atoms: &[Atom]) -> Vec<Piece> {
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
