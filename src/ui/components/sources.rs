// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What a statement rests on: publications with links, general practice, or our own conclusion.

use leptos::prelude::*;

use super::{Icon, IconName};
use crate::domain::content::{Source, SourceKind};
use crate::domain::id::SourceId;
use crate::state::Toolbox;

/// The basis of one statement, in a line.
#[component]
pub fn Basis(
    /// The sources named.
    sources: &'static [SourceId],
    /// Where the sources are.
    toolbox: &'static Toolbox,
) -> impl IntoView {
    let words = &toolbox.words.sources;
    let known: Vec<&'static Source> = sources.iter().filter_map(|id| toolbox.content.sources.get(id)).collect();
    let has = |kind| known.iter().any(|source| source.kind == kind);
    let links: Vec<_> = known.iter().filter(|source| source.kind == SourceKind::Publication).copied().collect();
    let lead = match (links.is_empty(), has(SourceKind::Inference), has(SourceKind::Practice)) {
        (true, true, _) => words.inference_alone.as_str(),
        (true, false, _) => words.practice.as_str(),
        (false, true, _) => words.inference.as_str(),
        (false, false, _) => words.source.as_str(),
    };
    let practice_too = !links.is_empty() && has(SourceKind::Practice);
    let last = links.len().saturating_sub(1);
    view! {
        <span class="basis">
            {lead}
            {links
                .into_iter()
                .enumerate()
                .map(|(index, source)| view! { " " <SourceLink source toolbox /> {(index < last).then_some(";")} })
                .collect_view()}
            {practice_too.then(|| format!("; {}", words.practice))}
        </span>
    }
}

/// The list of all sources of a page, with their addresses in print.
#[component]
pub fn SourceList(
    /// The sources, perhaps several times.
    sources: Vec<&'static SourceId>,
    /// Where the sources are.
    toolbox: &'static Toolbox,
) -> impl IntoView {
    let mut each = std::collections::BTreeSet::new();
    each.extend(sources);
    let words = &toolbox.words.sources;
    let entry = move |source: &'static Source| match source.kind {
        SourceKind::Publication => view! { <SourceLink source toolbox full=true /> }.into_any(),
        SourceKind::Practice => format!("{}: {}", words.practice, words.practice_help).into_any(),
        SourceKind::Inference => words.inference_alone.as_str().into_any(),
    };
    view! {
        <ul class="sources">
            {each
                .into_iter()
                .filter_map(|id| toolbox.content.sources.get(id))
                .map(|source| view! { <li>{entry(source)}</li> })
                .collect_view()}
        </ul>
    }
}

/// A publication as a link that opens outside.
#[component]
fn SourceLink(
    /// The publication.
    source: &'static Source,
    /// For the words.
    toolbox: &'static Toolbox,
    /// With title, publisher and, in print, the address.
    #[prop(optional)]
    full: bool,
) -> impl IntoView {
    // In a line the publisher is enough to recognise a source by; the list at the end has the title.
    let label = if full || source.publisher.is_empty() { source.title.as_str() } else { source.publisher.as_str() };
    let lang = if full { Some(source.language.as_str()).filter(|language| !language.is_empty()) } else { None };
    let publisher = (full && !source.publisher.is_empty()).then(|| format!(". {}", source.publisher));
    // Content is data: only web addresses become links.
    let url = source.urls.iter().find(|url| url.starts_with("https://") || url.starts_with("http://"));
    view! {
        {match url {
            Some(url) => {
                view! {
                    <a class="kern-link" href=url.as_str() target="_blank" rel="noopener noreferrer" lang=lang title=(!full).then_some(source.title.as_str())>
                        {label}
                        <Icon name=IconName::ExternalLink />
                        <span class="kern-sr-only">" (" {toolbox.words.frame.external.as_str()} ")"</span>
                    </a>
                }
                    .into_any()
            }
            None => view! { <cite lang=lang>{label}</cite> }.into_any(),
        }}
        {publisher}
        {full.then(|| url.map(|url| view! { <span class="sources__address">{url.as_str()}</span> }))}
    }
}
