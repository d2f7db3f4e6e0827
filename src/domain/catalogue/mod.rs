// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The catalogue as one looks through it: what there is to filter by, what is left of it, in which order.
//!
//! A [`Catalogue`] holds an [`Entry`] for each measure or format. A [`Selection`] is what the address asks for. All of it is
//! about words and numbers, so that measures, formats and whatever else is looked through later are filtered by one code.

mod entry;
mod facet;
mod selection;
mod take;

pub use entry::{Catalogue, Entry};
pub use facet::{Band, Facet, Sort, UNSAID};
pub use selection::{Ignored, MOST_COMPARED, Offered, PICKED, SORT, Selection, VIEW, View};
pub use take::{Chosen, Taken, holds_format, holds_measure, holds_step, take};

#[cfg(test)]
mod tests;
