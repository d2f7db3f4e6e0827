// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What is said of a task: who, until when, a note; of an own task also its title and its step.

use leptos::prelude::*;

use super::Page;
use crate::domain::id::{ItemId, RoleId};
use crate::domain::plan::ItemKind;
use crate::domain::plan::items::TaskKey;
use crate::domain::steps::Origin;
use crate::text::fill;
use crate::ui::components::{DayWords, FieldEntry, ItemDate, ItemText, Said, Select};
use crate::ui::ids;

const KIND: ItemKind = ItemKind::Task;

/// The fields of a task.
#[component]
pub(super) fn Fields(id: ItemId, page: Page) -> impl IntoView {
    let Page { toolbox, words, plan, navigation, list, groups, open, said, .. } = page;
    let of = id.clone();
    let about = move |key: TaskKey| Said { plan, kind: KIND, item: of.clone(), attribute: key.attribute() };
    let task = list.with_untracked(|list| list.entry(&id).cloned());
    let is_own = task.as_ref().is_some_and(|task| task.origin == Origin::Own);
    let days = DayWords { help: &words.common.date_help, wrong: &words.common.date_wrong };
    let (back, closed) = (ids::part("edit", id.as_str()), id.clone());
    let close = move |_| {
        open.set(None);
        // With what was said of it, the task may no longer fit the filter.
        let stays = list.with_untracked(|list| {
            let of_task = |place: &usize| list.entries.get(*place).is_some_and(|task| task.id == closed);
            groups.with_untracked(|groups| groups.iter().any(|group| group.entries.iter().any(of_task)))
        });
        navigation.focus_soon(if stays { back.clone() } else { ids::RESULTS.to_owned() });
    };
    let (of_delete, of_step) = (id.clone(), id.clone());
    let delete = move |_| {
        let title = list.with_untracked(|list| list.entry(&of_delete).map(|task| words.task_title(task)));
        plan.delete_item(KIND, &of_delete);
        open.set(None);
        said.set(fill(&words.common.deleted, &[("title", &title.unwrap_or_default())]));
        // The fields go with their task.
        navigation.focus_soon(ids::RESULTS);
    };
    let own = is_own.then(|| {
        view! {
            <ItemText said=about(TaskKey::Title) label=words.common.title.as_str() />
            <StepPick id=of_step page />
        }
    });
    let has_names = Memo::new(move |_| plan.with(|plan| plan.has_names()));
    view! {
        <div class="task-fields no-print">
            <div class="fields fields--two">
                {own}
                {move || if has_names.get() {
                    view! { <OwnerText id=id.clone() page /> }.into_any()
                } else {
                    view! { <OwnerRole id=id.clone() page /> }.into_any()
                }}
                <ItemDate said=about(TaskKey::Due) label=words.tasks.due_label.as_str() words=days toolbox />
            </div>
            <ItemText said=about(TaskKey::Note) label=words.common.note.as_str() long=true />
            <div class="buttons">
                <button type="button" class="kern-btn kern-btn--primary" on:click=close><span class="kern-label">{words.common.close.as_str()}</span></button>
                {is_own.then(|| view! { <button type="button" class="kern-btn kern-btn--tertiary" on:click=delete><span class="kern-label">{words.common.delete.as_str()}</span></button> })}
            </div>
        </div>
    }
}

/// The step of an own task.
#[component]
fn StepPick(id: ItemId, page: Page) -> impl IntoView {
    let Page { words, plan, .. } = page;
    let chosen = plan.said(KIND, &id, &TaskKey::Step.attribute());
    let field = ids::item(&id, &TaskKey::Step.attribute());
    let choose = Callback::new(move |step: String| plan.set_items(KIND, &id, &[(TaskKey::Step.attribute(), &step)]));
    view! { <Select id=field label=words.common.step.clone() entries=steps(page) chosen choose /> }
}

/// All steps to choose from, and none.
pub(super) fn steps(page: Page) -> Vec<FieldEntry> {
    let words = page.words;
    let entry = |key: &str, word: String| FieldEntry { id: String::new(), key: key.to_owned(), word };
    let all = page.list.with_untracked(|list| {
        list.steps.iter().map(|step| entry(step.id.as_str(), words.step_title(step))).collect::<Vec<_>>()
    });
    std::iter::once(entry("", words.tasks.no_step.clone())).chain(all).collect()
}

/// Who does it, as one types it; those who have tasks and the roles are offered.
#[component]
fn OwnerText(id: ItemId, page: Page) -> impl IntoView {
    let Page { toolbox, words, plan, .. } = page;
    let attribute = TaskKey::Owner.attribute();
    let said = plan.said(KIND, &id, &attribute);
    // A role that was chosen while the plan worked without names stands there as its id.
    let text = move || {
        let role = said.with(|said| RoleId::parse(said)).and_then(|role| toolbox.content.roles.get(&role));
        role.map_or_else(|| said.get(), |role| role.name.clone())
    };
    let field = ids::item(&id, &attribute);
    let help = format!("{field}-help");
    view! {
        <div class="kern-form-input">
            <label class="kern-label" for=field.clone()>{words.tasks.owner.as_str()}</label>
            <div class="kern-hint" id=help.clone()>{words.tasks.owner_help.as_str()}</div>
            <input
                id=field
                class="kern-form-input__input"
                type="text"
                autocomplete="off"
                list=ids::OWNERS
                aria-describedby=help
                prop:value=text
                on:input:target=move |event| plan.write_item(KIND, &id, &attribute, &event.target().value())
            />
        </div>
    }
}

/// Where the plan works without names of people: the role that does it.
#[component]
fn OwnerRole(id: ItemId, page: Page) -> impl IntoView {
    let Page { toolbox, words, plan, .. } = page;
    let attribute = TaskKey::Owner.attribute();
    let chosen = plan.said(KIND, &id, &attribute);
    let field = ids::item(&id, &attribute);
    let entry = |key: String, word: String| FieldEntry { id: String::new(), key, word };
    let roles = toolbox.content.roles.iter().map(|(id, role)| entry(id.to_string(), role.name.clone()));
    let entries = std::iter::once(entry(String::new(), words.tasks.nobody.clone())).chain(roles).collect();
    let choose = Callback::new(move |role: String| plan.set_items(KIND, &id, &[(attribute.clone(), &role)]));
    view! {
        <div>
            <Select id=field label=words.tasks.owner_role.clone() entries chosen choose />
            <p class="kern-hint">{words.tasks.owner_role_help.as_str()}</p>
        </div>
    }
}

/// Who is offered while one types an owner.
#[component]
pub(super) fn Owners(page: Page) -> impl IntoView {
    let Page { toolbox, list, .. } = page;
    let names = Memo::new(move |_| {
        list.with(|list| list.owners().into_iter().map(|owner| owner.name).take(100).collect::<Vec<_>>())
    });
    let roles = || toolbox.content.roles.values().map(|role| role.name.clone());
    let option = |name: String| view! { <option value=name></option> };
    view! { <datalist id=ids::OWNERS>{move || names.get().into_iter().chain(roles()).map(option).collect_view()}</datalist> }
}
