// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The only clock.

/// Milliseconds since 1970.
#[expect(clippy::disallowed_methods, reason = "this is the only clock")]
pub fn now_millis() -> u64 {
    // A clock before 1970 is a broken clock: `as` holds it at zero.
    js_sys::Date::now() as u64
}
