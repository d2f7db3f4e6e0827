// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What the plan needs, roughly: money for its measures and work for its measures and steps. Always spans, never one figure;
//! what has no upper end stays open.

mod fit;

pub use fit::{DAY_HOURS, Fit, LAB_WEEKS};

use super::content::{Content, CostClass, EffortClass, Measure, Span, Unit};
use super::id::{ItemId, MeasureId, PhaseId, SourceId, StepId};
use super::index::Index;
use super::plan::items::OwnMeasure;
use super::plan::{MeasureState, Plan};
use super::progress::{StepState, step_state};

/// What the plan needs.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Needs<'a> {
    /// The measures that count: those shortlisted, planned, under way and done, and own ones without a state.
    pub measures: Vec<MeasureNeed<'a>>,
    /// The steps that count: all but those that are not relevant here.
    pub steps: Vec<StepNeed<'a>>,
    /// Money for the measures that say what they cost.
    pub money: Money,
    /// How many measures do not say what they cost.
    pub without_cost: usize,
    /// How much work the measures are for the administration: each span of classes, and how many measures have it.
    pub effort: Vec<((EffortClass, EffortClass), usize)>,
    /// How many measures do not say how much work they are.
    pub without_effort: usize,
    /// Work for all steps that say so, in person-days.
    pub work: Work,
    /// The part of it for steps that are not done yet.
    pub work_ahead: Work,
    /// How many steps do not say how much work they are, in person-days.
    pub without_work: usize,
    /// How many measures do not count, because they are an idea or rejected.
    pub measures_left_out: usize,
    /// How many steps do not count, because they are not relevant here.
    pub steps_left_out: usize,
}

/// A measure with what it needs.
#[derive(Debug, Clone, PartialEq)]
pub struct MeasureNeed<'a> {
    /// The measure, of the catalogue or own.
    pub measure: MeasureId,
    /// Its title; empty if the content no longer has it.
    pub title: &'a str,
    /// Whether the planners have entered it.
    pub own: bool,
    /// How far it has come.
    pub state: Option<MeasureState>,
    /// The classes of its cost, the lower and the upper.
    pub cost: Option<(CostClass, CostClass)>,
    /// What the cost covers and rests on; may be empty.
    pub cost_basis: &'a str,
    /// The sources of the cost.
    pub cost_sources: &'a [SourceId],
    /// The classes of its work, the lower and the upper.
    pub effort: Option<(EffortClass, EffortClass)>,
    /// What the work covers and rests on; may be empty.
    pub effort_basis: &'a str,
    /// The sources of the work.
    pub effort_sources: &'a [SourceId],
}

/// A step with what it needs.
#[derive(Debug, Clone, PartialEq)]
pub struct StepNeed<'a> {
    /// The step of the guide, with its phase; `None` for an own step.
    pub step: Option<(&'a PhaseId, &'a StepId)>,
    /// The own step.
    pub own: Option<&'a ItemId>,
    /// Its title.
    pub title: &'a str,
    /// How far it is.
    pub state: StepState,
    /// Its work in person-days, the lower and the upper end.
    pub work: Option<(f64, f64)>,
    /// The sources of the work.
    pub sources: &'a [SourceId],
}

/// A sum of classes of cost, in euros.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Money {
    /// The lower ends.
    pub from: u64,
    /// The upper ends of those that have one.
    pub to: u64,
    /// How many have none: together they are open upwards.
    pub n_open: usize,
    /// How many have one.
    pub n_closed: usize,
    /// The lower ends of those that have an upper end.
    pub closed_from: u64,
}

/// A sum of spans of work, in person-days.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Work {
    /// The lower ends.
    pub from: f64,
    /// The upper ends.
    pub to: f64,
    /// Of how many steps.
    pub n: usize,
}

impl<'a> Needs<'a> {
    /// What a plan needs.
    pub fn of(plan: &'a Plan, content: &'a Content) -> Self {
        let mut needs = Self::default();
        needs.add_measures(plan, content);
        needs.add_steps(plan, content);
        needs
    }

