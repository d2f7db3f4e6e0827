// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Everything that is stored on this device: shown, saved as a file, deleted.

use leptos::prelude::*;
use leptos::task::spawn_local_scoped;

use super::PlanState;
use crate::browser::{files, history, journal, storage};

/// One kind of thing that is stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stored {
    /// What it is.
    pub kind: Kind,
    /// Its size in bytes (of texts: characters).
    pub size: u64,
}

/// What can be stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The plan that is open, in local storage.
    Plan,
    /// The other plans, their list, and when which was written to a file.
    Plans,
    /// Language, appearance, name of the browser profile.
    Settings,
    /// Packs of local content.
    Packs,
    /// Texts that were set aside.
    SetAside,
    /// Single changes in the journal.
    Journal,
    /// Earlier states of plans.
    Snapshots,
    /// Program files kept for use without internet.
    Program,
}

impl Kind {
    const ALL: [Self; 8] = [
        Self::Plan,
        Self::Plans,
        Self::Journal,
        Self::Snapshots,
        Self::SetAside,
        Self::Packs,
        Self::Settings,
        Self::Program,
    ];
}

/// What is stored, once it has been counted.
pub fn inventory() -> ReadSignal<Option<Vec<Stored>>> {
    let (stored, set_stored) = signal(None);
    spawn_local_scoped(async move {
        let mut all: Vec<(Kind, u64)> = storage::inventory()
            .into_iter()
            .map(|(key, text)| (kind_of(&key), text.encode_utf16().count() as u64))
            .collect();
        if let Some((journal, snapshots, program)) = journal::usage().await {
            let beside = [(Kind::Journal, journal), (Kind::Snapshots, snapshots), (Kind::Program, program)];
            all.extend(beside.into_iter().map(|(kind, size)| (kind, size as u64)));
        }
        let of_kind = |kind: &Kind| all.iter().filter(|(of, _)| of == kind).map(|(_, size)| size).sum();
        let counted = Kind::ALL.iter().map(|kind| Stored { kind: *kind, size: of_kind(kind) });
        set_stored.set(Some(counted.filter(|stored| stored.size > 0).collect()));
    });
    stored
}

fn kind_of(key: &str) -> Kind {
    match key {
        "plan" => Kind::Plan,
        "settings" => Kind::Settings,
        "packs" => Kind::Packs,
        "library" | "filed" => Kind::Plans,
        other if other.starts_with("plans/") => Kind::Plans,
        _ => Kind::SetAside,
    }
}

/// Saves everything of local storage, the journal and the snapshots as one file, as it stands there.
pub async fn download_everything() {
    let mut all = serde_json::Map::new();
    for (key, text) in storage::inventory() {
        all.insert(key, text.into());
    }
    all.insert("journal".into(), journal::all().await.unwrap_or_default().into());
    for name in journal::snapshots().await {
        let text = journal::snapshot(&name).await.unwrap_or_default();
        all.insert(format!("snapshots/{name}"), text.into());
    }
    // A browser that refuses downloads says so itself.
    let _ =
        files::download("living-lab-everything.json", "application/json", &serde_json::Value::Object(all).to_string());
}

/// Deletes everything and opens the toolbox anew, at the address that says so.
///
/// # Errors
/// Technical detail (English) if something could not be deleted.
pub async fn erase(plan: PlanState, address: &str) -> Result<(), String> {
    // A change of the last half second waits for local storage, and would be written there when the page goes.
    plan.set_erasing(true);
    if let Err(detail) = journal::erase().await {
        plan.set_erasing(false);
        return Err(detail);
    }
    history::replace_hash(address);
    history::reload();
    Ok(())
}

/// Asks the browser to keep the storage.
pub fn ask_to_persist() {
    journal::ask_to_persist();
}

/// Whether the browser has promised to keep the storage, once it has answered.
pub fn persisted() -> ReadSignal<Option<bool>> {
    let (answer, set_answer) = signal(None);
    spawn_local_scoped(async move { set_answer.set(Some(journal::persisted().await)) });
    answer
}
