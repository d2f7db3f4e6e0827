// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Building blocks: props only; every one can be shown with invented data.

mod choice;
mod explained;
mod facts;
mod hazards;
mod heading;
mod icon;
mod indicator_table;
mod links;
mod lists;
mod local_mark;
mod marked_text;
mod outside_link;
mod prose;
mod sources;
mod state_badge;
mod step_list;
mod street;
mod terms;

pub use choice::{Choice, Entry};
pub use explained::{Unexplained, explained};
pub use facts::{Fact, Facts};
pub use hazards::Hazards;
pub use heading::Heading;
pub use icon::{Icon, IconName};
pub use indicator_table::IndicatorTable;
pub use links::{LinkTo, Links, format_links, measure_links};
pub use lists::{Bullets, Pitfalls, Placed, SectionTitle, Titled};
pub use local_mark::LocalMark;
pub use marked_text::MarkedText;
pub use outside_link::OutsideLink;
pub use prose::Prose;
pub use sources::{Basis, SourceList};
pub use state_badge::StateBadge;
pub use step_list::StepList;
pub use street::Street;
pub use terms::{TermEntry, Terms};
