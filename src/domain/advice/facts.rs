// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What the rules look at in a measure, a format or a group, so that there is one set of rules for all three.

use super::fits::Mark;
use crate::domain::content::{
    Content, CostClass, EffortClass, Estimate, ExampleState, Format, Grade, Hazard, Measure, PressingProblem, Span,
    Unit,
};
use crate::domain::id::{ActorId, ExampleId, GroupId, MeasureId, ProblemId};
use crate::domain::plan::items::OwnMeasure;

/// What an item is to the group it is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Relation {
    /// It answers hazards and reaches groups.
    Measure,
    /// It reaches groups.
    Format,
    /// It is the group.
    Group,
}

/// A span of classes as places in their order, the lowest 1.
pub(super) type Places = (usize, usize);

/// What is known of an item.
#[derive(Debug)]
pub(super) struct Facts<'a> {
    pub relation: Relation,
    /// Hazards it answers; of formats and groups, those they are derived to belong to.
    pub hazards: Vec<Hazard>,
    /// What the table of [`FITS`](super::FITS) may ask for.
    pub marks: Vec<Mark>,
    pub actors: Vec<&'a ActorId>,
    /// Groups it reaches, or the group that it is.
    pub groups: Vec<&'a GroupId>,
    /// Pressing problems that name it.
    pub problems: Vec<(&'a ProblemId, &'a PressingProblem)>,
    /// Measures that it goes with.
    pub measures: Vec<&'a MeasureId>,
    pub cost: Option<Places>,
    pub effort: Option<Places>,
    /// The best grade of evidence.
    pub grade: Option<Grade>,
    /// The worked example in which it has come furthest.
    pub example: Option<(&'a ExampleId, ExampleState)>,
}

/// The pressing problems that name something.
fn problems_with(content: &Content, names: impl Fn(&PressingProblem) -> bool) -> Vec<(&ProblemId, &PressingProblem)> {
    content.problems.iter().filter(|(_, problem)| names(problem)).collect()
}

/// The hazards that are behind a problem, or are the only one of a measure.
fn hazards_behind(problems: &[(&ProblemId, &PressingProblem)], measures: &[&Measure]) -> Vec<Hazard> {
    let single = measures.iter().filter(|measure| measure.hazards.len() == 1).flat_map(|measure| &measure.hazards);
    let found: Vec<_> = problems.iter().flat_map(|(_, problem)| &problem.hazards).chain(single).collect();
    Hazard::ALL.iter().filter(|hazard| found.contains(hazard)).copied().collect()
}

impl<'a> Facts<'a> {
    fn blank(relation: Relation) -> Self {
        Self {
            relation,
            hazards: Vec::new(),
            marks: Vec::new(),
            actors: Vec::new(),
            groups: Vec::new(),
            problems: Vec::new(),
            measures: Vec::new(),
            cost: None,
            effort: None,
            grade: None,
            example: None,
        }
    }

    pub fn of_measure(measure: &'a Measure, content: &'a Content) -> Self {
        let marks = [Mark::Field(measure.field)].into_iter();
        let marks = marks.chain(measure.types.iter().map(|kind| Mark::Type(*kind)));
        let marks = marks.chain(measure.scales.iter().map(|scale| Mark::Scale(*scale)));
        let effort = (measure.effort.max == EffortClass::Low).then_some(Mark::LowEffort);
        Self {
            hazards: Hazard::ALL.iter().filter(|hazard| measure.hazards.contains(hazard)).copied().collect(),
            marks: marks.chain(effort).collect(),
            actors: measure.lead.iter().chain(&measure.partners).collect(),
            groups: measure.targets.iter().collect(),
            problems: problems_with(content, |problem| problem.measures.contains(&measure.id)),
            cost: Some(places_of_cost(&measure.cost)),
            effort: Some(places_of_effort(&measure.effort)),
            grade: measure.evidence.iter().map(|evidence| evidence.grade).min(),
            example: furthest(&measure.id, content),
            ..Self::blank(Relation::Measure)
        }
    }

