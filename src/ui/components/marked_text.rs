// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! A text with marks where it has what was looked for.

use leptos::prelude::*;

use crate::domain::search::Marked;

/// The text.
#[component]
pub fn MarkedText(
    /// The text and its marks.
    text: Marked,
) -> impl IntoView {
    let (mut pieces, mut end) = (Vec::new(), 0);
    let piece = |from: usize, to: usize| text.text.get(from..to).unwrap_or_default().to_owned();
    for mark in &text.marks {
        pieces.push(piece(end, mark.start).into_any());
        pieces.push(view! { <mark class="mark">{piece(mark.start, mark.end)}</mark> }.into_any());
        end = mark.end;
    }
    pieces.push(piece(end, text.text.len()).into_any());
    pieces
}
