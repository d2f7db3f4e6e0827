// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The steps of a plan: those of the guide and the planners' own, phase by phase, in one list.

use super::content::{Content, Step};
use super::date::Date;
use super::id::{ItemId, PhaseId};
use super::index::Index;
use super::plan::Plan;
use super::plan::items::{StepItem, TaskItem};
use super::progress::{StepState, step_state, ticked_tasks};

/// Where a step or a task comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// The guide.
    Guide,
    /// The planners have added it.
    Own,
    /// The plan says something of it, but the content no longer has it. It is to be shown with its id.
    Gone,
}

/// How many of some things are done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Done {
    /// Those that are done.
    pub done: usize,
    /// All of them.
    pub all: usize,
}

impl Done {
    /// One more.
    #[must_use]
    pub fn and(self, done: bool) -> Self {
        Self { done: self.done + usize::from(done), all: self.all + 1 }
    }
}

/// A step as the plan has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepEntry {
    /// Its id: of the guide, or of the item.
    pub id: ItemId,
    /// Where it comes from.
    pub origin: Origin,
    /// Its title; empty if it is gone, or an own one that nobody has named.
    pub title: String,
    /// The phase that it belongs to, of those that there are.
    pub phase: Option<PhaseId>,
    /// How far it is.
    pub state: StepState,
    /// The day on which it is to begin, as it was set.
    pub start: Option<Date>,
    /// The day on which it is to end, as it was set.
    pub end: Option<Date>,
    /// A note; may be empty.
    pub note: String,
    /// Its tasks, own ones among them.
    pub tasks: Done,
}

/// All steps: phase by phase those of the guide, then own ones; at the end those without a phase, and those that are gone.
pub fn all(plan: &Plan, content: &Content) -> Vec<StepEntry> {
    let said: Vec<StepItem<'_>> = plan.step_items().collect();
    let in_guide = |item: &&StepItem<'_>| item.step_id().is_some_and(|id| content.steps.contains_key(&id));
    let (of_guide, own): (Vec<&StepItem<'_>>, Vec<&StepItem<'_>>) = said.iter().partition(in_guide);
    let mut of_item = Index::default();
    for item in of_guide {
        of_item.insert(item.id.as_str(), item);
    }
    let own_tasks = own_tasks(plan, content);
    let mut entries = Vec::new();
    for phase in &content.phases {
        for step in phase.steps.iter().filter_map(|id| content.steps.get(id)) {
            let said = of_item.get(step.id.as_str()).copied();
            entries.extend(guide_entry(step, said, plan, count_of(&own_tasks, step.id.as_str())));
        }
        let of_phase = own.iter().filter(|item| item.phase.as_ref() == Some(&phase.id));
        entries.extend(of_phase.map(|item| own_entry(item, Some(&phase.id), &own_tasks)));
    }
    let known = |id: &Option<PhaseId>| id.as_ref().is_some_and(|id| content.phase(id).is_some());
    let others = own.iter().filter(|item| !known(&item.phase));
    entries.extend(others.map(|item| own_entry(item, None, &own_tasks)));
    // What own tasks belong to, though nothing else is known of it.
    let mut there = Index::default();
    for entry in &entries {
        there.insert(entry.id.to_string(), ());
    }
    let gone = own_tasks.iter().filter(|(id, _)| !there.contains_key(id.as_str()));
    let gone: Vec<StepEntry> = gone.filter_map(|(id, tasks)| gone_entry(id, *tasks)).collect();
    entries.extend(gone);
    entries
}

/// Whether an item of kind `task` is the planners' own: only of those title, step and tick are written.
pub(super) fn is_own_task(plan_says: &TaskItem<'_>, has_tick: bool) -> bool {
    !plan_says.title.is_empty() || plan_says.step.is_some() || has_tick
}

/// How many own tasks there are to a step, by the id of the step.
fn own_tasks(plan: &Plan, content: &Content) -> Index<String, Done> {
    let guide = super::tasks::guide_tasks(content);
    let mut counts: Index<String, Done> = Index::default();
    for task in plan.task_items().filter(|task| !guide.contains_key(task.id.as_str())) {
        let Some(step) = task.step else { continue };
        let count = counts.get(step.as_str()).copied().unwrap_or_default().and(task.is_done);
        counts.insert(step.to_string(), count);
    }
    counts
}

fn count_of(counts: &Index<String, Done>, id: &str) -> Done {
    counts.get(id).copied().unwrap_or_default()
}

fn guide_entry(step: &Step, said: Option<&StepItem<'_>>, plan: &Plan, own: Done) -> Option<StepEntry> {
    Some(StepEntry {
        id: ItemId::parse(step.id.as_str())?,
        origin: Origin::Guide,
        title: step.title.clone(),
        phase: Some(step.phase.clone()),
        state: step_state(step, plan),
        start: said.and_then(|said| said.start),
        end: said.and_then(|said| said.end),
        note: said.map(|said| said.note.to_owned()).unwrap_or_default(),
        tasks: Done { done: ticked_tasks(step, plan) + own.done, all: step.tasks.len() + own.all },
    })
}

fn own_entry(item: &StepItem<'_>, phase: Option<&PhaseId>, own_tasks: &Index<String, Done>) -> StepEntry {
    let tasks = count_of(own_tasks, item.id.as_str());
    let is_own = !item.title.is_empty() || item.phase.is_some() || item.state.is_some();
    StepEntry {
        id: item.id.clone(),
        origin: if is_own { Origin::Own } else { Origin::Gone },
        title: item.title.to_owned(),
        phase: phase.cloned(),
        state: item.state.unwrap_or_else(|| derived_state(tasks)),
        start: item.start,
        end: item.end,
        note: item.note.to_owned(),
        tasks,
    }
}

fn gone_entry(id: &str, tasks: Done) -> Option<StepEntry> {
    Some(StepEntry {
        id: ItemId::parse(id)?,
        origin: Origin::Gone,
        title: String::new(),
        phase: None,
        state: derived_state(tasks),
        start: None,
        end: None,
        note: String::new(),
        tasks,
    })
}

/// The state that its tasks give an own step for which nobody has set one.
fn derived_state(tasks: Done) -> StepState {
    match tasks {
        Done { done: 0, .. } => StepState::NotStarted,
        Done { done, all } if done == all => StepState::Done,
        _ => StepState::InProgress,
    }
}
