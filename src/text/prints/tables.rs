// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Tables of worksheets: rows from the plan, empty rows to fill up a page.

use crate::domain::prints::{Cell, Column, Grid, Part, Room, Width, on_pages};

/// A table that may go over several pages.
pub(super) struct Table<'a> {
    pub(super) caption: &'a str,
    pub(super) columns: Vec<(&'a str, Width)>,
    pub(super) room: Room,
    /// Rows on the first page, and on each further one.
    pub(super) rows: (usize, usize),
}

impl Table<'_> {
    /// The table on as many pages as it needs; what is left of the last one is empty rows.
    pub(super) fn on_pages(&self, said: Vec<Vec<Cell>>) -> Vec<Part> {
        let (first, others) = self.rows;
        let pages = on_pages(said, first, others);
        let grid = |(place, mut rows): (usize, Vec<Vec<Cell>>)| {
            let wanted = if place == 0 { first } else { others };
            // A tick box stands in empty rows too.
            let blank = |(_, width): &(&str, Width)| match width {
                Width::Word if self.has_ticks() => Cell::Tick(false),
                _ => text(""),
            };
            while rows.len() < wanted {
                rows.push(self.columns.iter().map(blank).collect());
            }
            Part::Grid(Grid::new(self.caption, self.columns.iter().map(column).collect(), rows, self.room))
        };
        pages.into_iter().enumerate().map(grid).collect()
    }

    /// Whether its narrow columns are to be ticked: several beside each other are.
    fn has_ticks(&self) -> bool {
        self.columns.iter().filter(|(_, width)| *width == Width::Word).count() > 2
    }
}

fn column((head, width): &(&str, Width)) -> Column {
    Column { head: (*head).to_owned(), width: *width }
}

/// A cell with a text.
pub(super) fn text(text: &str) -> Cell {
    Cell::Text(text.to_owned())
}

/// What belongs to an item, with a comma between what there is.
pub(super) fn joined(parts: &[&str], between: &str) -> String {
    parts.iter().map(|part| part.trim()).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(between)
}
