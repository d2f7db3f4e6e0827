// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What one does with slides: turn them, change languages, black, overview, notes, leave.

use leptos::prelude::*;
use leptos::task::spawn_local_scoped;

use super::{LANGUAGE, SECOND, Show, ShowRole};
use crate::browser::{clock, page, windows};
use crate::domain::language::Language;
use crate::domain::slides::{Command, Message, Timing, Verb, number_of, section_of};
use crate::query::Query;
use crate::routes::Route;
use crate::state::slides::SlideEdition;

impl Show {
    /// Does what a key asks for; whether there was something to do.
    pub(super) fn obey(self, asked: Command) -> bool {
        let is_slides = self.role == ShowRole::Slides;
        if self.overview.get_untracked() && !matches!(asked, Command::Leave | Command::Overview) {
            // The keys that move in the overview belong to it.
            return false;
        }
        match asked {
            Command::Next => self.next(),
            Command::Previous => self.previous(),
            Command::First => self.go(1),
            Command::Last => self.go(self.count_now()),
            Command::Digit(digit) => {
                self.typed.update(|typed| *typed = (*typed * 10 + usize::from(digit)) % 10_000);
            }
            Command::Go => return self.go_to_typed(),
            Command::Language => self.next_language(),
            Command::Second => self.toggle_second(),
            Command::Black if is_slides => self.toggle_black(),
            Command::FullScreen => self.toggle_full_screen(),
            Command::Overview if is_slides => self.toggle_overview(),
            Command::Speaker if is_slides => self.open_speaker(),
            Command::Notes if is_slides => self.toggle_notes(),
            Command::Leave => return self.leave_one(),
            Command::Black | Command::Overview | Command::Speaker | Command::Notes => return false,
        }
        true
    }

    /// Shows the slide with a number; what is beyond the last one is the last.
    pub fn go(self, number: usize) {
        let number = number.clamp(1, self.count_now().max(1));
        // Nothing is told that is so already: the next slide is not to wait for it.
        if self.typed.get_untracked() > 0 {
            self.typed.set(0);
        }
        if self.black.get_untracked() {
            self.black.set(false);
        }
        let section = |number| self.made.with_untracked(|made| section_of(&made.slides, number));
        if section(number).first != section(self.number.get_untracked()).first {
            let now = clock::now_millis();
            self.timing.update(|timing| timing.since = now);
        }
        if page::is_hidden() {
            self.show_at(number, &self.navigation.query_now());
            return;
        }
        self.ahead.set(Some(number));
        // When it is on the screen, the address and the other window are told.
        page::after_layout(move || page::after_millis(0, move || self.catch_up()));
    }

    fn catch_up(self) {
        // Several slides may have been turned meanwhile, or somebody has left.
        let Some(number) = self.ahead.try_get_untracked().flatten() else { return };
        self.show_at(number, &self.navigation.query_now());
        // The router follows the address a little later.
        page::after_millis(0, move || {
            if self.ahead.try_get_untracked().flatten() == Some(number) {
                self.ahead.set(None);
            }
        });
    }

    pub(super) fn show_at(self, number: usize, query: &Query) {
        self.turn_to(&self.route(number), query);
        let address = query.href(&self.route(number));
        let timing = self.timing.get_untracked();
        windows::tell_other(&Message { verb: Verb::At, timing, address }.write());
    }

    /// Shows the next slide.
    pub fn next(self) {
        self.go(self.number.get_untracked().saturating_add(1));
    }

    /// Shows the slide before.
    pub fn previous(self) {
        self.go(self.number.get_untracked().saturating_sub(1));
    }

    pub(super) fn go_to_typed(self) -> bool {
        let typed = self.typed.get_untracked();
        match typed {
            0 => return false,
            typed if typed <= self.count_now() => self.go(typed),
            // The last slide, which says that there is no such number.
            typed => {
                self.typed.set(0);
                self.show_at(typed, &self.navigation.query_now());
            }
        }
        true
    }

    /// Speaks another language, at the same place.
    pub fn choose_language(self, language: Language) {
        let second = self.languages.get_untracked().1.filter(|second| *second != language);
        self.speak(language, second);
    }

