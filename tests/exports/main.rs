// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What the writers of files write: compared with files that were looked at, and read again by somebody else's readers.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail loudly")]

mod calendar;
#[allow(dead_code, reason = "what is in it is shared with the test of papers and the measurement")]
mod sample;
#[path = "../shipped/mod.rs"]
mod shipped;

use std::io::{Cursor, Read};

use expect_test::expect_file;
use living_lab_toolbox::domain::export::{Block, Document, Level, Table, csv, docx, ics, markdown, svg};
use living_lab_toolbox::domain::language::Language;
use living_lab_toolbox::domain::timestamp::Timestamp;

/// The parts of a document, read by another library for zip.
fn parts(file: Vec<u8>) -> Vec<(String, Vec<u8>)> {
    let mut archive = zip::ZipArchive::new(Cursor::new(file)).unwrap();
    let count = archive.len();
    let read = |n: usize| {
        let mut part = archive.by_index(n).unwrap();
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes).unwrap();
        (part.name().unwrap().into_owned(), bytes)
    };
    (0..count).map(read).collect()
}

fn word(document: &Document, with_pictures: bool) -> Vec<u8> {
    let rasters: Vec<_> =
        document.pictures().enumerate().map(|(n, _)| (with_pictures && n == 0).then(|| sample::DOT.to_vec())).collect();
    docx(document, &rasters, sample::words("Inhalt")).unwrap()
}

/// All parts are XML that another reader reads, and every relation leads somewhere.
#[track_caller]
fn check_word(document: &Document) {
    let parts = parts(word(document, true));
    for (name, bytes) in parts.iter().filter(|(name, _)| !name.ends_with(".png")) {
        let text = std::str::from_utf8(bytes).unwrap();
        let xml = roxmltree::Document::parse(text).unwrap_or_else(|error| panic!("{name}: {error}"));
        if name.ends_with(".rels") {
            let folder = if name.starts_with("word") { "word/" } else { "" };
            for target in xml.descendants().filter_map(|node| node.attribute("Target")) {
                assert!(parts.iter().any(|(part, _)| *part == format!("{folder}{target}")), "{name}: {target}");
            }
        }
    }
}

#[test]
fn a_paper_is_written_as_it_was() {
    let paper = sample::paper();
    expect_file!["../fixtures/exports/paper.md"].assert_eq(&markdown(&paper));
    for (name, bytes) in parts(word(&paper, true)) {
        let text = String::from_utf8(bytes).unwrap_or_default();
        // One element a line, so that people can read it.
        let text = text.replace("><", ">\n<");
        match name.as_str() {
            "word/document.xml" => expect_file!["../fixtures/exports/document.xml"].assert_eq(&text),
            "word/numbering.xml" => expect_file!["../fixtures/exports/numbering.xml"].assert_eq(&text),
            "word/_rels/document.xml.rels" => expect_file!["../fixtures/exports/relations.xml"].assert_eq(&text),
            "docProps/core.xml" => expect_file!["../fixtures/exports/core.xml"].assert_eq(&text),
            _ => {}
        }
    }
    assert_eq!(word(&paper, true), word(&paper, true), "the same paper is the same file");
}

#[test]
fn tables_pictures_and_days_are_written_as_they_were() {
    for (language, file) in [
        (Language::De, expect_file!["../fixtures/exports/table-de.csv"]),
        (Language::En, expect_file!["../fixtures/exports/table-en.csv"]),
    ] {
        file.assert_eq(&csv(&sample::table(), language).replace("\r\n", "⏎\n"));
    }
    expect_file!["../fixtures/exports/drawing.svg"].assert_eq(&svg(&sample::drawing(), Language::De));
    let made = Timestamp::from_millis(1_795_000_000_000);
    let file = ics(&sample::days(), "Reallabor Parkstadt", "Living Lab Toolbox", made);
    expect_file!["../fixtures/exports/days.ics"].assert_eq(&file.replace("\r\n", "⏎\n"));
}

