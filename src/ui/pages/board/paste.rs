// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Cards from a text or a file: looked at first, then added as one step.

use leptos::html;
use leptos::prelude::*;

use super::{On, lanes};
use crate::domain::board::{NewCard, Pasted, pasted};
use crate::domain::id::ItemId;
use crate::state::board_verbs::{self, Unread};
use crate::text::fill;
use crate::ui::components::{FormField, Select, Titled};

/// So many of the cards are shown before they are added.
const MOST_SHOWN: usize = 300;
const TEXT: &str = "paste-text";

/// The text, and what would come of it.
#[component]
pub(super) fn Paste(on: On) -> impl IntoView {
    let words = &on.words.paste;
    let text = RwSignal::new(String::new());
    let (column, by) = (RwSignal::new(lanes::first_column(on)), RwSignal::new(String::new()));
    let with_doubles = RwSignal::new(false);
    let found = Memo::new(move |_| on.layout.with(|layout| text.with(|text| pasted(text, layout))));
    let file = NodeRef::<html::Input>::new();
    let open = move |_| {
        let Some(input) = file.get_untracked() else { return };
        leptos::task::spawn_local(async move {
            match board_verbs::chosen_text(&input).await {
                Ok(None) => {}
                Ok(Some(read)) => {
                    let strange = read.contains('\u{fffd}');
                    on.said.set(if strange { words.strange.clone() } else { String::new() });
                    text.set(read);
                }
                Err(Unread::TooLarge) => on.said.set(words.too_large.clone()),
                Err(Unread::Unreadable) => on.said.set(words.unread.clone()),
            }
        });
    };
    let add = Callback::new(move |()| {
        let to = column.with_untracked(|column| ItemId::parse(column));
        let by = by.with_untracked(|by| by.trim().to_owned());
        let n = found.with_untracked(|found| {
            on.plan.paste_cards(&on.id(), found, (to.as_ref(), &by), with_doubles.get_untracked())
        });
        text.set(String::new());
        on.said.set(words.added.of(n as f64, &on.toolbox.locale(), &[]));
        on.navigation.focus_soon(TEXT);
    });
    let columns = lanes::columns_of(on);
    view! {
        <section class="section no-print">
            <p class="kern-body prose">{words.intro.as_str()}</p>
            <div class="paste">
                <div class="kern-form-input">
                    <label class="kern-label" for=TEXT>{words.text.as_str()}</label>
                    <textarea
                        id=TEXT class="kern-form-input__input paste__text" rows="8" aria-describedby="paste-help"
                        prop:value=text on:input:target=move |event| text.set(event.target().value())
                    ></textarea>
                    <div class="kern-hint" id="paste-help">{words.help.as_str()}</div>
                </div>
                <div class="paste__choices">
                    <div class="open-file">
                        <input id="paste-file" class="kern-sr-only" type="file" accept=".txt,.csv,text/plain,text/csv" node_ref=file on:change=open />
                        <label class="kern-btn kern-btn--secondary" for="paste-file"><span class="kern-label">{words.file.as_str()}</span></label>
                    </div>
                    {move || view! { <Select id="paste-column".to_owned() label=words.column.clone() entries=columns.get() chosen=column choose=Callback::new(move |key| column.set(key)) /> }}
                    <FormField id="paste-by".to_owned() label=words.by.as_str() text=by />
                </div>
            </div>
        </section>
        <Titled title=words.preview.as_str()>
            {move || found.with(|found| preview(found, on, with_doubles, add))}
        </Titled>
    }
}

/// What would be added.
fn preview(found: &Pasted, on: On, with_doubles: RwSignal<bool>, add: Callback<()>) -> AnyView {
    let (words, locale) = (&on.words.paste, on.toolbox.locale());
    if found.cards.is_empty() {
        return view! { <p class="kern-body kern-body--muted">{words.nothing.as_str()}</p> }.into_any();
    }
    let n_doubles = found.n_doubles();
    let (n_all, n_new) = (found.cards.len(), found.cards.len().saturating_sub(n_doubles));
    let notes = [
        (n_doubles, &words.doubles),
        (found.n_empty, &words.empty),
        (found.n_cut, &words.cut),
        (found.n_beyond, &words.beyond),
    ];
    let notes = notes.into_iter().filter(|(n, _)| *n > 0).map(|(n, words)| words.of(n as f64, &locale, &[]));
    let columns =
        (!found.new_columns.is_empty()).then(|| fill(&words.columns, &[("columns", &found.new_columns.join(", "))]));
    let notes = notes.chain(columns).map(|note| view! { <li>{note}</li> }).collect_view();
    let card = |NewCard { column, text, is_double }: &NewCard| {
        let column = (!column.is_empty()).then(|| view! { <span class="basis">{column.clone()} ": "</span> });
        let double = is_double.then(|| view! { " " <span class="basis">"(" {words.double.as_str()} ")"</span> });
        view! { <li>{column} {text.clone()} {double}</li> }
    };
    let cards = found.cards.iter().take(MOST_SHOWN).map(card).collect_view();
    let doubles = (n_doubles > 0).then(|| {
        view! {
            <div class="kern-form-check">
                <input id="with-doubles" class="kern-form-check__checkbox" type="checkbox" prop:checked=with_doubles on:change:target=move |event| with_doubles.set(event.target().checked()) />
                <label class="kern-label" for="with-doubles">{words.with_doubles.as_str()}</label>
            </div>
        }
    });
    let n_added = move || if with_doubles.get() { n_all } else { n_new };
    view! {
        <ul class="kern-list kern-list--bullet list">{notes}</ul>
        {doubles}
        <div class="buttons">
            <button type="button" id="add-pasted" class="kern-btn kern-btn--primary" disabled=move || n_added() == 0 on:click=move |_| add.run(())>
                <span class="kern-label">{move || words.add.of(n_added() as f64, &on.toolbox.locale(), &[])}</span>
            </button>
        </div>
        <ol class="paste__cards">{cards}</ol>
    }
    .into_any()
}
