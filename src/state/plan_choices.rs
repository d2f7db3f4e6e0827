// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Verbs of the plan for what several people judge: the self-check, ratings, the order that follows.

use leptos::prelude::*;

use crate::browser::random;
use crate::domain::date::Date;
use crate::domain::id::{CheckId, ItemId, MeasureId};
use crate::domain::plan::items::{CheckAnswer, CheckResultKey, CheckStatus};
use crate::domain::plan::{History, ItemKind};
use crate::domain::{shortlist, standing};
use crate::state::plan_state::PlanState;

impl PlanState {
    /// Answers a question of the self-check in the draft, which begins with the first answer; `None` takes the answer back.
    pub fn answer_check(self, question: &CheckId, answer: Option<CheckAnswer>) {
        let Some(attribute) = CheckResultKey::answer(question) else { return };
        let says = (attribute, answer.map_or("", CheckAnswer::key));
        match untrack(|| self.with(|plan| standing::draft(plan).map(|draft| draft.id.clone()))) {
            Some(draft) => self.set_items(ItemKind::CheckResult, &draft, &[says]),
            None => {
                let status = (CheckResultKey::Status.attribute(), CheckStatus::Draft.key());
                self.add_item(ItemKind::CheckResult, &[status, says]);
            }
        }
    }

    /// Keeps a result of the self-check, for comparison.
    pub fn keep_check(self, result: &ItemId, date: Date, who: &str) {
        let date = date.to_string();
        let says = [
            (CheckResultKey::Status.attribute(), CheckStatus::Saved.key()),
            (CheckResultKey::Date.attribute(), &*date),
            (CheckResultKey::Who.attribute(), who.trim()),
        ];
        self.set_items(ItemKind::CheckResult, result, &says);
    }

    /// Makes a draft of a result again, so that its answers can be changed.
    pub fn reopen_check(self, result: &ItemId) {
        let status = (CheckResultKey::Status.attribute(), CheckStatus::Draft.key());
        self.set_items(ItemKind::CheckResult, result, &[status]);
    }

    /// Writes what somebody thinks of a measure: impact and effort, from 1 to 5.
    pub fn rate(self, measure: &MeasureId, by: &str, values: (Option<u8>, Option<u8>)) {
        let Some(new) = ItemId::parse(&random::name()) else { return };
        // On its way through the matrix a point passes several places: one step to take back.
        self.change(History::record_more, |plan, mark| shortlist::rate(plan, (measure, by), values, &new, mark));
    }

    /// Takes an order into the plan; the chosen measures are planned from now on.
    pub fn take_order(self, order: &[MeasureId], planned: &[MeasureId]) {
        self.change(History::record, |plan, mark| shortlist::take_order(plan, order, planned, &mark));
    }
}
