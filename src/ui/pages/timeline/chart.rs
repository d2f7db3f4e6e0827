// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The drawing of the timeline, from the whole lab down to a quarter.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use super::Page;
use super::rows::rows;
use crate::domain::date::Date;
use crate::domain::plan::items::EventKind;
use crate::domain::timeline::{Timeline, Window, Zoom};
use crate::text::{WorkWords, fill};
use crate::ui::components::{SectionTitle, TimeChart, sign};
use crate::ui::ids;

/// The drawing with its buttons.
#[component]
pub(super) fn Chart(page: Page) -> impl IntoView {
    let Page { toolbox, words, plan, navigation, timeline, today, .. } = page;
    let of = &words.time;
    let window = Memo::new(move |_| {
        let query = navigation.query();
        let zoom = query.get("zoom").and_then(Zoom::parse).unwrap_or(Zoom::Whole);
        let at = query.get("at").and_then(Date::parse);
        let whole = timeline.with(|timeline| timeline.whole);
        // Where nobody has looked yet: today, if the lab is under way, otherwise its beginning.
        let at = at.unwrap_or_else(|| match whole {
            Some(whole) if !whole.contains(today) => whole.start,
            _ => today,
        });
        Window::of(zoom, at, whole)
    });
    let with_steps = Memo::new(move |_| navigation.query().get("steps").is_some());
    let rows = Memo::new(move |_| {
        let bands = plan.with(|plan| Timeline::bands(plan, window.get().days));
        timeline.with(|timeline| rows(timeline, &bands, window.get(), with_steps.get(), page))
    });
    let span = move || {
        let days = window.get().days;
        let (start, end) = (toolbox.day_to_type(days.start), toolbox.day_to_type(days.end));
        fill(&of.span, &[("start", &start), ("end", &end)])
    };
    let drawing = move || {
        if timeline.with(|timeline| timeline.whole.is_none()) {
            return view! { <p class="kern-body">{of.empty.as_str()}</p> }.into_any();
        }
        let label = fill(&of.chart_label, &[("span", &span())]);
        view! { <TimeChart label window=window.get() rows=rows.get() today=(today, &of.today) /> }.into_any()
    };
    let key = move |event: KeyboardEvent| {
        let shown = window.get_untracked();
        match event.key().as_str() {
            "ArrowLeft" if shown.zoom != Zoom::Whole => go(page, shown.zoom, Some(shown.earlier())),
            "ArrowRight" if shown.zoom != Zoom::Whole => go(page, shown.zoom, Some(shown.later())),
            "+" => go(page, closer(shown.zoom), None),
            "-" => go(page, wider(shown.zoom), None),
            _ => return,
        }
        event.prevent_default();
    };
    view! {
        <section class="section">
            <SectionTitle title=of.chart.as_str() />
            <Buttons page window with_steps />
            <p class="kern-body kern-body--bold" role="status">{span}</p>
            <div id=ids::TIMELINE class="time-frame" tabindex="0" role="group" aria-label=of.chart.as_str() on:keydown=key>{drawing}</div>
            <Legend words />
        </section>
    }
}

const fn closer(zoom: Zoom) -> Zoom {
    match zoom {
        Zoom::Whole => Zoom::Year,
        _ => Zoom::Quarter,
    }
}

const fn wider(zoom: Zoom) -> Zoom {
    match zoom {
        Zoom::Quarter => Zoom::Year,
        _ => Zoom::Whole,
    }
}

/// Looks at another part, or more closely.
fn go(page: Page, zoom: Zoom, at: Option<Date>) {
    let query = page.navigation.query_now();
    let query = match at {
        Some(at) => query.with("at", &at.to_string()),
        None => query,
    };
    page.navigation.show_instead(&query.with("zoom", if zoom == Zoom::Whole { "" } else { zoom.key() }));
}

#[component]
fn Buttons(page: Page, window: Memo<Window>, with_steps: Memo<bool>) -> impl IntoView {
    let Page { words, navigation, today, .. } = page;
    let of = &words.time;
    let zoom = move |to: Zoom, word: &'static str| {
        let pressed = move || if window.get().zoom == to { "true" } else { "false" };
        view! {
            <button type="button" id=ids::part("zoom", to.key()) class="kern-btn kern-btn--secondary kern-btn--x-small view-choice" aria-pressed=pressed on:click=move |_| go(page, to, None)>
                <span class="kern-label">{word}</span>
            </button>
        }
    };
    let is_whole = move || window.get().zoom == Zoom::Whole;
    let step = move |word: &'static str, to: fn(Window) -> Date| {
        view! {
            <button
                type="button" class="kern-btn kern-btn--tertiary kern-btn--x-small" prop:disabled=is_whole
                on:click=move |_| { let shown = window.get_untracked(); go(page, shown.zoom, Some(to(shown))) }
            >
                <span class="kern-label">{word}</span>
            </button>
        }
    };
    let to_today = move |_| go(page, window.get_untracked().zoom, Some(today));
    let steps = move |there: bool| {
        navigation.show_instead(&navigation.query_now().with("steps", if there { "yes" } else { "" }));
    };
    view! {
        <div class="time-buttons no-print">
            <div class="time-buttons__zoom" role="group" aria-label=of.zoom.as_str()>
                {zoom(Zoom::Whole, &of.whole)} {zoom(Zoom::Year, &of.year)} {zoom(Zoom::Quarter, &of.quarter)}
            </div>
            {step(&of.earlier, Window::earlier)}
            <button type="button" class="kern-btn kern-btn--tertiary kern-btn--x-small" prop:disabled=is_whole on:click=to_today><span class="kern-label">{of.to_today.as_str()}</span></button>
            {step(&of.later, Window::later)}
            <div class="kern-form-check">
                <input id="show-steps" class="kern-form-check__checkbox" type="checkbox" prop:checked=with_steps on:change:target=move |event| steps(event.target().checked()) />
                <label class="kern-label" for="show-steps">{of.show_steps.as_str()}</label>
            </div>
        </div>
    }
}

/// The signs of the dates in words.
#[component]
fn Legend(words: &'static WorkWords) -> impl IntoView {
    let entry = |kind: &EventKind| {
        view! {
            <li class="time-legend__item">
                <svg class="time-legend__sign" viewBox="-9 -9 18 18" aria-hidden="true"><path class="time__sign" d=sign(*kind) /></svg>
                {words.event_kind(*kind)}
            </li>
        }
    };
    view! {
        <ul class="time-legend">{EventKind::ALL.iter().map(entry).collect_view()}</ul>
        <p class="kern-body kern-body--small">{words.time.legend.as_str()}</p>
    }
}
