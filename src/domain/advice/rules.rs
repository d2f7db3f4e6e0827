// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The rules: which facts of an item meet what planners say, and how many points that is.

use super::facts::{Facts, Places, Relation};
use super::fits::{FITS, Feature, Mark, OFFLINE_GROUPS};
use super::situation::{Asset, BudgetFrame, Fabric, MAX_SEVERITY, OpenSpace, Situation, StaffFrame};
use super::{Detail, Reason, ReasonKind};
use crate::domain::check::{DimensionScore, scores};
use crate::domain::content::{Content, Digital, ExampleState, Grade, Hazard};
use crate::domain::id::{GroupId, MeasureId};

/// The points, as `docs/advice.md` lists them.
pub mod weights {
    /// A hazard that there is here; further hazards of the same item count half, as do all of formats and groups.
    pub const HAZARD: i32 = 6;
    /// On top, for each level of severity above 1; it counts half where the hazard does.
    pub const SEVERITY: i32 = 4;
    /// A measure answers none of the hazards that planners have named, or its hazards were all said to be 0.
    pub const NO_HAZARD: i32 = -12;
    /// A measure or format reaches a group to reach first.
    pub const GROUP: i32 = 8;
    /// The group is one to reach first.
    pub const IS_GROUP: i32 = 12;
    /// Each further group it reaches.
    pub const FURTHER_GROUP: i32 = 3;
    /// A pressing problem of a clear or severe hazard and a group to reach first names it.
    pub const PROBLEM: i32 = 3;
    /// Each further such problem.
    pub const FURTHER_PROBLEM: i32 = 1;
    /// The dearest estimate lies within the budget.
    pub const WITHIN_BUDGET: i32 = 4;
    /// Only the cheaper estimates lie within the budget.
    pub const PARTLY_WITHIN_BUDGET: i32 = 2;
    /// For each class by which the cheapest estimate lies above the budget.
    pub const ABOVE_BUDGET: i32 = -4;
    /// The highest estimate of the work fits the time there is.
    pub const WITHIN_STAFF: i32 = 2;
    /// Only the lower estimates fit.
    pub const PARTLY_WITHIN_STAFF: i32 = 1;
    /// For each class by which the lowest estimate lies above the time there is.
    pub const ABOVE_STAFF: i32 = -3;
    /// The best evidence is of grade A.
    pub const GRADE_A: i32 = 3;
    /// The best evidence is of grade B.
    pub const GRADE_B: i32 = 2;
    /// The best evidence is of grade C.
    pub const GRADE_C: i32 = 1;
    /// A worked example has built it or uses it.
    pub const EXAMPLE_DONE: i32 = 3;
    /// A worked example has tried it.
    pub const EXAMPLE_TRIED: i32 = 2;
    /// A worked example has planned it.
    pub const EXAMPLE_PLANNED: i32 = 1;
    /// It goes with a measure on the list.
    pub const LISTED_MEASURE: i32 = 4;
    /// Each further measure on the list.
    pub const FURTHER_LISTED_MEASURE: i32 = 2;
    /// It takes place only online, and a group to reach first is hard to reach there.
    pub const ONLINE_ONLY: i32 = -4;
    /// How many times the points of the table count for a group itself, compared with what reaches it.
    pub const GROUP_ITSELF_TIMES: i32 = 2;
    /// How many times the points of the table count where a dimension has a mean below 1.
    pub const VERY_WEAK_TIMES: i32 = 2;
}

/// A situation, looked through once for all items.
#[derive(Debug)]
pub(super) struct Prepared<'a> {
    situation: &'a Situation,
    /// Groups to reach first, each once, in order.
    groups: Vec<&'a GroupId>,
    /// Measures on the list, each once, in order.
    listed: Vec<&'a MeasureId>,
    /// What the table is asked about.
    features: Vec<(Feature, i32)>,
}

impl<'a> Prepared<'a> {
    pub fn new(content: &'a Content, situation: &'a Situation) -> Self {
        let groups = content.groups.keys().filter(|id| situation.groups.contains(id)).collect();
        let listed = content.measures.keys().filter(|id| situation.listed.contains(id)).collect();
        let weak = scores(&content.check, &situation.answers);
        Self { situation, groups, listed, features: features(situation, &weak) }
    }

