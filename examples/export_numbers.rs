// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! How long the writers take for a full paper on this machine: `cargo run --release --no-default-features --example export_numbers`.
//! With a folder as argument, it leaves the papers there to be looked at.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::indexing_slicing,
    dead_code,
    reason = "a measurement for developers: it may fail loudly, and it prints"
)]

#[path = "../tests/exports/sample.rs"]
mod sample;

use std::time::Instant;

use living_lab_toolbox::domain::export::{csv, docx, ics, markdown, svg};
use living_lab_toolbox::domain::language::Language;
use living_lab_toolbox::domain::timestamp::Timestamp;

/// Sections of a paper of about 60 pages.
const N_SECTIONS: usize = 22;

fn main() {
    let paper = sample::long_paper(N_SECTIONS);
    let rasters: Vec<_> = paper.pictures().map(|_| Some(sample::DOT.to_vec())).collect();
    let table = living_lab_toolbox::domain::export::Table {
        rows: (0..200).flat_map(|_| sample::table().rows).collect(),
        ..sample::table()
    };
    let days: Vec<_> = std::iter::repeat_with(sample::days).take(100).flatten().collect();
    let word = measure("Word", || docx(&paper, &rasters, sample::words("Inhalt")).unwrap());
    measure("Markdown", || markdown(&paper).into_bytes());
    measure("CSV, 600 rows", || csv(&table, Language::De).into_bytes());
    measure("iCalendar, 300 days", || ics(&days, "Plan", "Toolbox", Timestamp::default()).into_bytes());
    measure("SVG", || svg(&sample::drawing(), Language::De).into_bytes());
    if let Some(folder) = std::env::args().nth(1) {
        std::fs::write(format!("{folder}/long.docx"), word).unwrap();
        let rasters = [Some(sample::DOT.to_vec())];
        let paper = docx(&sample::paper(), &rasters, sample::words("Inhalt")).unwrap();
        std::fs::write(format!("{folder}/paper.docx"), paper).unwrap();
        std::fs::write(format!("{folder}/drawing.svg"), svg(&sample::drawing(), Language::De)).unwrap();
    }
}

/// The median of eleven.
fn measure(what: &str, mut make: impl FnMut() -> Vec<u8>) -> Vec<u8> {
    let mut times = Vec::new();
    let mut made = Vec::new();
    for _ in 0..11 {
        let start = Instant::now();
        made = make();
        times.push(start.elapsed());
    }
    times.sort_unstable();
    println!("{what}: {:.1} ms, {} kB", times[5].as_secs_f64() * 1000.0, made.len() / 1000);
    made
}
