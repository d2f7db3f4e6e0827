// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Tables: the head comes again on every page, and rows stay in one piece.

use super::body::{LONGEST_IN_ONE_PIECE, begin, paragraph, run};
use crate::domain::export::document::Table;
use crate::domain::export::plain::{clean, one_line};
use crate::domain::export::xml::Xml;

/// Between the margins, in twentieths of a point.
const WIDTH: usize = 9638;
/// A letter of a table and the white beside a column, in the same unit.
const LETTER: usize = 105;
const PADDING: usize = 230;
/// No word demands more room than this many letters.
const LONGEST_WORD: usize = 16;
/// A table below its caption.
pub(super) fn table(xml: &mut Xml, table: &Table, new_page: &'static str) {
    let caption = one_line(&table.caption);
    let columns = table.rows.iter().map(Vec::len).fold(table.head.len(), usize::max);
    if !caption.is_empty() || !new_page.is_empty() {
        paragraph(xml, "Caption", new_page, &caption);
    }
    if columns == 0 {
        return;
    }
    let widths = widths(table, columns);
    xml.open("w:tbl", &[]);
    xml.open("w:tblPr", &[]);
    xml.leaf("w:tblStyle", &[("w:val", "ToolboxTable")]);
    xml.leaf("w:tblW", &[("w:w", &WIDTH.to_string()), ("w:type", "dxa")]);
    xml.leaf("w:tblLayout", &[("w:type", "fixed")]);
    xml.leaf("w:tblLook", &[("w:val", "0020"), ("w:firstRow", "1"), ("w:noHBand", "1"), ("w:noVBand", "1")]);
    if !caption.is_empty() {
        xml.leaf("w:tblCaption", &[("w:val", &caption)]);
    }
    xml.close();
    xml.open("w:tblGrid", &[]);
    for width in &widths {
        xml.leaf("w:gridCol", &[("w:w", width)]);
    }
    xml.close();
    row(xml, &table.head, &widths, "TableHead");
    for cells in &table.rows {
        row(xml, cells, &widths, "TableText");
    }
    xml.close();
    // Two tables with nothing between them would become one.
    paragraph(xml, "AfterTable", "", "");
}

fn row(xml: &mut Xml, cells: &[String], widths: &[String], style: &str) {
    let letters: usize = cells.iter().map(String::len).sum();
    xml.open("w:tr", &[]);
    xml.open("w:trPr", &[]);
    if letters <= LONGEST_IN_ONE_PIECE {
        xml.leaf("w:cantSplit", &[]);
        if style == "TableHead" {
            xml.leaf("w:tblHeader", &[]);
        }
    }
    xml.close();
    for (n, width) in widths.iter().enumerate() {
        let text = cells.get(n).map(|text| clean(text)).unwrap_or_default();
        xml.open("w:tc", &[]);
        xml.open("w:tcPr", &[]);
        xml.leaf("w:tcW", &[("w:w", width), ("w:type", "dxa")]);
        xml.close();
        begin(xml, style, "", None, &text);
        run(xml, text.trim());
        xml.close();
        xml.close();
    }
    xml.close();
}

/// Each column gets what its longest word needs; what is left goes to those that have more to say.
fn widths(table: &Table, columns: usize) -> Vec<String> {
    let column = |n: usize| {
        let cells = || std::iter::once(&table.head).chain(&table.rows).filter_map(move |row| row.get(n));
        let word = cells().flat_map(|text| text.split_whitespace()).map(|word| word.chars().count()).max();
        let letters: usize = cells().map(|text| text.len().min(120)).sum();
        (word.unwrap_or_default().clamp(3, LONGEST_WORD), letters / (table.rows.len() + 1) + 1)
    };
    let columns: Vec<(usize, usize)> = (0..columns).map(column).collect();
    let need: usize = columns.iter().map(|(word, _)| word * LETTER + PADDING).sum();
    let more: usize = columns.iter().map(|(_, letters)| letters).sum();
    let width = |(word, letters): &(usize, usize)| match WIDTH.checked_sub(need) {
        Some(left) => word * LETTER + PADDING + left * letters / more,
        None => (word * LETTER + PADDING) * WIDTH / need,
    };
    columns.iter().map(|column| width(column).to_string()).collect()
}
