// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Days and times as people type them, in whatever way is usual where our languages are spoken.

use crate::domain::date::{Date, TimeOfDay};

/// Reads a day: `24.5.2027`, `24/05/2027`, `24-05-2027` or `2027-05-24`; the day comes before the month. `None` if it is none.
///
/// ```
/// use living_lab_toolbox::domain::typed::date;
/// assert_eq!(date(" 24.5.2027 ").unwrap().to_string(), "2027-05-24");
/// assert_eq!(date("31.02.2027"), None);
/// ```
pub fn date(text: &str) -> Option<Date> {
    let parts: Vec<&str> = text.split(['.', '/', '-']).map(str::trim).collect();
    let (year, month, day) = match parts.as_slice() {
        [year, month, day] if year.len() == 4 => (year, month, day),
        [day, month, year] if year.len() == 4 => (year, month, day),
        _ => return None,
    };
    let two = |part: &str| if part.len() == 1 { ["0", part].concat() } else { part.to_owned() };
    Date::parse(&[year, "-", &two(month), "-", &two(day)].concat())
}

/// A day as one would type it: `24.05.2027`, with the separator of the language.
pub fn date_to_type(date: Date, separator: char) -> String {
    let iso = date.to_string();
    let parts: Vec<&str> = iso.split('-').rev().collect();
    parts.join(separator.encode_utf8(&mut [0; 4]))
}

/// Reads a time of the day: `18:30`, `18.30`, `9:05`, `18`. `None` if it is none.
///
/// ```
/// use living_lab_toolbox::domain::typed::time;
/// assert_eq!(time("9.05").unwrap().to_string(), "09:05");
/// assert_eq!(time("25:00"), None);
/// ```
pub fn time(text: &str) -> Option<TimeOfDay> {
    let text = text.trim();
    let (hour, minute) = text.split_once([':', '.']).unwrap_or((text, "00"));
    let zero = if hour.len() == 1 { "0" } else { "" };
    TimeOfDay::parse(&[zero, hour, ":", minute].concat())
}

/// Reads a whole number of hours of a week: `8`, `8 h`. `None` if it is none, or more than a week has.
///
/// ```
/// use living_lab_toolbox::domain::typed::hours;
/// assert_eq!(hours(" 8h "), Some(8));
/// assert_eq!(hours("7.5"), None);
/// ```
pub fn hours(text: &str) -> Option<u16> {
    let digits = text.trim().trim_end_matches(['h', 'H']).trim_end();
    let is_plain = digits.bytes().all(|byte| byte.is_ascii_digit());
    digits.parse().ok().filter(|hours| is_plain && *hours <= 168)
}

/// The time so many minutes after another, and how many midnights lie between.
///
/// ```
/// use living_lab_toolbox::domain::typed::{later, time};
/// assert_eq!(later(time("23:30").unwrap(), 45), ("00:15".to_owned(), 1));
/// ```
pub fn later(start: TimeOfDay, minutes: u32) -> (String, u32) {
    let all = u32::from(start.minutes()).saturating_add(minutes);
    let two = |n: u32| [if n < 10 { "0" } else { "" }, &n.to_string()].concat();
    ([two(all / 60 % 24), two(all % 60)].join(":"), all / 1_440)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_is_no_day_and_no_time_is_refused() {
        for text in [
            "",
            "tomorrow",
            "24.5.27",
            "24.5",
            "2027",
            "31.4.2027",
            "0.1.2027",
            "1.13.2027",
            "24.05.2027.",
            "٢٤.٠٥.٢٠٢٧",
        ] {
            assert_eq!(date(text), None, "{text}");
        }
        for text in ["", "half past six", "18:3", "18:60", "24:00", "-1:00", "18:30:00", "1830"] {
            assert_eq!(time(text), None, "{text}");
        }
        for text in ["", "h", "-1", "+8", "169", "8.5", "8,5", "eight", "٨", "99999999999"] {
            assert_eq!(hours(text), None, "{text}");
        }
        assert_eq!((hours("0"), hours("168 H")), (Some(0), Some(168)));
        for (text, day) in [("1/2/2027", "2027-02-01"), ("2027-2-1", "2027-02-01"), ("29. 2. 2028", "2028-02-29")] {
            assert_eq!(date(text).map(|day| day.to_string()).as_deref(), Some(day));
        }
    }

    proptest! {
        #[test]
        fn what_is_shown_can_be_typed(days in 0..2_932_000_i64, separator in prop::sample::select(vec!['.', '/', '-'])) {
            let day = Date::parse("1970-01-01").unwrap().plus_days(days);
            prop_assert_eq!(date(&date_to_type(day, separator)), Some(day));
            prop_assert_eq!(date(&day.to_string()), Some(day));
        }

        #[test]
        fn any_text_is_read_or_refused(text in ".{0,20}") {
            let _ = (date(&text), time(&text));
        }
    }
}
