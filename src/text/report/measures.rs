// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The measures on the list: as a table, and each with what is known of it.

use super::{Cited, Writer, table};
use crate::domain::check::lowest_first;
use crate::domain::content::{Evidence, Example, ExampleMeasure, Measure};
use crate::domain::export::{Block, Level};
use crate::domain::id::{ItemId, MeasureId};
use crate::domain::plan::items::OwnMeasure;
use crate::domain::plan::{ItemKind, MeasureState};
use crate::domain::report::{Depth, Settings};
use crate::domain::shortlist::{self, Listed};
use crate::text::{MeasureFacts, fill};

/// How many measures a short report has.
const FEW: usize = 5;

impl<'a> Writer<'a> {
    /// Measures in the order that planners have given them; what was rejected is named at the end.
    pub(super) fn measures(self, settings: &Settings<'_>, cited: &Cited<'_>) -> Vec<Block> {
        if let Some(example) = self.example {
            return self.of_example(example, cited);
        }
        let (listed, depth) = (self.listed(), settings.audience.depth());
        if listed.is_empty() {
            return Vec::new();
        }
        let n_shown = if depth == Depth::Short { FEW } else { listed.len() };
        let shown: Vec<_> = listed.iter().take(n_shown).map(|listed| (listed, self.facts(&listed.measure))).collect();
        let mut blocks: Vec<Block> = self.measure_table(&shown, settings).into_iter().collect();
        match (depth, listed.len().saturating_sub(n_shown)) {
            (Depth::Short, 0) => {}
            (Depth::Short, n) => blocks.push(Block::Small(self.words.paper.more.of(n as f64, self.locale, &[]))),
            (Depth::Listed, _) => {
                blocks.push(Block::Small(self.words.paper.effort_key.clone()));
                blocks.extend(self.effects(&shown, cited));
            }
            (Depth::Whole, _) => {
                blocks.push(Block::Small(self.words.paper.effort_key.clone()));
                for (place, (listed, facts)) in shown.iter().enumerate() {
                    blocks.extend(self.measure(place, listed, facts, settings, cited));
                }
                blocks.extend(self.rejected());
            }
        }
        blocks
    }

    /// What is on the list and not rejected: by the order that was taken over, then as it came.
    pub(super) fn listed(self) -> Vec<Listed> {
        let mut listed = shortlist::shortlist(self.plan);
        // What is under way or done belongs to the plan too.
        let going =
            self.plan.measures().filter(|(_, state)| matches!(state, MeasureState::UnderWay | MeasureState::Done));
        listed.extend(going.map(|(id, state)| {
            let order = shortlist::order_of(self.plan, id);
            Listed { measure: id.clone(), state: Some(state), order }
        }));
        let places = lowest_first(listed.iter().map(|listed| listed.order.map_or(i64::MAX, i64::from)));
        places.into_iter().filter_map(|place| listed.get(place).cloned()).collect()
    }

