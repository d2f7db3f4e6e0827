// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Papers and days in other people's programs: Word documents in LibreOffice, calendars in ical.js, tables in Python.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, dead_code, reason = "a test may fail loudly")]

#[path = "../../../exports/sample.rs"]
mod sample;

use std::fs;
use std::path::Path;
use std::process::Command;

use living_lab_toolbox::domain::export::{Block, Document, Table, docx, ics};
use living_lab_toolbox::domain::timestamp::Timestamp;
use tempfile::TempDir;

/// What a program prints; it must succeed.
#[track_caller]
fn output(command: &mut Command) -> String {
    let output = command.output().unwrap_or_else(|error| panic!("{command:?}: {error}"));
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    assert!(output.status.success(), "{command:?}: {}{}", text(&output.stdout), text(&output.stderr));
    text(&output.stdout)
}

/// Writes papers as Word documents and lets LibreOffice make PDFs of them; their texts, as they stand on paper.
fn on_paper(folder: &Path, papers: &[Document]) -> Vec<String> {
    // What it does not get done with in four minutes, people would not wait for either.
    let mut convert = Command::new("timeout");
    convert.args(["240", "soffice"]);
    // A profile of its own: no window of somebody who works here is in the way.
    convert.arg(format!("-env:UserInstallation=file://{}/profile", folder.display()));
    convert.args(["--headless", "--convert-to", "pdf", "--outdir"]).arg(folder);
    for (n, paper) in papers.iter().enumerate() {
        let rasters = vec![Some(sample::DOT.to_vec())];
        let file = folder.join(format!("paper-{n}.docx"));
        fs::write(&file, docx(paper, &rasters, sample::words("Inhalt")).unwrap()).unwrap();
        convert.arg(file);
    }
    output(&mut convert);
    let text = |n| output(Command::new("pdftotext").arg(folder.join(format!("paper-{n}.pdf"))).arg("-"));
    (0..papers.len()).map(text).collect()
}

fn words(text: &str) -> Vec<String> {
    text.split_whitespace().map(str::to_owned).collect()
}

#[test]
fn a_word_document_says_in_libreoffice_what_the_paper_says() {
    let folder = TempDir::new().unwrap();
    let mut papers = vec![sample::paper(), sample::long_paper(12)];
    // A paper whose every cell has 200,000 letters is sound (`tests/exports/`), but LibreOffice needs longer for its pages
    // than anybody would wait.
    papers.extend(sample::strange_papers().into_iter().filter(|paper| paper.title.len() < 1_000));
    let texts = on_paper(folder.path(), &papers);
    assert_eq!(texts.len(), papers.len());

    // Lines break where the paper ends; what was written stands in between, word by word.
    let read = words(&texts[0]).join(" ");
    for expected in [
        "Reallabor Parkstadt Vorlage für den Rat Gemeinde: Musterstadt Stand: 29.11.2026",
        "Inhalt Zusammenfassung Maßnahmen & Kosten Auf der Liste Selbsteinschätzung Schluss",
        "Die Parkstadt wird im Sommer zu heiß. Das spüren vor allem Ältere. Darum beginnen wir.",
        "https://example.org/klima_2026?a=1&b=2.",
        "Maßnahmen auf der Liste",
        "Bäume an der Holsteiner Straße",
        "-1.250,5",
        "=HYPERLINK(\"http://x\")",
        "• Erstens <nicht> fett",
        "• Zweitens mit einer zweiten Zeile",
        "1. Beginnen",
        "2. Dranbleiben",
        "1. Wieder eins",
        "2. Wieder zwei",
        "Ein Bild, das der Browser nicht malen konnte.",
    ] {
        assert!(read.contains(expected), "{expected} is missing in: {read}");
    }
    let pages: Vec<&str> = texts[0].trim_end_matches('\u{C}').split('\u{C}').collect();
    for (n, page) in pages.iter().enumerate() {
        let number = format!("{}/{}", n + 1, pages.len());
        assert!(page.replace(' ', "").contains(&number), "the number of page {}: {page}", n + 1);
        assert!(page.contains("Reallabor Parkstadt"), "the title on page {}", n + 1);
    }
    // Every page that a table goes over to begins with its head.
    let rows = |page: &&str| page.contains("Aufgabe ") && !page.contains("Aufgabe 0\n");
    let more = texts[1].split('\u{C}').filter(rows).collect::<Vec<_>>();
    assert!(more.len() > 10 && more.iter().all(|page| page.contains("Maßnahme")));
}

#[test]
fn two_thousand_rows_open_in_libreoffice() {
    let folder = TempDir::new().unwrap();
    let row = |n: usize| vec![format!("Zeile {n}"), "Text".to_owned()];
    let table = Table { rows: (0..2_000).map(row).collect(), ..sample::table() };
    let paper = Document { blocks: vec![Block::Table(table)], ..Document::default() };
    let text = on_paper(folder.path(), &[paper]).remove(0);
    assert_eq!(text.matches("Zeile ").count(), 2_000);
}

#[test]
fn a_calendar_program_reads_the_days() {
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("days.ics");
    let made = Timestamp::from_millis(1_795_000_000_000);
    fs::write(&file, ics(&sample::days(), "Reallabor", "Living Lab Toolbox", made)).unwrap();
    let script = r#"
        import ICAL from "ical.js";
        import { readFileSync } from "node:fs";
        const calendar = new ICAL.Component(ICAL.parse(readFileSync(process.argv[1], "utf8")));
        for (const part of calendar.getAllSubcomponents("vevent")) {
            const event = new ICAL.Event(part);
            console.log([event.uid, event.summary, event.startDate, event.endDate, event.startDate.zone.tzid,
                event.location ?? "", event.description ?? ""].join("|"));
        }"#;
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let read =
        output(Command::new("node").args(["--input-type=module", "--eval", script, "--"]).arg(&file).current_dir(root));
    let expected = sample::days().into_iter().map(|day| {
        let (start, end) = match (day.start, day.until) {
            (Some(_), _) => ("2027-06-12T18:30:00", "2027-06-12T20:30:00"),
            (None, None) => ("2028-02-29", "2028-03-01"),
            (None, Some(_)) => ("2027-06-28", "2027-08-11"),
        };
        format!("{}|{}|{start}|{end}|floating|{}|{}\n", day.uid, day.title, day.place, day.note)
    });
    assert_eq!(read, expected.collect::<String>());
}
