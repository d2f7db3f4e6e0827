// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The only source of randomness.

/// A random name of twenty lower-case letters and digits, starting with a letter (about 100 bits).
///
/// `Math.random` is enough: names only have to differ between devices, nobody gains by guessing one.
#[expect(clippy::disallowed_methods, reason = "this is the only source of randomness")]
pub fn name() -> String {
    const LETTERS: &[u8] = b"abcdefghijklmnopqrstuvwxyz234567";
    let letter = |limit: f64| {
        let index = (js_sys::Math::random() * limit) as usize;
        LETTERS.get(index).copied().map_or('a', char::from)
    };
    std::iter::once(letter(26.0)).chain((0..19).map(|_| letter(32.0))).collect()
}
