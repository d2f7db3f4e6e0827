// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What people wrote, made fit for every kind of file.

/// The text with `\n` as the only line end and without the letters that no XML file, and hardly any reader, can hold.
pub(super) fn clean(text: &str) -> String {
    let mut clean = String::with_capacity(text.len());
    let mut after_return = false;
    for letter in text.chars() {
        match letter {
            '\n' if after_return => {}
            '\r' | '\n' | '\u{2028}' | '\u{2029}' => clean.push('\n'),
            '\t' => clean.push(letter),
            _ if letter.is_control() || matches!(letter, '\u{FFFE}' | '\u{FFFF}') => {}
            _ => clean.push(letter),
        }
        after_return = letter == '\r';
    }
    clean
}

/// The text in one line, with single spaces between its words.
pub(super) fn one_line(text: &str) -> String {
    clean(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn line_ends_become_one_and_control_characters_go() {
        for (text, expected) in [
            ("", ""),
            ("one\r\ntwo\rthree\n\nfour\u{2028}five", "one\ntwo\nthree\n\nfour\nfive"),
            ("\u{0}a\u{1}\u{7F}\u{85}\u{9F}b\u{FFFF}", "ab"),
            ("\tא👩‍🌾\u{202E}ș", "\tא👩‍🌾\u{202E}ș"),
        ] {
            assert_eq!(clean(text), expected);
        }
        assert_eq!(one_line(" one\r\n\r\n two\tthree "), "one two three");
    }
}
