// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What trunk has built becomes the site: styles, content, icons and the Content-Security-Policy around the program.
//!
//! Trunk calls this as its hook, with the folder in `TRUNK_STAGING_DIR`.

use std::env;
use std::fs;
use std::process::Command;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;
use sha2::{Digest, Sha256, Sha384};

use crate::content;
use crate::run::{Failure, read, read_bytes, run, write};
use crate::{split, tools};

/// Names that trunk gives (`filehash = false` in Trunk.toml).
const GLUE: &str = "living-lab-toolbox.js";
const WASM: &str = "living-lab-toolbox_bg.wasm";

/// Puts everything around the program.
pub fn assemble() -> Result<(), Failure> {
    let site = env::var("TRUNK_STAGING_DIR").map_err(|_| {
        Failure("`assemble` is called by trunk; use `cargo xtask build` or `cargo xtask serve`.".into())
    })?;
    let development = env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "debug");
    tools::npm_packages()?;
    run(
        Command::new("node").args(["xtask/assets.mjs", "target/assets"]),
        "The styles could not be built; the message above says why.",
    )?;
    let trunk_page = read(format!("{site}/index.html"))?;
    let page = read("index.html")?;
    let site = Site { folder: site, development };
    let mut files = site.content()?;
    files.extend(site.other_files()?);
    let assets = site.hashed_assets()?;
    files.extend(assets.iter().map(|asset| asset.name.clone()));
    let page = if development { trunk_page } else { page };
    let page = site.page(&page, &assets)?;
    write(format!("{}/index.html", site.folder), &page)?;
    files.push("./".into());
    site.service_worker(&page, &files)
}

/// A file whose name carries the hash of its content.
struct Asset {
    kind: &'static str,
    name: String,
    integrity: String,
}

struct Site {
    folder: String,
    development: bool,
}

impl Site {
    fn put(&self, name: &str, bytes: impl AsRef<[u8]>) -> Result<(), Failure> {
        write(format!("{}/{name}", self.folder), bytes)
    }

    /// One bundle a language and the register of sources; not hashed, so that a host can swap the file.
    fn content(&self) -> Result<Vec<String>, Failure> {
        let mut names = Vec::new();
        for (name, text) in content::bundles(self.development)? {
            let name = format!("content/{name}");
            self.put(&name, text)?;
            names.push(name);
        }
        Ok(names)
    }

    fn other_files(&self) -> Result<Vec<String>, Failure> {
        self.put("operator.json", read("toolbox-data/operator.json")?)?;
        self.put("toolbox.webmanifest", read("src/shell/toolbox.webmanifest")?)?;
        self.put("icon.svg", read("src/shell/icon.svg")?)?;
        Ok(vec!["operator.json".into(), "toolbox.webmanifest".into(), "icon.svg".into()])
    }

    /// Fonts, styles, program: named by their content, so that they may be cached for ever.
    fn hashed_assets(&self) -> Result<Vec<Asset>, Failure> {
        let mut assets = Vec::new();
        let mut style = read("target/assets/app.css")?;
        for font in ["fira-sans-regular.woff2", "fira-sans-semibold.woff2"] {
            let asset = self.hashed("font", font, &read_bytes(format!("target/assets/{font}"))?)?;
            style = style.replace(font, &asset.name);
            assets.push(asset);
        }
        assets.push(self.hashed("style", "app.css", style.as_bytes())?);
        assets.push(self.hashed("more", "more.css", &read_bytes("target/assets/more.css")?)?);
        if self.development {
            return Ok(assets);
        }
        let wasm = self.hashed("wasm", "app.wasm", &read_bytes(format!("{}/{WASM}", self.folder))?)?;
        // Where the parts are is told in a file of its own: with all their hashes it is larger than the rest of the page.
        let mut parts = serde_json::Map::new();
        for (part, bytes) in split::parts()? {
            let asset = self.hashed("part", &format!("{part}.wasm"), &bytes)?;
            // Named as the loaders of the parts call them.
            parts.insert(part, json!({ "name": asset.name, "integrity": asset.integrity }));
            assets.push(asset);
        }
        let parts = serde_json::Value::from(parts).to_string();
        assets.push(self.hashed("parts", "parts.json", parts.as_bytes())?);
        let glue = split::joined(&read(format!("{}/{GLUE}", self.folder))?)?;
        let start = "livingLab.program(__wbg_init);\n";
        let script = self.hashed("script", "app.js", format!("{glue}\n{start}").as_bytes())?;
        assets.extend([wasm, script]);
        for name in [WASM, GLUE] {
            let path = format!("{}/{name}", self.folder);
            fs::remove_file(&path).map_err(|error| Failure::file(&path, &error))?;
        }
        Ok(assets)
    }

    fn hashed(&self, kind: &'static str, name: &str, bytes: &[u8]) -> Result<Asset, Failure> {
        let hash: String = Sha256::digest(bytes).iter().take(6).map(|byte| format!("{byte:02x}")).collect();
        let name = match name.rsplit_once('.') {
            Some((stem, ending)) => format!("{stem}-{hash}.{ending}"),
            None => format!("{name}-{hash}"),
        };
        self.put(&name, bytes)?;
        Ok(Asset { kind, name, integrity: format!("sha384-{}", STANDARD.encode(Sha384::digest(bytes))) })
    }

