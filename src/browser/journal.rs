// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! IndexedDB (`src/shell/journal.js`): the journal of changes, snapshots, and everything that is stored as a whole.

use js_sys::Array;
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    // One way for all verbs: each import of its own would cost more than its text.
    #[wasm_bindgen(js_namespace = ["livingLab", "journal"], js_name = ask, catch)]
    async fn ask_for(verb: &str, one: JsValue, two: JsValue, three: JsValue) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_namespace = ["livingLab", "journal"])]
    fn persist();
    #[wasm_bindgen(js_namespace = ["livingLab", "journal"], js_name = alone)]
    fn run_alone(act: &JsValue);
}

/// Asks the plain JavaScript for something.
///
/// # Errors
/// The browser's own words.
pub(super) async fn ask(verb: &str, one: JsValue, two: JsValue, three: JsValue) -> Result<JsValue, String> {
    ask_for(verb, one, two, three).await.map_err(|error| error.as_string().unwrap_or_else(|| format!("{error:?}")))
}

async fn ask_about(verb: &str, one: &str, two: &str) -> Result<JsValue, String> {
    ask(verb, one.into(), two.into(), JsValue::UNDEFINED).await
}

fn texts(list: &JsValue) -> Vec<String> {
    Array::from(list).iter().filter_map(|text| text.as_string()).collect()
}

/// Writes a record. It is on the disk when this returns.
///
/// # Errors
/// The browser's own words when there is no IndexedDB or it refuses.
pub async fn append(text: &str) -> Result<(), String> {
    ask_about("append", text, "").await.map(drop)
}

/// All records, the oldest first. Makes no journal where there is none.
///
/// # Errors
/// The browser's own words when it cannot be read.
pub async fn all() -> Result<Vec<String>, String> {
    ask_about("all", "", "").await.map(|records| texts(&records))
}

/// Forgets the records written before a moment (milliseconds since 1970).
///
/// # Errors
/// The browser's own words when it refuses; the records stay then.
pub async fn forget(before: f64) -> Result<(), String> {
    ask("forget", before.into(), JsValue::UNDEFINED, JsValue::UNDEFINED).await.map(drop)
}

/// Deletes the records and snapshots that name a plan.
///
/// # Errors
/// The browser's own words when it refuses; what could not be deleted stays.
pub async fn forget_plan(plan: &str) -> Result<(), String> {
    ask_about("forgetPlan", plan, "").await.map(drop)
}

/// The names of all snapshots.
pub async fn snapshots() -> Vec<String> {
    ask_about("snapshots", "", "").await.map(|names| texts(&names)).unwrap_or_default()
}

/// The text of a snapshot, if it is there.
pub async fn snapshot(name: &str) -> Option<String> {
    ask_about("snapshot", name, "").await.ok()?.as_string()
}

/// Keeps a snapshot. It is on the disk when this returns.
///
/// # Errors
/// The browser's own words when there is no IndexedDB or it refuses.
pub async fn keep_snapshot(name: &str, text: &str) -> Result<(), String> {
    ask_about("keepSnapshot", name, text).await.map(drop)
}

/// Deletes a snapshot.
///
/// # Errors
/// The browser's own words when it refuses.
pub async fn drop_snapshot(name: &str) -> Result<(), String> {
    ask_about("dropSnapshot", name, "").await.map(drop)
}

/// Deletes everything the toolbox has stored on this device.
///
/// # Errors
/// The browser's own words when something could not be deleted.
pub async fn erase() -> Result<(), String> {
    ask_about("erase", "", "").await.map(drop)
}

/// What is stored beside local storage: characters of the journal, characters of the snapshots, bytes of program files kept
/// for offline use.
pub async fn usage() -> Option<(f64, f64, f64)> {
    let numbers = Array::from(&ask_about("usage", "", "").await.ok()?);
    Some((numbers.get(0).as_f64()?, numbers.get(1).as_f64()?, numbers.get(2).as_f64()?))
}

/// Asks the browser to keep the storage for good. Nobody waits for its answer, which may take for ever.
pub fn ask_to_persist() {
    persist();
}

/// Whether the browser has promised to keep the storage.
pub async fn persisted() -> bool {
    ask_about("persisted", "", "").await.ok().and_then(|answer| answer.as_bool()).unwrap_or_default()
}

/// Runs something while no other window does, where the browser has locks; at once where it has none.
pub fn alone(act: Box<dyn FnOnce()>) {
    run_alone(&Closure::once_into_js(act));
}
