// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What the table shows of the local projects.

use crate::domain::id::{ItemId, MeasureId, ProblemId};
use crate::domain::plan::Plan;
use crate::domain::plan::items::Project;
use crate::domain::projects::{Filter, listed};
use crate::routes::Route;
use crate::state::Toolbox;
use crate::text::{StakeholderWords, fill};
use crate::ui::components::{Cell, TableItem, TableLine};

/// The lines of those that fit a filter.
pub(super) fn lines(plan: &Plan, filter: &Filter, toolbox: &Toolbox, all: &StakeholderWords) -> Vec<TableLine> {
    let with_names = plan.has_names();
    let line = |(number, project): (usize, Project<'_>)| {
        let links = project.measures.iter().map(|id| measure_link(id, plan, toolbox, all));
        let problems = project.problems.iter().map(|id| problem_link(id, toolbox, all));
        let contact = if with_names { project.contact } else { "" };
        TableLine::Item(TableItem {
            id: project.id.clone(),
            number: Some(number),
            name: title(&project, all).to_owned(),
            notes: filled([project.summary, contact]),
            cells: vec![
                Cell::Text(filled([project.organisation, project.place]).join(" · ")),
                Cell::Text(project.state.map_or("", |state| all.project_state(state)).to_owned()),
                Cell::Links(links.chain(problems).collect()),
            ],
        })
    };
    listed(plan, filter).into_iter().map(line).collect()
}

/// What a project is called.
pub(super) fn title<'a>(project: &Project<'a>, all: &'a StakeholderWords) -> &'a str {
    if project.title.trim().is_empty() { &all.table.untitled } else { project.title }
}

fn filled(texts: [&str; 2]) -> Vec<String> {
    texts.into_iter().filter(|text| !text.trim().is_empty()).map(str::to_owned).collect()
}

/// Address and title of a measure; what is no longer there has no address.
pub(super) fn measure_link(id: &MeasureId, plan: &Plan, toolbox: &Toolbox, all: &StakeholderWords) -> (String, String) {
    let Some(title) = toolbox.measure_title(id, plan) else {
        return (String::new(), fill(&all.table.gone, &[("id", id.as_str())]));
    };
    let own = ItemId::parse(id.as_str()).filter(|_| !toolbox.content.measures.contains_key(id));
    let route = own.map_or_else(|| Route::Measure(id.clone()), Route::OwnMeasure);
    (route.href(), title.to_owned())
}

fn problem_link(id: &ProblemId, toolbox: &Toolbox, all: &StakeholderWords) -> (String, String) {
    let known = toolbox.content.problems.contains_key(id);
    let href = if known { Route::Problem(id.clone()).href() } else { String::new() };
    (href, problem_title(id, toolbox, all))
}

/// What a problem is called.
pub(super) fn problem_title(id: &ProblemId, toolbox: &Toolbox, all: &StakeholderWords) -> String {
    let known = toolbox.content.problems.get(id).map(|problem| problem.title.clone());
    known.unwrap_or_else(|| fill(&all.table.gone, &[("id", id.as_str())]))
}
