// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! A day of the calendar and a time of the day, as people agree them: without a time zone.

use std::fmt;

use super::timestamp::{DAY, Timestamp};

/// A day of the Gregorian calendar, between the years 1970 and 9999.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    days: u32,
}

/// A time of the day, to the minute.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct TimeOfDay {
    minutes: u16,
}

impl Date {
    /// Reads what [`Display`](fmt::Display) writes.
    ///
    /// ```
    /// use living_lab_toolbox::domain::date::Date;
    /// assert_eq!(Date::parse("2028-02-29").unwrap().to_string(), "2028-02-29");
    /// assert_eq!(Date::parse("2026-02-29"), None);
    /// ```
    pub fn parse(text: &str) -> Option<Self> {
        // A moment's reader refuses days that do not exist.
        (text.len() == 10).then(|| Timestamp::parse(&[text, "T00:00:00.000Z"].concat())).flatten().map(Self::of)
    }

    /// The day of a moment, in UTC.
    pub fn of(moment: Timestamp) -> Self {
        Self { days: u32::try_from(moment.as_millis() / DAY).unwrap_or(u32::MAX) }
    }

    /// How many days it is after 1 January 1970.
    pub fn days(self) -> i64 {
        i64::from(self.days)
    }

    /// Its first moment, in UTC.
    pub fn start(self) -> Timestamp {
        Timestamp::from_millis(u64::from(self.days) * DAY)
    }

    /// How many days later the other is; negative if it is earlier.
    ///
    /// ```
    /// use living_lab_toolbox::domain::date::Date;
    /// let [one, other] = ["2026-12-30", "2027-01-02"].map(|text| Date::parse(text).unwrap());
    /// assert_eq!((one.days_until(other), other.days_until(one)), (3, -3));
    /// ```
    pub fn days_until(self, other: Self) -> i64 {
        i64::from(other.days) - i64::from(self.days)
    }

    /// The day this many days later; held within the years 1970 to 9999.
    pub fn plus_days(self, days: i64) -> Self {
        let days = u64::try_from(i64::from(self.days).saturating_add(days)).unwrap_or_default();
        Self::of(Timestamp::from_millis(days.saturating_mul(DAY)))
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let moment = self.start().to_string();
        f.write_str(moment.split('T').next().unwrap_or_default())
    }
}

impl TimeOfDay {
    /// Reads what [`Display`](fmt::Display) writes.
    ///
    /// ```
    /// use living_lab_toolbox::domain::date::TimeOfDay;
    /// assert_eq!(TimeOfDay::parse("18:30").unwrap().to_string(), "18:30");
    /// assert_eq!(TimeOfDay::parse("24:00"), None);
    /// ```
    pub fn parse(text: &str) -> Option<Self> {
        let number = |text: &str| match text.as_bytes() {
            [a @ b'0'..=b'9', b @ b'0'..=b'9'] => Some(u16::from(a - b'0') * 10 + u16::from(b - b'0')),
            _ => None,
        };
        let (hour, minute) = text.split_once(':')?;
        let (hour, minute) = (number(hour).filter(|hour| *hour < 24)?, number(minute).filter(|minute| *minute < 60)?);
        Some(Self { minutes: hour * 60 + minute })
    }

    /// Minutes since midnight, below 1,440.
    pub fn minutes(self) -> u16 {
        self.minutes
    }
}

impl fmt::Display for TimeOfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.minutes / 60, self.minutes % 60)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_is_no_day_is_refused() {
        for text in [
            "",
            "2026",
            "2026-1-1",
            "2026-13-01",
            "2100-02-29",
            "1969-12-31",
            "2026-01-01T",
            "+026-01-01",
            "2026-01-0١",
        ] {
            assert_eq!(Date::parse(text), None, "{text}");
        }
        for text in ["", ":", "7:30", "07:60", "24:00", "07:30:00", "+7:30", "0730"] {
            assert_eq!(TimeOfDay::parse(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn days_are_counted_as_moments_are(days in 0..2_932_897_i64, more in -800_000..800_000_i64) {
            let first = Date::parse("1970-01-01").unwrap();
            let day = first.plus_days(days);
            prop_assert_eq!(Date::parse(&day.to_string()), Some(day));
            prop_assert_eq!(first.days_until(day), days);
            let other = day.plus_days(more);
            prop_assert_eq!(day < other, day.to_string() < other.to_string());
            prop_assert_eq!(day.days_until(other), (days + more).clamp(0, 2_932_896) - days);
        }

        #[test]
        fn every_minute_survives_writing_and_reading(hour in 0..24_u16, minute in 0..60_u16) {
            let time = TimeOfDay::parse(&format!("{hour:02}:{minute:02}")).unwrap();
            prop_assert_eq!(time.minutes(), hour * 60 + minute);
            prop_assert_eq!(TimeOfDay::parse(&time.to_string()), Some(time));
        }
    }
}
