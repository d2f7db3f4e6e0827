// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! A day of the calendar and a time of the day, as people agree them: without a time zone.

use std::fmt;

use super::timestamp::{DAY, Timestamp, civil_from_days, days_from_civil};

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

    /// Its year, its month and its day of the month, both from 1.
    ///
    /// ```
    /// use living_lab_toolbox::domain::date::Date;
    /// assert_eq!(Date::parse("2028-02-29").unwrap().parts(), (2028, 2, 29));
    /// ```
    pub fn parts(self) -> (u64, u64, u64) {
        civil_from_days(u64::from(self.days))
    }

    /// The day of a month of a year; what is beyond the end of the month is its last day. Held within the years 1970 to 9999.
    ///
    /// ```
    /// use living_lab_toolbox::domain::date::Date;
    /// assert_eq!(Date::of_parts(2027, 2, 29).to_string(), "2027-02-28");
    /// assert_eq!(Date::of_parts(2027, 14, 1).to_string(), "2028-02-01");
    /// ```
    pub fn of_parts(year: u64, month: u64, day: u64) -> Self {
        let months = month.max(1) - 1;
        let (year, month) = (year.saturating_add(months / 12), months % 12 + 1);
        if year > 9999 {
            return Self::of(Timestamp::from_millis(u64::MAX));
        }
        let first = |year, month| days_from_civil(year, month, 1);
        let next = if month == 12 { first(year + 1, 1) } else { first(year, month + 1) };
        let start = first(year.max(1970), month);
        let length = next.saturating_sub(first(year, month)).max(1);
        Self { days: u32::try_from(start + day.clamp(1, length) - 1).unwrap_or(u32::MAX) }
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
        fn a_day_is_made_of_its_parts(days in 0..2_932_897_i64) {
            let day = Date::parse("1970-01-01").unwrap().plus_days(days);
            let (year, month, of_month) = day.parts();
            prop_assert_eq!(Date::of_parts(year, month, of_month), day);
            prop_assert_eq!(day.to_string(), format!("{year:04}-{month:02}-{of_month:02}"));
        }

        #[test]
        fn any_parts_make_a_day(year in 0..20_000_u64, month in 0..40_u64, day in 0..60_u64) {
            let day = Date::of_parts(year, month, day);
            prop_assert_eq!(Date::parse(&day.to_string()), Some(day));
        }

        #[test]
        fn every_minute_survives_writing_and_reading(hour in 0..24_u16, minute in 0..60_u16) {
            let time = TimeOfDay::parse(&format!("{hour:02}:{minute:02}")).unwrap();
            prop_assert_eq!(time.minutes(), hour * 60 + minute);
            prop_assert_eq!(TimeOfDay::parse(&time.to_string()), Some(time));
        }
    }
}
