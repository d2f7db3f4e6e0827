// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The measures of the list, each with the local projects that it can build on.

use leptos::prelude::*;

use super::rows;
use crate::domain::id::ItemId;
use crate::domain::plan::ItemKind;
use crate::domain::plan::Plan;
use crate::domain::plan::items::{Project, ProjectKey};
use crate::domain::projects;
use crate::state::{Toolbox, use_plan};
use crate::text::StakeholderWords;
use crate::ui::components::Editing;

/// A measure: address, title, and its projects with their titles.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Shown {
    measure: (String, String),
    projects: Vec<(ItemId, String)>,
}

fn shown(plan: &Plan, toolbox: &Toolbox, all: &StakeholderWords) -> Vec<Shown> {
    let titled = |id: ItemId| {
        let project = Project::of(plan.item(ItemKind::Project, &id)?);
        let title = rows::title(&project, all).to_owned();
        Some((id, title))
    };
    let ground = |ground: projects::Ground| Shown {
        measure: rows::measure_link(&ground.measure, plan, toolbox, all),
        projects: ground.projects.into_iter().filter_map(titled).collect(),
    };
    projects::grounds(plan).into_iter().map(ground).collect()
}

/// The measures.
#[component]
pub(super) fn Grounds(editing: Editing, toolbox: &'static Toolbox, all: &'static StakeholderWords) -> impl IntoView {
    let words = &all.projects;
    let plan = use_plan();
    let grounds = Memo::new(move |_| plan.with(|plan| shown(plan, toolbox, all)));
    let summary = move || {
        grounds.with(|grounds| {
            let n = grounds.iter().filter(|ground| !ground.projects.is_empty()).count();
            match grounds.len() {
                0 => words.no_measures.clone(),
                all => words.grounds_count.of(n as f64, &toolbox.locale(), &[("all", &all.to_string())]),
            }
        })
    };
    let project = move |(id, title): (ItemId, String)| {
        view! {
            <li>
                <button type="button" class="kern-btn kern-btn--tertiary no-print" on:click=move |_| editing.edit(&id, &ProjectKey::Title.attribute())>
                    <span class="kern-label">{title.clone()}</span>
                </button>
                <span class="printed-text">{title}</span>
            </li>
        }
    };
    let item = move |Shown { measure: (href, title), projects }: Shown| {
        let none = projects.is_empty().then(|| view! { <span class="basis">{words.nothing_there.as_str()}</span> });
        view! {
            <li class="grounds__item">
                <a class="kern-link kern-link--no-visited-state" href=href>{title}</a>
                {none}
                <ul class="grounds__projects">{projects.into_iter().map(project).collect_view()}</ul>
            </li>
        }
    };
    view! {
        <section class="section">
            <h2 class="kern-heading-medium section__title">{words.grounds.as_str()}</h2>
            <p class="kern-body">{summary}</p>
            <ul class="grounds">{move || grounds.get().into_iter().map(item).collect_view()}</ul>
        </section>
    }
}
