// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The list of sections. It is written out, with links and without page numbers: word processors that made it anew when
//! opening would ask people about fields first. Whoever wants numbers updates it there.

use super::body::{begin, run};
use crate::domain::export::document::{Block, Document, Level};
use crate::domain::export::plain::one_line;
use crate::domain::export::xml::Xml;

/// A paper with fewer sections can be overlooked without a list.
const FEWEST: usize = 4;
/// With more, only sections are listed.
const MOST: usize = 48;

/// A heading in the list.
pub(super) struct Section {
    /// Its place among all headings.
    pub(super) place: usize,
    level: Level,
    text: String,
}

impl Section {
    /// The name by which the list finds it.
    pub(super) fn mark(&self) -> String {
        format!("_Toc{}", self.place + 1)
    }
}

/// The headings that the list has; none if there is no need for a list.
pub(super) fn sections(document: &Document) -> Vec<Section> {
    let headings = document.blocks.iter().filter_map(|block| match block {
        Block::Heading(level, text) => Some((*level, text)),
        _ => None,
    });
    let section = |(place, (level, text)): (usize, (Level, &String))| Section { place, level, text: one_line(text) };
    let mut sections: Vec<_> = headings.enumerate().map(section).collect();
    sections.retain(|section| section.level != Level::Detail && !section.text.is_empty());
    if sections.len() > MOST {
        sections.retain(|section| section.level == Level::Section);
    }
    if sections.iter().filter(|section| section.level == Level::Section).count() < FEWEST {
        sections.clear();
    }
    sections
}

/// Writes the list.
pub(super) fn contents(xml: &mut Xml, sections: &[Section], heading: &str) {
    if sections.is_empty() {
        return;
    }
    xml.open("w:sdt", &[]);
    xml.open("w:sdtPr", &[]);
    xml.open("w:docPartObj", &[]);
    xml.leaf("w:docPartGallery", &[("w:val", "Table of Contents")]);
    xml.leaf("w:docPartUnique", &[]);
    xml.close();
    xml.close();
    xml.open("w:sdtContent", &[]);
    super::body::paragraph(xml, "TOCHeading", "", heading);
    let has_parts = sections.iter().any(|section| section.level == Level::Part);
    let levels = if has_parts { " TOC \\o \"1-2\" \\h \\z \\u " } else { " TOC \\o \"1-1\" \\h \\z \\u " };
    let last = sections.len() - 1;
    for (n, section) in sections.iter().enumerate() {
        begin(xml, if section.level == Level::Section { "TOC1" } else { "TOC2" }, "", None, &section.text);
        if n == 0 {
            mark(xml, "begin");
            xml.open("w:r", &[]);
            xml.element("w:instrText", &[("xml:space", "preserve")], levels);
            xml.close();
            mark(xml, "separate");
        }
        xml.open("w:hyperlink", &[("w:anchor", &section.mark()), ("w:history", "1")]);
        run(xml, &section.text);
        xml.close();
        if n == last {
            mark(xml, "end");
        }
        xml.close();
    }
    xml.close();
    xml.close();
}

fn mark(xml: &mut Xml, kind: &str) {
    xml.open("w:r", &[]);
    xml.leaf("w:fldChar", &[("w:fldCharType", kind)]);
    xml.close();
}
