// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! A second window of ours: the one that was opened from here, or the one that opened this.
//!
//! They talk by messages between the two windows and no others, because that works over `file://` too, where storage and
//! channels may be kept apart (ADR 15). The receiver checks who sent.

use std::cell::{Cell, RefCell};

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{MessageEvent, Window};

thread_local! {
    static OTHER: RefCell<Option<Window>> = const { RefCell::new(None) };
    static AWAITED: Cell<bool> = const { Cell::new(false) };
}

/// Opens an address of ours in a window beside this one, or shows it there if that window is open; whether the browser allows it.
pub fn open_beside(address: &str, name: &str, features: &str) -> bool {
    let opened = web_sys::window()
        .and_then(|window| window.open_with_url_and_target_and_features(address, name, features).ok().flatten());
    let is_open = opened.is_some();
    if let Some(other) = opened {
        // A window that is open already stays behind this one without it.
        let _ = other.focus();
        OTHER.set(Some(other));
    }
    is_open
}

/// The next window that speaks to us is the one that was opened by hand.
pub fn await_other() {
    AWAITED.set(true);
}

/// Takes the window that opened this one as the other; whether there is one.
pub fn take_opener() -> bool {
    let opener = web_sys::window().and_then(|window| window.opener().ok()).filter(|opener| opener.is_object());
    let is_there = opener.is_some();
    if let Some(opener) = opener {
        // A window of another context is no instance of ours, so that it cannot be asked what it is.
        OTHER.set(Some(opener.unchecked_into()));
    }
    is_there && other_is_open()
}

/// Whether the other window is there.
pub fn other_is_open() -> bool {
    OTHER.with_borrow(|other| other.as_ref().is_some_and(|other| other.closed().is_ok_and(|closed| !closed)))
}

/// Forgets the other window.
pub fn forget_other() {
    OTHER.set(None);
}

/// Tells the other window something; without one, nobody hears it.
pub fn tell_other(text: &str) {
    OTHER.with_borrow(|other| {
        if let Some(other) = other {
            // Over `file://` windows have no origin by which they could be named; what is told is no secret.
            let _ = other.post_message(&JsValue::from_str(text), "*");
        }
    });
}

/// What the other window has told; `None` for messages of anybody else, and for what is no text. `is_ours` says whether a text
/// has the form of our messages: a window that was opened by hand is known by its first one.
pub fn told_by_other(event: &MessageEvent, is_ours: impl Fn(&str) -> bool) -> Option<String> {
    let source: JsValue = event.source()?.into();
    let text = event.data().as_string().filter(|text| is_ours(text))?;
    let is_known =
        OTHER.with_borrow(|other| other.as_ref().is_some_and(|other| AsRef::<JsValue>::as_ref(other) == &source));
    if is_known {
        return Some(text);
    }
    if !AWAITED.replace(false) {
        return None;
    }
    OTHER.set(Some(source.unchecked_into()));
    Some(text)
}
