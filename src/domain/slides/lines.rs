// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! How many lines a text takes, and how it is cut where it takes too many.

/// How many lines of so many letters a text takes, word by word.
pub(super) fn lines(text: &str, columns: usize) -> usize {
    let (mut n_lines, mut used) = (0_usize, 0_usize);
    for line in text.split('\n') {
        n_lines += 1;
        used = 0;
        for word in line.split_whitespace() {
            let length = word.chars().count();
            if used > 0 && used + 1 + length > columns {
                n_lines += 1;
                used = 0;
            }
            // A word longer than a line is broken.
            n_lines += length.saturating_sub(1) / columns;
            used = if length > columns { length % columns } else { used + usize::from(used > 0) + length };
        }
    }
    n_lines.saturating_sub(usize::from(n_lines == 1 && used == 0))
}

/// A text in pieces of so many lines at most, cut between sentences, or else between words.
pub(super) fn pieces(text: &str, columns: usize, most: usize) -> Vec<String> {
    let mut pieces = Vec::new();
    let mut piece = String::new();
    for unit in sentences(text).into_iter().flat_map(|sentence| short_enough(sentence, columns, most)) {
        let longer = if piece.is_empty() { unit.clone() } else { [&*piece, " ", &unit].concat() };
        if lines(&longer, columns) > most && !piece.is_empty() {
            pieces.push(std::mem::replace(&mut piece, unit));
        } else {
            piece = longer;
        }
    }
    pieces.push(piece);
    pieces
}

fn sentences(text: &str) -> Vec<&str> {
    text.split_inclusive(['.', '!', '?', '\n']).map(str::trim).filter(|sentence| !sentence.is_empty()).collect()
}

/// A sentence, or what it falls apart into when it has more lines than this: words, and parts of words that are longer still.
fn short_enough(sentence: &str, columns: usize, most: usize) -> Vec<String> {
    if lines(sentence, columns) <= most {
        return vec![sentence.to_owned()];
    }
    let letters_at_most = columns * most;
    let mut words = Vec::new();
    for word in sentence.split_whitespace() {
        let letters: Vec<char> = word.chars().collect();
        words.extend(letters.chunks(letters_at_most).map(|part| part.iter().collect::<String>()));
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_counted_word_by_word() {
        let long = "x".repeat(100);
        for (text, expected) in [
            ("", 0),
            ("a", 1),
            ("one\ntwo", 2),
            ("12345678 12345678 12345678 12345678 123", 2),
            ("12345678 12345678 12345678 12345678 12", 1),
            (long.as_str(), 3),
        ] {
            assert_eq!(lines(text, 38), expected, "{text}");
        }
    }
}
