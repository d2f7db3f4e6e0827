// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The paper that a plan becomes: for whom it is, what stands in it, what planners have set for it. Its words are put together
//! in `text::report`.

mod drawing;
mod file_name;
mod gantt;
mod settings;

pub use drawing::{MatrixWords, Place, matrix, radar, radar_point};
pub use file_name::{file_name, paper_name};
pub use gantt::{Bar, GanttForm, GanttWords, gantt, month_of};
pub use settings::Settings;

use super::language::Language;

crate::choices! {
    /// Whom a report is for. The key is the id of the item that holds what is set for it.
    pub enum Audience {
        /// Those who decide in the council, with a proposal for decision.
        Council = "council",
        /// Everybody who works with the plan: all of it.
        Full = "full",
        /// A body that gives money.
        Funding = "funding",
        /// Whoever has one minute.
        Brief = "brief",
        /// Those who write a climate adaptation concept under German law: the measures as material for it.
        MeasureList = "measure-list",
    }

    /// The sections of a report, in their order.
    pub enum Section {
        /// The planners' own words, and what can be said at a glance.
        Summary = "summary",
        /// The profile of the neighbourhood.
        Neighbourhood = "neighbourhood",
        /// The result of the self-check.
        Check = "check",
        /// The measures on the list.
        Measures = "measures",
        /// What people think of them: impact and effort.
        Priorities = "priorities",
        /// Formats and events.
        Formats = "formats",
        /// Stakeholders and team.
        People = "people",
        /// Initiatives that are there already.
        Projects = "projects",
        /// Steps and dates over time.
        Timeline = "timeline",
        /// What it may cost, in money and work.
        Budget = "budget",
        /// Indicators and readings.
        Monitoring = "monitoring",
        /// What was decided.
        Decisions = "decisions",
        /// How far the steps of the guide are.
        Guide = "guide",
        /// Answers to guiding questions.
        Answers = "answers",
        /// What was learned on the way.
        Reflections = "reflections",
        /// What is proposed, or said at the end.
        Closing = "closing",
        /// What the paper rests on.
        Sources = "sources",
    }

    /// How much is said of a measure.
    pub enum Depth {
        /// A line, and only of those that come first.
        Short = "short",
        /// A line of each, and what is known of its effect.
        Listed = "listed",
        /// All that there is.
        Whole = "whole",
    }
}

impl Audience {
    /// The sections that stand in the report unless planners say otherwise.
    pub const fn sections(self) -> &'static [Section] {
        use Section::{
            Budget, Check, Closing, Decisions, Measures, Monitoring, Neighbourhood, People, Priorities, Projects,
            Sources, Summary, Timeline,
        };
        match self {
            Self::Council => {
                &[Summary, Neighbourhood, Check, Measures, Priorities, Timeline, Budget, Decisions, Closing, Sources]
            }
            Self::Full => Section::ALL,
            Self::Funding => {
                &[Summary, Neighbourhood, Measures, People, Projects, Timeline, Budget, Monitoring, Closing, Sources]
            }
            Self::Brief => &[Summary, Check, Measures, Timeline, Closing],
            Self::MeasureList => &[Summary, Neighbourhood, Measures, Budget, Monitoring, Closing, Sources],
        }
    }

    /// How much is said of each measure.
    pub const fn depth(self) -> Depth {
        match self {
            Self::Brief => Depth::Short,
            Self::Council => Depth::Listed,
            Self::Full | Self::Funding | Self::MeasureList => Depth::Whole,
        }
    }

    /// Whether the report is offered in a language. A climate adaptation concept under German law is written in German.
    pub fn is_offered_in(self, language: Language) -> bool {
        self != Self::MeasureList || language == Language::De
    }

    /// Whether the paper begins with a list of its sections.
    pub fn has_contents(self) -> bool {
        self != Self::Brief
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sections_stand_in_one_order_for_everybody() {
        for audience in Audience::ALL {
            let sections = audience.sections();
            assert!(sections.is_sorted() && sections.contains(&Section::Summary), "{}", audience.key());
        }
    }

    #[test]
    fn the_list_for_a_german_concept_is_offered_in_german_only() {
        for language in Language::ALL {
            let offered: Vec<_> = Audience::ALL.iter().filter(|audience| audience.is_offered_in(language)).collect();
            assert_eq!(offered.len(), if language == Language::De { 5 } else { 4 });
        }
    }
}
