// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! A value of a field with the stamp of the change that wrote it.

use super::Value;
use crate::domain::id::DeviceId;
use crate::domain::timestamp::Timestamp;

/// The highest counter that is believed, and the highest that is written: what is written must be believed again.
pub(super) const LAST_COUNTER: u64 = 1 << 53;

/// Names a change without a common clock: a counter that grows with every change seen, then the device.
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
    /// The writer: best one name for each window and run of the program, so that no two changes ever share a stamp.
    pub device: DeviceId,
    /// For people to read; the order of changes does not depend on it.
    pub at: Timestamp,
}

/// A value with its stamp.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// The value.
    pub value: Value,
    /// Which change wrote it.
    pub stamp: Stamp,
    /// When it was written, for people to read.
    pub at: Timestamp,
}

impl Version {
    /// Of several versions of a field, the one with the highest rank is shown. The value comes last, so that even equal
    /// stamps (a copied browser profile) give the same winner on both sides.
    pub(super) fn rank(&self) -> (&Stamp, Timestamp, &Value) {
        (&self.stamp, self.at, &self.value)
    }
}
