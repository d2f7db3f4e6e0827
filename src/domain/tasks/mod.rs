// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! All tasks of a plan in one list: those of the guide and the planners' own, with who does them and when they are due.

mod filter;

pub use filter::{GroupOf, Grouping, TaskFilter, TaskGroup};

use super::check::lowest_first;
use super::content::{Content, Task};
use super::date::Date;
use super::id::{ItemId, RoleId, StepId, TaskId};
use super::index::Index;
use super::plan::items::{TaskItem, TaskKey};
use super::plan::{Field, ItemKind, Plan};
use super::progress::StepState;
use super::steps::{self, Done, Origin, StepEntry};

/// What is due within this many days is due soon.
pub const SOON: i64 = 28;

crate::choices! {
    /// Where a task stands.
    pub enum TaskState {
        /// To be done.
        Open = "open",
        /// Done.
        Done = "done",
        /// Not to be done: its step is not relevant here.
        NotRelevant = "not-relevant",
    }
    /// When an open task is due.
    pub enum DueState {
        /// Its day has passed.
        Overdue = "overdue",
        /// Today or within [`SOON`] days.
        Soon = "soon",
        /// Later.
        Later = "later",
        /// Nobody has said.
        Undated = "undated",
    }
}

/// A task.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TaskEntry {
    /// The id under which the plan says more about it: that of the guide, or of the item.
    pub id: ItemId,
    /// Where it comes from.
    pub origin: Origin,
    /// What is to be done; empty if it is gone, or an own one that nobody has named.
    pub title: String,
    /// The place of its step in [`TaskList::steps`].
    pub step: Option<usize>,
    /// Where it stands.
    pub state: TaskState,
    /// Who does it: what was written, or the name of a role if its id was. Empty if nobody has said, and where the plan works
    /// without names of people, unless it is a role.
    pub owner: String,
    /// When it is to be done.
    pub due: Option<Date>,
    /// When it is due, as long as it is open.
    pub due_state: Option<DueState>,
    /// A note; may be empty.
    pub note: String,
}

impl TaskEntry {
    /// The task of the guide.
    pub fn task_id(&self) -> Option<TaskId> {
        TaskId::parse(self.id.as_str()).filter(|_| self.origin != Origin::Own)
    }
}

/// Everything there is to do.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TaskList {
    /// The steps, in order.
    pub steps: Vec<StepEntry>,
    /// The tasks, in the order of their steps; own ones behind those of the guide, those without a step at the end.
    pub entries: Vec<TaskEntry>,
    places: Index<ItemId, usize>,
}

/// Somebody with tasks.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Owner {
    /// Who; never empty.
    pub name: String,
    /// Their tasks, without those that are not relevant.
    pub tasks: Done,
    /// How many are overdue.
    pub overdue: usize,
}

/// The tasks of the guide by their ids, each with its step.
pub(super) fn guide_tasks(content: &Content) -> Index<String, (StepId, &Task)> {
    let mut all = Vec::new();
    for step in content.steps_in_order() {
        all.extend(step.tasks.iter().map(|task| (task.id.to_string(), (step.id.clone(), task))));
    }
    let mut guide = Index::default();
    for (id, task) in all {
        guide.insert(id, task);
    }
    guide
}

impl TaskList {
    /// All tasks of a plan.
    pub fn of(plan: &Plan, content: &Content, today: Date) -> Self {
        let mut list = Self { steps: steps::all(plan, content), ..Self::default() };
        let guide = guide_tasks(content);
        let said: Vec<TaskItem<'_>> = plan.task_items().collect();
        let (of_guide, others): (Vec<_>, Vec<_>) = said.iter().partition(|item| guide.contains_key(item.id.as_str()));
        let mut by_id = Index::default();
        for item in of_guide {
            by_id.insert(item.id.as_str(), item);
        }
        let mut by_step: Index<String, Vec<&TaskItem<'_>>> = Index::default();
        for item in others {
            let step = item.step.as_ref().map(StepId::to_string).unwrap_or_default();
            match by_step.get_mut(&step) {
                Some(items) => items.push(item),
                None => drop(by_step.insert(step, vec![item])),
            }
        }
        let names = (content, plan.has_names());
        let steps = std::mem::take(&mut list.steps);
        for (place, step) in steps.iter().enumerate() {
            let in_guide = StepId::parse(step.id.as_str()).and_then(|id| content.steps.get(&id));
            for task in in_guide.iter().flat_map(|step| &step.tasks) {
                let item = by_id.get(task.id.as_str()).copied();
                list.extend(of_guide_task(task, item, plan), Some((place, step)), names, today);
            }
            for item in by_step.remove(step.id.as_str()).iter().flatten() {
                list.extend(own_entry(item, plan), Some((place, step)), names, today);
            }
        }
        for item in by_step.values().flatten() {
            list.extend(own_entry(item, plan), None, names, today);
        }
        list.steps = steps;
        list.take_ticks_of_gone(plan, content, &guide, today);
        list
    }

    /// Ticks of tasks that the content no longer has.
    fn take_ticks_of_gone(
        &mut self,
        plan: &Plan,
        content: &Content,
        guide: &Index<String, (StepId, &Task)>,
        today: Date,
    ) {
        let tasks = plan.fields().filter_map(|field| match field {
            Field::Task(id) => Some(id),
            _ => None,
        });
        let gone = tasks.filter(|id| !guide.contains_key(id.as_str()) && plan.is_ticked(id));
        let ids: Vec<ItemId> = gone.filter_map(|id| ItemId::parse(id.as_str())).collect();
        for id in ids.into_iter().filter(|id| self.entry(id).is_none()).collect::<Vec<_>>() {
            let entry = TaskEntry { state: TaskState::Done, ..blank(id, Origin::Gone) };
            self.extend(Some(entry), None, (content, plan.has_names()), today);
        }
    }

