// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! Days of a plan as a file for calendars: iCalendar (RFC 5545). Times float: they are those of the clock on the wall.

use ics::components::{Parameter, Property};
use ics::{Event, ICalendar, escape_text};

use super::calendar::CalendarEntry;
use super::plain::{clean, one_line};
use crate::domain::date::{Date, TimeOfDay};
use crate::domain::timestamp::Timestamp;

/// Octets of a line, without its end.
const LONGEST_LINE: usize = 75;

/// The file; `name` is what a calendar may call it, `program` what it was made with, `made` when.
pub fn ics(entries: &[CalendarEntry], name: &str, program: &str, made: Timestamp) -> String {
    let made = made.to_string();
    let moment = [&digits(made.split('.').next().unwrap_or_default()), "Z"].concat();
    let program = ["-//", &one_line(program), "//"].concat();
    let mut calendar = ICalendar::new("2.0", escape_text(program));
    calendar.push(Property::new("METHOD", "PUBLISH"));
    let name = one_line(name);
    if !name.is_empty() {
        calendar.push(Property::new("X-WR-CALNAME", escape_text(name)));
    }
    for entry in entries {
        calendar.add_event(event(entry, &moment));
    }
    folded(&calendar.to_string())
}

fn event<'a>(entry: &CalendarEntry, moment: &str) -> Event<'a> {
    let mut event = Event::new(entry.uid.clone(), moment.to_owned());
    if let Some(start) = entry.start {
        event.push(Property::new("DTSTART", at(entry.date, start)));
        if entry.minutes > 0 {
            event.push(Property::new("DURATION", format!("PT{}M", entry.minutes)));
        }
    } else {
        event.push(day("DTSTART", entry.date));
        // The end of a whole day is the day after.
        let last = entry.until.filter(|until| *until > entry.date).unwrap_or(entry.date);
        event.push(day("DTEND", last.plus_days(1)));
        // Nobody is busy because a task is due.
        event.push(Property::new("TRANSP", "TRANSPARENT"));
    }
    for (property, text) in
        [("SUMMARY", one_line(&entry.title)), ("LOCATION", one_line(&entry.place)), ("DESCRIPTION", clean(&entry.note))]
    {
        if !text.trim().is_empty() {
            event.push(Property::new(property, escape_text(text)));
        }
    }
    event
}

fn day<'a>(name: &'static str, date: Date) -> Property<'a> {
    let mut property = Property::new(name, digits(&date.to_string()));
    property.add(Parameter::new("VALUE", "DATE"));
    property
}

fn at(date: Date, time: TimeOfDay) -> String {
    digits(&[&date.to_string(), "T", &time.to_string(), "00"].concat())
}

fn digits(moment: &str) -> String {
    moment.replace(['-', ':'], "")
}

/// The library does not count the space that begins a line that goes on, and may have one octet too many.
fn folded(file: &str) -> String {
    let mut folded = String::with_capacity(file.len() + file.len() / LONGEST_LINE * 3);
    for line in file.replace("\r\n ", "").split_terminator("\r\n") {
        let mut octets = 0;
        for letter in line.chars() {
            if octets + letter.len_utf8() > LONGEST_LINE {
                folded.push_str("\r\n ");
                octets = 1;
            }
            folded.push(letter);
            octets += letter.len_utf8();
        }
        folded.push_str("\r\n");
    }
    folded
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn entry(title: &str, note: &str) -> CalendarEntry {
        CalendarEntry {
            uid: "event.one.plan".to_owned(),
            title: title.to_owned(),
            date: Date::parse("2028-02-29").unwrap(),
            until: None,
            start: None,
            minutes: 0,
            place: String::new(),
            note: note.to_owned(),
        }
    }

    fn written(entry: CalendarEntry) -> String {
        ics(&[entry], "", "Toolbox", Timestamp::from_millis(0))
    }

    #[test]
    fn a_day_ends_on_the_day_after_and_a_time_floats() {
        let day = written(entry("Park", ""));
        assert!(day.contains("DTSTART;VALUE=DATE:20280229\r\nDTEND;VALUE=DATE:20280301\r\n"), "{day}");
        let until = Date::parse("2028-03-02");
        assert!(written(CalendarEntry { until, ..entry("Park", "") }).contains("DTEND;VALUE=DATE:20280303\r\n"));
        let start = TimeOfDay::parse("18:30");
        let time = written(CalendarEntry { start, minutes: 90, ..entry("Park", "") });
        assert!(time.contains("DTSTART:20280229T183000\r\nDURATION:PT90M\r\n") && !time.contains("DTEND"), "{time}");
    }

    proptest! {
        #[test]
        fn no_line_is_too_long_and_nothing_is_lost(title in "\\PC{0,200}", note in "(?s).{0,300}") {
            let file = written(entry(&title, &note));
            for line in file.split("\r\n") {
                prop_assert!(line.len() <= LONGEST_LINE && !line.contains('\n'), "{}", line);
            }
            let text = clean(&note).replace('\\', "\\\\").replace(',', "\\,").replace(';', "\\;").replace('\n', "\\n");
            prop_assert!(text.trim().is_empty() || clean(&note).trim().is_empty()
                || file.replace("\r\n ", "").contains(&["\r\nDESCRIPTION:", &text, "\r\n"].concat()));
        }
    }
}
