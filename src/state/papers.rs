// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Papers on their way out: Word documents with their pictures, text, days for a calendar.

use super::plan_store;
use crate::browser::{files, pictures};
use crate::domain::export::{self, CalendarEntry, Document, PaperWords, Raster, docx, svg};
use crate::domain::timestamp::Timestamp;

/// The media type of a Word document.
const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
/// Dots of a picture for each unit: sharp on paper, and still small.
const SHARPNESS: f64 = 2.0;

/// Offers a paper as a Word document. A picture that the browser cannot make is replaced by its words.
///
/// # Errors
/// Technical detail (English) when there is no document.
pub async fn save_docx(document: &Document, words: PaperWords<'_>, name: &str) -> Result<(), String> {
    let mut rasters: Vec<Option<Raster>> = Vec::new();
    for drawing in document.pictures() {
        rasters.push(pictures::png(&svg(drawing, document.language), SHARPNESS).await.ok());
    }
    let file = docx(document, &rasters, words).map_err(|failure| failure.0)?;
    files::download_bytes(name, WORD, &file)
}

/// Offers a paper as text.
///
/// # Errors
/// Technical detail (English) when the browser refuses.
pub fn save_text(document: &Document, name: &str) -> Result<(), String> {
    files::download(name, "text/markdown", &export::markdown(document))
}

/// Offers days for a calendar, which may call them by `title`.
///
/// # Errors
/// Technical detail (English) when the browser refuses.
pub fn save_days(entries: &[CalendarEntry], title: &str, program: &str, name: &str) -> Result<(), String> {
    files::download(name, "text/calendar", &export::ics(entries, title, program, made()))
}

/// When a paper is made: now.
pub fn made() -> Timestamp {
    plan_store::now()
}
