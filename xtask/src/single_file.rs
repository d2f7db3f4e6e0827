// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The single file: the whole site in one page that opens by double click, in UTF-16, in which packed bytes take the least room. What
//! the start needs is packed with gzip, which browsers read themselves, also styles and script; parts of the program and their words lie in one archive that is packed with LZMA (`src/shell/lzma.js`): a
//! third smaller, as parts are much alike.

use std::io::Write;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use lzma_rust2::{LzmaOptions, LzmaWriter};
use serde_json::json;

use crate::assemble::{hashes, policy, without_comments};
use crate::dense::{dense, utf16};
use crate::run::{self, Failure, files_below, read, read_bytes};

/// Writes the site at `site` into one file.
pub fn write(site: &str, to: &str) -> Result<(), Failure> {
    let page = read(format!("{site}/index.html"))?;
    let mut style = String::new();
    let mut script = String::new();
    let mut data = String::new();
    let mut archive = Archive::default();
    for path in files_below(site)? {
        let name = path.trim_start_matches(site).trim_start_matches('/');
        match name.rsplit_once('.').map_or("", |(_, ending)| ending) {
            "css" => style.push_str(&read(&path)?),
            "js" if name.starts_with("app-") => script = read(&path)?,
            // Without the hash: the program asks for `app.wasm`, its parts for `split_data`.
            "wasm" => {
                let stem = name.rsplit_once('-').map_or(name, |(stem, _)| stem);
                match stem {
                    "app" => data.push_str(&block("app.wasm", &read_bytes(&path)?)?),
                    part => archive.add(part, &read_bytes(&path)?),
                }
            }
            "json" if name.starts_with("parts-") => {}
            // The words of a part lie in a folder for each language.
            "json" if name.matches('/').count() > 1 => archive.add(name, &read_bytes(&path)?),
            "json" => data.push_str(&block(name, &read_bytes(&path)?)?),
            _ => {}
        }
    }
    for path in files_below(site)?.iter().filter(|path| path.ends_with(".woff2")) {
        let name = path.trim_start_matches(site).trim_start_matches('/');
        style = style.replace(name, &format!("data:font/woff2;base64,{}", STANDARD.encode(read_bytes(path)?)));
    }
    let page = with_build(&page, &json!({ "single": true, "archive": archive.sizes }).to_string());
    data.push_str(&archive.block()?);
    let unpacker = without_comments(&read("src/shell/lzma.js")?);
    let page = without_line(&page, "<script type=\"module\"");
    data.push_str(&block("app.css", style.as_bytes())?);
    data.push_str(&block("app.js", script.as_bytes())?);
    let page = page.replace("</body>", &format!("<script>{unpacker}</script>\n{data}</body>"));
    // The script is put into the page once it is unpacked.
    let program = hashes(&format!("<script>{script}</script>"), "script");
    let policy = policy(&[
        ("script-src", &format!("{} {program} 'wasm-unsafe-eval'", hashes(&page, "script"))),
        ("style-src", &hashes(&page, "style")),
        ("img-src", "data:"),
        ("font-src", "data:"),
        ("connect-src", "'none'"),
    ]);
    let page: Vec<_> = page
        .lines()
        .map(|line| if line.contains("Content-Security-Policy") { policy.as_str() } else { line })
        .collect();
    run::write(to, utf16(&page.join("\n")))
}

/// Files that are unpacked together when the first of them is needed.
#[derive(Debug, Default)]
struct Archive {
    /// Name and size of each, in their order.
    sizes: Vec<(String, usize)>,
    bytes: Vec<u8>,
}

impl Archive {
    fn add(&mut self, name: &str, bytes: &[u8]) {
        self.sizes.push((name.to_owned(), bytes.len()));
        self.bytes.extend(bytes);
    }

    /// As a data block: packed, and as dense text.
    fn block(&self) -> Result<String, Failure> {
        let failure = |error: std::io::Error| Failure::file("the archive of the single file", &error);
        let mut options = LzmaOptions::with_preset(9);
        // Program and words stand at no even places.
        options.pb = 0;
        let mut writer =
            LzmaWriter::new_use_header(Vec::new(), &options, Some(self.bytes.len() as u64)).map_err(failure)?;
        writer.write_all(&self.bytes).map_err(failure)?;
        let packed = writer.finish().map_err(failure)?;
        Ok(format!("<script type=\"text/plain\" id=\"archive\">{}</script>\n", dense(&packed)))
    }
}

/// A file as a data block: packed with gzip, by a packer that takes its time, and as dense text; `boot.js` unpacks it.
fn block(name: &str, bytes: &[u8]) -> Result<String, Failure> {
    let mut packed = Vec::new();
    zopfli::compress(zopfli::Options::default(), zopfli::Format::Gzip, bytes, &mut packed)
        .map_err(|error| Failure::file(name, &error))?;
    Ok(format!("<script type=\"text/plain\" id=\"file:{name}\">{}</script>\n", dense(&packed)))
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
