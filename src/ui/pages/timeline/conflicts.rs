// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What does not go together in time, in words.

use leptos::prelude::*;

use super::Page;
use crate::domain::timeline::{Conflict, Timeline};
use crate::text::fill;
use crate::ui::components::SectionTitle;

/// How many are shown at first.
const SHOWN: usize = 5;

/// The sentences.
#[component]
pub(super) fn Conflicts(page: Page) -> impl IntoView {
    let Page { toolbox, words, timeline, .. } = page;
    let of = &words.time;
    let all = RwSignal::new(false);
    let sentences = Memo::new(move |_| {
        timeline.with(|timeline| {
            let shown = if all.get() { 200 } else { SHOWN };
            timeline.conflicts.iter().take(shown).map(|conflict| sentence(conflict, timeline, page)).collect::<Vec<_>>()
        })
    });
    let n_more =
        Memo::new(move |_| timeline.with(|timeline| timeline.conflicts.len()).saturating_sub(sentences.with(Vec::len)));
    let more = move || {
        (n_more.get() > 0 && !all.get()).then(|| {
            let text = words.common.more.of(n_more.get() as f64, &toolbox.locale(), &[]);
            view! { <div class="buttons"><button type="button" class="kern-btn kern-btn--tertiary" on:click=move |_| all.set(true)><span class="kern-label">{text}</span></button></div> }
        })
    };
    let list = move || {
        if sentences.with(Vec::is_empty) {
            return view! { <p class="kern-body">{of.conflicts_none.as_str()}</p> }.into_any();
        }
        let item = |text: String| view! { <li class="conflicts__item written">{text}</li> };
        view! {
            <p class="kern-body prose">{of.conflicts_text.as_str()}</p>
            <ul class="conflicts">{sentences.get().into_iter().map(item).collect_view()}</ul>
        }
        .into_any()
    };
    let is_shown = Memo::new(move |_| timeline.with(|timeline| timeline.whole.is_some()));
    move || {
        is_shown.get().then(
            || view! { <section class="section"><SectionTitle title=of.conflicts.as_str() /> {list} {more}</section> },
        )
    }
}

/// A conflict as a sentence.
fn sentence(conflict: &Conflict, timeline: &Timeline, page: Page) -> String {
    let Page { toolbox, words, plan, .. } = page;
    let day = |date: Option<crate::domain::date::Date>| date.map(|date| toolbox.day_to_type(date)).unwrap_or_default();
    let (mut title, mut other, mut start, mut end) = (String::new(), String::new(), None, None);
    let phase = |id| toolbox.content.phase(id).map(|(_, phase)| phase.title.clone()).unwrap_or_default();
    if let Some(row) = conflict.item().and_then(|id| timeline.rows().find(|row| row.step.id == *id)) {
        title = words.step_title(&row.step);
        (start, end) = (row.days.map(|days| days.start), row.days.map(|days| days.end));
    } else if let Some(event) = conflict.item().and_then(|id| timeline.events.iter().find(|event| event.id == *id)) {
        (title, start) = (words.written(&event.title), event.date);
    }
    match conflict {
        Conflict::PhasesReversed(later, earlier) => (title, other) = (phase(later), phase(earlier)),
        Conflict::MeetingInSeason(_, season) => other = words.written(season),
        Conflict::SeasonReversed(id) => {
            let season = plan.with(|plan| {
                plan.seasons()
                    .find(|season| season.id == id)
                    .map(|season| (season.title.to_owned(), season.start, season.end))
            });
            if let Some((name, from, to)) = season {
                (title, start, end) = (words.written(&name), from, to);
            }
        }
        _ => {}
    }
    let values = [("title", &*title), ("other", &*other), ("start", &day(start)), ("end", &day(end))];
    fill(words.conflict(conflict.key()), &values)
}
