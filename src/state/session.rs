// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Language and appearance: first the reader's own choice, then what the browser says.

use leptos::prelude::*;
use leptos::task::spawn_local_scoped;
use serde::{Deserialize, Serialize};

use crate::browser::storage::{self, Key};
use crate::browser::{clock, history, page, random, shell};
use crate::domain::date::Date;
use crate::domain::id::DeviceId;
use crate::domain::language::Language;
use crate::domain::timestamp::Timestamp;
use crate::state::offline::OfflineHandle;
use crate::state::part_words;
use crate::state::toolbox::{self, LoadError, Toolbox};

/// Light, dark, or as the device has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Theme {
    /// As the device has it.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

impl Theme {
    /// All, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::System, Self::Light, Self::Dark];

    /// The word in storage and in KERN's attribute.
    pub const fn key(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// Reads what [`key`](Self::key) writes; anything else is the device's choice.
    pub fn parse(key: &str) -> Self {
        Self::ALL.into_iter().find(|theme| theme.key() == key).unwrap_or_default()
    }
}

/// The stored word for what is switched off.
const OFF: &str = "off";

/// What is stored under [`Key::Settings`]; also read by `boot.js` before the first paint.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
struct Settings {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    language: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    theme: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    device: Option<String>,
    /// Whether single keys without Ctrl do something; `off` for no.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    single_keys: Option<String>,
}

fn stored() -> Settings {
    let text = storage::read(Key::Settings).ok().flatten();
    text.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default()
}

/// Settings are a convenience: where they cannot be stored, they hold until the window is closed.
fn store(change: impl FnOnce(&mut Settings)) {
    let mut settings = stored();
    change(&mut settings);
    if let Ok(text) = serde_json::to_string(&settings) {
        let _ = storage::write(Key::Settings, &text);
    }
}

/// The name of this browser profile; drawn with the first own input.
pub(super) fn device() -> Option<DeviceId> {
    if let Some(known) = stored().device.as_deref().and_then(DeviceId::parse) {
        return Some(known);
    }
    let drawn = random::name();
    store(|settings| settings.device = Some(drawn.clone()));
    DeviceId::parse(&drawn)
}

/// Language, appearance and the content that goes with them.
#[derive(Debug, Clone, Copy)]
pub struct Session {
    toolbox: RwSignal<Option<&'static Toolbox>>,
    failure: RwSignal<Option<LoadError>>,
    language: RwSignal<Language>,
    theme: RwSignal<Theme>,
    single_keys: RwSignal<bool>,
    offline: OfflineHandle,
    /// What is to be said once the content has been loaded anew.
    said: RwSignal<Option<String>>,
}

impl Session {
    /// Restores the reader's choices and starts loading the content.
    pub fn restore() -> Self {
        let settings = stored();
        let browser = page::preferred_languages();
        let chosen = settings.language.iter().chain(&browser).map(String::as_str);
        let session = Self {
            toolbox: RwSignal::new(None),
            failure: RwSignal::new(None),
            language: RwSignal::new(Language::preferred(chosen)),
            offline: OfflineHandle::follow(),
            said: RwSignal::new(None),
            theme: RwSignal::new(settings.theme.as_deref().map(Theme::parse).unwrap_or_default()),
            single_keys: RwSignal::new(settings.single_keys.as_deref() != Some(OFF)),
        };
        session.load();
        session
    }

    /// The loaded toolbox, once it is there.
    pub fn toolbox(self) -> Option<&'static Toolbox> {
        self.toolbox.get()
    }

    /// Why there is nothing to show.
    pub fn failure(self) -> Option<LoadError> {
        self.failure.get()
    }

    /// The language chosen (its content may still be on its way).
    pub fn language(self) -> Language {
        self.language.get()
    }

    /// The same without being told of changes.
    pub fn language_now(self) -> Language {
        self.language.get_untracked()
    }

    /// The appearance chosen.
    pub fn theme(self) -> Theme {
        self.theme.get()
    }

    /// Use without internet.
    pub fn offline(self) -> OfflineHandle {
        self.offline
    }

    /// The present moment.
    pub fn now(self) -> Timestamp {
        Timestamp::from_millis(clock::now_millis())
    }

    /// The day that it is where the browser is.
    pub fn today(self) -> Date {
        Date::of(Timestamp::from_millis(clock::wall_millis()))
    }

    /// Chooses a language. The page changes once its content is there; scroll position and focus stay.
    pub fn choose_language(self, language: Language) {
        self.language.set(language);
        self.load_then(move || store(|settings| settings.language = Some(language.tag().into())));
    }

    /// Chooses an appearance.
    pub fn choose_theme(self, theme: Theme) {
        store(|settings| settings.theme = Some(theme.key().into()));
        self.theme.set(theme);
        match theme {
            Theme::System => page::remove_root_attribute("data-kern-theme"),
            Theme::Light | Theme::Dark => page::set_root_attribute("data-kern-theme", theme.key()),
        }
    }

    /// Whether single keys without Ctrl do something; people who speak to their computer may have to switch them off.
    pub fn single_keys(self) -> bool {
        self.single_keys.get()
    }

    /// The same without being told of changes.
    pub fn single_keys_now(self) -> bool {
        self.single_keys.get_untracked()
    }

    /// Chooses whether single keys without Ctrl do something.
    pub fn choose_single_keys(self, on: bool) {
        store(|settings| settings.single_keys = (!on).then(|| OFF.into()));
        self.single_keys.set(on);
    }

    /// Loads the content of the chosen language (again).
    pub fn load(self) {
        self.load_then(|| {});
    }

    /// Loads the content again, because the packs of local content have changed, and says something when it is there.
    pub fn reload_content_and_say(self, text: String) {
        toolbox::forget();
        self.load_then(move || self.said.set(Some(text)));
    }

    /// What was said when the content was loaded anew.
    pub fn said(self) -> ReadSignal<Option<String>> {
        self.said.read_only()
    }

    /// Puts the message about content that did not come away.
    pub fn dismiss_failure(self) {
        self.failure.set(None);
    }

    fn load_then(self, loaded_well: impl FnOnce() + 'static) {
        let language = self.language.get_untracked();
        spawn_local_scoped(async move {
            let loaded = toolbox::load(language).await;
            // What is on the screen may be a page of a part, which changes its language in place.
            part_words::load_as_before(language).await;
            if self.language.get_untracked() != language {
                return; // another choice was made meanwhile
            }
            match loaded {
                Ok(toolbox) => {
                    loaded_well();
                    self.show(toolbox);
                }
                Err(error) => {
                    // The page stays in the language it has; a choice that cannot be had is not remembered.
                    if let Some(shown) = self.toolbox.get_untracked() {
                        self.language.set(shown.language);
                    }
                    self.failure.set(Some(error));
                    shell::hide_static_shell();
                }
            }
        });
    }

    fn show(self, toolbox: &'static Toolbox) {
        let (y, focused) = (history::scroll_y(), page::focused_id());
        page::set_root_attribute("lang", toolbox.language.tag());
        self.failure.set(None);
        self.toolbox.set(Some(toolbox));
        shell::hide_static_shell();
        page::after_layout(move || {
            if let Some(id) = focused {
                page::focus(&id);
            }
            history::scroll_to(y);
        });
    }
}

/// The session.
pub fn use_session() -> Session {
    expect_context()
}
