// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The single file: the whole site in one page that opens by double click.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use libdeflater::{CompressionLvl, Compressor};

use crate::assemble::{hashes, policy};
use crate::run::{self, Failure, files_below, read, read_bytes};

/// Writes the site at `site` into one file.
pub fn write(site: &str, to: &str) -> Result<(), Failure> {
    let page = read(format!("{site}/index.html"))?;
    let mut style = String::new();
    let mut script = String::new();
    let mut data = String::new();
    for path in files_below(site)? {
        let name = path.trim_start_matches(site).trim_start_matches('/');
        match name.rsplit_once('.').map_or("", |(_, ending)| ending) {
            "css" => style = read(&path)?,
            "js" if name.starts_with("app-") => script = read(&path)?,
            // Without the hash: the program asks for `app.wasm`, its parts for `split_data`.
            "wasm" => {
                let stem = name.rsplit_once('-').map_or(name, |(stem, _)| stem);
                let stem = if stem == "app" { "app.wasm" } else { stem };
                data.push_str(&block(stem, &read_bytes(&path)?)?);
            }
            "json" => data.push_str(&block(name, &read_bytes(&path)?)?),
            _ => {}
        }
    }
    for path in files_below(site)?.iter().filter(|path| path.ends_with(".woff2")) {
        let name = path.trim_start_matches(site).trim_start_matches('/');
        style = style.replace(name, &format!("data:font/woff2;base64,{}", STANDARD.encode(read_bytes(path)?)));
    }
    let page = with_build(&page, r#"{"single":true}"#);
    let page = without_line(&page, "<script type=\"module\"");
    let page = page.replace("</head>", &format!("<style>{style}</style>\n</head>"));
    let page = page.replace("</body>", &format!("{data}<script type=\"module\">{script}</script>\n</body>"));
    let policy = policy(&[
        ("script-src", &format!("{} 'wasm-unsafe-eval'", hashes(&page, "script"))),
        ("style-src", &hashes(&page, "style")),
        ("img-src", "data:"),
        ("font-src", "data:"),
        ("connect-src", "'none'"),
    ]);
    let page: Vec<_> = page
        .lines()
        .map(|line| if line.contains("Content-Security-Policy") { policy.as_str() } else { line })
        .collect();
    run::write(to, page.join("\n"))
}

/// A file as a data block: packed with gzip and written in letters; `boot.js` unpacks it.
fn block(name: &str, bytes: &[u8]) -> Result<String, Failure> {
    let mut compressor = Compressor::new(CompressionLvl::best());
    let mut packed = vec![0; compressor.gzip_compress_bound(bytes.len())];
    let size = compressor.gzip_compress(bytes, &mut packed).map_err(|error| Failure(format!("{name}: {error}")))?;
    packed.truncate(size);
    Ok(format!("<script type=\"text/plain\" id=\"file:{name}\">{}</script>\n", in_letters(&packed)))
}

/// What cannot stand in a block of data in a page as it is: NUL and CR are changed when the page is read, `<` may end the block.
const ESCAPED: [u8; 3] = [0, b'\r', b'<'];
/// Where the letters begin that stand for an escaped letter and the one after it, and for an escaped letter alone.
const PAIRS: u32 = 0x100;
const ALONE: u32 = PAIRS + 128 * ESCAPED.len() as u32;

/// Bytes in letters: seven bits a letter, which takes a seventh more room; base64 takes a third more. Three of the 128 letters
/// cannot be used and make one of two bytes together with the seven bits that follow. `boot.js` reads and writes the same.
fn in_letters(bytes: &[u8]) -> String {
    let mut sevens = Vec::with_capacity(bytes.len() * 8 / 7 + 1);
    let (mut bits, mut n) = (0_u32, 0);
    for byte in bytes {
        bits = bits << 8 | u32::from(*byte);
        n += 8;
        while n >= 7 {
            n -= 7;
            sevens.push((bits >> n & 127) as u8);
        }
    }
    if n > 0 {
        sevens.push((bits << (7 - n) & 127) as u8);
    }
    let mut letters = String::with_capacity(sevens.len() * 9 / 8);
    let mut sevens = sevens.into_iter();
    while let Some(seven) = sevens.next() {
        let letter = match (0..).zip(ESCAPED).find(|(_, escaped)| *escaped == seven) {
            None => u32::from(seven),
            Some((place, _)) => sevens.next().map_or(ALONE + place, |next| PAIRS + place * 128 + u32::from(next)),
        };
        letters.extend(char::from_u32(letter));
    }
    letters
}

/// Tells `boot.js` that everything is in the page.
fn with_build(page: &str, build: &str) -> String {
    let line = |line: &str| {
        if line.starts_with("const BUILD = ") { format!("const BUILD = {build};") } else { line.to_owned() }
    };
    page.lines().map(line).collect::<Vec<_>>().join("\n")
}

fn without_line(page: &str, mark: &str) -> String {
    page.lines().filter(|line| !line.trim_start().starts_with(mark)).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As `boot.js` does it.
    fn bytes_of(letters: &str) -> Vec<u8> {
        let (mut bytes, mut bits, mut n) = (Vec::new(), 0_u32, 0);
        let mut put = |seven: u32| {
            bits = bits << 7 | seven;
            n += 7;
            if n >= 8 {
                n -= 8;
                bytes.push((bits >> n) as u8);
                bits &= (1 << n) - 1;
            }
        };
        for letter in letters.chars().map(u32::from) {
            match letter {
                ALONE.. => put(ESCAPED[(letter - ALONE) as usize].into()),
                PAIRS.. => {
                    put(ESCAPED[((letter - PAIRS) >> 7) as usize].into());
                    put((letter - PAIRS) & 127);
                }
                _ => put(letter),
            }
        }
        bytes
    }

    #[test]
    fn bytes_in_letters_come_back_and_hold_nothing_that_a_page_changes() {
        let mut state = 1_u32;
        let mut random = move || {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (state >> 24) as u8
        };
        let mut cases: Vec<Vec<u8>> = (0..=255).map(|byte| vec![byte]).collect();
        cases.extend((0..70).flat_map(|length| [vec![0; length], vec![255; length], b"<\r<".repeat(length)]));
        cases.extend((0..2_000).map(|n| (0..n % 97).map(|_| random()).collect()));
        for bytes in cases {
            let letters = in_letters(&bytes);
            assert!(!letters.contains(['\0', '\r', '<']), "{bytes:?}");
            assert_eq!(bytes_of(&letters), bytes);
        }
    }
}
