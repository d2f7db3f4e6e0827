// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Verbs of the plan for boards: each is one step to take back.

use leptos::prelude::*;

use crate::browser::files;
pub use crate::browser::files::Unread;
use crate::browser::random;
use crate::domain::board::{self, CardOn, Layout, Pasted, TurnInto, Turned};
use crate::domain::id::{ExerciseId, ItemId};
use crate::domain::plan::items::BoardLayout;
use crate::domain::plan::{History, ItemEdit, ItemKind, Plan};
use crate::query::Query;
use crate::routes::Route;
use crate::state::plan_state::PlanState;

/// An id that nothing has yet.
fn fresh() -> Option<ItemId> {
    ItemId::parse(&random::name())
}

impl PlanState {
    /// Writes what `edits` makes of the plan, as one step; whether there was anything to write.
    pub fn edit_items(self, edits: impl FnOnce(&Plan) -> Vec<ItemEdit>) -> bool {
        let edits = self.plan.with_untracked(edits);
        self.write_edits(&edits)
    }

    /// Moves a card on a grid; on its way through it passes several places: one step to take back.
    pub fn move_on_grid(self, edits: Vec<ItemEdit>) {
        self.change(History::record_more, |plan, mark| plan.edit_items(&edits, mark));
    }

    /// The address of the latest board that was made for an exercise, or of the form for a new one.
    pub fn board_for(self, exercise: &ExerciseId) -> String {
        let board = self.with(|plan| {
            let of_it = plan.boards().filter(|board| board.exercise.as_ref() == Some(exercise));
            of_it.last().map(|board| board.id.to_string())
        });
        let asked = board.map_or(("exercise", exercise.to_string()), |board| ("board", board));
        Query::default().with(asked.0, &asked.1).href(&Route::Board)
    }

    fn write_edits(self, edits: &[ItemEdit]) -> bool {
        if !edits.is_empty() {
            self.change(History::record, |plan, mark| plan.edit_items(edits, mark));
        }
        !edits.is_empty()
    }

    /// Makes a board with columns of these titles and so many dots for each voter; its id comes back.
    pub fn add_board(
        self,
        title: &str,
        exercise: Option<&ExerciseId>,
        layout: BoardLayout,
        columns: &[String],
        dots: &str,
    ) -> Option<ItemId> {
        let id = fresh()?;
        // Named after the board, which nobody else has: a QR code has little room.
        let name = |(n, title): (usize, &String)| Some((ItemId::parse(&format!("{id}-{n}"))?, title.clone()));
        let columns: Vec<_> = columns.iter().enumerate().filter_map(name).collect();
        self.write_edits(&board::new_board(&id, title, exercise, (layout, dots), &columns)).then_some(id)
    }

    /// Adds a column; `false` where there is no room for another one.
    pub fn add_column(self, board: &ItemId, title: &str) -> bool {
        let Some(id) = fresh() else { return false };
        self.edit_items(|plan| board::lay(plan, board, &id, title))
    }

    /// Adds a card; what is too long for a card goes on in its note. On a copy of a working group, the group has written it.
    pub fn add_card(self, board: &ItemId, column: Option<&ItemId>, text: &str) -> Option<ItemId> {
        let id = fresh()?;
        self.edit_items(|plan| {
            let by = plan.working_group().map_or("", |group| group.name.as_str());
            board::add_card(&Layout::of(plan, board), board, &id, column, (text, by))
        })
        .then_some(id)
    }

    /// Puts a card on another one; `title` is that of a new cluster.
    pub fn put_card_on(self, board: &ItemId, layout: &Layout, card: &ItemId, other: &ItemId, title: &str) -> bool {
        let Some(new) = fresh() else { return false };
        self.write_edits(&board::put_on(layout, board, card, other, (&new, title)))
    }

    /// Writes how many dots somebody gives to a card.
    pub fn give_dots(self, card: &ItemId, by: &str, number: u8) {
        if let Some(new) = fresh() {
            self.edit_items(|plan| board::give(plan, card, by, number, &new));
        }
    }

    /// Adds the cards of a text; how many cards there are afterwards that were not there before.
    pub fn paste_cards(
        self,
        board: &ItemId,
        pasted: &Pasted,
        (column, by): (Option<&ItemId>, &str),
        with_doubles: bool,
    ) -> usize {
        let mut n_cards = 0;
        self.edit_items(|plan| {
            let edits = board::paste(plan, board, pasted, (column, by), with_doubles, &mut fresh);
            let mut cards: Vec<&ItemId> =
                edits.iter().filter(|edit| edit.kind == ItemKind::Card).map(|edit| &edit.item).collect();
            cards.dedup();
            n_cards = cards.len();
            edits
        });
        n_cards
    }

    /// Turns cards into something, and says what has come of it.
    pub fn turn_cards(self, cards: &[CardOn], into: TurnInto) -> Turned {
        let mut turned = Turned::default();
        self.change(History::record, |plan, mark| {
            let (change, of_it) = board::turn_into(plan, cards, into, &mut fresh, &mark);
            turned = of_it;
            change
        });
        turned
    }
}

/// The text of the file that was chosen in a field; `None` if none was.
///
/// # Errors
/// When it is too large or cannot be read.
pub async fn chosen_text(input: &leptos::web_sys::HtmlInputElement) -> Result<Option<String>, Unread> {
    files::chosen_text(input).await
}
