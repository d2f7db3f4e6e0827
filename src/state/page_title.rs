// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What pages are called.

use crate::domain::id::MeasureId;
use crate::domain::plan::Plan;
use crate::routes::Route;
use crate::state::Toolbox;
use crate::text::fill;

impl Toolbox {
    /// What a page is called; `None` if there is no such page.
    pub fn page_title(&self, route: &Route) -> Option<String> {
        let (content, words) = (&self.content, &self.words);
        match route {
            Route::Start => Some(words.frame.start.clone()),
            Route::Guide => Some(words.guide.title.clone()),
            Route::Phase(id) => content.phase(id).map(|(number, phase)| {
                fill(&words.guide.phase_title, &[("number", &number.to_string()), ("title", &phase.title)])
            }),
            Route::Step(_, id) => content.steps.get(id).map(|step| step.title.clone()),
            Route::Measures => Some(words.measure.title.clone()),
            Route::Measure(id) => content.measures.get(id).map(|measure| measure.title.clone()),
            Route::OwnMeasure(_) => Some(words.titles.own_measure.clone()),
            Route::Compare => Some(words.titles.compare.clone()),
            Route::Formats => Some(words.format.title.clone()),
            Route::Format(id) => content.formats.get(id).map(|format| format.title.clone()),
            Route::Problems => Some(words.problems.title.clone()),
            Route::Problem(id) => content.problems.get(id).map(|problem| problem.title.clone()),
            Route::Examples => Some(words.examples.title.clone()),
            Route::Example(id) => content.examples.get(id).map(|example| example.title.clone()),
            Route::Check => Some(words.titles.check.clone()),
            Route::Plan => Some(words.titles.plan.clone()),
            Route::Profile => Some(words.titles.profile.clone()),
            Route::Recommendations => Some(words.titles.recommendations.clone()),
            Route::Priorities => Some(words.titles.priorities.clone()),
            Route::Tasks => Some(words.titles.tasks.clone()),
            Route::Stakeholders => Some(words.titles.stakeholders.clone()),
            Route::Projects => Some(words.titles.projects.clone()),
            Route::Timeline => Some(words.titles.timeline.clone()),
            Route::Monitoring => Some(words.titles.monitoring.clone()),
            Route::Budget => Some(words.titles.budget.clone()),
            Route::Decisions => Some(words.titles.decisions.clone()),
            Route::Report => Some(words.titles.report.clone()),
            Route::People => Some(words.people.title.clone()),
            Route::Indicators => Some(words.indicators.title.clone()),
            Route::Glossary => Some(words.glossary.title.clone()),
            Route::Search => Some(words.titles.search.clone()),
            Route::Sources => Some(words.register.title.clone()),
            Route::Local => Some(words.local.title.clone()),
            Route::Data => Some(words.data.title.clone()),
            Route::About => Some(words.about.title.clone()),
            Route::Workshop => Some(words.titles.workshop.clone()),
            Route::Deck(_) => Some(words.titles.deck.clone()),
            Route::Present(..) => Some(words.titles.present.clone()),
            Route::Speaker(..) => Some(words.titles.speaker.clone()),
            Route::Agenda => Some(words.titles.agenda.clone()),
            Route::Board => Some(words.titles.board.clone()),
            Route::Transfer => Some(words.titles.transfer.clone()),
            Route::Record => Some(words.titles.record.clone()),
            Route::Collect => Some(words.titles.collect.clone()),
            Route::Join => Some(words.titles.join.clone()),
            Route::Prints => Some(words.titles.prints.clone()),
            Route::Facilitation => Some(words.titles.facilitation.clone()),
            Route::Practice => Some(words.titles.practice.clone()),
            Route::Unknown(_) => None,
        }
    }

    /// The title of the window.
    pub fn window_title(&self, route: &Route, plan: &Plan) -> String {
        let words = &self.words;
        match route {
            Route::Start => format!("{} – {}", words.app.name, words.app.claim),
            route => {
                let own = match route {
                    Route::OwnMeasure(id) => MeasureId::parse(id.as_str()).and_then(|id| self.measure_title(&id, plan)),
                    _ => None,
                };
                let page = own.map(str::to_owned).or_else(|| self.page_title(route));
                format!("{} – {}", page.as_ref().unwrap_or(&words.not_found.title), words.app.name)
            }
        }
    }
}
