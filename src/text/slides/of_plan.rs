// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Slides from the plan: the self-check, the order of measures, local projects, a report section by section.

use super::{SlideWriter, numbered_entries};
use crate::domain::content::material::SlideKind;
use crate::domain::plan::items::Project;
use crate::domain::report::{Audience, Section, Settings};
use crate::domain::slides::Slide;
use crate::text::report::{first_page, section_alone};

impl SlideWriter<'_> {
    /// The result of the self-check: verdict, reasons, the dimensions as a picture, what to do first.
    pub(super) fn check(self) -> Vec<Slide> {
        self.section(Section::Check, &self.report.messages.titles.check, &self.words.slide.no_check)
    }

    /// Impact and effort of the measures.
    pub(super) fn priorities(self) -> Vec<Slide> {
        self.section(Section::Priorities, &self.report.messages.titles.priorities, &self.words.slide.no_priorities)
    }

    fn section(self, section: Section, title: &str, empty: &str) -> Vec<Slide> {
        let settings = Settings::of(self.report.plan, Audience::Full);
        let (name, blocks) = section_alone(self.report, section, &settings);
        let slides = self.slides_from(&name, blocks);
        if slides.is_empty() { vec![self.slide(SlideKind::Show, title).text(empty)] } else { slides }
    }

    /// The local projects, with who runs them.
    pub(super) fn projects(self) -> Vec<Slide> {
        let title = &self.report.messages.titles.projects;
        let fact = |project: Project<'_>| {
            let state = project.state.map_or("", |state| self.report.words.project_state(state));
            let said = [project.organisation.trim(), project.place.trim(), state];
            let said: Vec<&str> = said.into_iter().filter(|said| !said.is_empty()).collect();
            let name = if project.title.trim().is_empty() { "–" } else { project.title.trim() };
            (name.to_owned(), if said.is_empty() { "–".to_owned() } else { said.join(" · ") })
        };
        let facts: Vec<_> = self.report.plan.projects().map(fact).collect();
        let slide = self.slide(SlideKind::Show, title);
        vec![if facts.is_empty() { slide.text(&self.words.slide.no_projects) } else { slide.facts(facts) }]
    }

    /// The report of an audience, section by section.
    pub(super) fn report_deck(self, audience: Audience) -> Vec<Slide> {
        let settings = Settings::of(self.report.plan, audience);
        let page = first_page(self.report, &settings);
        let opening = self.slide(SlideKind::Opening, &page.title).facts(page.facts);
        let mut thoughts = vec![Slide { kicker: page.subtitle, ..opening }];
        // Addresses of sources are for paper.
        let sections = Section::ALL.iter().filter(|section| settings.has(**section) && **section != Section::Sources);
        for section in sections {
            let (name, blocks) = section_alone(self.report, *section, &settings);
            thoughts.extend(self.slides_from(&name, blocks));
        }
        if thoughts.len() == 1 {
            thoughts.push(self.slide(SlideKind::Text, &page.title).text(&self.words.slide.no_report));
        }
        numbered_entries(thoughts)
    }
}
