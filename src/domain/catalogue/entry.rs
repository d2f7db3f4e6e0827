// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Measures and formats as filters see them.

use super::facet::{UNSAID, on_scale};
use super::{Facet, Sort};
use crate::domain::content::{Content, Format, Measure, in_order};
use crate::domain::id::{ActorId, GroupId, MeasureId};
use crate::domain::plan::items::OwnMeasure;
use crate::domain::plan::{MeasureState, Plan};

/// A list to look through, by title.
#[derive(Debug, Clone, PartialEq)]
pub struct Catalogue {
    /// What one can filter by.
    pub facets: &'static [Facet],
    /// What one can sort by.
    pub sorts: &'static [Sort],
    /// All there is, in the order of a dictionary.
    pub entries: Vec<Entry>,
}

/// A measure or a format.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// Its id; of an own measure, the id under which its state stands.
    pub id: String,
    /// Its title; may be empty for an own measure.
    pub title: String,
    /// Whether the planners have entered it themselves.
    pub own: bool,
    says: Vec<(Facet, Vec<String>)>,
    ranks: Vec<(Sort, f64)>,
}

impl Catalogue {
    /// The measures of the content and the planners' own.
    pub fn of_measures(content: &Content, plan: &Plan) -> Self {
        let state = |id: &MeasureId| plan.measure_state(id);
        let mut entries: Vec<Entry> =
            content.measures.values().map(|measure| Entry::of_measure(measure, state(&measure.id))).collect();
        let own = plan.own_measures().filter_map(|own| Entry::of_own(&own, content, state(&own.measure_id()?)));
        entries.extend(own);
        Self { facets: Facet::OF_MEASURES, sorts: Sort::OF_MEASURES, entries: by_title(entries) }
    }

    /// The formats of the content.
    pub fn of_formats(content: &Content) -> Self {
        let entries = content.formats.values().map(Entry::of_format).collect();
        Self { facets: Facet::OF_FORMATS, sorts: Sort::OF_FORMATS, entries: by_title(entries) }
    }

    /// What there is to choose under a facet: the words of its set in their order, or the ids that occur; and
    /// [`UNSAID`], if some entry says nothing.
    pub fn values(&self, facet: Facet) -> Vec<&str> {
        let mut values: Vec<&str> = facet.words();
        let of_ids = values.is_empty();
        for said in self.entries.iter().flat_map(|entry| entry.says(facet)) {
            let new =
                if of_ids { !values.contains(&said.as_str()) } else { said == UNSAID && !values.contains(&UNSAID) };
            if new {
                values.push(said);
            }
        }
        // It stands at the end.
        if let Some(place) = values.iter().position(|value| *value == UNSAID) {
            let unsaid = values.remove(place);
            values.push(unsaid);
        }
        values
    }

    /// The entry with this id.
    pub fn entry(&self, id: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.id == id)
    }
}

impl Entry {
    /// What it says under a facet; never nothing.
    pub fn says(&self, facet: Facet) -> &[String] {
        self.says.iter().find(|(of, _)| *of == facet).map_or(&[], |(_, values)| values)
    }

    /// Its place on a scale; what says nothing of it is at the end.
    pub(super) fn rank(&self, sort: Sort) -> f64 {
        self.ranks.iter().find(|(by, _)| *by == sort).map_or(f64::INFINITY, |(_, rank)| *rank)
    }

    fn of_measure(measure: &Measure, state: Option<MeasureState>) -> Self {
        let lead_time = on_scale(&measure.lead_time, Facet::LeadTime);
        let (cost, effort) = (&measure.cost, &measure.effort);
        Self::new(
            measure.id.as_str(),
            &measure.title,
            vec![
                (Facet::Hazard, keys(&measure.hazards, |hazard| hazard.key())),
                (Facet::Field, vec![measure.field.key().to_owned()]),
                (Facet::Type, keys(&measure.types, |kind| kind.key())),
                (Facet::Scale, keys(&measure.scales, |scale| scale.key())),
                (Facet::Cost, between(Facet::Cost, cost.min.key(), cost.max.key())),
                (Facet::Effort, between(Facet::Effort, effort.min.key(), effort.max.key())),
                (Facet::LeadTime, Facet::LeadTime.touched(lead_time)),
                (Facet::Lead, measure.lead.iter().map(ActorId::to_string).collect()),
                (Facet::Target, measure.targets.iter().map(GroupId::to_string).collect()),
                (Facet::State, state.iter().map(|state| state.key().to_owned()).collect()),
            ],
            vec![
                (Sort::Cost, ends(cost.min as u8, cost.max as u8)),
                (Sort::Effort, ends(effort.min as u8, effort.max as u8)),
                // Of two that may be there equally soon, the one that is surely there first.
                (Sort::LeadTime, lead_time.0 + lead_time.1 / 10_000.0),
                (Sort::State, state_rank(state)),
            ],
        )
    }

