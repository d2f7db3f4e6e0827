// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! `#/sources`: the register of sources.

use leptos::prelude::*;

use crate::domain::content::SourceKind;
use crate::state::use_toolbox;
use crate::ui::components::{Heading, SourceList};

/// All sources.
#[component]
pub fn SourcesPage() -> impl IntoView {
    let toolbox = use_toolbox();
    let words = &toolbox.words.register;
    let all = toolbox.content.sources.values();
    let n_publications = all.filter(|source| source.kind == SourceKind::Publication).count();
    view! {
        <div class="page">
            <Heading title=words.title.as_str() />
            <p class="kern-body kern-body--large prose">{words.intro.as_str()}</p>
            <p class="kern-body kern-body--muted">{words.count.of(n_publications as f64, &toolbox.locale(), &[])}</p>
            <SourceList sources=toolbox.content.sources_by_publisher() toolbox />
        </div>
    }
}
