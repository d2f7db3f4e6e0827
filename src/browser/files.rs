// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Files in and out, where the browser has no file system: download and upload.

use js_sys::{Array, Promise};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// Offers a text as a download; `kind` is its media type.
///
/// # Errors
/// The browser's own message when it refuses.
pub fn download(name: &str, kind: &str, text: &str) -> Result<(), String> {
    try_download(name, kind, text).map_err(|error| format!("{error:?}"))
}

fn try_download(name: &str, media: &str, text: &str) -> Result<(), JsValue> {
    let document = web_sys::window().and_then(|window| window.document()).ok_or("no document")?;
    let kind = web_sys::BlobPropertyBag::new();
    kind.set_type(media);
    let blob = web_sys::Blob::new_with_str_sequence_and_options(&Array::of1(&text.into()), &kind)?;
    let url = web_sys::Url::create_object_url_with_blob(&blob)?;
    let link: web_sys::HtmlAnchorElement = document.create_element("a")?.dyn_into().map_err(|_| "no link")?;
    link.set_href(&url);
    link.set_download(name);
    link.click();
    // Revoked when the page goes: Firefox starts the download after the click has returned.
    Ok(())
}

/// The largest file that is looked at, in bytes; a plan of 5,000 entries has about 1.4 million.
pub const LARGEST: f64 = 20_000_000.0;

/// A file somebody chose: its name, and its text or why it could not be read.
pub type ChosenFile = (String, Result<String, String>);

/// The texts of the files somebody chose, in their order.
pub async fn chosen_texts(input: &web_sys::HtmlInputElement) -> Vec<ChosenFile> {
    let Some(list) = input.files() else { return Vec::new() };
    let mut texts = Vec::new();
    for file in (0..list.length()).filter_map(|index| list.get(index)) {
        texts.push((file.name(), text_of(&file).await));
    }
    // The same files may be chosen again.
    input.set_value("");
    texts
}

async fn text_of(file: &web_sys::File) -> Result<String, String> {
    if file.size() > LARGEST {
        return Err(format!("{} bytes", file.size()));
    }
    let promise: Promise = file.text();
    let text = JsFuture::from(promise).await.map_err(|error| format!("{error:?}"))?;
    text.as_string().ok_or_else(|| "not a text".to_owned())
}

/// The text of a file somebody chose; `None` if none was chosen.
///
/// # Errors
/// When the file is too large or cannot be read.
pub async fn chosen_text(input: &web_sys::HtmlInputElement) -> Result<Option<String>, String> {
    chosen_texts(input).await.into_iter().next().map(|(_, text)| text).transpose()
}
