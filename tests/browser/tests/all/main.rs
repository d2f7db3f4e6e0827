// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! All browser tests: they need what `cargo xtask build` makes.

mod accessibility;
mod boards;
mod catalogue;
mod checks;
mod damage;
mod finding;
mod focus;
mod groups;
mod journey;
mod keeping;
mod languages;
mod local;
mod offline;
mod people;
mod planning;
mod presenting;
mod prints;
mod privacy;
mod report;
mod routing;
mod shell;
mod slides;
mod tracking;
mod work;
mod workshop;
