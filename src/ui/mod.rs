// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What is on the screen: pages arrange, components show, nobody computes.

mod app;
mod components;
mod frame;
pub mod ids;
mod pages;
mod parts;

pub use app::App;
