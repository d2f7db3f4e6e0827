// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! A link that leaves the toolbox: opens in a new tab, and says so.

use leptos::prelude::*;

use super::{Icon, IconName};
use crate::text::Messages;

/// A link to another site. What is no web address stays text: content is data.
#[component]
pub fn OutsideLink(
    /// The address.
    url: &'static str,
    /// What is shown.
    #[prop(into)]
    label: String,
    /// Said to screen readers instead of looking around: the title behind a number.
    #[prop(optional)]
    title: &'static str,
    /// The language of the label, where it is known.
    #[prop(optional)]
    lang: &'static str,
    /// The words of the interface.
    words: &'static Messages,
) -> impl IntoView {
    let lang = Some(lang).filter(|lang| !lang.is_empty());
    if !(url.starts_with("https://") || url.starts_with("http://")) {
        return view! { <cite lang=lang>{label}</cite> }.into_any();
    }
    let (start, end) = label.rsplit_once(' ').map_or(("", label.as_str()), |(start, end)| (start, end));
    let gap = if start.is_empty() { "" } else { " " };
    view! {
        <a class="kern-link" href=url target="_blank" rel="noopener noreferrer" lang=lang>
            {format!("{start}{gap}")}
            <span class="outside__end">{end.to_owned()} <Icon name=IconName::ExternalLink /></span>
            {(!title.is_empty()).then(|| view! { <span class="kern-sr-only">" " {title}</span> })}
            <span class="kern-sr-only">" (" {words.frame.external.as_str()} ")"</span>
        </a>
    }
    .into_any()
}
