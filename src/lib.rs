// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The Living Lab Toolbox: from "Is a living lab right for us?" to a plan the council can decide on.
//!
//! # Layout
//! In reading order; each layer knows only those above it.
//! - [`domain`]: content, plans and progress; pure, knows nothing of the browser.
//! - [`text`]: the words of the interface; pure.
//! - [`routes`], [`query`] and [`whereabouts`]: the addresses of the pages and of what is on them; pure.
//! - `browser`: the outside world, as thin functions that return `Result`s.
//! - `state`: the reactive layer that joins domain and browser.
//! - `ui`: frame, pages, components.
//!
//! The invariants, each with the test that guards it, are in `ARCHITECTURE.md`.

pub mod domain;
pub mod query;
pub mod routes;
pub mod text;
pub mod whereabouts;

#[cfg(feature = "app")]
mod browser;
#[cfg(feature = "app")]
mod state;
#[cfg(feature = "app")]
mod ui;

/// Mounts the application into the page.
#[cfg(feature = "app")]
pub fn start() {
    browser::shell::tell_shell_about_panics();
    leptos::mount::mount_to_body(ui::App);
}