    /// The reasons of an item, in the order of [`ReasonKind`].
    pub fn reasons(&self, facts: &Facts<'_>) -> Vec<Reason> {
        let mut reasons = Reasons(Vec::new());
        self.hazards(facts, &mut reasons);
        self.groups_and_problems(facts, &mut reasons);
        self.means(facts, &mut reasons);
        self.experience(facts, &mut reasons);
        self.table(facts, &mut reasons);
        reasons.0.sort_by_key(|reason| reason.kind);
        reasons.0
    }

    /// The hazard that weighs most counts in full, further ones count half: else what answers a little of everything would
    /// come before what answers the hazard that matters.
    fn hazards(&self, facts: &Facts<'_>, reasons: &mut Reasons) {
        let severity = |hazard: &Hazard| self.situation.severity(*hazard);
        // Hazards of formats and groups are derived, so they weigh less than what planners say about people.
        let mut share = if facts.relation == Relation::Measure { 1 } else { 2 };
        for level in (1..=MAX_SEVERITY).rev() {
            for hazard in facts.hazards.iter().filter(|hazard| severity(hazard) == Some(level)) {
                reasons.add(ReasonKind::Hazard, weights::HAZARD / share, Detail::Hazard(*hazard));
                let above = i32::from(level) - 1;
                reasons.add(ReasonKind::Severity, above * weights::SEVERITY / share, Detail::Hazard(*hazard));
                share = 2;
            }
        }
        let here = |hazard: &Hazard| severity(hazard) > Some(0);
        let named = Hazard::ALL.iter().any(here) || facts.hazards.iter().all(|hazard| severity(hazard) == Some(0));
        let answers_none = named && !facts.hazards.iter().any(here);
        if let (Relation::Measure, true, Some(first)) = (facts.relation, answers_none, facts.hazards.first()) {
            reasons.add(ReasonKind::Hazard, weights::NO_HAZARD, Detail::Hazard(*first));
        }
    }

    fn groups_and_problems(&self, facts: &Facts<'_>, reasons: &mut Reasons) {
        let first = if facts.relation == Relation::Group { weights::IS_GROUP } else { weights::GROUP };
        let reached = self.groups.iter().filter(|group| facts.groups.contains(group));
        let reached = reached.map(|group| Detail::Group((*group).clone()));
        reasons.add_all(ReasonKind::Group, (first, weights::FURTHER_GROUP), reached);

        let pressing = facts.problems.iter().filter(|(_, problem)| {
            problem.hazards.iter().any(|hazard| self.situation.severity(*hazard) >= Some(2))
                && problem.groups.iter().any(|group| self.groups.contains(&group))
        });
        let pressing = pressing.map(|(id, _)| Detail::Problem((*id).clone()));
        reasons.add_all(ReasonKind::PressingProblem, (weights::PROBLEM, weights::FURTHER_PROBLEM), pressing);

        let listed = self.listed.iter().filter(|id| facts.measures.contains(id));
        let listed = listed.map(|id| Detail::Measure((*id).clone()));
        reasons.add_all(ReasonKind::ListedMeasure, (weights::LISTED_MEASURE, weights::FURTHER_LISTED_MEASURE), listed);
    }

    /// Money and working time.
    fn means(&self, facts: &Facts<'_>, reasons: &mut Reasons) {
        if let (Some(cost), Some(budget)) = (facts.cost, self.situation.budget) {
            let points = (weights::WITHIN_BUDGET, weights::PARTLY_WITHIN_BUDGET, weights::ABOVE_BUDGET);
            reasons.add(ReasonKind::Budget, within(cost, place_of_budget(budget), points), Detail::Budget(budget));
        }
        if let (Some(effort), Some(staff)) = (facts.effort, self.situation.staff) {
            let points = (weights::WITHIN_STAFF, weights::PARTLY_WITHIN_STAFF, weights::ABOVE_STAFF);
            reasons.add(ReasonKind::Staff, within(effort, place_of_staff(staff), points), Detail::Staff(staff));
        }
    }

    fn experience(&self, facts: &Facts<'_>, reasons: &mut Reasons) {
        if let Some(grade) = facts.grade {
            let points = match grade {
                Grade::A => weights::GRADE_A,
                Grade::B => weights::GRADE_B,
                Grade::C => weights::GRADE_C,
            };
            reasons.add(ReasonKind::Evidence, points, Detail::Grade(grade));
        }
        if let Some((example, state)) = facts.example {
            let points = match state {
                ExampleState::Done => weights::EXAMPLE_DONE,
                ExampleState::Tried => weights::EXAMPLE_TRIED,
                ExampleState::Planned => weights::EXAMPLE_PLANNED,
                ExampleState::Idea | ExampleState::Unknown => 0,
            };
            reasons.add(ReasonKind::WorkedExample, points, Detail::Example(example.clone()));
        }
    }

