// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What whoever hosts the toolbox fills in: imprint, privacy, accessibility (`operator.json`).

use super::index::Index;
use super::json::{self, Fault};
use super::language::Language;

crate::shape! {
    /// The statements of the host, each per language tag. A part that is not filled in is absent or empty.
    pub struct OperatorFile {
        /// Imprint.
        pub imprint: Option<Index<String, String>>,
        /// Additions to the privacy statement (server logs, contact of the data protection officer).
        pub privacy: Option<Index<String, String>>,
        /// Accessibility statement of the body that publishes the toolbox.
        pub accessibility: Option<Index<String, String>>,
        /// Contact for accessibility and content.
        pub contact: Option<Index<String, String>>,
    }
}

/// The statements of the host, per language tag.
#[derive(Debug, Clone, Default)]
pub struct Operator {
    /// Imprint.
    pub imprint: Index<String, String>,
    /// Additions to the privacy statement.
    pub privacy: Index<String, String>,
    /// Accessibility statement.
    pub accessibility: Index<String, String>,
    /// Contact for accessibility and content.
    pub contact: Index<String, String>,
}

impl Operator {
    /// Reads the file.
    ///
    /// # Errors
    /// Where the file is not as expected.
    pub fn parse(text: &str) -> Result<Self, Vec<Fault>> {
        let value = json::parse(text).map_err(|fault| vec![fault])?;
        let OperatorFile { imprint, privacy, accessibility, contact } = json::read(&value)?;
        Ok(Self {
            imprint: imprint.unwrap_or_default(),
            privacy: privacy.unwrap_or_default(),
            accessibility: accessibility.unwrap_or_default(),
            contact: contact.unwrap_or_default(),
        })
    }
}

/// The text in a language, or in another that has one; with the tag of the language found.
pub fn text_in(texts: &Index<String, String>, language: Language) -> Option<(&str, &str)> {
    let filled = |(tag, text): (&'_ String, &'_ String)| !text.trim().is_empty() && !tag.is_empty();
    let own = texts.iter().find(|entry| entry.0.as_str() == language.tag() && filled(*entry));
    let found = own.or_else(|| texts.iter().find(|entry| filled(*entry)));
    found.map(|(tag, text)| (tag.as_str(), text.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_in_another_language_is_better_than_none() {
        let operator = Operator::parse(r#"{"imprint":{"de":"Stadt X","en":" "}}"#).unwrap();
        assert_eq!(text_in(&operator.imprint, Language::En), Some(("de", "Stadt X")));
        assert_eq!(text_in(&operator.privacy, Language::En), None);
        assert!(Operator::parse(r#"{"imprnt":{}}"#).is_err());
    }
}
