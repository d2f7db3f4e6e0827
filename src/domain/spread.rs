// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What several people say on one scale: where the middle is, and how far they are apart. Disagreement is not averaged away.

/// The values that people gave, and what can be said of them together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spread<'a> {
    /// Each value with who gave it (empty if nobody said), in the order in which they were given.
    pub values: Vec<(&'a str, u8)>,
    /// The lowest.
    pub min: u8,
    /// The highest.
    pub max: u8,
    /// Twice the median, because the middle of two values may be a half.
    pub median_doubled: u16,
}

impl<'a> Spread<'a> {
    /// The spread of some values; `None` if there are none.
    ///
    /// ```
    /// use living_lab_toolbox::domain::spread::Spread;
    /// let spread = Spread::of(vec![("Ada", 5), ("Ion", 2), ("Eva", 4), ("", 4)]).unwrap();
    /// assert_eq!((spread.min, spread.max, spread.range(), spread.median()), (2, 5, 3, 4.0));
    /// assert_eq!(Spread::of(vec![]), None);
    /// ```
    pub fn of(values: Vec<(&'a str, u8)>) -> Option<Self> {
        let mut sorted: Vec<u8> = values.iter().map(|(_, value)| *value).collect();
        sorted.sort_unstable();
        let (min, max) = (*sorted.first()?, *sorted.last()?);
        let upper = sorted.get(sorted.len() / 2).copied()?;
        let lower = sorted.get((sorted.len() - 1) / 2).copied()?;
        Some(Self { values, min, max, median_doubled: u16::from(lower) + u16::from(upper) })
    }

    /// The value in the middle; between two, half way.
    pub fn median(&self) -> f64 {
        f64::from(self.median_doubled) / 2.0
    }

    /// How far the lowest and the highest are apart.
    pub fn range(&self) -> u8 {
        self.max.saturating_sub(self.min)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn half_of_the_values_lie_on_each_side_of_the_median(values in prop::collection::vec(0..6_u8, 1..20)) {
            let spread = Spread::of(values.iter().map(|value| ("", *value)).collect()).unwrap();
            let doubled = |value: &u8| u16::from(*value) * 2;
            let below = values.iter().filter(|value| doubled(value) < spread.median_doubled).count();
            let above = values.iter().filter(|value| doubled(value) > spread.median_doubled).count();
            prop_assert!(below * 2 <= values.len() && above * 2 <= values.len());
            prop_assert!(values.iter().all(|value| (spread.min..=spread.max).contains(value)));
            prop_assert!(values.contains(&spread.min) && values.contains(&spread.max));
        }
    }
}
