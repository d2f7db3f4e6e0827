// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The order of a dictionary, in which lists are shown.

use crate::domain::index::Index;

/// Sorted by title as a dictionary would.
pub(super) fn by_title<'a, T>(items: impl Iterator<Item = &'a T>, title: fn(&T) -> &String) -> Vec<&'a T> {
    let all: Vec<&T> = items.collect();
    let titles = all.iter().map(|item| title(item).clone()).collect();
    in_order(titles).into_iter().filter_map(|place| all.get(place)).copied().collect()
}

/// The places of the texts in the order of a dictionary. Not generic: each kind of sorting is a few kB of program.
pub(in crate::domain) fn in_order(texts: Vec<String>) -> Vec<usize> {
    let mut order = Index::default();
    for (place, text) in texts.iter().enumerate() {
        order.insert((in_dictionary(text), place), ());
    }
    order.into_keys().map(|(_, place)| place).collect()
}

/// The letter under which a dictionary has the text: a capital without its mark; `#` for what begins with no letter.
pub(super) fn first_letter(text: &str) -> char {
    in_dictionary(text)
        .chars()
        .next()
        .filter(char::is_ascii_lowercase)
        .map_or('#', |letter| letter.to_ascii_uppercase())
}

/// Whether a text contains all these words or parts of words, whatever their marks and capitals.
///
/// ```
/// use living_lab_toolbox::domain::content::mentions;
/// assert!(mentions("Bäume pflanzen", "PFLANZ baume"));
/// assert!(!mentions("Bäume pflanzen", "Dach"));
/// ```
pub fn mentions(text: &str, words: &str) -> bool {
    let (text, words) = (in_dictionary(text), in_dictionary(words));
    words.split_whitespace().all(|word| text.contains(word))
}

/// The text as a dictionary orders it: case and marks on letters do not count.
pub(super) fn in_dictionary(text: &str) -> String {
    text.to_lowercase().chars().map(plain).collect()
}

/// The letter without its mark, for the letters of our languages.
fn plain(letter: char) -> char {
    match letter {
        'ä' | 'ă' | 'â' => 'a',
        'ö' => 'o',
        'ü' => 'u',
        'ß' | 'ș' => 's',
        'ț' => 't',
        'î' => 'i',
        'é' => 'e',
        'ç' => 'c',
        other => other,
    }
}
