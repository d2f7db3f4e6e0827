// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What follows the `?` of an address: filters, search words, what is compared. It says how a page is shown, not which one.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

use crate::routes::Route;

/// What stays readable in an address.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// More than this of an address is not read, in bytes: somebody has pasted something else.
const LONGEST: usize = 20_000;

/// Pairs of name and value, in the order in which they were set. A name may stand several times.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Query(Vec<(String, String)>);

impl Query {
    /// Reads what follows the first `?` of an address; what is no pair is left out.
    ///
    /// ```
    /// use living_lab_toolbox::query::Query;
    /// let query = Query::parse("#/measures?hazard=heat&hazard=drought&q=B%C3%A4ume");
    /// assert_eq!(query.all("hazard").collect::<Vec<_>>(), ["heat", "drought"]);
    /// assert_eq!(query.get("q"), Some("Bäume"));
    /// ```
    pub fn parse(address: &str) -> Self {
        let mut query = Self::default();
        let Some((_, pairs)) = address.split_once('?') else { return query };
        let longest = pairs.floor_char_boundary(LONGEST.min(pairs.len()));
        let pairs = pairs.get(..longest).unwrap_or_default();
        for (name, value) in pairs.split('&').filter_map(|pair| pair.split_once('=')) {
            let text = |part: &str| percent_decode_str(&part.replace('+', " ")).decode_utf8_lossy().into_owned();
            query.add(&text(name), &text(value));
        }
        query
    }

    /// The first value under a name.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// All values under a name.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// All pairs of name and value.
    pub fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// Whether nothing is asked.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The same with one value under a name; with an empty one, the name goes.
    #[must_use]
    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.0.retain(|(known, _)| known != name);
        self.add(name, value);
        self
    }

    /// The same with a value put beside the others of its name, or taken away if it is there.
    #[must_use]
    pub fn toggled(mut self, name: &str, value: &str) -> Self {
        let n_before = self.0.len();
        self.0.retain(|(known, of)| known != name || of != value);
        if self.0.len() == n_before {
            self.add(name, value);
        }
        self
    }

    /// The address of a page shown this way.
    pub fn href(&self, route: &Route) -> String {
        let mut address = route.href();
        let encoded = |text: &str| utf8_percent_encode(text, ENCODED).to_string();
        for (n, (name, value)) in self.0.iter().enumerate() {
            address.push(if n == 0 { '?' } else { '&' });
            address.push_str(&encoded(name));
            address.push('=');
            address.push_str(&encoded(value));
        }
        address
    }

    fn add(&mut self, name: &str, value: &str) {
        if !name.is_empty() && !value.is_empty() && !self.all(name).any(|known| known == value) {
            self.0.push((name.to_owned(), value.to_owned()));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_put_replaced_and_taken_away() {
        let query = Query::parse("/measures?hazard=heat&nonsense&=x&hazard=heat&cost=");
        assert_eq!(query.href(&Route::Measures), "#/measures?hazard=heat");
        let query = query.toggled("hazard", "drought").with("sort", "cost").with("sort", "title");
        assert_eq!(query.href(&Route::Measures), "#/measures?hazard=heat&hazard=drought&sort=title");
        assert_eq!(
            query.toggled("hazard", "heat").with("sort", "").href(&Route::Measures),
            "#/measures?hazard=drought"
        );
        assert_eq!(Query::parse("?a=1&b=2&a=3").pairs().collect::<Vec<_>>(), [("a", "1"), ("b", "2"), ("a", "3")]);
    }

    proptest::proptest! {
        #[test]
        fn what_is_written_is_read(pairs in proptest::collection::vec((".{1,9}", ".{1,9}"), 0..5)) {
            let query = pairs.iter().fold(Query::default(), |query, (name, value)| query.with(name, value));
            proptest::prop_assert_eq!(Query::parse(&query.href(&Route::Start)), query);
        }

        #[test]
        fn any_address_is_read(address in ".{0,200}") {
            let query = Query::parse(&address);
            proptest::prop_assert_eq!(Query::parse(&query.href(&Route::Start)), query);
        }
    }
}
