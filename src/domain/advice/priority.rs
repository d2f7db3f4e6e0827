// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Impact and effort side by side: what to begin with.

use super::facts::{Places, places_of_cost, places_of_effort};
use super::{Ranked, ReasonKind, Situation};
use crate::domain::content::Measure;
use crate::domain::id::MeasureId;
use crate::domain::plan::items::OwnMeasure;

crate::choices! {
    /// The four corners of the matrix of impact and effort.
    pub enum Priority {
        /// Much impact, little effort.
        DoFirst = "do-first",
        /// Much impact, much effort.
        PlanWell = "plan-well",
        /// Little impact, little effort.
        AlongTheWay = "along-the-way",
        /// Little impact, much effort.
        NotNow = "not-now",
    }
}

impl Priority {
    /// The corner of a measure rated from 1 to 5 in impact and effort. The middle, 3, counts as much impact and as little
    /// effort: in doubt a measure stays in view.
    pub const fn of(impact: u8, effort: u8) -> Self {
        match (impact >= 3, effort <= 3) {
            (true, true) => Self::DoFirst,
            (true, false) => Self::PlanWell,
            (false, true) => Self::AlongTheWay,
            (false, false) => Self::NotNow,
        }
    }
}

/// A first guess of the effort, 1 to 5, from the classes of cost and work, in equal parts; for planners to correct.
pub fn suggested_effort(measure: &Measure) -> u8 {
    effort_from(places_of_cost(&measure.cost), places_of_effort(&measure.effort))
}

/// The same for an own measure; none as long as nobody has said both.
pub fn suggested_effort_of_own(measure: &OwnMeasure<'_>) -> Option<u8> {
    let (cost, effort) = (measure.cost? as usize + 1, measure.effort? as usize + 1);
    Some(effort_from((cost, cost), (effort, effort)))
}

fn effort_from((cheapest, dearest): Places, (least, most): Places) -> u8 {
    // Cost goes from 2 to 8, work from 2 to 6; each is stretched to 0 to 12.
    let sum = (cheapest + dearest).saturating_sub(2) * 2 + (least + most).saturating_sub(2) * 3;
    let guess = 1 + (sum + 3) / 6;
    u8::try_from(guess).unwrap_or(5).min(5)
}

/// A first guess of the impact here, 1 to 5, from what speaks of hazards, groups and evidence; for planners to correct. None as
/// long as nobody has said which hazards and groups there are: no points would then look like no impact.
pub fn suggested_impact(ranked: &Ranked<MeasureId>, situation: &Situation) -> Option<u8> {
    if situation.hazards.is_empty() && situation.groups.is_empty() {
        return None;
    }
    use ReasonKind::{Evidence, Group, Hazard, PressingProblem, Severity};
    let counts = [Hazard, Severity, Group, PressingProblem, Evidence];
    let points: i32 = ranked.reasons.iter().filter(|r| counts.contains(&r.kind)).map(|reason| reason.weight).sum();
    u8::try_from(1 + points.clamp(0, 24) / 6).ok()
}
