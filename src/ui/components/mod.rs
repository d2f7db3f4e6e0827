// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Building blocks: props only; every one can be shown with invented data.

mod about_field;
mod choice;
mod explained;
mod facet_panel;
mod facts;
mod fields;
mod hazards;
mod heading;
mod icon;
mod indicator_table;
mod item_fields;
mod links;
mod list_head;
mod lists;
mod local_mark;
mod marked_text;
mod matrix;
mod measure_in_plan;
mod outside_link;
mod pick_list;
mod prose;
mod radar;
mod shortlist_button;
mod sources;
mod state_badge;
mod step_list;
mod street;
mod terms;
mod typed_field;
mod views;

pub use about_field::{AboutField, WhosePaper};
pub use choice::{Choice, Entry};
pub use explained::{Unexplained, explained};
pub use facet_panel::FacetPanel;
pub use facts::{Fact, Facts};
pub use fields::{Entry as FieldEntry, Picks, Select};
pub use hazards::{HazardList, Hazards};
pub use heading::Heading;
pub use icon::{Icon, IconName};
pub use indicator_table::IndicatorTable;
pub use item_fields::{ItemPick, ItemText, ItemTicks, Said};
pub use links::{LinkTo, Links, format_links, measure_links};
pub use list_head::{ListHead, Listing, NothingLeft};
pub use lists::{Bullets, Pitfalls, Placed, SectionTitle, Titled};
pub use local_mark::LocalMark;
pub use marked_text::MarkedText;
pub use matrix::{Matrix, MatrixWords, Point};
pub use measure_in_plan::MeasureInPlan;
pub use outside_link::OutsideLink;
pub use pick_list::PickList;
pub use prose::Prose;
pub use radar::{Line, LineKind, Radar};
pub use shortlist_button::ShortlistButton;
pub use sources::{Basis, SourceList};
pub use state_badge::StateBadge;
pub use step_list::StepList;
pub use street::Street;
pub use terms::{TermEntry, Terms};
pub use typed_field::TypedField;
pub use views::{ViewLink, Views};
