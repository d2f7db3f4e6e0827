// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! A measure in words, whether of the catalogue or of the planners' own: always the same facts in the same order.

use super::{Locale, Messages};
use crate::domain::content::{Content, Estimate, Hazard, Measure};
use crate::domain::id::{ActorId, GroupId};
use crate::domain::plan::items::OwnMeasure;

/// What cards, tables and comparisons show. What is not said is empty.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct MeasureFacts {
    /// Title.
    pub title: String,
    /// What it is and whom it helps.
    pub summary: String,
    /// Whether the planners have entered it themselves.
    pub own: bool,
    /// What it helps against.
    pub hazards: Vec<Hazard>,
    /// Field of action.
    pub field: String,
    /// Kinds.
    pub types: String,
    /// How large an area it works on.
    pub scales: String,
    /// Who leads.
    pub lead: String,
    /// Who takes part.
    pub partners: Vec<String>,
    /// Cost.
    pub cost: String,
    /// Work for the administration.
    pub effort: String,
    /// From decision to working result.
    pub lead_time: String,
    /// Whom it reaches.
    pub targets: Vec<String>,
    /// Benefits besides adaptation.
    pub benefits: Vec<String>,
    /// The best that is known of its effect.
    pub evidence: String,
}

impl MeasureFacts {
    /// A measure of the catalogue.
    pub fn of(measure: &Measure, content: &Content, words: &Messages, locale: &dyn Locale) -> Self {
        let best = measure.evidence.iter().map(|evidence| evidence.grade).min();
        Self {
            title: measure.title.clone(),
            summary: measure.summary.clone(),
            own: false,
            hazards: measure.hazards.clone(),
            field: words.field(measure.field).to_owned(),
            types: joined(&measure.types, |kind| words.measure_type(kind)),
            scales: joined(&measure.scales, |scale| words.scale(scale)),
            lead: measure.lead.as_ref().and_then(|id| content.actors.get(id)).cloned().unwrap_or_default(),
            partners: names(&measure.partners, content),
            cost: words.cost(&measure.cost, locale),
            effort: words.effort(&measure.effort),
            lead_time: words.span(&measure.lead_time, locale),
            targets: groups(&measure.targets, content),
            benefits: measure.benefits.clone(),
            evidence: best.map_or_else(|| words.measure.no_evidence.clone(), |grade| words.grade(grade)),
        }
    }

    /// A measure of the planners' own.
    pub fn of_own(own: &OwnMeasure<'_>, content: &Content, words: &Messages, locale: &dyn Locale) -> Self {
        let cost = own.cost.map(|class| words.cost(&exactly(class), locale));
        let effort = own.effort.map(|class| words.effort(&exactly(class)));
        Self {
            title: own.title.to_owned(),
            summary: own.summary.to_owned(),
            own: true,
            hazards: own.hazards.clone(),
            field: own.field.map(|field| words.field(field).to_owned()).unwrap_or_default(),
            types: joined(&own.types, |kind| words.measure_type(kind)),
            scales: joined(&own.scales, |scale| words.scale(scale)),
            lead: own.lead.to_owned(),
            partners: Vec::new(),
            cost: cost.unwrap_or_default(),
            effort: effort.unwrap_or_default(),
            lead_time: own.lead_time.to_owned(),
            targets: groups(&own.targets, content),
            benefits: own.benefits.lines().filter(|line| !line.trim().is_empty()).map(str::to_owned).collect(),
            evidence: String::new(),
        }
    }

    /// The facts with their names, in the order of a measure's page.
    pub fn rows<'w>(&self, words: &'w Messages) -> Vec<(&'w str, Vec<String>)> {
        let names = &words.measure;
        let one = |text: &String| if text.is_empty() { Vec::new() } else { vec![text.clone()] };
        let hazards = self.hazards.iter().map(|hazard| words.hazard(*hazard).to_owned()).collect();
        vec![
            (&names.hazards, hazards),
            (&names.lead, one(&self.lead)),
            (&names.partners, self.partners.clone()),
            (&names.cost, one(&self.cost)),
            (&names.effort, one(&self.effort)),
            (&names.lead_time, one(&self.lead_time)),
            (&names.field, one(&self.field)),
            (&names.types, one(&self.types)),
            (&names.scales, one(&self.scales)),
            (&names.targets, self.targets.clone()),
            (&names.benefits, self.benefits.clone()),
            (&names.evidence, one(&self.evidence)),
        ]
    }
}

/// A class alone as an estimate: planners choose one, the catalogue gives a span.
pub(super) fn exactly<C: Copy>(class: C) -> Estimate<C> {
    Estimate { min: class, max: class, basis: String::new(), sources: Vec::new() }
}

fn joined<'w, T: Copy>(all: &[T], word: impl Fn(T) -> &'w str) -> String {
    all.iter().map(|choice| word(*choice)).collect::<Vec<_>>().join(", ")
}

fn names(ids: &[ActorId], content: &Content) -> Vec<String> {
    ids.iter().filter_map(|id| content.actors.get(id)).cloned().collect()
}

fn groups(ids: &[GroupId], content: &Content) -> Vec<String> {
    ids.iter().filter_map(|id| content.groups.get(id)).map(|group| group.name.clone()).collect()
}
