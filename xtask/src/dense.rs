// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Bytes as text that lies in a page of HTML and takes little room: 31 bits in two letters of UTF-16, where base64 has six in each
//! letter of UTF-8. `bytesOf` in `src/shell/boot.js` reads it (ADR 14).
//!
//! The letters are those from U+0100 to U+B604: none of them means something in HTML, is changed there, or is half of another.

/// The first letter.
const FIRST: u64 = 0x100;
/// How many letters there are: the fewest of which two hold 31 bits.
const LETTERS: u64 = 46_341;

/// The bytes as text: how many there are, a colon, and the bytes.
pub fn dense(bytes: &[u8]) -> String {
    let mut text = format!("{}:", bytes.len());
    let (mut bits, mut n_bits) = (0_u64, 0);
    for byte in bytes {
        bits = bits << 8 | u64::from(*byte);
        n_bits += 8;
        if n_bits >= 31 {
            n_bits -= 31;
            text.extend(letters(bits >> n_bits));
            bits &= (1 << n_bits) - 1;
        }
    }
    if n_bits > 0 {
        text.extend(letters(bits << (31 - n_bits)));
    }
    text
}

fn letters(bits: u64) -> impl Iterator<Item = char> {
    let letter = |number: u64| u32::try_from(FIRST + number).ok().and_then(char::from_u32);
    [letter(bits / LETTERS), letter(bits % LETTERS)].into_iter().flatten()
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
        let (mut bytes, mut held, mut n_bits) = (Vec::new(), 0_u64, 0);
        let numbers: Vec<u64> = text.chars().map(|letter| u64::from(u32::from(letter)) - FIRST).collect();
        for two in numbers.chunks(2) {
            held = (held << 31) + two[0] * LETTERS + two[1];
            n_bits += 31;
            while n_bits >= 8 {
                n_bits -= 8;
                bytes.push((held >> n_bits) as u8);
                held &= (1 << n_bits) - 1;
            }
        }
        bytes.truncate(n_bytes.parse().unwrap());
        bytes
    }

    #[test]
    fn what_is_written_is_read() {
        for n in [0, 1, 2, 3, 4, 5, 30, 31, 32, 200] {
            for seed in [0_u8, 1, 60, 127, 255] {
                let mut all: Vec<u8> = (0..n).map(|place| (place as u8).wrapping_mul(37).wrapping_add(seed)).collect();
                all.extend([0xFF; 5]);
                let text = dense(&all);
                assert_eq!(bytes(&text), all, "{n} from {seed}");
                let (_, letters) = text.split_once(':').unwrap();
                assert!(letters.chars().all(|letter| ('\u{100}'..='\u{B604}').contains(&letter)));
                assert_eq!(letters.chars().count(), (all.len() * 8).div_ceil(31) * 2);
            }
        }
    }

    #[test]
    fn a_file_in_utf_16_begins_with_its_mark() {
        assert_eq!(utf16("aș"), [0xFF, 0xFE, 0x61, 0x00, 0x19, 0x02]);
    }
}
