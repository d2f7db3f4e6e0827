// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Where a text first uses a term of the glossary, in any of the forms that its words take.

use std::ops::Range;

use super::Term;
use super::order::in_dictionary;
use crate::domain::id::TermId;
use crate::domain::language::Language;

/// A term, ready to be looked for.
#[derive(Debug, Clone)]
pub struct Wanted<'a> {
    /// Its id.
    pub id: &'a TermId,
    /// The entry of the glossary.
    pub term: &'a Term,
    /// The names it goes by, each as words: folded, but abbreviations as they are.
    names: Vec<Vec<String>>,
    language: Language,
}

/// What may follow the part that two forms of a word have in common; both ends must stand in the same line.
///
/// A stemmer would know more. It would also be in the program of every first visit, and a term that is missed does no harm:
/// it is explained at the foot of the page, too.
const ENDINGS: [(Language, &[&str]); 6] = [
    (Language::En, &["", "s", "es"]),
    (Language::En, &["y", "ies"]),
    (Language::De, &["", "e", "em", "en", "er", "ern", "es", "in", "innen", "n", "nen", "s"]),
    (Language::De, &["um", "en"]),
    (
        Language::Ro,
        &[
            "", "a", "e", "ei", "ele", "elor", "i", "ia", "iei", "ii", "ile", "iile", "iilor", "ilor", "l", "le",
            "lor", "lui", "u", "ul", "ului", "uri", "urile", "urilor",
        ],
    ),
    (Language::Ro, &["r", "t", "d", "z"]),
];

impl<'a> Wanted<'a> {
    /// Reads a term as the glossary has it: "Local action group (LAG)" goes by two names.
    pub fn of(id: &'a TermId, term: &'a Term, language: Language) -> Self {
        let mut names: Vec<Vec<String>> = Vec::new();
        for name in term.term.split([',', '(']) {
            // What stands behind the brackets belongs to both names, and would be a third one here.
            let name = name.split(')').next().unwrap_or_default();
            let mut name_words = Vec::new();
            for at in words(name) {
                let word = name.get(at).unwrap_or_default();
                name_words.push(if is_abbreviation(word) { word.to_owned() } else { folded(word, language) });
            }
            if !name_words.is_empty() {
                names.push(name_words);
            }
        }
        Self { id, term, names, language }
    }

    /// How many words of a text, from one of them on, are this term; 0 if they are not.
    fn n_words_at(&self, text: &str, words: &[Range<usize>], first: usize) -> usize {
        let is_at = |name: &&Vec<String>| {
            let Some(found) = words.get(first..first + name.len()) else { return false };
            let joined = found.windows(2).all(|pair| match pair {
                [one, next] => text.get(one.end..next.start).is_some_and(|gap| gap.chars().all(is_joint)),
                _ => true,
            });
            let mut pairs = name.iter().zip(found).enumerate();
            joined && pairs.all(|(n, (name, at))| self.is_form(name, text.get(at.clone()).unwrap_or_default(), n > 0))
        };
        self.names.iter().filter(is_at).map(Vec::len).max().unwrap_or_default()
    }

    /// Whether a word of a text is a form of a word of the name. A further word may be short: "viu", "vii".
    fn is_form(&self, name: &str, word: &str, further: bool) -> bool {
        if is_abbreviation(name) {
            return name == word;
        }
        let word = folded(word, self.language);
        let same = name.bytes().zip(word.bytes()).take_while(|(a, b)| a == b).count();
        let (Some(one), Some(other)) = (name.get(same..), word.get(same..)) else { return false };
        let shortest = if further { 2 } else { 3 };
        one == other
            || same >= shortest
                && ENDINGS.iter().any(|(language, endings)| {
                    *language == self.language && endings.contains(&one) && endings.contains(&other)
                })
    }
}

