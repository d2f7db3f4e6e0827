// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The parts of the program: one is there from the beginning, the others are loaded when a page of theirs is first opened
//! (ADR 11). Development builds are in one piece; there, every part is there at once.

mod boards;
mod catalogue;
mod data;
mod guide;
mod plan;
mod present;
mod prints;
mod report;
mod search;
mod stakeholders;
mod tracking;
mod work;
mod workshop;

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, Waker};

use leptos::prelude::*;
use leptos::task::spawn_local_scoped;

use serde_json::Value;

use crate::domain::language::Language;
use crate::routes::Route;
use crate::state::{material, part_words, use_navigation, use_toolbox};
use crate::text::{
    BoardWords, CatalogueWords, MyDataWords, PartWords, PlanWords, PresentWords, PrintWords, ReportWords, SearchWords,
    StakeholderWords, TrackingWords, WorkWords, WorkshopWords,
};
use crate::ui::ids;
use crate::ui::pages::NotFoundPage;

/// A part could not be loaded: technical detail (English). The browser's own words are in its console.
#[derive(Debug, Clone)]
struct NotLoaded(String);

#[cfg(feature = "split")]
impl From<wasm_split_helpers::SplitLoaderError> for NotLoaded {
    fn from(error: wasm_split_helpers::SplitLoaderError) -> Self {
        Self(error.to_string())
    }
}

/// Loads code, words and material of a part and makes a page of it; `None` for parts whose words are among those of the
/// interface, an empty text for parts without material.
macro_rules! parts {
    ($($part:ident in $module:ident $(says $words:ty)? $(, brings $material:ident)?;)*) => {
        /// What is cut out of the program.
        mod on_demand {
            use super::*;
            $(
                #[cfg_attr(feature = "split", wasm_split_helpers::wasm_split($module, fallible))]
                pub fn $part(route: Route, _words: Option<&'static Value>, _text: &'static str) -> Result<AnyView, NotLoaded> {
                    $(
                        let words = _words.ok_or_else(|| NotLoaded("no words".into()))?;
                        provide_context(part_words::read::<$words>(words).map_err(NotLoaded)?);
                    )?
                    $(provide_context($material::read(_text, use_toolbox()).map_err(NotLoaded)?);)?
                    Ok($part::page(&route))
                }
            )*
        }
        $(
            async fn $part(route: Route, _language: Language) -> Result<AnyView, NotLoaded> {
                let words = None $(.or(Some(part_words::load(<$words>::PART, _language).await.map_err(NotLoaded)?)))?;
                let text = None::<&'static str> $(.or(Some($material::load(_language).await.map_err(NotLoaded)?)))?;
                let text = text.unwrap_or_default();
                let page = on_demand::$part(route, words, text);
                #[cfg(feature = "split")]
                let page = page.await;
                page
            }
        )*
    };
}

parts! {
    boards in workshop says BoardWords, brings material;
    catalogue in catalogue says CatalogueWords;
    data in plan says MyDataWords;
    plan in plan says PlanWords;
    present in workshop says PresentWords, brings material;
    prints in workshop says PrintWords, brings material;
    report in report says ReportWords;
    search in search says SearchWords;
    stakeholders in plan says StakeholderWords;
    tracking in plan says TrackingWords;
    work in plan says WorkWords;
    workshop in workshop says WorkshopWords, brings material;
}

/// The page for an address. Unknown ids lead to the page that says so and offers what may have been meant.
pub fn page(route: Route) -> AnyView {
    match route {
        Route::Start | Route::Guide | Route::Phase(_) | Route::Step(..) | Route::Unknown(_) => guide::page(&route),
        Route::Check | Route::Profile | Route::Recommendations | Route::Priorities => {
            loaded(route, |route, language| Box::pin(plan(route, language)))
        }
        Route::Stakeholders | Route::Projects => {
            loaded(route, |route, language| Box::pin(stakeholders(route, language)))
        }
        Route::Plan | Route::Tasks | Route::Timeline => {
            loaded(route, |route, language| Box::pin(work(route, language)))
        }
        Route::Monitoring | Route::Budget | Route::Decisions => {
            loaded(route, |route, language| Box::pin(tracking(route, language)))
        }
        Route::Deck(_) | Route::Present(..) | Route::Speaker(..) => {
            loaded(route, |route, language| Box::pin(present(route, language)))
        }
        Route::Workshop | Route::Agenda | Route::Transfer | Route::Record => {
            loaded(route, |route, language| Box::pin(workshop(route, language)))
        }
        Route::Board | Route::Collect | Route::Join => {
            loaded(route, |route, language| Box::pin(boards(route, language)))
        }
        Route::Prints | Route::Facilitation | Route::Practice => {
            loaded(route, |route, language| Box::pin(prints(route, language)))
        }
        Route::Report => loaded(route, |route, language| Box::pin(report(route, language))),
        Route::Search | Route::Glossary => loaded(route, |route, language| Box::pin(search(route, language))),
        Route::Local | Route::Data => loaded(route, |route, language| Box::pin(data(route, language))),
        Route::Measures
        | Route::Measure(_)
        | Route::OwnMeasure(_)
        | Route::Compare
        | Route::Formats
        | Route::Format(_)
        | Route::Problems
        | Route::Problem(_)
        | Route::Examples
        | Route::Example(_)
        | Route::People
        | Route::Indicators
        | Route::Sources
        | Route::About => loaded(route, |route, language| Box::pin(catalogue(route, language))),
    }
}

/// The page that says that there is nothing at this address.
fn missing(route: &Route) -> AnyView {
    view! { <NotFoundPage address=route.href() /> }.into_any()
}

type Loading = Pin<Box<dyn Future<Output = Result<AnyView, NotLoaded>>>>;

/// A page of a part that may have to be loaded first.
fn loaded(route: Route, load: fn(Route, Language) -> Loading) -> AnyView {
    let navigation = use_navigation();
    let attempt = RwSignal::new(0_u32);
    let again = move |_| attempt.update(|n| *n = n.wrapping_add(1));
    let toolbox = use_toolbox();
    let words = &toolbox.words.part;
    let page = move || {
        attempt.track();
        let mut loading = load(route.clone(), toolbox.language);
        // What is there is shown at once: focus and scroll position stay.
        let now = loading.as_mut().poll(&mut Context::from_waker(Waker::noop()));
        let page = RwSignal::new_local(if let Poll::Ready(page) = now { Some(page) } else { None });
        if page.with_untracked(Option::is_none) {
            spawn_local_scoped(async move {
                page.set(Some(loading.await));
                navigation.settled();
            });
        }
        move || {
            page.track();
            match page.try_update_untracked(Option::take).flatten() {
                None => view! { <p class="kern-body" role="status">{words.loading.as_str()}</p> }.into_any(),
                Some(Ok(page)) => page,
                Some(Err(NotLoaded(detail))) => view! {
                    <h1 id=ids::HEADING tabindex="-1" class="kern-heading-large">{words.title.as_str()}</h1>
                    <p class="kern-body prose">{words.text.as_str()}</p>
                    <p class="kern-body kern-body--muted"><code>{detail}</code></p>
                    <button type="button" class="kern-btn kern-btn--primary" on:click=again>
                        <span class="kern-label">{words.again.as_str()}</span>
                    </button>
                }
                .into_any(),
            }
        }
    };
    page.into_any()
}
