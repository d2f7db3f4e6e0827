// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Slides from the guide: the journey, a phase, a step.

use super::sources::resting_on;
use super::{Depth, SlideWriter, with_kicker};
use crate::domain::content::material::SlideKind;
use crate::domain::content::{Phase, Pitfall, Placed, Step};
use crate::domain::slides::{Picture, PicturePlace, Slide, journey};
use crate::text::fill;

impl SlideWriter<'_> {
    /// The seven phases as a process.
    pub(super) fn journey(self) -> Slide {
        let title = &self.words.slide.journey;
        let phases: Vec<String> = self.report.content.phases.iter().map(|phase| phase.title.clone()).collect();
        let alt = [title, ": ", &phases.join(", ")].concat();
        let picture = Picture { drawing: journey(&phases, alt), place: PicturePlace::Instead };
        let slide = Slide { picture: Some(picture), ..self.slide(SlideKind::Show, title) };
        slide.numbered(phases)
    }

    /// A phase: what it asks, what happens, its steps, and why each of them.
    pub(super) fn phase(self, number: usize, phase: &Phase, depth: Depth) -> Vec<Slide> {
        let words = &self.report.messages.guide;
        let kicker = fill(&words.phase, &[("number", &number.to_string())]);
        let steps: Vec<&Step> = phase.steps.iter().filter_map(|id| self.report.content.steps.get(id)).collect();
        let mut thoughts = vec![
            self.slide(SlideKind::Opening, &phase.title).text(&phase.question),
            self.slide(SlideKind::Text, &phase.title).text(&phase.summary),
            self.slide(SlideKind::Text, &words.steps).numbered(steps.iter().map(|step| step.title.clone())),
        ];
        if depth == Depth::Whole {
            thoughts.extend(steps.into_iter().map(|step| self.purpose(step)));
        }
        with_kicker(&kicker, thoughts)
    }

    fn purpose(self, step: &Step) -> Slide {
        Slide {
            sources: step.sources.clone(),
            questions: step.questions.iter().map(|question| question.text.clone()).collect(),
            pitfall: step.pitfalls.first().map(|pitfall| self.pitfall(pitfall)).unwrap_or_default(),
            ..self.slide(SlideKind::Text, &step.title).text(&step.purpose)
        }
    }

    /// A step: why, what to do, what to ask, what comes out, what goes wrong, what others learned.
    pub(super) fn step(self, step: &Step, depth: Depth) -> Vec<Slide> {
        let content = self.report.content;
        let words = &self.report.messages.step;
        let kicker = content.phase(&step.phase).map(|(number, phase)| {
            fill(&self.report.messages.guide.phase_title, &[("number", &number.to_string()), ("title", &phase.title)])
        });
        let tasks = step.tasks.iter().map(|task| task.title.clone());
        let mut thoughts = vec![self.purpose(step), self.slide(SlideKind::Text, &words.tasks).numbered(tasks)];
        if depth == Depth::Whole {
            let questions: Vec<String> = step.questions.iter().map(|question| question.text.clone()).collect();
            let measures = step.measures.iter().filter_map(|id| Some(content.measures.get(id)?.title.clone()));
            let formats = step.formats.iter().filter_map(|id| Some(content.formats.get(id)?.title.clone()));
            thoughts.extend([
                self.slide(SlideKind::Text, &words.questions).points(questions),
                self.slide(SlideKind::Text, &words.outputs).points(step.outputs.clone()),
                self.slide(SlideKind::Text, &words.signs).points(step.signs.clone()),
                self.pitfalls(&step.pitfalls),
                self.placed(&words.lessons, &step.lessons),
                self.slide(SlideKind::Text, &words.formats).points(formats),
                self.slide(SlideKind::Text, &words.measures).points(measures),
            ]);
        }
        with_kicker(&kicker.unwrap_or_default(), resting_on(&step.sources, thoughts))
    }

    /// What goes wrong, and the ways out.
    pub(super) fn pitfalls(self, pitfalls: &[Pitfall]) -> Slide {
        let words = &self.report.messages.step;
        let facts =
            pitfalls.iter().map(|pitfall| (pitfall.risk.clone(), [&words.way_out, " ", &pitfall.way_out].concat()));
        let sources = pitfalls.iter().flat_map(|pitfall| pitfall.sources.clone()).collect();
        Slide { sources, ..self.slide(SlideKind::Text, &words.pitfalls).facts(facts) }
    }

    fn pitfall(self, pitfall: &Pitfall) -> String {
        [&pitfall.risk, " ", &self.report.messages.step.way_out, " ", &pitfall.way_out].concat()
    }

    /// What happened somewhere.
    pub(super) fn placed(self, title: &str, items: &[Placed]) -> Slide {
        let sources = items.iter().flat_map(|item| item.sources.clone()).collect();
        let facts = items.iter().map(|item| (item.place.clone(), item.text.clone()));
        Slide { sources, ..self.slide(SlideKind::Text, title).facts(facts) }
    }
}
