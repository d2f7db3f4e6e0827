// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The columns side by side, with cards and piles; and the field for the next card.

use leptos::prelude::*;

use super::card::{CardView, put, tell_place};
use super::{NEW_CARD, On};
use crate::domain::board::{Lane, Layout, Pile, move_to_lane};
use crate::domain::id::ItemId;
use crate::domain::plan::ItemKind;
use crate::domain::plan::items::BoardColumnKey;
use crate::text::fill;
use crate::ui::components::{EachItem, FieldEntry, ItemText, QuickAdd, Said, Select};
use crate::ui::ids;
use leptos::ev::PointerEvent;

/// The key of what lies in no column, which is no id.
const NO_COLUMN: &str = "";
/// Onto what one lets go of a card: another card by its id, a column with this before it.
const LANE: &str = "lane ";

/// Lets go of a card on a column or on another card.
fn drop_card(on: On, card: &ItemId, onto: &str) {
    match onto.strip_prefix(LANE) {
        Some(column) => {
            let column = ItemId::parse(column);
            let moved = on.layout.with_untracked(|layout| move_to_lane(layout, card, column.as_ref()));
            if on.plan.edit_items(|_| moved) {
                tell_place(on, card);
            }
        }
        None => {
            if let Some(other) = ItemId::parse(onto).filter(|other| other != card) {
                put(on, card, &other);
            }
        }
    }
}

/// The columns to choose from; what lies in none comes first.
pub(super) fn column_entries(on: On) -> Vec<FieldEntry> {
    let entry = |key: String, word: String| FieldEntry { id: String::new(), key, word };
    let none = entry(NO_COLUMN.to_owned(), on.words.column.none.clone());
    let columns: Vec<ItemId> =
        on.layout.with(|layout| layout.lanes.iter().filter_map(|lane| lane.column.clone()).collect());
    let columns = columns.into_iter().map(|id| entry(id.to_string(), on.column_title(Some(&id))));
    std::iter::once(none).chain(columns).collect()
}

/// The columns as far as a list of them has to be made anew when they change.
pub(super) fn columns_of(on: On) -> Memo<Vec<FieldEntry>> {
    Memo::new(move |_| column_entries(on))
}

/// The key of the first column, where new cards go unless people say otherwise; of none where there is none.
pub(super) fn first_column(on: On) -> String {
    let first = |layout: &Layout| layout.lanes.iter().find_map(|lane| lane.column.as_ref().map(ItemId::to_string));
    on.layout.with_untracked(first).unwrap_or_default()
}

/// One card after the other: type, Enter, the next.
#[component]
pub(super) fn NewCard(on: On) -> impl IntoView {
    let words = &on.words.card;
    let columns = columns_of(on);
    let column = RwSignal::new(first_column(on));
    let add = Callback::new(move |text: String| {
        if text.is_empty() {
            return false;
        }
        let column = column.with_untracked(|column| ItemId::parse(column));
        let added = on.plan.add_card(&on.id(), column.as_ref(), &text);
        on.said.set(fill(&words.added, &[("title", &text)]));
        added.is_some()
    });
    let choice = move || {
        let entries = columns.get();
        (entries.len() > 1).then(|| {
            view! { <Select id="new-card-column".to_owned() label=words.column.clone() entries chosen=column choose=Callback::new(move |key| column.set(key)) /> }
        })
    };
    let second = view! { <div>{choice}</div> };
    view! {
        <section class="section--work no-print board-entry">
            <QuickAdd id=NEW_CARD words=(words.new.as_str(), words.add.as_str()) second=second.into_any() add navigation=on.navigation />
            <p class="kern-body kern-body--small">{words.keys.as_str()}</p>
        </section>
    }
}

/// The columns.
#[component]
pub(super) fn Lanes(on: On) -> impl IntoView {
    let columns = Memo::new(move |_| {
        on.shown.with(|layout| layout.lanes.iter().filter_map(|lane| lane.column.clone()).collect::<Vec<_>>())
    });
    let has_loose = Memo::new(move |_| on.shown.with(|layout| layout.lanes.iter().any(|lane| lane.column.is_none())));
    let row = Callback::new(move |id: ItemId| view! { <LaneView column=Some(id) on /> }.into_any());
    let let_go = move |event: PointerEvent| {
        if let Some((card, onto)) = on.drag.let_go(&event) {
            drop_card(on, &card, &onto);
        }
    };
    view! {
        <div
            class="lanes" class:lanes--dragging=move || on.drag.is_going_on()
            tabindex="0" role="region" aria-label=on.words.column.columns.as_str()
            on:pointerdown=move |event| on.drag.press(&event) on:pointermove=move |event| on.drag.go_on(&event)
            on:pointerup=let_go on:pointercancel=move |_| on.drag.give_up()
        >
            {move || has_loose.get().then(|| view! { <LaneView column=None on /> })}
            <EachItem ids=columns row />
        </div>
    }
}

