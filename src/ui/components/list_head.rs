// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What stands above a filtered list: how much is left, of what was asked, in which order; and what to do if nothing is left.

use leptos::prelude::*;

use super::{Icon, IconName};
use crate::domain::catalogue::{Catalogue, Entry, Facet, PICKED, SORT, Selection, Sort, VIEW, View};
use crate::query::Query;
use crate::routes::Route;
use crate::state::Toolbox;
use crate::state::navigation::Navigation;
use crate::text::{CatalogueWords, Locale, fill};
use crate::ui::ids;

/// What a list knows of itself.
#[derive(Clone, Copy)]
pub struct Listing {
    /// Content and words.
    pub toolbox: &'static Toolbox,
    /// Words of the part.
    pub words: &'static CatalogueWords,
    /// Where the filters stand.
    pub navigation: Navigation,
    /// What there is.
    pub catalogue: Memo<Catalogue>,
    /// What was asked.
    pub selection: Memo<Selection>,
    /// The ids of all there is, in the order asked for. All of it stays on the page, so that a filter need only show and hide:
    /// making the entries anew takes longer than a frame.
    pub order: Memo<Vec<String>>,
    /// The ids of what is left.
    pub hits: Memo<Vec<String>>,
    /// The ids of what was picked to be compared.
    pub picked: Memo<Vec<String>>,
    /// Whether the filters are folded away, where there is no room for them beside the list.
    pub folded: RwSignal<bool>,
}

impl Listing {
    /// What the address asks of a catalogue.
    pub fn of(
        toolbox: &'static Toolbox,
        words: &'static CatalogueWords,
        navigation: Navigation,
        catalogue: Memo<Catalogue>,
    ) -> Self {
        let selection = Memo::new(move |_| {
            let query = navigation.query();
            catalogue.with(|catalogue| Selection::read(query.pairs(), catalogue))
        });
        let ids = move |pick: for<'a> fn(&Selection, &'a Catalogue) -> Vec<&'a Entry>| {
            catalogue.with(|catalogue| {
                let entries = selection.with(|selection| pick(selection, catalogue));
                entries.iter().map(|entry| entry.id.clone()).collect()
            })
        };
        let order = Memo::new(move |_| ids(Selection::in_order));
        let hits = Memo::new(move |_| ids(Selection::hits));
        let picked = Memo::new(move |_| selection.with(|selection| selection.picked.clone()));
        Self { toolbox, words, navigation, catalogue, selection, order, hits, picked, folded: RwSignal::new(true) }
    }

    /// Leads to the head of the list, past the filters, which may stand open between the two.
    pub fn go_to_hits(self) {
        self.folded.set(true);
        self.navigation.focus_soon(ids::RESULTS);
    }

    /// Whether nothing is left.
    pub fn is_empty(self) -> bool {
        self.hits.with(Vec::is_empty)
    }

    /// Whether an entry is to be hidden.
    pub fn hides(self, id: &str) -> impl Fn() -> bool + Send + Sync + use<> {
        let id = id.to_owned();
        move || self.hits.with(|hits| !hits.contains(&id))
    }

    /// The address without the filters; order and form stay.
    fn cleared(self) -> Query {
        self.selection.with_untracked(|selection| {
            let sort = if selection.sort == Sort::Title { "" } else { selection.sort.key() };
            let view = if selection.view == View::Cards { "" } else { selection.view.key() };
            let query = Query::default().with(SORT, sort).with(VIEW, view);
            selection.picked.iter().fold(query, |query, id| query.toggled(PICKED, id))
        })
    }
}

