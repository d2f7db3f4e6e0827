// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Words as the search compares them: folded letters, stems, words that say nothing.

use std::ops::Range;

use frostem::{Algorithm, Stemmer};

use crate::domain::language::Language;

/// A word is compared by its first bytes only, so that a text without a space costs no more than any other.
const LONGEST_WORD: usize = 64;

/// Words that a query is made of and that no page is about.
const FUNCTION_WORDS: [(Language, &str); 3] = [
    (
        Language::En,
        "a an and are as at be by can do does for from how i if in is it of on or our should that the this to we what \
         when where which who why will with you your",
    ),
    (
        Language::De,
        "als am an auf aus bei bin das dem den der des die ein eine einem einen einer eines es fur gibt ich im in ist \
         kann konnen man mit oder sich sind soll sollen sollten um und uns unser unsere vom von vor wann warum was wie \
         wer wir wird wo wozu zu zum zur",
    ),
    (
        Language::Ro,
        "a ai al ale am are as ca care ce cand cat cine cu cum de din e este fi in la noi o pe pentru prin sa sau se si \
         sunt un unde unei unui va",
    ),
];

/// Reads words the way a language folds and stems them.
#[derive(Clone, Copy)]
pub(super) struct Reader {
    language: Language,
    stemmer: Stemmer,
}

/// One word of a text, folded; the buffers are used again for the next word.
#[derive(Default)]
pub(super) struct Word {
    /// In lower case, with its marks.
    pub lower: String,
    /// Without marks, umlauts as one letter: what is compared.
    pub key: String,
}

impl std::fmt::Debug for Reader {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.language.tag())
    }
}

impl Reader {
    /// A reader for texts of a language.
    pub fn of(language: Language) -> Self {
        let algorithm = match language {
            Language::En => Algorithm::English,
            Language::De => Algorithm::German,
            Language::Ro => Algorithm::Romanian,
        };
        Self { language, stemmer: Stemmer::new(algorithm) }
    }

    /// Whether the language writes compounds as one word.
    pub fn joins_words(self) -> bool {
        self.language == Language::De
    }

    /// Goes through the words of a text; the range is where a word stands in it.
    pub fn words(self, text: &str, visit: &mut dyn FnMut(Range<usize>, &Word)) {
        let mut word = Word::default();
        let mut start = None;
        for (at, letter) in text.char_indices() {
            if letter.is_ascii_alphanumeric()
                || !letter.is_ascii() && (letter.is_alphanumeric() || is_combining(letter))
            {
                start.get_or_insert(at);
            } else if let Some(start) = start.take() {
                self.word(text, start..at, &mut word, visit);
            }
        }
        if let Some(start) = start {
            self.word(text, start..text.len(), &mut word, visit);
        }
    }

    fn word(self, text: &str, at: Range<usize>, word: &mut Word, visit: &mut dyn FnMut(Range<usize>, &Word)) {
        self.fold(text.get(at.clone()).unwrap_or_default(), word);
        if !word.key.is_empty() {
            visit(at, word);
        }
    }

    /// Folds one word into the buffers.
    pub fn fold(self, text: &str, word: &mut Word) {
        word.lower.clear();
        word.key.clear();
        if text.is_ascii() {
            // Most words are; letter by letter they would take several times as long.
            word.lower.push_str(text.get(..LONGEST_WORD).unwrap_or(text));
            word.lower.make_ascii_lowercase();
        } else {
            for letter in text.chars() {
                if word.lower.len() >= LONGEST_WORD {
                    break;
                }
                lower_case(letter, &mut word.lower);
            }
        }
        if word.lower.is_ascii() && !(self.joins_words() && has_umlaut_with_e(&word.lower)) {
            word.key.push_str(&word.lower);
            return;
        }
        for letter in word.lower.chars() {
            match plain(letter) {
                Some(letters) => word.key.push_str(letters),
                // "Gruenflaeche" is "Grünfläche"; that "Mauer" becomes "Maur" does not matter, as it does so everywhere.
                None if letter == 'e' && self.joins_words() && word.key.ends_with(['a', 'o', 'u']) => {}
                None => word.key.push(letter),
            }
        }
    }

    /// The stems of a word. Romanian has two where they differ: of the word as written, and of the word without its marks,
    /// as whoever types "plantatii" for "plantații" means the same. In German the marks make no difference to the stem.
    pub fn stems(self, word: &Word, visit: &mut dyn FnMut(&str)) {
        let mut folded = Word::default();
        self.fold(&self.stemmer.stem(&word.lower), &mut folded);
        visit(&folded.key);
        if self.language != Language::Ro || word.lower.is_ascii() {
            return;
        }
        let first = std::mem::take(&mut folded.key);
        let unmarked: String = word.lower.chars().map(unmarked).collect();
        self.fold(&self.stemmer.stem(&unmarked), &mut folded);
        if folded.key != first {
            visit(&folded.key);
        }
    }

