// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! QR codes as shapes (ADR 16).

use qrcodegen::{Mask, QrCode, QrCodeEcc, QrSegment, Version};

/// The largest code that is offered: 97 × 97 points can still be read from a photo of a screen.
const LARGEST: u8 = 20;
/// The empty margin around a code, in points, as the standard asks for.
const QUIET: i32 = 4;

/// A QR code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code {
    /// Its side in points, with the margin.
    pub side: i32,
    /// The dark points as a path in SVG.
    pub path: String,
}

/// The code of a link. What follows `head` must be capital letters and digits, which need little room; `None` if it is too
/// long to be read safely.
pub fn code(head: &str, letters: &str) -> Option<Code> {
    if !QrSegment::is_alphanumeric(letters) {
        return None;
    }
    let segments = [QrSegment::make_bytes(head.as_bytes()), QrSegment::make_alphanumeric(letters)];
    let largest = Version::new(LARGEST);
    // A mask that is given spares the search for the best one only in tests; here the best one is looked for.
    let mask: Option<Mask> = None;
    let code = QrCode::encode_segments_advanced(&segments, QrCodeEcc::Low, Version::MIN, largest, mask, true).ok()?;
    Some(Code { side: code.size() + 2 * QUIET, path: path(&code) })
}

/// How many letters the largest code has room for behind an address of so many bytes.
pub fn room(head: usize) -> usize {
    // The bits of version 20 with the least correction; each part has a mark of 4 bits and its length in 16 or 11; two
    // letters take 11 bits.
    const BITS: usize = 861 * 8;
    BITS.saturating_sub(20 + 15 + 8 * head) / 11 * 2
}

/// A rectangle for each run of dark points in a row.
fn path(code: &QrCode) -> String {
    let mut path = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let run = (x..code.size()).take_while(|x| code.get_module(*x, y)).count();
            let run = i32::try_from(run).unwrap_or_default();
            if run > 0 {
                path.push_str(&format!("M{} {}h{run}v1h-{run}z", x + QUIET, y + QUIET));
            }
            x += run + 1;
        }
    }
    path
}