    /// Of the rows about a feature, the first that an item meets counts.
    fn table(&self, facts: &Facts<'_>, reasons: &mut Reasons) {
        let itself = if facts.relation == Relation::Group { weights::GROUP_ITSELF_TIMES } else { 1 };
        for (feature, times) in &self.features {
            if let Some(row) = FITS.iter().find(|row| row.feature == *feature && row.is_met(|mark| facts.has(mark))) {
                reasons.add_feature(*feature, row.points * times * itself);
            }
        }
        let offline = self.groups.iter().find(|group| OFFLINE_GROUPS.contains(&group.as_str()));
        if let (Some(group), true) = (offline, facts.has(Mark::Digital(Digital::DigitalOnly))) {
            reasons.add(ReasonKind::Digital, weights::ONLINE_ONLY, Detail::Group((*group).clone()));
        }
    }
}

/// Reasons being gathered.
struct Reasons(Vec<Reason>);

impl Reasons {
    /// A reason; none where it has no weight.
    fn add(&mut self, kind: ReasonKind, weight: i32, detail: Detail) {
        if weight != 0 {
            self.0.push(Reason { kind, weight, detail });
        }
    }

    /// Several reasons of a kind: the first counts in full, further ones less, so that a long list does not outweigh all else.
    fn add_all(&mut self, kind: ReasonKind, (first, further): (i32, i32), details: impl Iterator<Item = Detail>) {
        for (place, detail) in details.enumerate() {
            self.add(kind, if place == 0 { first } else { further }, detail);
        }
    }

    fn add_feature(&mut self, feature: Feature, weight: i32) {
        let (kind, detail) = match feature {
            Feature::Fabric(fabric) => (ReasonKind::Fabric, Detail::Fabric(fabric)),
            Feature::OpenSpace(space) => (ReasonKind::OpenSpace, Detail::OpenSpace(space)),
            Feature::Ownership(ownership) => (ReasonKind::Ownership, Detail::Ownership(ownership)),
            Feature::Asset(asset) => (ReasonKind::Asset, Detail::Asset(asset)),
            Feature::Weak(dimension) => (ReasonKind::WeakDimension, Detail::Dimension(dimension)),
        };
        self.add(kind, weight, detail);
    }
}

/// What the table is asked about, each once and in a fixed order, and how many times its points count.
fn features(situation: &Situation, scores: &[DimensionScore]) -> Vec<(Feature, i32)> {
    let fabric = Fabric::ALL.iter().filter(|one| situation.fabric.contains(one)).map(|one| Feature::Fabric(*one));
    let space =
        OpenSpace::ALL.iter().filter(|one| situation.open_space.contains(one)).map(|one| Feature::OpenSpace(*one));
    let assets = Asset::ALL.iter().filter(|one| situation.assets.contains(one)).map(|one| Feature::Asset(*one));
    let said = fabric.chain(space).chain(situation.ownership.map(Feature::Ownership)).chain(assets);
    let weak = scores.iter().filter(|score| score.is_weak()).map(|score| {
        let times = if score.is_very_weak() { weights::VERY_WEAK_TIMES } else { 1 };
        (Feature::Weak(score.dimension), times)
    });
    said.map(|feature| (feature, 1)).chain(weak).collect()
}

/// The points for a span of classes that meets what there is: all of it within, part of it, or all above.
fn within((min, max): Places, there_is: usize, (all, part, each_above): (i32, i32, i32)) -> i32 {
    if max <= there_is {
        all
    } else if min <= there_is {
        part
    } else {
        (there_is..min).map(|_| each_above).sum()
    }
}

/// The highest class of cost that a budget covers, as in [`Facts::cost`]; 0 is none.
fn place_of_budget(budget: BudgetFrame) -> usize {
    match budget {
        BudgetFrame::None => 0,
        BudgetFrame::Small => 1,
        BudgetFrame::Medium => 2,
        BudgetFrame::Large => 3,
        BudgetFrame::VeryLarge => 4,
    }
}

/// The highest class of work that the working time covers, as in [`Facts::effort`]; 0 is none.
fn place_of_staff(staff: StaffFrame) -> usize {
    match staff {
        StaffFrame::None => 0,
        StaffFrame::UpTo5 => 1,
        StaffFrame::UpTo20 => 2,
        StaffFrame::UpTo40 | StaffFrame::Over40 => 3,
    }
}
