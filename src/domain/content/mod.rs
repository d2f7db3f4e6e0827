// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What the authors wrote: read once, checked once, then read-only.

pub mod bundle;
mod check;
pub mod classes;
pub mod first_use;
mod items;
pub mod material;
pub mod model;
pub mod nearest;
mod order;
pub mod pack;
pub mod parse;
pub mod problem;
pub mod raw;
mod reference;

pub use model::*;
pub(in crate::domain) use order::in_order;
pub use order::mentions;
pub use parse::parse;
pub use problem::{BundleError, Problem, ProblemKind};
