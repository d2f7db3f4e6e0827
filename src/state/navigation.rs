// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The page being shown, from the hash of the address: `leptos_router` without its own idea of paths.

use leptos::prelude::*;
use leptos_router::components::Router;
use leptos_router::hooks::use_location;
use leptos_router::location::{BrowserUrl, LocationProvider};

use crate::browser::{history, page};
use crate::query::Query;
use crate::routes::{DeckName, Route};

/// The page being shown.
#[derive(Debug, Clone, Copy)]
pub struct Navigation {
    route: Memo<Route>,
    /// The same for all slides of a deck.
    page: Memo<Route>,
    query: Memo<Query>,
    /// Changes when a page is there that had to be loaded first.
    settled: RwSignal<u32>,
    /// Changes when the address may have changed.
    moved: RwSignal<u32>,
    /// The page shown now, and the one before.
    seen: StoredValue<(Route, Option<Route>)>,
    /// The slide at which a show was left last.
    left: RwSignal<Option<(DeckName, usize)>>,
}

impl Navigation {
    /// The page being shown.
    pub fn route(self) -> Route {
        self.route.get()
    }

    /// The page being shown, whichever slide of a deck it is at.
    pub fn page(self) -> Route {
        self.page.get()
    }

    /// The address of the page being shown, without being told of changes.
    pub fn route_now(self) -> Route {
        self.route.get_untracked()
    }

    /// How the page is to be shown: filters, search words.
    pub fn query(self) -> Query {
        self.query.get()
    }

    /// The same without being told of changes.
    pub fn query_now(self) -> Query {
        self.query.get_untracked()
    }

    /// Shows the page in another way. Each is an entry of the browser's history, so that Back leads through filters.
    pub fn show(self, query: &Query) {
        history::set_hash(&query.href(&self.route.get_untracked()));
    }

    /// Shows the page in another way in place of the present one: for words that are being typed.
    pub fn show_instead(self, query: &Query) {
        history::replace_hash(&query.href(&self.route.get_untracked()));
        self.moved.update(|n| *n = n.wrapping_add(1));
    }

    /// Goes to another address in place of the present one: Back leads to where one was before.
    pub fn go_instead(self, route: &Route, query: &Query) {
        history::replace_hash(&query.href(route));
        self.moved.update(|n| *n = n.wrapping_add(1));
    }

    /// Goes back to where one came from; whoever has opened this page first, to another one.
    pub fn leave_for(self, otherwise: &Route) {
        let before = self.seen.try_with_value(|(_, before)| before.clone()).flatten();
        if before.is_some_and(|page| !page.fills_window()) {
            history::back();
        } else {
            self.go_instead(otherwise, &Query::default());
        }
    }

    /// Opens another page.
    pub fn open(self, route: &Route, query: &Query) {
        history::set_hash(&query.href(route));
    }

    /// Follows a link of ours.
    pub fn follow(self, href: &str) {
        history::set_hash(href);
    }

    /// Opens the search by its keys, for as long as the page lives; on its page they lead to its field.
    pub fn follow_search_keys(self, slash: impl Fn() -> bool + 'static, field: &'static str) {
        page::on_search_keys(slash, move || {
            if self.route.get_untracked() != Route::Search {
                self.open(&Route::Search, &Query::default());
            } else {
                page::focus(field);
            }
        });
    }

    /// To be called when a page is there that had to be loaded first: only then it has a heading to focus.
    pub fn settled(self) {
        self.settled.update(|n| *n = n.wrapping_add(1));
    }

    /// Tracks the arrival of pages that had to be loaded first.
    pub fn track_settled(self) {
        self.settled.track();
    }

