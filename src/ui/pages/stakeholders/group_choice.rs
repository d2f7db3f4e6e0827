// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The groups of the toolbox to choose from, under their kinds.

use leptos::prelude::*;

use crate::domain::content::GroupKind;
use crate::domain::id::GroupId;
use crate::state::Toolbox;
use crate::text::{StakeholderWords, fill};
use crate::ui::components::{FieldEntry, Select};

/// The choice.
#[component]
pub(super) fn GroupChoice(
    /// The DOM id of the list.
    id: String,
    /// What is chosen.
    label: &'static str,
    /// The id of the group chosen; empty if none.
    #[prop(into)]
    chosen: Signal<String>,
    /// Called with the id of another one.
    choose: Callback<String>,
    /// Content and words.
    toolbox: &'static Toolbox,
    /// Words of the part.
    words: &'static StakeholderWords,
) -> impl IntoView {
    let entry = |key: &str, word: String| FieldEntry { id: String::new(), key: key.to_owned(), word };
    let none = entry("", words.stakeholders.group_none.clone());
    // What the content no longer has can still be seen, and kept.
    let gone = chosen.with_untracked(|id| {
        let known = GroupId::parse(id).is_some_and(|id| toolbox.content.groups.contains_key(&id));
        (!known && !id.is_empty()).then(|| entry(id, fill(&words.table.gone, &[("id", id)])))
    });
    let of_kind = |kind: &GroupKind| {
        let groups = toolbox.content.groups.iter().filter(|(_, group)| group.kind == *kind);
        (toolbox.words.group_kind(*kind), groups.map(|(id, group)| entry(id.as_str(), group.name.clone())).collect())
    };
    let groups = GroupKind::ALL.iter().map(of_kind).collect();
    let entries = std::iter::once(none).chain(gone).collect();
    view! { <Select id label entries groups chosen choose /> }
}
