// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Two plans side by side: what stands on both lists, what only here, what only there.

use super::content::Content;
use super::id::{FormatId, ItemId, MeasureId, PhaseId};
use super::plan::items::OwnMeasure;
use super::plan::{ItemKind, MeasureState, Plan};
use super::progress::{Tally, phase_tally};

/// A measure, and how far it has come here and there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MeasureThere {
    /// The measure; of one of the planners' own, the id of its item.
    pub id: MeasureId,
    /// How far it has come in the one plan.
    pub mine: Option<MeasureState>,
    /// How far it has come in the other.
    pub other: Option<MeasureState>,
}

/// Two plans.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SideBySide {
    /// Measures on both lists, then those only of the other, then those only of the one.
    pub measures: Vec<MeasureThere>,
    /// Formats that are used, and whether here and there.
    pub formats: Vec<(FormatId, bool, bool)>,
    /// How far each phase of the guide has come here and there.
    pub phases: Vec<(PhaseId, Tally, Tally)>,
}

impl SideBySide {
    /// Compares two plans.
    pub fn of(mine: &Plan, other: &Plan, content: &Content) -> Self {
        let (here, there) = (formats(mine), formats(other));
        let mut all: Vec<&FormatId> = here.iter().chain(&there).collect();
        all.sort();
        all.dedup();
        Self {
            measures: measures(mine, other),
            formats: all.into_iter().map(|id| (id.clone(), here.contains(id), there.contains(id))).collect(),
            phases: content
                .phases
                .iter()
                .map(|phase| (phase.id.clone(), phase_tally(phase, content, mine), phase_tally(phase, content, other)))
                .collect(),
        }
    }

    /// The measures on both lists, or only on one of them.
    pub fn measures_of(&self, mine: bool, other: bool) -> impl Iterator<Item = &MeasureThere> {
        self.measures.iter().filter(move |of| of.mine.is_some() == mine && of.other.is_some() == other)
    }
}

/// What one of the planners' own measures of a plan is called; `None` if it has no such measure.
pub fn own_title<'a>(plan: &'a Plan, id: &MeasureId) -> Option<&'a str> {
    let item = ItemId::parse(id.as_str())?;
    plan.item(ItemKind::OwnMeasure, &item).map(|item| OwnMeasure::of(item).title)
}

fn measures(mine: &Plan, other: &Plan) -> Vec<MeasureThere> {
    let mut all: Vec<MeasureThere> = mine
        .measures()
        .map(|(id, state)| MeasureThere { id: id.clone(), mine: Some(state), other: other.measure_state(id) })
        .collect();
    all.extend(other.measures().filter(|(id, _)| mine.measure_state(id).is_none()).map(|(id, state)| MeasureThere {
        id: id.clone(),
        mine: None,
        other: Some(state),
    }));
    // False comes first: what is on both lists, what only the other has, what only this one has.
    all.sort_by_key(|of| (of.other.is_none(), of.mine.is_none()));
    all
}

/// The formats of the events and agendas of a plan.
fn formats(plan: &Plan) -> Vec<FormatId> {
    let of_events = plan.events().filter_map(|event| event.format);
    of_events.chain(plan.agenda_entries().filter_map(|entry| entry.format)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::id::{DeviceId, PlanId};
    use crate::domain::plan::Mark;
    use crate::domain::plan::items::EventKey;
    use crate::domain::timestamp::Timestamp;

    fn plan(measures: &str, formats: &str) -> Plan {
        let mark = || Mark { device: DeviceId::parse("here").unwrap(), at: Timestamp::from_millis(1) };
        let mut plan = Plan::default();
        plan.begin(PlanId::parse("p").unwrap(), Timestamp::from_millis(0));
        for measure in measures.split_whitespace() {
            plan.set_measure(&MeasureId::parse(measure).unwrap(), Some(MeasureState::Idea), mark());
        }
        for format in formats.split_whitespace() {
            let says = [(EventKey::Format.attribute(), format)];
            plan.add_item(ItemKind::Event, &ItemId::parse(&format!("e-{format}")).unwrap(), &says, mark());
        }
        plan
    }

    /// `b`: on both lists, `m`: only on mine, `o`: only on the other.
    #[track_caller]
    fn check(mine: (&str, &str), other: (&str, &str), measures: &str, formats: &str) {
        let both = SideBySide::of(&plan(mine.0, mine.1), &plan(other.0, other.1), &Content::default());
        let letter = |mine: bool, other: bool| match (mine, other) {
            (true, true) => "b",
            (true, false) => "m",
            _ => "o",
        };
        let told =
            both.measures.iter().map(|of| format!("{}:{}", letter(of.mine.is_some(), of.other.is_some()), of.id));
        assert_eq!(told.collect::<Vec<_>>().join(" "), measures);
        let told = both.formats.iter().map(|(id, mine, other)| format!("{}:{id}", letter(*mine, *other)));
        assert_eq!(told.collect::<Vec<_>>().join(" "), formats);
    }

    #[test]
    fn what_is_on_both_lists_comes_first() {
        check(("", ""), ("", ""), "", "");
        check(("trees", ""), ("trees", ""), "b:trees", "");
        check(("shade trees", "walk"), ("rain trees", "walk table"), "b:trees o:rain m:shade", "o:table b:walk");
        check(("shade", "walk walk"), ("", ""), "m:shade", "m:walk");
    }
}
