// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! How long slides take, and how long one has been at it.

use super::Slide;

/// Since when slides are shown, and since when this section is; milliseconds since 1970.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Timing {
    /// The first slide.
    pub begun: u64,
    /// The present section.
    pub since: u64,
}

/// Slides that take their time together: one with minutes, and those behind it that have none of their own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Section {
    /// The number of its first slide, counted from 1.
    pub first: usize,
    /// How long it takes; 0 if nobody has said so.
    pub minutes: u16,
}

/// The section of the slide with this number, counted from 1.
pub fn section_of(slides: &[Slide], number: usize) -> Section {
    let mut until = slides.iter().take(number).enumerate();
    let first = until.rfind(|(place, slide)| *place == 0 || slide.minutes > 0);
    first.map_or_else(Section::default, |(place, slide)| Section { first: place + 1, minutes: slide.minutes })
}

/// How long all of it takes.
pub fn minutes_of(slides: &[Slide]) -> u32 {
    slides.iter().map(|slide| u32::from(slide.minutes)).sum()
}

/// How one stands with the time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pace {
    /// Nobody has said how long it takes.
    Free,
    /// There is time left, in seconds.
    InTime(u64),
    /// Not much is left, in seconds.
    Soon(u64),
    /// It has taken longer than it should, by so many seconds.
    Over(u64),
}

impl Timing {
    /// Everything begins now.
    pub fn begun_at(now: u64) -> Self {
        Self { begun: now, since: now }
    }

    /// Seconds since the first slide.
    pub fn in_all(self, now: u64) -> u64 {
        now.saturating_sub(self.begun) / 1000
    }

    /// Seconds in this section.
    pub fn in_section(self, now: u64) -> u64 {
        now.saturating_sub(self.since) / 1000
    }

    /// How one stands with the minutes of this section.
    ///
    /// ```
    /// use living_lab_toolbox::domain::slides::{Pace, Timing};
    /// let timing = Timing { begun: 0, since: 60_000 };
    /// assert_eq!(timing.pace(0, 60_000), Pace::Free);
    /// assert_eq!(timing.pace(5, 120_000), Pace::InTime(240));
    /// assert_eq!(timing.pace(5, 310_000), Pace::Soon(50));
    /// assert_eq!(timing.pace(5, 390_000), Pace::Over(30));
    /// ```
    pub fn pace(self, minutes: u16, now: u64) -> Pace {
        let all = u64::from(minutes) * 60;
        let used = self.in_section(now);
        match all.checked_sub(used) {
            _ if minutes == 0 => Pace::Free,
            None => Pace::Over(used.saturating_sub(all)),
            // A fifth of the time, and never less than a minute.
            Some(left) if left <= (all / 5).max(60).min(all / 2) => Pace::Soon(left),
            Some(left) => Pace::InTime(left),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::content::material::SlideKind;
    use crate::domain::language::Language;

    #[test]
    fn a_slide_without_minutes_goes_with_the_one_before() {
        let slide = |minutes: u16| Slide { minutes, ..Slide::new(SlideKind::Text, "", Language::En) };
        let slides: Vec<Slide> = [0, 5, 0, 0, 10].map(slide).into();
        for (number, first, minutes) in [(1, 1, 0), (2, 2, 5), (3, 2, 5), (4, 2, 5), (5, 5, 10), (9, 5, 10)] {
            assert_eq!(section_of(&slides, number), Section { first, minutes }, "{number}");
        }
        assert_eq!(section_of(&[], 1), Section::default());
        assert_eq!(minutes_of(&slides), 15);
    }

    #[test]
    fn a_warning_comes_in_time_and_a_clock_that_is_set_back_does_no_harm() {
        let timing = Timing::begun_at(1_000_000);
        for (minutes, seconds, expected) in [
            (1, 0, Pace::InTime(60)),
            (1, 30, Pace::Soon(30)),
            (10, 479, Pace::InTime(121)),
            (10, 480, Pace::Soon(120)),
            (10, 600, Pace::Soon(0)),
            (10, 601, Pace::Over(1)),
        ] {
            assert_eq!(timing.pace(minutes, 1_000_000 + seconds * 1000), expected, "{minutes} {seconds}");
        }
        assert_eq!(timing.pace(10, 0), Pace::InTime(600));
        assert_eq!(timing.in_all(0), 0);
    }
}
