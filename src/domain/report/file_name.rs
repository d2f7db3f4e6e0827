// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! What the files of a report are called.

use super::Audience;

/// So many letters of a title are in the name of a file.
const LETTERS: usize = 50;

/// The name of a file: of a plan, of its report for an audience, of a part of that.
///
/// ```
/// use living_lab_toolbox::domain::report::{Audience, file_name};
/// assert_eq!(file_name("Klima-Quartier Südstadt!", Audience::Council, "", "docx"), "plan-klima-quartier-suedstadt-council.docx");
/// assert_eq!(file_name("", Audience::Full, "measures", "csv"), "plan-full-measures.csv");
/// ```
pub fn file_name(title: &str, audience: Audience, part: &str, ending: &str) -> String {
    joined(&["plan", &plain(title), audience.key(), part], ending)
}

/// The name of another paper: what it is, and of what.
///
/// ```
/// use living_lab_toolbox::domain::report::paper_name;
/// assert_eq!(paper_name("record", "Auftakt im Süden", "md"), "record-auftakt-im-sueden.md");
/// assert_eq!(paper_name("record", "", "md"), "record.md");
/// ```
pub fn paper_name(kind: &str, title: &str, ending: &str) -> String {
    joined(&[kind, &plain(title)], ending)
}

fn joined(parts: &[&str], ending: &str) -> String {
    let name = parts.iter().copied().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("-");
    [&name, ".", ending].concat()
}

/// A title in letters that every system takes.
fn plain(title: &str) -> String {
    let mut plain = String::new();
    for letter in title.to_lowercase().chars().take(LETTERS) {
        match letter {
            'ä' => plain.push_str("ae"),
            'ö' => plain.push_str("oe"),
            'ü' => plain.push_str("ue"),
            'ß' => plain.push_str("ss"),
            'ă' | 'â' => plain.push('a'),
            'î' => plain.push('i'),
            'ș' | 'ş' => plain.push('s'),
            'ț' | 'ţ' => plain.push('t'),
            letter if letter.is_ascii_alphanumeric() => plain.push(letter),
            _ if plain.ends_with('-') || plain.is_empty() => {}
            _ => plain.push('-'),
        }
    }
    plain.trim_end_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_plain_whatever_the_title_is() {
        for (title, expected) in [
            ("Cluj-Napoca: Mănăștur, în grădini", "plan-cluj-napoca-manastur-in-gradini-brief.md"),
            ("../../etc/passwd", "plan-etc-passwd-brief.md"),
            ("😀 עברית", "plan-brief.md"),
            (&"ä".repeat(500), &format!("plan-{}-brief.md", "ae".repeat(50))),
        ] {
            assert_eq!(file_name(title, Audience::Brief, "", "md"), expected);
        }
    }
}
