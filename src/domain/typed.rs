// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Days, times and numbers as people type them, in whatever way is usual where our languages are spoken.

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

/// Why what was typed is no number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotANumber {
    /// It is something else.
    Nonsense,
    /// `1.234` is a thousand and more to some people and little more than one to others.
    TwoMeanings,
}

/// More digits than this are no reading of anything, and would not survive being calculated with.
const MOST_DIGITS: usize = 15;

/// Reads a number with decimal comma or point, perhaps with separators between thousands, and gives it as a plan stores it:
/// with a point, without anything that says nothing.
///
/// ```
/// use living_lab_toolbox::domain::typed::{NotANumber, number};
/// assert_eq!(number(" 12,50 ").as_deref(), Ok("12.5"));
/// assert_eq!(number("1.234,5").as_deref(), Ok("1234.5"));
/// assert_eq!(number("1.234"), Err(NotANumber::TwoMeanings));
/// assert_eq!(number("about ten"), Err(NotANumber::Nonsense));
/// ```
pub fn number(text: &str) -> Result<String, NotANumber> {
    let text = text.trim();
    let (minus, digits) = match text.strip_prefix(['-', '−']) {
        Some(rest) => ("-", rest.trim_start()),
        None => ("", text.strip_prefix('+').unwrap_or(text)),
    };
    let marks: Vec<char> = digits.chars().filter(|letter| !letter.is_ascii_digit()).collect();
    // The last mark begins the decimals, unless it stands there several times; what stands before it groups thousands.
    let decimal = marks
        .last()
        .copied()
        .filter(|last| matches!(last, ',' | '.') && marks.iter().filter(|mark| *mark == last).count() == 1);
    let (whole, decimals) = decimal.and_then(|mark| digits.split_once(mark)).unwrap_or((digits, ""));
    let grouped = whole.chars().any(|letter| !letter.is_ascii_digit());
    let Some(whole) = ungrouped(whole) else { return Err(NotANumber::Nonsense) };
    if decimal.is_some() && (decimals.is_empty() || whole.is_empty()) || whole.is_empty() {
        return Err(NotANumber::Nonsense);
    }
    if decimal.is_some() && !grouped && decimals.len() == 3 && whole.len() <= 3 && !whole.starts_with('0') {
        return Err(NotANumber::TwoMeanings);
    }
    let (whole, decimals) = (whole.trim_start_matches('0'), decimals.trim_end_matches('0'));
    if whole.len().saturating_add(decimals.len()) > MOST_DIGITS {
        return Err(NotANumber::Nonsense);
    }
    let zero = if whole.is_empty() { "0" } else { "" };
    let minus = if whole.is_empty() && decimals.is_empty() { "" } else { minus };
    let point = if decimals.is_empty() { "" } else { "." };
    Ok([minus, zero, whole, point, decimals].concat())
}

/// Digits without what stands between thousands: one and the same mark, three digits behind each.
fn ungrouped(whole: &str) -> Option<String> {
    let between = whole.chars().find(|letter| !letter.is_ascii_digit());
    let Some(between) = between else { return Some(whole.to_owned()) };
    let is_mark = matches!(between, '.' | ',' | '\'' | '’' | ' ' | '\u{a0}' | '\u{2009}' | '\u{202f}');
    let mut groups = whole.split(between);
    let first = groups.next().unwrap_or_default();
    let fits = (1..=3).contains(&first.len()) && groups.all(|group| group.len() == 3);
    let digits: String = whole.chars().filter(|letter| *letter != between).collect();
    (is_mark && fits && digits.bytes().all(|byte| byte.is_ascii_digit())).then_some(digits)
}

/// What a field for something in particular takes, and how people of the language write it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Typed {
    /// A day, with what stands between its parts.
    Day(char),
    /// A number, with what stands before its decimals.
    Number(char),
}

