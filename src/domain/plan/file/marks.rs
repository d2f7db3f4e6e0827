// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! How much there is to take apart in a text, found out without taking it apart.

/// The most values that a plan can need: a version with its field takes nine, and there are at most
/// [`MOST_VERSIONS`](super::MOST_VERSIONS), stamps that were overwritten included. The rest is room for newer versions.
const MOST_VALUES: usize = 20 * super::MOST_VERSIONS;

/// Whether a text has more values than any plan. Texts within it may be as long as they like.
pub(super) fn too_many(text: &str) -> bool {
    let (mut n_values, mut in_string, mut escaped) = (0_usize, false, false);
    for byte in text.bytes() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_string => escaped = true,
            b'"' => in_string = !in_string,
            b'{' | b'[' | b',' if !in_string => n_values = n_values.saturating_add(1),
            _ => {}
        }
    }
    n_values > MOST_VALUES
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_stands_outside_of_texts_counts() {
        let many = "{\"a\":1},".repeat(MOST_VALUES / 2);
        assert!(too_many(&format!("[{many}")));
        assert!(!too_many(&format!("[{:?}]", many)));
        assert!(!too_many(&",".repeat(MOST_VALUES)));
    }
}
