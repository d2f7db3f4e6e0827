// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Where a pointer is within what it is dragged over, and what it drags from one marked place to another.

use leptos::ev::PointerEvent;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::Element;

use crate::domain::id::ItemId;

/// Attributes that say what is pressed, where fingers take hold of it, and onto what one lets go.
const ITEM: &str = "data-drag";
const GRIP: &str = "data-grip";
const DROP: &str = "data-drop";
/// So many pixels a pointer may move while it presses a button.
const SLACK: i32 = 6;
/// So near to the edge of the window the page scrolls along, and so far at once.
const EDGE: f64 = 48.0;
const SCROLL: f64 = 24.0;

/// An item that is dragged onto something. All that listens lies within one element, which gets the events.
#[derive(Clone, Copy)]
pub struct Drag {
    pressed: RwSignal<Option<(ItemId, i32, i32)>>,
    item: RwSignal<Option<ItemId>>,
    over: RwSignal<Option<String>>,
}

impl Default for Drag {
    fn default() -> Self {
        Self { pressed: RwSignal::new(None), item: RwSignal::new(None), over: RwSignal::new(None) }
    }
}

impl Drag {
    /// Whether anything is dragged.
    pub fn is_going_on(self) -> bool {
        self.item.with(Option::is_some)
    }

    /// Whether this item is dragged.
    pub fn is_of(self, item: &ItemId) -> bool {
        self.item.with(|dragged| dragged.as_ref() == Some(item))
    }

    /// Whether the item would be dropped onto this.
    pub fn is_over(self, onto: &str) -> bool {
        self.over.with(|over| over.as_deref() == Some(onto))
    }

    /// A pointer goes down.
    pub fn press(self, event: &PointerEvent) {
        let item = marked(event, ITEM).and_then(|id| ItemId::parse(&id));
        let holds = can_drag(event) || marked(event, GRIP).is_some();
        self.pressed.set(item.filter(|_| holds).map(|id| (id, event.client_x(), event.client_y())));
    }

    /// It moves.
    pub fn go_on(self, event: &PointerEvent) {
        let Some((id, x, y)) = self.pressed.get_untracked() else { return };
        let far = (event.client_x() - x).abs().max((event.client_y() - y).abs()) > SLACK;
        if far && self.item.with_untracked(Option::is_none) {
            // From now on the element that listens gets what the pointer does, so that letting go is no click.
            capture(event);
            self.item.set(Some(id));
        }
        if self.item.with_untracked(Option::is_some) {
            let over = under(event, DROP);
            if self.over.with_untracked(|before| *before != over) {
                self.over.set(over);
            }
            scroll_along(event);
        }
    }

    /// It goes up: the item, and what it was dropped onto.
    pub fn let_go(self, event: &PointerEvent) -> Option<(ItemId, String)> {
        let item = self.item.try_update(Option::take).flatten();
        self.give_up();
        item.zip(under(event, DROP))
    }

    /// It is gone.
    pub fn give_up(self) {
        self.pressed.set(None);
        self.over.set(None);
        self.item.set(None);
    }
}

/// Scrolls the page when something is dragged to the edge of the window.
fn scroll_along(event: &PointerEvent) {
    let Some(window) = leptos::web_sys::window() else { return };
    let height = window.inner_height().ok().and_then(|height| height.as_f64()).unwrap_or(f64::MAX);
    let y = f64::from(event.client_y());
    let by = if y < EDGE {
        -SCROLL
    } else if y > height - EDGE {
        SCROLL
    } else {
        return;
    };
    window.scroll_by_with_x_and_y(0.0, by);
}

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
fn can_drag(event: &PointerEvent) -> bool {
    event.button() == 0 && event.pointer_type() != "touch"
}

/// What the nearest element around the place where the event began says under an attribute.
fn marked(event: &PointerEvent, attribute: &str) -> Option<String> {
    said_around(&event.target()?.dyn_into().ok()?, attribute)
}

/// The same for the element that lies under the pointer, wherever the event is sent to.
fn under(event: &PointerEvent, attribute: &str) -> Option<String> {
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

fn listener(event: &PointerEvent) -> Option<Element> {
    event.current_target()?.dyn_into().ok()
}
