// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The loaded content of a language with the interface words that go with it.

use std::cell::RefCell;

use leptos::prelude::*;
use leptos::task::spawn_local_scoped;

use crate::browser::{page, shell};
use crate::domain::content::pack::PackFile;
use crate::domain::content::{self, BundleError, Content, Problem};
use crate::domain::json;
use crate::domain::language::Language;
use crate::domain::operator::Operator;
use crate::state::local_packs;
use crate::state::locale::BrowserLocale;
use crate::text::Messages;

/// Everything a page shows: content, words, numbers and dates of one language.
#[derive(Debug)]
pub struct Toolbox {
    /// What the authors wrote.
    pub content: Content,
    /// The words of the interface.
    pub words: Messages,
    /// The language of both.
    pub language: Language,
    /// What of the content could not be read.
    pub problems: Vec<Problem>,
}

impl Toolbox {
    /// Numbers, plurals and dates of the language.
    pub fn locale(&self) -> BrowserLocale {
        BrowserLocale(self.language)
    }

    /// The `lang` attribute for a text, where it is not in the language of the page.
    pub fn lang(&self, text: Language) -> Option<&'static str> {
        (text != self.language).then(|| text.tag())
    }
}

/// Why there is no content: the file did not come, or is no bundle, or its interface words are not ours.
#[derive(Debug, Clone)]
pub struct LoadError {
    /// Technical detail (English), for whoever provides the toolbox.
    pub detail: String,
}

thread_local! {
    static LOADED: RefCell<Vec<&'static Toolbox>> = const { RefCell::new(Vec::new()) };
    static REGISTER: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// Loads the content of a language, once.
///
/// A toolbox lives as long as the page: there are at most as many as languages, and one more for each pack of local
/// content that is opened or removed. Views may borrow from it for ever (ADR 4).
///
/// # Errors
/// When the file does not come or cannot be used at all.
pub async fn load(language: Language) -> Result<&'static Toolbox, LoadError> {
    if let Some(loaded) = LOADED.with_borrow(|all| all.iter().copied().find(|toolbox| toolbox.language == language)) {
        return Ok(loaded);
    }
    let name = format!("content/{}.json", language.tag());
    let text = shell::load_text(&name).await.map_err(|detail| LoadError { detail })?;
    let register = register().await.map_err(|detail| LoadError { detail })?;
    let packs = local_packs::all().await;
    shell::note_moment("parse-begin");
    let toolbox: &'static Toolbox = Box::leak(Box::new(
        parse(&text, &register, &packs).map_err(|detail| LoadError { detail: format!("{name}: {detail}") })?,
    ));
    shell::note_moment("parse-end");
    LOADED.with_borrow_mut(|all| all.push(toolbox));
    Ok(toolbox)
}

/// The register of sources, which is the same in all languages: loaded once.
async fn register() -> Result<String, String> {
    if let Some(known) = REGISTER.with_borrow(Clone::clone) {
        return Ok(known);
    }
    let text = shell::load_text("content/sources.json").await?;
    REGISTER.set(Some(text.clone()));
    Ok(text)
}

/// Forgets what was loaded, because the packs of local content have changed. Views that are still shown keep theirs.
pub(super) fn forget() {
    LOADED.with_borrow_mut(Vec::clear);
}

fn parse(text: &str, register: &str, packs: &[PackFile]) -> Result<Toolbox, String> {
    let parsed = content::parse(text, Some(register), packs).map_err(|error| match error {
        BundleError::Unreadable(fault) => fault.to_string(),
        BundleError::WrongFormat => "not a content bundle of this toolbox".to_owned(),
        BundleError::Newer { found } => format!("schema {found} is newer than this program"),
    })?;
    let spent = parsed.spent;
    page::after_layout(move || drop(spent));
    let words = json::read(&parsed.interface).map_err(|faults| format!("interface: {}", json::in_a_line(&faults)))?;
    Ok(Toolbox { content: parsed.content, words, language: parsed.language, problems: parsed.problems })
}

/// What whoever hosts the toolbox has filled in, once it has come; or technical detail (English) why not.
pub fn operator() -> ReadSignal<Option<Result<Operator, String>>> {
    let (operator, set_operator) = signal(None);
    spawn_local_scoped(async move { set_operator.set(Some(load_operator().await)) });
    operator
}

async fn load_operator() -> Result<Operator, String> {
    Operator::parse(&shell::load_text("operator.json").await?).map_err(|faults| json::in_a_line(&faults))
}

/// The toolbox of the page being shown.
pub fn use_toolbox() -> &'static Toolbox {
    // Provided by `App` above every page; without it there is no page.
    expect_context()
}
