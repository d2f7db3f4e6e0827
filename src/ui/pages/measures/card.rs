// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! A measure on a card: what it is, what it takes, where it stands in the plan.

use leptos::prelude::*;

use super::pick::Pick;
use super::{ShortlistLink, state_key};
use crate::domain::id::{ItemId, MeasureId};
use crate::domain::plan::MeasureState;
use crate::routes::Route;
use crate::state::PlanState;
use crate::text::{MeasureFacts, fill};
use crate::ui::components::{HazardList, Listing, LocalMark, ShortlistButton};

/// The card.
#[component]
pub(super) fn MeasureCard(id: String, listing: Listing, plan: PlanState, n_shortlisted: Memo<usize>) -> impl IntoView {
    let toolbox = listing.toolbox;
    let of = id.clone();
    let facts = Memo::new(move |_| toolbox.measure_facts(&of, plan).unwrap_or_default());
    let published = MeasureId::parse(&id).and_then(|id| toolbox.content.measures.get(&id));
    let lang = published.and_then(|measure| toolbox.lang(measure.language));
    let mark = published.map(|measure| view! { <LocalMark kind="measures" id=measure.id.as_str() toolbox /> });
    let hidden = listing.hides(&id);
    let (link, standing) = (id.clone(), id);
    view! {
        <li class="catalogue__item card" lang=lang hidden=hidden>
            {move || view! { <Facts facts=facts.get() id=link.clone() listing /> }}
            {mark}
            <Standing id=standing title=Signal::derive(move || facts.with(|facts| facts.title.clone())) listing plan n_shortlisted />
        </li>
    }
}

/// The address of a measure of the catalogue or of an own one.
pub(super) fn route(id: &str, own: bool) -> Option<Route> {
    if own { ItemId::parse(id).map(Route::OwnMeasure) } else { MeasureId::parse(id).map(Route::Measure) }
}

#[component]
fn Facts(facts: MeasureFacts, id: String, listing: Listing) -> impl IntoView {
    let words = &listing.toolbox.words;
    let names = &words.measure;
    let title = if facts.title.is_empty() { listing.words.list.untitled.clone() } else { facts.title };
    let fact = |(name, value): (&'static String, String)| {
        (!value.is_empty()).then(|| view! { <div class="card__fact"><dt>{name.as_str()}</dt><dd>{value}</dd></div> })
    };
    let all = [
        (&names.cost, facts.cost),
        (&names.effort, facts.effort),
        (&names.lead_time, facts.lead_time),
        (&names.lead, facts.lead),
    ];
    view! {
        <h3 class="kern-heading-small written">
            <a class="kern-link kern-link--no-visited-state" href=route(&id, facts.own).map(|route| route.href())>{title}</a>
        </h3>
        {facts.own.then(|| view! { <p class="own-mark">{listing.words.list.own_mark.as_str()}</p> })}
        <p class="kern-body written">{facts.summary}</p>
        <HazardList hazards=facts.hazards words />
        <dl class="card__facts">{all.map(fact).collect_view()}</dl>
    }
}

/// Where the measure stands in the plan, with the note; and what one can do with it here.
#[component]
fn Standing(
    id: String,
    title: Signal<String>,
    listing: Listing,
    plan: PlanState,
    n_shortlisted: Memo<usize>,
) -> impl IntoView {
    let (toolbox, words) = (listing.toolbox, listing.words);
    MeasureId::parse(&id).map(|measure| {
        let (of_state, of_note, of_reason, toggled) = (measure.clone(), measure.clone(), measure.clone(), measure);
        let state = Memo::new(move |_| plan.with(|plan| plan.measure_state(&of_state)));
        let note = Memo::new(move |_| plan.with(|plan| plan.note_of(&of_note).to_owned()));
        let reason = Memo::new(move |_| plan.with(|plan| plan.rejection_of(&of_reason).to_owned()));
        let badge = move || {
            state.get().map(|state| {
                view! {
                    <p class="standing" data-standing=state_key(Some(state))>
                        {words.find.in_plan.as_str()} ": " <strong>{toolbox.words.measure_state(state)}</strong>
                    </p>
                    {(state == MeasureState::Shortlisted).then(|| view! { <p class="kern-body kern-body--small no-print"><ShortlistLink listing n=n_shortlisted /></p> })}
                }
            })
        };
        let said = move |template: &'static str, text: Memo<String>| {
            move || {
                let text = text.get();
                (!text.is_empty()).then(
                    || view! { <p class="kern-body kern-body--small written">{fill(template, &[("text", &text)])}</p> },
                )
            }
        };
        let why = Memo::new(move |_| {
            if state.get() == Some(MeasureState::Rejected) { reason.get() } else { String::new() }
        });
        view! {
            <div class="card__acts no-print">
                <ShortlistButton measure=toggled title plan put=words.list.shortlist.as_str() take=words.list.shortlisted.as_str() />
                <Pick id title=title.get_untracked() listing />
            </div>
            // Below: what comes and goes must not move the buttons from under the hand.
            {badge}
            {said(&words.list.why, why)}
            {said(&words.list.note, note)}
        }
    })
}
