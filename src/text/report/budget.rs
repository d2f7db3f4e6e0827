// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What the plan may cost, in money and in work: always spans, with what they rest on and what is not included.

use super::{Cited, Writer, table};
use crate::domain::budget::{MeasureNeed, Money, Needs, Work};
use crate::domain::content::{CostClass, Estimate};
use crate::domain::export::Block;
use crate::domain::plan::items::ProfileKey;
use crate::domain::report::{Depth, Settings};
use crate::text::fill;

impl<'a> Writer<'a> {
    /// Sums of measures and steps beside what the profile names; in a long report each measure too.
    pub(super) fn budget(self, settings: &Settings<'_>, cited: &Cited<'_>) -> Vec<Block> {
        let Some(needs) = self.needs() else { return Vec::new() };
        let words = &self.words.budget;
        let sums = table("budget", &self.words.table.budget, &[&words.item, &words.span], self.sums(&needs));
        let is_long = settings.audience.depth() == Depth::Whole;
        let each = if is_long { self.costs(&needs, cited) } else { None };
        let left_out = self.n_of(&words.left_out, needs.measures_left_out);
        let left_out = if needs.measures_left_out > 0 { left_out } else { String::new() };
        let basis = Block::Small([words.basis.as_str(), &left_out].join(" ").trim().to_owned());
        sums.into_iter().chain(each).chain([basis]).collect()
    }

    /// The money for the measures in a line.
    pub(super) fn cost_in_a_line(self) -> Option<String> {
        let money = self.needs()?.money;
        let closed = self.closed(money);
        let open = self.open(money).map(|open| [&self.words.budget.open_short, " ", &open].concat());
        let parts: Vec<String> = closed.into_iter().chain(open).collect();
        (!parts.is_empty()).then(|| parts.join("; "))
    }

    /// What is needed, once there is something to sum; of a worked example nobody has documented it.
    fn needs(self) -> Option<Needs<'a>> {
        if self.example.is_some() {
            return None;
        }
        let needs = Needs::of(self.plan, self.content);
        (!needs.measures.is_empty() || self.steps_done().is_some()).then_some(needs)
    }

    fn sums(self, needs: &Needs<'_>) -> Vec<Vec<String>> {
        let words = &self.words.budget;
        let profile = self.plan.profile();
        let choice = |key: ProfileKey, said: &str| self.plan_words.choice(key.key(), said).to_owned();
        let unsaid = (needs.without_cost > 0).then(|| "–".to_owned());
        let lines = [
            (self.n_of(&words.closed, needs.money.n_closed), self.closed(needs.money)),
            (self.n_of(&words.open, needs.money.n_open), self.open(needs.money)),
            (self.n_of(&words.unsaid, needs.without_cost), unsaid),
            (words.money_there.clone(), profile.budget.map(|budget| choice(ProfileKey::Budget, budget.key()))),
            (self.n_of(&words.work, needs.work.n), self.person_days(needs.work)),
            (words.work_ahead.clone(), self.person_days(needs.work_ahead)),
            (words.a_week.clone(), self.hours_a_week(needs)),
            (words.time_there.clone(), profile.staff.map(|staff| choice(ProfileKey::Staff, staff.key()))),
        ];
        lines.into_iter().filter_map(|(name, said)| Some(vec![name, said?])).collect()
    }

    fn n_of(self, text: &str, n: usize) -> String {
        fill(text, &[("n", &self.count(n))])
    }

    /// The sum of the measures whose cost has an upper end.
    fn closed(self, money: Money) -> Option<String> {
        let amount = |euros: u64| self.locale.number(euros as f64);
        let (from, to) = (amount(money.closed_from), amount(money.to));
        let words = &self.messages.cost;
        match (money.n_closed, money.closed_from) {
            (0, _) => None,
            (_, 0) => Some(fill(&words.up_to, &[("max", &to)])),
            _ => Some(fill(&words.between, &[("min", &from), ("max", &to)])),
        }
    }

    /// The lower ends of the measures whose cost is open upwards.
    fn open(self, money: Money) -> Option<String> {
        let from = self.locale.number(money.open_from() as f64);
        let words = &self.messages.cost;
        match (money.n_open, money.open_from()) {
            (0, _) => None,
            (_, 0) => Some(words.any.clone()),
            _ => Some(fill(&words.over, &[("min", &from)])),
        }
    }

    fn person_days(self, work: Work) -> Option<String> {
        let [from, to] = [work.from, work.to].map(f64::round);
        (work.n > 0).then(|| self.span_of(from, to, &self.messages.unit.person_days))
    }

    fn hours_a_week(self, needs: &Needs<'_>) -> Option<String> {
        let (from, to) = needs.hours_a_week();
        (needs.work.n > 0).then(|| self.span_of(from, to, &self.messages.unit.hours))
    }

    fn span_of(self, from: f64, to: f64, unit: &crate::text::Plural) -> String {
        let both = [self.locale.number(from), self.locale.number(to)].join("–");
        let n = if from == to { self.locale.number(to) } else { both };
        fill(unit.form(self.locale.plural(to)), &[("n", &n)])
    }

    /// The cost of each measure with what it covers and rests on.
    fn costs(self, needs: &Needs<'_>, cited: &Cited<'_>) -> Option<Block> {
        let row = |need: &MeasureNeed<'_>| {
            let cost = need.cost.map(|(min, max)| {
                let estimate: Estimate<CostClass> = Estimate { min, max, basis: String::new(), sources: Vec::new() };
                self.messages.cost(&estimate, self.locale)
            });
            let title =
                if need.title.trim().is_empty() { self.measure_title(&need.measure) } else { need.title.to_owned() };
            let basis =
                if need.own { self.words.budget.own.clone() } else { cited.say(need.cost_basis, need.cost_sources) };
            vec![title, cost.unwrap_or_else(|| "–".to_owned()), basis]
        };
        let head = [&*self.words.head.measure, &self.messages.measure.cost, &self.words.budget.covers];
        table("costs", &self.words.table.costs, &head, needs.measures.iter().map(row).collect())
    }
}
