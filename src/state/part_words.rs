// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The words of the parts of the program that are loaded on demand: each part has a file of its own in each language.

use std::any::Any;
use std::cell::RefCell;

use leptos::prelude::*;
use serde_json::Value;

use crate::browser::shell;
use crate::domain::json;
use crate::domain::language::Language;
use crate::text::PartWords;

type Words = (&'static str, Language, &'static Value);

thread_local! {
    static LOADED: RefCell<Vec<Words>> = const { RefCell::new(Vec::new()) };
    static READ: RefCell<Vec<(*const Value, &'static dyn Any)>> = const { RefCell::new(Vec::new()) };
}

/// Loads the words of a part, once for each language; they live as long as the page, like content (ADR 4).
///
/// # Errors
/// Technical detail (English), when the file does not come or is no JSON.
pub async fn load(part: &'static str, language: Language) -> Result<&'static Value, String> {
    let is_it = |(of, in_language, _): &&Words| *of == part && *in_language == language;
    if let Some((.., words)) = LOADED.with_borrow(|all| all.iter().find(is_it).copied()) {
        return Ok(words);
    }
    let name = format!("content/{}/{part}.json", language.tag());
    let text = shell::load_text(&name).await?;
    let words = json::parse(&text).map_err(|fault| format!("{name}: {fault}"))?;
    let words: &'static Value = Box::leak(Box::new(words));
    LOADED.with_borrow_mut(|all| all.push((part, language, words)));
    Ok(words)
}

/// Loads the words of all parts that have been opened in another language, so that a page can change its language in place.
/// What does not come is asked for again when the page is shown.
pub async fn load_as_before(language: Language) {
    let parts: Vec<&'static str> = LOADED.with_borrow(|all| all.iter().map(|(part, ..)| *part).collect());
    for part in parts {
        let _ = load(part, language).await;
    }
}

/// The words of a part as its pages use them.
///
/// # Errors
/// Technical detail (English), when the file does not have the words that this program needs.
pub fn read<W: PartWords>(words: &'static Value) -> Result<&'static W, String> {
    let known = READ.with_borrow(|all| all.iter().find(|(of, _)| std::ptr::eq(*of, words)).map(|(_, read)| *read));
    if let Some(read) = known.and_then(|read| read.downcast_ref()) {
        return Ok(read);
    }
    let read: W = json::read(words).map_err(|faults| json::in_a_line(&faults))?;
    let read: &'static W = Box::leak(Box::new(read));
    READ.with_borrow_mut(|all| all.push((words, read)));
    Ok(read)
}

/// The words of the part that the page belongs to.
pub fn use_words<W: PartWords + Sync>() -> &'static W {
    // Provided with the part; without it there is no page of it.
    expect_context()
}
