// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The plan as papers and files: a [`Document`] is what a report is before it becomes a page, a Word document or Markdown.

mod calendar;
mod csv;
mod document;
mod docx;
mod ics;
mod line_chart;
mod markdown;
mod plain;
mod svg;
mod xml;

pub use calendar::{CalendarEntry, CalendarWords, calendar, event_with_agenda};
pub use csv::csv;
pub use document::{Anchor, Block, Document, Drawing, Ink, Level, Shape, Table, part_name};
pub use docx::{DocxFailure, PaperWords, Raster, docx};
pub use ics::ics;
pub use line_chart::{ChartWords, line_chart};
pub use markdown::markdown;
pub use svg::svg;
