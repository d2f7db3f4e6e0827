// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! A card: to read, to move by keys or by dragging, to give dots, to edit in place.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use super::vote::CardDots;
use super::{On, View, lanes};
use crate::domain::board::{Direction, TurnInto, move_to_lane, step, take_off};
use crate::domain::id::ItemId;
use crate::domain::plan::ItemKind;
use crate::domain::plan::items::CardKey;
use crate::text::fill;
use crate::ui::components::{FieldEntry, ItemText, Press, Said, Select};
use crate::ui::ids;
use crate::whereabouts;

/// The DOM id of the button that is the card.
pub(super) fn button(id: &ItemId) -> String {
    ids::part("card", id.as_str())
}

/// Moves the pile of a card by a key and says where it lies.
fn go(on: On, id: &ItemId, direction: Direction) {
    let moved = on.layout.with_untracked(|layout| step(layout, id, direction));
    if on.plan.edit_items(|_| moved) {
        tell_place(on, id);
    }
    on.navigation.focus_soon(button(id));
}

pub(super) fn tell_place(on: On, id: &ItemId) {
    let place = on.layout.with_untracked(|layout| {
        let column = layout.cards.get(id)?.column.clone();
        let lane = layout.lanes.iter().find(|lane| lane.column == column)?;
        Some((column, lane.piles.iter().position(|pile| pile.cards.contains(id))? + 1))
    });
    if let Some((column, n)) = place {
        let column = untrack(|| on.column_title(column.as_ref()));
        let (title, n) = (on.title(id), n.to_string());
        on.said.set(fill(&on.words.card.moved, &[("title", &title), ("column", &column), ("n", &n)]));
    }
}

/// Puts a card on another one and says so.
pub(super) fn put(on: On, card: &ItemId, other: &ItemId) {
    let put =
        on.layout.with_untracked(|layout| on.plan.put_card_on(&on.id(), layout, card, other, &on.words.card.cluster));
    if put {
        on.said.set(fill(&on.words.card.put, &[("title", &on.title(card)), ("other", &on.title(other))]));
    }
}

/// A card.
#[component]
pub(super) fn CardView(id: ItemId, on: On) -> impl IntoView {
    let words = &on.words.card;
    let dom_id = button(&id);
    let id = StoredValue::new(id);
    let card = Memo::new(move |_| on.card(&id.get_value()));
    let text = move || card.with(|card| card.as_ref().map(|card| on.named(card)));
    let is_open = Memo::new(move |_| on.open.with(|open| id.with_value(|id| open.as_ref() == Some(id))));
    let toggle = move |_| {
        if is_open.get_untracked() {
            on.open.set(None);
        } else {
            on.open.set(Some(id.get_value()));
        }
    };
    let key = move |event: KeyboardEvent| {
        let direction = match event.key().as_str() {
            "ArrowUp" => Direction::Up,
            "ArrowDown" => Direction::Down,
            "ArrowLeft" => Direction::Left,
            "ArrowRight" => Direction::Right,
            _ => return,
        };
        if event.shift_key() {
            event.prevent_default();
            go(on, &id.get_value(), direction);
        }
    };
    let is_dragged = move || id.with_value(|id| on.drag.is_of(id));
    let is_over = move || id.with_value(|id| on.drag.is_over(id.as_str()));
    let name = move || id.with_value(ItemId::to_string);
    view! {
        <li class="board-card" class:board-card--open=is_open class:board-card--dragged=is_dragged class:board-card--over=is_over data-drop=name>
            <div class="board-card__line" data-drag=name>
                <span class="grip no-print" data-grip="" aria-hidden="true"></span>
                <button
                    type="button"
                    id=dom_id
                    class="board-card__text"
                    aria-expanded=move || if is_open.get() { "true" } else { "false" }
                    aria-keyshortcuts="Shift+ArrowUp Shift+ArrowDown Shift+ArrowLeft Shift+ArrowRight"
                    on:click=toggle
                    on:keydown=key
                >
                    <span class="board-card__number">{move || card.with(|card| card.as_ref().map(|card| card.number))}</span>
                    " "
                    {text}
                </button>
                <CardDots id on />
            </div>
            {move || became(on, card)}
            {move || is_open.get().then(|| view! { <Form id=id.get_value() on /> })}
            <span class="kern-sr-only">{move || card.with(|card| card.as_ref().map(|card| card.by.clone()).filter(|by| !by.is_empty()).map(|by| format!("{}: {by}", words.by)))}</span>
        </li>
    }
}

