// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The journal in IndexedDB (`src/shell/journal.js`), and everything that is stored as a whole.

use js_sys::Array;
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = ["livingLab", "journal"], js_name = append, catch)]
    async fn add(text: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_namespace = ["livingLab", "journal"], js_name = all, catch)]
    async fn read_all() -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_namespace = ["livingLab", "journal"], js_name = forget, catch)]
    async fn forget_before(before: f64) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_namespace = ["livingLab", "journal"], js_name = erase, catch)]
    async fn erase_all() -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_namespace = ["livingLab", "journal"], js_name = usage, catch)]
    async fn sizes() -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_namespace = ["livingLab", "journal"])]
    fn persist();
    #[wasm_bindgen(js_namespace = ["livingLab", "journal"], js_name = persisted, catch)]
    async fn is_persisted() -> Result<JsValue, JsValue>;
}

/// Writes a record. It is on the disk when this returns.
///
/// # Errors
/// The browser's own words when there is no IndexedDB or it refuses.
pub async fn append(text: &str) -> Result<(), String> {
    add(text).await.map(|_| ()).map_err(detail)
}

/// All records, the oldest first. Makes no journal where there is none.
///
/// # Errors
/// The browser's own words when it cannot be read.
pub async fn all() -> Result<Vec<String>, String> {
    let records = read_all().await.map_err(detail)?;
    Ok(Array::from(&records).iter().filter_map(|record| record.as_string()).collect())
}

/// Forgets the records written before a moment (milliseconds since 1970).
///
/// # Errors
/// The browser's own words when it refuses; the records stay then.
pub async fn forget(before: f64) -> Result<(), String> {
    forget_before(before).await.map(|_| ()).map_err(detail)
}

/// Deletes everything the toolbox has stored on this device.
///
/// # Errors
/// The browser's own words when something could not be deleted.
pub async fn erase() -> Result<(), String> {
    erase_all().await.map(|_| ()).map_err(detail)
}

/// What is stored beside local storage: number of records, their characters, bytes of program files kept for offline use.
pub async fn usage() -> Option<(f64, f64, f64)> {
    let numbers = Array::from(&sizes().await.ok()?);
    Some((numbers.get(0).as_f64()?, numbers.get(1).as_f64()?, numbers.get(2).as_f64()?))
}

/// Asks the browser to keep the storage for good. Nobody waits for its answer, which may take for ever.
pub fn ask_to_persist() {
    persist();
}

/// Whether the browser has promised to keep the storage.
pub async fn persisted() -> bool {
    is_persisted().await.ok().and_then(|answer| answer.as_bool()).unwrap_or_default()
}

fn detail(error: JsValue) -> String {
    error.as_string().unwrap_or_else(|| format!("{error:?}"))
}
