// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Identifiers: opaque, parsed once at the gate, stable for ever.

use std::fmt;
use std::sync::Arc;

/// An id is English kebab-case: lower-case letters, digits and single hyphens, at most this many bytes.
pub const MAX_LENGTH: usize = 80;

fn is_kebab_case(text: &str) -> bool {
    text.len() <= MAX_LENGTH
        && text
            .split('-')
            .all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()))
}

/// What all ids have in common, for code that reads any kind of item.
pub trait Id: Clone + Ord + fmt::Display {
    /// The id, if the text is one.
    fn parse(text: &str) -> Option<Self>;
}

macro_rules! id {
    ($(#[$meta:meta])* $name:ident) => {
        $(#[$meta])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Arc<str>);

        impl $name {
            /// The id, if the text is one (kebab-case, not too long).
            pub fn parse(text: &str) -> Option<Self> {
                is_kebab_case(text).then(|| Self(text.into()))
            }

            /// The id as it stands in files, addresses and the DOM.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl Id for $name {
            fn parse(text: &str) -> Option<Self> {
                Self::parse(text)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

id!(/** A phase of the guide, for example `decide`. */ PhaseId);
id!(/** A step of the guide. */ StepId);
id!(/** A task of a step; key of what planners have ticked. */ TaskId);
id!(/** A guiding question of a step; key of what planners have answered. */ QuestionId);
id!(/** A measure of the catalogue. */ MeasureId);
id!(/** A format of participation or communication. */ FormatId);
id!(/** A role in the lab team. */ RoleId);
id!(/** An office, utility, organisation or group that leads or takes part. */ ActorId);
id!(/** A group of people a measure or format reaches. */ GroupId);
id!(/** A glossary term. */ TermId);
id!(/** Something to count or measure. */ IndicatorId);
id!(/** A pressing problem to enter by. */ ProblemId);
id!(/** A question of the self-check. */ CheckId);
id!(/** A worked example. */ ExampleId);
id!(/** A pack of local content. */ PackId);
id!(/** A contact in a pack of local content. */ ContactId);
id!(/** A deck of slides of the content. */ DeckId);
id!(/** An exercise for a workshop. */ ExerciseId);
id!(/** A source of facts. */ SourceId);
id!(/** A section of the Drehbuch. */ DrehbuchId);
id!(/** A part of an item that is unique only within its list. */ LocalId);
id!(/** An item of a plan: drawn at random, or fixed where there is only one. */ ItemId);
id!(/** What an item says something about: its title, its date. */ Attribute);
id!(/** A plan; drawn at random when the first input is made. */ PlanId);
id!(/** A browser profile that changes plans; drawn at random with the first plan. */ DeviceId);

impl Attribute {
    /// A word of a closed set; tests see to it that these words are ids.
    pub(super) fn named(word: &'static str) -> Self {
        Self(word.into())
    }
}

impl ItemId {
    /// The fixed name of an item of which there is one.
    pub(super) fn named(word: &'static str) -> Self {
        Self(word.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_kebab_case_is_an_id() {
        for good in ["heat-telephone", "a", "x2", "first-3-steps"] {
            assert!(StepId::parse(good).is_some(), "{good} should be an id");
        }
        let long = "a".repeat(MAX_LENGTH + 1);
        for bad in ["", "-a", "a-", "a--b", "Heat", "hitze_telefon", "a b", "ä", "../x", long.as_str()] {
            assert!(StepId::parse(bad).is_none(), "{bad} should not be an id");
        }
    }
}
