// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! A task of the planners' own, added to a step or without one.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use super::{Page, fields, without_filters};
use crate::domain::plan::ItemKind;
use crate::domain::plan::items::TaskKey;
use crate::ui::components::{SectionTitle, Select};
use crate::ui::ids;

/// The form.
#[component]
pub(super) fn AddTask(page: Page) -> impl IntoView {
    let Page { words, plan, navigation, open, filter, list, said, .. } = page;
    let of = &words.tasks;
    let (title, step) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let add = move |event: SubmitEvent| {
        event.prevent_default();
        // With its tick it is known as an own task even while nothing else is said of it.
        let done = (TaskKey::Done.attribute(), "no");
        let (written, chosen) = (title.get_untracked(), step.get_untracked());
        let says = [(TaskKey::Title.attribute(), written.trim()), (TaskKey::Step.attribute(), &*chosen), done];
        let Some(item) = plan.add_item(ItemKind::Task, &says) else { return };
        if filter.with_untracked(|filter| filter.is_active()) {
            // What was added is to be seen.
            navigation.show(&without_filters(&navigation.query_now()));
        }
        title.set(String::new());
        said.set(String::new());
        navigation.focus_soon(ids::item(&item, &TaskKey::Title.attribute()));
        open.set(Some(item));
    };
    let n_steps = Memo::new(move |_| list.with(|list| list.steps.clone()));
    let pick = move || {
        n_steps.track();
        let choose = Callback::new(move |key: String| step.set(key));
        view! { <Select id=ids::NEW_TASK_STEP.to_owned() label=words.common.step.clone() entries=fields::steps(page) chosen=step choose /> }
    };
    view! {
        <section class="section no-print">
            <SectionTitle title=of.add_title.as_str() />
            <p class="kern-body prose">{of.add_text.as_str()}</p>
            <form class="add-task" on:submit=add>
                <div class="kern-form-input">
                    <label class="kern-label" for=ids::NEW_TASK>{of.new_title.as_str()}</label>
                    <input
                        id=ids::NEW_TASK
                        class="kern-form-input__input"
                        type="text"
                        autocomplete="off"
                        prop:value=title
                        on:input:target=move |event| title.set(event.target().value())
                    />
                </div>
                {pick}
                <button type="submit" id="add-task" class="kern-btn kern-btn--primary"><span class="kern-label">{of.add.as_str()}</span></button>
            </form>
        </section>
    }
}
