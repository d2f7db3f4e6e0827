// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Steps and dates over time.

use super::Writer;
use crate::domain::export::Block;
use crate::domain::report::Settings;

impl Writer<'_> {
    /// Steps and dates over time.
    pub(super) fn timeline(self, _settings: &Settings<'_>) -> Vec<Block> {
        Vec::new()
    }
    /// What it may cost.
    pub(super) fn budget(self) -> Vec<Block> {
        Vec::new()
    }
    pub(super) fn monitoring(self) -> Vec<Block> {
        Vec::new()
    }
    pub(super) fn cost_in_a_line(self) -> Option<String> {
        None
    }
}
