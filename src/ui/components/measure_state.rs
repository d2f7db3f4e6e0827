// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! How far a measure has come, in words.

use crate::domain::plan::MeasureState;
use crate::text::Messages;

/// The word for it.
pub fn measure_state(state: MeasureState, words: &Messages) -> &str {
    match state {
        MeasureState::Idea => &words.examples.state.idea,
        MeasureState::Shortlisted => &words.data.shortlisted,
        MeasureState::Planned => &words.examples.state.planned,
        MeasureState::UnderWay => &words.data.under_way,
        MeasureState::Done => &words.examples.state.done,
        MeasureState::Rejected => &words.data.rejected,
    }
}
