// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The agenda as sheets to print: large for the wall, with everything for the facilitator.

use leptos::prelude::*;

use super::{Page, checks, take};
use crate::domain::agenda;
use crate::domain::plan::items::AgendaKind;
use crate::text::agenda::AgendaLine;

/// What and when, to be read from afar.
#[component]
pub(super) fn Wall(page: Page) -> impl IntoView {
    let Page { agenda, .. } = page;
    let line = |line: AgendaLine| {
        let class = if line.kind == AgendaKind::Break { "wall__entry wall__entry--break" } else { "wall__entry" };
        view! { <li class=class><span class="wall__when">{line.begin}</span> <span class="wall__what">{line.title}</span></li> }
    };
    view! {
        <take::PrintButton page />
        <article class="wall">
            <Head page />
            <ol class="wall__entries">{move || agenda.get().lines.into_iter().map(line).collect_view()}</ol>
            <p class="wall__end">{move || agenda.with(|agenda| agenda.ends.clone())}</p>
            <Nothing page />
        </article>
    }
}

/// All there is, in a table, with checklists and what to bring.
#[component]
pub(super) fn Script(page: Page) -> impl IntoView {
    let Page { words, agenda, .. } = page;
    let head = |word: &'static str| view! { <th class="kern-table__header" scope="col">{word}</th> };
    let more = |class: &'static str, name: &'static str, text: String| {
        (!text.trim().is_empty()).then(|| {
            view! { <p class=class><span class="log__name">{name} ": "</span> {text}</p> }
        })
    };
    let line = move |line: AgendaLine| {
        let script = line.script.into_iter().map(|text| view! { <li>{text}</li> }).collect_view();
        view! {
            <tr class="kern-table__row">
                <td class="kern-table__cell script__when">{line.begin} " – " {line.end}</td>
                <th class="kern-table__cell script__what written" scope="row">{line.title} <span class="script__origin">{line.origin}</span></th>
                <td class="kern-table__cell written">{line.by}</td>
                <td class="kern-table__cell script__more written">
                    {more("script__text", &words.materials, line.materials)}
                    {more("script__text", &words.note, line.note)}
                    <ul class="script__steps">{script}</ul>
                </td>
            </tr>
        }
    };
    view! {
        <take::PrintButton page />
        <article class="script">
            <Head page />
            <Nothing page />
            <div class="table-scroll" tabindex="0" role="region" aria-label=words.view_script.as_str()>
                <table class="kern-table kern-table--small script__table">
                    <thead class="kern-table__head">
                        <tr class="kern-table__row">{head(&words.time_head)} {head(&words.what_head)} {head(&words.who_head)} {head(&words.script_head)}</tr>
                    </thead>
                    <tbody class="kern-table__body">{move || agenda.get().lines.into_iter().map(line).collect_view()}</tbody>
                </table>
            </div>
            <p class="kern-body kern-body--bold agenda__total"><span>{move || agenda.with(|agenda| agenda.total.clone())}</span> <span>{move || agenda.with(|agenda| agenda.ends.clone())}</span></p>
        </article>
        <checks::Checks page />
    }
}

/// Title, day and place.
#[component]
fn Head(page: Page) -> impl IntoView {
    let Page { toolbox, words, event, .. } = page;
    let facts = Memo::new(move |_| {
        page.write(|writer, plan| {
            let of = event.with(|id| agenda::event(plan, id.as_ref()?));
            of.map(|of| {
                let day = of.date.map(|date| toolbox.day(date)).unwrap_or_default();
                let facts = [&*day, of.place.trim()].into_iter().filter(|fact| !fact.is_empty()).collect::<Vec<_>>();
                (writer.event_title(&of), facts.join(" · "))
            })
        })
    });
    move || {
        let (title, facts) = facts.get().unwrap_or_else(|| (words.entries.clone(), String::new()));
        view! { <h2 class="wall__title written">{title}</h2> <p class="wall__facts written">{facts}</p> }
    }
}

/// What is said of an empty agenda.
#[component]
fn Nothing(page: Page) -> impl IntoView {
    let Page { words, agenda, .. } = page;
    move || {
        agenda
            .with(|agenda| agenda.lines.is_empty())
            .then(|| view! { <p class="kern-body prose">{words.none.as_str()}</p> })
    }
}
