// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! `#/glossary`: all terms, in the order of the alphabet, or those that mention some words.

use leptos::prelude::*;

use crate::domain::content::Term;
use crate::domain::id::TermId;
use crate::routes::Route;
use crate::state::navigation::Navigation;
use crate::state::{Toolbox, Typing, typing, use_navigation, use_toolbox, use_words};
use crate::text::{SearchWords, fill};
use crate::ui::components::{Heading, TermEntry};
use crate::ui::ids;

type Letter = (char, Vec<(&'static TermId, &'static Term)>);

/// The glossary.
#[component]
pub fn GlossaryPage() -> impl IntoView {
    let toolbox = use_toolbox();
    let all: &'static SearchWords = use_words();
    let words = &all.glossary;
    let navigation = use_navigation();
    let typing = Typing::on(navigation);
    let asked = typing.text();
    let letters = move || asked.with(|asked| letters_with(asked, toolbox));
    let count = move || {
        let n_terms: usize = letters().iter().map(|(_, terms)| terms.len()).sum();
        words.count.of(n_terms as f64, &toolbox.locale(), &[])
    };
    let terms = move || {
        let letters = letters();
        if letters.is_empty() {
            asked.with(|asked| view! { <NoTerm asked=asked.clone() words=all /> }.into_any())
        } else {
            letters.into_iter().map(|letter| view! { <LetterTerms letter toolbox /> }).collect_view().into_any()
        }
    };
    view! {
        <div class="page">
            <Heading title=toolbox.words.glossary.title.as_str() />
            <p class="kern-body kern-body--large prose">{words.intro.as_str()}</p>
            <div class="finding no-print">
                <label class="kern-label" for=ids::GLOSSARY_FIELD>{words.filter.as_str()}</label>
                <div class="kern-form-input">
                    <input
                        id=ids::GLOSSARY_FIELD
                        class="kern-form-input__input finding__field"
                        type="search"
                        autocomplete="off"
                        prop:value=asked
                        on:input:target=move |event| typing.type_text(event.target().value())
                    />
                </div>
            </div>
            <nav class="letters no-print" aria-label=words.letters.as_str()>
                {move || letters().into_iter().map(|(letter, _)| view! { <LetterLink letter navigation /> }).collect_view()}
            </nav>
            <p class="kern-body finding__count" role="status">{count}</p>
            {terms}
        </div>
    }
}

/// The terms that mention these words, by letter.
fn letters_with(words: &str, toolbox: &'static Toolbox) -> Vec<Letter> {
    let narrowed = |(letter, terms): Letter| {
        let terms: Vec<_> = terms.into_iter().filter(|(_, term)| term.mentions(words)).collect();
        (!terms.is_empty()).then_some((letter, terms))
    };
    toolbox.content.terms_by_letter().into_iter().filter_map(narrowed).collect()
}

/// Leads to a letter without a new address: Back is to leave the glossary.
#[component]
fn LetterLink(letter: char, navigation: Navigation) -> impl IntoView {
    view! {
        <button type="button" class="letters__letter" on:click=move |_| navigation.skip_to(&ids::letter(letter))>
            {letter.to_string()}
        </button>
    }
}

#[component]
fn LetterTerms(letter: Letter, toolbox: &'static Toolbox) -> impl IntoView {
    let (letter, terms) = letter;
    let item = |(id, term)| view! { <TermEntry id term toolbox /> };
    view! {
        <section class="section">
            <h2 class="kern-heading-medium section__title letters__title" id=ids::letter(letter) tabindex="-1">{letter.to_string()}</h2>
            <dl class="terms terms--page">{terms.into_iter().map(item).collect_view()}</dl>
        </section>
    }
}

#[component]
fn NoTerm(asked: String, words: &'static SearchWords) -> impl IntoView {
    let words = &words.glossary;
    let href = typing::query(&asked).href(&Route::Search);
    let beginning: String = asked.trim().chars().take(80).collect();
    view! {
        <p class="kern-body finding__nothing">{fill(&words.nothing, &[("words", &beginning)])}</p>
        <p class="kern-body"><a class="kern-link kern-link--no-visited-state" href=href>{words.to_search.as_str()}</a></p>
        <p class="kern-body"><a class="kern-link kern-link--no-visited-state" href=Route::Glossary.href()>{words.all.as_str()}</a></p>
    }
}
