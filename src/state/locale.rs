// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Numbers, plurals and dates of a language, from the browser.

use crate::browser::intl;
use crate::domain::language::Language;
use crate::domain::timestamp::Timestamp;
use crate::text::{Locale, PluralCategory};

/// The browser's `Intl` for a language.
#[derive(Debug, Clone, Copy)]
pub struct BrowserLocale(pub Language);

impl Locale for BrowserLocale {
    fn number(&self, n: f64) -> String {
        intl::number(self.0.tag(), n)
    }

    fn plural(&self, n: f64) -> PluralCategory {
        match intl::plural(self.0.tag(), n).as_str() {
            "one" => PluralCategory::One,
            "few" => PluralCategory::Few,
            _ => PluralCategory::Other,
        }
    }

    fn date(&self, at: Timestamp) -> String {
        intl::date(self.0.tag(), at.as_millis() as f64)
    }

    fn time(&self, at: Timestamp) -> String {
        intl::time(self.0.tag(), at.as_millis() as f64)
    }
}
