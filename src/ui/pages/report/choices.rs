// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! For whom the paper is, in which language, with which sections.

use leptos::prelude::*;

use super::{AUDIENCE, LANGUAGE};
use crate::domain::language::Language;
use crate::domain::plan::ItemKind;
use crate::domain::report::{Audience, Section, Settings};
use crate::state::report::Asked;
use crate::state::{use_navigation, use_plan, use_words};
use crate::text::ReportWords;
use crate::ui::components::{FieldEntry, Picks, Select};

/// The choices; the sections of a worked example are those of the audience.
#[component]
pub(super) fn Choices(asked: Memo<Asked>) -> impl IntoView {
    let words: &'static ReportWords = use_words();
    let navigation = use_navigation();
    let language = Memo::new(move |_| asked.with(|asked| asked.language));
    let audience = Memo::new(move |_| asked.with(|asked| asked.audience));
    let is_own = Memo::new(move |_| asked.with(|asked| asked.example.is_none()));
    let choose = move |name: &'static str, key: &str| navigation.show(&navigation.query_now().with(name, key));
    let languages = Language::ALL.iter().map(|language| entry("", language.tag(), language.own_name())).collect();
    view! {
        {move || {
            let offered = Audience::ALL.iter().filter(|audience| audience.is_offered_in(language.get()));
            let entries = offered.map(|audience| entry("audience-", audience.key(), words.audience(*audience))).collect();
            view! {
                <Picks
                    legend=words.page.audience.as_str().into_any()
                    one_of=Some("audience".to_owned())
                    entries
                    chosen=Signal::derive(move || audience.get().key().to_owned())
                    choose=Callback::new(move |(key, _): (String, bool)| choose(AUDIENCE, &key))
                />
            }
        }}
        <p class="kern-body kern-body--small" role="status">{move || words.purpose(audience.get())}</p>
        {move || (language.get() != Language::De).then(|| view! { <p class="kern-body kern-body--small">{words.page.only_german.as_str()}</p> })}
        <Select
            id="report-language".to_owned()
            label=words.page.language.as_str()
            entries=languages
            chosen=Signal::derive(move || language.get().tag().to_owned())
            choose=Callback::new(move |key: String| choose(LANGUAGE, &key))
        />
        {move || is_own.get().then(|| view! { <p class="kern-body kern-body--small">{words.page.language_help.as_str()}</p> })}
        {move || is_own.get().then(|| view! { <Sections audience=audience.get() words /> })}
    }
}

fn entry(prefix: &str, key: &str, word: &str) -> FieldEntry {
    FieldEntry { id: [prefix, key].concat(), key: key.to_owned(), word: word.to_owned() }
}

/// The sections, to switch on and off.
#[component]
fn Sections(audience: Audience, words: &'static ReportWords) -> impl IntoView {
    let plan = use_plan();
    let title = move |section: &Section| match section {
        Section::Closing => words.closing(audience),
        section => words.section(*section),
    };
    let entries = Section::ALL.iter().map(|section| entry("section-", section.key(), title(section))).collect();
    let chosen = move || {
        plan.with(|plan| {
            let settings = Settings::of(plan, audience);
            let sections = Section::ALL.iter().filter(|section| settings.has(**section));
            sections.map(|section| section.key()).collect::<Vec<_>>().join(" ")
        })
    };
    let switch = move |(key, there): (String, bool)| {
        let Some(section) = Section::parse(&key) else { return };
        let says = plan.with_untracked(|plan| Settings::with(plan, audience, section, there));
        let says: Vec<_> = says.iter().map(|(attribute, text)| (attribute.clone(), text.as_str())).collect();
        plan.set_items(ItemKind::Report, &Settings::item(audience), &says);
    };
    view! {
        <details class="report__more" id="report-sections">
            <summary class="report__summary">{words.page.sections.as_str()}</summary>
            <Picks legend=words.page.sections.as_str().into_any() entries chosen=Signal::derive(chosen) choose=Callback::new(switch) />
        </details>
    }
}
