// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Slides being shown: which one, in which language, since when; and the second window that goes along (ADR 15).
//!
//! The address is the truth: the number of the slide, the languages. Only the next slide goes ahead of it by a frame, because
//! browsers take their time over addresses. The window with the slides and the speaker's window tell each other their addresses.
//! Where both turn at once, the window with the slides has the last word.

mod beside;
mod seen;
mod turning;

use leptos::prelude::*;
use leptos::task::spawn_local_scoped;

use super::navigation::Navigation;
use super::slides::SlideEdition;
use super::{PlanState, Session};
use crate::browser::clock;
use crate::domain::date::Date;
use crate::domain::language::Language;
use crate::domain::slides::{Slide, Timing, paged, paged_together};
use crate::query::Query;
use crate::routes::{DeckName, Route};

/// The names of the languages in the address.
const LANGUAGE: &str = "language";
const SECOND: &str = "second";
/// Which of the two windows this is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ShowRole {
    /// The one that the room sees.
    Slides,
    /// The one that the speaker sees.
    Speaker,
}

/// How it stands with the speaker's window.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Beside {
    /// Nobody has asked for it, or it was put away.
    #[default]
    None,
    /// It is there.
    Open,
    /// The browser has not let it open.
    Blocked,
    /// It was closed.
    Closed,
}

/// The deck in the languages asked for, as slides.
#[derive(Debug, Clone, PartialEq, Default)]
struct Made {
    slides: Vec<Slide>,
    /// The same slides in the second language, if there is one.
    second: Vec<Slide>,
    is_there: bool,
}

/// A handle on slides being shown.
#[derive(Debug, Clone, Copy)]
pub struct Show {
    role: ShowRole,
    navigation: Navigation,
    deck: StoredValue<DeckName>,
    languages: Memo<(Language, Option<Language>)>,
    edition: Memo<Option<Language>>,
    title: Memo<String>,
    failure: RwSignal<Option<String>>,
    made: Memo<Made>,
    asked: Memo<usize>,
    /// The number of the slide that is shown already and does not stand in the address yet.
    ahead: RwSignal<Option<usize>>,
    number: Memo<usize>,
    first: Memo<Option<Slide>>,
    second: Memo<Option<Slide>>,
    /// The number of the slide that has been on the screen for a moment.
    settled: RwSignal<usize>,
    timing: RwSignal<Timing>,
    now: RwSignal<u64>,
    heard: RwSignal<u64>,
    beside: RwSignal<Beside>,
    black: RwSignal<bool>,
    overview: RwSignal<bool>,
    notes: RwSignal<bool>,
    menu: RwSignal<bool>,
    typed: RwSignal<usize>,
}

impl Show {
    /// Begins to show a deck in one of the windows, for as long as the page lives.
    pub fn begin(role: ShowRole, deck: DeckName, session: Session, navigation: Navigation, plan: PlanState) -> Self {
        let spoken = session.language_now();
        let today = Date::of(session.now());
        let name = deck.clone();
        let languages = Memo::new(move |_| languages_of(&navigation.query(), spoken));
        let arrivals = RwSignal::new(0_u32);
        let failure = RwSignal::new(None);
        // Until another language is there, the slides stay in the one they have.
        let shown = Memo::new(move |before: Option<&Option<(Language, Option<Language>)>>| {
            arrivals.track();
            let (one, second) = languages.get();
            let second = second.filter(|second| SlideEdition::loaded(*second).is_some());
            SlideEdition::loaded(one).map(|_| (one, second)).or(before.copied().flatten())
        });
        let edition = Memo::new(move |_| shown.get().map(|(one, _)| one));
        let of = name.clone();
        let title = Memo::new(move |_| {
            let edition = edition.get().and_then(SlideEdition::loaded);
            plan.with(|plan| edition.and_then(|edition| edition.deck_title(plan, &of, today))).unwrap_or_default()
        });
        let made = Memo::new(move |_| {
            let Some((one, second)) = shown.get() else { return Made::default() };
            let thoughts = |language: Language| {
                let query = navigation.query();
                plan.with(|plan| SlideEdition::loaded(language)?.thoughts(plan, &name, &query, today))
            };
            match (thoughts(one), second.and_then(thoughts)) {
                (None, _) => Made::default(),
                (Some(thoughts), None) => Made { slides: paged(thoughts), second: Vec::new(), is_there: true },
                (Some(one), Some(other)) => {
                    let (slides, second) = paged_together(one, other).into_iter().unzip();
                    Made { slides, second, is_there: true }
                }
            }
        });
        let asked = Memo::new(move |_| match navigation.route() {
            Route::Present(_, number) | Route::Speaker(_, number) => number,
            _ => 1,
        });
        let ahead = RwSignal::new(None);
        let number = Memo::new(move |_| {
            let number = ahead.get().unwrap_or_else(|| asked.get());
            number.min(made.with(|made| made.slides.len())).max(1)
        });
        let place = move || number.get().saturating_sub(1);
        let first = Memo::new(move |_| made.with(|made| made.slides.get(place()).cloned()));
        let second = Memo::new(move |_| made.with(|made| made.second.get(place()).cloned()));
        let now = clock::now_millis();
        let show = Self {
            role,
            navigation,
            deck: StoredValue::new(deck),
            languages,
            edition,
            title,
            failure,
            made,
            asked,
            ahead,
            number,
            first,
            second,
            settled: RwSignal::new(0),
            timing: RwSignal::new(Timing::begun_at(now)),
            now: RwSignal::new(now),
            heard: RwSignal::new(0),
            beside: RwSignal::new(Beside::None),
            black: RwSignal::new(false),
            overview: RwSignal::new(false),
            notes: RwSignal::new(false),
            menu: RwSignal::new(false),
            typed: RwSignal::new(0),
        };
        // Loads what the address asks for; it may come from the other window or from the browser's history.
        Effect::new(move |_| {
            let (one, second) = languages.get();
            for language in [Some(one), second].into_iter().flatten() {
                if SlideEdition::loaded(language).is_none() {
                    spawn_local_scoped(async move {
                        match SlideEdition::load(language).await {
                            Ok(_) => arrivals.update(|n| *n = n.wrapping_add(1)),
                            Err(detail) => failure.set(Some(detail)),
                        }
                    });
                }
            }
        });
        show.listen(session);
        show
    }

    fn route(self, number: usize) -> Route {
        let deck = self.deck.get_value();
        match self.role {
            ShowRole::Slides => Route::Present(deck, number),
            ShowRole::Speaker => Route::Speaker(deck, number),
        }
    }
}

/// The languages that an address asks for.
fn languages_of(query: &Query, spoken: Language) -> (Language, Option<Language>) {
    let one = query.get(LANGUAGE).and_then(Language::parse).unwrap_or(spoken);
    (one, query.get(SECOND).and_then(Language::parse).filter(|second| *second != one))
}
