// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Words of the part `report`: the report and what it becomes.
//!
//! Words of closed sets stand under the key of each choice; `tests/plan_words.rs` sees to it that none is missing.

#![expect(missing_docs, reason = "a field is explained by its place and by the English file")]

use super::PartWords;
use crate::domain::check::Verdict;
use crate::domain::content::EffortClass;
use crate::domain::index::Index;
use crate::domain::plan::items::{EventKind, ProfileKey, ProjectState, UsualSeason};
use crate::domain::report::{Audience, Section};
use crate::text::{Plural, fill};

crate::shape! {
    /// All words of the part.
    pub struct ReportWords {
        pub page: ReportPageWords,
        pub paper: PaperWords,
        pub glance: GlanceWords,
        pub head: HeadWords,
        pub table: TableWords,
        pub budget: BudgetPaperWords,
    }

    /// What stands around the paper.
    pub struct ReportPageWords {
        pub intro: String,
        pub audience: String,
        pub purpose: Index<String, String>,
        pub only_german: String,
        pub language: String,
        pub language_help: String,
        pub sections: String,
        pub texts: String,
        pub title: String,
        pub title_help: String,
        pub summary: String,
        pub summary_help: String,
        pub closing_help: String,
        pub names: String,
        pub names_help: String,
        pub names_off: String,
        pub empty: String,
        pub take: String,
        pub print: String,
        pub print_help: String,
        pub word: String,
        pub markdown: String,
        pub dates: String,
        pub tables: String,
        pub pictures: String,
        pub saved: String,
        pub failed: String,
        pub no_dates: String,
        pub preview: String,
        pub nothing: String,
        pub example: String,
        pub to_example: String,
        pub to_own: String,
    }

    /// What stands in the paper.
    pub struct PaperWords {
        pub audience: Index<String, String>,
        pub section: Index<String, String>,
        pub closing: Index<String, String>,
        pub event_kind: Index<String, String>,
        pub usual_season: Index<String, String>,
        pub project_state: Index<String, String>,
        pub untitled: String,
        pub untitled_measure: String,
        pub unnamed: String,
        pub no_role: String,
        pub date: String,
        pub state: String,
        pub contents: String,
        pub numbered: String,
        pub made: String,
        pub example: String,
        pub material: String,
        pub gone: String,
        pub not_dated: String,
        pub steps_done: String,
        pub more: Plural,
        pub rejected: String,
        pub matrix_alt: String,
        pub suggested: String,
        pub of: String,
        pub missing: String,
        pub time_basis: String,
        pub gantt_alt: String,
        pub chart_alt: String,
        pub today: String,
        pub own_steps: String,
        pub profile: Index<String, String>,
        pub verdict: Index<String, String>,
        pub verdict_short: Index<String, String>,
        pub effort: Index<String, String>,
        pub effort_span: String,
        pub effort_key: String,
        pub documented: String,
        pub own_measure: String,
        pub made_example: String,
        pub made_short: String,
    }

    /// The lines of the summary.
    pub struct GlanceWords {
        pub verdict: String,
        pub hazards: String,
        pub measures: String,
        pub next: String,
        pub cost: String,
    }

    /// Heads of columns, names of lines.
    pub struct HeadWords {
        pub hazard: String,
        pub severity: String,
        pub feature: String,
        pub here: String,
        pub measure: String,
        pub state: String,
        pub work: String,
        pub happened: String,
        pub note: String,
        pub ratings: String,
        pub event: String,
        pub date: String,
        pub kind: String,
        pub place: String,
        pub format: String,
        pub decision: String,
        pub body: String,
        pub basis: String,
        pub about: String,
        pub learned: String,
        pub change: String,
        pub phase: String,
        pub steps_done: String,
        pub step: String,
        pub tasks_done: String,
        pub task: String,
        pub due: String,
        pub owner: String,
        pub organisation: String,
        pub group: String,
        pub part: String,
        pub interest: String,
        pub influence: String,
        pub person: String,
        pub contact: String,
        pub role: String,
        pub filled_by: String,
        pub hours: String,
        pub project: String,
        pub what: String,
        pub who: String,
        pub season: String,
        pub phase_or_step: String,
        pub from: String,
        pub to: String,
        pub indicator: String,
        pub unit: String,
        pub baseline: String,
        pub target: String,
        pub last: String,
        pub source: String,
        pub value: String,
        pub lead: String,
    }

    /// What tables show.
    pub struct TableWords {
        pub hazards: String,
        pub profile: String,
        pub measures: String,
        pub priorities: String,
        pub events: String,
        pub formats: String,
        pub decisions: String,
        pub reflections: String,
        pub phases: String,
        pub steps: String,
        pub tasks: String,
        pub stakeholders: String,
        pub team: String,
        pub projects: String,
        pub timeline: String,
        pub dates: String,
        pub seasons: String,
        pub budget: String,
        pub costs: String,
        pub indicators: String,
        pub readings: String,
    }

    /// The budget frame.
    pub struct BudgetPaperWords {
        pub item: String,
        pub span: String,
        pub covers: String,
        pub closed: String,
        pub open: String,
        pub open_short: String,
        pub unsaid: String,
        pub money_there: String,
        pub work: String,
        pub work_ahead: String,
        pub a_week: String,
        pub time_there: String,
        pub basis: String,
        pub left_out: String,
        pub own: String,
    }
}

impl PartWords for ReportWords {
    const PART: &'static str = "report";
}

/// A word of a closed set; empty if the file has none, which a test refuses.
fn word<'a>(words: &'a Index<String, String>, key: &str) -> &'a str {
    words.get(key).map_or("", String::as_str)
}

impl ReportWords {
    /// Whom a report is for, as it stands on the paper.
    pub fn audience(&self, audience: Audience) -> &str {
        word(&self.paper.audience, audience.key())
    }

    /// What the report of an audience is good for.
    pub fn purpose(&self, audience: Audience) -> &str {
        word(&self.page.purpose, audience.key())
    }

    /// The title of a section.
    pub fn section(&self, section: Section) -> &str {
        word(&self.paper.section, section.key())
    }

    /// The title of the planners' words at the end.
    pub fn closing(&self, audience: Audience) -> &str {
        word(&self.paper.closing, audience.key())
    }

    /// What kind of date an event is.
    pub fn event_kind(&self, kind: EventKind) -> &str {
        word(&self.paper.event_kind, kind.key())
    }

    /// One of the usual seasons.
    pub fn usual_season(&self, season: UsualSeason) -> &str {
        word(&self.paper.usual_season, season.key())
    }

    /// A part of the profile.
    pub fn profile(&self, key: ProfileKey) -> &str {
        word(&self.paper.profile, key.key())
    }

    /// The verdict of the self-check in a sentence, for those who were not asked.
    pub fn verdict(&self, verdict: Verdict) -> &str {
        word(&self.paper.verdict, verdict.key())
    }

    /// The verdict of the self-check in a word.
    pub fn verdict_short(&self, verdict: Verdict) -> &str {
        word(&self.paper.verdict_short, verdict.key())
    }

    /// How much work something is for the administration.
    pub fn effort(&self, min: EffortClass, max: EffortClass) -> String {
        let [min, max] = [min, max].map(|class| word(&self.paper.effort, class.key()));
        if min == max { min.to_owned() } else { fill(&self.paper.effort_span, &[("min", min), ("max", max)]) }
    }

    /// How far a local project is.
    pub fn project_state(&self, state: ProjectState) -> &str {
        word(&self.paper.project_state, state.key())
    }
}
