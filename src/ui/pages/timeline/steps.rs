// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The table of phases and steps with their days, which can be set here.

use leptos::prelude::*;

use super::Page;
use super::step_days::StepDays;
use crate::domain::id::ItemId;
use crate::domain::plan::items::StepKey;
use crate::domain::timeline::{Days, PhaseTime, TimeRow, Timeline};
use crate::text::fill;
use crate::ui::components::StateBadge;
use crate::ui::ids;
use crate::whereabouts;

/// The most steps of a phase.
const MOST: usize = 200;

/// The table.
#[component]
pub(super) fn Steps(page: Page) -> impl IntoView {
    let Page { words, timeline, .. } = page;
    let of = &words.time;
    let open = RwSignal::new(None::<ItemId>);
    let n_phases = Memo::new(move |_| timeline.with(|timeline| timeline.phases.len()));
    let body = move |place: usize| {
        let steps = Memo::new(move |_| {
            timeline.with(|timeline| {
                let rows = timeline.phases.get(place).map(|phase| phase.rows.as_slice()).unwrap_or_default();
                // More than this would be no table to read.
                rows.iter().take(MOST).map(|row| row.step.id.clone()).collect::<Vec<_>>()
            })
        });
        view! {
            <tbody class="kern-table__body">
                <PhaseRow place page />
                <For each=move || steps.get() key=ItemId::clone children=move |id| view! { <StepRow id page open /> } />
            </tbody>
        }
    };
    let head = |head: &'static String| view! { <th class="kern-table__header" scope="col">{head.as_str()}</th> };
    view! {
        <section class="section">
            <h2 id=ids::STEPS_IN_TIME class="kern-heading-medium section__title" tabindex="-1">{of.steps.as_str()}</h2>
            <p class="kern-body prose">{of.steps_text.as_str()}</p>
            <div class="table-scroll time-table" tabindex="0" role="region" aria-label=of.steps.as_str()>
                <table class="kern-table kern-table--small">
                    <thead class="kern-table__head">
                        <tr class="kern-table__row">
                            {[&words.common.step, &of.from, &of.to, &words.common.state].map(head).collect_view()}
                            <td class="kern-table__header no-print"></td>
                        </tr>
                    </thead>
                    {move || (0..n_phases.get()).map(body).collect_view()}
                </table>
            </div>
        </section>
    }
}

/// First and last day as the cells of a row.
fn days(days: Option<Days>, page: Page) -> [String; 2] {
    let day = |date| page.toolbox.day_to_type(date);
    days.map_or_else(|| [page.words.time.undated.clone(), String::new()], |days| [day(days.start), day(days.end)])
}

#[component]
fn PhaseRow(place: usize, page: Page) -> impl IntoView {
    let Page { toolbox, words, timeline, .. } = page;
    let title = |phase: &PhaseTime| {
        let found = phase.phase.as_ref().and_then(|id| toolbox.content.phase(id));
        found.map_or_else(
            || words.tasks.no_phase.clone(),
            |(number, phase)| {
                let number = number.to_string();
                fill(&toolbox.words.guide.phase_title, &[("number", &number), ("title", &phase.title)])
            },
        )
    };
    let row = move || {
        let phase =
            |timeline: &Timeline| timeline.phases.get(place).map(|phase| (title(phase), days(phase.days, page)));
        let (title, [from, to]) = timeline.with(phase)?;
        Some(view! {
            <th class="kern-table__cell" scope="rowgroup">{title}</th>
            <td class="kern-table__cell">{from}</td>
            <td class="kern-table__cell">{to}</td>
            <td class="kern-table__cell"></td>
            <td class="kern-table__cell no-print"></td>
        })
    };
    view! { <tr class="kern-table__row time-table__phase">{row}</tr> }
}

#[component]
fn StepRow(id: ItemId, page: Page, open: RwSignal<Option<ItemId>>) -> impl IntoView {
    let Page { toolbox, words, timeline, .. } = page;
    let of = id.clone();
    let row = Memo::new(move |_| timeline.with(|timeline| timeline.rows().find(|row| row.step.id == of).cloned()));
    let title = move || row.with(|row| row.as_ref().map(|row| words.step_title(&row.step)).unwrap_or_default());
    let cells = move || {
        let TimeRow { step, days: at } = row.get()?;
        let [from, to] = days(at, page);
        // What was set stands out from what follows.
        let cell = |day: String, is_set: bool| {
            let class = if is_set { "kern-table__cell time-table__set" } else { "kern-table__cell" };
            let said =
                is_set.then(|| view! { <span class="kern-sr-only">" (" {words.time.is_set.as_str()} ")"</span> });
            view! { <td class=class>{day} {said}</td> }
        };
        let href = whereabouts::step_page(&step).href();
        Some(view! {
            <th class="kern-table__cell written" scope="row"><a class="kern-link kern-link--no-visited-state" href=href>{words.step_title(&step)}</a></th>
            {cell(from, step.start.is_some())}
            {cell(to, step.end.is_some())}
            <td class="kern-table__cell"><StateBadge state=step.state words=&toolbox.words /></td>
        })
    };
    let (is_of, toggled) = (id.clone(), id.clone());
    let is_open = Memo::new(move |_| open.with(|open| open.as_ref() == Some(&is_of)));
    let first = ids::item(&id, &StepKey::Start.attribute());
    let toggle = move |_| {
        let opens = !is_open.get_untracked();
        open.set(opens.then(|| toggled.clone()));
        if opens {
            page.navigation.focus_soon(first.clone());
        }
    };
    let edit_id = ids::part("edit", id.as_str());
    view! {
        <tr class="kern-table__row">
            {cells}
            <td class="kern-table__cell no-print">
                <button
                    type="button" id=edit_id class="kern-btn kern-btn--tertiary kern-btn--x-small"
                    aria-expanded=move || if is_open.get() { "true" } else { "false" }
                    aria-label=move || format!("{}: {}", words.time.set, title()) on:click=toggle
                >
                    <span class="kern-label">{words.time.set.as_str()}</span>
                </button>
            </td>
        </tr>
        {move || is_open.get().then(|| view! { <StepDays id=id.clone() page open /> })}
    }
}
