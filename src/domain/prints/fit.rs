// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Texts that fit where they are printed: paper does not scroll.

/// The text in one line and in at most so many characters; what is too long ends after a word, with three dots.
///
/// ```
/// use living_lab_toolbox::domain::prints::fitted;
/// assert_eq!(fitted("Shade\nfor the  square", 20), "Shade for the square");
/// assert_eq!(fitted("Shade for the square", 14), "Shade for the…");
/// assert_eq!(fitted("Bewässerungsanlage", 8), "Bewässe…");
/// ```
pub fn fitted(text: &str, budget: usize) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= budget {
        return line;
    }
    let room = budget.saturating_sub(1);
    let cut: String = line.chars().take(room).collect();
    let is_between_words = line.chars().nth(room).is_some_and(char::is_whitespace);
    let cut = match cut.rsplit_once(' ') {
        Some((words, _)) if !is_between_words => words,
        _ => &cut,
    };
    [cut.trim_end_matches([',', ';', ':', '–', ' ']), "…"].concat()
}

/// The first sentence of a text. A stop after one or two letters belongs to an abbreviation, one after a bracket does not.
///
/// ```
/// use living_lab_toolbox::domain::prints::first_sentence;
/// assert_eq!(first_sentence("Trees give shade. They need water."), "Trees give shade.");
/// assert_eq!(first_sentence("Für z. B. Schulen. Und mehr."), "Für z. B. Schulen.");
/// assert_eq!(first_sentence("It rained less (12 of 20). We did not measure."), "It rained less (12 of 20).");
/// ```
pub fn first_sentence(text: &str) -> &str {
    let text = text.trim();
    let (mut letters_before, mut bracket_before) = (0, false);
    for (place, sign) in text.char_indices() {
        let ends = match sign {
            '!' | '?' => true,
            '.' => letters_before > 2 || bracket_before,
            _ => false,
        };
        letters_before = if sign.is_alphanumeric() { letters_before + 1 } else { 0 };
        bracket_before = sign == ')';
        let rest = text.get(place + sign.len_utf8()..).unwrap_or_default();
        let begins_anew = rest.starts_with(char::is_whitespace) && rest.trim_start().starts_with(char::is_uppercase);
        if ends && begins_anew {
            return text.get(..place + sign.len_utf8()).unwrap_or(text);
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    proptest::proptest! {
        #[test]
        fn nothing_is_longer_than_its_budget(text in "\\PC{0,80}", budget in 1_usize..60) {
            proptest::prop_assert!(fitted(&text, budget).chars().count() <= budget);
        }

        #[test]
        fn a_first_sentence_is_how_the_text_begins(text in "\\PC{0,80}") {
            proptest::prop_assert!(text.trim().starts_with(first_sentence(&text)));
        }
    }
}
