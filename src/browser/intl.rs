// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Numbers, plurals and dates through the browser's `Intl`: no locale tables in the program.

use std::cell::RefCell;

use js_sys::{Array, Date, Function, Intl, Object, Reflect};
use wasm_bindgen::JsValue;

/// What can be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum What {
    Number,
    Day,
    Time,
}

thread_local! {
    /// What writes in a language. Making one costs more than the rest of a row of a table, so each is made once.
    static WRITERS: RefCell<Vec<(What, String, Function)>> = const { RefCell::new(Vec::new()) };
}

/// A number in a language.
pub fn number(language: &str, n: f64) -> String {
    write(What::Number, language, &n.into())
}

/// The CLDR plural category of a number in a language: `one`, `few`, `other` …
pub fn plural(language: &str, n: f64) -> String {
    String::from(Intl::PluralRules::new(&languages(language), &Object::new()).select(n))
}

/// A date such as 1 March 2026.
pub fn date(language: &str, millis: f64) -> String {
    write(What::Day, language, &Date::new(&millis.into()))
}

/// A time of day such as 09:30.
pub fn time(language: &str, millis: f64) -> String {
    write(What::Time, language, &Date::new(&millis.into()))
}

fn write(what: What, language: &str, value: &JsValue) -> String {
    let is_it = |(of, in_language, _): &&(What, String, Function)| *of == what && in_language == language;
    let known = WRITERS.with_borrow(|all| all.iter().find(is_it).map(|(.., writer)| writer.clone()));
    let writer = known.unwrap_or_else(|| {
        let new = writer(what, language);
        WRITERS.with_borrow_mut(|all| all.push((what, language.to_owned(), new.clone())));
        new
    });
    text(writer.call1(&JsValue::UNDEFINED, value))
}

fn writer(what: What, language: &str) -> Function {
    let parts: &[(&str, &str)] = match what {
        What::Number => return Intl::NumberFormat::new(&languages(language), &Object::new()).format(),
        What::Day => &[("day", "numeric"), ("month", "long"), ("year", "numeric")],
        What::Time => &[("hour", "2-digit"), ("minute", "2-digit")],
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

fn text(value: Result<JsValue, JsValue>) -> String {
    value.ok().and_then(|value| value.as_string()).unwrap_or_default()
}