    fn add_measures(&mut self, plan: &'a Plan, content: &'a Content) {
        // By id, because there may be many.
        let mut own_ids = Index::default();
        let own: Vec<(MeasureId, OwnMeasure<'a>)> =
            plan.own_measures().filter_map(|own| Some((own.measure_id()?, own))).collect();
        for (id, _) in &own {
            own_ids.insert(id.clone(), ());
        }
        // Own measures come last, also those without a state.
        let of_own = own.iter().map(|(id, own)| own_need(own, id, plan.measure_state(id)));
        let of_catalogue = plan.measures().filter(|(id, _)| !own_ids.contains_key(*id));
        let all = of_catalogue.map(|(id, state)| need(content.measures.get(id), id, state)).chain(of_own);
        for need in all {
            if matches!(need.state, Some(MeasureState::Idea | MeasureState::Rejected)) {
                self.measures_left_out += 1;
                continue;
            }
            match need.cost {
                Some((low, high)) => self.money.add(low, high),
                None => self.without_cost += 1,
            }
            match need.effort {
                Some(classes) => match self.effort.iter_mut().find(|(known, _)| *known == classes) {
                    Some((_, n)) => *n += 1,
                    None => self.effort.push((classes, 1)),
                },
                None => self.without_effort += 1,
            }
            self.measures.push(need);
        }
    }

    fn add_steps(&mut self, plan: &'a Plan, content: &'a Content) {
        let of_guide = content.steps_in_order().map(|step| StepNeed {
            step: Some((&step.phase, &step.id)),
            own: None,
            title: &step.title,
            state: step_state(step, plan),
            work: in_person_days(&step.effort),
            sources: &step.effort.sources,
        });
        let own = plan.step_items().filter(|item| !item.title.is_empty() || item.phase.is_some());
        let own = own.filter(|item| item.step_id().is_none_or(|id| !content.steps.contains_key(&id)));
        let of_own = own.map(|item| StepNeed {
            step: None,
            own: Some(item.id),
            title: item.title,
            state: item.state.unwrap_or(StepState::NotStarted),
            work: None,
            sources: &[],
        });
        for need in of_guide.chain(of_own) {
            if need.state == StepState::NotRelevant {
                self.steps_left_out += 1;
                continue;
            }
            match need.work {
                Some(work) => {
                    self.work.add(work);
                    if need.state != StepState::Done {
                        self.work_ahead.add(work);
                    }
                }
                None => self.without_work += 1,
            }
            self.steps.push(need);
        }
    }
}

impl Money {
    fn add(&mut self, low: CostClass, high: CostClass) {
        let (from, to) = (u64::from(low.euros().0), high.euros().1);
        self.from = self.from.saturating_add(from);
        match to {
            Some(to) => {
                self.to = self.to.saturating_add(u64::from(to));
                self.closed_from = self.closed_from.saturating_add(from);
                self.n_closed += 1;
            }
            None => self.n_open += 1,
        }
    }

    /// Whether nothing was summed.
    pub fn is_nothing(&self) -> bool {
        self.n_open == 0 && self.n_closed == 0
    }

    /// The lower end of those that are open upwards.
    pub fn open_from(&self) -> u64 {
        self.from.saturating_sub(self.closed_from)
    }
}

impl Work {
    fn add(&mut self, (from, to): (f64, f64)) {
        self.from += from;
        self.to += to;
        self.n += 1;
    }
}

fn need<'a>(measure: Option<&'a Measure>, id: &MeasureId, state: MeasureState) -> MeasureNeed<'a> {
    MeasureNeed {
        measure: id.clone(),
        title: measure.map_or("", |measure| &measure.title),
        own: false,
        state: Some(state),
        cost: measure.map(|measure| (measure.cost.min, measure.cost.max)),
        cost_basis: measure.map_or("", |measure| &measure.cost.basis),
        cost_sources: measure.map_or(&[], |measure| &measure.cost.sources),
        effort: measure.map(|measure| (measure.effort.min, measure.effort.max)),
        effort_basis: measure.map_or("", |measure| &measure.effort.basis),
        effort_sources: measure.map_or(&[], |measure| &measure.effort.sources),
    }
}

fn own_need<'a>(own: &OwnMeasure<'a>, id: &MeasureId, state: Option<MeasureState>) -> MeasureNeed<'a> {
    MeasureNeed {
        measure: id.clone(),
        title: own.title,
        own: true,
        state,
        cost: own.cost.map(|class| (class, class)),
        cost_basis: "",
        cost_sources: &[],
        effort: own.effort.map(|class| (class, class)),
        effort_basis: "",
        effort_sources: &[],
    }
}

/// A span of work in person-days; other units are no work that could be summed.
fn in_person_days(span: &Span) -> Option<(f64, f64)> {
    (span.unit == Unit::PersonDays).then_some((span.min, span.max))
}

#[cfg(test)]
mod tests;
