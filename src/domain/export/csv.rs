// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! A table as CSV (RFC 4180), made for spreadsheets: UTF-8 with a byte order mark, and no cell can become a formula.

use super::document::Table;
use super::plain::clean;
use crate::domain::language::Language;

/// The table, its head first.
pub fn csv(table: &Table, language: Language) -> String {
    let separator = separator(language);
    let mut csv = String::from('\u{FEFF}');
    for row in std::iter::once(&table.head).chain(&table.rows) {
        for (n, text) in row.iter().enumerate() {
            if n > 0 {
                csv.push(separator);
            }
            cell(&mut csv, text);
        }
        csv.push_str("\r\n");
    }
    csv
}

/// Spreadsheets expect what their language does not use within numbers.
fn separator(language: Language) -> char {
    match language {
        Language::En => ',',
        Language::De | Language::Ro => ';',
    }
}

fn cell(csv: &mut String, text: &str) {
    let text = clean(text);
    // An apostrophe is what people type before something that is no formula.
    let mark = if could_be_a_formula(&text) { "'" } else { "" };
    // Both separators, so that a file that is opened elsewhere keeps its columns.
    if text.contains(['"', '\n', ',', ';', '\t']) {
        csv.push('"');
        csv.push_str(mark);
        csv.push_str(&text.replace('"', "\"\""));
        csv.push('"');
    } else {
        csv.push_str(mark);
        csv.push_str(&text);
    }
}

/// Whether a spreadsheet might reckon with it: white space before the sign does not hinder all of them.
fn could_be_a_formula(text: &str) -> bool {
    text.starts_with(['\t', '\n'])
        || text.trim_start().starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']) && !is_number(text)
}

fn is_number(text: &str) -> bool {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    digits.starts_with(|letter: char| letter.is_ascii_digit())
        && digits.bytes().all(|letter| letter.is_ascii_digit() || matches!(letter, b'.' | b','))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(rows: &[&[&str]], language: Language) -> String {
        let owned = |row: &&[&str]| row.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>();
        let mut rows: Vec<_> = rows.iter().map(owned).collect();
        let head = if rows.is_empty() { Vec::new() } else { rows.remove(0) };
        csv(&Table { head, rows, ..Table::default() }, language)
    }

    #[test]
    fn the_separator_is_that_of_the_language() {
        let rows: &[&[&str]] = &[&["Measure", "Cost"], &["Park", "1,5"]];
        assert_eq!(written(rows, Language::En), "\u{FEFF}Measure,Cost\r\nPark,\"1,5\"\r\n");
        assert_eq!(written(rows, Language::De), "\u{FEFF}Measure;Cost\r\nPark;\"1,5\"\r\n");
        assert_eq!(written(&[], Language::Ro), "\u{FEFF}\r\n");
    }

    #[test]
    fn no_cell_becomes_a_formula_and_numbers_stay_numbers() {
        for (text, expected) in [
            ("=1+1", "'=1+1"),
            ("+49 231 5000", "'+49 231 5000"),
            ("-cmd|' /C calc'!A0", "'-cmd|' /C calc'!A0"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("\t=1", "\"'\t=1\""),
            ("\r=1", "\"'\n=1\""),
            ("  =1", "'  =1"),
            ("\u{0}=1", "'=1"),
            ("＝1", "'＝1"),
            ("=\"a\"", "\"'=\"\"a\"\"\""),
            ("-", "'-"),
            ("-x", "'-x"),
            ("-5", "-5"),
            ("+3.25", "+3.25"),
            ("-1.250,5", "\"-1.250,5\""),
            ("−5", "−5"),
            ("2027-05-24", "2027-05-24"),
            ("a=b", "a=b"),
            ("one\r\ntwo", "\"one\ntwo\""),
        ] {
            assert_eq!(written(&[&[text]], Language::En), format!("\u{FEFF}{expected}\r\n"), "{text:?}");
        }
    }
}
