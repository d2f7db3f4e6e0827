// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Keeping the toolbox for use without internet, as a signal.

use leptos::prelude::*;

use crate::browser::{page, shell};

pub use crate::browser::shell::Offline;

/// What there is to say about use without internet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OfflineState {
    /// Opened as a single file: there is nothing to keep.
    SingleFile,
    /// Opened from a server.
    Hosted(Offline),
}

/// A handle on the state of use without internet.
#[derive(Debug, Clone, Copy)]
pub struct OfflineHandle(RwSignal<Offline>);

impl OfflineHandle {
    /// Starts to follow what the browser reports.
    pub fn follow() -> Self {
        let signal = RwSignal::new(shell::offline());
        shell::on_offline_change(move || signal.set(shell::offline()));
        Self(signal)
    }

    /// The present state.
    pub fn state(self) -> OfflineState {
        if page::is_file() { OfflineState::SingleFile } else { OfflineState::Hosted(self.0.get()) }
    }

    /// Keeps the toolbox, on the reader's account.
    pub fn keep(self) {
        shell::keep_offline();
    }

    /// Takes a waiting version.
    pub fn take_update(self) {
        shell::take_new_version();
    }
}
