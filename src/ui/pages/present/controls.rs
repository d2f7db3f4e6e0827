// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The bar below the slides: back, on, where one is, and a menu with all else.

use leptos::prelude::*;

use crate::domain::language::Language;
use crate::state::{Show, Toolbox, use_material, use_plan};
use crate::text::{PresentWords, fill};
use crate::ui::components::{FieldEntry, Press, Select};

/// The bar.
#[component]
pub(super) fn Controls(show: Show, words: &'static PresentWords, toolbox: &'static Toolbox) -> impl IntoView {
    let said = &words.show;
    let number = move || {
        let (n, count) = (show.number().min(show.count()).to_string(), show.count().to_string());
        fill(&said.number, &[("n", &n), ("count", &count)])
    };
    let typed = move || {
        Some(show.typed()).filter(|typed| *typed > 0).map(|typed| fill(&said.typed, &[("n", &typed.to_string())]))
    };
    // The board for an exercise that collects cards; the browser's Back leads to the slide again.
    let (plan, material) = (use_plan(), use_material());
    let board = move || {
        let exercise = show.first().with(|slide| slide.as_ref()?.exercise.clone())?;
        material.exercises.get(&exercise).filter(|exercise| !exercise.columns.is_empty())?;
        Some(view! { <a class="show__button" href=plan.board_for(&exercise)>{toolbox.words.titles.board.as_str()}</a> })
    };
    view! {
        <div class="show__bar" role="group" aria-label=said.controls.as_str()>
            <Press look="show__button" word=said.previous.as_str() press=Callback::new(move |()| show.previous()) />
            <Press look="show__button" word=said.next.as_str() press=Callback::new(move |()| show.next()) />
            <span class="show__number">{number}</span>
            <progress class="show__progress" max=move || show.count().max(1) value=move || show.number() aria-label=number></progress>
            <span role="status">{typed}</span>
            {board}
            <Menu show words toolbox />
        </div>
    }
}

#[component]
fn Menu(show: Show, words: &'static PresentWords, toolbox: &'static Toolbox) -> impl IntoView {
    let said = &words.show;
    type Entry = (&'static str, fn(Show));
    let entry = move |(word, press): Entry| {
        let press = Callback::new(move |()| {
            show.close_menu();
            press(show);
        });
        view! { <li><Press look="show__button" word press /></li> }
    };
    let entries: [Entry; 6] = [
        (&said.overview, Show::toggle_overview),
        (&said.black, Show::toggle_black),
        (&said.full_screen, Show::toggle_full_screen),
        (&said.speaker, Show::open_speaker),
        (&said.notes, Show::toggle_notes),
        (&said.leave, Show::leave),
    ];
    let language = move |language: Language| FieldEntry {
        id: String::new(),
        key: language.tag().to_owned(),
        word: language.own_name().to_owned(),
    };
    let second = move || {
        let none = FieldEntry { id: String::new(), key: String::new(), word: said.no_second.clone() };
        std::iter::once(none).chain(Language::ALL.map(language)).collect::<Vec<_>>()
    };
    let panel = move || {
        view! {
            <div class="show__panel" id="show-panel">
                <ul class="show__entries">{entries.map(entry)}</ul>
                <Select
                    id="show-language".to_owned()
                    label=Signal::stored(toolbox.words.frame.language.clone())
                    entries=Language::ALL.map(language).into()
                    chosen=Signal::derive(move || show.languages().0.tag().to_owned())
                    choose=Callback::new(move |key: String| show.choose_language(Language::parse(&key).unwrap_or_default()))
                />
                <Select
                    id="show-second".to_owned()
                    label=Signal::stored(said.second.clone())
                    entries=second()
                    chosen=Signal::derive(move || show.languages().1.map_or("", Language::tag).to_owned())
                    choose=Callback::new(move |key: String| show.choose_second(Language::parse(&key)))
                />
                <p class="kern-body kern-body--small">{said.keys.as_str()}</p>
            </div>
        }
    };
    view! {
        <div class="show__menu">
            <button
                type="button"
                id="show-menu"
                class="show__button show__button--menu"
                aria-expanded=move || if show.has_menu() { "true" } else { "false" }
                aria-controls="show-panel"
                on:click=move |_| show.toggle_menu()
            >
                {said.menu.as_str()}
            </button>
            {move || show.has_menu().then(panel)}
        </div>
    }
}
