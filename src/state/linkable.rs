// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What entries of a log can be tied to: steps, events, measures, results of the self-check; each with its title and its page.

use crate::domain::id::{ItemId, MeasureId, StepId};
use crate::domain::plan::items::{CheckResult, CheckStatus, Event, OwnMeasure};
use crate::domain::plan::{ItemKind, Plan};
use crate::domain::standing;
use crate::query::Query;
use crate::routes::Route;
use crate::state::Toolbox;
use crate::text::{TrackingWords, fill};

/// Something that an entry can be tied to.
#[derive(Debug, Clone, PartialEq)]
pub struct Linkable {
    /// Its id, as the entry names it.
    pub key: String,
    /// Its title; of what is gone, that it is.
    pub title: String,
    /// The address of its page, if it has one.
    pub href: Option<String>,
}

/// The kinds of things.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Linking {
    /// Steps of the guide.
    Step,
    /// Events of the plan.
    Event,
    /// Measures of the plan, of the catalogue and own.
    Measure,
    /// Results of the self-check that are kept.
    Result,
}

impl Toolbox {
    /// What can be chosen, and what an entry names already, also if it is gone.
    pub fn linkable(&self, kind: Linking, plan: &Plan, named: &str, words: &TrackingWords) -> Vec<Linkable> {
        let mut keys: Vec<String> = match kind {
            Linking::Step => self.content.steps_in_order().map(|step| step.id.to_string()).collect(),
            Linking::Event => plan.events().map(|event| event.id.to_string()).collect(),
            Linking::Result => standing::kept(plan).iter().map(|result| result.id.to_string()).collect(),
            Linking::Measure => {
                let own = plan.own_measures().map(|own| own.id.to_string());
                let mut keys: Vec<String> = plan.measures().map(|(id, _)| id.to_string()).collect();
                let more: Vec<String> = own.filter(|own| plan_lacks(plan, own)).collect();
                keys.extend(more);
                keys
            }
        };
        let more: Vec<String> =
            named.split_whitespace().filter(|word| keys.iter().all(|key| key != word)).map(str::to_owned).collect();
        keys.extend(more);
        keys.iter().map(|key| self.linked(kind, plan, key, words)).collect()
    }

    /// What an id names.
    pub fn linked(&self, kind: Linking, plan: &Plan, key: &str, words: &TrackingWords) -> Linkable {
        let found = match kind {
            Linking::Step => self.step(key),
            Linking::Event => self.event(plan, key, words),
            Linking::Measure => self.measure(plan, key, words),
            Linking::Result => self.result(plan, key, words),
        };
        let (title, href) = found.unwrap_or_else(|| (fill(&words.entry.gone, &[("id", key)]), None));
        Linkable { key: key.to_owned(), title, href }
    }

    fn step(&self, key: &str) -> Option<(String, Option<String>)> {
        let step = self.content.steps.get(&StepId::parse(key)?)?;
        Some((step.title.clone(), Some(Route::Step(step.phase.clone(), step.id.clone()).href())))
    }

    fn event(&self, plan: &Plan, key: &str, words: &TrackingWords) -> Option<(String, Option<String>)> {
        let event = Event::of(plan.item(ItemKind::Event, &ItemId::parse(key)?)?);
        let date = event.date.map_or_else(|| words.entry.no_date.clone(), |date| self.day(date));
        let title = if event.title.is_empty() { words.decision.nameless.as_str() } else { event.title };
        let href = event.format.filter(|id| self.content.formats.contains_key(id)).map(|id| Route::Format(id).href());
        Some((fill(&words.decision.result_of, &[("date", &date), ("who", title)]), href))
    }

    fn measure(&self, plan: &Plan, key: &str, words: &TrackingWords) -> Option<(String, Option<String>)> {
        if let Some(measure) = MeasureId::parse(key).and_then(|id| self.content.measures.get(&id)) {
            return Some((measure.title.clone(), Some(Route::Measure(measure.id.clone()).href())));
        }
        let item = ItemId::parse(key)?;
        let own = OwnMeasure::of(plan.item(ItemKind::OwnMeasure, &item)?);
        let title = if own.title.is_empty() { words.needs.untitled.as_str() } else { own.title };
        Some((title.to_owned(), Some(Route::OwnMeasure(item).href())))
    }

    fn result(&self, plan: &Plan, key: &str, words: &TrackingWords) -> Option<(String, Option<String>)> {
        let result = CheckResult::of(plan.item(ItemKind::CheckResult, &ItemId::parse(key)?)?);
        if result.status != CheckStatus::Saved {
            return None;
        }
        let date = result.date.map_or_else(|| words.entry.no_date.clone(), |date| self.day(date));
        let who = if result.who.is_empty() { words.decision.nameless.as_str() } else { result.who };
        let query = Query::default().with("view", "result").with("of", key);
        Some((fill(&words.decision.result_of, &[("date", &date), ("who", who)]), Some(query.href(&Route::Check))))
    }
}

/// Whether an own measure has no state yet, so that it is not among the measures of the list.
fn plan_lacks(plan: &Plan, own: &str) -> bool {
    MeasureId::parse(own).is_some_and(|id| plan.measure_state(&id).is_none())
}
