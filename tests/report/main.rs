// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The report of a full plan and of the worked examples: its text in three languages, and laws.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail loudly")]

mod golden;
mod laws;
mod sample;
#[path = "../shipped/mod.rs"]
mod shipped;

use std::sync::OnceLock;

use living_lab_toolbox::domain::content::{Content, Example};
use living_lab_toolbox::domain::date::Date;
use living_lab_toolbox::domain::json;
use living_lab_toolbox::domain::language::Language;
use living_lab_toolbox::domain::plan::{Plan, file};
use living_lab_toolbox::domain::report::{Audience, Settings};
use living_lab_toolbox::domain::timestamp::Timestamp;
use living_lab_toolbox::text::report::{Paper, Writer, report};
use living_lab_toolbox::text::{Locale, Messages, PlanWords, PluralCategory, ReportWords};

/// Content and words of a language.
pub struct Edition {
    content: Content,
    messages: Messages,
    plan_words: PlanWords,
    words: ReportWords,
}

/// Our own content, read once in each language.
pub fn edition(language: Language) -> &'static Edition {
    static EDITIONS: [OnceLock<Edition>; 3] = [OnceLock::new(), OnceLock::new(), OnceLock::new()];
    let place = Language::ALL.iter().position(|other| *other == language).unwrap();
    EDITIONS[place].get_or_init(|| read_edition(language))
}

fn read_edition(language: Language) -> Edition {
    let parsed = shipped::parsed(language);
    Edition {
        messages: json::read(&parsed.interface).unwrap(),
        content: parsed.content,
        plan_words: shipped::words("plan", language),
        words: shipped::words("report", language),
    }
}

/// Numbers and dates of our languages, near enough to those of browsers.
struct TestLocale(Language);

impl Locale for TestLocale {
    fn number(&self, n: f64) -> String {
        let (group, decimal) = if self.0 == Language::En { (',', ".") } else { ('.', ",") };
        let text = n.to_string();
        let (whole, rest) = text.split_once('.').map_or((text.as_str(), None), |(whole, rest)| (whole, Some(rest)));
        let mut grouped = String::new();
        for (place, digit) in whole.chars().enumerate() {
            if place > 0 && (whole.len() - place) % 3 == 0 {
                grouped.push(group);
            }
            grouped.push(digit);
        }
        rest.map_or(grouped.clone(), |rest| [&grouped, decimal, rest].concat())
    }

    fn plural(&self, n: f64) -> PluralCategory {
        match (self.0, n) {
            (_, 1.0) => PluralCategory::One,
            (Language::Ro, n) if n == 0.0 || (1.0..=19.0).contains(&(n % 100.0)) => PluralCategory::Few,
            _ => PluralCategory::Other,
        }
    }

    fn date(&self, at: Timestamp) -> String {
        let (year, month, day) = Date::of(at).parts();
        match self.0 {
            Language::En => format!("{day}/{month}/{year}"),
            Language::De | Language::Ro => format!("{day}.{month}.{year}"),
        }
    }

    fn time(&self, at: Timestamp) -> String {
        at.to_string()[11..16].to_owned()
    }
}

/// The day of all papers here.
pub fn today() -> Date {
    Date::parse("2027-06-15").unwrap()
}

/// The report of a plan.
pub fn paper(plan: &Plan, example: Option<&Example>, audience: Audience, language: Language) -> Paper {
    let Edition { content, messages, plan_words, words, .. } = edition(language);
    let locale = &TestLocale(language);
    let today = today();
    report(
        Writer { plan, example, content, messages, plan_words, words, language, locale, today },
        &Settings::of(plan, audience),
    )
}

/// `SAMPLE_PLAN=plan.livinglab.json cargo test --no-default-features --test report sample` writes the plan, to look at it in a browser.
#[test]
fn the_sample_is_a_plan_that_can_be_saved() {
    let plan = sample::full_plan(&edition(Language::En).content);
    let text = file::write(&plan, "sample", Timestamp::from_millis(9_999)).unwrap();
    assert_eq!(file::read(&text).unwrap().plan, plan);
    if let Some(path) = std::env::var_os("SAMPLE_PLAN") {
        std::fs::write(path, text).unwrap();
    }
}
