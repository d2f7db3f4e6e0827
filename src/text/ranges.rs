// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What a plan needs, in words: spans, and what stays open upwards; never one figure.

use super::{Locale, Messages, TrackingWords, fill};
use crate::domain::budget::{Money, Needs, Work};
use crate::domain::content::{CostClass, EffortClass, Estimate};
use crate::domain::plan::items::{BudgetFrame, StaffFrame};

impl TrackingWords {
    /// The sum of costs, in sentences: first the span, then what it leaves open and what it does not hold.
    pub fn money(&self, needs: &Needs<'_>, messages: &Messages, locale: &dyn Locale) -> Vec<String> {
        let words = &self.needs;
        let Money { from, to, n_open, n_closed, closed_from } = needs.money;
        let mut lines = Vec::new();
        if needs.money.is_nothing() {
            lines.push(words.no_money.clone());
        } else {
            lines.push(euros(from, (n_open == 0).then_some(to), messages, locale));
            lines.push(words.money_of.of((n_open + n_closed) as f64, locale, &[]));
        }
        if n_open > 0 {
            let open = euros(needs.money.open_from(), None, messages, locale);
            lines.push(words.money_open.of(n_open as f64, locale, &[("from", &open)]));
        }
        if n_open > 0 && n_closed > 0 {
            let range = euros(closed_from, Some(to), messages, locale);
            lines.push(fill(&words.money_closed, &[("range", &range)]));
        }
        if needs.without_cost > 0 {
            lines.push(words.no_cost.of(needs.without_cost as f64, locale, &[]));
        }
        lines
    }

    /// The sum of the work for steps, in sentences: first the span.
    pub fn work(&self, needs: &Needs<'_>, locale: &dyn Locale) -> Vec<String> {
        let words = &self.needs;
        let days = |template: &str, work: Work| {
            let (from, to) = (locale.number(work.from), locale.number(work.to));
            fill(template, &[("from", &from), ("to", &to)])
        };
        let mut lines = vec![
            days(&words.work_days, needs.work),
            words.work_of.of(needs.work.n as f64, locale, &[]),
            days(&words.work_ahead, needs.work_ahead),
        ];
        let (from, to) = needs.hours_a_week();
        lines.push(fill(&words.work_hours, &[("hours", &self.hours(from, Some(to), locale))]));
        if needs.without_work > 0 {
            lines.push(words.no_work.of(needs.without_work as f64, locale, &[]));
        }
        lines
    }

    /// The work of the offices for the measures: how many measures have which classes.
    pub fn offices(&self, needs: &Needs<'_>, messages: &Messages, locale: &dyn Locale) -> Vec<String> {
        let words = &self.needs;
        let times = |(classes, n): &((EffortClass, EffortClass), usize)| {
            let (n, effort) = (locale.number(*n as f64), effort_of(*classes, messages));
            fill(&words.effort_times, &[("n", &n), ("effort", &effort)])
        };
        let none = (needs.without_effort > 0).then(|| words.no_effort.of(needs.without_effort as f64, locale, &[]));
        needs.effort.iter().map(times).chain(none).collect()
    }

    /// The needs beside the frame of the profile: money, then work.
    pub fn beside_the_frame(
        &self,
        needs: &Needs<'_>,
        (budget, staff): (Option<BudgetFrame>, Option<StaffFrame>),
        messages: &Messages,
        locale: &dyn Locale,
    ) -> [String; 2] {
        let class = match budget {
            Some(BudgetFrame::Small) => Some(CostClass::Small),
            Some(BudgetFrame::Medium) => Some(CostClass::Medium),
            Some(BudgetFrame::Large) => Some(CostClass::Large),
            Some(BudgetFrame::VeryLarge) => Some(CostClass::VeryLarge),
            Some(BudgetFrame::None) | None => None,
        };
        let money = class.map(|class| cost_of((class, class), messages, locale)).unwrap_or_default();
        let hours = match staff {
            Some(StaffFrame::UpTo5) => self.hours(0.0, Some(5.0), locale),
            Some(StaffFrame::UpTo20) => self.hours(5.0, Some(20.0), locale),
            Some(StaffFrame::UpTo40) => self.hours(20.0, Some(40.0), locale),
            Some(StaffFrame::Over40) => self.hours(40.0, None, locale),
            Some(StaffFrame::None) | None => String::new(),
        };
        let words = &self.needs;
        let sentence = |template: Option<&String>, frame: &str| {
            template.map(|template| fill(template, &[("frame", frame)])).unwrap_or_default()
        };
        [
            sentence(words.frame_money.get(needs.money_fit(budget).key()), &money),
            sentence(words.frame_work.get(needs.work_fit(staff).key()), &hours),
        ]
    }

    /// What the sums do not hold.
    pub fn not_included(&self) -> [&String; 6] {
        let words = &self.needs;
        [&words.units, &words.running, &words.lab, &words.grants, &words.prices, &words.romania]
    }

    fn hours(&self, from: f64, to: Option<f64>, locale: &dyn Locale) -> String {
        let words = &self.needs;
        let template = match to {
            None => &words.hours_over,
            Some(_) if from == 0.0 => &words.hours_up_to,
            Some(_) => &words.hours,
        };
        let to = to.map(|to| locale.number(to)).unwrap_or_default();
        fill(template, &[("from", &locale.number(from)), ("to", &to)])
    }
}

/// A span of classes of cost in words, as measures show it.
pub fn cost_of((min, max): (CostClass, CostClass), messages: &Messages, locale: &dyn Locale) -> String {
    messages.cost(&Estimate { min, max, basis: String::new(), sources: Vec::new() }, locale)
}

/// A span of classes of work in words, as measures show it.
pub fn effort_of((min, max): (EffortClass, EffortClass), messages: &Messages) -> String {
    messages.effort(&Estimate { min, max, basis: String::new(), sources: Vec::new() })
}

/// Euros from a lower to an upper end; without one, open upwards.
fn euros(from: u64, to: Option<u64>, messages: &Messages, locale: &dyn Locale) -> String {
    let amount = |euros: u64| locale.number(euros as f64);
    match (from, to) {
        (0, Some(to)) => fill(&messages.cost.up_to, &[("max", &amount(to))]),
        (from, Some(to)) => fill(&messages.cost.between, &[("min", &amount(from)), ("max", &amount(to))]),
        (0, None) => messages.cost.any.clone(),
        (from, None) => fill(&messages.cost.over, &[("min", &amount(from))]),
    }
}
