// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! `#/plan/projects`: initiatives that are there already, to build on.

mod form;
mod grounds;
mod list;
mod rows;

use leptos::prelude::*;

use crate::domain::content::material::Shown;
use crate::domain::id::ItemId;
use crate::domain::plan::ItemKind;
use crate::domain::plan::items::{ProjectKey, ProjectState};
use crate::domain::projects::Filter;
use crate::routes::Route;
use crate::state::{use_navigation, use_plan, use_toolbox, use_words};
use crate::text::{StakeholderWords, fill};
use crate::ui::components::{Editing, Heading, NamesMode, PresentLink, QuickAdd};

/// The heading of the list; takes the focus when a row goes.
const LIST: &str = "project-list";

/// Local projects.
#[component]
pub fn ProjectsPage() -> impl IntoView {
    let toolbox = use_toolbox();
    let all: &'static StakeholderWords = use_words();
    let (plan, navigation) = (use_plan(), use_navigation());
    let words = &all.projects;
    let said = RwSignal::new(String::new());
    let filter = Memo::new(move |_| list::filter_of(&navigation.query()));
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
            <PresentLink href=Route::slides_of(Shown::Projects).href() word=toolbox.words.titles.present.as_str() />
            <Add said filter all />
            <section class="section">
                <h2 id=LIST class="kern-heading-medium section__title" tabindex="-1">{words.list.as_str()}</h2>
                <p class="kern-body no-print" role="status">{said}</p>
                {move || if n_all.get() == 0 {
                    view! { <p class="kern-body prose">{words.empty.as_str()}</p> }.into_any()
                } else {
                    view! { <list::List n_all filter editing toolbox all /> }.into_any()
                }}
            </section>
            <grounds::Grounds editing toolbox all />
            <NamesMode plan words=&all.names toolbox navigation />
        </div>
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
