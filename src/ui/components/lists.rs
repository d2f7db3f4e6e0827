// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Sections of a page: a heading with a list, in the few shapes that content has.

use leptos::prelude::*;

use super::{Basis, Unexplained, explained};
use crate::domain::content;
use crate::state::Toolbox;

/// A heading of the second level.
#[component]
pub fn SectionTitle(
    /// The heading.
    title: &'static str,
) -> impl IntoView {
    view! { <h2 class="kern-heading-medium section__title">{title}</h2> }
}

/// A section with a heading; absent if it has nothing to say.
#[component]
pub fn Titled(
    /// The heading.
    title: &'static str,
    /// Whether there is anything to show.
    #[prop(default = true)]
    when: bool,
    /// The content.
    children: Children,
) -> impl IntoView {
    when.then(|| {
        view! {
            <section class="section">
                <SectionTitle title />
                {children()}
            </section>
        }
    })
}

/// A section with a list of short texts.
#[component]
pub fn Bullets(
    /// The heading.
    title: &'static str,
    /// The texts.
    items: &'static [String],
    /// Whether their order matters.
    #[prop(optional)]
    ordered: bool,
    /// Terms to explain where they first stand.
    #[prop(optional)]
    unexplained: Option<Unexplained>,
) -> impl IntoView {
    let list = move || items.iter().map(|item| view! { <li>{explained(item, unexplained)}</li> }).collect_view();
    view! {
        <Titled title when=!items.is_empty()>
            {if ordered {
                view! { <ol class="kern-list kern-list--number list">{list()}</ol> }.into_any()
            } else {
                view! { <ul class="kern-list kern-list--bullet list">{list()}</ul> }.into_any()
            }}
        </Titled>
    }
}

/// A section with pitfalls, each with the way out.
#[component]
pub fn Pitfalls(
    /// The pitfalls.
    items: &'static [content::Pitfall],
    /// Words and sources.
    toolbox: &'static Toolbox,
    /// Terms to explain where they first stand.
    #[prop(optional)]
    unexplained: Option<Unexplained>,
) -> impl IntoView {
    let words = &toolbox.words.step;
    view! {
        <Titled title=words.pitfalls.as_str() when=!items.is_empty()>
            <ul class="pitfalls">
                {items
                    .iter()
                    .map(|pitfall| {
                        view! {
                            <li class="pitfalls__item">
                                <p class="kern-body kern-body--bold">{explained(&pitfall.risk, unexplained)}</p>
                                <p class="kern-body">
                                    <span class="pitfalls__way">{words.way_out.as_str()}</span>
                                    " "
                                    {explained(&pitfall.way_out, unexplained)}
                                </p>
                                <Basis sources=&pitfall.sources toolbox />
                            </li>
                        }
                    })
                    .collect_view()}
            </ul>
        </Titled>
    }
}

/// A section with things that happened somewhere.
#[component]
pub fn Placed(
    /// The heading.
    title: &'static str,
    /// What happened where.
    items: &'static [content::Placed],
    /// Words and sources.
    toolbox: &'static Toolbox,
    /// Terms to explain where they first stand.
    #[prop(optional)]
    unexplained: Option<Unexplained>,
) -> impl IntoView {
    view! {
        <Titled title when=!items.is_empty()>
            <ul class="placed">
                {items
                    .iter()
                    .map(|item| {
                        view! {
                            <li class="placed__item">
                                <p class="kern-body">
                                    <strong class="placed__place">{item.place.as_str()}</strong>
                                    " "
                                    {explained(&item.text, unexplained)}
                                </p>
                                <Basis sources=&item.sources toolbox />
                            </li>
                        }
                    })
                    .collect_view()}
            </ul>
        </Titled>
    }
}
