// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The content files, and the bundles made of them.

use std::collections::BTreeSet;

use living_lab_toolbox::domain::content;
use living_lab_toolbox::domain::content::bundle::{self, Files};
use living_lab_toolbox::domain::content::material;
use living_lab_toolbox::domain::json::{self, FromJson};
use living_lab_toolbox::domain::language::Language;
use living_lab_toolbox::text::{Messages, PART_FILES, PartFile};

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
/// # Errors
/// With every fault of the content, all at once: file, place in the file, what was expected and what was found. While one
/// writes (`forgiving`), they are only printed.
pub fn bundles(forgiving: bool) -> Result<Vec<(String, String)>, Failure> {
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
    let mut faults = BTreeSet::new();
    for language in Language::ALL {
        let (bundle, problems) = bundle::assemble(&files, language);
        faults.extend(problems.iter().map(ToString::to_string));
        let packed = bundle::pack(&bundle);
        if let Ok(parsed) = content::parse(&bundle, None, &[]) {
            faults.extend(parsed.problems.iter().map(ToString::to_string));
            if let Err(unread) = json::read::<Messages>(&parsed.interface) {
                faults.insert(format!("interface/{}.json: {}", language.tag(), json::in_a_line(&unread)));
            }
            if let Ok(read) = material::read(&packed.material, &parsed.content) {
                faults.extend(read.problems.iter().map(ToString::to_string));
            }
        }
        written.push((format!("{}.json", language.tag()), packed.bundle));
        written.push((format!("{}/material.json", language.tag()), packed.material));
        register = packed.sources;
    }
    written.push(("sources.json".to_owned(), register));
    for (PartFile { part, compact, faults: faults_of }, language) in
        PART_FILES.iter().flat_map(|file| Language::ALL.map(|language| (file, language)))
    {
        let name = format!("interface/{}/{part}.json", language.tag());
        let words = files.get(&name).ok_or_else(|| Failure(format!("{FOLDER}/{name} is missing")))?;
        match json::parse(words) {
            Ok(words) => {
                faults.extend(faults_of(&words).into_iter().map(|fault| format!("{name}: {fault}")));
                written.push((format!("{}/{part}.json", language.tag()), compact(&words).to_string()));
            }
            Err(fault) => {
                faults.insert(format!("{name}: {fault}"));
            }
        }
    }
    if faults.is_empty() {
        return Ok(written);
    }
    let lines: Vec<String> = faults.into_iter().map(|fault| format!("  {FOLDER}/{fault}")).collect();
    let message = format!("the content has faults ({} in all):\n{}", lines.len(), lines.join("\n"));
    if !forgiving {
        return Err(Failure(message));
    }
    eprintln!("{message}");
    Ok(written)
}
