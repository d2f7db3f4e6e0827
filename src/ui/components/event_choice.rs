// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Which event of the plan a page is about.

use leptos::prelude::*;

use super::{FieldEntry, Select};

/// The list.
#[component]
pub fn EventChoice(
    /// Its DOM id.
    id: &'static str,
    /// What is chosen.
    label: &'static str,
    /// The key and the word for what belongs to no event.
    loose: (&'static str, &'static str),
    /// The events: key and words.
    events: Memo<Vec<(String, String)>>,
    /// The key of the one chosen.
    #[prop(into)]
    chosen: Signal<String>,
    /// Called with the key of another one.
    choose: Callback<String>,
) -> impl IntoView {
    let entry = |(key, word): (String, String)| FieldEntry { id: String::new(), key, word };
    let loose = (loose.0.to_owned(), loose.1.to_owned());
    move || {
        let entries = std::iter::once(loose.clone()).chain(events.get()).map(entry).collect();
        view! { <Select id=id.to_owned() label=label.to_owned() entries chosen choose /> }
    }
}
