// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Facts about a thing, always in the same form: name, value, what it rests on.

use leptos::prelude::*;

/// A list of facts (KERN description list).
#[component]
pub fn Facts(
    /// `<Fact>`s.
    children: Children,
) -> impl IntoView {
    view! { <dl class="kern-description-list kern-description-list--col facts">{children()}</dl> }
}

/// One fact.
#[component]
pub fn Fact(
    /// What it is about.
    name: &'static str,
    /// The value, and below it what it rests on.
    children: Children,
) -> impl IntoView {
    view! {
        <div class="kern-description-list-item">
            <dt class="kern-description-list-item__key">{name}</dt>
            <dd class="kern-description-list-item__value">{children()}</dd>
        </div>
    }
}
