// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The plan in the browser's storage: restored through the gate, joined with what other windows wrote, never overwritten unread.

use crate::browser::clock;
use crate::browser::storage::{self, Key, StorageError};
use crate::domain::id::PlanId;
use crate::domain::plan::Plan;
use crate::domain::plan::file::{self, PlanError, PlanProblem};
use crate::domain::plan::saving::{SaveError, SaveStatus};
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
    /// Nothing could be read, and the last snapshot was opened instead.
    pub snapshot_opened: bool,
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
            let damage =
                (!problems.is_empty()).then(|| Damage { original: text.clone(), problems, snapshot_opened: false });
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
                damage: Some(Damage { original: text, problems: Vec::new(), snapshot_opened: false }),
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

pub(super) fn set_aside(text: &str) -> Result<(), StorageError> {
    if storage::is_set_aside(text)? { Ok(()) } else { storage::write(Key::SetAside(clock::now_millis()), text) }
}

/// Sets a copy of the plan aside before something is done to it, where there are no snapshots.
///
/// Where there is no room for it, the plan on the screen is all there is: the reader has been told that nothing is kept.
pub(super) fn keep_copy(text: &str) {
    let _ = set_aside(text);
}

/// What is stored now, if it is not what this window knows; `None` if nothing new is there.
pub(super) fn news(known: Option<&str>) -> Result<Option<Found>, SaveError> {
    let stored = storage::read(Key::Plan).map_err(save_error)?;
    if stored.is_none() || stored.as_deref() == known {
        return Ok(None);
    }
    let found = restore();
    if let SaveStatus::Failed(error) = found.status { Err(error) } else { Ok(Some(found)) }
}

/// Writes the plan that is open; its text comes back, or `None` for an empty plan.
pub(super) fn write(plan: &Plan, content_version: &str) -> Result<Option<String>, SaveError> {
    let Some(text) = file::write(plan, content_version, now()) else { return Ok(None) };
    storage::write(Key::Plan, &text).map_err(save_error)?;
    Ok(Some(text))
}

/// Reads a plan that is stored beside the one that is open; `None` if it is not there.
///
/// # Errors
/// When it cannot be read whole; it stays as it is.
pub(super) fn parked(id: &PlanId) -> Result<Option<Plan>, SaveError> {
    let Some(text) = storage::read(Key::PlanNamed(id.as_str())).map_err(save_error)? else { return Ok(None) };
    match file::read(&text) {
        Ok(file::Read { plan, problems, .. }) => {
            if !problems.is_empty() {
                set_aside(&text).map_err(save_error)?;
            }
            Ok(Some(plan))
        }
        Err(PlanError::Newer { .. }) => Err(SaveError::StoredIsNewer),
        Err(PlanError::Unreadable(_) | PlanError::WrongFormat) => {
            set_aside(&text).map_err(|_| SaveError::StoredIsUnreadable)?;
            Ok(None)
        }
    }
}

/// Stores a plan beside the one that is open, joined with what is there of it.
pub(super) fn park(plan: &Plan, content_version: &str) -> Result<(), SaveError> {
    let Some(identity) = plan.identity() else { return Ok(()) };
    let there = parked(&identity.id)?;
    let mut joined = plan.clone();
    if let Some(there) = &there {
        // Both have the same id.
        let _ = joined.absorb(there);
    }
    if there.as_ref() == Some(&joined) {
        return Ok(());
    }
    let Some(text) = file::write(&joined, content_version, now()) else { return Ok(()) };
    storage::write(Key::PlanNamed(identity.id.as_str()), &text).map_err(save_error)
}

pub(super) fn save_error(error: StorageError) -> SaveError {
    match error {
        StorageError::Denied => SaveError::Denied,
        StorageError::Full => SaveError::Full,
        StorageError::NotKept => SaveError::NotKept,
    }
}