    /// Shows a second language beside the first, or none.
    pub fn choose_second(self, second: Option<Language>) {
        let one = self.languages.get_untracked().0;
        self.speak(one, second.filter(|second| *second != one));
    }

    pub(super) fn next_language(self) {
        self.choose_language(after(self.languages.get_untracked().0));
    }

    pub(super) fn toggle_second(self) {
        let (one, second) = self.languages.get_untracked();
        self.choose_second(if second.is_some() { None } else { Some(after(one)) });
    }

    /// Loads the languages first, then turns: what is on the screen stays there meanwhile.
    pub(super) fn speak(self, one: Language, second: Option<Language>) {
        let place = self.made.with_untracked(|made| {
            made.slides.get(self.number.get_untracked().saturating_sub(1)).map(|slide| (slide.thought, slide.part))
        });
        spawn_local_scoped(async move {
            for language in [Some(one), second].into_iter().flatten() {
                if let Err(detail) = SlideEdition::load(language).await {
                    self.failure.set(Some(detail));
                    return;
                }
            }
            let query = self.navigation.query_now();
            let query = query.with(LANGUAGE, one.tag()).with(SECOND, second.map_or("", Language::tag));
            self.turn_to(&self.route(self.number.get_untracked()), &query);
            // The slides of the new languages are made now; other words may have made other parts.
            page::after_layout(move || {
                let number = place.and_then(|(thought, part)| {
                    self.made.try_with_untracked(|made| number_of(&made.slides, thought, part))
                });
                self.show_at(number.unwrap_or(1), &query);
            });
        });
    }

    /// A black screen, or the slide again.
    pub fn toggle_black(self) {
        self.black.update(|black| *black = !*black);
        if self.black.get_untracked() {
            self.navigation.focus_soon("black");
        }
    }

    /// All slides at once, or the one again.
    pub fn toggle_overview(self) {
        self.black.set(false);
        self.overview.update(|overview| *overview = !*overview);
        if self.overview.get_untracked() {
            self.navigation.focus_soon(format!("slide-{}", self.number.get_untracked()));
        }
    }

    /// Leaves the overview for a slide.
    pub fn pick(self, number: usize) {
        self.overview.set(false);
        self.go(number);
    }

    /// Moves the focus in the overview.
    pub fn focus_in_overview(self, number: usize) {
        self.navigation.focus_soon(format!("slide-{}", number.clamp(1, self.count_now().max(1))));
    }

    /// Opens the menu, or closes it.
    pub fn toggle_menu(self) {
        self.menu.update(|menu| *menu = !*menu);
    }

    /// Closes the menu.
    pub fn close_menu(self) {
        self.menu.set(false);
    }

    /// Notes below the slide, or none.
    pub fn toggle_notes(self) {
        self.notes.update(|notes| *notes = !*notes);
    }

    /// The whole screen, or the window again.
    pub fn toggle_full_screen(self) {
        page::toggle_full_screen();
    }

    /// Goes back one thing: black, overview, full screen, the slides.
    pub(super) fn leave_one(self) -> bool {
        if self.role == ShowRole::Speaker {
            return false;
        }
        if self.menu.get_untracked() {
            self.close_menu();
            self.navigation.focus_soon("show-menu");
        } else if self.overview.get_untracked() {
            self.overview.set(false);
        } else if self.black.get_untracked() {
            self.black.set(false);
        } else if page::is_full_screen() {
            page::toggle_full_screen();
        } else {
            self.leave();
        }
        true
    }

    /// Ends the slides: back to where one came from.
    pub fn leave(self) {
        self.navigation.note_left(self.deck.get_value(), self.number.get_untracked());
        self.navigation.leave_for(&Route::Deck(self.deck.get_value()));
    }

    /// The clock of the talk begins anew.
    pub fn restart(self) {
        self.timing.set(Timing::begun_at(clock::now_millis()));
        self.show_at(self.number.get_untracked(), &self.navigation.query_now());
    }
}

/// The language after this one.
fn after(language: Language) -> Language {
    let place = Language::ALL.iter().position(|other| *other == language).unwrap_or_default();
    Language::ALL.into_iter().cycle().nth(place + 1).unwrap_or_default()
}
