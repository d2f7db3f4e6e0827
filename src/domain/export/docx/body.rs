// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What the paper says, as `word/document.xml`.

use super::contents::{Section, contents, sections};
use super::{PaperWords, Raster, picture, table};
use crate::domain::export::document::{Block, Document, Drawing, Level};
use crate::domain::export::plain::{clean, one_line};
use crate::domain::export::xml::Xml;

/// The name space of nearly everything.
pub(super) const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
/// The numbering of the first counted list; those before are in `parts/numbering.xml`.
pub(super) const FIRST_NUMBERED: usize = 2;

/// What is longer may go over to the next page, whatever it is: word processors do not get done with what fits on none.
pub(super) const LONGEST_IN_ONE_PIECE: usize = 1_000;

const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// The body, and how many counted lists it has.
pub(super) fn body(
    document: &Document,
    pictures: &[(usize, &Drawing, &Raster)],
    words: PaperWords<'_>,
) -> (String, usize) {
    let mut xml = Xml::new();
    xml.open("w:document", &[("xmlns:w", WORD), ("xmlns:r", RELATIONS)]);
    xml.open("w:body", &[]);
    let title = one_line(&document.title);
    if !title.is_empty() {
        paragraph(&mut xml, "Title", "", &title);
    }
    texts(&mut xml, "Subtitle", &mut "", &document.subtitle);
    for (name, says) in &document.facts {
        fact(&mut xml, &one_line(name), &one_line(says));
    }
    let sections = sections(document);
    if document.has_contents {
        contents(&mut xml, &sections, words.contents);
    }
    let mut body = Body { xml, sections, pictures, n_headings: 0, n_pictures: 0, n_numbered: 0, new_page: "" };
    for block in &document.blocks {
        body.block(block);
    }
    body.page();
    (body.xml.finish(), body.n_numbered)
}

struct Body<'a> {
    xml: Xml,
    sections: Vec<Section>,
    pictures: &'a [(usize, &'a Drawing, &'a Raster)],
    n_headings: usize,
    n_pictures: usize,
    n_numbered: usize,
    /// What the next paragraph has to say to begin a page.
    new_page: &'static str,
}

impl Body<'_> {
    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading(level, text) => self.heading(*level, &one_line(text)),
            Block::Text(text) => texts(&mut self.xml, "BodyText", &mut self.new_page, text),
            Block::Small(text) => texts(&mut self.xml, "Small", &mut self.new_page, text),
            Block::List(items) => self.list(items, 1),
            Block::Numbered(items) => {
                self.list(items, FIRST_NUMBERED + self.n_numbered);
                self.n_numbered += 1;
            }
            Block::Table(table) => {
                let new_page = std::mem::take(&mut self.new_page);
                table::table(&mut self.xml, table, new_page);
            }
            Block::Picture(drawing) => {
                self.n_pictures += 1;
                let new_page = std::mem::take(&mut self.new_page);
                if self.pictures.iter().any(|(n, ..)| *n == self.n_pictures) {
                    picture::picture(&mut self.xml, drawing, self.n_pictures, new_page);
                } else {
                    paragraph(&mut self.xml, "Small", new_page, &one_line(&drawing.alt));
                }
            }
            Block::NewPage => self.new_page = "w:pageBreakBefore",
        }
    }

    fn heading(&mut self, level: Level, text: &str) {
        let style = match level {
            Level::Section => "Heading1",
            Level::Part => "Heading2",
            Level::Detail => "Heading3",
        };
        let place = self.n_headings;
        self.n_headings += 1;
        if text.is_empty() {
            return;
        }
        let mark = self.sections.iter().find(|section| section.place == place).map(Section::mark);
        begin(&mut self.xml, style, std::mem::take(&mut self.new_page), None, text);
        if let Some(mark) = &mark {
            self.xml.leaf("w:bookmarkStart", &[("w:id", &place.to_string()), ("w:name", mark)]);
        }
        run(&mut self.xml, text);
        if mark.is_some() {
            self.xml.leaf("w:bookmarkEnd", &[("w:id", &place.to_string())]);
        }
        self.xml.close();
    }

    fn list(&mut self, items: &[String], numbering: usize) {
        for item in items.iter().map(|item| clean(item)).filter(|item| !item.trim().is_empty()) {
            begin(&mut self.xml, "ListParagraph", std::mem::take(&mut self.new_page), Some(numbering), &item);
            run(&mut self.xml, item.trim());
            self.xml.close();
        }
    }

    /// A4 upright, with the title above and the number of the page below.
    fn page(&mut self) {
        let xml = &mut self.xml;
        xml.open("w:sectPr", &[]);
        for (name, kind, id) in [
            ("w:headerReference", "default", "header1"),
            ("w:footerReference", "default", "footer1"),
            ("w:footerReference", "first", "footer2"),
        ] {
            xml.leaf(name, &[("w:type", kind), ("r:id", id)]);
        }
        xml.leaf("w:pgSz", &[("w:w", "11906"), ("w:h", "16838")]);
        let margin = "1134";
        let sides = [("w:top", "1418"), ("w:right", margin), ("w:bottom", "1418"), ("w:left", margin)];
        xml.leaf("w:pgMar", &[&sides[..], &[("w:header", "709"), ("w:footer", "709"), ("w:gutter", "0")]].concat());
        xml.leaf("w:titlePg", &[]);
        xml.close();
    }
}

