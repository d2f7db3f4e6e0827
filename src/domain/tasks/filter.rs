// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What of the tasks is shown, and in which groups, as an address asks for it.

use super::{DueState, TaskEntry, TaskList, TaskState, day_of};
use crate::domain::check::lowest_first;
use crate::domain::content::Content;
use crate::domain::index::Index;
use crate::domain::steps::Done;

crate::choices! {
    /// How a list of tasks is ordered.
    pub enum Grouping {
        /// By phase and step, as in the guide.
        Step = "step",
        /// By day, the soonest first.
        Due = "due",
        /// By who does them; what nobody does comes last.
        Owner = "owner",
    }
}

/// What to show of a list of tasks, as an address asks for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TaskFilter {
    /// Only those of one person or office; an empty name means those that nobody does.
    pub owner: Option<String>,
    /// Only open ones that are due then.
    pub due: Option<DueState>,
    /// Only those that stand there; without it all but those that are not relevant.
    pub state: Option<TaskState>,
    /// Only those of a phase.
    pub phase: Option<String>,
    /// The order.
    pub grouping: Grouping,
    /// Whether the address asks for something that means nothing here.
    pub has_unknown: bool,
}

/// What the tasks of a group have in common.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum GroupOf {
    /// A phase, by its place in the content.
    Phase(usize),
    /// They belong to no phase.
    NoPhase,
    /// When they are due; `None` for those that are done.
    Due(Option<DueState>),
    /// Who does them; empty if nobody does.
    Owner(String),
}

impl GroupOf {
    /// A key that no other group of the same order has.
    pub fn key(&self) -> String {
        match self {
            Self::Phase(place) => place.to_string(),
            Self::NoPhase | Self::Due(None) => String::new(),
            Self::Due(Some(due)) => due.key().to_owned(),
            Self::Owner(name) => name.clone(),
        }
    }
}

/// Tasks under one heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TaskGroup {
    /// What they have in common.
    pub of: GroupOf,
    /// The places of the tasks in [`TaskList::entries`], in order.
    pub entries: Vec<usize>,
    /// How many of them are done.
    pub done: Done,
    /// How many of them are overdue.
    pub overdue: usize,
}

impl TaskFilter {
    /// The name under which an address asks for an owner, and the value for nobody.
    pub const NOBODY: &str = "-";

    /// Reads the pairs of an address.
    pub fn read<'a>(pairs: impl Iterator<Item = (&'a str, &'a str)>, content: &Content) -> Self {
        let mut filter =
            Self { owner: None, due: None, state: None, phase: None, grouping: Grouping::Step, has_unknown: false };
        for (name, value) in pairs {
            let known = match name {
                "owner" => {
                    let name = if value == Self::NOBODY { "" } else { value };
                    filter.owner.replace(name.to_owned()).is_none()
                }
                "due" => DueState::parse(value).map(|due| filter.due = Some(due)).is_some(),
                "state" => TaskState::parse(value).map(|state| filter.state = Some(state)).is_some(),
                "by" => Grouping::parse(value).map(|grouping| filter.grouping = grouping).is_some(),
                "phase" => {
                    let known = content.phases.iter().any(|phase| phase.id.as_str() == value);
                    known.then(|| filter.phase = Some(value.to_owned())).is_some()
                }
                // The search asks for a task by its id.
                "task" => true,
                _ => false,
            };
            filter.has_unknown |= !known;
        }
        filter
    }

    /// Whether it leaves anything out beyond what is not relevant.
    pub fn is_active(&self) -> bool {
        self.owner.is_some() || self.due.is_some() || self.state.is_some() || self.phase.is_some()
    }
}

