// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What the window with the slides and the speaker's window tell each other: a line of text, refused unless it is exactly that.

use super::Timing;

crate::choices! {
    /// What is told.
    pub enum Verb {
        /// "I am here; where are you?"
        Hello = "hello",
        /// "I am at this address."
        At = "at",
    }
}

/// The beginning of every message, with the version of its form.
const MARK: &str = "living-lab-slides 1";
/// More than this is no message of ours, in bytes.
const LONGEST: usize = 4_000;

/// A message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// What is told.
    pub verb: Verb,
    /// Since when.
    pub timing: Timing,
    /// The address, with its `#`.
    pub address: String,
}

impl Message {
    /// Reads what [`write`](Self::write) writes; anything else is nobody's business.
    ///
    /// ```
    /// use living_lab_toolbox::domain::slides::{Message, Timing, Verb};
    /// let message = Message { verb: Verb::At, timing: Timing { begun: 5, since: 7 }, address: "#/present/journey/1".into() };
    /// assert_eq!(Message::parse(&message.write()), Some(message));
    /// ```
    pub fn parse(text: &str) -> Option<Self> {
        let rest = Some(text).filter(|text| text.len() <= LONGEST)?.strip_prefix(MARK)?.strip_prefix(' ')?;
        let mut words = rest.splitn(4, ' ');
        let verb = Verb::parse(words.next()?)?;
        let mut millis = || words.next().filter(|word| word.bytes().all(|byte| byte.is_ascii_digit()))?.parse().ok();
        let timing = Timing { begun: millis()?, since: millis()? };
        let address = words.next().filter(|address| address.starts_with('#'))?.to_owned();
        Some(Self { verb, timing, address })
    }

    /// The message as text.
    pub fn write(&self) -> String {
        let Self { verb, timing: Timing { begun, since }, address } = self;
        format!("{MARK} {} {begun} {since} {address}", verb.key())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_message_of_ours_is_refused() {
        for text in [
            "",
            "living-lab-slides 1",
            "living-lab-slides 2 at 1 2 #/x",
            "living-lab-slides 1 run 1 2 #/x",
            "living-lab-slides 1 at 1 2 https://elsewhere.example",
            "living-lab-slides 1 at -1 2 #/x",
            "living-lab-slides 1 at 1 #/x",
            "{\"verb\":\"at\"}",
        ] {
            assert_eq!(Message::parse(text), None, "{text}");
        }
        let long = format!("living-lab-slides 1 at 1 2 #/{}", "x".repeat(LONGEST));
        assert_eq!(Message::parse(&long), None);
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_read_or_refused(text in ".{0,80}") {
            if let Some(message) = Message::parse(&text) {
                proptest::prop_assert_eq!(message.write(), text);
            }
        }
    }
}
