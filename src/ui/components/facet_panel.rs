// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The filters of a list, with how much each value would leave. On a phone they fold away behind one button.

use leptos::prelude::*;

use super::{Icon, IconName, Listing};
use crate::domain::catalogue::{Catalogue, Facet, Selection};
use crate::state::Toolbox;
use crate::text::CatalogueWords;
use crate::ui::ids;

/// The filters.
#[component]
pub fn FacetPanel(
    /// The list.
    listing: Listing,
    /// Chooses a value, or takes the choice back.
    toggle: Callback<(Facet, String)>,
) -> impl IntoView {
    let Listing { toolbox, words, catalogue, selection, folded, .. } = listing;
    let n_chosen = Memo::new(move |_| selection.with(Selection::n_chosen));
    let label = move || match n_chosen.get() {
        0 => words.find.filters.clone(),
        n => words.find.filters_active.of(n as f64, &toolbox.locale(), &[]),
    };
    let facets = catalogue.with_untracked(|catalogue| catalogue.facets);
    // Those that most people look for stand open, and those that are in use.
    let group = move |(place, facet): (usize, &'static Facet)| {
        let chosen = selection.with_untracked(|selection| selection.chosen.iter().any(|(other, _)| other == facet));
        view! { <FacetGroup toolbox words catalogue selection toggle facet=*facet open=place < 2 || chosen /> }
    };
    view! {
        <section class="facets no-print" aria-label=words.find.filters.as_str()>
            <button
                type="button"
                class="kern-btn kern-btn--secondary facets__fold"
                aria-expanded=move || if folded.get() { "false" } else { "true" }
                aria-controls=ids::FACETS
                on:click=move |_| folded.update(|folded| *folded = !*folded)
            >
                <Icon name=IconName::Filter />
                <span class="kern-label">{label}</span>
            </button>
            <div id=ids::FACETS class="facets__all" class:facets__all--folded=folded>
                {facets.iter().enumerate().map(group).collect_view()}
                <button type="button" id=ids::SHOW_HITS class="kern-btn kern-btn--primary facets__show" on:click=move |_| listing.go_to_hits()>
                    <span class="kern-label">{move || words.find.show_hits.of(listing.hits.with(Vec::len) as f64, &toolbox.locale(), &[])}</span>
                </button>
            </div>
        </section>
    }
}

#[component]
fn FacetGroup(
    toolbox: &'static Toolbox,
    words: &'static CatalogueWords,
    catalogue: Memo<Catalogue>,
    selection: Memo<Selection>,
    toggle: Callback<(Facet, String)>,
    facet: Facet,
    open: bool,
) -> impl IntoView {
    let title = words.facet(facet, &toolbox.words);
    // One look for all values of a facet; a value is told only of what changes for it.
    let offered =
        Memo::new(move |_| catalogue.with(|catalogue| selection.with(|selection| selection.offered(catalogue, facet))));
    let values = Memo::new(move |_| {
        offered.with(|offered| offered.iter().map(|offered| offered.value.clone()).collect::<Vec<_>>())
    });
    let chosen = move || match selection.with(|selection| selection.n_chosen_under(facet)) {
        0 => String::new(),
        n => words.find.chosen.of(n as f64, &toolbox.locale(), &[]),
    };
    let value = move |value: String| {
        let id = ids::facet(facet, &value);
        let word = words.value(facet, &value, &toolbox.words, &toolbox.content, &toolbox.locale());
        let (of, toggled) = (value.clone(), value);
        let now = Memo::new(move |_| {
            let now = offered.with(|all| all.iter().find(|one| one.value == of).map(|one| (one.count, one.chosen)));
            now.unwrap_or_default()
        });
        view! {
            <div class="kern-form-check facet__value" class:facet__value--none=move || now.get().0 == 0>
                <input
                    id=id.clone()
                    class="kern-form-check__checkbox"
                    type="checkbox"
                    prop:checked=move || now.get().1
                    on:change=move |_| toggle.run((facet, toggled.clone()))
                />
                <label class="kern-label" for=id>{word} " " <span class="facet__count">"(" {move || now.get().0} ")"</span></label>
            </div>
        }
    };
    view! {
        <details class="facet" open=open>
            <summary class="facet__title">{title} " " <span class="facet__chosen">{chosen}</span></summary>
            <fieldset class="kern-fieldset">
                <legend class="kern-sr-only">{title}</legend>
                <For each=move || values.get() key=String::clone children=value />
            </fieldset>
        </details>
    }
}
