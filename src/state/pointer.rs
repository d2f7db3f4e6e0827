// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Where a pointer is within what it is dragged over.

use leptos::ev::{DragEvent, PointerEvent};
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::Element;

/// Where the pointer is within the element that listens: 0 to 1 from its left and from its top, beyond that outside of it.
pub fn place_within(event: &PointerEvent) -> Option<(f64, f64)> {
    let element = listener(event)?;
    let frame = element.get_bounding_client_rect();
    let part = |at: i32, from: f64, size: f64| if size > 0.0 { (f64::from(at) - from) / size } else { 0.0 };
    Some((part(event.client_x(), frame.x(), frame.width()), part(event.client_y(), frame.y(), frame.height())))
}

/// Sends all that the pointer does from now on to the element that listens, also outside of it.
pub fn capture(event: &PointerEvent) {
    if let Some(element) = listener(event) {
        // A pointer that is gone cannot be captured; then nothing is dragged.
        let _ = element.set_pointer_capture(event.pointer_id());
    }
}

/// Whether a mouse or a pen was pressed. A finger scrolls, and is not asked to drag.
pub fn can_drag(event: &PointerEvent) -> bool {
    event.button() == 0 && event.pointer_type() != "touch"
}

/// What the nearest element around the place where the event began says under an attribute.
pub fn marked(event: &PointerEvent, attribute: &str) -> Option<String> {
    said_around(&event.target()?.dyn_into().ok()?, attribute)
}

/// The same for the element that lies under the pointer, wherever the event is sent to.
pub fn under(event: &PointerEvent, attribute: &str) -> Option<String> {
    let document = leptos::web_sys::window()?.document()?;
    let element = document.element_from_point(event.client_x() as f32, event.client_y() as f32)?;
    said_around(&element, attribute)
}

fn said_around(element: &Element, attribute: &str) -> Option<String> {
    element.closest(&format!("[{attribute}]")).ok().flatten()?.get_attribute(attribute)
}

/// Whether it is a finger or a pen, and no mouse.
pub fn is_finger(event: &PointerEvent) -> bool {
    event.pointer_type() != "mouse"
}

/// Whether it is on a link or a button, which has a use of its own.
pub fn is_on_link(event: &PointerEvent) -> bool {
    let element = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    element.is_some_and(|element| element.closest("a, button, summary").ok().flatten().is_some())
}

/// Lets the browser carry what the event is about. What it is, the page knows; some browsers carry nothing without a text.
pub fn carry(event: &DragEvent) {
    if let Some(transfer) = event.data_transfer() {
        transfer.set_effect_allowed("move");
        let _ = transfer.set_data("text/plain", " ");
    }
}

fn listener(event: &PointerEvent) -> Option<Element> {
    event.current_target()?.dyn_into().ok()
}
