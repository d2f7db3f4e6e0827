// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The plan as papers and files: a [`Document`] is what a report is before it becomes a page, a Word document or Markdown.

mod document;
mod line_chart;

pub use document::{Anchor, Block, Document, Drawing, Ink, Level, Shape, Table};
pub use line_chart::{ChartWords, line_chart};
