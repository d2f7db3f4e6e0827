// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! A page of A4 as data. Lengths are in millimetres, as `style/components/prints.css` has them: so it is known before printing
//! that everything fits, and how many pages there are.

use super::fit::fitted;
use crate::domain::export::Drawing;
use crate::domain::id::{FormatId, ItemId, MeasureId};

/// Four cards of A6 make a page of A4.
pub const CARDS_ON_A_PAGE: usize = 4;
/// What the parts of a worksheet may be high together: A4 without margins of 10 mm, head and foot.
pub const BODY_HEIGHT: f64 = 226.0;
/// The width between margins of 12 mm.
const BODY_WIDTH: f64 = 186.0;
/// Below each part.
const GAP: f64 = 4.0;

/// A page.
#[derive(Debug, Clone, PartialEq)]
pub struct Page {
    /// What it is called.
    pub title: String,
    /// Its number among the pages of what is printed, from 1.
    pub number: usize,
    /// How many pages those are.
    pub of: usize,
    /// What stands on it.
    pub body: Body,
}

impl Page {
    /// How many cards stand on it.
    pub fn n_cards(&self) -> usize {
        match &self.body {
            Body::Cards(cards) => cards.len(),
            Body::Sheet { .. } => 0,
        }
    }
}

/// What stands on a page.
#[derive(Debug, Clone, PartialEq)]
pub enum Body {
    /// Up to four cards.
    Cards(Vec<Card>),
    /// A worksheet.
    Sheet {
        /// What to do with it.
        instruction: String,
        /// What is said at the top: where, when, who.
        head: Vec<Answer>,
        /// What stands below each other.
        parts: Vec<Part>,
    },
}

/// Puts things on pages, the first so many, the others so many each. There is always a first page.
pub fn on_pages<T>(things: Vec<T>, first: usize, others: usize) -> Vec<Vec<T>> {
    let mut pages = vec![Vec::new()];
    for thing in things {
        let room = if pages.len() == 1 { first } else { others };
        if pages.last().is_some_and(|page| page.len() >= room) {
            pages.push(Vec::new());
        }
        if let Some(page) = pages.last_mut() {
            page.push(thing);
        }
    }
    pages
}

/// A card. What is not said is empty.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Card {
    /// What it is about: where to read more.
    pub of: Option<CardOf>,
    /// What kind of thing it is.
    pub kind: String,
    /// Its title.
    pub title: String,
    /// One sentence.
    pub text: String,
    /// What it helps against, or what it is good for.
    pub marks: Vec<String>,
    /// Names and values.
    pub facts: Vec<(String, String)>,
    /// A line of evidence or caution.
    pub note: String,
}

/// What a card is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CardOf {
    /// A measure of the catalogue.
    Measure(MeasureId),
    /// A measure of the planners' own.
    OwnMeasure(ItemId),
    /// A format.
    Format(FormatId),
}

/// Characters that there is room for in the parts of a card: title, sentence, mark, fact, note.
pub const CARD_ROOM: [usize; 5] = [60, 210, 48, 140, 220];

impl Card {
    /// The same with texts that have room on a card.
    #[must_use]
    pub fn fitted(self) -> Self {
        let [title, text, mark, fact, note] = CARD_ROOM;
        Self {
            of: self.of,
            kind: fitted(&self.kind, title),
            title: fitted(&self.title, title),
            text: fitted(&self.text, text),
            marks: self.marks.iter().take(CARDS_ON_A_PAGE).map(|word| fitted(word, mark)).collect(),
            facts: self.facts.into_iter().map(|(name, said)| (fitted(&name, mark), fitted(&said, fact))).collect(),
            note: fitted(&self.note, note),
        }
    }
}

/// A part of a worksheet.
#[derive(Debug, Clone, PartialEq)]
pub enum Part {
    /// Something to write, below its name.
    Ask(Answer),
    /// Things to write in one line each, side by side.
    Beside(Vec<Answer>),
    /// A table to fill in.
    Grid(Grid),
    /// A field to place things in, 158 mm high.
    Field(Drawing),
    /// An empty frame to draw in.
    Frame {
        /// What to draw.
        label: String,
        /// How high it is: 74 mm.
        room: Room,
    },
}