/// A column: its title, its piles; cards can be dropped into it.
#[component]
fn LaneView(column: Option<ItemId>, on: On) -> impl IntoView {
    let words = &on.words.card;
    let column = StoredValue::new(column);
    let title = Memo::new(move |_| on.column_title(column.get_value().as_ref()));
    let of_lane = move |lane: &Lane| column.with_value(|column| lane.column == *column);
    // A pile is known by its cluster, a card by itself.
    let piles = Memo::new(move |_| {
        on.shown.with(|layout| {
            let lane = layout.lanes.iter().find(|lane| of_lane(lane));
            lane.into_iter().flat_map(|lane| &lane.piles).filter_map(key_of).collect::<Vec<_>>()
        })
    });
    let n_cards = Memo::new(move |_| {
        on.shown.with(|layout| layout.lanes.iter().find(|lane| of_lane(lane)).map_or(0, Lane::n_cards))
    });
    let row = Callback::new(move |id: ItemId| {
        if on.shown.with_untracked(|layout| layout.clusters.contains_key(&id)) {
            view! { <PileView cluster=id on /> }.into_any()
        } else {
            view! { <CardView id on /> }.into_any()
        }
    });
    let onto = column.with_value(|column| [LANE, column.as_ref().map_or(NO_COLUMN, ItemId::as_str)].concat());
    let is_over = {
        let onto = onto.clone();
        move || on.drag.is_over(&onto)
    };
    view! {
        <section class="lane" class:lane--over=is_over aria-label=title data-drop=onto>
            <h3 class="lane__title">
                <span>{title}</span>
                <span class="lane__count">{move || words.count.of(n_cards.get() as f64, &on.toolbox.locale(), &[])}</span>
            </h3>
            {move || (n_cards.get() == 0).then(|| view! { <p class="kern-body kern-body--muted lane__empty">{words.empty.as_str()}</p> })}
            <ul class="lane__piles"><EachItem ids=piles row /></ul>
        </section>
    }
}

fn key_of(pile: &Pile) -> Option<ItemId> {
    pile.cluster.clone().or_else(|| pile.cards.first().cloned())
}

/// The cards of a cluster, under its name.
#[component]
fn PileView(cluster: ItemId, on: On) -> impl IntoView {
    let words = &on.words.card;
    let id = StoredValue::new(cluster);
    let title = Memo::new(move |_| {
        let title = on.shown.with(|layout| layout.cluster_title(Some(&id.get_value())).to_owned());
        if title.trim().is_empty() { words.cluster.clone() } else { title }
    });
    let pile = move |layout: &Layout| {
        let piles = layout.lanes.iter().flat_map(|lane| &lane.piles);
        piles.into_iter().find(|pile| pile.cluster.as_ref() == Some(&id.get_value())).cloned()
    };
    let cards = Memo::new(move |_| on.shown.with(|layout| pile(layout).map(|pile| pile.cards).unwrap_or_default()));
    let n_dots = Memo::new(move |_| {
        on.shown.with(|layout| pile(layout).map_or(0, |pile| on.tally.with(|tally| tally.on_pile(&pile))))
    });
    let renaming = RwSignal::new(false);
    let field = {
        let id = id.get_value();
        move || Said {
            plan: on.plan,
            kind: ItemKind::Cluster,
            item: id.clone(),
            attribute: BoardColumnKey::Title.attribute(),
        }
    };
    let button_id = id.with_value(|id| ids::part("pile", id.as_str()));
    let toggle = move |_| {
        renaming.update(|renaming| *renaming = !*renaming);
        if renaming.get_untracked() {
            on.navigation.focus_soon(ids::item(&id.get_value(), &BoardColumnKey::Title.attribute()));
        }
    };
    let row = Callback::new(move |id: ItemId| view! { <CardView id on /> }.into_any());
    view! {
        <li class="pile">
            <div class="pile__head">
                <strong class="pile__title">{title}</strong>
                <span class="pile__dots">{move || (n_dots.get() > 0).then(|| words.dots.of(f64::from(n_dots.get()), &on.toolbox.locale(), &[]))}</span>
                <button
                    type="button" id=button_id class="kern-btn kern-btn--tertiary no-print"
                    aria-expanded=move || if renaming.get() { "true" } else { "false" }
                    aria-label=move || format!("{}: {}", words.rename, title.get()) on:click=toggle
                >
                    <span class="kern-label">{words.rename.as_str()}</span>
                </button>
            </div>
            {move || renaming.get().then(|| view! { <ItemText said=field() label=words.cluster_title.as_str() /> })}
            <ul class="pile__cards"><EachItem ids=cards row /></ul>
        </li>
    }
}
