// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! `#/plan/projects`: initiatives that are there already, to build on.

mod form;
mod grounds;
mod rows;

use leptos::prelude::*;

use crate::domain::id::{ItemId, ProblemId};
use crate::domain::plan::ItemKind;
use crate::domain::plan::items::{ProjectKey, ProjectState};
use crate::domain::projects::{self, Filter};
use crate::query::Query;
use crate::routes::Route;
use crate::state::{Toolbox, use_navigation, use_plan, use_toolbox, use_words};
use crate::text::{StakeholderWords, fill};
use crate::ui::components::{
    Editing, FieldEntry, Heading, Icon, IconName, ItemTable, NamesMode, QuickAdd, Select, TableLine,
};

/// The heading of the list; takes the focus when a row goes.
const LIST: &str = "project-list";

/// The names of the filters in the address.
const PROBLEM: &str = "problem";
const STATE: &str = "state";

/// Local projects.
#[component]
pub fn ProjectsPage() -> impl IntoView {
    let toolbox = use_toolbox();
    let all: &'static StakeholderWords = use_words();
    let (plan, navigation) = (use_plan(), use_navigation());
    let words = &all.projects;
    let said = RwSignal::new(String::new());
    let filter = Memo::new(move |_| filter_of(&navigation.query()));
    let asked_for = navigation.query_now().get("item").and_then(ItemId::parse);
    let editing = Editing {
        plan,
        navigation,
        kind: ItemKind::Project,
        open: RwSignal::new(asked_for),
        said,
        form: form::form,
        add: Callback::new(|_| ()),
        home: LIST,
        words: &all.table,
        toolbox,
    };
    let n_all = Memo::new(move |_| plan.with(|plan| plan.projects().count()));
    let kicker = view! { <a class="kern-link kern-link--no-visited-state" href=Route::Plan.href()>{toolbox.words.titles.plan.as_str()}</a> };
    view! {
        <div class="page page--wide">
            <Heading title=toolbox.words.titles.projects.as_str() kicker=kicker.into_any() />
            <p class="kern-body kern-body--large prose">{words.intro.as_str()}</p>
            <Add said filter all />
            <section class="section">
                <h2 id=LIST class="kern-heading-medium section__title" tabindex="-1">{words.list.as_str()}</h2>
                <p class="kern-body no-print" role="status">{said}</p>
                {move || if n_all.get() == 0 {
                    view! { <p class="kern-body prose">{words.empty.as_str()}</p> }.into_any()
                } else {
                    view! { <List n_all filter editing toolbox all /> }.into_any()
                }}
            </section>
            <grounds::Grounds editing toolbox all />
            <NamesMode plan words=&all.names toolbox navigation />
            <div class="buttons">
                <button type="button" class="kern-btn kern-btn--tertiary" on:click=move |_| navigation.print()>
                    <Icon name=IconName::Printer />
                    <span class="kern-label">{all.table.print.as_str()}</span>
                </button>
            </div>
        </div>
    }
}

fn filter_of(query: &Query) -> Filter {
    Filter {
        problem: query.get(PROBLEM).and_then(ProblemId::parse),
        state: query.get(STATE).and_then(ProjectState::parse),
    }
}

/// Adds one after the other. What is added under a filter fits it: a workshop may go problem by problem.
#[component]
fn Add(said: RwSignal<String>, filter: Memo<Filter>, all: &'static StakeholderWords) -> impl IntoView {
    let (plan, navigation) = (use_plan(), use_navigation());
    let words = &all.projects;
    let who = RwSignal::new(String::new());
    let add = Callback::new(move |title: String| {
        if title.is_empty() {
            return false;
        }
        let filter = filter.get_untracked();
        let problem = filter.problem.map(|id| id.to_string()).unwrap_or_default();
        let organisation = who.with_untracked(|who| who.trim().to_owned());
        let says = [
            (ProjectKey::Title.attribute(), &*title),
            (ProjectKey::Organisation.attribute(), &*organisation),
            (ProjectKey::Problems.attribute(), &*problem),
            (ProjectKey::State.attribute(), filter.state.map_or("", ProjectState::key)),
        ];
        plan.add_item(ItemKind::Project, &says);
        said.set(fill(&words.added, &[("title", &title)]));
        who.set(String::new());
        true
    });
    let second = view! {
        <div class="kern-form-input">
            <label class="kern-label" for="new-project-who">{words.new_who.as_str()}</label>
            <input id="new-project-who" class="kern-form-input__input" type="text" autocomplete="off" prop:value=who on:input:target=move |event| who.set(event.target().value()) />
        </div>
    };
    view! {
        <section class="section section--work no-print">
            <QuickAdd id="new-project" words=(words.new.as_str(), words.add.as_str()) second=second.into_any() add navigation />
        </section>
    }
}

/// The filters and the table.
#[component]
fn List(
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
        <div class="field-row no-print">
            {move || {
                let entries = any().chain(problems.get().iter().map(problem)).collect();
                view! { <Select id="by-problem".to_owned() label=words.problem.as_str() entries chosen=by_problem choose=choose(PROBLEM) /> }
            }}
            <Select id="by-state".to_owned() label=words.state.as_str() entries=states chosen=by_state choose=choose(STATE) />
        </div>
    }
}
