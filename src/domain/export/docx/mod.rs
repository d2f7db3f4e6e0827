// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! A paper as a Word document: WordprocessingML by ECMA-376, transitional. What never changes lies in `parts/`.

mod body;
mod contents;
mod package;
mod picture;
mod table;

use super::document::{Document, Drawing};
use super::plain::one_line;
use super::svg::svg;
use super::xml::Xml;
use crate::domain::language::Language;
use crate::domain::timestamp::Timestamp;
use package::Package;

/// Letters of the title above a page.
const LONGEST_HEADER: usize = 120;

/// What a Word document says of itself besides the paper.
#[derive(Debug, Clone, Copy)]
pub struct PaperWords<'a> {
    /// The heading of the list of sections: "Contents".
    pub contents: &'a str,
    /// What it was made with.
    pub program: &'a str,
    /// When it was made.
    pub made: Timestamp,
}

/// A picture as PNG.
pub type Raster = Vec<u8>;

/// Why there is no document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocxFailure(pub String);

/// The document. `rasters` stand beside the [pictures](Document::pictures); where there is none, words stand for the picture.
///
/// # Errors
///
/// If it cannot be packed.
pub fn docx(document: &Document, rasters: &[Option<Raster>], words: PaperWords<'_>) -> Result<Vec<u8>, DocxFailure> {
    let language = tag(document.language);
    let pictures: Vec<(usize, &Drawing, &Raster)> = document
        .pictures()
        .zip(rasters)
        .enumerate()
        .filter_map(|(n, (drawing, raster))| Some((n + 1, drawing, raster.as_ref()?)))
        .collect();
    let with_language = |part: &str| part.replace("{language}", language);
    let mut package = Package::new();
    package.add("[Content_Types].xml", include_str!("parts/content_types.xml"))?;
    package.add("_rels/.rels", include_str!("parts/relations.xml"))?;
    package.add("docProps/core.xml", &core(document, language, words))?;
    package.add("docProps/app.xml", &app(words))?;
    let (body, numbered) = body::body(document, &pictures, words);
    package.add("word/document.xml", &body)?;
    package.add("word/_rels/document.xml.rels", &relations(&pictures))?;
    package.add("word/styles.xml", &with_language(include_str!("parts/styles.xml")))?;
    package.add("word/settings.xml", &with_language(include_str!("parts/settings.xml")))?;
    package.add("word/numbering.xml", &numbering(numbered))?;
    package.add("word/header1.xml", &header(&document.title))?;
    // One for the first page, which has no header, and one for all others.
    package.add("word/footer1.xml", include_str!("parts/footer.xml"))?;
    package.add("word/footer2.xml", include_str!("parts/footer.xml"))?;
    for (n, drawing, raster) in &pictures {
        package.add_bytes(&format!("word/media/image{n}.png"), raster)?;
        package.add(&format!("word/media/image{n}.svg"), &svg(drawing, document.language))?;
    }
    package.finish()
}

/// The language as word processors name it.
fn tag(language: Language) -> &'static str {
    match language {
        Language::En => "en-GB",
        Language::De => "de-DE",
        Language::Ro => "ro-RO",
    }
}

fn core(document: &Document, language: &str, words: PaperWords<'_>) -> String {
    let made = words.made.to_string();
    let made = [made.split('.').next().unwrap_or_default(), "Z"].concat();
    let mut xml = Xml::new();
    xml.open(
        "cp:coreProperties",
        &[
            ("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"),
            ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
            ("xmlns:dcterms", "http://purl.org/dc/terms/"),
            ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
        ],
    );
    xml.element("dc:title", &[], &one_line(&document.title));
    xml.element("dc:creator", &[], words.program);
    xml.element("dc:language", &[], language);
    for name in ["dcterms:created", "dcterms:modified"] {
        xml.element(name, &[("xsi:type", "dcterms:W3CDTF")], &made);
    }
    xml.finish()
}

fn app(words: PaperWords<'_>) -> String {
    let mut xml = Xml::new();
    let space = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
    xml.open("Properties", &[("xmlns", space)]);
    xml.element("Application", &[], words.program);
    xml.finish()
}

fn relations(pictures: &[(usize, &Drawing, &Raster)]) -> String {
    let mut xml = Xml::new();
    xml.open("Relationships", &[("xmlns", "http://schemas.openxmlformats.org/package/2006/relationships")]);
    let mut relation = |id: &str, kind: &str, target: &str| {
        let kind = ["http://schemas.openxmlformats.org/officeDocument/2006/relationships/", kind].concat();
        xml.leaf("Relationship", &[("Id", id), ("Type", &kind), ("Target", target)]);
    };
    for (kind, target) in [
        ("styles", "styles.xml"),
        ("settings", "settings.xml"),
        ("numbering", "numbering.xml"),
        ("header", "header1.xml"),
        ("footer", "footer1.xml"),
        ("footer", "footer2.xml"),
    ] {
        relation(target.trim_end_matches(".xml"), kind, target);
    }
    for (n, ..) in pictures {
        relation(&format!("png{n}"), "image", &format!("media/image{n}.png"));
        relation(&format!("svg{n}"), "image", &format!("media/image{n}.svg"));
    }
    xml.finish()
}

/// Each counted list begins at one, so each has a numbering of its own.
fn numbering(lists: usize) -> String {
    let numbered: String = (0..lists)
        .map(|n| {
            let id = body::FIRST_NUMBERED + n;
            format!(
                r#"<w:num w:numId="{id}"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>"#
            )
        })
        .collect();
    include_str!("parts/numbering.xml").replace("{lists}", &numbered)
}

/// The title above every page but the first; a beginning will do, or it would leave no room for anything else.
fn header(title: &str) -> String {
    let title = one_line(title);
    let beginning: String = title.chars().take(LONGEST_HEADER).collect();
    let more = if beginning.len() < title.len() { "…" } else { "" };
    let mut xml = Xml::new();
    xml.open("w:hdr", &[("xmlns:w", body::WORD)]);
    body::paragraph(&mut xml, "Header", "", &[&beginning, more].concat());
    xml.finish()
}
