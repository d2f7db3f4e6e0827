// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What can be said about the saving of a plan.

use crate::domain::timestamp::Timestamp;

/// Where the latest change stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum SaveStatus {
    /// Nothing has been entered.
    #[default]
    Nothing,
    /// The latest change is being written.
    Saving,
    /// Everything entered has been written and read back, and the journal has it on the disk (where there is one).
    Saved(Timestamp),
    /// The latest change is on the screen only.
    Failed(SaveError),
}

/// Why a change is not kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SaveError {
    /// The browser offers no storage here (switched off, policy, some private windows).
    Denied,
    /// The quota is used up.
    Full,
    /// What was read back is not what was written.
    NotKept,
    /// A newer version of the toolbox has stored a plan, which must not be overwritten.
    StoredIsNewer,
    /// The stored plan is unreadable and could not be set aside, so it must not be overwritten.
    StoredIsUnreadable,
}