    /// Whether no page is about this word.
    pub fn is_function_word(self, key: &str) -> bool {
        let mut lists = FUNCTION_WORDS.iter().filter(|(language, _)| *language == self.language);
        lists.any(|(_, words)| words.split_ascii_whitespace().any(|word| word == key))
    }
}

/// Whether there is an "ae", "oe" or "ue".
fn has_umlaut_with_e(word: &str) -> bool {
    let mut before = 0;
    word.bytes().any(|byte| {
        let found = byte == b'e' && matches!(before, b'a' | b'o' | b'u');
        before = byte;
        found
    })
}

/// Marks that some systems write as a character of their own behind the letter.
fn is_combining(letter: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&letter)
}

fn lower_case(letter: char, to: &mut String) {
    match letter {
        'ş' | 'Ş' => to.push('ș'),
        'ţ' | 'Ţ' => to.push('ț'),
        _ if letter.is_ascii() => to.push(letter.to_ascii_lowercase()),
        _ if is_combining(letter) => {}
        _ => to.extend(letter.to_lowercase().filter(|letter| !is_combining(*letter))),
    }
}

/// What a marked letter of our languages is without its mark; `None` for letters that stay.
fn plain(letter: char) -> Option<&'static str> {
    Some(match letter {
        'ß' => "ss",
        'ä' | 'ă' | 'â' | 'à' | 'á' => "a",
        'ö' | 'ó' | 'ô' => "o",
        'ü' | 'ú' => "u",
        'ș' => "s",
        'ț' => "t",
        'î' | 'í' => "i",
        'é' | 'è' | 'ê' => "e",
        'ç' => "c",
        _ => return None,
    })
}

fn unmarked(letter: char) -> char {
    if letter == 'ß' { letter } else { plain(letter).and_then(|letters| letters.chars().next()).unwrap_or(letter) }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn keys(language: Language, text: &str) -> Vec<String> {
        let mut keys = Vec::new();
        Reader::of(language).words(text, &mut |_, word| keys.push(word.key.clone()));
        keys
    }

    fn stems(language: Language, text: &str) -> Vec<String> {
        let (reader, mut word, mut stems) = (Reader::of(language), Word::default(), Vec::new());
        reader.fold(text, &mut word);
        reader.stems(&word, &mut |stem| stems.push(stem.to_owned()));
        stems
    }

    #[test]
    fn spellings_of_a_word_fold_to_the_same_letters() {
        for (language, spellings) in [
            (Language::De, ["Grünfläche", "gruenflaeche", "GRUNFLACHE", "Gru\u{308}nfla\u{308}che"]),
            (Language::De, ["Straße", "STRASSE", "strasse", "Strasse"]),
            (Language::Ro, ["Plantații", "plantaţii", "plantatii", "PLANTAȚII"]),
            (Language::En, ["Café", "cafe", "CAFÉ", "cafe\u{301}"]),
        ] {
            let folded: Vec<_> = spellings.iter().map(|word| keys(language, word)).collect();
            assert!(folded.iter().all(|keys| keys.len() == 1 && *keys == folded[0]), "{folded:?}");
        }
        assert_eq!(keys(Language::En, "does"), ["does"], "only German writes umlauts with e");
    }

    #[test]
    fn forms_of_a_word_have_a_stem_in_common() {
        for (language, one, other) in [
            (Language::De, "Baum", "Bäume"),
            (Language::De, "Baum", "baume"),
            (Language::De, "Gruenflaechen", "Grünfläche"),
            (Language::En, "tree", "trees"),
            (Language::Ro, "copac", "copaci"),
            (Language::Ro, "copacilor", "copaci"),
            (Language::Ro, "plantatii", "plantații"),
        ] {
            let (one, other) = (stems(language, one), stems(language, other));
            assert!(one.iter().any(|stem| other.contains(stem)), "{one:?} {other:?}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_read_and_words_stand_where_they_are_said_to(text in ".{0,60}") {
            for language in Language::ALL {
                let reader = Reader::of(language);
                reader.words(&text, &mut |at, word| {
                    assert!(text.get(at).is_some_and(|found| !found.is_empty()));
                    assert!(word.lower.len() <= LONGEST_WORD + 8);
                    reader.stems(word, &mut |_| ());
                });
            }
        }

        #[test]
        fn the_beginning_of_a_word_folds_to_the_beginning_of_what_it_folds_to(word in "[a-zäöüßășțâî]{1,20}", n in 0usize..20) {
            for language in Language::ALL {
                let beginning: String = word.chars().take(n + 1).collect();
                let (whole, beginning) = (keys(language, &word), keys(language, &beginning));
                prop_assert!(whole.concat().starts_with(&beginning.concat()));
            }
        }
    }
}
