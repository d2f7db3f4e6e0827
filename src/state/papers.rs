// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Papers on their way out: Word documents with their pictures.

use crate::browser::{files, pictures};
use crate::domain::export::{Document, PaperWords, Raster, docx, svg};

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
