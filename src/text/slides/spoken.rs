// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Times in words for the speaker.

use crate::domain::slides::Pace;
use crate::text::PresentWords;
use crate::text::fill;

/// Seconds as people read them off a clock: 4:05, or 1:02:30.
///
/// ```
/// use living_lab_toolbox::text::slides::minutes_and_seconds;
/// assert_eq!(minutes_and_seconds(245), "4:05");
/// assert_eq!(minutes_and_seconds(3_750), "1:02:30");
/// ```
pub fn minutes_and_seconds(seconds: u64) -> String {
    let (hours, minutes, seconds) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    if hours > 0 { format!("{hours}:{minutes:02}:{seconds:02}") } else { format!("{minutes}:{seconds:02}") }
}

/// How one stands with the time of a section.
pub fn pace(pace: Pace, words: &PresentWords) -> String {
    let words = &words.speaker;
    let (text, seconds) = match pace {
        Pace::Free => return words.free.clone(),
        Pace::InTime(left) => (&words.left, left),
        Pace::Soon(left) => (&words.soon, left),
        Pace::Over(by) => (&words.over, by),
    };
    fill(text, &[("time", &minutes_and_seconds(seconds))])
}
