// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Voting with dots: who gives them, how many are left, and the buttons at each card.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use super::{On, View};
use crate::domain::board::Voter;
use crate::domain::id::ItemId;
use crate::text::fill;
use crate::ui::components::{FieldEntry, Select};

/// Names begin with this in the list, so that nobody can be called like the hands that are counted.
const BY: &str = "by ";
/// So many dots are shown as dots; more are a number.
const MOST_SHOWN: u32 = 12;

/// Who votes, and what is left.
#[component]
pub(super) fn Voting(on: On) -> impl IntoView {
    let words = &on.words.vote;
    let (new, added) = (RwSignal::new(String::new()), RwSignal::new(Vec::<String>::new()));
    let names = Memo::new(move |_| {
        let groups = on.plan.with(|plan| {
            let own = plan.working_group().map(|group| group.name.clone());
            own.into_iter().chain(plan.working_groups().into_iter().map(|group| group.name)).collect::<Vec<_>>()
        });
        let voted = on.tally.with(|tally| tally.voters.iter().map(|voter| voter.by.clone()).collect::<Vec<_>>());
        let mut names: Vec<String> = Vec::new();
        for name in groups.into_iter().chain(voted).chain(added.get()) {
            if !names.contains(&name) {
                names.push(name);
            }
        }
        names
    });
    let entries = move || {
        let entry = |key: String, word: String| FieldEntry { id: String::new(), key, word };
        let named = names.get().into_iter().map(|name| entry([BY, &name].concat(), name));
        std::iter::once(entry(String::new(), words.hands.clone())).chain(named).collect::<Vec<_>>()
    };
    let chosen = Signal::derive(move || {
        let voter = on.voter.get();
        if voter.is_empty() { voter } else { [BY, &voter].concat() }
    });
    let choose = Callback::new(move |key: String| on.voter.set(key.strip_prefix(BY).unwrap_or_default().to_owned()));
    let add = move |event: SubmitEvent| {
        event.prevent_default();
        let name = new.with_untracked(|name: &String| name.trim().chars().take(200).collect::<String>());
        if !name.is_empty() {
            added.update(|names| names.push(name.clone()));
            on.voter.set(name);
            new.set(String::new());
        }
    };
    view! {
        <section class="section--work no-print board-entry">
            <div class="field-row">
                {move || view! { <Select id="voter".to_owned() label=words.who.clone() entries=entries() chosen choose /> }}
                <form class="kern-form-input" on:submit=add>
                    <label class="kern-label" for="new-voter">{words.new.as_str()}</label>
                    <div class="with-button">
                        <input
                            id="new-voter" class="kern-form-input__input" type="text" maxlength="200" autocomplete="off" aria-describedby="new-voter-help"
                            prop:value=new on:input:target=move |event| new.set(event.target().value())
                        />
                        <button type="submit" class="kern-btn kern-btn--secondary"><span class="kern-label">{words.add.as_str()}</span></button>
                    </div>
                    <p class="kern-body kern-body--small" id="new-voter-help">{words.new_help.as_str()}</p>
                </form>
            </div>
            <p class="kern-body board-left" id="dots-left">{move || left(on)}</p>
            {move || too_many(on)}
        </section>
    }
}

/// What the voter has left, or has given.
fn left(on: On) -> String {
    let (words, locale) = (&on.words.vote, on.toolbox.locale());
    let voter = on.voter.get();
    on.tally.with(|tally| match on.dots.get().filter(|_| !voter.is_empty()) {
        Some(dots) => {
            let left = tally.left(&voter, dots).max(0);
            words.left.of(left as f64, &locale, &[("all", &dots.to_string())])
        }
        None if voter.is_empty() => {
            let hands: u32 = on.layout.with(|layout| layout.in_order().map(|card| tally.by("", &card.id)).sum());
            words.given.of(f64::from(hands), &locale, &[])
        }
        None => words.given.of(f64::from(tally.given(&voter)), &locale, &[]),
    })
}

/// Who has given more than agreed, which joined copies can bring.
fn too_many(on: On) -> Option<impl IntoView> {
    let words = &on.words.vote;
    let dots = on.dots.get()?;
    let one = |voter: &&Voter| {
        let (given, all) = (voter.given.to_string(), dots.to_string());
        fill(&words.one_of, &[("name", &voter.by), ("given", &given), ("all", &all)])
    };
    let names = on.tally.with(|tally| tally.too_many(dots).iter().map(one).collect::<Vec<_>>());
    (!names.is_empty()).then(|| {
        let text = fill(&words.too_many, &[("names", &names.join(", "))]);
        view! { <p class="kern-body outcome" data-fine="false" role="status">{text}</p> }
    })
}

/// The dots of a card, and in the view for it the buttons to give and to take them.
#[component]
pub(super) fn CardDots(id: StoredValue<ItemId>, on: On) -> impl IntoView {
    let n_dots = Memo::new(move |_| on.tally.with(|tally| id.with_value(|id| tally.on(id))));
    let voting = Memo::new(move |_| on.view.get() == View::Vote);
    let shown = move || {
        let n = n_dots.get();
        (n > 0).then(|| {
            let text = on.words.card.dots.of(f64::from(n), &on.toolbox.locale(), &[]);
            let dots = if n <= MOST_SHOWN { "●".repeat(n as usize) } else { format!("● {n}") };
            view! { <span class="board-card__dots"><span aria-hidden="true">{dots}</span><span class="kern-sr-only">{text}</span></span> }
        })
    };
    view! {
        {shown}
        {move || voting.get().then(|| view! { <Give id on /> })}
    }
}

#[component]
fn Give(id: StoredValue<ItemId>, on: On) -> impl IntoView {
    let words = &on.words.vote;
    let given = Memo::new(move |_| {
        let voter = on.voter.get();
        on.tally.with(|tally| id.with_value(|id| tally.by(&voter, id)))
    });
    let may_more = Memo::new(move |_| {
        let voter = on.voter.get();
        let limit = on.dots.get().filter(|_| !voter.is_empty());
        given.get() < 100 && limit.is_none_or(|dots| on.tally.with(|tally| tally.left(&voter, dots)) > 0)
    });
    let change = move |more: bool| {
        let now = given.get_untracked();
        if more && !may_more.get_untracked() {
            on.said.set(words.used_up.clone());
            return;
        }
        let next = if more { now.saturating_add(1) } else { now.saturating_sub(1) };
        if next != now {
            let number = u8::try_from(next).unwrap_or(100);
            on.plan.give_dots(&id.get_value(), &on.voter.get_untracked(), number);
            on.said.set(fill(&words.said, &[("title", &on.title(&id.get_value())), ("n", &next.to_string())]));
        }
    };
    let label = move |what: &'static str| move || format!("{what}: {}", id.with_value(|id| on.title(id)));
    view! {
        <span class="give no-print">
            <button type="button" class="give__button" aria-label=label(&words.minus) aria-disabled=move || (given.get() == 0).then_some("true") on:click=move |_| change(false)>"−"</button>
            <span class="give__number">{given}</span>
            <button type="button" class="give__button" aria-label=label(&words.plus) aria-disabled=move || (!may_more.get()).then_some("true") on:click=move |_| change(true)>"+"</button>
        </span>
    }
}
