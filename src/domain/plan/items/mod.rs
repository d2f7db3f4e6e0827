// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What the items of a plan mean. All they say may be absent; what means nothing to this version counts as not said, and stays
//! in the plan as it is.

mod check_result;
mod decision;
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

pub use check_result::{CheckAnswer, CheckResult, CheckResultKey, CheckStatus, spread as check_spread};
pub use decision::{Decision, DecisionKey};
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
pub use setting::{PEOPLE, SettingKey};
pub use stakeholder::{Stakeholder, StakeholderKey};
pub use step::{StepItem, StepKey};
pub use task::{TaskItem, TaskKey};
pub use team_member::{TeamMember, TeamMemberKey};

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

/// A number as it stands in a plan: digits, perhaps a sign and a point. Nothing that is no finite number.
fn number(text: &str) -> Option<f64> {
    let is_plain = text.bytes().all(|byte| byte.is_ascii_digit() || b"-.".contains(&byte));
    text.parse().ok().filter(|number: &f64| is_plain && number.is_finite())
}
