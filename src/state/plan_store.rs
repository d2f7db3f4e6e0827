// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The plan in the browser's storage: restored through the gate, joined with what other windows wrote, never overwritten unread.

use crate::browser::clock;
use crate::browser::storage::{self, Key, StorageError};
use crate::domain::plan::file::{self, PlanError, PlanProblem};
use crate::domain::plan::saving::{SaveError, SaveStatus};
use crate::domain::plan::{Mark, Plan};
use crate::domain::timestamp::Timestamp;

/// The present moment.
pub(super) fn now() -> Timestamp {
    Timestamp::from_millis(clock::now_millis())
}

/// What was found in the storage at the start or after another window has written.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Found {
    /// The plan that could be read; empty if there was none.
    pub plan: Plan,
    /// The text that was read, to notice later whether somebody else has written.
    pub text: Option<String>,
    /// Where saving stands.
    pub status: SaveStatus,
    /// What the reader has to be told.
    pub damage: Option<Damage>,
}

/// What was wrong with the stored plan; the original has been set aside.
#[derive(Debug, Clone, PartialEq)]
pub struct Damage {
    /// The text as it was found, for a download.
    pub original: String,
    /// Parts that were left out; empty if nothing could be read.
    pub problems: Vec<PlanProblem>,
}

/// Reads the stored plan. What cannot be read is set aside before anything may overwrite it.
pub(super) fn restore() -> Found {
    let text = match storage::read(Key::Plan) {
        Ok(Some(text)) => text,
        Ok(None) => return Found::default(),
        // Nothing is said until there is something to lose: the status tells once there is input.
        Err(_) => return Found::default(),
    };
    match file::read(&text) {
        Ok(file::Read { plan, problems, .. }) => {
            let set_aside = if problems.is_empty() { Ok(()) } else { set_aside(&text) };
            let status = status_after(set_aside, now());
            let damage = (!problems.is_empty()).then(|| Damage { original: text.clone(), problems });
            Found { plan, text: Some(text), status, damage }
        }
        Err(PlanError::Newer { .. }) => {
            Found { text: Some(text), status: SaveStatus::Failed(SaveError::StoredIsNewer), ..Found::default() }
        }
        Err(PlanError::Unreadable(_) | PlanError::WrongFormat) => {
            let status = match set_aside(&text) {
                Ok(()) => SaveStatus::Nothing,
                Err(_) => SaveStatus::Failed(SaveError::StoredIsUnreadable),
            };
            Found {
                text: Some(text.clone()),
                status,
                damage: Some(Damage { original: text, problems: Vec::new() }),
                ..Found::default()
            }
        }
    }
}

fn status_after(set_aside: Result<(), StorageError>, now: Timestamp) -> SaveStatus {
    match set_aside {
        Ok(()) => SaveStatus::Saved(now),
        Err(_) => SaveStatus::Failed(SaveError::StoredIsUnreadable),
    }
}

fn set_aside(text: &str) -> Result<(), StorageError> {
    if storage::is_set_aside(text)? { Ok(()) } else { storage::write(Key::SetAside(clock::now_millis()), text) }
}

/// Sets a copy of the plan aside before something is done to it that cannot be taken back.
///
/// Where there is no room for it, the plan on the screen is all there is: the reader has been told that nothing is kept.
pub(super) fn keep_copy(plan: &Plan, content_version: &str) {
    let text = file::write(plan, content_version, now());
    let _ = text.map(|text| set_aside(&text));
}

/// Writes the plan. If another window has written meanwhile, both are joined first; the joined plan comes back.
pub(super) fn save(
    plan: &Plan,
    known: Option<&str>,
    content_version: &str,
    mark: Option<&Mark>,
) -> Result<Found, SaveError> {
    let mut plan = plan.clone();
    let stored = storage::read(Key::Plan).map_err(save_error)?;
    if stored.as_deref() != known && stored.is_some() {
        let theirs = restore();
        if let SaveStatus::Failed(error) = theirs.status {
            return Err(error);
        }
        // What is stored was there first: if both windows have begun a plan, that one goes on.
        let mut stored = theirs.plan;
        join(&mut stored, &plan, mark);
        plan = stored;
    }
    let at = now();
    let Some(text) = file::write(&plan, content_version, at) else { return Ok(Found::default()) };
    storage::write(Key::Plan, &text).map_err(save_error)?;
    Ok(Found { plan, text: Some(text), status: SaveStatus::Saved(at), damage: None })
}

/// Joins a copy of a plan with it; of a different plan, the values are taken over.
pub(super) fn join(mine: &mut Plan, theirs: &Plan, mark: Option<&Mark>) {
    if mine.absorb(theirs).is_err()
        && let Some(mark) = mark
    {
        mine.adopt(theirs, mark);
    }
}

fn save_error(error: StorageError) -> SaveError {
    match error {
        StorageError::Denied => SaveError::Denied,
        StorageError::Full => SaveError::Full,
        StorageError::NotKept => SaveError::NotKept,
    }
}
