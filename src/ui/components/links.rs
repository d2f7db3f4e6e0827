// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Links to other things of the toolbox.

use leptos::prelude::*;

use super::Titled;
use crate::domain::content::{Content, Format, Measure};
use crate::domain::id::{FormatId, MeasureId};
use crate::routes::Route;

/// A link with a title and perhaps a sentence.
pub struct LinkTo {
    /// Where it leads.
    pub route: Route,
    /// The title.
    pub title: &'static str,
    /// What it is; may be empty.
    pub summary: &'static str,
}

/// A section with links; absent if there are none.
#[component]
pub fn Links(
    /// The heading.
    title: &'static str,
    /// The links.
    items: Vec<LinkTo>,
) -> impl IntoView {
    view! {
        <Titled title when=!items.is_empty()>
            <ul class="links">
                {items
                    .into_iter()
                    .map(|LinkTo { route, title, summary }| {
                        view! {
                            <li class="links__item">
                                <a class="kern-link kern-link--no-visited-state" href=route.href()>{title}</a>
                                {(!summary.is_empty()).then(|| view! { <p class="kern-body kern-body--small">{summary}</p> })}
                            </li>
                        }
                    })
                    .collect_view()}
            </ul>
        </Titled>
    }
}

/// Links to formats, with what each is for.
pub fn format_links(ids: &[FormatId], content: &'static Content) -> Vec<LinkTo> {
    let known = ids.iter().filter_map(|id| content.formats.get(id));
    let link = |format: &'static Format| LinkTo {
        route: Route::Format(format.id.clone()),
        title: &format.title,
        summary: &format.summary,
    };
    known.map(link).collect()
}

/// Links to measures, with what each is.
pub fn measure_links(ids: &[MeasureId], content: &'static Content) -> Vec<LinkTo> {
    let known = ids.iter().filter_map(|id| content.measures.get(id));
    let link = |measure: &'static Measure| LinkTo {
        route: Route::Measure(measure.id.clone()),
        title: &measure.title,
        summary: &measure.summary,
    };
    known.map(link).collect()
}
