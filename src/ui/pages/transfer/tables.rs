// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Profile, formats and phases of two plans, one beside the other.

use leptos::prelude::*;
use leptos::task::spawn_local_scoped;

use super::compare::Pair;
use crate::state::part_words;
use crate::text::side_by_side::{ProfileRow, profiles};
use crate::text::{PartWords, PlanWords, fill};
use crate::ui::components::SectionTitle;

/// The tables.
#[component]
pub(super) fn Tables(pair: Pair) -> impl IntoView {
    let Pair { toolbox, words, both, .. } = pair;
    let formats = Memo::new(move |_| {
        let title = |id: &crate::domain::id::FormatId| {
            let format = toolbox.content.formats.get(id);
            format.map_or_else(|| fill(&words.gone_content, &[("id", id.as_str())]), |format| format.title.clone())
        };
        let used = |is: bool| if is { words.used.clone() } else { String::new() };
        both.with(|both| {
            both.formats.iter().map(|(id, mine, other)| (title(id), used(*mine), used(*other))).collect::<Vec<_>>()
        })
    });
    let phases = Memo::new(move |_| {
        let done = |tally: crate::domain::progress::Tally| {
            fill(&words.steps, &[("done", &tally.done.to_string()), ("all", &tally.relevant.to_string())])
        };
        let title = |id: &crate::domain::id::PhaseId| {
            toolbox.content.phase(id).map(|(_, phase)| phase.title.clone()).unwrap_or_default()
        };
        both.with(|both| {
            both.phases.iter().map(|(id, mine, other)| (title(id), done(*mine), done(*other))).collect::<Vec<_>>()
        })
    });
    view! {
        <Profiles pair />
        <section class="section">
            <SectionTitle title=words.formats.as_str() />
            <Table label=words.formats.as_str() rows=formats none=words.formats_none.as_str() pair />
        </section>
        <section class="section">
            <SectionTitle title=words.phases.as_str() />
            <Table label=words.phases.as_str() rows=phases none=words.none.as_str() pair />
        </section>
    }
}

/// The profiles, once the words for them are there.
#[component]
fn Profiles(pair: Pair) -> impl IntoView {
    let Pair { toolbox, words, plan, other, .. } = pair;
    let profile_words = RwSignal::new(None::<Result<&'static PlanWords, String>>);
    spawn_local_scoped(async move {
        let loaded = part_words::load(PlanWords::PART, toolbox.language).await;
        profile_words.set(Some(loaded.and_then(part_words::read::<PlanWords>)));
    });
    let rows = Memo::new(move |_| {
        let Some(Ok(of_plan)) = profile_words.get() else { return Vec::new() };
        plan.with(|mine| {
            other.with(|other| {
                let other =
                    other.as_ref().map(|other| profiles(mine, other, &toolbox.content, &toolbox.words, of_plan));
                other.unwrap_or_default()
            })
        })
    });
    view! {
        <section class="section">
            <SectionTitle title=words.profile.as_str() />
            {move || match profile_words.get() {
                None => view! { <p class="kern-body" role="status">{toolbox.words.part.loading.as_str()}</p> }.into_any(),
                Some(Err(detail)) => view! { <p class="kern-body" role="alert">{toolbox.words.part.text.as_str()} " " <code>{detail}</code></p> }.into_any(),
                Some(Ok(_)) => view! { <Table label=words.profile.as_str() rows none=words.profile_none.as_str() pair /> }.into_any(),
            }}
        </section>
    }
}

/// What is compared, here and there.
#[component]
fn Table(label: &'static str, rows: Memo<Vec<ProfileRow>>, none: &'static str, pair: Pair) -> impl IntoView {
    let Pair { words, name, .. } = pair;
    let cell = |text: String| {
        let said = if text.is_empty() { words.not_said.clone() } else { text };
        view! { <td class="kern-table__cell written">{said}</td> }
    };
    let row = move |(about, mine, other): ProfileRow| {
        view! { <tr class="kern-table__row"><th class="kern-table__cell" scope="row">{about}</th> {cell(mine)} {cell(other)}</tr> }
    };
    move || {
        let rows = rows.get();
        if rows.is_empty() {
            return view! { <p class="kern-body">{none}</p> }.into_any();
        }
        view! {
            <div class="table-scroll" tabindex="0" role="region" aria-label=label>
                <table class="kern-table kern-table--small">
                    <thead class="kern-table__head">
                        <tr class="kern-table__row">
                            <th class="kern-table__header" scope="col">{words.about.as_str()}</th>
                            <th class="kern-table__header" scope="col">{words.mine.as_str()}</th>
                            <th class="kern-table__header written" scope="col">{name}</th>
                        </tr>
                    </thead>
                    <tbody class="kern-table__body">{rows.into_iter().map(row).collect_view()}</tbody>
                </table>
            </div>
        }
        .into_any()
    }
}
