// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The plain JavaScript around the program (`src/shell/boot.js`): content, offline use, the last word after a crash.

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = livingLab, catch)]
    async fn load(name: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_namespace = livingLab, js_name = inlineText)]
    async fn inline_block(name: &str) -> JsValue;
    #[wasm_bindgen(js_namespace = livingLab, js_name = singleFile, catch)]
    async fn single_file_with(name: &str, text: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_namespace = livingLab)]
    fn ready();
    #[wasm_bindgen(js_namespace = livingLab)]
    fn mark(name: &str);
    #[wasm_bindgen(js_namespace = livingLab)]
    fn crashed(message: &str);
    #[wasm_bindgen(js_namespace = ["livingLab", "offline"], js_name = state)]
    fn offline_state_text() -> String;
    #[wasm_bindgen(js_namespace = ["livingLab", "offline"])]
    fn keep();
    #[wasm_bindgen(js_namespace = ["livingLab", "offline"], js_name = keepOnce)]
    fn keep_once();
    #[wasm_bindgen(js_namespace = ["livingLab", "offline"], js_name = takeUpdate)]
    fn take_update();
}

/// The text of a file of ours: from the page itself (single file) or from beside it.
///
/// # Errors
/// The reason, as the browser gives it (English).
pub async fn load_text(name: &str) -> Result<String, String> {
    match load(name).await {
        Ok(text) => text.as_string().ok_or_else(|| format!("{name}: not a text")),
        Err(error) => Err(error.as_string().unwrap_or_else(|| format!("{error:?}"))),
    }
}

/// The text of a block inside the page (single file); `None` if there is none.
pub async fn inline_text(name: &str) -> Option<String> {
    inline_block(name).await.as_string()
}

/// The whole toolbox as one page, with a text inside under this name; as the bytes of the file.
///
/// # Errors
/// The reason, as the browser gives it (English).
pub async fn single_file(name: &str, text: &str) -> Result<Vec<u8>, String> {
    let page = single_file_with(name, text).await;
    page.map_err(|error| error.as_string().unwrap_or_else(|| format!("{error:?}")))
        .map(|page| js_sys::Uint8Array::new(&page).to_vec())
}

/// Notes a moment in the browser's performance timeline, as `livinglab:<name>`; read by the benchmark.
pub fn note_moment(name: &str) {
    mark(name);
}

/// Takes the static shell away: the program is on the screen.
pub fn hide_static_shell() {
    ready();
}

/// Shows the last word of the plain JavaScript, with the stored work as a download, when the program dies.
pub fn tell_shell_about_panics() {
    std::panic::set_hook(Box::new(|info| {
        console_error_panic_hook::hook(info);
        crashed(&info.to_string());
    }));
}

/// Whether the toolbox is kept in the browser for use without internet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Offline {
    /// The browser offers no way at this address.
    Unsupported,
    /// Possible, not done.
    NotKept,
    /// Under way.
    Working,
    /// Done.
    Kept,
    /// Done, and a newer version is waiting to be taken.
    UpdateReady,
    /// It was tried and did not work.
    Failed,
}

/// The present state of keeping the toolbox for use without internet.
pub fn offline() -> Offline {
    match offline_state_text().as_str() {
        "not-kept" => Offline::NotKept,
        "working" => Offline::Working,
        "kept" => Offline::Kept,
        "update-ready" => Offline::UpdateReady,
        "failed" => Offline::Failed,
        _ => Offline::Unsupported,
    }
}

/// Calls back whenever [`offline`] may have changed.
pub fn on_offline_change(mut call: impl FnMut() + 'static) {
    super::page::listen("livinglab:offline", move |_| call());
}

/// Asks the browser to keep the toolbox for use without internet; does nothing where it cannot or already does.
pub fn keep_offline() {
    keep();
}

/// The same on account of the first own input: tried once in the life of the page.
pub fn keep_offline_once() {
    keep_once();
}

/// Takes a waiting version: the page is loaded anew with it.
pub fn take_new_version() {
    take_update();
}