/// Something to write.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Answer {
    /// What is asked.
    pub label: String,
    /// What is said already.
    pub said: String,
    /// How many lines there are to write on.
    pub lines: usize,
}

impl Answer {
    /// A question with lines; the text takes the place of as many as it needs.
    pub fn new(label: &str, said: &str, lines: usize) -> Self {
        Self { label: fitted(label, 95), said: fitted(said, lines * 92), lines }
    }

    /// One of so many things in a line.
    pub fn beside(label: &str, said: &str, of: usize) -> Self {
        let of = of.max(1);
        Self { label: fitted(label, 96 / of), said: fitted(said, 88 / of), lines: 1 }
    }
}

/// How high the rows of a table are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Room {
    /// A line: 8 mm.
    Line,
    /// Two lines: 11.5 mm.
    Two,
    /// To write a few words: 20 mm.
    Some,
    /// To draw: 74 mm.
    Much,
}

impl Room {
    /// In millimetres.
    pub const fn mm(self) -> f64 {
        match self {
            Self::Line => 8.0,
            Self::Two => 11.5,
            Self::Some => 20.0,
            Self::Much => 74.0,
        }
    }
}

/// A table to fill in.
#[derive(Debug, Clone, PartialEq)]
pub struct Grid {
    /// What it is, for those who do not see it.
    pub caption: String,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows; each has a cell for every column.
    pub rows: Vec<Vec<Cell>>,
    /// How high each row is.
    pub room: Room,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// What stands above it.
    pub head: String,
    /// How wide it is.
    pub width: Width,
}

/// How wide a column is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Width {
    /// For a digit: 8.5 mm.
    Digit,
    /// For a mark or a word: 21 mm.
    Word,
    /// For a question: 50 mm.
    Wide,
    /// The rest, in equal shares.
    Share,
}

/// A cell of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    /// A text; an empty one is room to write.
    Text(String),
    /// A box to mark, and whether it is.
    Tick(bool),
}

impl Grid {
    /// A table; texts are cut to what its cells have room for, rows to its columns.
    pub fn new(caption: &str, columns: Vec<Column>, rows: Vec<Vec<Cell>>, room: Room) -> Self {
        let n_shares = columns.iter().filter(|column| column.width == Width::Share).count().max(1);
        let mm = |width: Width| match width {
            Width::Digit => 8.5,
            Width::Word => 21.0,
            Width::Wide => 50.0,
            Width::Share => 0.0,
        };
        let taken: f64 = columns.iter().map(|column| mm(column.width)).sum();
        let budgets = columns.iter().map(|column| {
            let width =
                if column.width == Width::Share { (BODY_WIDTH - taken) / n_shares as f64 } else { mm(column.width) };
            // Letters of 8.5 pt are 1.55 mm wide and 3.7 mm high; words do not fill their lines.
            let (letters, lines) = ((width - 2.4) / 1.55, ((room.mm() - 1.0) / 3.7).floor());
            ((letters * lines * if lines > 1.0 { 0.86 } else { 1.0 }) as usize).max(1)
        });
        let budgets: Vec<usize> = budgets.collect();
        let fit = |row: Vec<Cell>| {
            let cells = row.into_iter().map(Some).chain(std::iter::repeat(None)).zip(&budgets);
            let cell = |(cell, budget): (Option<Cell>, &usize)| match cell {
                Some(Cell::Text(text)) => Cell::Text(fitted(&text, *budget)),
                Some(tick) => tick,
                None => Cell::Text(String::new()),
            };
            cells.map(cell).collect()
        };
        let rows = rows.into_iter().map(fit).collect();
        Self { caption: caption.to_owned(), columns, rows, room }
    }
}

impl Part {
    /// How high it is, with the gap below it.
    pub fn height(&self) -> f64 {
        let high = match self {
            Self::Ask(answer) => 5.0 + 8.0 * answer.lines as f64,
            Self::Beside(_) => 13.0,
            Self::Grid(grid) => 10.0 + grid.room.mm() * grid.rows.len() as f64,
            Self::Field(_) => 158.0,
            Self::Frame { room, .. } => 5.0 + room.mm(),
        };
        high + GAP
    }
}
