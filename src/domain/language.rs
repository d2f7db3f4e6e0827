// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! The languages the toolbox speaks.

/// A language with content and interface words of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Language {
    /// English, the language content falls back to.
    #[default]
    En,
    /// German.
    De,
    /// Romanian.
    Ro,
}

impl Language {
    /// All languages, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::En, Self::De, Self::Ro];

    /// The tag used in file names and `lang` attributes.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::De => "de",
            Self::Ro => "ro",
        }
    }

    /// The language's name in the language itself.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::De => "Deutsch",
            Self::Ro => "Română",
        }
    }

    /// Reads a language tag such as `de` or `de-AT`; only the first part counts.
    ///
    /// ```
    /// use living_lab_toolbox::domain::language::Language;
    /// assert_eq!(Language::parse("de-AT"), Some(Language::De));
    /// assert_eq!(Language::parse("fr"), None);
    /// ```
    pub fn parse(tag: &str) -> Option<Self> {
        let first = tag.split(['-', '_']).next().unwrap_or_default();
        Self::ALL.into_iter().find(|language| language.tag().eq_ignore_ascii_case(first))
    }

    /// The first language we speak among those the reader prefers, in their order.
    pub fn preferred<'a>(tags: impl IntoIterator<Item = &'a str>) -> Self {
        tags.into_iter().find_map(Self::parse).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_language_we_speak_wins() {
        assert_eq!(Language::preferred(["fr-FR", "ro", "de"]), Language::Ro);
        assert_eq!(Language::preferred(["fr-FR"]), Language::En);
        assert_eq!(Language::preferred([]), Language::En);
    }
}
