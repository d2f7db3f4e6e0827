// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! A full plan with the content of the repository, to see how pages and papers hold up.

#[allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "shared with tests, which may fail loudly")]
#[path = "../../report/sample.rs"]
mod full;

use living_lab_toolbox::domain::content;
use living_lab_toolbox::domain::content::bundle::{Files, assemble};
use living_lab_toolbox::domain::language::Language;
use living_lab_toolbox::domain::plan::file::write;
use living_lab_toolbox::domain::timestamp::Timestamp;

use crate::{Outcome, root};

/// The files below `toolbox-data`.
pub fn content_files() -> Files {
    let mut files = Files::new();
    let folder = root().join("toolbox-data");
    let mut folders = vec![folder.clone()];
    while let Some(next) = folders.pop() {
        for entry in std::fs::read_dir(next).into_iter().flatten().flatten() {
            let path = entry.path();
            let name = path.strip_prefix(&folder).unwrap_or(&path).to_string_lossy().replace('\\', "/");
            if path.is_dir() {
                folders.push(path);
            } else if name.ends_with(".json")
                && let Ok(text) = std::fs::read_to_string(&path)
            {
                files.insert(name, text);
            }
        }
    }
    files
}

/// A plan of 36 steps, 40 measures, 60 stakeholders, 200 tasks and 100 readings, as it is stored.
///
/// # Errors
/// When the content cannot be read.
pub fn full_plan() -> Outcome<String> {
    let bundle = assemble(&content_files(), Language::De).0;
    let content = content::parse(&bundle, None, &[]).map_err(|fault| format!("{fault:?}"))?.content;
    let plan = write(&full::full_plan(&content), "2026.11", Timestamp::from_millis(1_772_357_400_000));
    Ok(plan.ok_or("a plan without an id")?)
}