/// What the card has become, with the way there.
fn became(on: On, card: Memo<Option<crate::domain::board::CardOn>>) -> Option<impl IntoView> {
    let (kind, item) = card.with(|card| card.as_ref().and_then(|card| card.became.clone()))?;
    let into = TurnInto::ALL.iter().find(|into| into.kind() == kind)?;
    let (_, one) = on.words.into(*into);
    let href = untrack(|| on.plan.with(|plan| whereabouts::item_page(kind, &item, &on.toolbox.content, plan)))?.href();
    Some(view! {
        <a class="kern-link kern-link--no-visited-state board-card__became" href=href>{fill(&on.words.card.became, &[("kind", one)])}</a>
    })
}

/// The form of a card, in place.
#[component]
fn Form(id: ItemId, on: On) -> impl IntoView {
    let words = &on.words.card;
    let said =
        |key: CardKey| Said { plan: on.plan, kind: ItemKind::Card, item: id.clone(), attribute: key.attribute() };
    let fields = view! {
        <ItemText said=said(CardKey::Title) label=words.text.as_str() />
        <ItemText said=said(CardKey::Note) label=words.note.as_str() long=true />
        <ItemText said=said(CardKey::By) label=words.by.as_str() />
    };
    let column = on.plan.said(ItemKind::Card, &id, &CardKey::Column.attribute());
    let cluster = on.plan.said(ItemKind::Card, &id, &CardKey::Cluster.attribute());
    let id = StoredValue::new(id);
    let back = move || on.navigation.focus_soon(button(&id.get_value()));
    let lay = Callback::new(move |key: String| {
        let moved =
            on.layout.with_untracked(|layout| move_to_lane(layout, &id.get_value(), ItemId::parse(&key).as_ref()));
        if on.plan.edit_items(|_| moved) {
            tell_place(on, &id.get_value());
            back();
        }
    });
    let put_on = Callback::new(move |key: String| {
        if let Some(other) = ItemId::parse(&key) {
            put(on, &id.get_value(), &other);
            back();
        }
    });
    let step_by = move |direction: Direction| Callback::new(move |()| go(on, &id.get_value(), direction));
    let off = Callback::new(move |()| {
        let taken = on.layout.with_untracked(|layout| take_off(layout, &id.get_value()));
        on.plan.edit_items(|_| taken);
        back();
    });
    let delete = Callback::new(move |()| {
        on.said.set(fill(&words.deleted, &[("title", &on.title(&id.get_value()))]));
        on.open.set(None);
        on.plan.delete_item(ItemKind::Card, &id.get_value());
        on.navigation.focus_soon_or(super::NEW_CARD, ids::HEADING);
    });
    let done = Callback::new(move |()| {
        on.open.set(None);
        back();
    });
    let in_columns = on.view.with_untracked(|view| matches!(view, View::Cards | View::Vote));
    let look = "kern-btn kern-btn--tertiary";
    view! {
        <div class="board-card__form no-print">
            {fields}
            {in_columns.then(|| view! {
                <Select id=ids::part("lay", id.get_value().as_str()) label=words.move_to.clone() entries=lanes::column_entries(on) chosen=column choose=lay />
                <Select id=ids::part("put", id.get_value().as_str()) label=words.put_on.clone() entries=others(on, &id.get_value()) chosen=Signal::derive(String::new) choose=put_on />
            })}
            <div class="buttons">
                <Press look word=words.up.as_str() press=step_by(Direction::Up) />
                <Press look word=words.down.as_str() press=step_by(Direction::Down) />
                {move || (!cluster.with(String::is_empty)).then(|| view! { <Press look word=words.off.as_str() press=off /> })}
                <Press look word=words.delete.as_str() press=delete />
                <Press look="kern-btn kern-btn--secondary" word=words.done.as_str() press=done />
            </div>
        </div>
    }
}

/// The cards on which a card can be put.
fn others(on: On, id: &ItemId) -> Vec<FieldEntry> {
    let entry = |key: String, word: String| FieldEntry { id: String::new(), key, word };
    let mut entries = vec![entry(String::new(), on.words.card.put_on_none.clone())];
    on.layout.with_untracked(|layout| {
        let cluster = layout.cards.get(id).and_then(|card| card.cluster.clone());
        let others = layout.in_order().filter(|card| card.id != *id && (cluster.is_none() || card.cluster != cluster));
        entries.extend(others.map(|card| {
            let (n, title) = (card.number.to_string(), on.named(card));
            entry(card.id.to_string(), fill(&on.words.card.number, &[("n", &n), ("title", &title)]))
        }));
    });
    entries
}
