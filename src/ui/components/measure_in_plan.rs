// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Where a measure stands in the plan, why it was rejected, and a note on it.

use leptos::prelude::*;

use super::{Icon, IconName};
use crate::domain::catalogue::{Facet, PICKED, UNSAID};
use crate::domain::id::MeasureId;
use crate::domain::plan::MeasureState;
use crate::domain::plan::items::Project;
use crate::domain::projects;
use crate::query::Query;
use crate::routes::Route;
use crate::state::navigation::Navigation;
use crate::state::{PlanState, Toolbox};
use crate::text::{CatalogueWords, StatusWords};
use crate::ui::ids;

/// Status, reason, note, and what else one can do with a measure.
#[component]
pub fn MeasureInPlan(
    /// The measure.
    id: MeasureId,
    /// The plan.
    plan: PlanState,
    /// Words of the interface.
    toolbox: &'static Toolbox,
    /// Words of the part.
    words: &'static CatalogueWords,
    /// For the way on.
    navigation: Navigation,
) -> impl IntoView {
    let words = &words.status;
    let (of_state, chosen) = (id.clone(), id.clone());
    let state = Memo::new(move |_| plan.with(|plan| plan.measure_state(&of_state)));
    let key = move || state.get().map_or(UNSAID, MeasureState::key);
    let option = move |of: &'static MeasureState| {
        view! { <option value=of.key() selected=move || state.get() == Some(*of)>{toolbox.words.measure_state(*of)}</option> }
    };
    view! {
        <section class="section section--work in-plan">
            <h2 class="kern-heading-medium section__title">{words.title.as_str()}</h2>
            <div class="kern-form-input">
                <label class="kern-label" for=ids::MEASURE_STATE>{words.state.as_str()}</label>
                <div class="kern-form-input__select-wrapper">
                    <select
                        id=ids::MEASURE_STATE
                        class="kern-form-input__select"
                        prop:value=key
                        on:change:target=move |event| plan.set_measure(&chosen, MeasureState::parse(&event.target().value()))
                    >
                        <option value=UNSAID selected=move || state.get().is_none()>{words.not_listed.as_str()}</option>
                        {MeasureState::ALL.iter().map(option).collect_view()}
                    </select>
                </div>
            </div>
            <Remarks id=id.clone() plan words state />
            <LocalProjects id=id.clone() plan toolbox />
            <Ways id words navigation />
        </section>
    }
}

/// Why it was rejected, if it was, and a note.
#[component]
fn Remarks(
    id: MeasureId,
    plan: PlanState,
    words: &'static StatusWords,
    state: Memo<Option<MeasureState>>,
) -> impl IntoView {
    let (of_note, of_reason, rejected, noted) = (id.clone(), id.clone(), id.clone(), id);
    let note = Memo::new(move |_| plan.with(|plan| plan.note_of(&of_note).to_owned()));
    let reason = Memo::new(move |_| plan.with(|plan| plan.rejection_of(&of_reason).to_owned()));
    let is_rejected = Memo::new(move |_| state.get() == Some(MeasureState::Rejected));
    let why = move || {
        let rejected = rejected.clone();
        is_rejected.get().then(|| {
            view! {
                <div class="kern-form-input">
                    <label class="kern-label" for=ids::REJECTION>{words.reason.as_str()}</label>
                    <textarea
                        id=ids::REJECTION
                        class="kern-form-input__input item-text"
                        rows="2"
                        prop:value=reason
                        on:input:target=move |event| plan.reject(&rejected, &event.target().value())
                    ></textarea>
                    <p class="printed-text" aria-hidden="true">{reason}</p>
                </div>
            }
        })
    };
    view! {
        {why}
        <div class="kern-form-input">
            <label class="kern-label" for=ids::MEASURE_NOTE>{words.note.as_str()}</label>
            <div class="kern-hint" id="measure-note-help">{words.note_help.as_str()}</div>
            <textarea
                id=ids::MEASURE_NOTE
                class="kern-form-input__input item-text"
                rows="2"
                aria-describedby="measure-note-help"
                prop:value=note
                on:input:target=move |event| plan.note_on(&noted, &event.target().value())
            ></textarea>
            // A field cannot be read whole on paper; its text can.
            <p class="printed-text" aria-hidden="true">{note}</p>
        </div>
    }
}

/// The local projects that touch it: something to build on. Absent if there are none.
#[component]
fn LocalProjects(id: MeasureId, plan: PlanState, toolbox: &'static Toolbox) -> impl IntoView {
    let named = |project: Project<'_>| {
        let title = project.title.trim();
        (!title.is_empty()).then(|| (project.id.to_string(), title.to_owned()))
    };
    let all = Memo::new(move |_| {
        plan.with(|plan| projects::of_measure(plan, &id).into_iter().filter_map(named).collect::<Vec<_>>())
    });
    let item = |(id, title): (String, String)| {
        let href = Query::default().with("item", &id).href(&Route::Projects);
        view! { <li><a class="kern-link kern-link--no-visited-state" href=href>{title}</a></li> }
    };
    move || {
        (!all.with(Vec::is_empty)).then(|| {
            view! {
                <h3 class="kern-heading-small" id="local-projects">{toolbox.words.titles.projects.as_str()}</h3>
                <ul class="kern-list kern-list--bullet list">{all.get().into_iter().map(item).collect_view()}</ul>
            }
        })
    }
}

/// Where one goes on from a measure.
#[component]
fn Ways(id: MeasureId, words: &'static StatusWords, navigation: Navigation) -> impl IntoView {
    let compare = Query::default().with(PICKED, id.as_str()).href(&Route::Compare);
    let shortlist = Query::default().with(Facet::State.key(), MeasureState::Shortlisted.key()).href(&Route::Measures);
    view! {
        <div class="buttons">
            <a class="kern-btn kern-btn--secondary" href=compare><span class="kern-label">{words.compare.as_str()}</span></a>
            <a class="kern-btn kern-btn--secondary" href=shortlist><span class="kern-label">{words.shortlist.as_str()}</span></a>
            <button type="button" class="kern-btn kern-btn--tertiary" on:click=move |_| navigation.print()>
                <Icon name=IconName::Printer />
                <span class="kern-label">{words.print.as_str()}</span>
            </button>
        </div>
    }
}
