// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! A paper, independent of how it is written down.

use crate::domain::language::Language;

/// A paper in one language.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Document {
    /// The language of all its words.
    pub language: Language,
    /// Its title.
    pub title: String,
    /// What stands below the title; may be empty.
    pub subtitle: String,
    /// What is said of it on the first page: who, where, when.
    pub facts: Vec<(String, String)>,
    /// Whether a list of its sections stands in front of them.
    pub has_contents: bool,
    /// What it says.
    pub blocks: Vec<Block>,
}

impl Document {
    /// Its pictures, in order.
    pub fn pictures(&self) -> impl Iterator<Item = &Drawing> {
        self.blocks.iter().filter_map(|block| match block {
            Block::Picture(drawing) => Some(drawing),
            _ => None,
        })
    }
}

/// A part of a paper.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    /// A heading.
    Heading(Level, String),
    /// A paragraph. What people wrote may have line breaks.
    Text(String),
    /// A paragraph in small letters: what something rests on, what is not included.
    Small(String),
    /// Items one below the other.
    List(Vec<String>),
    /// Items that are counted.
    Numbered(Vec<String>),
    /// A table.
    Table(Table),
    /// A picture.
    Picture(Drawing),
    /// What follows begins on a new page.
    NewPage,
}

/// The level of a heading below the title.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// A section.
    Section,
    /// A part of a section.
    Part,
    /// A part of that.
    Detail,
}

/// A table. Every row has as many cells as the head.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Table {
    /// A name for the file that it becomes, `measures`.
    pub name: &'static str,
    /// What it shows.
    pub caption: String,
    /// The heads of the columns.
    pub head: Vec<String>,
    /// The rows; the first cell is what the row is about.
    pub rows: Vec<Vec<String>>,
}

/// A picture made of a few shapes. Lengths are in units of the drawing, from its upper left corner.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Drawing {
    /// A name for the file that it becomes, `self-check`.
    pub name: &'static str,
    /// What it shows, for those who do not see it.
    pub alt: String,
    /// Its width.
    pub width: f64,
    /// Its height.
    pub height: f64,
    /// What it is made of, from back to front.
    pub shapes: Vec<Shape>,
}

/// How a shape is drawn; all can be told apart without colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ink {
    /// What the picture is about.
    Strong,
    /// What it is compared with: dashed.
    Dashed,
    /// Axes, grids, frames.
    Faint,
    /// Areas.
    Area,
}

/// A shape of a drawing.
#[derive(Debug, Clone, PartialEq)]
pub enum Shape {
    /// Lines from point to point; closed and filled for [`Ink::Area`].
    Path(Ink, Vec<(f64, f64)>),
    /// A rectangle: left, top, width, height.
    Rect(Ink, f64, f64, f64, f64),
    /// A disc: centre and radius.
    Disc(Ink, f64, f64, f64),
    /// Words: where they start (or end, or have their middle), and the height of the letters.
    Words {
        /// The place along the base line.
        x: f64,
        /// The base line.
        y: f64,
        /// Height of the letters.
        size: f64,
        /// Which part of the words is at `x`.
        anchor: Anchor,
        /// The words.
        text: String,
    },
}

/// Which part of words is at their place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Anchor {
    /// Their beginning.
    #[default]
    Start,
    /// Their middle.
    Middle,
    /// Their end.
    End,
}

/// What a table or a picture is called among all of its kind: the second of the same name is `name-2`.
///
/// ```
/// use living_lab_toolbox::domain::export::{Table, part_name};
/// let dates = |caption: &str| Table { name: "dates", caption: caption.into(), ..Table::default() };
/// let all = [dates("Meetings"), dates("Deadlines")];
/// assert_eq!(part_name(&all[0], all.iter(), |table| table.name), "dates");
/// assert_eq!(part_name(&all[1], all.iter(), |table| table.name), "dates-2");
/// ```
pub fn part_name<'a, T: PartialEq + 'a>(
    of: &T,
    all: impl Iterator<Item = &'a T>,
    name: fn(&T) -> &'static str,
) -> String {
    let place = all.filter(|other| name(other) == name(of)).position(|other| other == of).unwrap_or_default();
    match place {
        0 => name(of).to_owned(),
        _ => [name(of), "-", &(place + 1).to_string()].concat(),
    }
}
