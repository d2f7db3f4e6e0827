// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What planners write for a paper themselves, and whether people are named in it.

use leptos::prelude::*;

use crate::domain::plan::ItemKind;
use crate::domain::plan::items::ReportKey;
use crate::domain::report::{Audience, Settings};
use crate::state::{use_plan, use_words};
use crate::text::ReportWords;
use crate::ui::components::{ItemText, Said};

/// Title, summary, closing words, names.
#[component]
pub(super) fn OwnWords(audience: Audience) -> impl IntoView {
    let all: &'static ReportWords = use_words();
    let words = &all.page;
    let plan = use_plan();
    let item = Settings::item(audience);
    let said = |key: ReportKey| Said { plan, kind: ItemKind::Report, item: item.clone(), attribute: key.attribute() };
    let has_names = Memo::new(move |_| plan.with(|plan| plan.has_names()));
    let named = Memo::new(move |_| plan.with(|plan| Settings::of(plan, audience).names));
    let name = move |yes: bool| {
        let says = [(ReportKey::Names.attribute(), if yes { "yes" } else { "" })];
        plan.set_items(ItemKind::Report, &Settings::item(audience), &says);
    };
    let names = move || {
        if !has_names.get() {
            return view! { <p class="kern-body kern-body--small">{words.names_off.as_str()}</p> }.into_any();
        }
        view! {
            <div class="kern-form-check">
                <input
                    id="report-names" class="kern-form-check__checkbox" type="checkbox" aria-describedby="report-names-help"
                    prop:checked=named on:change:target=move |event| name(event.target().checked())
                />
                <label class="kern-label" for="report-names">{words.names.as_str()}</label>
            </div>
        }
        .into_any()
    };
    view! {
        <fieldset class="kern-fieldset report__texts">
            <legend class="kern-label">{words.texts.as_str()}</legend>
            <ItemText said=said(ReportKey::Title) label=words.title.as_str() help=words.title_help.as_str() />
            <ItemText said=said(ReportKey::Summary) label=words.summary.as_str() help=words.summary_help.as_str() long=true />
            <ItemText said=said(ReportKey::Closing) label=all.closing(audience) help=words.closing_help.as_str() long=true />
            {names}
            <p class="kern-body kern-body--small" id="report-names-help">{words.names_help.as_str()}</p>
        </fieldset>
    }
}
