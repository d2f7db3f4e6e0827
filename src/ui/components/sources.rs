// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What a statement rests on: publications with links, general practice, or our own conclusion.

use leptos::prelude::*;

use super::OutsideLink;
use crate::domain::content::{Source, SourceKind};
use crate::domain::id::SourceId;
use crate::state::Toolbox;
use crate::text::fill;
use crate::ui::ids;

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
    let publishers = by_publisher(&known);
    let lead = match (publishers.is_empty(), has(SourceKind::Inference), has(SourceKind::Practice)) {
        (true, true, _) => words.inference_alone.as_str(),
        (true, false, _) => words.practice.as_str(),
        (false, true, _) => words.inference.as_str(),
        (false, false, _) => words.source.as_str(),
    };
    let practice_too = !publishers.is_empty() && has(SourceKind::Practice);
    let last = publishers.len().saturating_sub(1);
    let group = move |(index, (label, sources)): (usize, (&'static str, Vec<&'static Source>))| {
        view! { " " <Publisher label sources toolbox /> {(index < last).then_some(";")} }
    };
    view! {
        <span class="basis">
            {lead} {publishers.into_iter().enumerate().map(group).collect_view()} {practice_too.then(|| format!("; {}", words.practice))}
        </span>
    }
}

/// Publications by who published them (or by title), in the order in which they are named.
fn by_publisher(known: &[&'static Source]) -> Vec<(&'static str, Vec<&'static Source>)> {
    let mut groups: Vec<(&'static str, Vec<&'static Source>)> = Vec::new();
    for source in known.iter().copied().filter(|source| source.kind == SourceKind::Publication) {
        let label = if source.publisher.is_empty() { source.title.as_str() } else { source.publisher.as_str() };
        match groups.iter_mut().find(|(other, _)| *other == label) {
            Some((_, sources)) => sources.push(source),
            None => groups.push((label, vec![source])),
        }
    }
    groups
}

/// A publisher with one publication is a link; with several, they are numbered.
#[component]
fn Publisher(label: &'static str, sources: Vec<&'static Source>, toolbox: &'static Toolbox) -> impl IntoView {
    let url = |source: &'static Source| source.urls.first().map_or("", String::as_str);
    let words = &toolbox.words;
    if let [source] = sources.as_slice() {
        return view! { <OutsideLink url=url(source) label=label title=&source.title words /> }.into_any();
    }
    let number = |(index, source): (usize, &'static Source)| {
        view! { " " <OutsideLink url=url(source) label=(index + 1).to_string() title=&source.title words /> }
    };
    view! { {label} ":" {sources.into_iter().enumerate().map(number).collect_view()} }.into_any()
}

/// The list of all sources of a page, with their addresses in print.
#[component]
pub fn SourceList(
    /// The sources, perhaps several times.
    sources: Vec<&'static SourceId>,
    /// Where the sources are.
    toolbox: &'static Toolbox,
) -> impl IntoView {
    let mut once: Vec<&'static SourceId> = Vec::new();
    for id in sources {
        if !once.contains(&id) {
            once.push(id);
        }
    }
    let words = &toolbox.words.sources;
    let entry = move |source: &'static Source| match source.kind {
        SourceKind::Publication => view! { <Publication source toolbox /> }.into_any(),
        SourceKind::Practice => format!("{}: {}", words.practice, words.practice_help).into_any(),
        SourceKind::Inference => words.inference_alone.as_str().into_any(),
    };
    let known = once.into_iter().filter_map(|id| Some((id, toolbox.content.sources.get(id)?)));
    let item = |(id, source): (&'static SourceId, &'static Source)| {
        view! { <li id=ids::part("source", id.as_str()) tabindex="-1">{entry(source)}</li> }
    };
    view! { <ul class="sources">{known.map(item).collect_view()}</ul> }
}

/// A publication with title, publisher and, in print, its address.
#[component]
fn Publication(source: &'static Source, toolbox: &'static Toolbox) -> impl IntoView {
    let url = source.urls.first().map_or("", String::as_str);
    let year = source.year.map(|year| year.to_string());
    let publisher = Some(source.publisher.clone()).filter(|publisher| !publisher.is_empty());
    let licence =
        (!source.licence.is_empty()).then(|| fill(&toolbox.words.register.licence, &[("licence", &source.licence)]));
    let published: Vec<String> = publisher.into_iter().chain(year).collect();
    let details: Vec<String> =
        Some(published.join(", ")).filter(|text| !text.is_empty()).into_iter().chain(licence).collect();
    view! {
        <OutsideLink url label=source.title.as_str() lang=&source.language words=&toolbox.words />
        {(!details.is_empty()).then(|| format!(". {}", details.join(". ")))}
        <span class="sources__address">{url}</span>
    }
}
