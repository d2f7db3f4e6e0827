// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! `#/plan/tasks`: all tasks of all steps and own ones, to tick, to hand out and to date. The address says what is shown.

mod add;
mod fields;
mod filters;
mod group;
mod own_steps;
mod row;

use leptos::prelude::*;

use crate::domain::content::Content;
use crate::domain::id::ItemId;
use crate::domain::tasks::{DueState, TaskFilter, TaskGroup, TaskList};
use crate::query::Query;
use crate::routes::Route;
use crate::state::navigation::Navigation;
use crate::state::{PlanState, Toolbox, use_navigation, use_plan, use_session, use_toolbox, use_words};
use crate::text::WorkWords;
use crate::ui::components::{Heading, More};
use crate::ui::ids;

/// So many groups are shown at first, and more at a time.
const AT_A_TIME: usize = 100;

/// What the parts of the page share.
#[derive(Clone, Copy)]
struct Page {
    toolbox: &'static Toolbox,
    words: &'static WorkWords,
    plan: PlanState,
    navigation: Navigation,
    list: Memo<TaskList>,
    filter: Memo<TaskFilter>,
    groups: Memo<Vec<TaskGroup>>,
    /// The task whose fields are open.
    open: RwSignal<Option<ItemId>>,
    /// What has just happened.
    said: RwSignal<String>,
}

/// The tasks.
#[component]
pub fn TasksPage() -> impl IntoView {
    let toolbox = use_toolbox();
    let words: &'static WorkWords = use_words();
    let (plan, navigation) = (use_plan(), use_navigation());
    let today = use_session().today();
    let content = &toolbox.content;
    let list = Memo::new(move |_| plan.with(|plan| TaskList::of(plan, content, today)));
    let filter = Memo::new(move |_| TaskFilter::read(navigation.query().pairs(), content));
    let (open, said) = (RwSignal::new(None), RwSignal::new(String::new()));
    let groups = groups(list, filter, open, content);
    let page = Page { toolbox, words, plan, navigation, list, filter, groups, open, said };
    let kicker = view! { <a class="kern-link kern-link--no-visited-state" href=Route::Plan.href()>{toolbox.words.titles.plan.as_str()}</a> };
    let summary = move || {
        list.with(|list| {
            let done = list.done();
            let (overdue, soon) = (list.n_due(DueState::Overdue), list.n_due(DueState::Soon));
            words.task_summary((done.done, done.all), overdue, soon, &toolbox.locale())
        })
    };
    view! {
        <div class="page page--wide">
            <Heading title=toolbox.words.titles.tasks.as_str() kicker=kicker.into_any() />
            <p class="kern-body prose no-print">{words.tasks.intro.as_str()}</p>
            <p id=ids::RESULTS class="kern-body kern-body--bold" role="status" tabindex="-1">{summary}</p>
            <filters::Filters page />
            <p class="kern-body" role="status" id="tasks-said">{said}</p>
            <Groups page />
            <add::AddTask page />
            <own_steps::OwnSteps page />
            <fields::Owners page />
        </div>
    }
}

/// The groups that a filter leaves. What is ticked or edited stays where it is until something else is edited or filtered.
fn groups(
    list: Memo<TaskList>,
    filter: Memo<TaskFilter>,
    open: RwSignal<Option<ItemId>>,
    content: &'static Content,
) -> Memo<Vec<TaskGroup>> {
    type Before = (TaskFilter, Option<ItemId>, usize, Vec<TaskGroup>);
    let held = Memo::new(move |before: Option<&Before>| {
        let (filter, open) = (filter.get(), open.get());
        list.with(|list| {
            let kept = before.filter(|(of, opened, ..)| *of == filter && *opened == open);
            let kept = kept.and_then(|(.., n_tasks, groups)| list.regrouped(groups, *n_tasks));
            let groups = kept.unwrap_or_else(|| list.groups(&filter, content));
            (filter, open, list.entries.len(), groups)
        })
    });
    Memo::new(move |_| held.with(|(.., groups)| groups.clone()))
}

/// The tasks that the filter leaves, or how to see more.
#[component]
fn Groups(page: Page) -> impl IntoView {
    let Page { words, navigation, groups, filter, .. } = page;
    // The task that the search has found.
    let asked = Memo::new(move |_| navigation.query().get("task").and_then(ItemId::parse));
    let shown = RwSignal::new(AT_A_TIME);
    let keys = Memo::new(move |_| {
        groups.with(|groups| groups.iter().take(shown.get()).map(|group| group.of.key()).collect::<Vec<_>>())
    });
    let n_all = Signal::derive(move || groups.with(Vec::len));
    let n_tasks =
        Memo::new(move |_| groups.with(|groups| groups.iter().map(|group| group.entries.len()).sum::<usize>()));
    let none = move || keys.with(Vec::is_empty).then(|| view! { <p class="kern-body">{words.tasks.none.as_str()}</p> });
    // Another order begins anew with what stands open.
    let order = Memo::new(move |_| filter.with(|filter| (filter.grouping, filter.is_active())));
    view! {
        {none}
        {move || {
            order.track();
            view! { <For each=move || keys.get() key=String::clone children=move |key| view! { <group::Group key page asked n_tasks /> } /> }
        }}
        <More n_all shown by=AT_A_TIME word=&words.common.more toolbox=page.toolbox />
    }
}

/// The address of the page without filters; the order stays.
fn without_filters(query: &Query) -> Query {
    Query::default().with("by", query.get("by").unwrap_or_default())
}
