// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Local projects to build on: which fit a filter, and which measures of the list have one.

use super::id::{ItemId, MeasureId, ProblemId};
use super::index::Index;
use super::plan::Plan;
use super::plan::items::{Project, ProjectState};
use super::shortlist;

/// What local projects are asked for; what is `None` does not matter.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Filter {
    /// A problem that they touch.
    pub problem: Option<ProblemId>,
    /// How far they are.
    pub state: Option<ProjectState>,
}

impl Filter {
    /// Whether it asks for nothing.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    fn fits(&self, project: &Project<'_>) -> bool {
        self.problem.as_ref().is_none_or(|id| project.problems.contains(id))
            && self.state.is_none_or(|state| project.state == Some(state))
    }
}

/// The local projects that fit a filter, each with its number in the whole list, from 1.
pub fn listed<'a>(plan: &'a Plan, filter: &Filter) -> Vec<(usize, Project<'a>)> {
    plan.projects()
        .enumerate()
        .map(|(place, project)| (place + 1, project))
        .filter(|(_, one)| filter.fits(one))
        .collect()
}

/// The problems that some project touches, also those that the content does not have.
pub fn problems(plan: &Plan) -> Vec<ProblemId> {
    let mut all: Index<ProblemId, ()> = Index::default();
    for id in plan.projects().flat_map(|project| project.problems) {
        all.insert(id, ());
    }
    all.into_keys().collect()
}

/// A measure of the list, and the projects that touch it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ground {
    /// The measure: of the catalogue, or an own one under its id.
    pub measure: MeasureId,
    /// The projects; none if there is nothing to build on yet.
    pub projects: Vec<ItemId>,
}

/// The measures among which planners still choose, in the order of the list, each with the projects to build on.
pub fn grounds(plan: &Plan) -> Vec<Ground> {
    let mut of_measure: Index<MeasureId, Vec<ItemId>> = Index::default();
    for listed in shortlist::shortlist(plan) {
        of_measure.insert(listed.measure, Vec::new());
    }
    for project in plan.projects() {
        for measure in &project.measures {
            if let Some(projects) = of_measure.get_mut(measure).filter(|ids| ids.last() != Some(project.id)) {
                projects.push(project.id.clone());
            }
        }
    }
    let ground = |listed: shortlist::Listed| {
        let projects = of_measure.get(&listed.measure).cloned().unwrap_or_default();
        Ground { measure: listed.measure, projects }
    };
    shortlist::shortlist(plan).into_iter().map(ground).collect()
}

/// The projects that touch a measure.
pub fn of_measure<'a>(plan: &'a Plan, measure: &MeasureId) -> Vec<Project<'a>> {
    plan.projects().filter(|project| project.measures.contains(measure)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::id::{DeviceId, PlanId};
    use crate::domain::plan::items::ProjectKey;
    use crate::domain::plan::{ItemKind, Mark, MeasureState};
    use crate::domain::timestamp::Timestamp;

    fn mark() -> Mark {
        Mark { device: DeviceId::parse("here").unwrap(), at: Timestamp::from_millis(1) }
    }

    /// A plan with a project for each of state, measures, problems.
    fn plan(projects: &[[&str; 3]]) -> Plan {
        let mut plan = Plan::default();
        plan.begin(PlanId::parse("plan").unwrap(), Timestamp::from_millis(0));
        for (n, [state, measures, problems]) in projects.iter().enumerate() {
            let says = [
                (ProjectKey::State.attribute(), *state),
                (ProjectKey::Measures.attribute(), *measures),
                (ProjectKey::Problems.attribute(), *problems),
            ];
            plan.add_item(ItemKind::Project, &ItemId::parse(&format!("p{n}")).unwrap(), &says, mark());
        }
        plan
    }

    #[test]
    fn filters_join_and_numbers_are_those_of_the_whole_list() {
        let plan =
            plan(&[["idea", "", "heat"], ["running", "", "heat rain"], ["nonsense", "", "rain"], ["running", "", ""]]);
        let problem = |id: &str| ProblemId::parse(id);
        for (filter, numbers) in [
            (Filter::default(), vec![1, 2, 3, 4]),
            (Filter { problem: problem("heat"), state: None }, vec![1, 2]),
            (Filter { problem: None, state: Some(ProjectState::Running) }, vec![2, 4]),
            (Filter { problem: problem("rain"), state: Some(ProjectState::Running) }, vec![2]),
            (Filter { problem: problem("gone"), state: None }, vec![]),
        ] {
            let listed: Vec<_> = listed(&plan, &filter).into_iter().map(|(number, _)| number).collect();
            assert_eq!(listed, numbers, "{filter:?}");
        }
        assert_eq!(problems(&plan), [problem("heat").unwrap(), problem("rain").unwrap()]);
    }

    #[test]
    fn a_measure_of_the_list_has_the_projects_that_touch_it() {
        let mut plan = plan(&[["", "trees trees roofs", ""], ["", "trees gone", ""], ["", "", ""]]);
        let measure = |id: &str| MeasureId::parse(id).unwrap();
        for id in ["trees", "wells"] {
            plan.set_measure(&measure(id), Some(MeasureState::Shortlisted), mark());
        }
        let projects = |ids: &[&str]| ids.iter().filter_map(|id| ItemId::parse(id)).collect::<Vec<_>>();
        assert_eq!(
            grounds(&plan),
            [
                Ground { measure: measure("trees"), projects: projects(&["p0", "p1"]) },
                Ground { measure: measure("wells"), projects: vec![] }
            ]
        );
        assert_eq!(of_measure(&plan, &measure("roofs")).len(), 1);
    }
}
