// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Numbers, plurals and dates through the browser's `Intl`: no locale tables in the program.

use std::cell::RefCell;

use js_sys::{Array, Date, Function, Intl, Object, Reflect};
use wasm_bindgen::JsValue;

/// What can be put into words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Number,
    Date,
    Time,
}

thread_local! {
    // Making one of these takes as long as a dozen texts made with it, and a list has hundreds.
    static FORMATS: RefCell<Vec<(Kind, String, Function)>> = const { RefCell::new(Vec::new()) };
    static PLURALS: RefCell<Option<(String, Intl::PluralRules)>> = const { RefCell::new(None) };
}

/// A number in a language.
pub fn number(language: &str, n: f64) -> String {
    format(Kind::Number, language, &n.into())
}

/// The CLDR plural category of a number in a language: `one`, `few`, `other` …
pub fn plural(language: &str, n: f64) -> String {
    PLURALS.with_borrow_mut(|kept| {
        let known = kept.take().filter(|(of, _)| of == language);
        let made = || (language.to_owned(), Intl::PluralRules::new(&languages(language), &Object::new()));
        String::from(kept.insert(known.unwrap_or_else(made)).1.select(n))
    })
}

/// A date such as 1 March 2026.
pub fn date(language: &str, millis: f64) -> String {
    format(Kind::Date, language, &Date::new(&millis.into()).into())
}

/// A time of day such as 09:30.
pub fn time(language: &str, millis: f64) -> String {
    format(Kind::Time, language, &Date::new(&millis.into()).into())
}

fn format(kind: Kind, language: &str, value: &JsValue) -> String {
    FORMATS.with_borrow_mut(|all| {
        let place = all.iter().position(|(of, in_language, _)| *of == kind && in_language == language);
        let place = place.unwrap_or_else(|| {
            all.push((kind, language.to_owned(), made(kind, language)));
            all.len().saturating_sub(1)
        });
        let text = all.get(place).and_then(|(.., format)| format.call1(&JsValue::UNDEFINED, value).ok());
        text.and_then(|text| text.as_string()).unwrap_or_default()
    })
}

fn made(kind: Kind, language: &str) -> Function {
    let parts: &[(&str, &str)] = match kind {
        Kind::Number => return Intl::NumberFormat::new(&languages(language), &Object::new()).format(),
        Kind::Date => &[("day", "numeric"), ("month", "long"), ("year", "numeric")],
        Kind::Time => &[("hour", "2-digit"), ("minute", "2-digit")],
    };
    let options = Object::new();
    for (name, value) in parts {
        // Setting a property of a fresh object cannot fail.
        let _ = Reflect::set(&options, &(*name).into(), &(*value).into());
    }
    Intl::DateTimeFormat::new(&languages(language), &options).format()
}

fn languages(language: &str) -> Array {
    // British conventions for English: day before month.
    let tag = if language == "en" { "en-GB" } else { language };
    Array::of1(&tag.into())
}
