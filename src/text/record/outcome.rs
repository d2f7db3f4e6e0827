// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What came out of an event: what was decided on its day, what its cards have become, and the tasks that were entered that day.

use super::{RecordWriter, trimmed};
use crate::domain::agenda::{Moment, checklist};
use crate::domain::date::Date;
use crate::domain::export::{Block, Level};
use crate::domain::id::ItemId;
use crate::domain::plan::items::{Decision, Event, TaskItem};
use crate::domain::plan::{Item, ItemKind};
use crate::text::report::table;

/// What a card has become, and what is written on the card.
type Became<'a> = ((ItemKind, ItemId), &'a str);

impl<'a> RecordWriter<'a> {
    /// What was decided on the day of the event; a decision without a day belongs to the day on which it was entered.
    pub(super) fn decisions(self, event: Option<&Event<'_>>) -> Vec<Block> {
        let words = &self.words.record;
        let Some(day) = event.and_then(|event| event.date) else { return Vec::new() };
        let of_day = self.plan.items(ItemKind::Decision).filter(|item| {
            let said = Decision::of(*item).date;
            said == Some(day) || said.is_none() && entered_on(item, day)
        });
        let row = |item: Item<'_>| {
            let decision = Decision::of(item);
            [decision.title, decision.body, decision.basis].map(trimmed).to_vec()
        };
        let heads = [words.decision.as_str(), &words.decided, &words.basis];
        table("decisions", &self.day(day), &heads, of_day.map(row).collect()).into_iter().collect()
    }

    /// What cards have become, and further tasks of the day.
    pub(super) fn outcome(self, event: Option<&Event<'_>>) -> Vec<Block> {
        let words = &self.words.record;
        let became: Vec<Became<'a>> = self
            .boards_of(event)
            .iter()
            .flat_map(|board| self.plan.cards_of(board.id))
            .filter_map(|card| Some((card.became?, card.text)))
            .collect();
        let mut blocks: Vec<Block> = self.tasks(event, &became).into_iter().collect();
        for kind in [ItemKind::Project, ItemKind::OwnMeasure, ItemKind::Stakeholder] {
            let title = |((kind, item), text): &Became<'_>| {
                let title = self.plan.item(*kind, item)?.text("title").trim();
                let title = [title, text.trim(), &words.unnamed].into_iter().find(|title| !title.is_empty());
                title.map(str::to_owned)
            };
            let of_kind = became.iter().filter(|((other, _), _)| *other == kind);
            let titles: Vec<String> = of_kind.filter_map(title).collect();
            if !titles.is_empty() {
                blocks.extend([Block::Heading(Level::Part, words.became(kind).to_owned()), Block::List(titles)]);
            }
        }
        blocks
    }

    /// The tasks that cards have become, then those that were entered on the day.
    fn tasks(self, event: Option<&Event<'_>>, became: &[Became<'_>]) -> Option<Block> {
        let words = &self.words.record;
        let of_cards: Vec<(TaskItem<'_>, &str)> = became
            .iter()
            .filter(|((kind, _), _)| *kind == ItemKind::Task)
            .filter_map(|((kind, item), text)| Some((TaskItem::of(self.plan.item(*kind, item)?), *text)))
            .collect();
        let of_day =
            self.tasks_of_day(event).into_iter().filter(|task| of_cards.iter().all(|(other, _)| other.id != task.id));
        let of_day: Vec<(TaskItem<'_>, &str)> = of_day.map(|task| (task, "")).collect();
        let has_names = self.plan.has_names();
        let row = |(task, text): (TaskItem<'_>, &str)| {
            let owner = if has_names { task.owner.trim() } else { "" };
            let due = task.due.map(|due| self.day(due)).unwrap_or_default();
            let state = if task.is_done { &words.is_done } else { &words.is_open };
            let title = [task.title.trim(), text.trim(), &words.unnamed].into_iter().find(|title| !title.is_empty());
            vec![title.unwrap_or_default().to_owned(), owner.to_owned(), due, state.clone()]
        };
        let heads = [words.task.as_str(), &words.owner, &words.due, &words.state];
        table("tasks", &words.tasks, &heads, of_cards.into_iter().chain(of_day).map(row).collect())
    }

    /// Own tasks that were entered on the day of the event, without what was to be thought of before and during it.
    fn tasks_of_day(self, event: Option<&Event<'_>>) -> Vec<TaskItem<'a>> {
        let Some((event, day)) = event.and_then(|event| Some((event, event.date?))) else { return Vec::new() };
        let agenda = self.plan.agenda(Some(event.id));
        let checks = checklist(self.plan, &agenda, self.content, self.material);
        let is_preparation = |task: &TaskItem<'_>| {
            let is_check = |id: &ItemId| {
                checks.iter().any(|check| {
                    check.moment != Moment::After && check.task.as_ref().is_some_and(|(task, _)| task == id)
                })
            };
            is_check(task.id) || task.due.is_some_and(|due| due < day)
        };
        let entered = self.plan.items(ItemKind::Task).filter(|item| entered_on(item, day)).map(TaskItem::of);
        entered.filter(|task| !task.title.trim().is_empty() && !is_preparation(task)).collect()
    }
}

/// Whether an item was entered on a day. In UTC: workshops do not go on past midnight there.
fn entered_on(item: &Item<'_>, day: Date) -> bool {
    item.entered().is_some_and(|moment| Date::of(moment) == day)
}
