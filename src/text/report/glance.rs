// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What can be said at a glance: the planners' own summary, and a few lines that follow from the plan.

use super::{Writer, text};
use crate::domain::export::Block;
use crate::domain::plan::MeasureState;
use crate::domain::progress::{StepState, step_state};
use crate::domain::report::Settings;
use crate::text::fill;

impl Writer<'_> {
    /// The summary, and the plan in a few lines.
    pub(super) fn summary(self, settings: &Settings<'_>) -> Vec<Block> {
        let words = &self.words.glance;
        let lines = [
            (&words.verdict, self.verdict()),
            (&words.hazards, self.hazards()),
            (&words.measures, self.measures_by_state()),
            (&words.next, self.next_date()),
            (&words.cost, self.cost_in_a_line()),
        ];
        let line = |(name, said): (&String, Option<String>)| Some([name, ": ", &said?].concat());
        let lines: Vec<String> = lines.into_iter().filter_map(line).collect();
        let own = self.example.map_or(settings.summary, |example| &example.summary);
        let list = (!lines.is_empty()).then_some(Block::List(lines));
        text(own).into_iter().chain(list).collect()
    }

    fn verdict(self) -> Option<String> {
        self.assessment().map(|assessment| self.words.verdict_short(assessment.verdict).to_owned())
    }

    /// The hazards that are a problem here, with how severe they are.
    fn hazards(self) -> Option<String> {
        let profile = self.plan.profile();
        let hazard = |(hazard, severity): &(_, u8)| {
            [self.messages.hazard(*hazard), " (", self.plan_words.severity(*severity), ")"].concat()
        };
        let hazards: Vec<String> = profile.hazards.iter().filter(|(_, severity)| *severity > 0).map(hazard).collect();
        (!hazards.is_empty()).then(|| hazards.join(", "))
    }

    /// How many measures are on the list, and how far they are.
    fn measures_by_state(self) -> Option<String> {
        let listed = self.listed();
        let count = |state: MeasureState| {
            let n = listed.iter().filter(|listed| listed.state == Some(state)).count();
            (n > 0).then(|| [self.messages.measure_state(state), " ", &self.count(n)].concat())
        };
        let states: Vec<String> = MeasureState::ALL.iter().copied().filter_map(count).collect();
        let n = self.count(listed.len());
        // The states of a worked example are other ones; its measures say them one by one.
        let states = if self.example.is_some() { String::new() } else { states.join(", ") };
        match (listed.is_empty(), states.is_empty()) {
            (true, _) => None,
            (_, true) => Some(n),
            (_, false) => Some([&n, " (", &states, ")"].concat()),
        }
    }

    /// The next date that has not passed.
    fn next_date(self) -> Option<String> {
        let ahead = self.plan.events().filter_map(|event| Some((event.date?, self.event_title(&event))));
        let (date, title) = ahead.filter(|(date, _)| *date >= self.today).min_by_key(|(date, _)| *date)?;
        Some([&self.day(date), ", ", &title].concat())
    }

    /// How many steps of the guide are done; `None` where nobody has begun.
    pub(super) fn steps_done(self) -> Option<String> {
        let states: Vec<StepState> = self.content.steps_in_order().map(|step| step_state(step, self.plan)).collect();
        let count = |state: StepState| states.iter().filter(|other| **other == state).count();
        if count(StepState::NotStarted) == states.len() {
            return None;
        }
        let relevant = states.len() - count(StepState::NotRelevant);
        let counts =
            [self.count(count(StepState::Done)), self.count(count(StepState::InProgress)), self.count(relevant)];
        let [done, begun, relevant] = &counts;
        Some(fill(&self.words.paper.steps_done, &[("done", done), ("begun", begun), ("count", relevant)]))
    }
}
