// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What is printed: cards and worksheets, which, empty or filled, in which language.

use leptos::prelude::*;

use super::Sheets;
use crate::domain::language::Language;
use crate::domain::prints::{Filling, Printed, Which, formats_to_print, measures_to_print};
use crate::state::prints::{Asked, FILLING, FORMAT, FORMATS, LANGUAGE, MEASURE, MEASURES, PRINT};
use crate::state::{Toolbox, use_navigation, use_plan, use_toolbox, use_words};
use crate::text::{PrintWords, fill};
use crate::ui::components::{FieldEntry, Picks, Select};

/// The choices.
#[component]
pub(super) fn Choices(
    /// What the address asks for.
    asked: Memo<Asked>,
    /// All that can be printed, page by page.
    sheets: Memo<Sheets>,
) -> impl IntoView {
    let (toolbox, all): (_, &'static PrintWords) = (use_toolbox(), use_words());
    let words = &all.page;
    let navigation = use_navigation();
    let set = move |name: &'static str| {
        Callback::new(move |key: String| navigation.show_instead(&navigation.query_now().with(name, &key)))
    };
    let toggle = move |name: &'static str| {
        Callback::new(move |(key, _): (String, bool)| {
            navigation.show_instead(&navigation.query_now().toggled(name, &key));
        })
    };
    let has = move |printed: Printed| Memo::new(move |_| asked.with(|asked| asked.printed.contains(&printed)));
    let has_sheets = Memo::new(move |_| {
        asked.with(|asked| asked.printed.iter().any(|printed| matches!(printed, Printed::Sheet(_))))
    });
    let (has_measures, has_formats) = (has(Printed::MeasureCards), has(Printed::FormatCards));
    let entries = Memo::new(move |_| sheets.with(|sheets| offered(sheets, all, toolbox)));
    let chosen =
        move || asked.with(|asked| asked.printed.iter().map(|printed| printed.key()).collect::<Vec<_>>().join(" "));
    let filling = move || asked.with(|asked| asked.order.filling.key().to_owned());
    let fillings = [(Filling::Empty, &words.empty), (Filling::Plan, &words.filled)];
    let fillings = fillings.map(|(filling, word)| entry("filling-", filling.key(), word)).to_vec();
    let languages = Language::ALL.iter().map(|language| entry("", language.tag(), language.own_name())).collect();
    view! {
        {move || view! {
            <Picks legend=words.what.as_str().into_any() entries=entries.get() chosen=Signal::derive(chosen) choose=toggle(PRINT) />
        }}
        {move || has_measures.get().then(|| view! { <Measures asked choose=set(MEASURES) pick=toggle(MEASURE) /> })}
        {move || has_formats.get().then(|| view! { <Formats asked choose=set(FORMATS) pick=toggle(FORMAT) /> })}
        {move || has_sheets.get().then(|| view! {
            <Picks
                legend=words.filling.as_str().into_any()
                one_of=Some("filling".to_owned())
                entries=fillings.clone()
                chosen=Signal::derive(filling)
                choose=Callback::new(move |(key, _): (String, bool)| set(FILLING).run(key))
            />
            <p class="kern-body kern-body--small">{words.filled_help.as_str()}</p>
        })}
        <Select
            id="print-language".to_owned()
            label=words.language.as_str()
            entries=languages
            chosen=Signal::derive(move || asked.with(|asked| asked.language.tag().to_owned()))
            choose=set(LANGUAGE)
        />
    }
}

fn entry(prefix: &str, key: &str, word: &str) -> FieldEntry {
    FieldEntry { id: [prefix, key].concat(), key: key.to_owned(), word: word.to_owned() }
}

/// All that can be printed, each with its number of pages.
fn offered(sheets: &Sheets, words: &PrintWords, toolbox: &'static Toolbox) -> Vec<FieldEntry> {
    let locale = &toolbox.locale();
    let offered = sheets.iter().map(|(printed, pages)| {
        let n_cards: usize = pages.iter().map(|page| page.n_cards()).sum();
        let values = [
            ("title", words.title(*printed)),
            ("pages", &words.page.pages.of(pages.len() as f64, locale, &[])),
            ("cards", &words.page.cards.of(n_cards as f64, locale, &[])),
            ("copies", words.copies(*printed)),
        ];
        let text = match printed {
            Printed::Sheet(_) => &words.page.entry,
            Printed::MeasureCards | Printed::FormatCards => &words.page.entry_cards,
        };
        entry("print-", printed.key(), &fill(text, &values))
    });
    offered.collect()
}

/// Which measures get a card.
#[component]
fn Measures(asked: Memo<Asked>, choose: Callback<String>, pick: Callback<(String, bool)>) -> impl IntoView {
    let (toolbox, words, plan) = (use_toolbox(), use_words::<PrintWords>(), use_plan());
    let entries = Memo::new(move |_| {
        plan.with(|plan| {
            let ids = measures_to_print(plan, &toolbox.content, Which::All, &[]);
            let titled =
                ids.iter().filter_map(|id| Some(entry("pick-measure-", id.as_str(), toolbox.measure_title(id, plan)?)));
            titled.collect::<Vec<_>>()
        })
    });
    let which = Memo::new(move |_| asked.with(|asked| asked.order.measures));
    let picked = move || {
        asked.with(|asked| asked.order.picked_measures.iter().map(ToString::to_string).collect::<Vec<_>>().join(" "))
    };
    view! {
        <WhichOf
            id="which-measures" label=words.page.which_measures.as_str() offered=Which::ALL which choose
            legend=words.page.pick_measures.as_str() entries picked=Signal::derive(picked) pick
        />
    }
}

/// Which formats get a card.
#[component]
fn Formats(asked: Memo<Asked>, choose: Callback<String>, pick: Callback<(String, bool)>) -> impl IntoView {
    let (toolbox, words, plan) = (use_toolbox(), use_words::<PrintWords>(), use_plan());
    let entries = Memo::new(move |_| {
        let ids = plan.with(|plan| formats_to_print(plan, &toolbox.content, Which::All, &[]));
        let titled = ids
            .iter()
            .filter_map(|id| Some(entry("pick-format-", id.as_str(), &toolbox.content.formats.get(id)?.title)));
        titled.collect::<Vec<_>>()
    });
    let which = Memo::new(move |_| asked.with(|asked| asked.order.formats));
    let picked = move || {
        asked.with(|asked| asked.order.picked_formats.iter().map(ToString::to_string).collect::<Vec<_>>().join(" "))
    };
    view! {
        <WhichOf
            id="which-formats" label=words.page.which_formats.as_str() offered=&[Which::Listed, Which::Picked, Which::All] which choose
            legend=words.page.pick_formats.as_str() entries picked=Signal::derive(picked) pick
        />
    }
}

/// Which ones, and the list to pick from by hand.
#[component]
fn WhichOf(
    id: &'static str,
    label: &'static str,
    offered: &'static [Which],
    which: Memo<Which>,
    choose: Callback<String>,
    legend: &'static str,
    entries: Memo<Vec<FieldEntry>>,
    picked: Signal<String>,
    pick: Callback<(String, bool)>,
) -> impl IntoView {
    let words: &'static PrintWords = use_words();
    let options = offered.iter().map(|which| entry("", which.key(), words.which(*which))).collect();
    view! {
        <Select id=id.to_owned() label entries=options chosen=Signal::derive(move || which.get().key().to_owned()) choose />
        {move || (which.get() == Which::Picked).then(|| view! {
            <div class="prints__picks">
                <Picks legend=legend.into_any() entries=entries.get() chosen=picked choose=pick />
            </div>
        })}
    }
}
