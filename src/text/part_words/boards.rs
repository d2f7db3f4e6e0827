// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Words of the part `boards`: boards, handing out and bringing back, joining in.
//!
//! Words of closed sets stand under the key of each choice; `tests/plan_words.rs` sees to it that none is missing.

#![expect(missing_docs, reason = "a field is explained by its place and by the English file")]

use super::PartWords;
use crate::domain::board::TurnInto;
use crate::domain::collect::{BaseError, GroupExercise, InvitationError};
use crate::domain::index::Index;
use crate::domain::plan::items::BoardLayout;
use crate::text::{Plural, fill};

crate::shape! {
    /// All words of the part.
    pub struct BoardWords {
        pub board: OnBoardWords,
        pub create: CreateBoardWords,
        pub column: ColumnWords,
        pub card: CardWords,
        pub vote: VoteWords,
        pub paste: PasteWords,
        pub turn: TurnWords,
        pub collect: CollectWords,
        pub bring: BringWords,
        pub results: ResultWords,
        pub join: JoinWords,
    }

    pub struct OnBoardWords {
        pub intro: String,
        pub list: String,
        pub none: String,
        pub untitled: String,
        pub gone: String,
        pub all: String,
        pub views: String,
        pub view_cards: String,
        pub view_vote: String,
        pub view_paste: String,
        pub view_turn: String,
        pub wide: String,
        pub wide_off: String,
        pub sort: String,
        pub sort_off: String,
        pub settings: String,
        pub title: String,
        pub layout: String,
        pub layout_word: Index<String, String>,
        pub dots: String,
        pub dots_none: String,
        pub across: String,
        pub upwards: String,
        pub event: String,
        pub event_none: String,
        pub delete: String,
        pub working_as: String,
        pub hand_back: String,
    }

    pub struct CreateBoardWords {
        pub title: String,
        pub from: String,
        pub empty: String,
        pub exercise: String,
        pub create: String,
    }

    pub struct ColumnWords {
        pub columns: String,
        pub title: String,
        pub new: String,
        pub add: String,
        pub back: String,
        pub on: String,
        pub delete: String,
        pub deleted: String,
        pub full: String,
        pub none: String,
        pub untitled: String,
        pub of: String,
    }

    pub struct CardWords {
        pub new: String,
        pub column: String,
        pub add: String,
        pub added: String,
        pub keys: String,
        pub grid_keys: String,
        pub grid: String,
        pub movable: String,
        pub empty: String,
        pub count: Plural,
        pub blank: String,
        pub text: String,
        pub note: String,
        pub by: String,
        pub move_to: String,
        pub put_on: String,
        pub put_on_none: String,
        pub up: String,
        pub down: String,
        pub off: String,
        pub delete: String,
        pub deleted: String,
        pub done: String,
        pub moved: String,
        pub put: String,
        pub cluster: String,
        pub cluster_title: String,
        pub rename: String,
        pub became: String,
        pub number: String,
        pub dots: Plural,
        pub at: String,
    }

    pub struct VoteWords {
        pub who: String,
        pub hands: String,
        pub new: String,
        pub new_help: String,
        pub add: String,
        pub left: Plural,
        pub given: Plural,
        pub too_many: String,
        pub one_of: String,
        pub plus: String,
        pub minus: String,
        pub total: Plural,
        pub said: String,
        pub used_up: String,
    }

    pub struct PasteWords {
        pub intro: String,
        pub help: String,
        pub text: String,
        pub file: String,
        pub column: String,
        pub by: String,
        pub preview: String,
        pub nothing: String,
        pub columns: String,
        pub doubles: Plural,
        pub empty: Plural,
        pub cut: Plural,
        pub beyond: Plural,
        pub with_doubles: String,
        pub double: String,
        pub add: Plural,
        pub added: Plural,
        pub strange: String,
        pub too_large: String,
        pub unread: String,
    }

    pub struct TurnWords {
        pub intro: String,
        pub table: String,
        pub all: String,
        pub none: String,
        pub into: String,
        pub kind: Index<String, String>,
        pub one: Index<String, String>,
        pub turn: String,
        pub new: Plural,
        pub tied: Plural,
        pub left: Plural,
        pub nothing: String,
        pub tick: String,
        pub choose: String,
        pub card: String,
        pub pile: String,
        pub dots: String,
        pub became: String,
    }

    pub struct CollectWords {
        pub intro: String,
        pub groups: String,
        pub new: String,
        pub add: String,
        pub none: String,
        pub name: String,
        pub delete: String,
        pub exercise: String,
        pub kind: Index<String, String>,
        pub no_board: String,
        pub address: String,
        pub address_help: String,
        pub address_is: String,
        pub wrong: Index<String, String>,
        pub hand_out: String,
        pub hand_out_help: String,
        pub file: String,
        pub show: String,
        pub hide: String,
        pub code: String,
        pub link: String,
        pub copy: String,
        pub copied: String,
        pub not_copied: String,
        pub left_out: Plural,
        pub too_long: String,
        pub is_copy: String,
        pub views: String,
        pub view_out: String,
        pub view_results: String,
    }

    pub struct BringWords {
        pub title: String,
        pub intro: String,
        pub choose: String,
        pub paste: String,
        pub look: String,
        pub pasted: String,
        pub found: String,
        pub line: Plural,
        pub of_group: String,
        pub different: String,
        pub empty: String,
        pub refused: String,
        pub partly: String,
        pub conflicts: Plural,
        pub gone: String,
        pub contested: String,
        pub nameless: String,
        pub here: String,
        pub join: String,
        pub leave: String,
        pub joined: String,
        pub too_large: String,
        pub unread: String,
        pub nothing: String,
    }

    pub struct ResultWords {
        pub intro: String,
        pub none: String,
        pub dots: String,
        pub hands: String,
        pub all: String,
        pub given_by: String,
        pub n_of: String,
        pub rating: String,
        pub measure: String,
        pub impact: String,
        pub effort: String,
        pub spread: String,
        pub apart: String,
        pub check: String,
        pub question: String,
        pub answers: String,
        pub far: String,
        pub close: String,
        pub to_matrix: String,
        pub to_check: String,
        pub nameless: String,
    }

    pub struct JoinWords {
        pub invites: String,
        pub plan: String,
        pub kind: Index<String, String>,
        pub asks: String,
        pub go: String,
        pub go_on: String,
        pub to_plan: String,
        pub here_itself: String,
        pub here_copy: String,
        pub here_unreadable: String,
        pub failed: String,
        pub left_out: Plural,
        pub wrong: Index<String, String>,
        pub file: String,
        pub open_copy: String,
        pub back: String,
        pub back_text: String,
        pub download: String,
        pub text: String,
        pub copy: String,
        pub leave: String,
        pub exercises: String,
    }
}

