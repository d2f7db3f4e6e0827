// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Pictures of one kind made into another.

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement, HtmlImageElement};

/// An SVG file as PNG, so many times as wide and as high as it says.
///
/// # Errors
/// The browser's own message when it cannot.
pub async fn png(svg: &str, scale: f64) -> Result<Vec<u8>, String> {
    try_png(svg, scale).await.map_err(|error| format!("{error:?}"))
}

async fn try_png(svg: &str, scale: f64) -> Result<Vec<u8>, JsValue> {
    let window = web_sys::window().ok_or("no window")?;
    let document = window.document().ok_or("no document")?;
    let image: HtmlImageElement = document.create_element("img")?.dyn_into().map_err(|_| "no image")?;
    // Within the address: the policy allows no other.
    let address = ["data:image/svg+xml,", &String::from(js_sys::encode_uri_component(svg))].concat();
    image.set_src(&address);
    JsFuture::from(image.decode()).await?;
    let canvas: HtmlCanvasElement = document.create_element("canvas")?.dyn_into().map_err(|_| "no canvas")?;
    let (width, height) = (f64::from(image.natural_width()) * scale, f64::from(image.natural_height()) * scale);
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "lengths of pictures; the cast holds them"
    )]
    let (columns, rows) = (width.ceil() as u32, height.ceil() as u32);
    canvas.set_width(columns);
    canvas.set_height(rows);
    let context: CanvasRenderingContext2d =
        canvas.get_context("2d")?.ok_or("no context")?.dyn_into().map_err(|_| "no context")?;
    context.draw_image_with_html_image_element_and_dw_and_dh(&image, 0.0, 0.0, width, height)?;
    let address = canvas.to_data_url()?;
    let packed = address.strip_prefix("data:image/png;base64,").ok_or("no picture")?;
    // One letter for each byte.
    Ok(window.atob(packed)?.chars().map(|letter| u8::try_from(letter).unwrap_or_default()).collect())
}