/// The first place in a text where one of the terms stands: which term, and where. Of several at one place the longest.
pub fn first_use(text: &str, wanted: &[Wanted<'_>]) -> Option<(usize, Range<usize>)> {
    let words = words(text);
    (0..words.len()).find_map(|first| {
        let lengths = wanted.iter().map(|wanted| wanted.n_words_at(text, &words, first)).enumerate();
        let (which, n_words) = lengths.filter(|(_, n_words)| *n_words > 0).max_by_key(|(_, n_words)| *n_words)?;
        let at = words.get(first)?.start..words.get(first + n_words - 1)?.end;
        // "Reallabor-Team" is a word of its own.
        (!is_part_of_a_longer_word(text, &at)).then_some((which, at))
    })
}

fn words(text: &str) -> Vec<Range<usize>> {
    let (mut words, mut start) = (Vec::new(), None);
    for (at, letter) in text.char_indices() {
        if letter.is_alphanumeric() {
            start.get_or_insert(at);
        } else if let Some(start) = start.take() {
            words.push(start..at);
        }
    }
    words.extend(start.map(|start| start..text.len()));
    words
}

/// The word without capitals and marks. Romanian changes "oa" and "ea" in the middle of words: "laborator", "laboratoare".
fn folded(word: &str, language: Language) -> String {
    let folded = in_dictionary(word);
    if language == Language::Ro { folded.replace("oa", "o").replace("ea", "e") } else { folded }
}

fn is_abbreviation(word: &str) -> bool {
    word.len() > 1 && word.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// What may stand between the words of a name.
fn is_joint(letter: char) -> bool {
    letter.is_whitespace() || HYPHENS.contains(&letter) || letter == '’'
}

const HYPHENS: [char; 2] = ['-', '\u{2011}'];

fn is_part_of_a_longer_word(text: &str, at: &Range<usize>) -> bool {
    let before = text.get(..at.start).is_some_and(|before| before.ends_with(HYPHENS));
    let mut after = text.get(at.end..).unwrap_or_default().chars();
    before
        || after.next().is_some_and(|next| HYPHENS.contains(&next)) && after.next().is_some_and(char::is_alphanumeric)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn term(term: &str) -> (TermId, Term) {
        (TermId::parse("term").unwrap(), Term { term: term.into(), meaning: String::new(), sources: Vec::new() })
    }

    /// What of the text is found for the terms.
    fn found<'a>(language: Language, terms: &[&str], text: &'a str) -> &'a str {
        let terms: Vec<_> = terms.iter().map(|name| term(name)).collect();
        let wanted: Vec<_> = terms.iter().map(|(id, term)| Wanted::of(id, term, language)).collect();
        first_use(text, &wanted).map_or("", |(_, at)| &text[at])
    }

    #[test]
    fn a_term_is_found_in_its_forms_and_nothing_else_is() {
        use Language::{De, En, Ro};
        for (language, term, text, expected) in [
            (En, "Living lab", "What living labs are not", "living labs"),
            (En, "Vulnerability", "Map vulnerabilities first", "vulnerabilities"),
            (En, "Actor, stakeholder", "Ask the stakeholders", "stakeholders"),
            (En, "Citizens’ petition", "a citizens’ petition", "citizens’ petition"),
            (En, "Local action group (LAG)", "The LAG meets", "LAG"),
            (En, "Local action group (LAG)", "there is a time lag", ""),
            (En, "Heavy rain", "heavy, rain-soaked soil", ""),
            (En, "Heavy rain", "the heavy-rain map", "heavy-rain"),
            (En, "Swale", "swallow", ""),
            (En, "Infiltration", "infiltrate", ""),
            (De, "Reallabor", "Die Reallabore der Stadt", "Reallabore"),
            (De, "Reallabor", "Das Reallabor-Team", ""),
            (De, "Reallabor", "Reallabor- und Projektarbeit", "Reallabor"),
            (De, "Gründach", "Zwei Gründächer", "Gründächer"),
            (De, "Gefahr", "ungefährlich und gefährdet", ""),
            (De, "Akteur", "mit Akteurinnen", "Akteurinnen"),
            (De, "Plenum", "in den Plenen", "Plenen"),
            (De, "Kommune", "kommunal", ""),
            (De, "Beteiligung", "Beteiligte", ""),
            (De, "Versiegelte Fläche", "auf versiegelten Flächen", "versiegelten Flächen"),
            (De, "Verwundbarkeit (Vulnerabilität)", "Die Vulnerabilität steigt", "Vulnerabilität"),
            (Ro, "Laborator viu (living lab)", "două laboratoare vii", "laboratoare vii"),
            (Ro, "Laborator viu (living lab)", "echipa laboratorului viu", "laboratorului viu"),
            (Ro, "Persoană-cheie", "cu persoanele-cheie", "persoanele-cheie"),
            (Ro, "Actor local, parte interesată", "părților interesate", "părților interesate"),
            (Ro, "Ploaie torențială", "la ploi torențiale", "ploi torențiale"),
            (Ro, "Plen", "o plantă", ""),
            (Ro, "Desigilarea (depavarea) solului", "calitatea solului", ""),
        ] {
            assert_eq!(found(language, &[term], text), expected, "{term}: {text}");
        }
    }

    #[test]
    fn the_first_place_counts_and_the_longest_term_there() {
        let terms = ["Heavy rain", "Heavy-rain hazard map", "Cistern"];
        assert_eq!(found(Language::En, &terms, "A heavy-rain hazard map, a cistern"), "heavy-rain hazard map");
        assert_eq!(found(Language::En, &terms, "Cisterns help in heavy rain"), "Cisterns");
    }

    proptest! {
        #[test]
        fn any_text_and_any_term_are_read(text in ".{0,60}", name in ".{0,20}") {
            let (id, term) = term(&name);
            for language in Language::ALL {
                if let Some((which, at)) = first_use(&text, &[Wanted::of(&id, &term, language)]) {
                    prop_assert!(which == 0 && text.get(at).is_some_and(|found| !found.is_empty()));
                }
            }
        }

        #[test]
        fn a_term_as_it_stands_in_the_glossary_is_found(before in "[a-z ]{0,9}", name in "[a-zäöüșțăâî]{3,9}( [a-z]{2,9})?") {
            let (text, (id, term)) = (format!("{before}. {name}!"), term(&name));
            for language in Language::ALL {
                prop_assert!(first_use(&text, &[Wanted::of(&id, &term, language)]).is_some(), "{}", text);
            }
        }
    }
}
