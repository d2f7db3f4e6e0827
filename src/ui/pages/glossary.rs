// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! `#/glossary`: all terms, in the order of the alphabet.

use leptos::prelude::*;

use crate::state::use_toolbox;
use crate::ui::components::{Heading, TermEntry};

/// The glossary.
#[component]
pub fn GlossaryPage() -> impl IntoView {
    let toolbox = use_toolbox();
    let words = &toolbox.words.glossary;
    let item = move |term| view! { <TermEntry term toolbox /> };
    view! {
        <div class="page">
            <Heading title=words.title.as_str() />
            <p class="kern-body kern-body--large prose">{words.intro.as_str()}</p>
            <dl class="terms terms--page">{toolbox.content.terms_by_name().into_iter().map(item).collect_view()}</dl>
        </div>
    }
}
