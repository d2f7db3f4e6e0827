// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Bytes as text that lies in a page of HTML and takes little room: fifteen bits in each letter of UTF-16, where base64 has six in
//! each of UTF-8. `bytesOf` in `src/shell/boot.js` reads it (ADR 14).
//!
//! The letters are those from U+0100 to U+80FF: none of them means something in HTML, is changed there, or is half of another.

/// The first letter.
const FIRST: u32 = 0x100;

/// The bytes as text: how many there are, a colon, and the bytes.
pub fn dense(bytes: &[u8]) -> String {
    let mut text = format!("{}:", bytes.len());
    let (mut bits, mut n_bits) = (0_u32, 0);
    for byte in bytes {
        bits = (bits & 0x7FFF) << 8 | u32::from(*byte);
        n_bits += 8;
        if n_bits >= 15 {
            n_bits -= 15;
            text.extend(letter(bits >> n_bits));
        }
    }
    if n_bits > 0 {
        text.extend(letter(bits << (15 - n_bits)));
    }
    text
}

fn letter(bits: u32) -> Option<char> {
    char::from_u32(FIRST + (bits & 0x7FFF))
}

/// A text as a file in UTF-16, little end first, with the mark by which every reader knows it; browsers put it above all else that
/// says how a page is written.
pub fn utf16(text: &str) -> Vec<u8> {
    std::iter::once(0xFEFF).chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As `boot.js` does it.
    fn bytes(text: &str) -> Vec<u8> {
        let (n_bytes, text) = text.split_once(':').unwrap();
        let (mut bytes, mut bits, mut n_bits) = (Vec::new(), 0_u32, 0);
        for letter in text.chars().map(u32::from) {
            bits = (bits & 0xFF) << 15 | (letter - FIRST);
            n_bits += 15;
            while n_bits >= 8 {
                n_bits -= 8;
                bytes.push((bits >> n_bits & 0xFF) as u8);
            }
        }
        bytes.truncate(n_bytes.parse().unwrap());
        bytes
    }

    #[test]
    fn what_is_written_is_read() {
        for n in [0, 1, 2, 7, 8, 14, 15, 16, 200] {
            for seed in [0_u8, 1, 60, 127, 255] {
                let all: Vec<u8> = (0..n).map(|place| (place as u8).wrapping_mul(37).wrapping_add(seed)).collect();
                let text = dense(&all);
                assert_eq!(bytes(&text), all, "{n} from {seed}");
                let (_, letters) = text.split_once(':').unwrap();
                assert!(letters.chars().all(|letter| ('\u{100}'..='\u{80FF}').contains(&letter)));
                assert_eq!(letters.chars().count(), (all.len() * 8).div_ceil(15));
            }
        }
    }

    #[test]
    fn a_file_in_utf_16_begins_with_its_mark() {
        assert_eq!(utf16("aș"), [0xFF, 0xFE, 0x61, 0x00, 0x19, 0x02]);
    }
}
