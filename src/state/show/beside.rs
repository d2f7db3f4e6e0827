// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Keys, the clock, and the other window: what is heard and what is told.

use std::time::Duration;

use leptos::leptos_dom::helpers::{set_interval_with_handle, window_event_listener};
use leptos::prelude::*;

use super::{Beside, Show, ShowRole};
use crate::browser::page::{self, KeyTarget};
use crate::browser::{clock, windows};
use crate::domain::slides::{Message, Pressed, Target, Verb, command};
use crate::query::Query;
use crate::routes::Route;
use crate::state::Session;

/// The name of the speaker's window.
const SPEAKER: &str = "living-lab-speaker";
/// How it is opened: a window of its own, not a tab.
const FEATURES: &str = "popup,width=1100,height=760";
/// A window that has said nothing for so long is not there, in milliseconds.
const SILENCE: u64 = 7_000;
/// So long a slide is on the screen before the next one is made, in milliseconds.
const MOMENT: i32 = 50;

impl Show {
    /// Listens to keys, to the other window and to the clock.
    pub(super) fn listen(self, session: Session) {
        let keys = window_event_listener(leptos::ev::keydown, move |event| {
            let on = match page::key_target(&event) {
                KeyTarget::Field => Target::Field,
                KeyTarget::Control => Target::Control,
                KeyTarget::Page => Target::Page,
            };
            let with_others = event.ctrl_key() || event.alt_key() || event.meta_key();
            let key = event.key();
            let pressed = Pressed { key: &key, with_others, with_shift: event.shift_key(), on };
            if let Some(asked) = command(pressed, session.single_keys_now())
                && self.obey(asked)
            {
                event.prevent_default();
            }
        });
        let messages = window_event_listener(leptos::ev::message, move |event| {
            let told = windows::told_by_other(&event, |text| Message::parse(text).is_some());
            if let Some(message) = told.as_deref().and_then(Message::parse) {
                self.hear(message);
            }
        });
        let ticking = set_interval_with_handle(move || self.tick(), Duration::from_secs(1)).ok();
        on_cleanup(move || {
            keys.remove();
            messages.remove();
            if let Some(ticking) = ticking {
                ticking.clear();
            }
        });
        match self.role {
            ShowRole::Slides if windows::other_is_open() => {
                self.beside.set(Beside::Open);
                self.tell(Verb::At);
            }
            ShowRole::Slides => {}
            ShowRole::Speaker => {
                windows::take_opener();
                self.tell(Verb::Hello);
            }
        }
    }

    pub(super) fn tick(self) {
        self.now.set(clock::now_millis());
        match self.role {
            // Whoever loads the slides anew is found again.
            ShowRole::Speaker => self.tell(Verb::Hello),
            ShowRole::Slides => {
                if self.beside.get_untracked() == Beside::Open && !windows::other_is_open() {
                    windows::forget_other();
                    self.beside.set(Beside::Closed);
                }
            }
        }
    }

    pub(super) fn tell(self, verb: Verb) {
        let timing = self.timing.get_untracked();
        let address = self.navigation.query_now().href(&self.route(self.number.get_untracked()));
        windows::tell_other(&Message { verb, timing, address }.write());
    }

    pub(super) fn hear(self, message: Message) {
        self.heard.set(clock::now_millis());
        if self.role == ShowRole::Slides {
            self.beside.set(Beside::Open);
        }
        let place = match Route::parse(&message.address) {
            Route::Present(deck, number) | Route::Speaker(deck, number) => (deck, number),
            _ => return,
        };
        match (self.role, message.verb) {
            (ShowRole::Slides, Verb::Hello) => self.tell(Verb::At),
            (ShowRole::Speaker, Verb::Hello) => {}
            (_, Verb::At) => {
                self.timing.set(message.timing);
                let (deck, number) = place;
                let query = Query::parse(&message.address);
                let is_other_deck = self.deck.with_value(|own| *own != deck);
                match self.role {
                    ShowRole::Slides if is_other_deck => {}
                    ShowRole::Slides => self.turn_to(&Route::Present(deck, number), &query),
                    ShowRole::Speaker => self.turn_to(&Route::Speaker(deck, number), &query),
                }
                if self.role == ShowRole::Slides {
                    // So that both end at the same slide, whatever crossed on the way.
                    let address = query.href(&self.route(number));
                    windows::tell_other(&Message { verb: Verb::At, timing: message.timing, address }.write());
                }
            }
        }
    }

    pub(super) fn turn_to(self, route: &Route, query: &Query) {
        if self.navigation.route_now() != *route || self.navigation.query_now() != *query {
            self.navigation.go_instead(route, query);
            self.prepare_soon();
        }
    }

    /// Makes the next slide, when this one has been on the screen for a moment.
    pub fn prepare_soon(self) {
        page::after_layout(move || {
            page::after_millis(MOMENT, move || {
                // Somebody may have left.
                if let Some(number) = self.number.try_get_untracked() {
                    let _ = self.settled.try_set(number);
                }
            });
        });
    }

    /// Opens the speaker's window, or brings it to the front.
    pub fn open_speaker(self) {
        let is_open = windows::open_beside(&self.speaker_address(), SPEAKER, FEATURES);
        if !is_open {
            windows::await_other();
        }
        self.beside.set(if is_open { Beside::Open } else { Beside::Blocked });
    }

    /// The address of the speaker's window.
    pub fn speaker_address(self) -> String {
        let number = self.number.get();
        self.navigation.query().href(&Route::Speaker(self.deck.get_value(), number))
    }

    /// The address of the slides, for a speaker's window without one.
    pub fn slides_address(self) -> String {
        let number = self.number.get();
        self.navigation.query().href(&Route::Present(self.deck.get_value(), number))
    }

    /// The name of the speaker's window, for a link that opens it.
    pub fn speaker_name(self) -> &'static str {
        SPEAKER
    }

    /// Puts the message about the speaker's window away.
    pub fn dismiss_beside(self) {
        self.beside.set(Beside::None);
    }

    /// Whether the other window has been heard of lately.
    pub fn is_linked(self) -> bool {
        self.now.get().saturating_sub(self.heard.get()) < SILENCE
    }

    /// How it stands with the speaker's window.
    pub fn beside(self) -> Beside {
        self.beside.get()
    }
}
