// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Links to other things of the toolbox, each with a box to choose it.

use leptos::prelude::*;

use super::{LinkTo, Titled};
use crate::text::fill;
use crate::ui::ids;

/// A section with links to choose from; absent if there are none.
#[component]
pub fn PickList(
    /// The heading.
    title: &'static str,
    /// The links.
    items: Vec<LinkTo>,
    /// What a box says of its link, with `{title}`.
    label: &'static str,
    /// The addresses of what is chosen.
    chosen: RwSignal<Vec<String>>,
    /// The addresses of what is in the plan already.
    #[prop(into)]
    there: Signal<Vec<String>>,
    /// What is said of those.
    said: &'static str,
) -> impl IntoView {
    let item = move |LinkTo { route, title, summary }: LinkTo| {
        let href = route.href();
        let id = ids::pick("take", &href.trim_start_matches(['#', '/']).replace('/', "-"));
        let (of, toggled, known) = (href.clone(), href.clone(), href.clone());
        let is_there = Memo::new(move |_| there.with(|there| there.contains(&known)));
        let is_chosen = move || chosen.with(|chosen| chosen.contains(&of));
        let toggle = move |_| {
            chosen.update(|chosen| match chosen.iter().position(|other| *other == toggled) {
                Some(place) => drop(chosen.remove(place)),
                None => chosen.push(toggled.clone()),
            });
        };
        view! {
            <li class="picks__item">
                <div class="kern-form-check no-print">
                    <input id=id.clone() class="kern-form-check__checkbox" type="checkbox" prop:checked=is_chosen on:change=toggle />
                    <label class="kern-label" for=id><span class="kern-sr-only">{fill(label, &[("title", title)])}</span></label>
                </div>
                <div class="links__item">
                    <a class="kern-link kern-link--no-visited-state" href=href>{title}</a>
                    {move || is_there.get().then(|| view! { " " <span class="standing">{said}</span> })}
                    {(!summary.is_empty()).then(|| view! { <p class="kern-body kern-body--small">{summary}</p> })}
                </div>
            </li>
        }
    };
    view! {
        <Titled title when=!items.is_empty()>
            <ul class="links">{items.into_iter().map(item).collect_view()}</ul>
        </Titled>
    }
}
