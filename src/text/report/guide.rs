// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! How far the guide is: phases, steps, and the tasks that have a day. Own steps and own tasks count.

use super::following::by_day;
use super::{Writer, table};
use crate::domain::content::Phase;
use crate::domain::export::Block;
use crate::domain::progress::{StepState, Tally};
use crate::domain::report::Settings;
use crate::domain::steps::StepEntry;
use crate::domain::tasks::{TaskEntry, TaskList, TaskState};
use crate::text::fill;

impl Writer<'_> {
    /// Phases and steps with their states; nothing as long as nobody has begun.
    pub(super) fn guide(self, settings: &Settings<'_>) -> Vec<Block> {
        let Some(done) = self.steps_done() else { return Vec::new() };
        let list = TaskList::of(self.plan, self.content, self.today);
        let (names, heads) = (&self.words.table, &self.words.head);
        if self.example.is_some() {
            // What is not documented is no task that is open.
            let begun = list.steps.iter().filter(|step| step.state != StepState::NotStarted);
            let rows = begun.map(|step| self.step(step).into_iter().take(3).collect()).collect();
            let head = [heads.step.as_str(), &heads.phase, &heads.state];
            return table("steps", &self.words.paper.documented, &head, rows).into_iter().collect();
        }
        let phases = self.content.phases.iter().enumerate();
        let rows = phases.map(|(place, phase)| self.phase(place, phase, &list.steps)).collect();
        let phases = table("phases", &names.phases, &[&heads.phase, &heads.state, &heads.steps_done], rows);
        let steps = list.steps.iter().map(|step| self.step(step)).collect();
        let steps = table("steps", &names.steps, &[&heads.step, &heads.phase, &heads.state, &heads.tasks_done], steps);
        let blocks = [Block::Text(done)].into_iter().chain(phases).chain(steps);
        blocks.chain(self.open_tasks(&list, settings)).collect()
    }

    fn phase(self, place: usize, phase: &Phase, steps: &[StepEntry]) -> Vec<String> {
        let of_phase = || steps.iter().filter(|step| step.phase.as_ref() == Some(&phase.id));
        let count = |state: StepState| of_phase().filter(|step| step.state == state).count();
        let n = of_phase().count();
        let relevant = n - count(StepState::NotRelevant);
        let tally = Tally { done: count(StepState::Done), in_progress: count(StepState::InProgress), relevant };
        let state = self.messages.state(tally.state(n));
        vec![self.numbered(place, &phase.title), state.to_owned(), self.of(tally.done, relevant)]
    }

    fn step(self, step: &StepEntry) -> Vec<String> {
        let phase = step.phase.as_ref().and_then(|id| self.content.phase(id)).map(|(place, _)| place.to_string());
        // Of what nobody needs, nobody counts tasks.
        let counts = step.state != StepState::NotRelevant && step.tasks.all > 0;
        let tasks = if counts { self.of(step.tasks.done, step.tasks.all) } else { String::new() };
        let state = self.messages.state(step.state).to_owned();
        vec![self.step_entry_title(step), phase.unwrap_or_default(), state, tasks]
    }

    /// What a step is called.
    pub(super) fn step_entry_title(self, step: &StepEntry) -> String {
        if step.title.trim().is_empty() { self.gone(step.id.as_str()) } else { step.title.trim().to_owned() }
    }

    /// Open tasks that have a day or an owner, by day.
    fn open_tasks(self, list: &TaskList, settings: &Settings<'_>) -> Option<Block> {
        let is_shown = |task: &&TaskEntry| {
            task.state == TaskState::Open && (task.due.is_some() || settings.names && !task.owner.is_empty())
        };
        let tasks: Vec<&TaskEntry> = list.entries.iter().filter(is_shown).collect();
        let row = |task: &&TaskEntry| {
            let title = task.title.trim();
            let title = if title.is_empty() { self.gone(task.id.as_str()) } else { title.to_owned() };
            let step = task.step.and_then(|place| list.steps.get(place)).map(|step| self.step_entry_title(step));
            let owner = if settings.names { task.owner.trim().to_owned() } else { String::new() };
            vec![title, step.unwrap_or_default(), self.day_or_none(task.due), owner]
        };
        let rows = by_day(tasks.iter().map(|task| task.due)).filter_map(|place| tasks.get(place)).map(row).collect();
        let heads = &self.words.head;
        let head = [heads.task.as_str(), &heads.step, &heads.due, &heads.owner];
        table("tasks", &self.words.table.tasks, &head, rows)
    }

    fn of(self, n: usize, of: usize) -> String {
        fill(&self.words.paper.of, &[("n", &self.count(n)), ("count", &self.count(of))])
    }
}