    fn of_own(own: &OwnMeasure<'_>, content: &Content, state: Option<MeasureState>) -> Option<Self> {
        // Who leads is written freely; if it is an office that we know, it is found under it.
        let lead = content.actors.iter().find(|(_, name)| name.as_str() == own.lead.trim());
        let mut ranks = vec![(Sort::State, state_rank(state))];
        ranks.extend(own.cost.map(|cost| (Sort::Cost, ends(cost as u8, cost as u8))));
        ranks.extend(own.effort.map(|effort| (Sort::Effort, ends(effort as u8, effort as u8))));
        let says = vec![
            (Facet::Hazard, keys(&own.hazards, |hazard| hazard.key())),
            (Facet::Field, own.field.iter().map(|field| field.key().to_owned()).collect()),
            (Facet::Type, keys(&own.types, |kind| kind.key())),
            (Facet::Scale, keys(&own.scales, |scale| scale.key())),
            (Facet::Cost, own.cost.iter().map(|cost| cost.key().to_owned()).collect()),
            (Facet::Effort, own.effort.iter().map(|effort| effort.key().to_owned()).collect()),
            (Facet::LeadTime, Vec::new()),
            (Facet::Lead, lead.iter().map(|(id, _)| id.to_string()).collect()),
            (Facet::Target, own.targets.iter().map(GroupId::to_string).collect()),
            (Facet::State, state.iter().map(|state| state.key().to_owned()).collect()),
        ];
        Some(Self { own: true, ..Self::new(own.measure_id()?.as_str(), own.title, says, ranks) })
    }

    fn of_format(format: &Format) -> Self {
        let (group, duration) = (on_scale(&format.group, Facet::Group), on_scale(&format.duration, Facet::Duration));
        Self::new(
            format.id.as_str(),
            &format.title,
            vec![
                (Facet::Purpose, keys(&format.purposes, |purpose| purpose.key())),
                (Facet::Group, Facet::Group.touched(group)),
                (Facet::Duration, Facet::Duration.touched(duration)),
                (Facet::Digital, vec![format.digital.key().to_owned()]),
            ],
            vec![(Sort::Group, group.0 + group.1 / 10_000.0), (Sort::Duration, duration.0 + duration.1 / 1_000_000.0)],
        )
    }

    fn new(id: &str, title: &str, mut says: Vec<(Facet, Vec<String>)>, ranks: Vec<(Sort, f64)>) -> Self {
        for (_, values) in says.iter_mut().filter(|(_, values)| values.is_empty()) {
            values.push(UNSAID.to_owned());
        }
        Self { id: id.to_owned(), title: title.to_owned(), own: false, says, ranks }
    }
}

fn keys<T: Copy>(all: &[T], key: fn(T) -> &'static str) -> Vec<String> {
    all.iter().map(|choice| key(*choice).to_owned()).collect()
}

/// The words of a set from one to another.
fn between(facet: Facet, min: &str, max: &str) -> Vec<String> {
    let words = facet.words();
    let place = |word| words.iter().position(|other| *other == word);
    let span = place(min).zip(place(max)).and_then(|(from, to)| words.get(from..=to));
    span.unwrap_or_default().iter().map(|word| (*word).to_owned()).collect()
}

/// The lower end counts first.
fn ends(min: u8, max: u8) -> f64 {
    f64::from(min) * 10.0 + f64::from(max)
}

fn state_rank(state: Option<MeasureState>) -> f64 {
    match state {
        Some(MeasureState::UnderWay) => 0.0,
        Some(MeasureState::Planned) => 1.0,
        Some(MeasureState::Shortlisted) => 2.0,
        Some(MeasureState::Idea) => 3.0,
        Some(MeasureState::Done) => 4.0,
        None => 5.0,
        Some(MeasureState::Rejected) => 6.0,
    }
}

fn by_title(entries: Vec<Entry>) -> Vec<Entry> {
    let order = in_order(entries.iter().map(|entry| entry.title.clone()).collect());
    order.into_iter().filter_map(|place| entries.get(place).cloned()).collect()
}
