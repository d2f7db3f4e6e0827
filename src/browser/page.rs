// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The page as a whole: title, language, theme, focus, listeners.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

/// Listens to an event of the window for as long as the page lives.
pub fn listen(event: &str, call: impl FnMut(web_sys::Event) + 'static) {
    let listener = Closure::<dyn FnMut(web_sys::Event)>::new(call);
    if let Some(window) = web_sys::window() {
        // A window without listeners is no browser; there is nobody to tell.
        let _ = window.add_event_listener_with_callback(event, listener.as_ref().unchecked_ref());
    }
    listener.forget();
}

/// Calls back on Ctrl+Z (undo), Ctrl+Y and Ctrl+Shift+Z (redo), with the command key on a Mac. Text fields keep their own undo.
pub fn on_undo_keys(undo: impl Fn() + 'static, redo: impl Fn() + 'static) {
    listen("keydown", move |event| {
        let Some(event) = event.dyn_ref::<web_sys::KeyboardEvent>() else { return };
        if is_typing(event) || event.alt_key() || !(event.ctrl_key() || event.meta_key()) {
            return;
        }
        match (event.key().to_lowercase().as_str(), event.shift_key()) {
            ("z", false) => undo(),
            ("z", true) | ("y", false) => redo(),
            _ => return,
        }
        event.prevent_default();
    });
}

/// Calls back on Ctrl+K, with the command key on a Mac, and, while `slash` says so, on `/` outside of fields.
pub fn on_search_keys(slash: impl Fn() -> bool + 'static, call: impl Fn() + 'static) {
    listen("keydown", move |event| {
        let Some(event) = event.dyn_ref::<web_sys::KeyboardEvent>() else { return };
        // On many keyboards `/` needs Shift.
        let is_it = match (event.key().to_lowercase().as_str(), event.ctrl_key() || event.meta_key()) {
            ("k", true) => !event.shift_key(),
            ("/", false) => slash() && !is_typing(event),
            _ => false,
        };
        if is_it && !event.alt_key() {
            event.prevent_default();
            call();
        }
    });
}

/// Where a key goes: to a field, to a button or link, or nowhere in particular.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyTarget {
    /// A field, which takes all keys.
    Field,
    /// A button or a link.
    Control,
    /// Anything else.
    Page,
}

/// Where a key goes.
pub fn key_target(event: &web_sys::KeyboardEvent) -> KeyTarget {
    let element = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    let is_control =
        |element: &web_sys::Element| element.closest("button, a[href], summary, input").ok().flatten().is_some();
    match element {
        _ if is_typing(event) => KeyTarget::Field,
        Some(element) if is_control(&element) => KeyTarget::Control,
        _ => KeyTarget::Page,
    }
}

/// Whether a key is meant for a field.
fn is_typing(event: &web_sys::KeyboardEvent) -> bool {
    let element = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    let fields = "textarea, select, input:not([type=checkbox], [type=radio])";
    element.is_some_and(|element| element.matches(fields).unwrap_or_default())
}

/// Runs once after the browser has laid out what is now in the DOM.
pub fn after_layout(call: impl FnOnce() + 'static) {
    let call = Closure::once_into_js(call);
    if let Some(window) = web_sys::window() {
        let _ = window.request_animation_frame(call.unchecked_ref());
    }
}

/// Runs once after so many milliseconds.
pub fn after_millis(millis: i32, call: impl FnOnce() + 'static) {
    let call = Closure::once_into_js(call);
    if let Some(window) = web_sys::window() {
        let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(call.unchecked_ref(), millis);
    }
}

/// Calls back when the page may be about to go: hidden, closed, left for another.
pub fn on_leaving(call: impl Fn() + Clone + 'static) {
    // Browsers on phones close hidden pages without a word; `pagehide` is for all others.
    for event in ["visibilitychange", "pagehide"] {
        let call = call.clone();
        listen(event, move |_| call());
    }
}

/// Whether nobody sees the page: its timers are slow then.
pub fn is_hidden() -> bool {
    document().is_some_and(|document| document.hidden())
}

/// Sets the title of the window.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Sets an attribute of the `<html>` element.
pub fn set_root_attribute(name: &str, value: &str) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        // Only an invalid name can fail, and names are literals.
        let _ = root.set_attribute(name, value);
    }
}

