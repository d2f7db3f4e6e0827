// SPDX-FileCopyrightText: 2026 Living Lab Toolbox contributors
// SPDX-License-Identifier: EUPL-1.2

//! A paper as Markdown: CommonMark with tables. What people wrote stays text, whatever signs are in it.

use super::document::{Block, Document, Level, Table};
use super::plain::{clean, one_line};

/// The paper as one text.
pub fn markdown(document: &Document) -> String {
    let mut parts = Vec::new();
    let title = one_line(&document.title);
    if !title.is_empty() {
        parts.push(heading("# ", &title));
    }
    parts.extend(paragraph(&document.subtitle));
    if !document.facts.is_empty() {
        parts.push(document.facts.iter().map(fact).collect::<Vec<_>>().join("\n"));
    }
    parts.extend(document.blocks.iter().filter_map(block));
    let mut markdown = parts.join("\n\n");
    markdown.push('\n');
    markdown
}

fn block(block: &Block) -> Option<String> {
    match block {
        Block::Heading(level, text) => {
            let mark = match level {
                Level::Section => "## ",
                Level::Part => "### ",
                Level::Detail => "#### ",
            };
            let text = one_line(text);
            (!text.is_empty()).then(|| heading(mark, &text))
        }
        Block::Text(text) | Block::Small(text) => paragraph(text),
        Block::List(items) => list(items, |_| "- ".to_owned()),
        Block::Numbered(items) => list(items, |n| format!("{}. ", n + 1)),
        Block::Table(table) => Some(self::table(table)),
        Block::Picture(drawing) => {
            let alt = one_line(&drawing.alt);
            (!alt.is_empty()).then(|| ["*", &line(&alt), "*"].concat())
        }
        Block::NewPage => None,
    }
}

/// A number sign at its end would be taken for a mark.
fn heading(mark: &str, text: &str) -> String {
    [mark, &inline(text).replace('#', "\\#")].concat()
}

fn fact((name, says): &(String, String)) -> String {
    let name = one_line(name);
    let name = if name.is_empty() { name } else { ["**", &inline(&name), ":** "].concat() };
    ["- ", &name, &inline(&one_line(says))].concat()
}

/// Line breaks stay, and an empty line parts paragraphs.
fn paragraph(text: &str) -> Option<String> {
    let text = clean(text);
    let mut paragraph = String::new();
    let mut break_before = "";
    for next in text.lines().map(str::trim) {
        if next.is_empty() {
            break_before = if paragraph.is_empty() { "" } else { "\n\n" };
        } else {
            paragraph.push_str(break_before);
            paragraph.push_str(&line(next));
            break_before = "\\\n";
        }
    }
    (!paragraph.is_empty()).then_some(paragraph)
}

fn list(items: &[String], mark: impl Fn(usize) -> String) -> Option<String> {
    let item = |(n, text): (usize, String)| {
        let mark = mark(n);
        let indent = ["\n", &" ".repeat(mark.len())].concat();
        // Lines without anything in them need no spaces.
        let text = text.replace('\n', &indent).replace(&[&indent, "\n"].concat(), "\n\n");
        [mark, text].concat()
    };
    let items: Vec<_> = items.iter().filter_map(|text| paragraph(text)).enumerate().map(item).collect();
    (!items.is_empty()).then(|| items.join("\n"))
}

fn table(table: &Table) -> String {
    let row = |cells: &[String]| {
        let cells = cells.iter().map(|cell| {
            let lines: Vec<_> = clean(cell).lines().map(|part| inline(part.trim())).collect();
            lines.join("<br>").trim().to_owned()
        });
        ["| ", &cells.collect::<Vec<_>>().join(" | "), " |"].concat()
    };
    let mut lines = Vec::new();
    if let Some(caption) = paragraph(&table.caption) {
        lines.extend([caption, String::new()]);
    }
    lines.push(row(&table.head));
    lines.push(["|", &" --- |".repeat(table.head.len())].concat());
    lines.extend(table.rows.iter().map(|cells| row(cells)));
    lines.join("\n")
}

