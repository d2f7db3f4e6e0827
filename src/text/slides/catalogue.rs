// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Slides from what one looks up: measures, formats, problems, worked examples.

use super::sources::resting_on;
use super::{Depth, SlideWriter, with_kicker};
use crate::domain::content::material::SlideKind;
use crate::domain::content::{Example, Format, Measure, PressingProblem};
use crate::domain::slides::Slide;
use crate::text::MeasureFacts;

impl SlideWriter<'_> {
    fn facts_of(self, measure: &Measure) -> MeasureFacts {
        MeasureFacts::of(measure, self.report.content, self.report.messages, self.report.locale)
    }

    /// A measure: what it is, its facts, how to go about it, what goes wrong, what is known of it, where it exists.
    pub(super) fn measure(self, measure: &Measure, depth: Depth) -> Vec<Slide> {
        let (content, all) = (self.report.content, self.report.messages);
        let words = &all.measure;
        let facts = self.facts_of(measure);
        let hazards: Vec<&str> = measure.hazards.iter().map(|hazard| all.hazard(*hazard)).collect();
        let first = self.slide(SlideKind::Text, &measure.title).text(&measure.summary);
        let costs = [&measure.cost.sources, &measure.effort.sources, &measure.lead_time.sources];
        let costs = costs.into_iter().flatten().cloned().collect();
        let at_a_glance = [
            (&words.hazards, hazards.join(", ")),
            (&words.cost, facts.cost),
            (&words.effort, facts.effort),
            (&words.lead_time, facts.lead_time),
            (&words.lead, facts.lead),
        ];
        let at_a_glance = at_a_glance.into_iter().map(|(name, value)| (name.clone(), value));
        let mut thoughts = vec![
            first.small(&[&words.hazards, ": ", &hazards.join(", ")].concat()),
            Slide { sources: costs, ..self.slide(SlideKind::Text, &all.step.facts).facts(at_a_glance) },
            self.slide(SlideKind::Text, &words.benefits).points(measure.benefits.clone()),
        ];
        if depth == Depth::Whole {
            let formats = measure.formats.iter().filter_map(|id| Some(content.formats.get(id)?.title.clone()));
            let evidence = measure.evidence.iter().map(|evidence| (all.grade(evidence.grade), evidence.text.clone()));
            let sources = measure.evidence.iter().flat_map(|evidence| evidence.sources.clone()).collect();
            thoughts.extend([
                self.slide(SlideKind::Text, &words.targets).points(facts.targets),
                self.slide(SlideKind::Text, &words.steps).numbered(measure.steps.clone()),
                self.pitfalls(&measure.pitfalls),
                Slide { sources, ..self.slide(SlideKind::Text, &words.evidence).facts(evidence) },
                self.placed(&words.examples, &measure.examples),
                self.slide(SlideKind::Text, &words.formats).points(formats),
            ]);
        }
        with_kicker(&measure.title, resting_on(&measure.sources, thoughts))
    }

    /// A format: what it is for, its facts, how it runs, what to prepare, how everyone can take part.
    pub(super) fn format(self, format: &Format, depth: Depth) -> Vec<Slide> {
        let all = self.report.messages;
        let words = &all.format;
        let span = |span| all.span(span, self.report.locale);
        let purposes: Vec<&str> = format.purposes.iter().map(|purpose| all.purpose(*purpose)).collect();
        let facts = [
            (&words.purposes, purposes.join(", ")),
            (&words.group, span(&format.group)),
            (&words.duration, span(&format.duration)),
            (&words.preparation_time, span(&format.preparation_time)),
            (&words.digital, all.digital(format.digital).to_owned()),
        ];
        let facts = facts.into_iter().map(|(name, value)| (name.clone(), value));
        let run = format.run.iter().map(|item| (self.minutes(item.minutes), item.text.clone()));
        let first = self.slide(SlideKind::Text, &format.title).text(&format.summary);
        let mut thoughts = vec![
            first,
            self.slide(SlideKind::Text, &all.step.facts).facts(facts),
            self.slide(SlideKind::Text, &words.run).facts(run),
        ];
        if depth == Depth::Whole {
            thoughts.extend([
                self.slide(SlideKind::Text, &words.participants).text(&format.participants),
                self.slide(SlideKind::Text, &words.preparation).points(format.preparation.clone()),
                self.slide(SlideKind::Text, &words.materials).points(format.materials.clone()),
                self.slide(SlideKind::Text, &words.digital_variant).text(&format.digital_variant),
                self.slide(SlideKind::Text, &words.accessible).text(&format.accessible),
                self.placed(&words.lessons, &format.lessons),
            ]);
        }
        with_kicker(&format.title, resting_on(&format.sources, thoughts))
    }

    /// So many minutes in words; nothing for none.
    pub(super) fn minutes(self, minutes: u16) -> String {
        if minutes == 0 {
            return String::new();
        }
        self.report.messages.unit.minutes.of(f64::from(minutes), self.report.locale, &[])
    }

    /// A problem: what is behind it, what helps, where to begin, whom to involve.
    pub(super) fn problem(self, problem: &PressingProblem, depth: Depth) -> Vec<Slide> {
        let content = self.report.content;
        let words = &self.report.messages.problems;
        let measures = problem.measures.iter().filter_map(|id| Some(content.measures.get(id)?.title.clone()));
        let steps = problem.steps.iter().filter_map(|id| Some(content.steps.get(id)?.title.clone()));
        let formats = problem.formats.iter().filter_map(|id| Some(content.formats.get(id)?.title.clone()));
        let actors = problem.actors.iter().filter_map(|id| content.actors.get(id)).cloned();
        let groups = problem.groups.iter().filter_map(|id| Some(content.groups.get(id)?.name.clone()));
        let first = self.slide(SlideKind::Text, &problem.title).text(&problem.summary);
        let mut thoughts = vec![
            first,
            self.slide(SlideKind::Text, &words.measures).points(measures),
            self.slide(SlideKind::Text, &words.first_steps).numbered(steps),
        ];
        if depth == Depth::Whole {
            thoughts.extend([
                self.slide(SlideKind::Text, &words.formats).points(formats),
                self.slide(SlideKind::Text, &words.offices).points(actors),
                self.slide(SlideKind::Text, &words.groups).points(groups),
                self.placed(&words.examples, &problem.examples),
            ]);
        }
        with_kicker(&problem.title, resting_on(&problem.sources, thoughts))
    }

    /// A worked example: what it is about, its measures, what it answers, what is not documented.
    pub(super) fn example(self, example: &Example, depth: Depth) -> Vec<Slide> {
        let all = self.report.messages;
        let words = &all.examples;
        let measure = |of: &crate::domain::content::ExampleMeasure| {
            let title = self.report.content.measures.get(&of.measure).map_or(of.measure.as_str(), |known| &known.title);
            ([title, " – ", all.example_state(of.state)].concat(), of.text.clone())
        };
        let measures = example.measures.iter().map(measure);
        let list = self.slide(SlideKind::Text, &words.measures);
        let list = match depth {
            Depth::Short => list.points(measures.map(|(name, _)| name)),
            Depth::Whole => list.facts(measures),
        };
        let first = self.slide(SlideKind::Opening, &example.title).text(&example.place);
        let mut thoughts = vec![first, self.slide(SlideKind::Text, &example.title).text(&example.summary), list];
        if depth == Depth::Whole {
            let answer = |answer: &crate::domain::content::ExampleAnswer| {
                let question =
                    self.report.content.question(&answer.question).map(|(_, question)| question.text.clone());
                (question.unwrap_or_else(|| answer.question.to_string()), answer.text.clone())
            };
            thoughts.extend([
                self.slide(SlideKind::Text, &words.answers).facts(example.answers.iter().map(answer)),
                self.slide(SlideKind::Text, &words.gaps).text(&example.gaps),
            ]);
        }
        with_kicker(&example.place, resting_on(&example.sources, thoughts))
    }
}
