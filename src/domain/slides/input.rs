// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What a key, a tap or a swipe asks of the slides.

/// Something to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Command {
    /// To the next slide.
    Next,
    /// To the slide before.
    Previous,
    /// To the first slide.
    First,
    /// To the last slide.
    Last,
    /// A digit of the number of a slide.
    Digit(u8),
    /// To the slide whose number was typed.
    Go,
    /// A black screen, or the slide again.
    Black,
    /// The whole screen, or the window again.
    FullScreen,
    /// All slides, or the one again.
    Overview,
    /// Another language.
    Language,
    /// A second language beside the first, or one again.
    Second,
    /// The speaker's window.
    Speaker,
    /// Notes below the slide, or none.
    Notes,
    /// Back: from black, from the overview, from full screen, from the slides.
    Leave,
}

/// Where the focus is when a key is pressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    /// Nowhere in particular.
    Page,
    /// On a button or a link, which takes Enter and the space bar.
    Control,
    /// In a field, which takes all keys.
    Field,
}

/// A key as it was pressed.
#[derive(Debug, Clone, Copy)]
pub struct Pressed<'a> {
    /// Its name, as browsers give it.
    pub key: &'a str,
    /// Whether Ctrl, Alt or the command key is down.
    pub with_others: bool,
    /// Whether Shift is down.
    pub with_shift: bool,
    /// Where the focus is.
    pub on: Target,
}

/// What a key asks for. Single characters do nothing where people have switched them off, but for the space bar.
///
/// ```
/// use living_lab_toolbox::domain::slides::{Command, Pressed, Target, command};
/// let pressed = Pressed { key: "PageDown", with_others: false, with_shift: false, on: Target::Page };
/// assert_eq!(command(pressed, true), Some(Command::Next));
/// ```
pub fn command(pressed: Pressed<'_>, single_keys: bool) -> Option<Command> {
    let Pressed { key, with_others, with_shift, on } = pressed;
    if with_others || on == Target::Field {
        return None;
    }
    let named = match key {
        "ArrowRight" | "ArrowDown" | "PageDown" => Some(Command::Next),
        "ArrowLeft" | "ArrowUp" | "PageUp" => Some(Command::Previous),
        "Home" => Some(Command::First),
        "End" => Some(Command::Last),
        "Escape" => Some(Command::Leave),
        " " if on == Target::Page => Some(if with_shift { Command::Previous } else { Command::Next }),
        "Enter" if on == Target::Page => Some(Command::Go),
        _ => None,
    };
    let single = || {
        let letter = Some(key).filter(|key| key.len() == 1)?.bytes().next()?.to_ascii_lowercase();
        Some(match letter {
            b'0'..=b'9' => Command::Digit(letter - b'0'),
            b'b' | b'.' => Command::Black,
            b'f' => Command::FullScreen,
            b'o' => Command::Overview,
            b'l' => Command::Language,
            b'd' => Command::Second,
            b's' => Command::Speaker,
            b'n' => Command::Notes,
            _ => return None,
        })
    };
    named.or_else(|| if single_keys { single() } else { None })
}

/// A half of the slide.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Half {
    /// Back.
    Left,
    /// On.
    Right,
}

/// So far of the width one must go sideways for a swipe.
const SWIPE: f64 = 0.08;
/// So far of the width a finger may tremble in a tap.
const TREMBLE: f64 = 0.02;

/// What a pointer asks for that went down and up at these parts of width and height: the side of a tap, or where a swipe leads.
/// `None` for what is neither, such as marking text with a mouse.
///
/// ```
/// use living_lab_toolbox::domain::slides::{Half, gesture};
/// assert_eq!(gesture((0.9, 0.5), (0.9, 0.5), true), Some(Half::Right));
/// assert_eq!(gesture((0.9, 0.5), (0.4, 0.5), true), Some(Half::Right), "pushed to the left, the next one comes");
/// assert_eq!(gesture((0.9, 0.5), (0.4, 0.5), false), None);
/// ```
pub fn gesture(down: (f64, f64), up: (f64, f64), by_finger: bool) -> Option<Half> {
    let (across, along) = (up.0 - down.0, up.1 - down.1);
    if across.abs() <= TREMBLE && along.abs() <= TREMBLE {
        return Some(if up.0 < 0.5 { Half::Left } else { Half::Right });
    }
    let sideways = across.abs() >= SWIPE && across.abs() > along.abs();
    (by_finger && sideways).then_some(if across > 0.0 { Half::Left } else { Half::Right })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_key_does_one_thing_and_single_keys_can_be_switched_off() {
        use Command::{
            Black, Digit, First, FullScreen, Go, Language, Last, Leave, Next, Notes, Overview, Previous, Second,
            Speaker,
        };
        for (key, on, both) in [
            ("ArrowRight", Target::Page, (Some(Next), Some(Next))),
            ("PageUp", Target::Control, (Some(Previous), Some(Previous))),
            (" ", Target::Page, (Some(Next), Some(Next))),
            (" ", Target::Control, (None, None)),
            ("Enter", Target::Page, (Some(Go), Some(Go))),
            ("Enter", Target::Control, (None, None)),
            ("Home", Target::Page, (Some(First), Some(First))),
            ("End", Target::Page, (Some(Last), Some(Last))),
            ("Escape", Target::Control, (Some(Leave), Some(Leave))),
            ("ArrowRight", Target::Field, (None, None)),
            ("7", Target::Page, (Some(Digit(7)), None)),
            ("b", Target::Control, (Some(Black), None)),
            (".", Target::Page, (Some(Black), None)),
            ("F", Target::Page, (Some(FullScreen), None)),
            ("o", Target::Page, (Some(Overview), None)),
            ("l", Target::Page, (Some(Language), None)),
            ("D", Target::Page, (Some(Second), None)),
            ("s", Target::Page, (Some(Speaker), None)),
            ("n", Target::Page, (Some(Notes), None)),
            ("x", Target::Page, (None, None)),
            ("ä", Target::Page, (None, None)),
            ("F5", Target::Page, (None, None)),
            ("s", Target::Field, (None, None)),
        ] {
            let pressed = Pressed { key, with_others: false, with_shift: false, on };
            assert_eq!((command(pressed, true), command(pressed, false)), both, "{key} {on:?}");
            assert_eq!(command(Pressed { with_others: true, ..pressed }, true), None, "Ctrl+{key}");
        }
    }

    #[test]
    fn taps_have_a_side_and_only_fingers_swipe() {
        for (down, up, by_finger, expected) in [
            ((0.1, 0.5), (0.1, 0.5), false, Some(Half::Left)),
            ((0.6, 0.5), (0.61, 0.51), true, Some(Half::Right)),
            ((0.3, 0.5), (0.6, 0.55), true, Some(Half::Left)),
            ((0.3, 0.5), (0.32, 0.9), true, None),
            ((0.3, 0.5), (0.35, 0.5), true, None),
            ((0.1, 0.5), (0.9, 0.5), false, None),
        ] {
            assert_eq!(gesture(down, up, by_finger), expected, "{down:?} {up:?}");
        }
    }
}
