// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Files in and out: download and upload everywhere, and files on the disk where the browser lets pages write them.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;

use super::journal;

/// Offers a text as a download; `kind` is its media type.
///
/// # Errors
/// The browser's own message when it refuses.
pub fn download(name: &str, kind: &str, text: &str) -> Result<(), String> {
    try_download(name, kind, &text.into()).map_err(|error| format!("{error:?}"))
}

/// Offers bytes as a download; `kind` is their media type.
///
/// # Errors
/// The browser's own message when it refuses.
pub fn download_bytes(name: &str, kind: &str, bytes: &[u8]) -> Result<(), String> {
    try_download(name, kind, &Uint8Array::from(bytes)).map_err(|error| format!("{error:?}"))
}

fn try_download(name: &str, media: &str, part: &JsValue) -> Result<(), JsValue> {
    let document = web_sys::window().and_then(|window| window.document()).ok_or("no document")?;
    let kind = web_sys::BlobPropertyBag::new();
    kind.set_type(media);
    // A text or bytes: the constructor takes either.
    let blob = web_sys::Blob::new_with_str_sequence_and_options(&Array::of1(part), &kind)?;
    let url = web_sys::Url::create_object_url_with_blob(&blob)?;
    let link: web_sys::HtmlAnchorElement = document.create_element("a")?.dyn_into().map_err(|_| "no link")?;
    link.set_href(&url);
    link.set_download(name);
    link.click();
    // Revoked when the page goes: Firefox starts the download after the click has returned.
    Ok(())
}

/// The largest file that is looked at, in bytes. A plan of 5,000 entries has about 1.4 million, and a browser stores no text
/// of more than 5 million; a larger file would only keep the page busy.
pub const LARGEST: f64 = 10_000_000.0;

/// A file somebody chose: its name, and its text or why there is none.
pub type ChosenFile = (String, Result<String, Unread>);

/// Why a chosen file was not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unread {
    /// It is larger than [`LARGEST`].
    TooLarge,
    /// The browser could not read it: it has gone, or it may not be read.
    Unreadable,
}

/// What has come of writing a file on the disk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Written {
    /// It was written; its name.
    Done(String),
    /// Nobody chose a place.
    NotChosen,
    /// Somebody else has changed the file since it was read or written last; nothing was written. Its name and text.
    ChangedMeanwhile(String, String),
}

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = ["livingLab", "journal"], js_name = writesFiles)]
    fn writes_files() -> bool;
    #[wasm_bindgen(js_namespace = ["livingLab", "journal"], js_name = boundTo)]
    fn file_of(plan: &str) -> Option<String>;
}

/// The texts of the files somebody chose, in their order.
pub async fn chosen_texts(input: &web_sys::HtmlInputElement) -> Vec<ChosenFile> {
    let list: Vec<JsValue> = input
        .files()
        .map(|list| (0..list.length()).filter_map(|index| list.get(index)).map(Into::into).collect())
        .unwrap_or_default();
    let files = texts("read", list.into_iter().collect::<Array>().into()).await.unwrap_or_default();
    // The same files may be chosen again.
    input.set_value("");
    files
}

/// The text of a file somebody chose; `None` if none was chosen.
///
/// # Errors
/// When the file is too large or cannot be read.
pub async fn chosen_text(input: &web_sys::HtmlInputElement) -> Result<Option<String>, Unread> {
    chosen_texts(input).await.into_iter().next().map(|(_, text)| text).transpose()
}

/// Calls back when files were dropped onto the window.
pub fn on_drop(mut call: impl FnMut() + 'static) {
    super::page::listen("livinglab:dropped", move |_| call());
}

/// The texts of the files that were dropped last.
pub async fn dropped_texts() -> Vec<ChosenFile> {
    texts("dropped", JsValue::UNDEFINED).await.unwrap_or_default()
}

/// Whether pages can write files on the disk here, with the reader's leave.
pub fn can_write() -> bool {
    writes_files()
}

/// Lets the reader choose files on the disk. A single one can be [written back](save) once it is [bound](bind) to a plan.
///
/// # Errors
/// The browser's own words when it refuses.
pub async fn pick_texts() -> Result<Vec<ChosenFile>, String> {
    texts("pick", JsValue::UNDEFINED).await
}

/// The file that was read last belongs to a plan from now on, as long as the window is open.
pub async fn bind(plan: &str) {
    // Nothing to bind is no fault.
    let _ = journal::ask("bind", plan.into(), JsValue::UNDEFINED, JsValue::UNDEFINED).await;
}

/// The next [`save`] of a plan asks for a place again.
pub async fn unbind(plan: &str) {
    let _ = journal::ask("unbind", plan.into(), JsValue::UNDEFINED, JsValue::UNDEFINED).await;
}

/// The name of the file that belongs to a plan.
pub fn bound_to(plan: &str) -> Option<String> {
    file_of(plan)
}

/// Writes a plan's text to its file, or to one that the reader chooses.
///
/// # Errors
/// The browser's own words when it refuses.
pub async fn save(plan: &str, text: &str, suggested_name: &str) -> Result<Written, String> {
    let answer = Array::from(&journal::ask("save", plan.into(), text.into(), suggested_name.into()).await?);
    Ok(match (answer.get(0).as_string(), answer.get(1).as_string()) {
        (None, _) => Written::NotChosen,
        (Some(name), None) => Written::Done(name),
        (Some(name), Some(there)) => Written::ChangedMeanwhile(name, there),
    })
}

async fn texts(verb: &str, list: JsValue) -> Result<Vec<ChosenFile>, String> {
    let files = journal::ask(verb, list, LARGEST.into(), JsValue::UNDEFINED).await?;
    let file = |file: JsValue| {
        let [name, kind, text] = [0, 1, 2].map(|part| Array::from(&file).get(part).as_string().unwrap_or_default());
        let text = match kind.as_str() {
            "text" => Ok(text),
            "large" => Err(Unread::TooLarge),
            _ => Err(Unread::Unreadable),
        };
        (name, text)
    };
    Ok(Array::from(&files).iter().map(file).collect())
}
