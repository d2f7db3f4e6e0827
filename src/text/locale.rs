// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What the words need to know of a language's numbers and dates; the browser's `Intl` in the app, a plain one in tests.

use crate::domain::timestamp::Timestamp;

/// The plural categories our three languages use (CLDR).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PluralCategory {
    /// Singular.
    One,
    /// Romanian: 0, 2–19, 102–119 …
    Few,
    /// Everything else.
    Other,
}

/// Numbers, plurals and dates of a language.
pub trait Locale {
    /// A number as people of the language write it.
    fn number(&self, n: f64) -> String;
    /// The plural category of a number.
    fn plural(&self, n: f64) -> PluralCategory;
    /// A date such as 1 March 2026.
    fn date(&self, at: Timestamp) -> String;
    /// A time of day such as 09:30.
    fn time(&self, at: Timestamp) -> String;
}

/// English rules without a browser: for tests and tools.
#[derive(Debug, Clone, Copy, Default)]
pub struct PlainLocale;

impl Locale for PlainLocale {
    fn number(&self, n: f64) -> String {
        n.to_string()
    }

    fn plural(&self, n: f64) -> PluralCategory {
        if n == 1.0 { PluralCategory::One } else { PluralCategory::Other }
    }

    fn date(&self, at: Timestamp) -> String {
        at.to_string().split('T').next().unwrap_or_default().to_owned()
    }

    fn time(&self, at: Timestamp) -> String {
        at.to_string().split('T').nth(1).and_then(|time| time.get(..5)).unwrap_or_default().to_owned()
    }
}