impl TaskList {
    /// What a filter leaves, in groups; groups with nothing in them are left out.
    pub fn groups(&self, filter: &TaskFilter, content: &Content) -> Vec<TaskGroup> {
        let left = self.entries.iter().enumerate().filter(|(_, entry)| self.is_kept(entry, filter));
        let left: Vec<(usize, &TaskEntry)> = left.collect();
        let mut owners = Index::default();
        for (place, owner) in self.owners().into_iter().enumerate() {
            owners.insert(owner.name, place as i64);
        }
        let key = |(_, entry): &(usize, &TaskEntry)| match filter.grouping {
            Grouping::Step => self.phase_place(entry, content).map_or(i64::MAX, |place| place as i64),
            Grouping::Due => match entry.due_state {
                Some(due) => DueState::ALL.iter().position(|other| *other == due).map_or(9, |place| place as i64),
                None => 9,
            },
            Grouping::Owner => owners.get(&entry.owner).copied().unwrap_or(i64::MAX),
        };
        let mut groups: Vec<(i64, TaskGroup)> = Vec::new();
        let keys: Vec<i64> = left.iter().map(key).collect();
        for place in lowest_first(keys.iter().copied()) {
            let (Some(key), Some((at, entry))) = (keys.get(place), left.get(place)) else { continue };
            if groups.last().is_none_or(|(last, _)| last != key) {
                let of = match filter.grouping {
                    Grouping::Step => self.phase_place(entry, content).map_or(GroupOf::NoPhase, GroupOf::Phase),
                    Grouping::Due => GroupOf::Due(entry.due_state),
                    Grouping::Owner => GroupOf::Owner(entry.owner.clone()),
                };
                groups.push((*key, TaskGroup { of, entries: Vec::new(), done: Done::default(), overdue: 0 }));
            }
            let Some((_, group)) = groups.last_mut() else { continue };
            group.entries.push(*at);
            group.done = group.done.and(entry.state == TaskState::Done);
            group.overdue += usize::from(entry.due_state == Some(DueState::Overdue));
        }
        let mut groups: Vec<TaskGroup> = groups.into_iter().map(|(_, group)| group).collect();
        if filter.grouping != Grouping::Step {
            for group in &mut groups {
                let day = |place: &usize| day_of(self.entries.get(*place));
                let order = lowest_first(group.entries.iter().map(day));
                group.entries = order.into_iter().filter_map(|place| group.entries.get(place).copied()).collect();
            }
        }
        groups
    }

    /// The same groups with what is known of their tasks now. So a row stays where it is while somebody works on it, though it
    /// may no longer fit. `None` if the tasks are others.
    pub fn regrouped(&self, groups: &[TaskGroup], n_tasks: usize) -> Option<Vec<TaskGroup>> {
        let again = |group: &TaskGroup| {
            let tasks = || group.entries.iter().filter_map(|place| self.entries.get(*place));
            TaskGroup {
                done: tasks().fold(Done::default(), |done, task| done.and(task.state == TaskState::Done)),
                overdue: tasks().filter(|task| task.due_state == Some(DueState::Overdue)).count(),
                ..group.clone()
            }
        };
        (n_tasks == self.entries.len()).then(|| groups.iter().map(again).collect())
    }

    fn is_kept(&self, entry: &TaskEntry, filter: &TaskFilter) -> bool {
        let state = match filter.state {
            Some(state) => entry.state == state,
            None => entry.state != TaskState::NotRelevant,
        };
        let in_phase = |phase: &String| {
            let of = self.step_of(entry).and_then(|step| step.phase.as_ref());
            of.map_or("", |id| id.as_str()) == phase
        };
        state
            && filter.owner.as_ref().is_none_or(|owner| entry.owner == *owner)
            && filter.due.is_none_or(|due| entry.due_state == Some(due))
            && filter.phase.as_ref().is_none_or(in_phase)
    }

    fn phase_place(&self, entry: &TaskEntry, content: &Content) -> Option<usize> {
        let phase = self.step_of(entry)?.phase.as_ref()?;
        content.phase(phase).map(|(number, _)| number.saturating_sub(1))
    }
}
