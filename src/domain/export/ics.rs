// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Days of a plan as a file for calendars: iCalendar (RFC 5545).

use super::calendar::CalendarEntry;
use crate::domain::timestamp::Timestamp;

/// The file; `name` is what a calendar may call it, `made` when it was made.
pub fn ics(_entries: &[CalendarEntry], _name: &str, _made: Timestamp) -> String {
    String::new()
}
