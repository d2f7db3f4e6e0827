// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! How far the guide is: phases, steps, and the tasks that have a day.

use super::following::by_day;
use super::{Writer, table};
use crate::domain::content::Phase;
use crate::domain::export::Block;
use crate::domain::id::TaskId;
use crate::domain::plan::items::TaskItem;
use crate::domain::progress::{StepState, phase_tally, step_state, ticked_tasks};
use crate::domain::report::Settings;
use crate::text::fill;

impl Writer<'_> {
    /// Phases and steps with their states; nothing as long as nobody has begun.
    pub(super) fn guide(self, settings: &Settings<'_>) -> Vec<Block> {
        let Some(done) = self.steps_done() else { return Vec::new() };
        let (names, heads) = (&self.words.table, &self.words.head);
        let rows = self.content.phases.iter().enumerate().map(|(place, phase)| self.phase(place, phase)).collect();
        let phases = table("phases", &names.phases, &[&heads.phase, &heads.state, &heads.steps_done], rows);
        let steps =
            self.content.phases.iter().enumerate().flat_map(|(place, phase)| self.steps(place, phase)).collect();
        let steps = table("steps", &names.steps, &[&heads.step, &heads.phase, &heads.state, &heads.tasks_done], steps);
        let blocks = [Block::Text(done)].into_iter().chain(phases).chain(steps);
        blocks.chain(self.open_tasks(settings)).collect()
    }

    fn phase(self, place: usize, phase: &Phase) -> Vec<String> {
        let tally = phase_tally(phase, self.content, self.plan);
        let state = self.messages.state(tally.state(phase.steps.len()));
        vec![self.numbered(place, &phase.title), state.to_owned(), self.of(tally.done, tally.relevant)]
    }

    fn steps(self, place: usize, phase: &Phase) -> Vec<Vec<String>> {
        let steps = phase.steps.iter().filter_map(|id| self.content.steps.get(id));
        let row = |step| {
            let state = step_state(step, self.plan);
            // Of what nobody needs, nobody counts tasks.
            let is_relevant = state != StepState::NotRelevant && !step.tasks.is_empty();
            let tasks =
                if is_relevant { self.of(ticked_tasks(step, self.plan), step.tasks.len()) } else { String::new() };
            vec![step.title.clone(), (place + 1).to_string(), self.messages.state(state).to_owned(), tasks]
        };
        steps.map(row).collect()
    }

    /// Open tasks that have a day or an owner, by day.
    fn open_tasks(self, settings: &Settings<'_>) -> Option<Block> {
        let is_open = |task: &TaskItem<'_>| {
            let ticked = TaskId::parse(task.id.as_str()).is_some_and(|id| self.plan.is_ticked(&id));
            !ticked && !task.is_done && (task.due.is_some() || !task.owner.is_empty())
        };
        let tasks: Vec<_> = self.plan.task_items().filter(is_open).collect();
        let row = |task: &TaskItem<'_>| {
            let of_guide = TaskId::parse(task.id.as_str()).and_then(|id| self.content.task(&id));
            let title = of_guide.map_or(task.title.trim(), |(_, task)| &task.title);
            let title = if title.is_empty() { self.gone(task.id.as_str()) } else { title.to_owned() };
            let own_step = task.step.as_ref().map(|id| self.step_title(id));
            let step = of_guide.map(|(step, _)| step.title.clone()).or(own_step).unwrap_or_default();
            let owner = if settings.names { task.owner.trim().to_owned() } else { String::new() };
            vec![title, step, self.day_or_none(task.due), owner]
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
