// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! All boards of the plan, and a form for a new one.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use crate::domain::content::material::{Exercise, ExerciseKind, Material};
use crate::domain::id::{ExerciseId, ItemId};
use crate::domain::plan::ItemKind;
use crate::domain::plan::items::{BoardKey, BoardLayout};
use crate::query::Query;
use crate::routes::Route;
use crate::state::{use_material, use_navigation, use_plan, use_toolbox, use_words};
use crate::text::{BoardWords, fill};
use crate::ui::components::{FieldEntry, FormField, Select, Titled};

/// So many dots a new board gives to each voter.
const USUAL_DOTS: &str = "3";

/// The address of a board.
pub(super) fn href(id: &ItemId) -> String {
    Query::default().with("board", id.as_str()).href(&Route::Board)
}

/// The boards, and the form.
#[component]
pub(super) fn Boards(
    /// Whether a board was asked for that is not there.
    gone: bool,
) -> impl IntoView {
    let words: &'static BoardWords = use_words();
    let (plan, toolbox) = (use_plan(), use_toolbox());
    let boards = Memo::new(move |_| {
        plan.with(|plan| {
            let board = |board: crate::domain::plan::items::Board<'_>| {
                (board.id.clone(), board.title.to_owned(), plan.cards_of(board.id).len())
            };
            plan.boards().map(board).collect::<Vec<_>>()
        })
    });
    let entry = move |(id, title, n_cards): (ItemId, String, usize)| {
        let title = if title.trim().is_empty() { words.board.untitled.clone() } else { title };
        view! {
            <li class="links__item">
                <a class="kern-link kern-link--no-visited-state" href=href(&id)>{title}</a>
                <p class="kern-body kern-body--small">{words.card.count.of(n_cards as f64, &toolbox.locale(), &[])}</p>
            </li>
        }
    };
    let list = move || {
        let boards = boards.get();
        if boards.is_empty() {
            return view! { <p class="kern-body prose">{words.board.none.as_str()}</p> }.into_any();
        }
        view! { <Titled title=words.board.list.as_str()><ul class="links">{boards.into_iter().map(entry).collect_view()}</ul></Titled> }.into_any()
    };
    view! {
        <p class="kern-body kern-body--large prose">{words.board.intro.as_str()}</p>
        {gone.then(|| view! { <p class="kern-body outcome" data-fine="false" role="status">{words.board.gone.as_str()}</p> })}
        {list}
        <Create />
    }
}

/// A form for a new board: empty, or with the columns of an exercise.
#[component]
fn Create() -> impl IntoView {
    let words: &'static BoardWords = use_words();
    let (plan, navigation, material) = (use_plan(), use_navigation(), use_material());
    let asked = navigation.query_now().get("exercise").and_then(ExerciseId::parse);
    let asked = asked.and_then(|id| material.exercises.get(&id));
    let title = RwSignal::new(asked.map(|exercise| exercise.title.clone()).unwrap_or_default());
    let from = RwSignal::new(asked.map(|exercise| exercise.id.to_string()).unwrap_or_default());
    let layout = RwSignal::new(BoardLayout::Columns.key().to_owned());
    let choose = Callback::new(move |key: String| {
        // A title that came with an exercise goes with it; one that was typed stays.
        let of = |key: &str| exercise(material, key).map_or("", |exercise| exercise.title.as_str());
        if title.with_untracked(|title| title.trim().is_empty() || *title == of(&from.get_untracked())) {
            title.set(of(&key).to_owned());
        }
        from.set(key);
    });
    let create = move |event: SubmitEvent| {
        event.prevent_default();
        let exercise = from.with_untracked(|key| exercise(material, key));
        let columns: Vec<String> =
            exercise.into_iter().flat_map(|exercise| &exercise.columns).map(|(_, title)| title.clone()).collect();
        let layout = layout.with_untracked(|key| BoardLayout::parse(key)).unwrap_or(BoardLayout::Columns);
        let title = title.with_untracked(|title| title.trim().to_owned());
        if let Some(board) = plan.add_board(&title, exercise.map(|exercise| &exercise.id), layout, &columns, USUAL_DOTS)
        {
            navigation.follow(&href(&board));
        }
    };
    let entry = |key: &str, word: String| FieldEntry { id: String::new(), key: key.to_owned(), word };
    let mut sources = vec![entry("", words.create.empty.clone())];
    sources.extend(exercises(material).map(|exercise| {
        let columns = exercise.columns.iter().map(|(_, title)| title.as_str()).collect::<Vec<_>>().join(", ");
        entry(exercise.id.as_str(), fill(&words.create.exercise, &[("title", &exercise.title), ("columns", &columns)]))
    }));
    let layouts = BoardLayout::ALL.iter().map(|layout| entry(layout.key(), words.layout(*layout).to_owned())).collect();
    view! {
        <Titled title=words.create.title.as_str()>
            <form class="form-fields" on:submit=create>
                <Select id="board-from".to_owned() label=words.create.from.clone() entries=sources chosen=from choose />
                <FormField id="board-title".to_owned() label=words.board.title.as_str() text=title />
                <Select id="board-layout".to_owned() label=words.board.layout.clone() entries=layouts chosen=layout choose=Callback::new(move |key| layout.set(key)) />
                <div class="buttons">
                    <button type="submit" id="create-board" class="kern-btn kern-btn--primary"><span class="kern-label">{words.create.create.as_str()}</span></button>
                </div>
            </form>
        </Titled>
    }
}

/// Exercises that have columns.
fn exercises(material: &'static Material) -> impl Iterator<Item = &'static Exercise> {
    material.exercises.values().filter(|exercise| exercise.kind == ExerciseKind::Cards && !exercise.columns.is_empty())
}

fn exercise(material: &'static Material, key: &str) -> Option<&'static Exercise> {
    material.exercises.get(&ExerciseId::parse(key)?)
}

/// Which attribute of the board a field of the settings is about.
pub(super) fn said(on: super::On, key: BoardKey) -> crate::ui::components::Said {
    crate::ui::components::Said { plan: on.plan, kind: ItemKind::Board, item: on.id(), attribute: key.attribute() }
}
