// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What an address asks of a catalogue: one value or another within a facet, all facets together.

use super::{Catalogue, Entry, Facet, Sort};

/// The name of the order in an address.
pub const SORT: &str = "sort";
/// The name of the form in an address.
pub const VIEW: &str = "view";
/// The name of what was picked to be compared in an address.
pub const PICKED: &str = "measure";
/// More than this cannot be compared side by side.
pub const MOST_COMPARED: usize = 4;

crate::choices! {
    /// In which form the list is shown.
    pub enum View {
        /// With a few sentences each, to read.
        Cards = "cards",
        /// In rows, to compare.
        Table = "table",
    }
}

/// What an address asks for.
#[derive(Debug, Clone, PartialEq)]
pub struct Selection {
    /// The facets that something was chosen under, in the order of the catalogue, each with what was chosen.
    pub chosen: Vec<(Facet, Vec<String>)>,
    /// The order.
    pub sort: Sort,
    /// The form.
    pub view: View,
    /// Ids of what was picked to be compared, at most [`MOST_COMPARED`].
    pub picked: Vec<String>,
    /// What means nothing here.
    pub ignored: Vec<Ignored>,
}

/// A part of an address that means nothing here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ignored {
    /// Nothing is called this.
    Name(String),
    /// The name is known, the value is not.
    Value(String, String),
}

/// A value to choose under a facet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offered {
    /// The value.
    pub value: String,
    /// How many entries there would be, if it were the only one chosen under its facet.
    pub count: usize,
    /// Whether it is chosen.
    pub chosen: bool,
}

impl Selection {
    /// Reads the pairs of an address. What is not known is left out and named.
    pub fn read<'a>(pairs: impl Iterator<Item = (&'a str, &'a str)>, catalogue: &Catalogue) -> Self {
        let mut selection =
            Self { chosen: Vec::new(), sort: Sort::Title, view: View::Cards, picked: Vec::new(), ignored: Vec::new() };
        let facets = || catalogue.facets.iter();
        selection.chosen = facets().map(|facet| (*facet, Vec::new())).collect();
        for (name, value) in pairs {
            if !selection.take(name, value, catalogue) {
                let known = name == SORT || name == VIEW || name == PICKED || facets().any(|facet| facet.key() == name);
                selection.ignored.push(if known {
                    Ignored::Value(name.to_owned(), value.to_owned())
                } else {
                    Ignored::Name(name.to_owned())
                });
            }
        }
        selection.chosen.retain(|(_, values)| !values.is_empty());
        selection
    }

    /// Takes a pair in; says whether it means something.
    fn take(&mut self, name: &str, value: &str, catalogue: &Catalogue) -> bool {
        match name {
            SORT => {
                Sort::parse(value).filter(|sort| catalogue.sorts.contains(sort)).map(|sort| self.sort = sort).is_some()
            }
            VIEW => View::parse(value).map(|view| self.view = view).is_some(),
            PICKED => {
                let known = catalogue.entry(value).is_some() && self.picked.len() < MOST_COMPARED;
                if known {
                    self.picked.push(value.to_owned());
                }
                known
            }
            name => {
                let chosen = self.chosen.iter_mut().find(|(facet, _)| facet.key() == name);
                let Some((facet, values)) = chosen else { return false };
                let known = catalogue.values(*facet).contains(&value);
                if known {
                    values.push(value.to_owned());
                }
                known
            }
        }
    }

    /// How many values were chosen.
    pub fn n_chosen(&self) -> usize {
        self.chosen.iter().map(|(_, values)| values.len()).sum()
    }

    /// How many values were chosen under a facet.
    pub fn n_chosen_under(&self, facet: Facet) -> usize {
        self.chosen.iter().filter(|(of, _)| *of == facet).map(|(_, values)| values.len()).sum()
    }

    /// Whether a value was chosen.
    pub fn has(&self, facet: Facet, value: &str) -> bool {
        self.chosen.iter().any(|(of, values)| *of == facet && values.iter().any(|other| other == value))
    }

    /// The whole catalogue in the order asked for.
    pub fn in_order<'a>(&self, catalogue: &'a Catalogue) -> Vec<&'a Entry> {
        let mut entries: Vec<&Entry> = catalogue.entries.iter().collect();
        if self.sort != Sort::Title {
            // Stable: equal ones stay in the order of their titles.
            entries.sort_by(|one, other| one.rank(self.sort).total_cmp(&other.rank(self.sort)));
        }
        entries
    }

    /// What is left of the catalogue, in order.
    pub fn hits<'a>(&self, catalogue: &'a Catalogue) -> Vec<&'a Entry> {
        self.in_order(catalogue).into_iter().filter(|entry| self.lets_through(entry, None)).collect()
    }

    /// What there is to choose under a facet.
    pub fn offered(&self, catalogue: &Catalogue, facet: Facet) -> Vec<Offered> {
        let others: Vec<&Entry> =
            catalogue.entries.iter().filter(|entry| self.lets_through(entry, Some(facet))).collect();
        let offered = |value: &str| Offered {
            value: value.to_owned(),
            count: others.iter().filter(|entry| entry.says(facet).iter().any(|said| said == value)).count(),
            chosen: self.has(facet, value),
        };
        catalogue.values(facet).into_iter().map(offered).collect()
    }

    /// The facets in use, each with how much there would be without it.
    pub fn ways_out(&self, catalogue: &Catalogue) -> Vec<(Facet, usize)> {
        let left = |facet| catalogue.entries.iter().filter(|entry| self.lets_through(entry, Some(facet))).count();
        self.chosen.iter().map(|(facet, _)| (*facet, left(*facet))).collect()
    }

    /// Whether an entry says one of the chosen values under each facet, leaving one facet aside.
    fn lets_through(&self, entry: &Entry, aside: Option<Facet>) -> bool {
        let others = self.chosen.iter().filter(|(facet, _)| Some(*facet) != aside);
        others.into_iter().all(|(facet, values)| entry.says(*facet).iter().any(|said| values.contains(said)))
    }
}
