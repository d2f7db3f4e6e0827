// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Who rates: somebody who has rated before, somebody new, or nobody, to see what all think.

use leptos::prelude::*;

use crate::domain::shortlist;
use crate::state::use_plan;
use crate::text::PlanWords;
use crate::ui::components::{FieldEntry, Select};

/// The key for all together; the others begin with [`BY`], so that nobody can be called so.
const EVERYBODY: &str = "everybody";
const BY: &str = "by ";

/// The choice of who rates.
#[component]
pub(super) fn Rater(
    /// Who rates; `None` for all together.
    rater: RwSignal<Option<String>>,
    /// Words.
    words: &'static PlanWords,
) -> impl IntoView {
    let priorities = &words.priorities;
    let plan = use_plan();
    let new = RwSignal::new(String::new());
    let added = RwSignal::new(Vec::<String>::new());
    let names = Memo::new(move |_| {
        let mut names = vec![String::new()];
        let rated = plan.with(|plan| shortlist::raters(plan).into_iter().map(str::to_owned).collect::<Vec<_>>());
        let group = plan.with(|plan| plan.working_group().map(|group| group.name.clone()));
        for name in group.into_iter().chain(rated).chain(added.get()) {
            if !names.contains(&name) {
                names.push(name);
            }
        }
        names
    });
    let entries = move || {
        let by = |name: String| FieldEntry {
            id: String::new(),
            key: [BY, &name].concat(),
            word: if name.is_empty() { priorities.nobody.clone() } else { name },
        };
        let everybody = FieldEntry { id: String::new(), key: EVERYBODY.to_owned(), word: priorities.everybody.clone() };
        names.get().into_iter().map(by).chain([everybody]).collect::<Vec<_>>()
    };
    let chosen = Signal::derive(move || rater.get().map_or_else(|| EVERYBODY.to_owned(), |name| [BY, &name].concat()));
    let choose = Callback::new(move |key: String| rater.set(key.strip_prefix(BY).map(str::to_owned)));
    let add = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let name = new.with_untracked(|name| name.trim().to_owned());
        if !name.is_empty() {
            added.update(|names| names.push(name.clone()));
            rater.set(Some(name));
            new.set(String::new());
        }
    };
    view! {
        <section class="section section--work no-print">
            <div class="field-row">
                {move || view! { <Select id="rater".to_owned() label=priorities.who.as_str() entries=entries() chosen choose /> }}
                <form class="kern-form-input" on:submit=add>
                    <label class="kern-label" for="new-rater">{priorities.new.as_str()}</label>
                    <div class="with-button">
                        <input
                            id="new-rater" class="kern-form-input__input" type="text" maxlength="200" autocomplete="off" aria-describedby="new-rater-help"
                            prop:value=new on:input:target=move |event| new.set(event.target().value())
                        />
                        <button type="submit" class="kern-btn kern-btn--secondary"><span class="kern-label">{priorities.add.as_str()}</span></button>
                    </div>
                    <p class="kern-body kern-body--small" id="new-rater-help">{priorities.new_help.as_str()}</p>
                </form>
            </div>
        </section>
    }
}
