// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The plans of this browser: begun, opened, duplicated, archived, deleted, brought back.

use leptos::html;
use leptos::prelude::*;

use crate::domain::id::PlanId;
use crate::domain::plan::library::{Listed, Shelf};
use crate::domain::plan::saving::SaveError;
use crate::state::plans::Plans;
use crate::state::{PlanState, Toolbox, use_navigation, use_plan, use_toolbox, use_words};
use crate::text::{MyDataWords, explain_save_error, fill};
use crate::ui::components::Titled;
use crate::ui::ids;

/// What is to take the focus when a button of the list has done its work, which may be later.
type Acted = StoredValue<Option<String>>;

/// All plans, and a field to begin a new one.
#[component]
pub fn YourPlans() -> impl IntoView {
    let toolbox = use_toolbox();
    let words = &use_words::<MyDataWords>().data;
    let plan = use_plan();
    plan.clear_plans_deleted_long_ago();
    let navigation = use_navigation();
    let acted: Acted = StoredValue::new(None);
    let plans = Memo::new(move |_| plan.plans());
    let said = move |text: String| view! { <p class="kern-body outcome" data-fine="false">{text}</p> };
    let failure = move || {
        let asked = plan.plans_error().map(|error| {
            let reason = match error {
                SaveError::StoredIsNewer | SaveError::StoredIsUnreadable => words.plan_unreadable.as_str(),
                SaveError::Denied | SaveError::Full | SaveError::NotKept => explain_save_error(error, &toolbox.words),
            };
            fill(&words.plans_failed, &[("reason", reason)])
        });
        let unreadable = plans.with(|plans| plans.failure == Some(SaveError::StoredIsNewer));
        asked.or(unreadable.then(|| words.plan_unreadable.clone())).map(said)
    };
    view! {
        <Titled title=words.plans_title.as_str()>
            <p class="kern-body prose" id=ids::PLANS tabindex="-1">{words.plans_intro.as_str()}</p>
            <div role="status">{failure}</div>
            {move || {
                let plans = plans.get();
                // The list is made anew when a button has done its work, and the button is gone.
                if let Some(id) = acted.try_update_value(Option::take).flatten() {
                    navigation.focus_soon_or(id, ids::PLANS);
                }
                view! { <Shelves plans acted toolbox /> }
            }}
            <Create />
        </Titled>
    }
}

/// The plans at hand, then the archive, then what was deleted.
#[component]
fn Shelves(plans: Plans, acted: Acted, toolbox: &'static Toolbox) -> impl IntoView {
    let words = &use_words::<MyDataWords>().data;
    let plan = use_plan();
    let Plans { listed, current, .. } = plans;
    let shelf = |wanted: fn(&Shelf) -> bool| {
        let of_shelf = listed.iter().filter(|listed| wanted(&listed.shelf)).cloned();
        let items: Vec<_> = of_shelf.map(|listed| item(listed, current.as_ref(), plan, acted, toolbox)).collect();
        (!items.is_empty()).then(|| view! { <ul class="placed shelf">{items}</ul> })
    };
    let clear = move |_| {
        acted.set_value(Some(ids::PLANS.to_owned()));
        plan.clear_deleted_plans();
    };
    view! {
        {shelf(|shelf| *shelf == Shelf::Open)}
        {shelf(|shelf| *shelf == Shelf::Archived)
            .map(|list| view! { <h3 class="kern-heading-small shelf__title">{words.plans_archived.as_str()}</h3> {list} })}
        {shelf(|shelf| matches!(shelf, Shelf::Deleted { .. }))
            .map(|list| {
                view! {
                    <h3 class="kern-heading-small shelf__title">{words.plans_deleted.as_str()}</h3>
                    <p class="kern-body kern-body--muted">{words.plans_deleted_text.as_str()}</p>
                    {list}
                    <button type="button" id="clear-deleted" class="kern-btn kern-btn--tertiary" on:click=clear>
                        <span class="kern-label">{words.plans_clear.as_str()}</span>
                    </button>
                }
            })}
    }
}

fn item(listed: Listed, current: Option<&PlanId>, plan: PlanState, acted: Acted, toolbox: &'static Toolbox) -> AnyView {
    let words = &use_words::<MyDataWords>().data;
    let is_open = current == Some(&listed.id);
    let title =
        if listed.title.trim().is_empty() { toolbox.words.data.plan_untitled.clone() } else { listed.title.clone() };
    let copy = fill(&words.plan_copy, &[("title", &title)]);
    let button = |word: &'static str, act: Box<dyn Fn(PlanId)>| {
        let id = listed.id.clone();
        let act = move |_| {
            acted.set_value(Some(ids::plan(&id)));
            act(id.clone());
        };
        // Several buttons have the same word: who hears it is told which plan it is about.
        view! {
            <button type="button" class="kern-btn kern-btn--tertiary" aria-label=format!("{word}: {title}") on:click=act>
                <span class="kern-label">{word}</span>
            </button>
        }
        .into_any()
    };
    let open = || button(&words.plan_open, Box::new(move |id| plan.open_plan(id)));
    let delete = || button(&words.plan_delete, Box::new(move |id| plan.delete_plan(id)));
    let buttons = match listed.shelf {
        Shelf::Deleted { .. } => vec![button(&words.plan_back, Box::new(move |id| plan.bring_plan_back(id)))],
        Shelf::Archived => {
            vec![open(), button(&words.plan_unarchive, Box::new(move |id| plan.archive_plan(id, false))), delete()]
        }
        Shelf::Open => {
            let duplicate = button(&words.plan_duplicate, Box::new(move |id| plan.duplicate_plan(id, copy.clone())));
            if is_open {
                vec![duplicate, delete()]
            } else {
                let archive = button(&words.plan_archive, Box::new(move |id| plan.archive_plan(id, true)));
                vec![open(), duplicate, archive, delete()]
            }
        }
    };
    view! {
        <li class="placed__item" data-plan=listed.id.to_string() data-open=is_open.to_string()>
            <p class="kern-body plan-title" id=ids::plan(&listed.id) tabindex="-1">
                <strong>{title.clone()}</strong>
                {is_open.then(|| view! { " – " {words.plan_is_open.as_str()} })}
            </p>
            <div class="buttons">{buttons}</div>
        </li>
    }
    .into_any()
}

#[component]
fn Create() -> impl IntoView {
    let words = &use_words::<MyDataWords>().data;
    let plan = use_plan();
    let title = NodeRef::<html::Input>::new();
    let create = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let Some(input) = title.get_untracked() else { return };
        plan.create_plan(&input.value());
        input.set_value("");
    };
    view! {
        <form class="form-fields new-plan" on:submit=create>
            <div class="kern-form-input">
                <label class="kern-label" for=ids::NEW_PLAN>{words.plan_new.as_str()}</label>
                <input id=ids::NEW_PLAN class="kern-form-input__input" type="text" maxlength="200" node_ref=title />
            </div>
            <div class="buttons">
                <button type="submit" id="create-plan" class="kern-btn kern-btn--secondary">
                    <span class="kern-label">{words.plan_create.as_str()}</span>
                </button>
            </div>
        </form>
    }
}
