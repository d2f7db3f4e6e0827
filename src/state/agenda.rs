// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The agenda of an event: which event an address asks for, and the verbs of the plan for entries, their order and checklists.

use crate::browser::random;
use crate::domain::agenda::{self, Check, Part};
use crate::domain::date::Date;
use crate::domain::id::{Attribute, ItemId};
use crate::domain::plan::items::TaskKey;
use crate::domain::plan::{Change, History, ItemKind, Plan};
use crate::query::Query;
use crate::state::Toolbox;
use crate::state::plan_state::PlanState;
use crate::text::agenda::AgendaWriter;

/// The name of an event in the address.
pub const EVENT: &str = "event";
/// In the address, what belongs to no event.
pub const LOOSE: &str = "none";

/// Which event a page is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Asked {
    /// What belongs to no event yet.
    Loose,
    /// An event of the plan.
    Event(ItemId),
    /// One that the plan does not have.
    Unknown,
}

impl Asked {
    /// What an address asks for. If it asks for nothing: what has no event yet, if there is anything; otherwise the next event
    /// that has an agenda or a board, or else the last one.
    pub fn of(query: &Query, plan: &Plan, today: Date) -> Self {
        match query.get(EVENT) {
            Some(LOOSE) => Self::Loose,
            Some(text) => {
                let known = ItemId::parse(text).filter(|id| agenda::event(plan, id).is_some());
                known.map_or(Self::Unknown, Self::Event)
            }
            None => Self::usual(plan, today),
        }
    }

    fn usual(plan: &Plan, today: Date) -> Self {
        if !plan.agenda(None).is_empty() {
            return Self::Loose;
        }
        let has_board = |id: &ItemId| plan.boards().any(|board| board.event.as_ref() == Some(id));
        let in_use = |id: &ItemId| !plan.agenda(Some(id)).is_empty() || has_board(id);
        let used: Vec<_> = agenda::events(plan).into_iter().filter(|event| in_use(event.id)).collect();
        let next = used.iter().find(|event| event.date.is_none_or(|date| date >= today)).or(used.last());
        next.map_or(Self::Loose, |event| Self::Event(event.id.clone()))
    }

    /// The event.
    pub fn event(&self) -> Option<&ItemId> {
        if let Self::Event(id) = self { Some(id) } else { None }
    }

    /// As it stands in an address.
    pub fn key(&self) -> &str {
        self.event().map_or(LOOSE, ItemId::as_str)
    }
}

impl Toolbox {
    /// The events of a plan to choose from, by day: the id, and day and title in words.
    pub fn events_to_choose(&self, writer: AgendaWriter<'_>) -> Vec<(String, String)> {
        let entry = |event: &crate::domain::plan::items::Event<'_>| {
            let day = event.date.map_or_else(|| writer.words.no_day.clone(), |date| self.day(date));
            (event.id.to_string(), [&*day, ": ", &writer.event_title(event)].concat())
        };
        agenda::events(writer.plan).iter().map(entry).collect()
    }
}

impl PlanState {
    /// Adds entries to an agenda, as one step; the id of the first comes back.
    pub fn add_to_agenda(self, event: Option<&ItemId>, parts: &[Part]) -> Option<ItemId> {
        let ids: Vec<ItemId> = parts.iter().filter_map(|_| ItemId::parse(&random::name())).collect();
        self.change(History::record, |plan, mark| agenda::add(plan, event, parts, &ids, &mark));
        ids.into_iter().next()
    }

    /// Puts the entries of an agenda into an order.
    pub fn order_agenda(self, order: &[ItemId]) {
        self.change(History::record, |plan, mark| agenda::reorder(plan, order, &mark));
    }

    /// Adds an event; it gets the agenda that belonged to none so far, in the same step if `takes_over`.
    pub fn add_event_for_agenda(self, says: &[(Attribute, &str)], takes_over: bool) -> Option<ItemId> {
        let item = ItemId::parse(&random::name())?;
        self.change(History::record, |plan, mark| {
            let added = plan.add_item(ItemKind::Event, &item, says, mark.clone());
            if takes_over { added.then(agenda::assign(plan, &item, &mark)) } else { added }
        });
        Some(item)
    }

    /// Ticks something of a checklist: it becomes an own task of the plan, if it is none yet.
    pub fn tick_check(self, check: &Check, event: Option<Date>, done: bool) {
        let word = if done { "yes" } else { "" };
        match &check.task {
            Some((task, _)) => self.set_items(ItemKind::Task, task, &[(TaskKey::Done.attribute(), word)]),
            None => self.add_checks(&[check], event, word),
        }
    }

    /// Puts what is on no list yet into the task list, as one step; how many came to it comes back.
    pub fn checks_to_tasks(self, checks: &[Check], event: Option<Date>) -> usize {
        let open: Vec<&Check> = checks.iter().filter(|check| check.task.is_none()).collect();
        self.add_checks(&open, event, "");
        open.len()
    }

    fn add_checks(self, checks: &[&Check], event: Option<Date>, done: &str) {
        let ids: Vec<ItemId> = checks.iter().filter_map(|_| ItemId::parse(&random::name())).collect();
        self.change(History::record, |plan, mark| {
            checks.iter().zip(&ids).fold(Change::default(), |change, (check, id)| {
                let due = event.map(|day| agenda::due(check.moment, day).to_string()).unwrap_or_default();
                let says = [
                    (TaskKey::Title.attribute(), check.text.as_str()),
                    (TaskKey::Due.attribute(), &due),
                    (TaskKey::Step.attribute(), check.step.as_ref().map_or("", |step| step.as_str())),
                    (TaskKey::Done.attribute(), done),
                ];
                change.then(plan.add_item(ItemKind::Task, id, &says, mark.clone()))
            })
        });
    }
}
