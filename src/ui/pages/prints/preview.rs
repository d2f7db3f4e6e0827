// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The pages as they will be on paper, in scale, and the button that prints them.

use leptos::prelude::*;

use super::{Loaded, Sheets};
use crate::domain::prints::{Page, Printed};
use crate::state::prints::{Asked, PrintEdition};
use crate::state::{use_navigation, use_toolbox, use_words};
use crate::text::PrintWords;
use crate::ui::components::{Press, PrintPage};

/// What came of loading, and the pages.
#[component]
pub(super) fn Preview(
    /// What the address asks for.
    asked: Memo<Asked>,
    /// All that can be printed.
    sheets: Memo<Sheets>,
    /// Content and words in the language of the paper.
    edition: RwSignal<Loaded>,
    /// Changes when it is to be loaded again.
    attempt: RwSignal<u32>,
) -> impl IntoView {
    let words = &use_toolbox().words.part;
    move || {
        match edition.get() {
        None => view! { <p class="kern-body" role="status">{words.loading.as_str()}</p> }.into_any(),
        Some(Ok(edition)) => view! { <Shown asked sheets edition /> }.into_any(),
        Some(Err(detail)) => view! {
            <p class="kern-body prose" role="alert">{words.text.as_str()}</p>
            <p class="kern-body kern-body--muted"><code>{detail}</code></p>
            <Press word=words.again.as_str() look="kern-btn kern-btn--primary" press=Callback::new(move |()| attempt.update(|n| *n = n.wrapping_add(1))) />
        }
        .into_any(),
    }
    }
}

#[component]
fn Shown(asked: Memo<Asked>, sheets: Memo<Sheets>, edition: PrintEdition) -> impl IntoView {
    let (toolbox, all): (_, &'static PrintWords) = (use_toolbox(), use_words());
    let words = &all.page;
    let navigation = use_navigation();
    let chosen = Memo::new(move |_| asked.with(|asked| asked.printed.clone()));
    let pages_of = move |printed: Printed| {
        Memo::new(move |_| {
            sheets.with(|sheets| {
                sheets.iter().find(|(of, _)| *of == printed).map(|(_, pages)| pages.clone()).unwrap_or_default()
            })
        })
    };
    let n_pages = Memo::new(move |_| {
        sheets.with(|sheets| {
            chosen.with(|chosen| {
                sheets.iter().filter(|(of, _)| chosen.contains(of)).map(|(_, pages)| pages.len()).sum::<usize>()
            })
        })
    });
    let said = move || match n_pages.get() {
        0 if chosen.with(Vec::is_empty) => words.nothing.clone(),
        n => words.chosen.of(n as f64, &toolbox.locale(), &[]),
    };
    let print = Callback::new(move |()| navigation.print());
    let one = move |page: Page| view! { <PrintPage page words=edition.words() name=edition.name() /> };
    let of = move |printed: Printed| {
        let pages = pages_of(printed);
        view! {
            <h3 class="kern-heading-small no-print">{edition.words().title(printed)}</h3>
            {move || pages.with(Vec::is_empty).then(|| view! { <p class="kern-body no-print" lang=toolbox.language.tag()>{words.no_cards.as_str()}</p> })}
            {move || pages.get().into_iter().map(one).collect_view()}
        }
    };
    view! {
        <div class="no-print">
            {move || (n_pages.get() > 0).then(|| view! {
                <div class="buttons"><Press word=words.print.as_str() look="kern-btn kern-btn--primary" id="print-now" press=print /></div>
            })}
            <p class="kern-body" role="status" id="print-said">{said}</p>
            <p class="kern-body kern-body--small prose">{words.help.as_str()}</p>
            <p class="kern-body kern-body--small prose">{words.poster.as_str()}</p>
            {move || (!chosen.with(Vec::is_empty)).then(|| view! { <h2 class="kern-heading-medium">{words.preview.as_str()}</h2> })}
        </div>
        <div class="prints" lang=edition.language().tag()>
            <For each=move || chosen.get() key=|printed| printed.key() children=of />
        </div>
    }
}