#[test]
fn a_word_document_has_what_people_and_readers_need() {
    let file = parts(word(&sample::paper(), true));
    let part = |name: &str| {
        let (_, bytes) = file.iter().find(|(part, _)| part == name).unwrap();
        String::from_utf8(bytes.clone()).unwrap()
    };
    let body = part("word/document.xml");
    for needed in [
        r#"<w:pStyle w:val="Title"/>"#,
        r#"<w:pStyle w:val="Heading3"/>"#,
        "<w:tblHeader/>",
        "<w:cantSplit/>",
        r#"<w:numId w:val="3"/>"#,
        r#"w:anchor="_Toc1""#,
        r#"descr="Stand der Selbsteinschätzung."#,
        "asvg:svgBlip",
        "<w:bidi/>",
        "Ein Bild, das der Browser nicht malen konnte.",
    ] {
        assert!(body.contains(needed), "{needed}");
    }
    assert!(part("word/styles.xml").contains(r#"<w:lang w:val="de-DE""#));
    assert!(part("word/settings.xml").contains(r#"<w:themeFontLang w:val="de-DE"/>"#));
    assert!(part("docProps/core.xml").contains("<dc:title>Reallabor Parkstadt</dc:title>"));
    assert!(part("word/header1.xml").contains("Reallabor Parkstadt"));
    assert!(part("word/footer1.xml").contains(" NUMPAGES "));
}

#[test]
fn another_reader_of_tables_reads_what_was_written() {
    let strange = Table {
        head: vec![sample::NASTY.to_owned(), "b;c,d\te".to_owned()],
        rows: vec![vec!["\"".to_owned(), "\r\n".to_owned()], vec![String::new(), "-5".to_owned()]],
        ..Table::default()
    };
    for (language, separator) in [(Language::De, b';'), (Language::Ro, b';'), (Language::En, b',')] {
        for table in [&sample::table(), &strange] {
            let file = csv(table, language);
            let text = file.strip_prefix('\u{FEFF}').unwrap();
            let mut reader =
                csv_reader::ReaderBuilder::new().has_headers(false).delimiter(separator).from_reader(text.as_bytes());
            let read: Vec<Vec<String>> =
                reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect();
            assert_eq!(read.len(), table.rows.len() + 1);
            for (row, was) in read.iter().zip(std::iter::once(&table.head).chain(&table.rows)) {
                assert_eq!(row.len(), was.len());
                for cell in row {
                    let is_number = cell.parse::<f64>().is_ok() || cell == "-1.250,5";
                    assert!(is_number || !cell.trim_start().starts_with(['=', '+', '-', '@']), "{cell}");
                }
            }
        }
    }
}

#[test]
fn whatever_people_write_the_files_can_be_read() {
    for paper in sample::strange_papers() {
        check_word(&paper);
        assert!(!markdown(&paper).contains('\u{0}'));
        for drawing in paper.pictures() {
            let picture = svg(drawing, Language::De);
            roxmltree::Document::parse(&picture).unwrap();
            assert!(!picture.contains("NaN") && !picture.contains("inf"), "{picture}");
        }
    }
    check_word(&sample::paper());
}

#[test]
fn ten_thousand_rows_are_no_more_than_many() {
    let row = |n: usize| vec![format!("Zeile {n}"), sample::NASTY.to_owned()];
    let table = Table { rows: (0..10_000).map(row).collect(), ..sample::table() };
    assert_eq!(csv(&table, Language::De).matches("Zeile ").count(), 10_000);
    let paper = Document { blocks: vec![Block::Table(table)], ..Document::default() };
    assert_eq!(markdown(&paper).matches("\n| Zeile ").count(), 10_000);
    check_word(&paper);
    let heading = |n: usize| Block::Heading(Level::Section, format!("Abschnitt {n}"));
    check_word(&Document { blocks: (0..10_000).map(heading).collect(), ..Document::default() });
    let days: Vec<_> = std::iter::repeat_with(sample::days).take(4_000).flatten().collect();
    let file = ics(&days, "", "", Timestamp::default());
    assert_eq!(file.matches("BEGIN:VEVENT").count(), 12_000);
}
