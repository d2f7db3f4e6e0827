// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What the toolbox ships, read from `toolbox-data` as the build reads it: for tests and measurements on the host.

#![allow(clippy::unwrap_used, dead_code, reason = "a test may fail loudly, and each one uses its share")]

use std::fs;
use std::path::{Path, PathBuf};

use living_lab_toolbox::domain::content::bundle::{Files, assemble};
use living_lab_toolbox::domain::content::parse::{Parsed, parse};
use living_lab_toolbox::domain::json::{self, FromJson};
use living_lab_toolbox::domain::language::Language;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("toolbox-data")
}

/// Every JSON file below `toolbox-data` by its path from there, also the packs that somebody has put into `local`.
pub fn all_files() -> Files {
    let root = root();
    let mut files = Files::new();
    let mut folders = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "json") {
                let name = path.strip_prefix(&root).unwrap().to_string_lossy().replace('\\', "/");
                files.insert(name, fs::read_to_string(path).unwrap());
            }
        }
    }
    files
}

/// Our own content: the files without packs of local content.
pub fn files() -> Files {
    let mut files = all_files();
    files.retain(|name, _| !name.starts_with("local/"));
    files
}

/// The bundle of a language.
pub fn bundle(language: Language) -> String {
    assemble(&files(), language).0
}

/// Content and words of the frame in a language, as the start of the program reads them.
pub fn parsed(language: Language) -> Parsed {
    parse(&bundle(language), None, &[]).unwrap()
}

/// The words of a part of the program.
pub fn words<W: FromJson>(part: &str, language: Language) -> W {
    let file = root().join(format!("interface/{}/{part}.json", language.tag()));
    json::read(&json::parse(&fs::read_to_string(file).unwrap()).unwrap()).unwrap()
}
