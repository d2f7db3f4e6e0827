// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Words of the part `work`: overview of the plan, tasks, timeline.
//!
//! Words of closed sets stand under the key of each choice; `tests/plan_words.rs` sees to it that none is missing.

#![expect(missing_docs, reason = "a field is explained by its place and by the English file")]

use super::PartWords;
use crate::domain::check::Verdict;
use crate::domain::index::Index;
use crate::domain::plan::ItemKind;
use crate::domain::plan::items::{EventKind, UsualSeason};
use crate::domain::steps::{Origin, StepEntry};
use crate::domain::tasks::{DueState, TaskEntry};
use crate::text::{Locale, Plural, fill};

crate::shape! {
    /// All words of the part.
    pub struct WorkWords {
        pub common: CommonWords,
        pub overview: OverviewWords,
        pub tasks: TaskListWords,
        pub time: TimeWords,
    }

    pub struct CommonWords {
        pub untitled: String,
        pub gone: String,
        pub own: String,
        pub edit: String,
        pub close: String,
        pub delete: String,
        pub deleted: String,
        pub more: Plural,
        pub print: String,
        pub title: String,
        pub note: String,
        pub step: String,
        pub phase: String,
        pub state: String,
        pub none: String,
        pub date_help: String,
        pub date_wrong: String,
        pub due: Index<String, String>,
        pub event: Index<String, String>,
        pub kind: Index<String, String>,
    }

    pub struct OverviewWords {
        pub intro: String,
        pub views: String,
        pub all: String,
        pub mine: String,
        pub council: String,
        pub next: String,
        pub next_profile: String,
        pub next_check: String,
        pub next_shortlist: String,
        pub next_priorities: String,
        pub next_start: String,
        pub next_step: String,
        pub next_report: String,
        pub open: String,
        pub phases: String,
        pub due: String,
        pub due_none: String,
        pub all_tasks: String,
        pub owners: String,
        pub owners_none: String,
        pub owner: String,
        pub n_open: String,
        pub n_overdue: String,
        pub events: String,
        pub events_none: String,
        pub questions: String,
        pub questions_none: String,
        pub questions_no_step: String,
        pub changes: String,
        pub changes_none: String,
        pub parts: String,
        pub nothing: String,
        pub filled: String,
        pub verdict: Index<String, String>,
        pub kept: Plural,
        pub recommendations: String,
        pub rated: String,
        pub people: String,
        pub projects: Plural,
        pub n_tasks: String,
        pub starts: String,
        pub events_n: Plural,
        pub monitoring: String,
        pub budget: Plural,
        pub decisions: Plural,
        pub report: String,
        pub file: String,
        pub whose: String,
        pub whose_help: String,
        pub whose_none: String,
        pub mine_none: String,
        pub mine_list: String,
        pub council_intro: String,
        pub council_steps: String,
        pub milestones: String,
        pub milestones_none: String,
        pub decisions_title: String,
        pub decisions_none: String,
        pub day: String,
        pub what: String,
        pub kind: String,
        pub who_decided: String,
        pub n_measures: String,
        pub n_done: String,
    }

    pub struct TaskListWords {
        pub intro: String,
        pub summary: String,
        pub overdue: Plural,
        pub soon: Plural,
        pub filter: String,
        pub owner: String,
        pub anybody: String,
        pub nobody: String,
        pub when: String,
        pub any_time: String,
        pub state: String,
        pub open_and_done: String,
        pub state_open: String,
        pub state_done: String,
        pub state_not_relevant: String,
        pub any_phase: String,
        pub order: String,
        pub by_step: String,
        pub by_due: String,
        pub by_owner: String,
        pub clear: String,
        pub unknown: String,
        pub none: String,
        pub group: String,
        pub group_overdue: Plural,
        pub no_phase: String,
        pub finished: String,
        pub due_on: String,
        pub owner_help: String,
        pub owner_role: String,
        pub owner_role_help: String,
        pub due_label: String,
        pub edit: String,
        pub add_title: String,
        pub add_text: String,
        pub new_title: String,
        pub add: String,
        pub no_step: String,
        pub own_steps: String,
        pub own_steps_text: String,
        pub own_steps_none: String,
        pub add_step: String,
        pub from_tasks: String,
    }

    pub struct TimeWords {
        pub intro: String,
        pub start: String,
        pub start_text: String,
        pub how_title: String,
        pub how: String,
        pub length: Plural,
        pub chart: String,
        pub chart_label: String,
        pub empty: String,
        pub zoom: String,
        pub whole: String,
        pub year: String,
        pub quarter: String,
        pub earlier: String,
        pub later: String,
        pub to_today: String,
        pub show_steps: String,
        pub span: String,
        pub today: String,
        pub dates: String,
        pub legend: String,
        pub conflicts: String,
        pub conflicts_none: String,
        pub conflicts_text: String,
        pub conflict: Index<String, String>,
        pub steps: String,
        pub steps_text: String,
        pub from: String,
        pub to: String,
        pub set: String,
        pub is_set: String,
        pub clear: String,
        pub undated: String,
        pub events: String,
        pub events_text: String,
        pub events_none: String,
        pub add: Index<String, String>,
        pub day: String,
        pub time: String,
        pub time_help: String,
        pub time_wrong: String,
        pub place: String,
        pub format: String,
        pub kind: String,
        pub seasons: String,
        pub seasons_text: String,
        pub usual: Index<String, String>,
        pub usual_days: String,
        pub own_seasons: String,
        pub own_seasons_none: String,
        pub add_season: String,
        pub first_day: String,
        pub last_day: String,
        pub yearly: String,
    }
}

