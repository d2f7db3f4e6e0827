// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! `#/workshop/board`: cards in columns or on a grid, made for the projector. The address says which board and which view.

mod card;
mod columns;
mod create;
mod grid;
mod lanes;
mod paste;
mod settings;
mod turn;
mod vote;

use leptos::prelude::*;

use crate::domain::board::{CardOn, Layout, Tally, by_votes};
use crate::domain::id::ItemId;
use crate::domain::plan::ItemKind;
use crate::domain::plan::items::{Board, BoardLayout};
use crate::query::Query;
use crate::routes::Route;
use crate::state::navigation::Navigation;
use crate::state::pointer::Drag;
use crate::state::{PlanState, Toolbox, use_material, use_navigation, use_plan, use_toolbox, use_words};
use crate::text::{BoardWords, fill};
use crate::ui::components::{Heading, ViewLink, Views, WorkingAs};

/// The field for the next card.
const NEW_CARD: &str = "new-card";

/// What all parts of the page share.
#[derive(Clone, Copy)]
struct On {
    toolbox: &'static Toolbox,
    words: &'static BoardWords,
    plan: PlanState,
    navigation: Navigation,
    board: StoredValue<ItemId>,
    /// As the cards lie in the plan.
    layout: Memo<Layout>,
    /// As they are shown: by votes, if that is asked for.
    shown: Memo<Layout>,
    tally: Memo<Tally>,
    /// How many dots each voter has.
    dots: Memo<Option<u8>>,
    /// The card that is being edited.
    open: RwSignal<Option<ItemId>>,
    /// The card that is being dragged onto a column or a card.
    drag: Drag,
    /// Who gives dots, in the view for it; empty for hands that are counted.
    voter: RwSignal<String>,
    view: Memo<View>,
    /// What has just happened.
    said: RwSignal<String>,
}

crate::choices! {
    /// The views of a board.
    pub enum View {
        /// Cards are written and sorted.
        Cards = "cards",
        /// Cards get dots.
        Vote = "vote",
        /// Cards come from a text.
        Paste = "paste",
        /// All cards in a table, to be taken over.
        Turn = "turn",
    }
}

impl On {
    /// Says something of the board.
    fn id(self) -> ItemId {
        self.board.get_value()
    }

    /// A card as it lies now.
    fn card(self, id: &ItemId) -> Option<CardOn> {
        self.layout.with(|layout| layout.cards.get(id).cloned())
    }

    /// What a card is called.
    fn title(self, id: &ItemId) -> String {
        self.layout.with_untracked(|layout| layout.cards.get(id).map_or_else(String::new, |card| self.named(card)))
    }

    fn named(self, card: &CardOn) -> String {
        if card.text.trim().is_empty() { self.words.card.blank.clone() } else { card.text.clone() }
    }

    /// What a column is called, by its id.
    fn column_title(self, column: Option<&ItemId>) -> String {
        let Some(column) = column else { return self.words.column.none.clone() };
        self.layout.with(|layout| {
            let title = layout.column_title(Some(column));
            let place = layout
                .lanes
                .iter()
                .filter(|lane| lane.column.is_some())
                .position(|lane| lane.column.as_ref() == Some(column));
            let number = (place.unwrap_or_default() + 1).to_string();
            if title.trim().is_empty() {
                fill(&self.words.column.untitled, &[("n", &number)])
            } else {
                title.to_owned()
            }
        })
    }

    /// The address of a view of this board.
    fn href(self, view: View) -> String {
        let query = self.navigation.query().with("view", if view == View::Cards { "" } else { view.key() });
        query.href(&Route::Board)
    }
}

/// The board, or all boards.
#[component]
pub fn BoardPage() -> impl IntoView {
    let toolbox = use_toolbox();
    let words: &'static BoardWords = use_words();
    let (plan, navigation) = (use_plan(), use_navigation());
    let asked_for = Memo::new(move |_| navigation.query().get("board").and_then(ItemId::parse));
    let is_there =
        Memo::new(move |_| asked_for.get().map(|id| plan.with(|plan| plan.item(ItemKind::Board, &id).is_some())));
    let exercise = Memo::new(move |_| navigation.query().get("exercise").map(str::to_owned));
    let wide = Memo::new(move |_| navigation.query().get("wide").is_some());
    let group = plan.working_group();
    let kicker = view! { <a class="kern-link kern-link--no-visited-state" href=Route::Workshop.href()>{toolbox.words.titles.workshop.as_str()}</a> };
    view! {
        <div class="page page--wide board-page" class:board-page--wide=wide>
            <Heading title=toolbox.words.titles.board.as_str() kicker=kicker.into_any() />
            <WorkingAs group words=(words.board.working_as.as_str(), words.board.hand_back.as_str()) />
            {move || match (asked_for.get(), is_there.get()) {
                (Some(id), Some(true)) => view! { <OneBoard id /> }.into_any(),
                (asked, _) => {
                    // The form begins with the exercise that the address names.
                    exercise.track();
                    view! { <create::Boards gone=asked.is_some() /> }.into_any()
                }
            }}
        </div>
    }
}

