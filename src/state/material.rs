// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The material for workshops: each language has a file of its own, which only the parts for workshops load.

use std::cell::RefCell;

use leptos::prelude::*;

use crate::browser::shell;
use crate::domain::content::BundleError;
use crate::domain::content::material::{self, Material};
use crate::domain::language::Language;
use crate::state::Toolbox;

type Parsed = (&'static str, &'static Toolbox, &'static Material);

thread_local! {
    static LOADED: RefCell<Vec<(Language, &'static str)>> = const { RefCell::new(Vec::new()) };
    static READ: RefCell<Vec<Parsed>> = const { RefCell::new(Vec::new()) };
}

/// Loads the text of the material of a language, once; it lives as long as the page, like content (ADR 4).
///
/// # Errors
/// Technical detail (English), when the file does not come.
pub async fn load(language: Language) -> Result<&'static str, String> {
    if let Some((_, text)) = LOADED.with_borrow(|all| all.iter().find(|(of, _)| *of == language).copied()) {
        return Ok(text);
    }
    let text: &'static str = shell::load_text(&format!("content/{}/material.json", language.tag())).await?.leak();
    LOADED.with_borrow_mut(|all| all.push((language, text)));
    Ok(text)
}

/// The material, as it goes with the content of a toolbox.
///
/// # Errors
/// Technical detail (English), when the file is none of ours.
pub fn read(text: &'static str, toolbox: &'static Toolbox) -> Result<&'static Material, String> {
    let is_it = |(of, with, _): &&Parsed| std::ptr::eq(*of, text) && std::ptr::eq(*with, toolbox);
    if let Some((.., material)) = READ.with_borrow(|all| all.iter().find(is_it).copied()) {
        return Ok(material);
    }
    // What is broken in it is left out; the build has named it.
    let read = material::read(text, &toolbox.content).map_err(|error| match error {
        BundleError::Unreadable(fault) => fault.to_string(),
        BundleError::WrongFormat => "no material of this toolbox".to_owned(),
        BundleError::Newer { found } => format!("schema {found} is newer than this program"),
    })?;
    let material: &'static Material = Box::leak(Box::new(read.material));
    READ.with_borrow_mut(|all| all.push((text, toolbox, material)));
    Ok(material)
}

/// The material of the page being shown.
pub fn use_material() -> &'static Material {
    // Provided with the parts for workshops; without it there is no page of them.
    expect_context()
}
