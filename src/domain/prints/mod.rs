// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What is printed for a workshop: cards and worksheets, page by page. Their words are put together in `text::prints`.

mod chosen;
mod field;
mod fit;
mod page;

pub use chosen::{formats_to_print, measures_to_print};
pub use field::{FieldWords, Spot, field};
pub use fit::{first_sentence, fitted};
pub use page::{
    Answer, BODY_HEIGHT, Body, CARD_ROOM, CARDS_ON_A_PAGE, Card, CardOf, Cell, Column, Grid, Page, Part, Room, Width,
    on_pages,
};

use super::content::material::Worksheet;

/// What can be printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Printed {
    /// Measures on cards.
    MeasureCards,
    /// Formats on cards.
    FormatCards,
    /// A sheet to write on.
    Sheet(Worksheet),
}

impl Printed {
    /// All of it, in order.
    pub fn all() -> impl Iterator<Item = Self> {
        [Self::MeasureCards, Self::FormatCards].into_iter().chain(Worksheet::ALL.iter().copied().map(Self::Sheet))
    }

    /// As it stands in addresses and under which its words are found.
    pub const fn key(self) -> &'static str {
        match self {
            Self::MeasureCards => "measure-cards",
            Self::FormatCards => "format-cards",
            Self::Sheet(sheet) => sheet.key(),
        }
    }

    /// Reads what [`key`](Self::key) writes.
    ///
    /// ```
    /// use living_lab_toolbox::domain::prints::Printed;
    /// assert!(Printed::all().all(|printed| Printed::parse(printed.key()) == Some(printed)));
    /// assert_eq!(Printed::parse("poster"), None);
    /// ```
    pub fn parse(key: &str) -> Option<Self> {
        Self::all().find(|printed| printed.key() == key)
    }
}

crate::choices! {
    /// Which measures or formats get a card.
    pub enum Which {
        /// Those that are still chosen among.
        Shortlist = "shortlist",
        /// All that the plan has.
        Listed = "list",
        /// A few, picked by hand.
        Picked = "picked",
        /// All there are.
        All = "all",
    }

    /// What stands on a worksheet.
    pub enum Filling {
        /// Lines to write on.
        Empty = "empty",
        /// What the plan says, and lines for more.
        Plan = "plan",
    }
}
