// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The hash as address, and scroll positions for Back and Forward.

use wasm_bindgen::{JsCast, JsValue};

/// The hash of the current address, with its `#`.
pub fn hash() -> String {
    web_sys::window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}

/// The whole current address.
pub fn address() -> String {
    web_sys::window().and_then(|window| window.location().href().ok()).unwrap_or_default()
}

/// Sets the hash, as an entry of its own in the history.
pub fn set_hash(hash: &str) {
    if let Some(window) = web_sys::window() {
        let _ = window.location().set_hash(hash);
    }
}

/// Sets the hash of the present entry of the history; nobody is told.
pub fn replace_hash(hash: &str) {
    if let Some(history) = history() {
        let state = history.state().unwrap_or(JsValue::NULL);
        let _ = history.replace_state_with_url(&state, "", Some(hash));
    }
}

/// Goes back to the entry before the present one.
pub fn back() {
    if let Some(history) = history() {
        let _ = history.back();
    }
}

/// Calls back when the hash has changed, before any listener registered later hears of it; those are silenced.
pub fn on_hash(mut changed: impl FnMut() + 'static) {
    let silence_and_tell = move |event: web_sys::Event| {
        event.stop_immediate_propagation();
        changed();
    };
    super::page::listen("popstate", silence_and_tell);
}

/// Lets the browser itself follow links within the page: listeners registered later do not hear of such clicks.
pub fn follow_hash_links_natively() {
    super::page::listen("click", |event| {
        let target = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
        if target.and_then(|element| element.closest("a[href^='#']").ok().flatten()).is_some() {
            event.stop_immediate_propagation();
        }
    });
}

/// Tells the browser that we restore scroll positions ourselves: it would do so before the page is there.
pub fn restore_scroll_ourselves() {
    if let Some(history) = history() {
        let _ = history.set_scroll_restoration(web_sys::ScrollRestoration::Manual);
    }
}

/// The scroll position noted in the current entry of the history; `None` for a page that was just navigated to.
pub fn noted_scroll() -> Option<f64> {
    history()?.state().ok()?.as_f64()
}

/// Notes a scroll position in the current entry of the history.
pub fn note_scroll(y: f64) {
    if let Some(history) = history() {
        let _ = history.replace_state_with_url(&JsValue::from_f64(y), "", None);
    }
}

/// The current scroll position.
pub fn scroll_y() -> f64 {
    web_sys::window().and_then(|window| window.scroll_y().ok()).unwrap_or_default()
}

/// Scrolls without animation.
pub fn scroll_to(y: f64) {
    if let Some(window) = web_sys::window() {
        let options = web_sys::ScrollToOptions::new();
        options.set_top(y);
        options.set_behavior(web_sys::ScrollBehavior::Instant);
        window.scroll_to_with_scroll_to_options(&options);
    }
}

fn history() -> Option<web_sys::History> {
    web_sys::window()?.history().ok()
}

/// Loads the page anew.
pub fn reload() {
    if let Some(window) = web_sys::window() {
        let _ = window.location().reload();
    }
}
