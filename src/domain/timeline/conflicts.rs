// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What does not go together in time. It is pointed out and never enforced.

use super::bands::{self, Band, BandOf};
use super::{Days, TimeEvent, Timeline};
use crate::domain::date::Date;
use crate::domain::id::{ItemId, PhaseId};
use crate::domain::plan::Plan;
use crate::domain::plan::items::{EventKind, UsualSeason};
use crate::domain::progress::StepState;

/// The format in which something is planted.
pub const PLANTING: &str = "planting-day";

/// A meeting of so many days ago about which nothing was written down.
const RECENT: i64 = 60;

/// Something that does not go together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Conflict {
    /// A step ends before it begins.
    EndBeforeStart(ItemId),
    /// A step begins before the lab does.
    BeforeLab(ItemId),
    /// A step is not done, and its last day has passed.
    Late(ItemId),
    /// A phase begins before the one that comes before it in the guide: this one, then that one.
    PhasesReversed(PhaseId, PhaseId),
    /// An own season ends before it begins.
    SeasonReversed(ItemId),
    /// People are to meet in one of the own seasons, with its title.
    MeetingInSeason(ItemId, String),
    /// Something is to be planted outside of the seasons for it.
    PlantingOutside(ItemId),
    /// People have met, and nobody has written down what was learned.
    NothingLearned(ItemId),
}

impl Conflict {
    /// The words of all kinds, under which their sentences stand.
    pub const KEYS: [&'static str; 8] = [
        "end-before-start",
        "before-lab",
        "late",
        "phases-reversed",
        "season-reversed",
        "meeting-in-season",
        "planting-outside",
        "nothing-learned",
    ];

    /// The word of its kind.
    pub fn key(&self) -> &'static str {
        match self {
            Self::EndBeforeStart(_) => "end-before-start",
            Self::BeforeLab(_) => "before-lab",
            Self::Late(_) => "late",
            Self::PhasesReversed(..) => "phases-reversed",
            Self::SeasonReversed(_) => "season-reversed",
            Self::MeetingInSeason(..) => "meeting-in-season",
            Self::PlantingOutside(_) => "planting-outside",
            Self::NothingLearned(_) => "nothing-learned",
        }
    }

    /// The step, the date or the season that it is about; `None` for phases.
    pub fn item(&self) -> Option<&ItemId> {
        match self {
            Self::EndBeforeStart(id) | Self::BeforeLab(id) | Self::Late(id) | Self::SeasonReversed(id) => Some(id),
            Self::MeetingInSeason(id, _) | Self::PlantingOutside(id) | Self::NothingLearned(id) => Some(id),
            Self::PhasesReversed(..) => None,
        }
    }
}

pub(super) fn all(timeline: &Timeline, plan: &Plan, today: Date) -> Vec<Conflict> {
    let mut found = of_steps(timeline, today);
    let begun = timeline.phases.iter().filter_map(|phase| Some((phase.phase.clone()?, phase.days?.start)));
    let begun: Vec<(PhaseId, Date)> = begun.collect();
    for ((earlier, start), (later, next)) in begun.iter().zip(begun.iter().skip(1)) {
        if next < start {
            found.push(Conflict::PhasesReversed(later.clone(), earlier.clone()));
        }
    }
    let reversed = plan.seasons().filter(|season| matches!((season.start, season.end), (Some(a), Some(b)) if b < a));
    found.extend(reversed.map(|season| Conflict::SeasonReversed(season.id.clone())));
    found.extend(of_events(timeline, plan, today));
    found
}

fn of_steps(timeline: &Timeline, today: Date) -> Vec<Conflict> {
    let mut found = Vec::new();
    for row in timeline.rows() {
        let Some(Days { start, end }) = row.days else { continue };
        let is_open = !matches!(row.step.state, StepState::Done | StepState::NotRelevant);
        let id = || row.step.id.clone();
        if end < start {
            found.push(Conflict::EndBeforeStart(id()));
        } else if timeline.start.is_some_and(|lab| start < lab) {
            found.push(Conflict::BeforeLab(id()));
        } else if is_open && end < today {
            found.push(Conflict::Late(id()));
        }
    }
    found
}

fn of_events(timeline: &Timeline, plan: &Plan, today: Date) -> Vec<Conflict> {
    let dated: Vec<(&TimeEvent, Date)> =
        timeline.events.iter().filter_map(|event| Some((event, event.date?))).collect();
    let Some(reach) = dated.iter().map(|(_, day)| Days { start: *day, end: *day }).reduce(Days::and) else {
        return Vec::new();
    };
    let own: Vec<Band> =
        bands::all(plan, reach).into_iter().filter(|band| matches!(band.of, BandOf::Own(..))).collect();
    let mut learned = crate::domain::index::Index::default();
    for event in plan.reflections().filter_map(|reflection| reflection.event) {
        learned.insert(event, ());
    }
    let mut found = Vec::new();
    for (event, day) in dated.into_iter().filter(|(event, _)| event.kind == EventKind::Meeting) {
        let in_season = own.iter().find(|band| band.days.contains(day) && day >= today);
        if let Some(Band { of: BandOf::Own(_, title), .. }) = in_season {
            found.push(Conflict::MeetingInSeason(event.id.clone(), title.clone()));
        }
        let plants = event.format.as_ref().is_some_and(|format| format.as_str() == PLANTING);
        let may_plant = UsualSeason::SpringPlanting.has(day) || UsualSeason::AutumnPlanting.has(day);
        if plants && !may_plant && day >= today {
            found.push(Conflict::PlantingOutside(event.id.clone()));
        }
        if (1..=RECENT).contains(&day.days_until(today)) && !learned.contains_key(&event.id) {
            found.push(Conflict::NothingLearned(event.id.clone()));
        }
    }
    found
}