    fn own_measure(self, id: &MeasureId) -> Option<OwnMeasure<'a>> {
        Some(OwnMeasure::of(self.plan.item(ItemKind::OwnMeasure, &ItemId::parse(id.as_str())?)?))
    }

    /// What is known of a measure, of the catalogue or of the planners' own.
    pub fn facts(self, id: &MeasureId) -> MeasureFacts {
        if let Some(measure) = self.content.measures.get(id) {
            return MeasureFacts::of(measure, self.content, self.messages, self.locale);
        }
        let own = self.own_measure(id).map(|own| MeasureFacts::of_own(&own, self.content, self.messages, self.locale));
        MeasureFacts { title: self.measure_title(id), ..own.unwrap_or_default() }
    }

    /// How far a measure has come.
    fn measure_state(self, listed: &Listed) -> String {
        listed
            .state
            .map_or(self.words.paper.own_measure.as_str(), |state| self.messages.measure_state(state))
            .to_owned()
    }

    /// Work for the administration, in a word or two.
    fn effort(self, id: &MeasureId) -> String {
        let of_catalogue = self.content.measures.get(id).map(|measure| (measure.effort.min, measure.effort.max));
        let own = || self.own_measure(id)?.effort.map(|class| (class, class));
        of_catalogue.or_else(own).map(|(min, max)| self.words.effort(min, max)).unwrap_or_default()
    }

    /// Who leads; of an own measure that may be a person.
    fn lead(facts: &MeasureFacts, settings: &Settings<'_>) -> String {
        if facts.own && !settings.names { String::new() } else { facts.lead.clone() }
    }

    fn measure_table(self, shown: &[(&Listed, MeasureFacts)], settings: &Settings<'_>) -> Option<Block> {
        let (names, heads) = (&self.messages.measure, &self.words.head);
        let is_short = settings.audience.depth() == Depth::Short;
        let row = |(place, (listed, facts)): (usize, &(&Listed, MeasureFacts))| {
            let mut row = vec![self.numbered(place, &facts.title), self.measure_state(listed), facts.cost.clone()];
            if !is_short {
                row.extend([self.effort(&listed.measure), facts.lead_time.clone(), Self::lead(facts, settings)]);
            }
            row
        };
        let head = [&*heads.measure, &heads.state, &names.cost, &heads.work, &names.lead_time, &heads.lead];
        let n_columns = if is_short { 3 } else { head.len() };
        let rows = shown.iter().enumerate().map(row).collect();
        table("measures", &self.words.table.measures, head.get(..n_columns).unwrap_or_default(), rows)
    }

    pub(super) fn numbered(self, place: usize, title: &str) -> String {
        fill(&self.words.paper.numbered, &[("number", &(place + 1).to_string()), ("title", title)])
    }

    /// What is known of the effect of each measure that has been decided on, a sentence each.
    fn effects(self, shown: &[(&Listed, MeasureFacts)], cited: &Cited<'_>) -> Vec<Block> {
        let effect = |(listed, facts): &(&Listed, MeasureFacts)| {
            let is_decided = !matches!(listed.state, Some(MeasureState::Idea | MeasureState::Shortlisted));
            let effect = self.evidence(self.content.measures.get(&listed.measure)?, cited)?;
            is_decided.then(|| [&facts.title, ": ", &effect].concat())
        };
        let effects: Vec<String> = shown.iter().filter_map(effect).collect();
        if effects.is_empty() {
            return Vec::new();
        }
        vec![Block::Heading(Level::Part, self.messages.measure.evidence.clone()), Block::List(effects)]
    }

    /// The best that is known of the effect of a measure, with its sources.
    fn evidence(self, measure: &Measure, cited: &Cited<'_>) -> Option<String> {
        let best: &Evidence = measure.evidence.iter().min_by_key(|evidence| evidence.grade)?;
        Some(cited.say(&best.text, &best.sources))
    }

    /// A measure with all that is said of it.
    fn measure(
        self,
        place: usize,
        listed: &Listed,
        facts: &MeasureFacts,
        settings: &Settings<'_>,
        cited: &Cited<'_>,
    ) -> Vec<Block> {
        let (names, heads) = (&self.messages.measure, &self.words.head);
        let of_catalogue = self.content.measures.get(&listed.measure);
        let say = |text: &str, sources| cited.say(text, sources);
        let cost = of_catalogue.map_or_else(|| facts.cost.clone(), |of| say(&facts.cost, &of.cost.sources));
        let hazards: Vec<&str> = facts.hazards.iter().map(|hazard| self.messages.hazard(*hazard)).collect();
        let lines = [
            (&heads.state, self.measure_state(listed)),
            (&names.hazards, hazards.join(", ")),
            (&heads.lead, Self::lead(facts, settings)),
            (&names.cost, cost),
            (&heads.work, self.effort(&listed.measure)),
            (&names.lead_time, facts.lead_time.clone()),
            (&names.targets, facts.targets.join("; ")),
            (&names.evidence, of_catalogue.and_then(|of| self.evidence(of, cited)).unwrap_or_default()),
            (&heads.note, self.plan.note_of(&listed.measure).trim().to_owned()),
        ];
        let lines = lines.into_iter().filter(|(_, said)| !said.is_empty());
        let lines: Vec<String> = lines.map(|(name, said)| [name, ": ", &said].concat()).collect();
        let summary = of_catalogue.map_or_else(|| facts.summary.clone(), |of| say(&of.summary, &of.sources));
        let mut blocks = vec![Block::Heading(Level::Part, self.numbered(place, &facts.title))];
        blocks.extend(super::text(&summary));
        blocks.push(Block::List(lines));
        blocks
    }

    /// The measures of a worked example: only what is documented there, no classes of the catalogue.
    fn of_example(self, example: &Example, cited: &Cited<'_>) -> Vec<Block> {
        let row = |(place, of): (usize, &ExampleMeasure)| {
            let state = self.messages.example_state(of.state).to_owned();
            vec![self.numbered(place, &self.measure_title(&of.measure)), state, cited.say(&of.text, &of.sources)]
        };
        let heads = &self.words.head;
        let head = [heads.measure.as_str(), &heads.state, &heads.happened];
        let rows = example.measures.iter().enumerate().map(row).collect();
        table("measures", &self.words.table.measures, &head, rows).into_iter().collect()
    }

    /// What was looked at and will not be done, with the reasons.
    fn rejected(self) -> Vec<Block> {
        let rejected = self.plan.measures().filter(|(_, state)| *state == MeasureState::Rejected);
        let line = |(id, _): (&MeasureId, _)| {
            let reason = self.plan.rejection_of(id).trim();
            let colon = if reason.is_empty() { "" } else { ": " };
            [&self.measure_title(id), colon, reason].concat()
        };
        let lines: Vec<String> = rejected.map(line).collect();
        if lines.is_empty() {
            return Vec::new();
        }
        vec![Block::Heading(Level::Part, self.words.paper.rejected.clone()), Block::List(lines)]
    }
}
