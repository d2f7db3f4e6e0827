// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Packs of local content that were opened in this browser: kept in its storage, joined with the content at loading.

use std::cell::RefCell;

use crate::browser::files::Unread;
use crate::browser::storage::{self, Key};
use crate::browser::{files, shell};
use crate::domain::content::pack::{self, PackError, PackFile, text_of};
use crate::domain::json::{Fault, FaultKind};
use crate::domain::language::Language;

/// The name of the block with packs in a single file that was handed on.
const BLOCK: &str = "local-packs.json";

thread_local! {
    /// Texts of the packs opened in this browser; the storage keeps a copy where it can.
    static OPENED: RefCell<Option<Vec<String>>> = const { RefCell::new(None) };
}

/// What has come of opening a pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// Its name in the reader's language.
    pub title: String,
    /// Whether the browser has kept it.
    pub kept: bool,
}

/// The packs to join with the content: those inside the page, then those opened in this browser.
pub(super) async fn all() -> Vec<PackFile> {
    let mut packs = read_all(&shell::inline_text(BLOCK).await.map(|text| listed(&text)).unwrap_or_default());
    for opened in read_all(&opened()) {
        packs.retain(|pack| pack.id != opened.id);
        packs.push(opened);
    }
    packs
}

/// Opens the pack chosen in a file field; `None` if none was chosen. A pack with the same id is replaced.
pub async fn open_chosen(
    input: &leptos::web_sys::HtmlInputElement,
    language: Language,
) -> Option<Result<Outcome, PackError>> {
    match files::chosen_text(input).await {
        Ok(None) => None,
        Ok(Some(text)) => Some(open(text, language)),
        Err(unread) => {
            let detail = if unread == Unread::TooLarge { "larger than 10 MB" } else { "the browser cannot read it" };
            let kind = FaultKind::NotJson(detail.to_owned());
            Some(Err(PackError::Unreadable(vec![Fault { at: String::new(), kind }])))
        }
    }
}

fn open(text: String, language: Language) -> Result<Outcome, PackError> {
    let pack = pack::read(&text)?;
    let mut texts = opened();
    texts.retain(|other| pack::read(other).map_or(true, |other| other.id != pack.id));
    texts.push(text);
    Ok(Outcome { title: text_of(&pack.title, language).to_owned(), kept: keep(texts) })
}

/// Takes a pack out of this browser.
pub fn remove(id: &str) {
    let mut texts = opened();
    texts.retain(|text| pack::read(text).map_or(true, |pack| pack.id != id));
    keep(texts);
}

/// Whether a pack was opened in this browser (and can be removed from it).
pub fn is_from_browser(id: &str) -> bool {
    read_all(&opened()).iter().any(|pack| pack.id == id)
}

/// Whether the storage holds packs that cannot be read.
pub fn unreadable() -> bool {
    let stored = storage::read(Key::Packs).ok().flatten();
    stored.is_some_and(|text| listed(&text).is_empty() || listed(&text).iter().any(|text| pack::read(text).is_err()))
}

/// Offers the toolbox as one file, with all packs in it.
///
/// # Errors
/// Technical detail (English) why not.
pub async fn bake() -> Result<(), String> {
    let mut texts = shell::inline_text(BLOCK).await.map(|text| listed(&text)).unwrap_or_default();
    let opened = opened();
    // A pack that was opened in another version replaces the one inside.
    let ids: Vec<String> = read_all(&opened).into_iter().map(|pack| pack.id).collect();
    texts.retain(|text| pack::read(text).is_ok_and(|inside| !ids.contains(&inside.id)));
    texts.extend(opened);
    let block = serde_json::to_string(&texts).map_err(|error| error.to_string())?;
    let page = shell::single_file(BLOCK, &block).await?;
    files::download_bytes("living-lab-toolbox.html", "text/html", &page)
}

/// The texts of the packs opened in this browser.
fn opened() -> Vec<String> {
    let known = OPENED.with_borrow(Clone::clone);
    known.unwrap_or_else(|| storage::read(Key::Packs).ok().flatten().map(|text| listed(&text)).unwrap_or_default())
}

/// Keeps the texts, in the storage too where it lets us; whether it did.
fn keep(texts: Vec<String>) -> bool {
    let kept = match serde_json::to_string(&texts) {
        Ok(_) if texts.is_empty() => storage::remove(Key::Packs).is_ok(),
        Ok(text) => storage::write(Key::Packs, &text).is_ok(),
        Err(_) => false,
    };
    OPENED.set(Some(texts));
    kept
}

/// The texts in a list of texts; none if it is no such list.
fn listed(text: &str) -> Vec<String> {
    serde_json::from_str(text).unwrap_or_default()
}

fn read_all(texts: &[String]) -> Vec<PackFile> {
    texts.iter().filter_map(|text| pack::read(text).ok()).collect()
}
