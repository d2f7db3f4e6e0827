// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The only clock.

/// Milliseconds since 1970.
#[expect(clippy::disallowed_methods, reason = "this is the only clock")]
pub fn now_millis() -> u64 {
    // A clock before 1970 is a broken clock: `as` holds it at zero.
    js_sys::Date::now() as u64
}

/// Milliseconds since 1970 as the clock on the wall shows them here: what is a day for people is a day of these.
#[expect(clippy::disallowed_methods, reason = "this is the only clock")]
pub fn wall_millis() -> u64 {
    let offset = js_sys::Date::new_0().get_timezone_offset() * 60_000.0;
    (js_sys::Date::now() - offset) as u64
}