impl Typed {
    /// What is stored, as one would type it. What means nothing is shown as it is.
    ///
    /// ```
    /// use living_lab_toolbox::domain::typed::Typed;
    /// assert_eq!(Typed::Day('.').show("2027-05-24"), "24.05.2027");
    /// assert_eq!(Typed::Number(',').show("12.5"), "12,5");
    /// assert_eq!(Typed::Number(',').show("1.125"), "1,1250");
    /// assert_eq!(Typed::Day('.').show("soon"), "soon");
    /// ```
    pub fn show(self, stored: &str) -> String {
        match self {
            Self::Day(between) => {
                Date::parse(stored).map_or_else(|| stored.to_owned(), |day| date_to_type(day, between))
            }
            Self::Number(mark) => {
                let shown = stored.replace('.', mark.encode_utf8(&mut [0; 4]));
                match number(stored) {
                    Ok(plain) if plain == stored => shown,
                    // With another digit it has one meaning only.
                    Err(NotANumber::TwoMeanings) => [&shown, "0"].concat(),
                    _ => stored.to_owned(),
                }
            }
        }
    }

    /// What was typed, as it is stored; an empty text takes it back.
    ///
    /// ```
    /// use living_lab_toolbox::domain::typed::{NotANumber, Typed};
    /// assert_eq!(Typed::Day('.').read("24.5.2027").as_deref(), Ok("2027-05-24"));
    /// assert_eq!(Typed::Number(',').read(" ").as_deref(), Ok(""));
    /// assert_eq!(Typed::Day('.').read("soon"), Err(NotANumber::Nonsense));
    /// ```
    pub fn read(self, typed: &str) -> Result<String, NotANumber> {
        match self {
            _ if typed.trim().is_empty() => Ok(String::new()),
            Self::Day(_) => date(typed).map(|day| day.to_string()).ok_or(NotANumber::Nonsense),
            Self::Number(_) => number(typed),
        }
    }
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

    #[test]
    fn numbers_are_read_with_comma_and_with_point() {
        for (typed, stored) in [
            ("12", "12"),
            ("012", "12"),
            ("0", "0"),
            ("-0", "0"),
            ("0,0", "0"),
            ("12,5", "12.5"),
            ("12.50", "12.5"),
            ("0.125", "0.125"),
            ("−3,5", "-3.5"),
            ("- 3", "-3"),
            ("+7", "7"),
            ("1.234.567", "1234567"),
            ("1,234,567.8", "1234567.8"),
            ("12 500", "12500"),
            ("12\u{202f}500,25", "12500.25"),
            ("1’500", "1500"),
            ("1234.567", "1234.567"),
            ("999999999999999", "999999999999999"),
        ] {
            assert_eq!(number(typed).as_deref(), Ok(stored), "{typed}");
        }
        for text in [
            "",
            " ",
            ",",
            ",5",
            "5,",
            "-",
            "1e5",
            "12 %",
            "ten",
            "1,2,3",
            "1.23.456",
            "12 50",
            "٣",
            "NaN",
            "inf",
            "--1",
            "1.234,567.8",
            "9999999999999999",
            "1,5 °C",
            "🌳",
        ] {
            assert_eq!(number(text), Err(NotANumber::Nonsense), "{text}");
        }
        for text in ["1.234", "12,500", "-999.999"] {
            assert_eq!(number(text), Err(NotANumber::TwoMeanings), "{text}");
        }
    }

    proptest! {
        #[test]
        fn a_number_that_is_shown_can_be_typed(whole in -99_999_i64..99_999, decimals in "[0-9]{0,2}", mark in prop::sample::select(vec!['.', ','])) {
            let typed = format!("{whole}{}{decimals}", if decimals.is_empty() { "" } else { "," });
            let stored = number(&typed).unwrap();
            prop_assert_eq!(number(&Typed::Number(mark).show(&stored)).unwrap(), stored.clone());
            prop_assert!(stored.parse::<f64>().unwrap().is_finite());
        }

        #[test]
        fn any_text_is_a_number_or_refused(text in "[-+0-9., ’a٣]{0,24}") {
            if let Ok(stored) = number(&text) {
                prop_assert!(stored.parse::<f64>().is_ok());
                prop_assert_eq!(number(&Typed::Number(',').show(&stored)), Ok(stored));
            }
        }

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
