// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! A field of the plan with the stamp that decides which of two copies is later.

use crate::domain::id::DeviceId;
use crate::domain::timestamp::Timestamp;

/// The highest counter that is believed: no plan sees that many changes, and one more must still be a number.
pub(super) const LAST_COUNTER: u64 = 1 << 53;

/// Orders changes without a common clock: a counter that grows with every change seen, then the device.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Stamp {
    /// One more than the highest counter in the plan when the change was made.
    pub counter: u64,
    /// Who made the change.
    pub device: DeviceId,
}

/// Who makes a change, and when; passed in because the domain has no clock.
#[derive(Debug, Clone)]
pub struct Mark {
    /// The browser profile that makes the change.
    pub device: DeviceId,
    /// For people to read; the order of changes does not depend on it.
    pub at: Timestamp,
}

/// A value with its stamp.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry<T> {
    /// The value.
    pub value: T,
    /// Which change set it.
    pub stamp: Stamp,
    /// When it was set, for people to read.
    pub at: Timestamp,
}

impl<T: Ord> Entry<T> {
    /// What decides between two entries for one field; the value comes last so that even equal stamps (a copied
    /// browser profile) give the same winner on both sides.
    pub(super) fn rank(&self) -> (&Stamp, Timestamp, &T) {
        (&self.stamp, self.at, &self.value)
    }
}
