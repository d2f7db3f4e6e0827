// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Numbers, plurals and dates through the browser's `Intl`: no locale tables in the program.

use js_sys::{Array, Date, Intl, Object, Reflect};
use wasm_bindgen::JsValue;

/// A number in a language.
pub fn number(language: &str, n: f64) -> String {
    let format = Intl::NumberFormat::new(&languages(language), &Object::new());
    text(format.format().call1(&JsValue::UNDEFINED, &n.into()))
}

/// The CLDR plural category of a number in a language: `one`, `few`, `other` …
pub fn plural(language: &str, n: f64) -> String {
    String::from(Intl::PluralRules::new(&languages(language), &Object::new()).select(n))
}

/// A date such as 1 March 2026.
pub fn date(language: &str, millis: f64) -> String {
    moment(language, millis, &[("day", "numeric"), ("month", "long"), ("year", "numeric")])
}

/// A time of day such as 09:30.
pub fn time(language: &str, millis: f64) -> String {
    moment(language, millis, &[("hour", "2-digit"), ("minute", "2-digit")])
}

fn moment(language: &str, millis: f64, parts: &[(&str, &str)]) -> String {
    let options = Object::new();
    for (name, value) in parts {
        // Setting a property of a fresh object cannot fail.
        let _ = Reflect::set(&options, &(*name).into(), &(*value).into());
    }
    let format = Intl::DateTimeFormat::new(&languages(language), &options);
    text(format.format().call1(&JsValue::UNDEFINED, &Date::new(&millis.into())))
}

fn languages(language: &str) -> Array {
    // British conventions for English: day before month.
    let tag = if language == "en" { "en-GB" } else { language };
    Array::of1(&tag.into())
}

fn text(value: Result<JsValue, JsValue>) -> String {
    value.ok().and_then(|value| value.as_string()).unwrap_or_default()
}