    /// What planners have said of a measure of their own; nobody knows evidence or an example of it.
    pub fn of_own(measure: &'a OwnMeasure<'a>) -> Self {
        let marks = measure.field.map(Mark::Field).into_iter();
        let marks = marks.chain(measure.types.iter().map(|kind| Mark::Type(*kind)));
        let marks = marks.chain(measure.scales.iter().map(|scale| Mark::Scale(*scale)));
        let effort = (measure.effort == Some(EffortClass::Low)).then_some(Mark::LowEffort);
        let place = |place: usize| (place + 1, place + 1);
        Self {
            hazards: Hazard::ALL.iter().filter(|hazard| measure.hazards.contains(hazard)).copied().collect(),
            marks: marks.chain(effort).collect(),
            groups: measure.targets.iter().collect(),
            cost: measure.cost.map(|cost| place(cost as usize)),
            effort: measure.effort.map(|effort| place(effort as usize)),
            ..Self::blank(Relation::Measure)
        }
    }

    pub fn of_format(format: &'a Format, content: &'a Content) -> Self {
        let with: Vec<_> = content.measures.values().filter(|measure| measure.formats.contains(&format.id)).collect();
        let problems = problems_with(content, |problem| problem.formats.contains(&format.id));
        Self {
            hazards: hazards_behind(&problems, &with),
            marks: format
                .purposes
                .iter()
                .map(|purpose| Mark::Purpose(*purpose))
                .chain([Mark::Digital(format.digital)])
                .collect(),
            groups: format.targets.iter().collect(),
            problems,
            measures: with.iter().map(|measure| &measure.id).collect(),
            effort: places_of_preparation(&format.preparation_time),
            ..Self::blank(Relation::Format)
        }
    }

    pub fn of_group(id: &'a GroupId, content: &'a Content) -> Self {
        let with: Vec<_> = content.measures.values().filter(|measure| measure.targets.contains(id)).collect();
        let problems = problems_with(content, |problem| problem.groups.contains(id));
        Self {
            hazards: hazards_behind(&problems, &with),
            groups: vec![id],
            problems,
            measures: with.iter().map(|measure| &measure.id).collect(),
            ..Self::blank(Relation::Group)
        }
    }

    /// Whether the item has a mark of the table.
    pub fn has(&self, mark: Mark) -> bool {
        match mark {
            Mark::Actor(actor) => self.actors.iter().any(|known| known.as_str() == actor),
            Mark::Group(group) => self.groups.iter().any(|known| known.as_str() == group),
            other => self.marks.contains(&other),
        }
    }
}

/// Classes of cost as places: up to 5,000 € is 1.
pub(super) fn places_of_cost(cost: &Estimate<CostClass>) -> Places {
    (cost.min as usize + 1, cost.max as usize + 1)
}

/// Classes of work as places: low is 1.
pub(super) fn places_of_effort(effort: &Estimate<EffortClass>) -> Places {
    (effort.min as usize + 1, effort.max as usize + 1)
}

/// How long a format is prepared, as places: up to three weeks is 1, up to six is 2.
fn places_of_preparation(span: &Span) -> Option<Places> {
    let weeks_in_one = match span.unit {
        Unit::Days => 1.0 / 7.0,
        Unit::Weeks => 1.0,
        Unit::Months => 52.0 / 12.0,
        Unit::Years => 52.0,
        _ => return None,
    };
    let place = |time: f64| match time * weeks_in_one {
        weeks if weeks <= 3.0 => 1,
        weeks if weeks <= 6.0 => 2,
        _ => 3,
    };
    Some((place(span.min), place(span.max)))
}

/// The worked example in which a measure has come furthest, with its state there.
fn furthest<'a>(id: &MeasureId, content: &'a Content) -> Option<(&'a ExampleId, ExampleState)> {
    let rank = |state: ExampleState| match state {
        ExampleState::Done => 3,
        ExampleState::Tried => 2,
        ExampleState::Planned => 1,
        ExampleState::Idea | ExampleState::Unknown => 0,
    };
    let mut best: Option<(&ExampleId, ExampleState)> = None;
    for (example, of_example) in content.examples.iter() {
        for found in of_example.measures.iter().filter(|found| found.measure == *id) {
            if rank(found.state) > best.map_or(0, |(_, state)| rank(state)) {
                best = Some((example, found.state));
            }
        }
    }
    best
}
