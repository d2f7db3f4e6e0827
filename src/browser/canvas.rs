// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! A picture in dots: drawn on a canvas that nobody sees, taken away as PNG. No address has to be loaded for it.

use wasm_bindgen::{JsCast, JsValue};

/// So many dots are in a unit of the drawing, for sharp print.
const DOTS: f64 = 3.0;

/// The canvas.
#[derive(Debug)]
pub struct Canvas {
    element: web_sys::HtmlCanvasElement,
    context: web_sys::CanvasRenderingContext2d,
}

/// Which part of words is at their place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// Their beginning.
    Start,
    /// Their middle.
    Middle,
    /// Their end.
    End,
}

impl Canvas {
    /// A white canvas; `None` where the browser has none.
    pub fn new(width: f64, height: f64) -> Option<Self> {
        let document = web_sys::window()?.document()?;
        let element: web_sys::HtmlCanvasElement = document.create_element("canvas").ok()?.dyn_into().ok()?;
        element.set_width((width * DOTS) as u32);
        element.set_height((height * DOTS) as u32);
        let context: web_sys::CanvasRenderingContext2d = element.get_context("2d").ok()??.dyn_into().ok()?;
        context.scale(DOTS, DOTS).ok()?;
        context.set_fill_style_str("#fff");
        context.fill_rect(0.0, 0.0, width, height);
        context.set_line_join("round");
        Some(Self { element, context })
    }

    /// A line from point to point.
    pub fn line(&self, points: &[(f64, f64)], colour: &str, width: f64, is_dashed: bool) {
        let dashes = js_sys::Array::new();
        if is_dashed {
            [8.0, 5.0].into_iter().for_each(|length| drop(dashes.push(&JsValue::from_f64(length))));
        }
        let _ = self.context.set_line_dash(&dashes);
        self.context.set_stroke_style_str(colour);
        self.context.set_line_width(width);
        self.trace(points);
        self.context.stroke();
    }

    /// A filled area.
    pub fn area(&self, points: &[(f64, f64)], colour: &str) {
        self.context.set_fill_style_str(colour);
        self.trace(points);
        self.context.fill();
    }

    /// A filled disc.
    pub fn disc(&self, x: f64, y: f64, radius: f64, colour: &str) {
        self.context.set_fill_style_str(colour);
        self.context.begin_path();
        let _ = self.context.arc(x, y, radius, 0.0, std::f64::consts::TAU);
        self.context.fill();
    }

    /// Words on a base line.
    pub fn words(&self, text: &str, x: f64, y: f64, size: f64, side: Side) {
        self.context.set_font(&format!("{size}px sans-serif"));
        self.context.set_fill_style_str("#000");
        self.context.set_text_align(match side {
            Side::Start => "left",
            Side::Middle => "center",
            Side::End => "right",
        });
        let _ = self.context.fill_text(text, x, y);
    }

    /// What was drawn, as PNG.
    pub fn png(&self) -> Option<Vec<u8>> {
        let address = self.element.to_data_url().ok()?;
        let (_, encoded) = address.split_once(',')?;
        let bytes = web_sys::window()?.atob(encoded).ok()?;
        // Each letter stands for a byte.
        bytes.chars().map(|letter| u8::try_from(u32::from(letter)).ok()).collect()
    }

    fn trace(&self, points: &[(f64, f64)]) {
        self.context.begin_path();
        for (n, (x, y)) in points.iter().enumerate() {
            if n == 0 {
                self.context.move_to(*x, *y);
            } else {
                self.context.line_to(*x, *y);
            }
        }
    }
}
