// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! All cards in a table: to read, to print, and to take over into the plan.

use leptos::prelude::*;

use super::On;
use crate::domain::board::{CardOn, TurnInto};
use crate::domain::id::ItemId;
use crate::text::fill;
use crate::ui::components::{EachItem, FieldEntry, Press, Select};
use crate::ui::ids;
use crate::whereabouts;

/// The table, and what to make of the cards that are ticked.
#[component]
pub(super) fn Turn(on: On) -> impl IntoView {
    let words = &on.words.turn;
    let ticked = RwSignal::new(Vec::<ItemId>::new());
    let into = RwSignal::new(TurnInto::Project.key().to_owned());
    let rows =
        Memo::new(move |_| on.shown.with(|layout| layout.in_order().map(|card| card.id.clone()).collect::<Vec<_>>()));
    let all = Callback::new(move |()| ticked.set(rows.get_untracked()));
    let none = Callback::new(move |()| ticked.set(Vec::new()));
    let turn = Callback::new(move |()| {
        let cards: Vec<CardOn> = on.layout.with_untracked(|layout| {
            let is_ticked = |card: &&CardOn| ticked.with_untracked(|ticked| ticked.contains(&card.id));
            layout.in_order().filter(is_ticked).cloned().collect()
        });
        if cards.is_empty() {
            return on.said.set(words.nothing.clone());
        }
        let into = into.with_untracked(|key| TurnInto::parse(key)).unwrap_or(TurnInto::Project);
        let turned = on.plan.turn_cards(&cards, into);
        let locale = on.toolbox.locale();
        let said = [(turned.n_new, &words.new), (turned.n_tied, &words.tied), (turned.n_left, &words.left)];
        let said = said.into_iter().filter(|(n, _)| *n > 0).map(|(n, words)| words.of(n as f64, &locale, &[]));
        on.said.set(said.collect::<Vec<_>>().join(" "));
        ticked.set(Vec::new());
    });
    let entries = TurnInto::ALL.iter().map(|into| FieldEntry {
        id: String::new(),
        key: into.key().to_owned(),
        word: on.words.into(*into).0.to_owned(),
    });
    let row = Callback::new(move |id: ItemId| view! { <Row id ticked on /> }.into_any());
    let card = &on.words.card;
    let heads = [&words.choose, &words.card, &card.column, &words.pile, &words.dots, &card.by, &words.became];
    let head = |(place, head): (usize, &'static String)| {
        let class = if place == 0 { "kern-table__header no-print" } else { "kern-table__header" };
        view! { <th class=class scope="col">{head.as_str()}</th> }
    };
    view! {
        <section class="section">
            <p class="kern-body prose no-print">{words.intro.as_str()}</p>
            <div class="field-row no-print">
                <Select id="turn-into".to_owned() label=words.into.clone() entries=entries.collect() chosen=into choose=Callback::new(move |key| into.set(key)) />
                <div class="buttons">
                    <Press id="turn" look="kern-btn kern-btn--primary" word=words.turn.as_str() press=turn />
                    <Press look="kern-btn kern-btn--tertiary" word=words.all.as_str() press=all />
                    <Press look="kern-btn kern-btn--tertiary" word=words.none.as_str() press=none />
                </div>
            </div>
            <div class="table-scroll" tabindex="0" role="region" aria-label=words.table.as_str()>
                <table class="kern-table kern-table--small board-table">
                    <thead class="kern-table__head">
                        <tr class="kern-table__row">{heads.into_iter().enumerate().map(head).collect_view()}</tr>
                    </thead>
                    <tbody class="kern-table__body"><EachItem ids=rows row /></tbody>
                </table>
            </div>
        </section>
    }
}

#[component]
fn Row(id: ItemId, ticked: RwSignal<Vec<ItemId>>, on: On) -> impl IntoView {
    let words = &on.words.turn;
    let box_id = ids::part("tick", id.as_str());
    let of = id.clone();
    let card = Memo::new(move |_| on.card(&of));
    let n_dots = {
        let id = id.clone();
        Memo::new(move |_| on.tally.with(|tally| tally.on(&id)))
    };
    let is_ticked = {
        let id = id.clone();
        Memo::new(move |_| ticked.with(|ticked| ticked.contains(&id)))
    };
    let toggle = move |there: bool| {
        ticked.update(|ticked| {
            ticked.retain(|other| *other != id);
            if there {
                ticked.push(id.clone());
            }
        });
    };
    let number = move || card.with(|card| card.as_ref().map(|card| card.number.to_string()).unwrap_or_default());
    let text = move || {
        card.get().map(|card| {
            let note = (!card.note.is_empty())
                .then(|| view! { <span class="basis item-table__note">{card.note.clone()}</span> });
            view! { {card.number} ". " {on.named(&card)} {note} }
        })
    };
    let cluster = move || {
        let cluster = card.with(|card| card.as_ref().and_then(|card| card.cluster.clone()));
        on.layout.with(|layout| layout.cluster_title(cluster.as_ref()).to_owned())
    };
    let column = move || card.with(|card| card.as_ref().map(|card| on.column_title(card.column.as_ref())));
    let became = move || {
        let (kind, item) = card.with(|card| card.as_ref()?.became.clone())?;
        let into = TurnInto::ALL.iter().find(|into| into.kind() == kind)?;
        let href =
            untrack(|| on.plan.with(|plan| whereabouts::item_page(kind, &item, &on.toolbox.content, plan)))?.href();
        let (_, one) = on.words.into(*into);
        Some(view! { <a class="kern-link kern-link--no-visited-state" href=href>{one}</a> })
    };
    view! {
        <tr class="kern-table__row">
            <td class="kern-table__cell no-print">
                <div class="kern-form-check">
                    <input id=box_id.clone() class="kern-form-check__checkbox" type="checkbox" prop:checked=is_ticked on:change:target=move |event| toggle(event.target().checked()) />
                    <label class="kern-label" for=box_id><span class="kern-sr-only">{move || fill(&words.tick, &[("n", &number())])}</span></label>
                </div>
            </td>
            <th class="kern-table__cell" scope="row">{text}</th>
            <td class="kern-table__cell">{column}</td>
            <td class="kern-table__cell">{cluster}</td>
            <td class="kern-table__cell kern-table__cell--numeric">{n_dots}</td>
            <td class="kern-table__cell">{move || card.with(|card| card.as_ref().map(|card| card.by.clone()))}</td>
            <td class="kern-table__cell">{became}</td>
        </tr>
    }
}
