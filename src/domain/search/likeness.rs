// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! How far a word of a query agrees with a word of a text.

/// The same word.
pub(super) const SAME: u8 = 100;
/// Another form of the word.
pub(super) const FORM: u8 = 80;
/// The word is still being typed.
pub(super) const BEGUN: u8 = 60;
/// A part of a longer word.
pub(super) const PART: u8 = 40;
/// One letter is wrong, missing, too many, or has changed places with the next.
pub(super) const TYPO: u8 = 20;

/// The shortest word that is looked for inside longer ones: shorter ones are in everything.
pub(super) const SHORTEST_PART: usize = 4;
/// The shortest word in which a letter may be wrong.
pub(super) const SHORTEST_TYPO: usize = 4;
/// In a word shorter than this the first letter is taken as meant: "tree" is not "free".
const FIRST_LETTER_MAY_BE_WRONG: usize = 6;

/// Whether a match inside a word is likely one of the words it is made of.
///
/// What stands before must be long enough to be a word and have a vowel, so that "last" is not found in "Pflaster". Where
/// the language does not join words, a part begins or (nearly) ends the word.
pub(super) fn is_part(before: &str, after: &str, joins_words: bool) -> bool {
    let word = before.len() >= 3 && before.contains(['a', 'e', 'i', 'o', 'u', 'y']);
    before.is_empty() || word && (joins_words || after.len() <= 1)
}

/// Whether two folded words differ by one letter at most; `begun` says that the first may be the beginning of the second.
pub(super) fn is_typo(asked: &str, word: &str, begun: bool) -> bool {
    let (asked, word) = (asked.as_bytes(), word.as_bytes());
    let n_asked = asked.len();
    if n_asked > word.len() + 1 || !begun && word.len() > n_asked + 1 {
        return false;
    }
    let same = asked.iter().zip(word).take_while(|(a, b)| a == b).count();
    if same == 0 && n_asked < FIRST_LETTER_MAY_BE_WRONG {
        return false;
    }
    let agree = |skip_asked: usize, skip_word: usize| {
        let (asked, word) = (asked.get(same + skip_asked..), word.get(same + skip_word..));
        asked.zip(word).is_some_and(|(asked, word)| if begun { word.starts_with(asked) } else { word == asked })
    };
    let swapped = || {
        let pair = |bytes: &[u8]| Some((*bytes.get(same)?, *bytes.get(same + 1)?));
        pair(asked).zip(pair(word)).is_some_and(|((a, b), (c, d))| a == d && b == c)
    };
    agree(1, 1) || agree(1, 0) || agree(0, 1) || agree(0, 0) || swapped() && agree(2, 2)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn one_letter_may_be_wrong() {
        for (asked, word, begun, expected) in [
            ("telefon", "telefon", false, true),
            ("telefn", "telefon", false, true),
            ("telefoon", "telefon", false, true),
            ("telefan", "telefon", false, true),
            ("telefno", "telefon", false, true),
            ("elefon", "telefon", false, true),
            ("telfn", "telefon", false, false),
            ("regnewas", "regenwasser", true, true),
            ("regnewas", "regenwasser", false, false),
            ("tree", "free", false, false),
            ("", "", false, false),
        ] {
            assert_eq!(is_typo(asked, word, begun), expected, "{asked} {word}");
        }
    }

    #[test]
    fn a_part_is_likely_a_word() {
        for (before, after, joins, expected) in [
            ("regen", "speicher", true, true),
            ("pf", "er", true, false),
            ("grst", "", true, false),
            ("", "speicher", true, true),
            ("storm", "", false, true),
            ("storm", "s", false, true),
            ("regen", "speicher", false, false),
        ] {
            assert_eq!(is_part(before, after, joins), expected, "{before} {after}");
        }
    }

    proptest! {
        #[test]
        fn whatever_letter_is_lost_the_word_is_found(word in "[a-z]{7,12}", at in 0usize..7) {
            let mut short = word.clone();
            short.remove(at);
            prop_assert!(is_typo(&short, &word, false) && is_typo(&word, &short, false));
        }
    }
}
