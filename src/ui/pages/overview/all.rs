// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Everything on one page, the most urgent first.

use leptos::prelude::*;

use super::{changes, lists, next, parts, phases};
use crate::domain::date::Date;
use crate::domain::overview::Overview;
use crate::routes::Route;
use crate::state::{use_plan, use_toolbox, use_words};
use crate::text::WorkWords;
use crate::ui::components::Titled;

/// How many of each thing are shown; the lists have the rest.
const SHOWN: usize = 6;

/// The view.
#[component]
pub(super) fn Everything(overview: Memo<Overview>, today: Date) -> impl IntoView {
    let toolbox = use_toolbox();
    let words: &'static WorkWords = use_words();
    let plan = use_plan();
    let of = &words.overview;
    view! {
        <p class="kern-body kern-body--large prose">{of.intro.as_str()}</p>
        {move || overview.with(|overview| next::next(overview, toolbox, words))}
        <div class="columns">
            <Titled title=of.due.as_str()>{move || overview.with(|overview| lists::due(overview, SHOWN, toolbox, words))}</Titled>
            <Titled title=of.events.as_str()>{move || overview.with(|overview| lists::events(overview, today, SHOWN, toolbox, words))}</Titled>
        </div>
        <Titled title=of.phases.as_str()><phases::Phases overview toolbox words /></Titled>
        <div class="columns">
            <Titled title=toolbox.words.measure.title.as_str()>
                {move || overview.with(|overview| plan.with(|plan| lists::measures(overview, SHOWN, plan, toolbox, words)))}
            </Titled>
            <Titled title=of.owners.as_str()>{move || overview.with(|overview| lists::owners(overview, 2 * SHOWN, toolbox, words))}</Titled>
        </div>
        <div class="columns">
            <Titled title=of.questions.as_str()>{move || overview.with(|overview| lists::questions(overview, SHOWN, toolbox, words))}</Titled>
            <Titled title=of.changes.as_str()>
                {move || overview.with(|overview| plan.with(|plan| changes::changes(overview, plan, toolbox, words)))}
            </Titled>
        </div>
        <Titled title=of.parts.as_str()>
            {move || overview.with(|overview| parts::parts(overview, toolbox, words))}
            <p class="kern-body"><a class="kern-link kern-link--no-visited-state" href=Route::Data.href()>{of.file.as_str()}</a></p>
        </Titled>
    }
}