/// A line of a paragraph: what would begin a list, a heading or a rule there is no beginning of anything.
fn line(text: &str) -> String {
    let escaped = inline(text);
    let digits = escaped.bytes().take_while(u8::is_ascii_digit).count();
    match escaped.split_at_checked(digits) {
        Some((number, rest)) if digits > 0 && rest.starts_with(['.', ')']) => [number, "\\", rest].concat(),
        _ if escaped.starts_with(['#', '+', '-', '=', ':']) => ["\\", &escaped].concat(),
        _ => escaped,
    }
}

/// Escapes what has a meaning within a line. Addresses become links that read as they were written.
fn inline(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for (n, word) in text.split(' ').enumerate() {
        if n > 0 {
            escaped.push(' ');
        }
        let (address, rest) = address(word);
        if !address.is_empty() {
            escaped.extend(["<", address, ">"]);
        }
        let mut letters = rest.chars().peekable();
        while let Some(letter) = letters.next() {
            let has_meaning = match letter {
                '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '~' | '$' => true,
                // Only before a name or a number it begins a letter that is written out.
                '&' => letters.peek().is_some_and(|next| *next == '#' || next.is_ascii_alphanumeric()),
                _ => false,
            };
            if has_meaning {
                escaped.push('\\');
            }
            escaped.push(letter);
        }
    }
    escaped
}

/// The address that a word begins with, without the stop of a sentence, and the rest.
fn address(word: &str) -> (&str, &str) {
    if !word.starts_with("https://") && !word.starts_with("http://") {
        return ("", word);
    }
    let fits = |letter: char| letter.is_ascii_alphanumeric() || "-._~:/?#@!$&'()*+,;=%".contains(letter);
    let end = word.find(|letter| !fits(letter)).unwrap_or(word.len());
    let (address, _) = word.split_at_checked(end).unwrap_or((word, ""));
    let address = address.trim_end_matches(['.', ',', ';', ':', '!', '?', ')', '\'']);
    word.split_at_checked(address.len()).unwrap_or(("", word))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> String {
        markdown(&Document { blocks: vec![Block::Text(text.to_owned())], ..Document::default() })
    }

    #[test]
    fn what_people_write_stays_text() {
        for (written, expected) in [
            ("# no heading", "\\# no heading\n"),
            ("- no list\n1. none\n2) none\n+ none", "\\- no list\\\n1\\. none\\\n2\\) none\\\n\\+ none\n"),
            ("Cost & time", "Cost & time\n"),
            ("a *b* _c_ `d` [e](f) <g> &amp; \\", "a \\*b\\* \\_c\\_ \\`d\\` \\[e\\](f) \\<g\\> \\&amp; \\\\\n"),
            ("    no code", "no code\n"),
            ("title\n===", "title\\\n\\===\n"),
            ("one\r\n\r\n\r\ntwo\n", "one\n\ntwo\n"),
            ("See https://example.org/a_b?c=d&e. Then", "See <https://example.org/a_b?c=d&e>. Then\n"),
            ("https://example.org/<script>", "<https://example.org/>\\<script\\>\n"),
            ("javascript:alert(1)", "javascript:alert(1)\n"),
            ("1990 was", "1990 was\n"),
        ] {
            assert_eq!(text(written), expected, "{written:?}");
        }
    }

    #[test]
    fn tables_keep_their_columns() {
        let table = Table {
            caption: "Measures".to_owned(),
            head: vec!["Name".to_owned(), "a|b".to_owned()],
            rows: vec![vec!["one\ntwo | three".to_owned(), String::new()]],
            ..Table::default()
        };
        let document = Document { blocks: vec![Block::Table(table)], ..Document::default() };
        assert_eq!(markdown(&document), "Measures\n\n| Name | a\\|b |\n| --- | --- |\n| one<br>two \\| three |  |\n");
    }

    #[test]
    fn lists_keep_their_items() {
        let items = || vec!["one\n\nmore".to_owned(), "# two".to_owned(), String::new()];
        let blocks = vec![Block::List(items()), Block::Numbered(items()), Block::List(vec![]), Block::NewPage];
        let expected = "- one\n\n  more\n- \\# two\n\n1. one\n\n   more\n2. \\# two\n";
        assert_eq!(markdown(&Document { blocks, ..Document::default() }), expected);
    }
}