    fn extend(
        &mut self,
        entry: Option<TaskEntry>,
        step: Option<(usize, &StepEntry)>,
        (content, has_names): (&Content, bool),
        today: Date,
    ) {
        let Some(mut entry) = entry else { return };
        let role = RoleId::parse(&entry.owner).and_then(|id| content.roles.get(&id));
        match role {
            Some(role) => entry.owner.clone_from(&role.name),
            None if !has_names => entry.owner.clear(),
            None => {}
        }
        entry.step = step.map(|(place, _)| place);
        let relevant = step.is_none_or(|(_, step)| step.state != StepState::NotRelevant);
        if entry.state == TaskState::Open && !relevant {
            entry.state = TaskState::NotRelevant;
        }
        entry.due_state = (entry.state == TaskState::Open).then(|| due_state(entry.due, today));
        self.places.insert(entry.id.clone(), self.entries.len());
        self.entries.push(entry);
    }

    /// The task under an id.
    pub fn entry(&self, id: &ItemId) -> Option<&TaskEntry> {
        self.places.get(id).and_then(|place| self.entries.get(*place))
    }

    /// The step of a task.
    pub fn step_of(&self, entry: &TaskEntry) -> Option<&StepEntry> {
        entry.step.and_then(|place| self.steps.get(place))
    }

    /// How many of the tasks that matter are done.
    pub fn done(&self) -> Done {
        let relevant = self.entries.iter().filter(|entry| entry.state != TaskState::NotRelevant);
        relevant.fold(Done::default(), |done, entry| done.and(entry.state == TaskState::Done))
    }

    /// How many open tasks are due then.
    pub fn n_due(&self, due: DueState) -> usize {
        self.entries.iter().filter(|entry| entry.due_state == Some(due)).count()
    }

    /// Open tasks that are overdue or due soon, the soonest first; of one person or office, if one is named.
    pub fn due(&self, owner: Option<&str>) -> Vec<&TaskEntry> {
        let due = self.entries.iter().filter(|entry| {
            matches!(entry.due_state, Some(DueState::Overdue | DueState::Soon))
                && owner.is_none_or(|owner| entry.owner == owner)
        });
        by_day(&due.collect::<Vec<_>>())
    }

    /// Everybody who has tasks, in the order of a dictionary.
    pub fn owners(&self) -> Vec<Owner> {
        let mut owners: Index<String, Owner> = Index::default();
        let with_owner = self.entries.iter().filter(|entry| !entry.owner.is_empty());
        for entry in with_owner.filter(|entry| entry.state != TaskState::NotRelevant) {
            let mut owner = owners.remove(&entry.owner).unwrap_or_default();
            owner.name.clone_from(&entry.owner);
            owner.tasks = owner.tasks.and(entry.state == TaskState::Done);
            owner.overdue += usize::from(entry.due_state == Some(DueState::Overdue));
            owners.insert(entry.owner.clone(), owner);
        }
        let all: Vec<Owner> = owners.values().cloned().collect();
        let order = super::content::in_order(all.iter().map(|owner| owner.name.clone()).collect());
        order.into_iter().filter_map(|place| all.get(place).cloned()).collect()
    }
}

/// When something is due.
pub fn due_state(due: Option<Date>, today: Date) -> DueState {
    match due.map(|due| today.days_until(due)) {
        None => DueState::Undated,
        Some(days) if days < 0 => DueState::Overdue,
        Some(days) if days <= SOON => DueState::Soon,
        Some(_) => DueState::Later,
    }
}

fn day_of(entry: Option<&TaskEntry>) -> i64 {
    entry.and_then(|entry| entry.due).map_or(i64::MAX, Date::days)
}

fn by_day<'a>(entries: &[&'a TaskEntry]) -> Vec<&'a TaskEntry> {
    let order = lowest_first(entries.iter().map(|entry| day_of(Some(entry))));
    order.into_iter().filter_map(|place| entries.get(place)).copied().collect()
}

fn blank(id: ItemId, origin: Origin) -> TaskEntry {
    TaskEntry {
        id,
        origin,
        title: String::new(),
        step: None,
        state: TaskState::Open,
        owner: String::new(),
        due: None,
        due_state: None,
        note: String::new(),
    }
}

fn of_guide_task(task: &Task, item: Option<&TaskItem<'_>>, plan: &Plan) -> Option<TaskEntry> {
    let state = if plan.is_ticked(&task.id) { TaskState::Done } else { TaskState::Open };
    let entry =
        TaskEntry { title: task.title.clone(), state, ..blank(ItemId::parse(task.id.as_str())?, Origin::Guide) };
    Some(with_more(entry, item))
}

/// A task that the guide does not have: an own one, or one that the content no longer has.
fn own_entry(item: &TaskItem<'_>, plan: &Plan) -> Option<TaskEntry> {
    let has_tick = plan.item(ItemKind::Task, item.id).is_some_and(|item| !item.text(TaskKey::Done.key()).is_empty());
    let origin = if steps::is_own_task(item, has_tick) { Origin::Own } else { Origin::Gone };
    let is_done = item.is_done || origin == Origin::Gone && item.task_id().is_some_and(|id| plan.is_ticked(&id));
    let state = if is_done { TaskState::Done } else { TaskState::Open };
    let entry = TaskEntry { title: item.title.to_owned(), state, ..blank(item.id.clone(), origin) };
    Some(with_more(entry, Some(item)))
}

fn with_more(entry: TaskEntry, item: Option<&TaskItem<'_>>) -> TaskEntry {
    let Some(item) = item else { return entry };
    TaskEntry { owner: item.owner.trim().to_owned(), due: item.due, note: item.note.to_owned(), ..entry }
}
