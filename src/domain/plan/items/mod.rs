// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What the items of a plan mean. All they say may be absent; what means nothing to this version counts as not said, and stays
//! in the plan as it is.

mod agenda;
mod board;
mod check_result;
mod decision;
mod deck;
mod event;
mod indicator;
mod measure;
mod own_measure;
mod profile;
mod project;
mod rating;
mod reflection;
mod report;
mod schedule;
mod setting;
mod stakeholder;
mod step;
mod task;
mod team_member;
mod transfer;
mod working_group;

pub use agenda::{AgendaEntry, AgendaKey, AgendaKind};
pub use board::{Board, BoardColumn, BoardColumnKey, BoardKey, BoardLayout, Card, CardKey, Dots, DotsKey};
pub use check_result::{CheckAnswer, CheckResult, CheckResultKey, CheckStatus, spread as check_spread};
pub use decision::{Decision, DecisionKey};
pub use deck::{DeckKey, OwnDeck, OwnSlide, SlideKey};
pub use event::{Event, EventKey, EventKind};
pub use indicator::{IndicatorItem, IndicatorKey, Reading, ReadingKey};
pub use measure::MeasureKey;
pub use own_measure::{OwnMeasure, OwnMeasureKey};
pub use profile::{Asset, BudgetFrame, Fabric, OpenSpace, Ownership, PROFILE, Profile, ProfileKey, StaffFrame};
pub use project::{Project, ProjectKey, ProjectState};
pub use rating::{Rating, RatingKey, Subject};
pub use reflection::{Reflection, ReflectionKey};
pub use report::ReportKey;
pub use schedule::{SCHEDULE, ScheduleKey, Season, SeasonKey, UsualSeason};
pub use setting::{PEOPLE, SettingKey, WORKSHOP};
pub use stakeholder::{Stakeholder, StakeholderKey};
pub use step::{StepItem, StepKey};
pub use task::{TaskItem, TaskKey};
pub use team_member::{TeamMember, TeamMemberKey};
pub use transfer::{Transfer, TransferKey, TransferVerdict};
pub use working_group::WorkingGroupKey;

/// Defines the attributes of a kind of item: a closed set of words, each with what it holds.
macro_rules! attributes {
    ($(#[$meta:meta])* pub enum $name:ident { $($(#[$of_variant:meta])* $variant:ident = $word:literal holds $holds:ident,)* }) => {
        $crate::choices! {
            $(#[$meta])*
            pub enum $name { $($(#[$of_variant])* $variant = $word,)* }
        }

        impl $name {
            /// Each word with what it holds.
            pub(in $crate::domain::plan) const KNOWN: &[(&str, $crate::domain::plan::Holds)] =
                &[$(($word, $crate::domain::plan::Holds::$holds)),*];

            /// The attribute.
            pub fn attribute(self) -> $crate::domain::id::Attribute {
                $crate::domain::id::Attribute::named(self.key())
            }
        }
    };
}
use attributes;

/// The words of a list that mean something: ids or words of a closed set, with spaces between them.
///
/// ```
/// use living_lab_toolbox::domain::content::classes::Hazard;
/// use living_lab_toolbox::domain::plan::items::words;
/// assert_eq!(words("heat frost storm", Hazard::parse), [Hazard::Heat, Hazard::Storm]);
/// ```
pub fn words<T>(text: &str, parse: fn(&str) -> Option<T>) -> Vec<T> {
    text.split_whitespace().filter_map(parse).collect()
}

/// A list with a word put in or taken out. What else is in it stays, also what this version does not know.
///
/// ```
/// use living_lab_toolbox::domain::plan::items::with_word;
/// assert_eq!(with_word("heat frost", "storm", true), "heat frost storm");
/// assert_eq!(with_word("heat frost", "heat", false), "frost");
/// ```
pub fn with_word(text: &str, word: &str, there: bool) -> String {
    let others = text.split_whitespace().filter(|other| *other != word || there);
    let new = Some(word).filter(|word| there && !text.split_whitespace().any(|other| other == *word));
    others.chain(new).collect::<Vec<_>>().join(" ")
}

/// A number of a scale.
fn on_scale(text: &str, scale: std::ops::RangeInclusive<u8>) -> Option<u8> {
    // Only as it is written: "+3" and "03" are something else.
    scale.into_iter().find(|number| text.len() == 1 && text.bytes().eq([b'0'.saturating_add(*number)]))
}

/// A whole number as it stands in a plan: up to nine digits.
fn whole(text: &str) -> Option<u32> {
    number(text).filter(|number| *number >= 0.0 && *number < 1e9 && number.fract() == 0.0).map(|number| number as u32)
}

/// A number as it stands in a plan: digits, perhaps a sign and a point, of which more than 18 are no number of anything. The
/// standard library's reader would bring tables of 10 kB.
fn number(text: &str) -> Option<f64> {
    let (sign, digits) = text.strip_prefix('-').map_or((1.0, text), |rest| (-1.0, rest));
    let (whole, decimals) = digits.split_once('.').unwrap_or((digits, ""));
    if whole.is_empty() && decimals.is_empty() || whole.len().saturating_add(decimals.len()) > 18 {
        return None;
    }
    let mut all: u64 = 0;
    for digit in whole.bytes().chain(decimals.bytes()) {
        all = all.checked_mul(10)?.checked_add(u64::from(digit.checked_sub(b'0').filter(|digit| *digit < 10)?))?;
    }
    // Whole powers of ten are exact, so that this is the nearest number there is, up to 15 digits.
    let scale = decimals.bytes().fold(1.0, |scale, _| scale * 10.0);
    Some(sign * all as f64 / scale)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::number;

    #[test]
    fn what_is_no_number_is_refused() {
        for text in [
            "",
            "-",
            ".",
            "-.",
            "1e3",
            "+1",
            "1,5",
            "--1",
            "1-",
            "1.2.3",
            " 1",
            "NaN",
            "inf",
            "٣",
            "1234567890123456789",
        ] {
            assert_eq!(number(text), None, "{text}");
        }
        for (text, expected) in [("0", 0.0), ("-0.5", -0.5), ("12.5", 12.5), ("0.1", 0.1), ("007", 7.0), ("5.", 5.0)] {
            assert_eq!(number(text), Some(expected), "{text}");
        }
    }

    proptest! {
        #[test]
        fn it_is_read_as_the_standard_library_does(text in "-?[0-9]{1,9}(\\.[0-9]{1,6})?") {
            prop_assert_eq!(number(&text), text.parse().ok());
        }

        #[test]
        fn any_text_is_read_or_refused(text in "[-0-9.e٣]{0,24}") {
            prop_assert!(number(&text).is_none_or(f64::is_finite));
        }
    }
}