/// What the page knows of a board.
fn on(id: ItemId) -> On {
    let (plan, navigation) = (use_plan(), use_navigation());
    let board = StoredValue::new(id);
    let layout = Memo::new(move |_| plan.with(|plan| board.with_value(|board| Layout::of(plan, board))));
    let tally = Memo::new(move |_| plan.with(|plan| layout.with(|layout| Tally::of(plan, layout))));
    let by_dots = Memo::new(move |_| navigation.query().get("sort") == Some("votes"));
    let shown = Memo::new(move |_| {
        let layout = layout.get();
        if by_dots.get() { tally.with(|tally| by_votes(layout, tally)) } else { layout }
    });
    let own = untrack(|| plan.with(|plan| plan.working_group().map(|group| group.name.clone())));
    On {
        toolbox: use_toolbox(),
        words: use_words(),
        plan,
        navigation,
        board,
        layout,
        shown,
        tally,
        dots: said_of(plan, board, |board| board.dots),
        open: RwSignal::new(None),
        drag: Drag::default(),
        voter: RwSignal::new(own.unwrap_or_default()),
        view: Memo::new(move |_| navigation.query().get("view").and_then(View::parse).unwrap_or(View::Cards)),
        said: RwSignal::new(String::new()),
    }
}

/// What the plan says of the board.
fn said_of<T: PartialEq + Default + Send + Sync + 'static>(
    plan: PlanState,
    board: StoredValue<ItemId>,
    ask: fn(&Board<'_>) -> T,
) -> Memo<T> {
    Memo::new(move |_| {
        plan.with(|plan| {
            let item = board.with_value(|board| plan.item(ItemKind::Board, board).map(Board::of));
            item.map(|board| ask(&board)).unwrap_or_default()
        })
    })
}

/// A board.
#[component]
fn OneBoard(id: ItemId) -> impl IntoView {
    let on = on(id);
    let (words, navigation) = (on.words, on.navigation);
    let title = said_of(on.plan, on.board, |board| board.title.to_owned());
    let is_grid = said_of(on.plan, on.board, |board| board.layout == BoardLayout::Grid);
    let shown_title = move || {
        let title = title.get();
        if title.trim().is_empty() { words.board.untitled.clone() } else { title }
    };
    let links = [
        (View::Cards, words.board.view_cards.as_str()),
        (View::Vote, words.board.view_vote.as_str()),
        (View::Paste, words.board.view_paste.as_str()),
        (View::Turn, words.board.view_turn.as_str()),
    ];
    // A group has its task, its cards and its dots; all else is for whoever runs the workshop.
    let is_group = untrack(|| on.plan.with(|plan| plan.working_group().is_some()));
    let exercise = said_of(on.plan, on.board, |board| board.exercise.clone());
    let material = use_material();
    let task = move || {
        let task = exercise.with(|id| material.exercises.get(id.as_ref()?).map(|exercise| exercise.task.as_str()));
        task.filter(|_| is_group).map(|task| view! { <p class="kern-body prose">{task}</p> })
    };
    let links = move || {
        let links = links.into_iter().filter(|(view, _)| !is_group || matches!(view, View::Cards | View::Vote));
        let link = |(view, word)| ViewLink {
            href: on.href(view),
            word,
            current: Signal::derive(move || on.view.get() == view),
        };
        view! { <Views label=words.board.views.as_str() links=links.map(link).collect() /> }
    };
    let n_cards = Memo::new(move |_| on.layout.with(|layout| layout.cards.len()));
    let summary = move || {
        let locale = on.toolbox.locale();
        let cards = words.card.count.of(n_cards.get() as f64, &locale, &[]);
        let total = on.tally.with(|tally| tally.total());
        let dots = (total > 0).then(|| words.vote.total.of(f64::from(total), &locale, &[]));
        [Some(cards), dots].into_iter().flatten().collect::<Vec<_>>().join(" · ")
    };
    let body = move || match fresh_view(on) {
        View::Paste => view! { <paste::Paste on /> }.into_any(),
        View::Turn => view! { <turn::Turn on /> }.into_any(),
        view => {
            let entry = match view {
                View::Vote => view! { <vote::Voting on /> }.into_any(),
                _ => view! { <lanes::NewCard on /> }.into_any(),
            };
            view! {
                {entry}
                {move || if is_grid.get() { view! { <grid::Grid on /> }.into_any() } else { view! { <lanes::Lanes on /> }.into_any() }}
            }
            .into_any()
        }
    };
    view! {
        <div class="board-head">
            <h2 class="kern-heading-medium board-head__title">{shown_title}</h2>
            <p class="kern-body board-head__count">{summary}</p>
            {(!is_group).then(|| view! { <p class="kern-body no-print board-head__links">{switches(navigation, on)}</p> })}
        </div>
        {task}
        {links}
        <p class="kern-body board-said no-print" role="status" id="board-said">{on.said}</p>
        {body}
        {(!is_group).then(|| view! { <settings::Settings on /> })}
    }
}

/// The view; what was said and opened belongs to the one before.
fn fresh_view(on: On) -> View {
    let view = on.view.get();
    on.said.set(String::new());
    on.open.set(None);
    view
}

/// Links that change how the board is shown: full width, order by dots, all boards.
fn switches(navigation: Navigation, on: On) -> impl IntoView {
    let words = &on.words.board;
    let switch = move |name: &'static str, value: &'static str, turn_on: &'static str, turn_off: &'static str| {
        move || {
            let query = navigation.query();
            let is_on = query.get(name).is_some();
            let (word, query) =
                if is_on { (turn_off, query.with(name, "")) } else { (turn_on, query.with(name, value)) };
            view! { <a class="kern-link kern-link--no-visited-state" href=query.href(&Route::Board)>{word}</a> }
        }
    };
    view! {
        {switch("wide", "yes", &words.wide, &words.wide_off)}
        {switch("sort", "votes", &words.sort, &words.sort_off)}
        <a class="kern-link kern-link--no-visited-state" href=Query::default().href(&Route::Board)>{words.all.as_str()}</a>
    }
}