impl PartWords for WorkWords {
    const PART: &'static str = "work";
}

/// A word of a closed set; empty if the file has none, which a test refuses.
fn word<'a>(words: &'a Index<String, String>, key: &str) -> &'a str {
    words.get(key).map_or("", String::as_str)
}

impl WorkWords {
    /// When something is due, in words.
    pub fn due(&self, due: DueState) -> &str {
        word(&self.common.due, due.key())
    }

    /// A kind of date in words.
    pub fn event_kind(&self, kind: EventKind) -> &str {
        word(&self.common.event, kind.key())
    }

    /// The words of the button that adds a date of a kind.
    pub fn add_event(&self, kind: EventKind) -> &str {
        word(&self.time.add, kind.key())
    }

    /// What the self-check comes to, in words.
    pub fn verdict(&self, verdict: Verdict) -> &str {
        word(&self.overview.verdict, verdict.key())
    }

    /// A kind of item in words.
    pub fn item_kind(&self, kind: ItemKind) -> &str {
        word(&self.common.kind, kind.key())
    }

    /// A usual season in words.
    pub fn usual_season(&self, season: UsualSeason) -> &str {
        word(&self.time.usual, season.key())
    }

    /// The sentence for something that does not go together, with places for what it is about.
    pub fn conflict(&self, key: &str) -> &str {
        word(&self.time.conflict, key)
    }

    /// What was written as a title, or that there is none.
    pub fn written(&self, title: &str) -> String {
        if title.trim().is_empty() { self.common.untitled.clone() } else { title.to_owned() }
    }

    fn titled(&self, origin: Origin, title: &str, id: &str) -> String {
        match origin {
            Origin::Gone => fill(&self.common.gone, &[("id", id)]),
            Origin::Guide | Origin::Own => self.written(title),
        }
    }

    /// What a step is called.
    pub fn step_title(&self, step: &StepEntry) -> String {
        self.titled(step.origin, &step.title, step.id.as_str())
    }

    /// What a task is called.
    pub fn task_title(&self, task: &TaskEntry) -> String {
        self.titled(task.origin, &task.title, task.id.as_str())
    }

    /// Who does a task and when it is due; empty if nobody has said. The day is given in words.
    pub fn task_facts(&self, task: &TaskEntry, day: Option<&str>) -> String {
        let due = day.map(|day| {
            let due = fill(&self.tasks.due_on, &[("date", day)]);
            match task.due_state {
                Some(DueState::Overdue) => [&due, ", ", self.due(DueState::Overdue)].concat(),
                _ => due,
            }
        });
        let owner = Some(task.owner.clone()).filter(|owner| !owner.is_empty());
        owner.into_iter().chain(due).collect::<Vec<_>>().join(" · ")
    }

    /// How many tasks are done, overdue and due soon.
    pub fn task_summary(
        &self,
        (done, all): (usize, usize),
        overdue: usize,
        soon: usize,
        locale: &dyn Locale,
    ) -> String {
        let words = &self.tasks;
        let mut parts = vec![fill(&words.summary, &[("done", &done.to_string()), ("all", &all.to_string())])];
        if overdue > 0 {
            parts.push(words.overdue.of(overdue as f64, locale, &[]));
        }
        if soon > 0 {
            parts.push(words.soon.of(soon as f64, locale, &[]));
        }
        parts.join(" · ")
    }
}
