// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Steps of the planners' own: what the guide does not have, in a phase, with a state.

use leptos::prelude::*;

use super::Page;
use crate::domain::id::ItemId;
use crate::domain::plan::ItemKind;
use crate::domain::plan::items::StepKey;
use crate::domain::progress::StepState;
use crate::domain::steps::Origin;
use crate::text::fill;
use crate::ui::components::{ItemPick, ItemText, More, Said, first};
use crate::ui::ids;

const KIND: ItemKind = ItemKind::Step;

/// So many steps are shown at first, and more at a time.
const AT_A_TIME: usize = 30;

/// The own steps, and the button for one more.
#[component]
pub(super) fn OwnSteps(page: Page) -> impl IntoView {
    let Page { words, plan, navigation, list, said, .. } = page;
    let of = &words.tasks;
    let steps = Memo::new(move |_| {
        let own = |list: &crate::domain::tasks::TaskList| {
            list.steps.iter().filter(|step| step.origin == Origin::Own).map(|step| step.id.clone()).collect::<Vec<_>>()
        };
        list.with(own)
    });
    let shown = RwSignal::new(AT_A_TIME);
    let n_all = Signal::derive(move || steps.with(Vec::len));
    let add = move |_| {
        shown.set(usize::MAX);
        said.set(String::new());
        // In the first phase as long as nobody has said where: so it is known as an own step.
        let phase = page.toolbox.content.phases.first().map_or("", |phase| phase.id.as_str());
        if let Some(item) = plan.add_item(KIND, &[(StepKey::Phase.attribute(), phase)]) {
            navigation.focus_soon(ids::item(&item, &StepKey::Title.attribute()));
        }
    };
    let none =
        move || steps.with(Vec::is_empty).then(|| view! { <p class="kern-body">{of.own_steps_none.as_str()}</p> });
    view! {
        <section class="section no-print">
            <h2 id=ids::OWN_STEPS class="kern-heading-medium section__title" tabindex="-1">{of.own_steps.as_str()}</h2>
            <p class="kern-body prose">{of.own_steps_text.as_str()}</p>
            {none}
            <For each=move || steps.with(|steps| first(steps, shown.get())) key=ItemId::clone children=move |id| view! { <StepForm id page /> } />
            <More n_all shown by=AT_A_TIME word=&words.common.more toolbox=page.toolbox />
            <div class="buttons">
                <button type="button" id="add-step" class="kern-btn kern-btn--secondary" on:click=add><span class="kern-label">{of.add_step.as_str()}</span></button>
            </div>
        </section>
    }
}

#[component]
fn StepForm(id: ItemId, page: Page) -> impl IntoView {
    let Page { toolbox, words, plan, navigation, said, .. } = page;
    let of = id.clone();
    let about = move |key: StepKey| Said { plan, kind: KIND, item: of.clone(), attribute: key.attribute() };
    let title = plan.said(KIND, &id, &StepKey::Title.attribute());
    let phases = toolbox.content.phases.iter().map(|phase| (phase.id.as_str(), phase.title.clone())).collect();
    let states = StepState::ALL.iter().map(|state| (state.key(), toolbox.words.state(*state).to_owned())).collect();
    let delete = move |_| {
        said.set(fill(&words.common.deleted, &[("title", &words.written(&title.get_untracked()))]));
        plan.delete_item(KIND, &id);
        // The button goes with its step.
        navigation.focus_soon(ids::OWN_STEPS);
    };
    let label = move || format!("{}: {}", words.common.delete, words.written(&title.get()));
    view! {
        <article class="own-step">
            <ItemText said=about(StepKey::Title) label=words.common.title.as_str() />
            <ItemPick said=about(StepKey::Phase) label=words.common.phase.as_str() none=words.common.none.as_str() entries=phases />
            <ItemPick said=about(StepKey::State) label=words.common.state.as_str() none=words.tasks.from_tasks.as_str() entries=states />
            <ItemText said=about(StepKey::Note) label=words.common.note.as_str() />
            <button type="button" class="kern-btn kern-btn--tertiary own-step__delete" aria-label=label on:click=delete><span class="kern-label">{words.common.delete.as_str()}</span></button>
        </article>
    }
}
