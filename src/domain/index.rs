// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! A small map in the order of its keys, kept as a sorted list.
//!
//! The domain has some fifteen maps of a few hundred entries at most, each of another type. As `BTreeMap`s their code was a
//! tenth of the program (ADR 6); a sorted list is a fraction of that and no slower to look something up in.

use std::borrow::Borrow;
use std::cmp::Ordering;

/// The map. Inserting moves what comes behind, so fill it in the order of the keys where there is much to insert.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Index<K, V>(Vec<(K, V)>);

impl<K, V> Default for Index<K, V> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<K: Ord, V> Index<K, V> {
    fn place<Q: Ord + ?Sized>(&self, key: &Q) -> Result<usize, usize>
    where
        K: Borrow<Q>,
    {
        self.0.binary_search_by(|(other, _)| other.borrow().cmp(key))
    }

    /// Puts a value behind a key; what stood there comes back.
    pub fn insert(&mut self, key: K, value: V) -> Option<V> {
        // Mostly things come in order.
        if self.0.last().is_none_or(|(last, _)| *last < key) {
            self.0.push((key, value));
            return None;
        }
        match self.place(&key) {
            Ok(place) => self.0.get_mut(place).map(|(_, old)| std::mem::replace(old, value)),
            Err(place) => {
                self.0.insert(place, (key, value));
                None
            }
        }
    }

    /// How many entries there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The value behind a key.
    pub fn get<Q: Ord + ?Sized>(&self, key: &Q) -> Option<&V>
    where
        K: Borrow<Q>,
    {
        self.place(key).ok().and_then(|place| self.0.get(place)).map(|(_, value)| value)
    }

    /// The value behind a key, to change.
    pub fn get_mut<Q: Ord + ?Sized>(&mut self, key: &Q) -> Option<&mut V>
    where
        K: Borrow<Q>,
    {
        self.place(key).ok().and_then(|place| self.0.get_mut(place)).map(|(_, value)| value)
    }

    /// Whether there is a value behind a key.
    pub fn contains_key<Q: Ord + ?Sized>(&self, key: &Q) -> bool
    where
        K: Borrow<Q>,
    {
        self.place(key).is_ok()
    }

    /// Puts many values behind their keys, moving each entry once; where both have a key, the new value counts.
    pub fn extend(&mut self, other: Self) {
        if self.is_empty() || other.is_empty() {
            if self.is_empty() {
                *self = other;
            }
            return;
        }
        let mut new = other.0.into_iter().peekable();
        for (key, value) in std::mem::take(&mut self.0) {
            while let Some(earlier) = new.next_if(|(other, _)| *other < key) {
                self.0.push(earlier);
            }
            match new.next_if(|(other, _)| *other == key) {
                Some(instead) => self.0.push(instead),
                None => self.0.push((key, value)),
            }
        }
        self.0.extend(new);
    }

    /// Takes a value out.
    pub fn remove<Q: Ord + ?Sized>(&mut self, key: &Q) -> Option<V>
    where
        K: Borrow<Q>,
    {
        self.place(key).ok().map(|place| self.0.remove(place).1)
    }
}

impl<K, V> Index<K, V> {
    /// The entries whose keys a comparison calls equal; it must agree with the order of the keys.
    pub fn range(&self, compare: impl Fn(&K) -> Ordering) -> &[(K, V)] {
        let start = self.0.partition_point(|(key, _)| compare(key) == Ordering::Less);
        let rest = self.0.get(start..).unwrap_or_default();
        let end = rest.partition_point(|(key, _)| compare(key) == Ordering::Equal);
        rest.get(..end).unwrap_or_default()
    }

    /// Keys and values, in the order of the keys.
    pub fn iter(&self) -> impl Iterator<Item = (&K, &V)> {
        self.0.iter().map(|(key, value)| (key, value))
    }

    /// Keys, and values to change.
    pub fn iter_mut(&mut self) -> impl Iterator<Item = (&K, &mut V)> {
        self.0.iter_mut().map(|(key, value)| (&*key, value))
    }

    /// The keys, in order.
    pub fn keys(&self) -> impl Iterator<Item = &K> {
        self.0.iter().map(|(key, _)| key)
    }

    /// The values, in the order of the keys.
    pub fn values(&self) -> impl Iterator<Item = &V> {
        self.0.iter().map(|(_, value)| value)
    }

    /// The values, to change.
    pub fn values_mut(&mut self) -> impl Iterator<Item = &mut V> {
        self.0.iter_mut().map(|(_, value)| value)
    }

    /// The keys, taken out.
    pub fn into_keys(self) -> impl Iterator<Item = K> {
        self.0.into_iter().map(|(key, _)| key)
    }
}

#[cfg(feature = "schema")]
impl<V: schemars::JsonSchema> schemars::JsonSchema for Index<String, V> {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        std::collections::BTreeMap::<String, V>::schema_name()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        std::collections::BTreeMap::<String, V>::json_schema(generator)
    }

    fn inline_schema() -> bool {
        true
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn it_behaves_like_the_map_of_the_standard_library(steps in prop::collection::vec(("[a-e]{1,2}", any::<u8>(), any::<bool>()), 0..40)) {
            let (mut ours, mut theirs) = (Index::default(), BTreeMap::new());
            for (key, value, put) in steps {
                if put {
                    prop_assert_eq!(ours.insert(key.clone(), value), theirs.insert(key.clone(), value));
                } else {
                    prop_assert_eq!(ours.remove(&key), theirs.remove(&key));
                }
                prop_assert_eq!(ours.get(&key), theirs.get(&key));
                prop_assert_eq!(ours.contains_key("ab"), theirs.contains_key("ab"));
            }
            prop_assert!(ours.iter().eq(theirs.iter()));
            prop_assert!(ours.keys().eq(theirs.keys()) && ours.values().eq(theirs.values()));
        }

        #[test]
        fn many_entries_at_once_are_as_one_by_one(ours in prop::collection::btree_map("[a-e]{1,2}", any::<u8>(), 0..20), new in prop::collection::btree_map("[a-e]{1,2}", any::<u8>(), 0..20)) {
            let index = |map: &BTreeMap<String, u8>| map.iter().fold(Index::default(), |mut index, (key, value)| {
                index.insert(key.clone(), *value);
                index
            });
            let mut extended = index(&ours);
            extended.extend(index(&new));
            let mut expected = ours;
            expected.extend(new);
            prop_assert_eq!(extended, index(&expected));
        }
    }
}