    /// `index.html` with its marks filled.
    fn page(&self, page: &str, assets: &[Asset]) -> Result<String, Failure> {
        let asset = |kind: &str| {
            let found = assets.iter().find(|asset| asset.kind == kind);
            found.map(|asset| json!({ "name": asset.name, "integrity": asset.integrity }))
        };
        let build = json!({
            "style": asset("style"), "more": asset("more"), "wasm": asset("wasm"), "parts": asset("parts"),
        });
        let build = build.to_string();
        let boot = read("src/shell/boot.js")?.replace("__BUILD__", &build);
        let boot = format!("{}\n{}", without_comments(&boot), without_comments(&read("src/shell/journal.js")?));
        let program = assets.iter().find(|asset| asset.kind == "script").map(|Asset { name, integrity, .. }| {
            format!(r#"<script type="module" src="{name}" integrity="{integrity}" crossorigin="anonymous"></script>"#)
        });
        let page = without_trunk_link(page)
            .replace("<!-- build:boot -->", &format!("<script>{boot}</script>"))
            .replace("<!-- build:symbols -->", &symbols()?)
            .replace("<!-- build:program -->", &program.unwrap_or_default());
        let page = if self.development {
            page.replace("<html lang=\"en\">", "<html lang=\"en\" data-build=\"dev\">")
        } else {
            page
        };
        let policy = if self.development {
            String::new()
        } else {
            let scripts = format!("'self' {}", hashes(&page, "script"));
            let styles = format!("'self' {}", hashes(&page, "style"));
            policy(&[
                ("script-src", &format!("{scripts} 'wasm-unsafe-eval'")),
                ("style-src", &styles),
                ("img-src", "'self' data:"),
                ("font-src", "'self'"),
                ("connect-src", "'self'"),
                ("manifest-src", "'self'"),
                ("worker-src", "'self'"),
            ])
        };
        Ok(page.replace("<!-- build:csp -->", &policy))
    }

    fn service_worker(&self, page: &str, files: &[String]) -> Result<(), Failure> {
        let files_json = serde_json::to_string(files).map_err(|error| Failure(error.to_string()))?;
        let mut digest = Sha256::new_with_prefix(page);
        for file in files.iter().filter(|file| *file != "./") {
            digest.update(read_bytes(format!("{}/{file}", self.folder))?);
        }
        let build: String = digest.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect();
        let worker =
            read("src/shell/service-worker.js")?.replace("__BUILD__", &build).replace("__FILES__", &files_json);
        self.put("service-worker.js", worker)
    }
}

/// The Content-Security-Policy as a meta element.
pub fn policy(directives: &[(&str, &str)]) -> String {
    let fixed = [("default-src", "'none'"), ("base-uri", "'none'"), ("form-action", "'none'")];
    let all: Vec<_> = fixed.iter().chain(directives).map(|(name, value)| format!("{name} {value}")).collect();
    format!(r#"<meta http-equiv="Content-Security-Policy" content="{}">"#, all.join("; "))
}

/// The hashes of the inline blocks of a kind (`script`, `style`), for the policy. Data blocks need none.
pub fn hashes(page: &str, element: &str) -> String {
    let mut found = Vec::new();
    for part in page.split(&format!("<{element}")).skip(1) {
        if let Some((attributes, rest)) = part.split_once('>')
            && let Some((content, _)) = rest.split_once(&format!("</{element}>"))
            && !content.is_empty()
            && !attributes.contains("text/plain")
        {
            found.push(format!("'sha256-{}'", STANDARD.encode(Sha256::digest(content))));
        }
    }
    found.join(" ")
}

/// The drawings: icons, the street, the mark.
fn symbols() -> Result<String, Failure> {
    let street = without_comments(&read("src/shell/street.svg")?);
    let street = street.split_once("<symbol").map(|(_, rest)| format!("<symbol{rest}")).unwrap_or_default();
    let street = street.rsplit_once("</svg>").map_or(street.as_str(), |(symbols, _)| symbols);
    let street: String = street.lines().map(str::trim).collect();
    let mark = read("src/shell/icon.svg")?;
    let mark = mark
        .split_once("viewBox")
        .and_then(|(_, rest)| rest.split_once('>'))
        .map(|(_, rest)| rest.replace("</svg>", ""))
        .unwrap_or_default();
    let mark = format!(r#"<symbol id="brand-mark" viewBox="0 0 32 32">{}</symbol>"#, mark.trim());
    Ok(format!(r#"<svg hidden aria-hidden="true">{}{street}{mark}</svg>"#, read("target/assets/icons.svg")?))
}

/// Trunk's own element, which only trunk understands.
fn without_trunk_link(page: &str) -> String {
    page.lines().filter(|line| !line.contains("data-trunk")).collect::<Vec<_>>().join("\n")
}

/// Lines that are nothing but a comment, and indentation, are for us, not for the network.
pub fn without_comments(text: &str) -> String {
    let mut in_block = false;
    let mut kept = Vec::new();
    for line in text.lines() {
        let line = line.trim();
        let opens = line.starts_with("/*") || line.starts_with("<!--");
        let closes = line.ends_with("*/") || line.ends_with("-->");
        if opens || in_block {
            in_block = !closes;
        } else if !line.is_empty() && !line.starts_with("//") {
            kept.push(line);
        }
    }
    kept.join("\n")
}