    /// The `aria-current` of a link, which says whether it leads to where one is.
    pub fn current(self, link: &Route) -> Option<&'static str> {
        self.route.with(|page| if link == page { Some("page") } else { link.contains(page).then_some("true") })
    }

    /// Moves the focus to an element, for the skip link: as an address it would hide which page one is on.
    pub fn skip_to(self, id: &str) {
        page::focus(id);
    }

    /// Moves the focus to an element that is about to be there, or about to be where another was.
    pub fn focus_soon(self, id: impl Into<String>) {
        let id = id.into();
        page::after_layout(move || {
            page::focus(&id);
        });
    }

    /// The same with a second element, for when the first is not there.
    pub fn focus_soon_or(self, id: impl Into<String>, otherwise: &'static str) {
        let id = id.into();
        page::after_layout(move || {
            if !page::focus(&id) {
                page::focus(otherwise);
            }
        });
    }

    /// Moves the focus away from an element that is about to go, if the focus is inside it: it would fall to the document.
    pub fn focus_instead_of(self, going: &str, id: &'static str) {
        if page::focus_is_in(going) {
            self.focus_soon(id);
        }
    }

    /// The id of the element that has the focus.
    pub fn focused(self) -> Option<String> {
        page::focused_id()
    }

    /// Opens the browser's print dialog.
    pub fn print(self) {
        page::print();
    }

    /// To be called when a page is there: title, focus, scroll position. The focus goes to what the address asks for, if it
    /// is there; on the way back to where one has read already, to the link one left by; otherwise to the start of the page.
    ///
    /// The first page of a visit does not take the focus by itself: nobody has navigated yet.
    pub fn arrived(self, title: &str, asked_for: Option<String>, start: &'static str, first: bool) {
        page::set_title(title);
        let noted = history::noted_scroll();
        let before = self.page_before();
        page::after_layout(move || {
            // Where somebody has begun already, or has only changed the language, the focus stays.
            let free = !first || page::focused_id().is_none();
            let found = asked_for.is_some_and(|id| free && page::focus(&id));
            match noted {
                Some(y) => {
                    history::scroll_to(y);
                    if !first && !found && !focus_where_one_was(before.as_ref(), y) {
                        page::focus(start);
                        history::scroll_to(y);
                    }
                }
                None if !first && !found => {
                    page::focus(start);
                    history::scroll_to(0.0);
                }
                None => {}
            }
        });
    }

    /// Notes at which slide a show is left, so that one key too many is no harm.
    pub fn note_left(self, deck: DeckName, number: usize) {
        self.left.set(Some((deck, number)));
    }

    /// The slide at which this deck was left last, if that was behind its beginning.
    pub fn left_at(self, deck: &DeckName) -> Option<usize> {
        self.left.with(|left| left.as_ref().filter(|(of, number)| of == deck && *number > 1).map(|(_, number)| *number))
    }

    /// The page that was shown before this one.
    fn page_before(self) -> Option<Route> {
        let now = self.route.get_untracked();
        self.seen.try_update_value(|(seen, before)| {
            if *seen != now {
                *before = Some(std::mem::replace(seen, now));
            }
            before.clone()
        })?
    }
}

/// Moves the focus to where somebody was on a page that is scrolled there again: the link to the page from which they come
/// back; else anything in sight, so that the next press of Tab does not lead to the top.
fn focus_where_one_was(left_for: Option<&Route>, y: f64) -> bool {
    let by_link = left_for.is_some_and(|route| {
        let href = route.href();
        page::focus_in_sight(&format!("main a[href='{href}'], main a[href^='{href}?']"))
    });
    by_link || y > 0.0 && page::focus_in_sight("main :is(a[href], button, input, select, textarea, summary)")
}

/// Provides [`Navigation`] to its children.
///
/// `leptos_router` 0.8 knows no hash mode. Its address signal is fed from the hash instead, and its own listeners are kept
/// from hearing of clicks and history events: ours are registered first and stop the event (ADR 3).
#[component]
pub fn HashRouter<V>(children: TypedChildren<V>) -> impl IntoView
where
    V: IntoView + 'static,
{
    let children = children.into_inner();
    let changed = RwSignal::new(0_u32);
    history::restore_scroll_ourselves();
    history::on_hash(move || changed.update(|n| *n = n.wrapping_add(1)));
    history::follow_hash_links_natively();
    // Noted as one reads, because on Back the entry is already another one when we hear of it.
    page::listen("scrollend", |_| history::note_scroll(history::scroll_y()));
    view! {
        <Router>
            {
                let address = use_context::<BrowserUrl>().map(|provider| provider.as_url().clone());
                let sync = move || {
                    let hash = history::hash();
                    if let Some(address) = address.as_ref().filter(|_| Route::is_route(&hash))
                        && let Ok(url) = BrowserUrl::parse_with_base(&path_of(&hash), "https://app.invalid")
                        && *address.read_untracked() != url
                    {
                        address.set(url);
                    }
                };
                sync();
                // Keeps the router's address in step with the browser's.
                Effect::new(move |_| {
                    changed.track();
                    sync();
                });
                let location = use_location();
                let route = Memo::new(move |_| Route::parse(&decoded(&location.pathname.read())));
                let page = Memo::new(move |_| route.get().page());
                let query = Memo::new(move |_| Query::parse(&format!("?{}", location.search.read())));
                let seen = StoredValue::new((route.get_untracked(), None));
                let (settled, left) = (RwSignal::new(0), RwSignal::new(None));
                provide_context(Navigation { route, page, query, settled, moved: changed, seen, left });
                children()
            }
        </Router>
    }
}

/// The hash as a path; `#` and `` are the start page.
fn path_of(hash: &str) -> String {
    let path = hash.trim_start_matches('#');
    if path.is_empty() { "/".to_owned() } else { path.to_owned() }
}

/// An address as a person would read it; what cannot be decoded stays as it is.
fn decoded(path: &str) -> String {
    js_sys::decode_uri(path).ok().and_then(|text| text.as_string()).unwrap_or_else(|| path.to_owned())
}

/// The page being shown.
pub fn use_navigation() -> Navigation {
    expect_context()
}
