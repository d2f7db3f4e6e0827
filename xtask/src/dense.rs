// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Bytes as text that lies in a page of HTML and takes little room: seven bits in each byte of UTF-8, where base64 has six.
//! `unpacked` in `src/shell/boot.js` reads it.
//!
//! Seven bits are one letter of ASCII. A few of those mean something in HTML, are changed there, or upset tools on the way. Such
//! seven bits and the next seven together are one letter of two bytes, so nothing is longer for it: there are 1,920 letters
//! of two bytes, which is room for 15 times 128.

/// What does not stand as it is, in the order in which `boot.js` has it: NUL, LF, CR and `<` must not; the others need not.
pub const HELD: [u8; 15] = [0x00, 0x0A, 0x0D, b'<', b'>', b'&', 0x08, 0x0B, 0x0C, 0x0E, 0x0F, 0x1A, 0x1B, 0x1C, 0x7F];

/// The first letter of two bytes.
const FIRST: u32 = 0x80;

/// The bytes as text: how many there are, a colon, and the bytes.
pub fn dense(bytes: &[u8]) -> String {
    let mut text = format!("{}:", bytes.len());
    let mut held = None;
    for seven in sevens(bytes) {
        if let Some(place) = held.take() {
            text.extend(char::from_u32(FIRST + place * 128 + u32::from(seven)));
        } else if let Some(place) = (0..).zip(HELD).find_map(|(place, other)| (other == seven).then_some(place)) {
            held = Some(place);
        } else {
            text.push(char::from(seven));
        }
    }
    // The last may wait for others in vain: what is too much, the number of bytes leaves out.
    if let Some(place) = held {
        text.extend(char::from_u32(FIRST + place * 128));
    }
    text
}

fn sevens(bytes: &[u8]) -> Vec<u8> {
    let mut sevens = Vec::with_capacity(bytes.len() / 7 * 8 + 8);
    let (mut bits, mut n_bits) = (0_u32, 0);
    for byte in bytes {
        bits = (bits << 8 | u32::from(*byte)) & 0xFFFF;
        n_bits += 8;
        while n_bits >= 7 {
            n_bits -= 7;
            sevens.push((bits >> n_bits & 0x7F) as u8);
        }
    }
    if n_bits > 0 {
        sevens.push((bits << (7 - n_bits) & 0x7F) as u8);
    }
    sevens
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As `boot.js` does it.
    fn bytes(text: &str) -> Vec<u8> {
        let (n_bytes, text) = text.split_once(':').unwrap();
        let (mut bytes, mut bits, mut n_bits) = (Vec::new(), 0_u32, 0);
        let mut push = |seven: u32| {
            bits = (bits << 7 | seven) & 0x7FFF;
            n_bits += 7;
            if n_bits >= 8 {
                n_bits -= 8;
                bytes.push((bits >> n_bits & 0xFF) as u8);
            }
        };
        for letter in text.chars().map(u32::from) {
            if letter >= FIRST {
                push(u32::from(HELD[(letter >> 7) as usize - 1]));
            }
            push(letter & 0x7F);
        }
        bytes.truncate(n_bytes.parse().unwrap());
        bytes
    }

    #[test]
    fn all_bytes_come_back_and_nothing_in_the_text_means_anything_in_html() {
        let mut inputs: Vec<Vec<u8>> = (0..=255).map(|byte| vec![byte]).collect();
        inputs.extend((0..=u16::MAX).map(|two| two.to_be_bytes().to_vec()));
        for byte in 0..=255_u8 {
            inputs.extend((0..20).map(|length| vec![byte; length]));
        }
        // Noise that is the same every time.
        let mut noise = 1_u64;
        for length in 0..500 {
            let next = |_| {
                noise = noise.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                noise.to_be_bytes()[0]
            };
            inputs.push((0..length).map(next).collect());
        }
        for input in inputs {
            let text = dense(&input);
            assert_eq!(bytes(&text), input);
            assert!(!text.bytes().any(|byte| HELD.contains(&byte)), "{text:?}");
            assert!(text.len() <= input.len() * 8 / 7 + 3 + input.len().to_string().len(), "{}", input.len());
        }
    }

    #[test]
    fn the_page_reads_what_is_written() {
        let list = HELD.map(|held| held.to_string()).join(", ");
        let boot = std::fs::read_to_string("../src/shell/boot.js").unwrap();
        assert!(boot.contains(&format!("const HELD = [{list}];")), "boot.js has another list than {list}");
    }
}