/// A paragraph. `new_page` is empty, or what begins a page.
pub(super) fn paragraph(xml: &mut Xml, style: &str, new_page: &'static str, text: &str) {
    begin(xml, style, new_page, None, text);
    run(xml, text);
    xml.close();
}

/// Opens a paragraph and says how it looks; its text only tells the direction.
pub(super) fn begin(xml: &mut Xml, style: &str, new_page: &'static str, numbering: Option<usize>, text: &str) {
    xml.open("w:p", &[]);
    xml.open("w:pPr", &[]);
    xml.leaf("w:pStyle", &[("w:val", style)]);
    if text.len() > LONGEST_IN_ONE_PIECE {
        xml.leaf("w:keepNext", &[("w:val", "0")]);
        xml.leaf("w:keepLines", &[("w:val", "0")]);
    }
    if !new_page.is_empty() {
        xml.leaf(new_page, &[]);
    }
    if let Some(numbering) = numbering {
        xml.open("w:numPr", &[]);
        xml.leaf("w:ilvl", &[("w:val", "0")]);
        xml.leaf("w:numId", &[("w:val", &numbering.to_string())]);
        xml.close();
    }
    if runs_from_right(text) {
        xml.leaf("w:bidi", &[]);
    }
    xml.close();
}

/// Words of a paragraph, with its line breaks.
pub(super) fn run(xml: &mut Xml, text: &str) {
    if text.is_empty() {
        return;
    }
    let from_right = runs_from_right(text);
    xml.open("w:r", &[]);
    if from_right {
        xml.open("w:rPr", &[]);
        xml.leaf("w:rtl", &[]);
        xml.close();
    }
    for (n, line) in text.split('\n').enumerate() {
        if n > 0 {
            xml.leaf("w:br", &[]);
        }
        xml.element("w:t", &[("xml:space", "preserve")], &line.replace('\t', " "));
    }
    xml.close();
}

/// What people wrote: an empty line parts paragraphs.
fn texts(xml: &mut Xml, style: &str, new_page: &mut &'static str, text: &str) {
    let text = clean(text);
    let mut lines: Vec<&str> = Vec::new();
    for line in text.lines().map(str::trim).chain([""]) {
        if !line.is_empty() {
            lines.push(line);
        } else if !lines.is_empty() {
            paragraph(xml, style, std::mem::take(new_page), &lines.join("\n"));
            lines.clear();
        }
    }
}

fn fact(xml: &mut Xml, name: &str, says: &str) {
    begin(xml, "Facts", "", None, says);
    if !name.is_empty() {
        xml.open("w:r", &[]);
        xml.open("w:rPr", &[]);
        xml.leaf("w:b", &[]);
        xml.close();
        xml.element("w:t", &[("xml:space", "preserve")], &[name, ": "].concat());
        xml.close();
    }
    run(xml, says);
    xml.close();
}

/// Whether a text is written from right to left: its first letter that has a direction says so.
fn runs_from_right(text: &str) -> bool {
    let direction = |letter: char| match letter {
        '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFF}' => Some(true),
        '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}' => Some(true),
        _ if letter.is_alphabetic() => Some(false),
        _ => None,
    };
    text.chars().find_map(direction).unwrap_or_default()
}
