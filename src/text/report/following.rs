// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What came of it: decisions and reflections.

use super::{Writer, table};
use crate::domain::check::lowest_first;
use crate::domain::date::Date;
use crate::domain::export::Block;
use crate::domain::id::ItemId;
use crate::domain::index::Index;
use crate::domain::plan::items::{Decision, Reflection};

impl Writer<'_> {
    /// What was decided, by day.
    pub(super) fn decisions(self) -> Vec<Block> {
        let heads = &self.words.head;
        let row = |decision: &Decision<'_>| {
            let measures = self.names(&decision.measures, |id| self.measure_title(id));
            let steps = self.names(&decision.steps, |id| self.step_title(id));
            let about: Vec<String> = [measures, steps].into_iter().filter(|names| !names.is_empty()).collect();
            let [title, body, basis] =
                [decision.title, decision.body, decision.basis].map(|said| said.trim().to_owned());
            vec![title, self.day_or_none(decision.date), body, basis, about.join("; ")]
        };
        let decisions: Vec<_> = self.plan.decisions().collect();
        let rows =
            by_day(decisions.iter().map(|decision| decision.date)).filter_map(|place| decisions.get(place)).map(row);
        let head = [heads.decision.as_str(), &heads.date, &heads.body, &heads.basis, &heads.about];
        table("decisions", &self.words.table.decisions, &head, rows.collect()).into_iter().collect()
    }

    /// What was learned, by day.
    pub(super) fn reflections(self) -> Vec<Block> {
        let heads = &self.words.head;
        let mut events: Index<&ItemId, String> = Index::default();
        for event in self.plan.events() {
            events.insert(event.id, self.event_title(&event));
        }
        let row = |reflection: &Reflection<'_>| {
            let step = reflection.step.as_ref().map(|id| self.step_title(id));
            let event = reflection.event.as_ref().and_then(|id| events.get(id).cloned());
            let about: Vec<String> = step.into_iter().chain(event).collect();
            let [learned, change] = [reflection.learned, reflection.change].map(|said| said.trim().to_owned());
            vec![learned, change, self.day_or_none(reflection.date), about.join("; ")]
        };
        let reflections: Vec<_> = self.plan.reflections().collect();
        let rows = by_day(reflections.iter().map(|reflection| reflection.date))
            .filter_map(|place| reflections.get(place))
            .map(row);
        let head = [heads.learned.as_str(), &heads.change, &heads.date, &heads.about];
        table("reflections", &self.words.table.reflections, &head, rows.collect()).into_iter().collect()
    }
}

/// The places of days in their order; what has no day comes last.
pub(super) fn by_day(days: impl Iterator<Item = Option<Date>>) -> impl Iterator<Item = usize> {
    lowest_first(days.map(|day| day.map_or(i64::MAX, Date::days))).into_iter()
}
