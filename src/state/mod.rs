// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The reactive layer: the only place where the domain meets signals and the browser.

pub mod agenda;
pub mod board_verbs;
mod catalogue_verbs;
pub mod collecting;
mod deck_verbs;
mod keeping;
pub mod linkable;
pub mod local_packs;
pub mod locale;
pub mod material;
pub mod my_data;
pub mod navigation;
pub mod offline;
mod page_title;
pub mod papers;
pub mod part_words;
mod plan_choices;
pub mod plan_files;
pub mod plan_state;
mod plan_store;
mod plan_verbs;
mod plan_words;
pub mod plans;
pub mod pointer;
pub mod prints;
pub mod report;
pub mod review;
pub mod search;
pub mod session;
pub mod show;
pub mod slides;
mod snapshots;
pub mod toolbox;
pub mod typing;

pub use material::use_material;
pub use navigation::use_navigation;
pub use part_words::use_words;
pub use plan_state::{PlanState, use_plan};
pub use search::Search;
pub use session::{Session, Theme, use_session};
pub use show::{Show, ShowRole};
pub use slides::SlideEdition;
pub use toolbox::{Toolbox, use_toolbox};
pub use typing::Typing;
