// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What the items of a plan mean. All they say may be absent; what means nothing to this version counts as not said, and stays
//! in the plan as it is.

mod check_result;
mod event;
mod measure;
mod own_measure;
mod profile;
mod rating;

pub use check_result::{CheckAnswer, CheckResult, CheckResultKey, CheckStatus, spread as check_spread};
pub use event::{Event, EventKey};
pub use measure::MeasureKey;
pub use own_measure::{OwnMeasure, OwnMeasureKey};
pub use profile::{Asset, BudgetFrame, Fabric, OpenSpace, Ownership, PROFILE, Profile, ProfileKey, StaffFrame};
pub use rating::{Rating, RatingKey, Subject};

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
