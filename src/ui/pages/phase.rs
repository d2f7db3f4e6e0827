// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! `#/guide/<phase>`: what a phase is about, and its steps.

use leptos::prelude::*;

use crate::domain::content::Phase;
use crate::domain::content::material::Shown;
use crate::domain::progress::phase_tally;
use crate::routes::Route;
use crate::state::{use_plan, use_toolbox};
use crate::text::fill;
use crate::ui::components::{Heading, PresentLink, Prose, SectionTitle, StepList};

/// A phase.
#[component]
pub fn PhasePage(
    /// Place of the phase, counted from one.
    number: usize,
    /// The phase.
    phase: &'static Phase,
) -> impl IntoView {
    let toolbox = use_toolbox();
    let words = &toolbox.words.guide;
    let plan = use_plan();
    let tally = Memo::new(move |_| plan.with(|plan| phase_tally(phase, &toolbox.content, plan)));
    let count = move || {
        let tally = tally.get();
        (tally.relevant > 0).then(|| {
            words.steps_done.of(tally.relevant as f64, &toolbox.locale(), &[("done", &tally.done.to_string())])
        })
    };
    let kicker = view! {
        <a class="kern-link kern-link--no-visited-state" href=Route::Guide.href()>{words.title.as_str()}</a>
        " · "
        {fill(&words.phase, &[("number", &number.to_string())])}
    };
    view! {
        <article class="page" lang=toolbox.lang(phase.language)>
            <Heading title=phase.title.as_str() kicker=kicker.into_any() />
            <PresentLink href=Route::slides_of(Shown::Phase(phase.id.clone())).href() word=toolbox.words.titles.present.as_str() />
            <p class="kern-body kern-body--large prose">{phase.question.as_str()}</p>
            <Prose text=phase.summary.as_str() />
            <figure class="phase-picture">
                <svg class="phase-picture__drawing street street__tile" data-state="done" viewBox="0 0 200 150" aria-hidden="true" focusable="false">
                    <use href=format!("#street-{}", phase.id) />
                </svg>
                <figcaption class="kern-body kern-body--small">{fill(&words.street_when_done, &[("street", &phase.street)])}</figcaption>
            </figure>
            <section class="section">
                <SectionTitle title=words.steps.as_str() />
                <p class="kern-body kern-body--muted">{count}</p>
                <StepList number phase toolbox plan bare=true />
            </section>
        </article>
    }
}
