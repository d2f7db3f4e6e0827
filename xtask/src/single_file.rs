// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The single file: the whole site in one page that opens by double click.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::assemble::{hashes, policy};
use crate::dense::dense;
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
