// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The run of show as a timed table: minutes, or clock times from a start that the address keeps.

use leptos::prelude::*;

use crate::domain::content::Format;
use crate::domain::date::TimeOfDay;
use crate::domain::typed;
use crate::state::{Toolbox, use_navigation, use_words};
use crate::text::{CatalogueWords, fill};
use crate::ui::components::{Titled, TypedField};
use crate::ui::ids;

/// The name of the start in the address.
const START: &str = "start";

/// How long the run of show is, in minutes.
pub(super) fn length(format: &Format) -> u32 {
    format.run.iter().map(|item| u32::from(item.minutes)).sum()
}

/// The time so many minutes after the start; after midnight it says so.
pub(super) fn clock(start: TimeOfDay, minutes: u32, words: &CatalogueWords) -> String {
    match typed::later(start, minutes) {
        (time, 0) => time,
        (time, _) => fill(&words.run.next_day, &[("time", &time)]),
    }
}

/// The table.
#[component]
pub(super) fn Run(format: &'static Format, toolbox: &'static Toolbox) -> impl IntoView {
    let words = &toolbox.words.format;
    let all: &'static CatalogueWords = use_words();
    let navigation = use_navigation();
    let asked = Memo::new(move |_| navigation.query().get(START).unwrap_or_default().to_owned());
    let start = Memo::new(move |_| asked.with(|text| typed::time(text)));
    let mut passed = 0_u32;
    let rows = format.run.iter().map(|item| {
        let from = passed;
        passed += u32::from(item.minutes);
        let from = move || start.get().map_or_else(|| from.to_string(), |start| clock(start, from, all));
        view! {
            <tr class="kern-table__row">
                <td class="kern-table__cell kern-table__cell--numeric">{from}</td>
                <td class="kern-table__cell kern-table__cell--numeric">{item.minutes}</td>
                <td class="kern-table__cell">{item.text.as_str()}</td>
            </tr>
        }
    });
    let rows = rows.collect_view();
    let head = move || if start.get().is_some() { all.run.clock.as_str() } else { words.run_from.as_str() };
    let end = move || start.get().map(|start| format!("{} {}", all.run.end, clock(start, length(format), all)));
    view! {
        <Titled title=words.run.as_str() when=!format.run.is_empty()>
            <StartField asked all />
            <div class="table-scroll">
                <table class="kern-table kern-table--small">
                    <thead class="kern-table__head">
                        <tr class="kern-table__row">
                            <th class="kern-table__header kern-table__header--numeric" scope="col">{head}</th>
                            <th class="kern-table__header kern-table__header--numeric" scope="col">{words.run_minutes.as_str()}</th>
                            <th class="kern-table__header" scope="col">{words.run_what.as_str()}</th>
                        </tr>
                    </thead>
                    <tbody class="kern-table__body">{rows}</tbody>
                    <tfoot class="kern-table__footer">
                        <tr class="kern-table__row">
                            <th class="kern-table__header" scope="row">{words.run_total.as_str()}</th>
                            <td class="kern-table__cell kern-table__cell--numeric">{passed}</td>
                            <td class="kern-table__cell">{end}</td>
                        </tr>
                    </tfoot>
                </table>
            </div>
        </Titled>
    }
}

/// The start. What is no time stays in the field and in the address, and is said to be none.
#[component]
fn StartField(asked: Memo<String>, all: &'static CatalogueWords) -> impl IntoView {
    let navigation = use_navigation();
    let wrong = |text: &str| {
        let shown: String = text.chars().take(40).collect();
        (!text.trim().is_empty() && typed::time(text).is_none())
            .then(|| fill(&all.event.start_wrong, &[("text", &shown)]))
    };
    let take = move |text: &str| {
        let wrong = wrong(text);
        if wrong.is_none() {
            let time = typed::time(text).map(|time| time.to_string()).unwrap_or_default();
            navigation.show_instead(&navigation.query_now().with(START, &time));
        }
        wrong
    };
    let from_address = move || asked.with(|text| wrong(text));
    view! {
        <div class="no-print">
            {move || from_address().map(|text| view! { <p class="kern-body ignored" role="alert">{text}</p> })}
            <TypedField
                id=ids::RUN_START.to_owned()
                label=all.run.start.as_str()
                help=all.run.start_help.clone()
                value=Signal::derive(move || asked.with(|text| typed::time(text).map(|time| time.to_string()).unwrap_or_default()))
                take
            />
        </div>
    }
}