/// Sets a custom property of the `<html>` element to a text, for style sheets to write.
pub fn set_root_text(name: &str, text: &str) {
    let root = document().and_then(|document| document.document_element());
    let Some(root) = root.and_then(|root| root.dyn_into::<web_sys::HtmlElement>().ok()) else { return };
    let mut quoted = String::from("\"");
    for letter in text.chars() {
        match letter {
            '"' | '\\' => quoted.extend(['\\', letter]),
            letter if letter.is_control() => quoted.push(' '),
            letter => quoted.push(letter),
        }
    }
    quoted.push('"');
    let _ = root.style().set_property(name, &quoted);
}

/// Removes an attribute of the `<html>` element.
pub fn remove_root_attribute(name: &str) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        let _ = root.remove_attribute(name);
    }
}

/// Moves the focus to the element with this id; whether it is there.
pub fn focus(id: &str) -> bool {
    let element = document().and_then(|document| document.get_element_by_id(id));
    let element = element.and_then(|element| element.dyn_into::<web_sys::HtmlElement>().ok());
    element.is_some_and(|element| element.focus().is_ok())
}

/// Moves the focus to the first of these elements that is in sight whole, without scrolling; whether there is one.
pub fn focus_in_sight(selector: &str) -> bool {
    let Some(all) = document().and_then(|document| document.query_selector_all(selector).ok()) else { return false };
    let height = web_sys::window().and_then(|window| window.inner_height().ok()).and_then(|height| height.as_f64());
    let in_sight = |element: &web_sys::HtmlElement| {
        let place = element.get_bounding_client_rect();
        place.height() > 0.0 && place.top() >= 0.0 && height.is_none_or(|height| place.bottom() <= height)
    };
    let elements = (0..all.length()).filter_map(|n| all.item(n)?.dyn_into::<web_sys::HtmlElement>().ok());
    let options = web_sys::FocusOptions::new();
    options.set_prevent_scroll(true);
    elements.into_iter().find(in_sight).is_some_and(|element| element.focus_with_options(&options).is_ok())
}

/// The id of the element that has the focus.
pub fn focused_id() -> Option<String> {
    document()?.active_element().map(|element| element.id()).filter(|id| !id.is_empty())
}

/// Whether the focus is inside the element with this id.
pub fn focus_is_in(id: &str) -> bool {
    let around = document().and_then(|document| document.get_element_by_id(id));
    let focused = document().and_then(|document| document.active_element());
    around.is_some_and(|around| around.contains(focused.as_deref()))
}

/// Copies a text for pasting; whether the browser did it. Some do it only at safe addresses.
pub async fn copy(text: &str) -> bool {
    let Some(window) = web_sys::window() else { return false };
    let clipboard = js_sys::Reflect::get(window.navigator().as_ref(), &"clipboard".into());
    let Some(clipboard) = clipboard.ok().and_then(|clipboard| clipboard.dyn_into::<web_sys::Clipboard>().ok()) else {
        return false;
    };
    wasm_bindgen_futures::JsFuture::from(clipboard.write_text(text)).await.is_ok()
}

/// Opens the browser's print dialog.
pub fn print() {
    if let Some(window) = web_sys::window() {
        let _ = window.print();
    }
}

/// Takes the whole screen for the page, or gives it back. A browser that does not allow it stays as it is.
pub fn toggle_full_screen() {
    let Some(document) = document() else { return };
    if is_full_screen() {
        document.exit_fullscreen();
    } else if let Some(root) = document.document_element() {
        let _ = root.request_fullscreen();
    }
}

/// Whether the page has the whole screen.
pub fn is_full_screen() -> bool {
    document().is_some_and(|document| document.fullscreen_element().is_some())
}

/// Whether the page was opened as a file.
pub fn is_file() -> bool {
    web_sys::window().and_then(|window| window.location().protocol().ok()).is_some_and(|protocol| protocol == "file:")
}

/// The languages the reader prefers, as the browser tells them.
pub fn preferred_languages() -> Vec<String> {
    let navigator = web_sys::window().map(|window| window.navigator());
    navigator
        .map(|navigator| navigator.languages().iter().filter_map(|tag| tag.as_string()).collect())
        .unwrap_or_default()
}

/// Asks the browser to warn before the window is closed, while `unsaved` says so.
pub fn warn_before_closing(unsaved: impl Fn() -> bool + 'static) {
    listen("beforeunload", move |event| {
        if unsaved() {
            event.prevent_default();
        }
    });
}

fn document() -> Option<web_sys::Document> {
    web_sys::window()?.document()
}
