// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The outside world: thin functions that return `Result`s and know nothing of what the toolbox is about.

pub mod clock;
pub mod files;
pub mod history;
pub mod intl;
pub mod journal;
pub mod page;
pub mod pictures;
pub mod random;
pub mod shell;
pub mod storage;
pub mod windows;