/// How much is left of a list, and of what was asked.
#[component]
pub fn ListHead(
    /// The list.
    listing: Listing,
    /// What else there is to do with the list.
    children: Children,
) -> impl IntoView {
    let Listing { toolbox, words, navigation, catalogue, selection, .. } = listing;
    let hits = move || {
        let number = |n: usize| toolbox.locale().number(n as f64);
        let (n, all) = (listing.hits.with(Vec::len), catalogue.with(|catalogue| catalogue.entries.len()));
        fill(&words.find.hits, &[("n", &number(n)), ("all", &number(all))])
    };
    let chosen = move || {
        let line =
            selection.with(|selection| words.chosen(selection, &toolbox.words, &toolbox.content, &toolbox.locale()));
        (!line.is_empty()).then(|| fill(&words.find.filtered, &[("chosen", &line)]))
    };
    let ignored = move || selection.with(|selection| words.ignored(&selection.ignored, &toolbox.words));
    let has_filters = move || selection.with(|selection| selection.n_chosen() > 0 || !selection.ignored.is_empty());
    let clear = move |_| {
        navigation.show(&listing.cleared());
        // The button goes with the filters.
        navigation.focus_soon(ids::RESULTS);
    };
    view! {
        <div role="status"><h2 id=ids::RESULTS class="kern-heading-medium" tabindex="-1">{hits}</h2></div>
        {move || ignored().map(|text| view! { <p class="kern-body ignored" role="alert">{text}</p> })}
        {move || chosen().map(|text| view! { <p class="kern-body list-head__chosen">{text}</p> })}
        <div class="list-head no-print">
            {move || has_filters().then(|| {
                view! {
                    <button type="button" id="clear-filters" class="kern-btn kern-btn--secondary" on:click=clear>
                        <span class="kern-label">{words.find.clear.as_str()}</span>
                    </button>
                }
            })}
            <SortChoice listing />
            <button type="button" class="kern-btn kern-btn--tertiary" on:click=move |_| navigation.print()>
                <Icon name=IconName::Printer />
                <span class="kern-label">{words.find.print.as_str()}</span>
            </button>
            {children()}
        </div>
    }
}

#[component]
fn SortChoice(listing: Listing) -> impl IntoView {
    let Listing { words, navigation, catalogue, selection, .. } = listing;
    let sorts = catalogue.with_untracked(|catalogue| catalogue.sorts);
    let sorted = Memo::new(move |_| selection.with(|selection| selection.sort));
    let option = move |sort: &'static Sort| {
        view! { <option value=sort.key() selected=move || sorted.get() == *sort>{words.sorted_by(*sort)}</option> }
    };
    let choose = move |key: String| {
        let key = if key == Sort::Title.key() { "" } else { &key };
        navigation.show(&navigation.query_now().with(SORT, key));
    };
    view! {
        <div class="kern-form-input list-head__sort">
            <label class="kern-label" for=ids::SORT>{words.find.sort.as_str()}</label>
            <div class="kern-form-input__select-wrapper">
                <select
                    id=ids::SORT
                    class="kern-form-input__select"
                    prop:value=move || sorted.get().key()
                    on:change:target=move |event| choose(event.target().value())
                >
                    {sorts.iter().map(option).collect_view()}
                </select>
            </div>
        </div>
    }
}

/// What to do if nothing is left: which filter to take away, and what that would leave.
#[component]
pub fn NothingLeft(
    /// The list.
    listing: Listing,
    /// The page that the list is on.
    route: Route,
) -> impl IntoView {
    let Listing { toolbox, words, navigation, catalogue, selection, .. } = listing;
    let ways_out = move || {
        let query = navigation.query();
        catalogue.with(|catalogue| {
            selection.with(|selection| {
                let way_out = |(facet, n): (Facet, usize)| {
                    let name = words.facet(facet, &toolbox.words);
                    let text = fill(&words.find.without, &[("facet", name), ("n", &toolbox.locale().number(n as f64))]);
                    let href = query.clone().with(facet.key(), "").href(&route);
                    view! { <li><a class="kern-link kern-link--no-visited-state" href=href>{text}</a></li> }
                };
                selection.ways_out(catalogue).into_iter().map(way_out).collect_view()
            })
        })
    };
    view! {
        <p class="kern-body">{words.find.nothing.as_str()}</p>
        <ul class="kern-list kern-list--bullet list">{ways_out}</ul>
    }
}
