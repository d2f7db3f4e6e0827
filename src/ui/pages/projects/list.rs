// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The table of local projects, and what it is narrowed down by.

use leptos::prelude::*;

use super::rows;
use crate::domain::id::ProblemId;
use crate::domain::plan::items::ProjectState;
use crate::domain::projects::{self, Filter};
use crate::query::Query;
use crate::routes::Route;
use crate::state::{Toolbox, use_navigation, use_plan};
use crate::text::{StakeholderWords, fill};
use crate::ui::components::{Editing, FieldEntry, ItemTable, Select, TableLine};

/// The names of the filters in the address.
const PROBLEM: &str = "problem";
const STATE: &str = "state";

/// What the address asks for.
pub(super) fn filter_of(query: &Query) -> Filter {
    Filter {
        problem: query.get(PROBLEM).and_then(ProblemId::parse),
        state: query.get(STATE).and_then(ProjectState::parse),
    }
}

/// The filters and the table.
#[component]
pub(super) fn List(
    n_all: Memo<usize>,
    filter: Memo<Filter>,
    editing: Editing,
    toolbox: &'static Toolbox,
    all: &'static StakeholderWords,
) -> impl IntoView {
    let words = &all.projects;
    let plan = use_plan();
    let lines = Memo::new(move |_| plan.with(|plan| filter.with(|filter| rows::lines(plan, filter, toolbox, all))));
    let n = Memo::new(move |_| lines.with(Vec::<TableLine>::len));
    let heads = vec![words.project.as_str(), &words.who, &words.state, &words.touches];
    let nothing = move || {
        (n.get() == 0).then(|| {
            view! {
                <p class="kern-body">
                    {words.nothing.as_str()} " "
                    <a class="kern-link kern-link--no-visited-state" href=Route::Projects.href()>{words.all.as_str()}</a>
                </p>
            }
        })
    };
    let shown = move || fill(&words.shown, &[("n", &n.get().to_string()), ("all", &n_all.get().to_string())]);
    view! {
        <Filters filter toolbox all />
        <p class="kern-body" role="status">{move || filter.with(|filter| !filter.is_empty()).then(shown)}</p>
        {nothing}
        <ItemTable label=words.list.as_str() heads lines editing />
    }
}

#[component]
fn Filters(filter: Memo<Filter>, toolbox: &'static Toolbox, all: &'static StakeholderWords) -> impl IntoView {
    let (plan, navigation) = (use_plan(), use_navigation());
    let words = &all.projects;
    let entry = |key: &str, word: &str| FieldEntry { id: String::new(), key: key.to_owned(), word: word.to_owned() };
    let any = move || std::iter::once(entry("", &words.any));
    let problems = Memo::new(move |_| plan.with(projects::problems));
    let problem = move |id: &ProblemId| entry(id.as_str(), &rows::problem_title(id, toolbox, all));
    let states = any().chain(ProjectState::ALL.iter().map(|state| entry(state.key(), all.project_state(*state))));
    let states: Vec<FieldEntry> = states.collect();
    let by_problem = Signal::derive(move || {
        filter.with(|filter| filter.problem.as_ref().map(ProblemId::to_string)).unwrap_or_default()
    });
    let by_state = Signal::derive(move || filter.with(|filter| filter.state.map_or("", ProjectState::key)).to_owned());
    let choose = move |name: &'static str| {
        Callback::new(move |key: String| navigation.show(&navigation.query_now().with(name, &key).with("item", "")))
    };
    view! {
        <div class="field-row item-filters no-print">
            {move || {
                let entries = any().chain(problems.get().iter().map(problem)).collect();
                view! { <Select id="by-problem".to_owned() label=words.problem.as_str() entries chosen=by_problem choose=choose(PROBLEM) /> }
            }}
            <Select id="by-state".to_owned() label=words.state.as_str() entries=states chosen=by_state choose=choose(STATE) />
        </div>
    }
}
