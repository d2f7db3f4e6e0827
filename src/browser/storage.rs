// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Local storage behind a probe: gloo-storage throws where storage is denied, so nothing else may touch it.

use gloo_storage::{LocalStorage, Storage as _};
use wasm_bindgen::{JsCast, JsValue};

/// What the toolbox stores. All pages opened over `file://` share one storage, hence the prefix.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Key<'a> {
    /// The plan that is open, in its envelope.
    Plan,
    /// Another plan of this browser, by its id; of the plan that is open, an earlier state.
    PlanNamed(&'a str),
    /// The list of the plans.
    Library,
    /// When which plan was last written to a file.
    Filed,
    /// Language, appearance, name of the device.
    Settings,
    /// Packs of local content that were opened here: a list of texts.
    Packs,
    /// A stored text that could not be read, set aside at this moment (milliseconds since 1970).
    SetAside(u64),
}

const PREFIX: &str = "living-lab-toolbox/";

impl Key<'_> {
    /// The key as it stands in the storage.
    pub fn name(self) -> String {
        match self {
            Self::Plan => format!("{PREFIX}plan"),
            Self::PlanNamed(id) => format!("{PREFIX}plans/{id}"),
            Self::Library => format!("{PREFIX}library"),
            Self::Filed => format!("{PREFIX}filed"),
            Self::Settings => format!("{PREFIX}settings"),
            Self::Packs => format!("{PREFIX}packs"),
            Self::SetAside(at) => format!("{PREFIX}set-aside/{at}"),
        }
    }
}

/// Why the storage did not do what it was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StorageError {
    /// The browser offers no storage here.
    Denied,
    /// The quota is used up.
    Full,
    /// What was read back is not what was written.
    NotKept,
}

/// Reads a text; `None` if there is none.
///
/// # Errors
/// When the browser offers no storage.
pub fn read(key: Key<'_>) -> Result<Option<String>, StorageError> {
    probe()?.get_item(&key.name()).map_err(|_| StorageError::Denied)
}

/// Writes a text and reads it back.
///
/// # Errors
/// When the browser offers no storage, when it is full, or when it did not keep the text.
pub fn write(key: Key<'_>, text: &str) -> Result<(), StorageError> {
    let storage = probe()?;
    storage
        .set_item(&key.name(), text)
        .map_err(|error| if is_quota(&error) { StorageError::Full } else { StorageError::Denied })?;
    match storage.get_item(&key.name()) {
        Ok(Some(kept)) if kept == text => Ok(()),
        _ => Err(StorageError::NotKept),
    }
}

/// Removes what is stored behind a key.
///
/// # Errors
/// When the browser offers no storage.
pub fn remove(key: Key<'_>) -> Result<(), StorageError> {
    probe()?.remove_item(&key.name()).map_err(|_| StorageError::Denied)
}

/// The texts under keys of ours, with the rest of the key behind the prefix.
pub fn inventory() -> Vec<(String, String)> {
    let Ok(storage) = probe() else { return Vec::new() };
    let keys = (0..storage.length().unwrap_or_default()).filter_map(|index| storage.key(index).ok().flatten());
    let ours = keys.filter_map(|key| Some((key.strip_prefix(PREFIX)?.to_owned(), storage.get_item(&key).ok()??)));
    ours.collect()
}

/// The ids of the plans that are stored beside the one that is open.
pub fn plans() -> Vec<String> {
    let Ok(storage) = probe() else { return Vec::new() };
    let keys = (0..storage.length().unwrap_or_default()).filter_map(|index| storage.key(index).ok().flatten());
    keys.filter_map(|key| Some(key.strip_prefix(PREFIX)?.strip_prefix("plans/")?.to_owned())).collect()
}

/// Whether this text has been set aside already.
///
/// # Errors
/// When the browser offers no storage.
pub fn is_set_aside(text: &str) -> Result<bool, StorageError> {
    let storage = probe()?;
    let start = Key::SetAside(0).name().trim_end_matches('0').to_owned();
    let count = storage.length().map_err(|_| StorageError::Denied)?;
    let keys = (0..count).filter_map(|index| storage.key(index).ok().flatten()).filter(|key| key.starts_with(&start));
    Ok(keys.filter_map(|key| storage.get_item(&key).ok().flatten()).any(|kept| kept == text))
}

fn probe() -> Result<web_sys::Storage, StorageError> {
    let window = web_sys::window().ok_or(StorageError::Denied)?;
    match window.local_storage() {
        Ok(Some(_)) => Ok(LocalStorage::raw()),
        _ => Err(StorageError::Denied),
    }
}

/// The quota error has a name in each engine and two legacy codes.
fn is_quota(error: &JsValue) -> bool {
    error.dyn_ref::<web_sys::DomException>().is_some_and(|error| {
        matches!(error.name().as_str(), "QuotaExceededError" | "NS_ERROR_DOM_QUOTA_REACHED")
            || matches!(error.code(), 22 | 1014)
    })
}

/// Calls back whenever another window of the same origin has changed the text behind a key.
pub fn on_change_elsewhere(key: Key<'_>, mut call: impl FnMut() + 'static) {
    let name = key.name();
    super::page::listen("storage", move |event| {
        let of = event.dyn_ref::<web_sys::StorageEvent>().map(web_sys::StorageEvent::key);
        // A key of `None` means that everything was cleared.
        if of.is_some_and(|of| of.is_none_or(|of| of == name)) {
            call();
        }
    });
}