impl PartWords for BoardWords {
    const PART: &'static str = "boards";
}

/// A word of a closed set; empty if the file has none, which a test refuses.
fn word<'a>(words: &'a Index<String, String>, key: &str) -> &'a str {
    words.get(key).map_or("", String::as_str)
}

/// The key of the words for an exercise.
fn kind_of(exercise: &GroupExercise) -> &'static str {
    match exercise {
        GroupExercise::Cards(_) => "cards",
        GroupExercise::Dots(_) => "dots",
        GroupExercise::Rating => "rating",
        GroupExercise::Check => "check",
    }
}

impl BoardWords {
    /// How cards are laid out, in words.
    pub fn layout(&self, layout: BoardLayout) -> &str {
        word(&self.board.layout_word, layout.key())
    }

    /// What cards can become, in words: several, or one.
    pub fn into(&self, into: TurnInto) -> (&str, &str) {
        (word(&self.turn.kind, into.key()), word(&self.turn.one, into.key()))
    }

    /// What a working group is asked to do, with the title of its board.
    pub fn exercise(&self, exercise: &GroupExercise, board: &str) -> String {
        fill(word(&self.collect.kind, kind_of(exercise)), &[("board", board)])
    }

    /// The same, said to the group.
    pub fn asked(&self, exercise: &GroupExercise, board: &str) -> String {
        fill(word(&self.join.kind, kind_of(exercise)), &[("board", board)])
    }

    /// Why there is no address for links.
    pub fn no_base(&self, error: BaseError) -> &str {
        let key = match error {
            BaseError::OnlyAFile => "only-a-file",
            BaseError::NoAddress => "no-address",
            BaseError::OnlyHere => "only-here",
            BaseError::TooLong => "too-long",
        };
        word(&self.collect.wrong, key)
    }

    /// Why a link cannot be used.
    pub fn no_invitation(&self, error: InvitationError) -> &str {
        let key = match error {
            InvitationError::Empty => "empty",
            InvitationError::Newer => "newer",
            InvitationError::Damaged => "damaged",
        };
        word(&self.join.wrong, key)
    }
}
