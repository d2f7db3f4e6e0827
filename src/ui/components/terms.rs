// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Terms of the glossary with what they mean here.

use leptos::prelude::*;

use super::{Basis, Titled};
use crate::domain::content::Term;
use crate::domain::id::TermId;
use crate::state::Toolbox;
use crate::ui::ids;

/// A section that explains terms; absent if there are none.
#[component]
pub fn Terms(
    /// The terms.
    terms: &'static [TermId],
    /// Glossary and words.
    toolbox: &'static Toolbox,
) -> impl IntoView {
    let item = move |id| toolbox.content.terms.get(id).map(|term| view! { <TermEntry id term toolbox /> });
    view! {
        <Titled title=toolbox.words.step.terms.as_str() when=!terms.is_empty()>
            <dl class="terms">{terms.iter().map(item).collect_view()}</dl>
        </Titled>
    }
}

/// A term with its meaning, inside a `<dl>`.
#[component]
pub fn TermEntry(
    /// Its id, which an address can ask for.
    id: &'static TermId,
    /// The term.
    term: &'static Term,
    /// Where the sources are.
    toolbox: &'static Toolbox,
) -> impl IntoView {
    view! {
        <div>
            <dt class="terms__term" id=ids::part("term", id.as_str()) tabindex="-1">{term.term.as_str()}</dt>
            <dd>{term.meaning.as_str()} " " <Basis sources=&term.sources toolbox /></dd>
        </div>
    }
}
