// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The words of the interface: pure, usable everywhere.

pub mod agenda;
pub mod emergency;
mod explain;
mod followed;
mod locale;
mod measure_facts;
pub mod messages;
mod part_words;
mod phrases;
pub mod prints;
mod ranges;
pub mod record;
pub mod report;
pub mod side_by_side;
pub mod slides;

pub use explain::{explain_pack_error, explain_plan_error, explain_plan_problem, explain_problem, explain_save_error};
pub use followed::{Followed, FollowedIndicator, InWords, ReadingLine, StrayReadings};
pub use locale::{Locale, PlainLocale, PluralCategory};
pub use measure_facts::MeasureFacts;
pub use messages::{Messages, Plural};
pub use part_words::{
    ADDED_SLIDES, AgendaWords, BoardWords, BringWords, CatalogueWords, EntryWords, ItemWords, MyDataWords, NamesWords,
    NeedsWords, PART_FILES, PartFile, PartWords, PlanWords, PresentWords, PrintWords, RecordWords, ReportWords,
    SEVERITY, SearchWords, StakeholderWords, StatusWords, TableWords, TakeWords, TrackingWords, TransferWords,
    TypingWords, WorkWords, WorkshopWords,
};
pub use ranges::{cost_of, effort_of};

/// Puts values into the `{placeholders}` of a text; a placeholder without a value stays as it is.
///
/// ```
/// assert_eq!(living_lab_toolbox::text::fill("Step {number} of {count}", &[("number", "2"), ("count", "4")]), "Step 2 of 4");
/// ```
pub fn fill(text: &str, values: &[(&str, &str)]) -> String {
    let mut filled = String::with_capacity(text.len() + 16);
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        let found = after.split_once('}').and_then(|(name, tail)| {
            let (_, value) = values.iter().find(|(key, _)| *key == name)?;
            Some((*value, tail))
        });
        match found {
            Some((value, tail)) => {
                filled.push_str(value);
                rest = tail;
            }
            None => {
                filled.push('{');
                rest = after;
            }
        }
    }
    filled.push_str(rest);
    filled
}

impl Plural {
    /// The form for a number, with `{n}` and further placeholders filled.
    pub fn of(&self, n: f64, locale: &dyn Locale, values: &[(&str, &str)]) -> String {
        let number = locale.number(n);
        let mut all = vec![("n", number.as_str())];
        all.extend_from_slice(values);
        fill(self.form(locale.plural(n)), &all)
    }

    /// The form of a category; a language without that form uses the general one.
    pub fn form(&self, category: PluralCategory) -> &str {
        match category {
            PluralCategory::One => &self.one,
            PluralCategory::Few => self.few.as_ref().unwrap_or(&self.other),
            PluralCategory::Other => &self.other,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn placeholders_without_a_value_stay() {
        assert_eq!(fill("{a} and {b}", &[("a", "x")]), "x and {b}");
        assert_eq!(fill("open { brace", &[("a", "x")]), "open { brace");
        assert_eq!(fill("{a}", &[("a", "{a}")]), "{a}");
    }
}
