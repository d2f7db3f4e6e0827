// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The content files, and the bundles made of them.

use living_lab_toolbox::domain::content::bundle::{self, Files};
use living_lab_toolbox::domain::json::FromJson;
use living_lab_toolbox::domain::language::Language;
use living_lab_toolbox::text::Messages;

use crate::run::{Failure, files_below, read};

/// The folder of the content.
pub const FOLDER: &str = "toolbox-data";

/// All files below `toolbox-data`, by their path in it.
pub fn files() -> Result<Files, Failure> {
    let mut files = Files::new();
    for path in files_below(FOLDER)? {
        if let Some(name) =
            path.strip_prefix(FOLDER).and_then(|rest| rest.strip_prefix('/')).filter(|name| name.ends_with(".json"))
        {
            files.insert(name.to_owned(), read(&path)?);
        }
    }
    Ok(files)
}

/// The files below `content/` on the site: a bundle for each language, and the register of sources they share.
///
/// Faults are printed and left out; `cargo xtask test` refuses them.
pub fn bundles() -> Result<Vec<(String, String)>, Failure> {
    let mut files = files()?;
    for language in Language::ALL {
        if let Some(words) = files.get_mut(&format!("interface/{}.json", language.tag()))
            && let Ok(value) = serde_json::from_str(words)
        {
            *words = Messages::compact(&value).to_string();
        }
    }
    let mut written = Vec::new();
    let mut register = String::new();
    for language in Language::ALL {
        let (bundle, problems) = bundle::assemble(&files, language);
        for problem in problems {
            eprintln!("  {FOLDER}/{problem}");
        }
        let packed = bundle::pack(&bundle);
        written.push((format!("{}.json", language.tag()), packed.bundle));
        register = packed.sources;
    }
    written.push(("sources.json".to_owned(), register));
    Ok(written)
}
