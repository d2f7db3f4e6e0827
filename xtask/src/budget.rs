// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The size budget: what a first visit costs, compressed as a good server would.

use living_lab_toolbox::domain::language::Language;

use crate::run::{Failure, files_below, read_bytes, say};

/// Upper limits in kB (1,000 bytes), brotli unless said otherwise. The product's final bars are in docs/performance.md.
const WASM: f64 = 285.0;
const CONTENT: f64 = 100.0;
const FIRST_VISIT: f64 = 450.0;
const REQUESTS: usize = 8;
const SINGLE_FILE: f64 = 2_000.0;

/// What a first visit in one language loads.
#[derive(Debug)]
pub struct Sizes {
    /// Name, raw kB, brotli kB of each file of a first visit.
    pub files: Vec<(String, f64, f64)>,
    /// The same of the parts of the program that are loaded with their first use.
    pub parts: Vec<(String, f64, f64)>,
    /// The single file, raw kB.
    pub single_file: f64,
}

/// Measures what is in `dist`. A first visit is measured in German, which has the longest texts.
pub fn measure() -> Result<Sizes, Failure> {
    let loaded = |name: &str| {
        let first = ["index.html", "content/de.json", "content/sources.json"].contains(&name);
        first || ["app-", "fira-sans-"].iter().any(|start| name.starts_with(start))
    };
    let (mut files, mut parts) = (Vec::new(), Vec::new());
    for path in files_below("dist/site")? {
        let name = path.trim_start_matches("dist/site/").to_owned();
        let is_part = name.ends_with(".wasm") || name.starts_with("content/de/") || name.starts_with("more-");
        if loaded(&name) || is_part {
            let bytes = read_bytes(&path)?;
            let list = if loaded(&name) { &mut files } else { &mut parts };
            list.push((name, kilo(bytes.len()), kilo(brotli_size(&bytes))));
        }
    }
    let single_file = kilo(read_bytes("dist/living-lab-toolbox.html")?.len());
    Ok(Sizes { files, parts, single_file })
}

/// Refuses what is over the budget.
pub fn check() -> Result<(), Failure> {
    let sizes = measure()?;
    let wasm: f64 = sizes.files.iter().filter(|(name, ..)| name.ends_with(".wasm")).map(|(.., brotli)| brotli).sum();
    let total: f64 = sizes.files.iter().map(|(.., brotli)| brotli).sum();
    for (name, raw, brotli) in &sizes.files {
        say(&format!("{raw:8.1} kB {brotli:7.1} kB brotli  {name}"));
    }
    for (name, raw, brotli) in &sizes.parts {
        say(&format!("{raw:8.1} kB {brotli:7.1} kB brotli  {name}, on demand"));
    }
    say(&format!(
        "first visit {total:.1} kB brotli in {} requests; single file {:.1} kB",
        sizes.files.len(),
        sizes.single_file
    ));
    let mut content: f64 = 0.0;
    for language in Language::ALL {
        let bundle = read_bytes(format!("dist/site/content/{}.json", language.tag()))?;
        content = content.max(kilo(brotli_size(&bundle)));
    }
    let limits = [
        ("the largest content of a language (brotli)", content, CONTENT),
        ("the program (wasm, brotli)", wasm, WASM),
        ("the first visit (brotli)", total, FIRST_VISIT),
        ("the single file", sizes.single_file, SINGLE_FILE),
    ];
    for (what, is, limit) in limits {
        if is > limit {
            return Err(Failure(format!(
                "{what} has {is:.1} kB, the budget is {limit} kB. Find out what grew (docs/performance.md) before raising it."
            )));
        }
    }
    if sizes.files.len() > REQUESTS {
        return Err(Failure(format!("a first visit makes {} requests, the budget is {REQUESTS}.", sizes.files.len())));
    }
    Ok(())
}

fn kilo(bytes: usize) -> f64 {
    bytes as f64 / 1000.0
}

fn brotli_size(bytes: &[u8]) -> usize {
    let mut packed = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    // Writing into memory cannot fail.
    let _ = brotli::BrotliCompress(&mut &bytes[..], &mut packed, &parameters);
    packed.len()
}
