// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The paper as it would be handed in, in its own language, with what is empty and the ways to take it along above it.

use leptos::prelude::*;
use leptos::task::spawn_local_scoped;

use super::take::Take;
use crate::domain::language::Language;
use crate::domain::report::Section;
use crate::routes::Route;
use crate::state::report::{Asked, Edition, keep_running_head};
use crate::state::{use_plan, use_session, use_toolbox, use_words};
use crate::text::ReportWords;
use crate::ui::components::Paper;

/// The paper, once content and words of its language are there.
#[component]
pub(super) fn Preview(asked: Memo<Asked>) -> impl IntoView {
    let words = &use_toolbox().words.part;
    let language = Memo::new(move |_| asked.with(|asked| asked.language));
    let attempt = RwSignal::new(0_u32);
    move || {
        attempt.track();
        let language = language.get();
        let edition = RwSignal::new(None);
        spawn_local_scoped(async move { edition.set(Some(Edition::load(language).await)) });
        let shown = move || {
            match edition.get() {
            None => view! { <p class="kern-body" role="status">{words.loading.as_str()}</p> }.into_any(),
            Some(Ok(edition)) => view! { <Shown asked edition /> }.into_any(),
            Some(Err(detail)) => view! {
                <p class="kern-body prose" role="alert">{words.text.as_str()}</p>
                <p class="kern-body kern-body--muted"><code>{detail}</code></p>
                <button type="button" class="kern-btn kern-btn--primary" on:click=move |_| attempt.update(|n| *n = n.wrapping_add(1))>
                    <span class="kern-label">{words.again.as_str()}</span>
                </button>
            }
            .into_any(),
        }
        };
        shown.into_any()
    }
}

#[component]
fn Shown(asked: Memo<Asked>, edition: Edition) -> impl IntoView {
    let words: &'static ReportWords = use_words();
    let plan = use_plan();
    let today = use_session().today();
    let paper = Memo::new(move |_| asked.with(|asked| edition.paper(asked, plan, today)));
    let empty = Memo::new(move |_| paper.with(|paper| paper.empty.clone()));
    let is_bare = Memo::new(move |_| paper.with(|paper| paper.parts.is_empty()));
    let is_own = asked.with_untracked(|asked| asked.example.is_none());
    let language: Language = asked.with_untracked(|asked| asked.language);
    keep_running_head(move || paper.with(|paper| [&*paper.head.title, &paper.head.subtitle].join(" – ")));
    view! {
        <div class="no-print">
            <Take paper edition asked />
            {move || is_bare.get().then(|| view! { <Nothing words /> })}
            {move || empty.with(|empty| (is_own && !empty.is_empty()).then(|| view! { <Empty sections=empty.clone() words /> }))}
            <h2 class="kern-heading-small">{words.page.preview.as_str()}</h2>
        </div>
        <Paper paper contents=edition.words().paper.contents.as_str() language />
    }
}

/// The plan is empty: where to begin, and where to see what a full paper looks like.
#[component]
fn Nothing(words: &'static ReportWords) -> impl IntoView {
    let titles = &use_toolbox().words;
    view! {
        <p class="kern-body prose">{words.page.nothing.as_str()}</p>
        <div class="buttons">
            <a class="kern-btn kern-btn--secondary" href=Route::Profile.href()><span class="kern-label">{titles.titles.profile.as_str()}</span></a>
            <a class="kern-btn kern-btn--secondary" href=Route::Examples.href()><span class="kern-label">{titles.examples.title.as_str()}</span></a>
        </div>
    }
}

/// The sections that say nothing yet, with the places where to fill them.
#[component]
fn Empty(sections: Vec<Section>, words: &'static ReportWords) -> impl IntoView {
    let item = move |section: Section| {
        let title = words.section(section);
        match place_of(section) {
            Some(route) => {
                view! { <li><a class="kern-link kern-link--no-visited-state" href=route.href()>{title}</a></li> }
                    .into_any()
            }
            None => view! { <li>{title}</li> }.into_any(),
        }
    };
    view! {
        <details class="report__more">
            <summary class="report__summary">{words.page.empty.as_str()} " (" {sections.len()} ")"</summary>
            <ul class="kern-list kern-list--bullet list">{sections.into_iter().map(item).collect_view()}</ul>
        </details>
    }
}

/// Where to fill a section; what is written on this very page has no other place.
fn place_of(section: Section) -> Option<Route> {
    Some(match section {
        Section::Summary | Section::Closing | Section::Sources => return None,
        Section::Neighbourhood => Route::Profile,
        Section::Check => Route::Check,
        Section::Measures => Route::Measures,
        Section::Priorities => Route::Priorities,
        Section::Formats => Route::Formats,
        Section::People => Route::Stakeholders,
        Section::Projects => Route::Projects,
        Section::Timeline => Route::Timeline,
        Section::Budget => Route::Budget,
        Section::Monitoring | Section::Reflections => Route::Monitoring,
        Section::Decisions => Route::Decisions,
        Section::Guide | Section::Answers => Route::Guide,
    })
}
