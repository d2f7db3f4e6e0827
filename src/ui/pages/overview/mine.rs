// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What one person or one office has to do.

use leptos::prelude::*;

use super::View;
use crate::domain::content::Content;
use crate::domain::id::ItemId;
use crate::domain::overview::Overview;
use crate::domain::tasks::{GroupOf, TaskFilter, TaskGroup, TaskList};
use crate::query::Query;
use crate::routes::Route;
use crate::state::{use_navigation, use_plan, use_toolbox, use_words};
use crate::text::{WorkWords, fill};
use crate::ui::components::{FieldEntry, Select, TaskTick};
use crate::ui::ids;

/// A title for each group, and the ids of its tasks.
type Groups = Vec<(String, Vec<ItemId>)>;

/// The view.
#[component]
pub(super) fn Mine(overview: Memo<Overview>) -> impl IntoView {
    let toolbox = use_toolbox();
    let words: &'static WorkWords = use_words();
    let navigation = use_navigation();
    let of = &words.overview;
    let owners = Memo::new(move |_| {
        overview.with(|overview| overview.tasks.owners().into_iter().map(|owner| owner.name).collect::<Vec<_>>())
    });
    let owner = Memo::new(move |_| navigation.query().get("owner").map(str::to_owned).unwrap_or_default());
    let choose = Callback::new(move |name: String| {
        navigation.show(&Query::default().with("view", View::Mine.key()).with("owner", &name));
    });
    let entries = move || {
        let entry = |key: String, word: String| FieldEntry { id: String::new(), key, word };
        let named = owners.get().into_iter().map(|name| entry(name.clone(), name));
        std::iter::once(entry(String::new(), of.whose_none.clone())).chain(named).collect::<Vec<_>>()
    };
    let choice = move || {
        if owners.with(Vec::is_empty) {
            return view! { <p class="kern-body">{of.owners_none.as_str()}</p> }.into_any();
        }
        view! { <div class="whose no-print"><Select id=ids::WHOSE.to_owned() label=of.whose.clone() entries=entries() chosen=owner choose /></div> }.into_any()
    };
    // What is ticked stays in sight until somebody else is chosen.
    let groups = Memo::new(move |before: Option<&(String, usize, Groups)>| {
        let name = owner.get();
        overview.with(|overview| {
            let n_tasks = overview.tasks.entries.len();
            if let Some((of, n, groups)) = before.filter(|(of, n, _)| *of == name && *n == n_tasks) {
                return (of.clone(), *n, groups.clone());
            }
            let query = Query::default().with("owner", &name).with("state", "open").with("by", "due");
            let filter = TaskFilter::read(query.pairs(), &toolbox.content);
            (name, n_tasks, groups(&overview.tasks, &filter, words, &toolbox.content))
        })
    });
    let groups = Memo::new(move |_| groups.with(|(.., groups)| groups.clone()));
    let list = move || {
        let name = owner.get();
        if name.is_empty() {
            return view! { <p class="kern-body prose">{of.whose_help.as_str()}</p> }.into_any();
        }
        if groups.with(Vec::is_empty) {
            return view! { <p class="kern-body">{fill(&of.mine_none, &[("name", &name)])}</p> }.into_any();
        }
        let href = Query::default().with("owner", &name).href(&Route::Tasks);
        view! {
            {groups.get().into_iter().map(|(title, ids)| view! { <Group title ids overview /> }).collect_view()}
            <p class="kern-body lines__all"><a class="kern-link kern-link--no-visited-state" href=href>{of.mine_list.as_str()}</a></p>
        }
        .into_any()
    };
    view! { {choice} {list} }
}

/// The open tasks of a filter: a title for each group, and the ids of its tasks.
fn groups(tasks: &TaskList, filter: &TaskFilter, words: &WorkWords, content: &Content) -> Groups {
    let group = |group: TaskGroup| {
        let title = match group.of {
            GroupOf::Due(Some(due)) => words.due(due).to_owned(),
            _ => String::new(),
        };
        let ids = group.entries.iter().filter_map(|place| tasks.entries.get(*place)).map(|task| task.id.clone());
        (title, ids.collect())
    };
    tasks.groups(filter, content).into_iter().map(group).collect()
}

#[component]
fn Group(title: String, ids: Vec<ItemId>, overview: Memo<Overview>) -> impl IntoView {
    let toolbox = use_toolbox();
    let words: &'static WorkWords = use_words();
    let plan = use_plan();
    let row = move |id: ItemId| {
        let of = id.clone();
        let task = Memo::new(move |_| overview.with(|overview| overview.tasks.entry(&of).cloned()));
        let facts = move || {
            task.get().map(|task| words.task_facts(&task, task.due.map(|due| toolbox.day_to_type(due)).as_deref()))
        };
        view! { <li class="task-row"><TaskTick id task plan words /> <p class="task-row__facts">{facts}</p></li> }
    };
    view! {
        <section class="section">
            <h2 class="kern-heading-small task-rows__title">{title}</h2>
            <ul class="task-rows">{ids.into_iter().map(row).collect_view()}</ul>
        </section>
    }
}
